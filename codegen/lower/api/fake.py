"""Services to their fakes: a function for each method, and the calls of it."""

from __future__ import annotations

from codegen.lower.api.spelling import Spelling, grouped, variables
from codegen.naming.go import exported
from codegen.naming.scope import Scope
from codegen.resolve.services.kinds import RUNTIME
from codegen.schemas import goserver as g
from codegen.schemas import gotypes as go
from codegen.schemas.service import Api, ApiMethod, ApiParam, Service

FILE_NAME = "gowasm_fake.go"

# What the bodies of fakes say themselves.
_TAKEN = frozenset({"context", "ctx", "f", "iter", "new", "nil"})


def lower_fakes(api: Api) -> dict[str, g.FakeFile]:
    """A file for each package that has services, by import path."""
    files = {}
    for package, services in api.by_package():
        spelling = Spelling(api, package.path, frozenset({"context", "iter", RUNTIME}))
        fakes = tuple(_fake(service, api, spelling) for service in services)
        imports = {'"context"', f'"{package.path}/{RUNTIME}"', *spelling.imports}
        if any(method.stream for fake in fakes for method in fake.methods):
            imports.add('"iter"')
        files[package.path] = g.FakeFile(
            source=package.path,
            package=package.name,
            imports=grouped(imports),
            fakes=fakes,
        )
    return files


def _fake(service: Service, api: Api, spelling: Spelling) -> g.Fake:
    methods = tuple(_method(service, method, api, spelling) for method in service.methods)
    return g.Fake(name=service.name, type=f"{service.name}Fake", methods=methods)


def _method(service: Service, method: ApiMethod, api: Api, spelling: Spelling) -> g.FakeMethod:
    names = variables(method, api, service.package, _TAKEN)
    fields = Scope()
    return g.FakeMethod(
        name=method.name,
        call=f"{service.name}Fake{method.name}",
        params=tuple(_param(param, names[param.name], fields, spelling) for param in method.params),
        result=spelling.type(method.result) if method.result is not None else "",
        stream=method.stream != "none",
    )


def _param(param: ApiParam, name: str, fields: Scope, spelling: Spelling) -> g.FakeParam:
    type_ = spelling.type(param.type)
    element = param.type.element if param.variadic and isinstance(param.type, go.Slice) else None
    return g.FakeParam(
        name=name,
        type=f"...{spelling.type(element)}" if element is not None else type_,
        field=fields.declare(param.name, exported(param.name)),
        field_type=type_,
        variadic=param.variadic,
    )
