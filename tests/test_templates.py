"""The templates against the models: what each says that it takes exists, and it asks for nothing that is not there.

StrictUndefined finds a misspelt field only when the branch it stands in is printed. Here every expression of every
template is given a type, from the header `{#- takes: module.Model -#}` on.
"""

from __future__ import annotations

import importlib
import re
import types
import typing
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from jinja2 import Environment, nodes
from pydantic import BaseModel

from codegen.render.engine import go_environment, ts_environment
from codegen.resources import templates_dir
from codegen.schemas import gofile as g
from codegen.schemas import tsfile as ts
from codegen.schemas.node import Node

GO = templates_dir() / "go"
TS = templates_dir() / "ts"
CONVERSIONS = {"to_js", "from_js", "decoder", "encoder", "optional", "tail"}
Record = BaseModel | Node
_HEADER = re.compile(r"\{#-? takes: ([\w.]+)\.(\w+) -?#\}")

# Macros of declarations.go.j2 that are no declaration: what their parameters are.
_HELPERS: Mapping[str, tuple[Any, ...]] = {
    "comment": (tuple[str, ...],),
    "argument": (g.GoParam,),
    "invocation": (g.GoFunction,),
    "params": (tuple[g.GoParam, ...],),
}
_LOOP = {"first", "last", "index", "index0", "length", "revindex", "previtem", "nextitem"}


def members(union: Any) -> tuple[type[Record], ...]:
    """The models of a discriminated union."""
    plain = get_args(union)[0] if get_origin(union) is Annotated else union
    return tuple(get_args(plain)) or (plain,)


def fields(model: type[Record]) -> Mapping[str, Any]:
    """The types of the fields."""
    if issubclass(model, Node):
        hints = typing.get_type_hints(model)
        return {name: hints[name] for name in model.__struct_fields__}
    return {name: field.annotation for name, field in model.model_fields.items()}


def kind(model: type[Record]) -> str:
    (word,) = get_args(fields(model)["kind"])
    return str(word)


def templates() -> list[str]:
    return sorted(go_environment().list_templates(filter_func=lambda name: name.endswith(".j2")))


def model_of(name: str, folder: Path = GO) -> type[Record]:
    """The model that a template's header names."""
    found = _HEADER.match((folder / name).read_text())
    assert found, f"{name} does not begin with '{{#- takes: module.Model -#}}'"
    model = getattr(importlib.import_module(found[1]), found[2])
    assert issubclass(model, BaseModel | Node)
    return typing.cast("type[Record]", model)


# --- what there must be ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", members(g.GoType), ids=kind)
def test_every_kind_of_type_has_its_template(model: type[Record]) -> None:
    name = f"convert/{kind(model).replace(' ', '_')}.go.j2"
    assert name in templates()
    assert model_of(name) is model


def test_every_template_of_a_type_has_its_kind() -> None:
    kinds = {kind(model).replace(" ", "_") for model in members(g.GoType)}
    assert {name[8:].removesuffix(".go.j2") for name in templates() if name.startswith("convert/")} == kinds


@pytest.mark.parametrize("name", [name for name in templates() if name.startswith("convert/")])
def test_every_conversion_is_there(name: str) -> None:
    macros = {macro.name: macro for macro in _parse(name).find_all(nodes.Macro)}
    assert macros.keys() == CONVERSIONS
    for macro in macros.values():
        first, *rest = [argument.name for argument in macro.args]
        assert first == "type"
        assert len(rest) == (0 if macro.name in ("decoder", "encoder") else 1)


def test_every_kind_of_declaration_has_its_macro() -> None:
    macros = {macro.name for macro in _parse("declarations.go.j2").find_all(nodes.Macro)}
    assert macros == {kind(model) for model in members(g.GoDeclaration)} | _HELPERS.keys()


# --- what they ask for ----------------------------------------------------------------------------------------------


def _parse(name: str) -> nodes.Template:
    env = go_environment()
    assert env.loader is not None
    return env.parse(env.loader.get_source(env, name)[0], name)


def test_every_expression_has_a_type() -> None:
    problems: list[str] = []
    for name in templates():
        problems += check(_parse(name), name, _variables(name))
    assert problems == []


def test_every_expression_of_typescript_has_a_type() -> None:
    declared = (ts.TsInterface, ts.TsAlias, ts.TsConstObject)
    known: dict[str, tuple[Any, ...]] = {kind(model): (model,) for model in declared}
    known |= {"comment": (tuple[str, ...], None), "property": (ts.TsMember, None)}
    env, problems = ts_environment(), []
    for name in env.list_templates(filter_func=lambda name: name.endswith(".j2")):
        text = (TS / name).read_text()
        tree = env.parse(text, name)
        macros = {macro.name: macro for macro in tree.find_all(nodes.Macro)}
        variables: dict[str, Mapping[str, Any]] = {
            macro: {argument.name: type_ for argument, type_ in zip(node.args, known[macro], strict=True)}
            for macro, node in macros.items()
        }
        if not macros:
            variables[""] = {"file": model_of(name, TS)}
        problems += check(tree, name, variables)
    assert problems == []


