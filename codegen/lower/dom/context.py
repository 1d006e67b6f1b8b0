"""What the lowering of interfaces shares: the whole package, the patches, and where one interface's members go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.lower.dom.docs import Documentation
from codegen.lower.dom.functions import FunctionBuilder, Site, member_site
from codegen.lower.dom.types import GoTypes
from codegen.naming.go import op_name, type_name
from codegen.naming.scope import Scope
from codegen.schemas import binding as b
from codegen.schemas import gofile as g
from codegen.schemas.manifest import ManifestEntry
from codegen.schemas.patches import Patches


@dataclass
class Lowered:
    """Declarations by specification, and what became of each member."""

    declarations: list[tuple[str, g.GoDeclaration]]
    manifest: list[ManifestEntry]


class Lowering:
    """What the lowering of every interface shares. `package` is the scope of the names of the whole Go package."""

    def __init__(
        self,
        binding: b.Binding,
        types: GoTypes,
        functions: FunctionBuilder,
        docs: Documentation,
        patches: Patches,
        package: Scope,
        throws: frozenset[str] = frozenset(),
    ) -> None:
        self.binding = binding
        self.types = types
        self.functions = functions
        self.docs = docs
        self.patches = patches
        self.package = package
        self._throws = {f"{owner}.{name}" for owner, names in patches.throws.items() for name in names} | throws
        self._omitted = {member: item.reason for item in patches.omit for member in item.members}
        self._views: set[str] = set()
        self._exposures: dict[tuple[str, ...], frozenset[str]] = {}
        self.used_patches: set[str] = set()
        self.out = Lowered([], [])

    # --- what one interface needs of the whole ------------------------------------------------------------------

    def keys(self, interface: b.Interface, node: b.BoundNode, name: str) -> tuple[str, ...]:
        """The names under which patches may speak of a member: by its interface, by its mixin."""
        return (f"{interface.name}.{name}", f"{node.mixin}.{name}") if node.mixin else (f"{interface.name}.{name}",)

    def throws(self, keys: tuple[str, ...]) -> bool:
        found = [key for key in keys if key in self._throws]
        self.used_patches.update(found)
        return bool(found)

    def omitted(self, interface: b.Interface, node: b.BoundNode, name: str) -> str:
        for key in (*self.keys(interface, node, name), f"{interface.name}.*"):
            if key in self._omitted:
                self.used_patches.add(key)
                return self._omitted[key]
        member, whole = self._bearers(node.exposed), self._bearers(interface.exposed)
        if member and whole and not member & whole:
            return f"exposed in {', '.join(node.exposed)} only, where {interface.name} is not"
        return ""

    def _bearers(self, exposed: tuple[str, ...]) -> frozenset[str]:
        """The interfaces of the global objects that an exposure means: https://webidl.spec.whatwg.org/#dfn-exposed."""
        if exposed not in self._exposures:
            self._exposures[exposed] = frozenset(
                name
                for name, interface in self.binding.interfaces.items()
                if interface.globals and ("*" in exposed or not set(exposed).isdisjoint(interface.globals))
            )
        return self._exposures[exposed]

    def overload_names(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        for key in keys:
            if key in self.patches.names:
                self.used_patches.add(key)
                return self.patches.names[key]
        return ()

    def is_view(self, mixin: str) -> bool:
        return mixin in self.patches.views

    def first_view(self, mixin: str) -> bool:
        """True once for each mixin that is reached through a view."""
        if mixin in self._views:
            return False
        self._views.add(mixin)
        return True


class Home:
    """One interface's place in the package: its Go name, its class variable and the scope of its methods."""

    def __init__(self, whole: Lowering, interface: b.Interface) -> None:
        self.whole = whole
        self.interface = interface
        namespace = interface.namespace
        self.owner = type_name(interface.name) if namespace else whole.types.names[interface.name]
        self.type = self.owner + "Namespace" if namespace else self.owner
        self.class_variable = f"class{self.owner}"
        self.parent = whole.types.names[interface.parent] if interface.parent else ""
        self.scope = Scope(frozenset({self.parent, "JSValue"} - {""}))

    def emit(self, node: b.BoundNode, member: str, made: Sequence[g.GoDeclaration]) -> None:
        self.whole.out.declarations += [(node.specification, declaration) for declaration in made]
        self.account(node, member, symbols=tuple(declaration.unit for declaration in made))

    def account(self, node: b.BoundNode, member: str, symbols: tuple[str, ...] = (), reason: str = "") -> None:
        interface = self.interface
        _, _, name = member.partition(".")
        name = name.removesuffix("()") or ("constructor" if member.endswith("()") else "")
        self.whole.out.manifest.append(
            ManifestEntry(
                member=member,
                symbols=symbols,
                file=f"{node.specification}.go" if symbols else "",
                reason=reason,
                exposed=node.exposed or interface.exposed,
                baseline=self.whole.docs.baseline(interface, name),
            )
        )

    def site(self, member: str, static: bool) -> Site:
        interface = self.interface
        op = self.op(member)
        owner = self.owner
        if static or interface.namespace:
            receiver = "*" + self.type if interface.namespace else ""
            return Site(owner, receiver, (f"&{op.variable}",), op, True, (owner,))
        return member_site(owner, op)

    @property
    def object_site(self) -> Site:
        """The site of a method that takes its object as it is, and no member."""
        return Site(self.type, "*" + self.type, ("o.ref",), uses=(self.type,))

    def op(self, member: str) -> g.GoOp:
        variable = op_name(self.class_variable.removeprefix("class"), member)
        return g.GoOp(variable=variable, class_variable=self.class_variable, name=member)

    def stringifier(self, node: b.BoundNode, name: str) -> g.GoFunction:
        """The method that gives the text of an object."""
        interface = self.interface
        doc = self.whole.docs.member(name, f"is the stringifier of {interface.name}.", node, interface, "toString")
        return self.whole.functions.call(
            self.site("toString", False), name, doc, (), b.StringType(name="DOMString"), key="", fails=False
        )