def _variables(name: str) -> Mapping[str, Mapping[str, Any]]:
    """The types of the variables of a template (under "") and of its macros."""
    if name == "declarations.go.j2":
        known = {kind(model): (model,) for model in members(g.GoDeclaration)} | dict(_HELPERS)
        macros = {macro.name: macro for macro in _parse(name).find_all(nodes.Macro)}
        return {
            macro: {argument.name: type_ for argument, type_ in zip(node.args, known[macro], strict=True)}
            for macro, node in macros.items()
        }
    model = model_of(name)
    if name.startswith("convert/"):
        return {macro: {"type": model} for macro in CONVERSIONS}
    if name.startswith("codec/") and "kind" in fields(model):
        return {"": {"function": model}}
    return {"": {"file": model}}


def check(template: nodes.Template, name: str, variables: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """What the template asks for and its models lack."""
    checker = _Checker(name)
    checker.visit(template, variables.get("", {}), variables)
    return checker.problems


class _Checker:
    """Walks a template with the types of its variables; what has no known type may have any attribute."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.problems: list[str] = []

    def visit(self, node: nodes.Node, scope: Mapping[str, Any], macros: Mapping[str, Mapping[str, Any]]) -> None:
        match node:
            case nodes.Macro():
                inner = dict(scope) | dict(macros.get(node.name, {}))
                for child in node.body:
                    self.visit(child, inner, macros)
            case nodes.For():
                element = _element(self._type(node.iter, scope))
                inner = dict(scope) | {"loop": ("loop", element)}
                if isinstance(node.target, nodes.Name):
                    inner[node.target.name] = element
                if node.test is not None:
                    self.visit(node.test, inner, macros)
                for child in (*node.body, *node.else_):
                    self.visit(child, inner, macros)
            case nodes.Expr():
                self._type(node, scope)
            case _:
                for child in node.iter_child_nodes():
                    self.visit(child, scope, macros)

    def _type(self, node: nodes.Node, scope: Mapping[str, Any]) -> Any:
        match node:
            case nodes.Name():
                return scope.get(node.name)
            case nodes.Getattr():
                return self._attribute(self._type(node.node, scope), node)
            case nodes.Getitem():
                whole = self._type(node.node, scope)
                self._parts(node.arg, scope)
                return whole if isinstance(node.arg, nodes.Slice) else _element(whole)
            case _:
                self._parts(node, scope)
                return None

    def _parts(self, node: nodes.Node, scope: Mapping[str, Any]) -> None:
        for child in node.iter_child_nodes():
            self._type(child, scope)

    def _attribute(self, owner: Any, node: nodes.Getattr) -> Any:
        if owner is None:
            return None
        if isinstance(owner, tuple):  # the variable `loop`
            self._expect(node.attr in _LOOP, node, "loop")
            return owner[1] if node.attr in ("previtem", "nextitem") else None
        found = None
        for model in _models(owner):
            if not isinstance(model, type) or not issubclass(model, BaseModel | Node):
                self._expect(hasattr(model, node.attr), node, str(model))
            elif node.attr in fields(model):
                found = fields(model)[node.attr]
            else:
                method = getattr(model, node.attr, None)
                self._expect(isinstance(method, property), node, model.__name__)
                if isinstance(method, property) and method.fget is not None:
                    found = typing.get_type_hints(method.fget, vars(g))["return"]
        return found

    def _expect(self, fine: bool, node: nodes.Getattr, owner: str) -> None:
        if not fine:
            self.problems.append(f"{self._name}:{node.lineno}: {owner} has no {node.attr}")


def _models(annotation: Any) -> Iterator[Any]:
    """The types that a value may have; None apart, which a template tests before."""
    if get_origin(annotation) is Annotated:
        yield from _models(get_args(annotation)[0])
    elif get_origin(annotation) in (Union, types.UnionType):
        for part in get_args(annotation):
            yield from _models(part)
    elif annotation is not type(None) and annotation is not Any:  # a union that is not validated says nothing here
        yield annotation


def _element(annotation: Any) -> Any:
    """What a tuple holds; None when that is not known."""
    return get_args(annotation)[0] if get_origin(annotation) is tuple else None


# --- the check itself -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{{ file.path }}{% for d in file.declarations %}{{ d.kind }}{{ d.unit }}{% endfor %}", ""),
        ("{{ file.pth }}", "GoFile has no pth"),
        ("{% if not file.imports and file.nothing %}{% endif %}", "GoFile has no nothing"),
        ("{% for d in file.declarations if d.receiver %}{% endfor %}", "GoInterface has no receiver"),
        ("{% for op in file.ops %}{{ loop.frist }}{{ op.name }}{% endfor %}", "loop has no frist"),
        ("{% for op in file.ops %}{{ loop.nextitem.nam }}{% endfor %}", "GoOp has no nam"),
        ("{{ f(file.ops[0].nam, file.ops[:1][0].name) }}", "GoOp has no nam"),
        ("{{ file.path.uper() }}", "<class 'str'> has no uper"),
        ("{{ (file.ops | list)[0].anything }}", ""),
    ],
)
def test_the_check_finds_what_is_wrong(text: str, problem: str) -> None:
    problems = check(Environment(autoescape=False).parse(text), "x", {"": {"file": g.GoFile}})
    assert (problem == "") == (problems == [])
    assert all(problem in found or "has no receiver" in found for found in problems)
