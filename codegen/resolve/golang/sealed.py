"""The types of a package that have the methods of an interface, as far as declarations show: for sealed interfaces, of
which no declaration names the types."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.resolve.golang.names import InPackage
from codegen.resolve.golang.world import Package
from codegen.schemas import gosource as s


def sealed_in(package: Package, interface: s.InterfaceType) -> Iterator[InPackage]:
    """The types that have all methods of the interface, their own or those of what they embed. Whether their
    signatures are right is not looked at."""
    wanted = _asked_for(package, interface, set())
    for declared, file in package.objects.values():
        is_type = isinstance(declared, s.TypeDecl) and not declared.alias
        if is_type and wanted and wanted <= _methods(package, declared.name, set()):
            yield InPackage(package, file, declared)


def _asked_for(package: Package, interface: s.InterfaceType, seen: set[str]) -> set[str]:
    """The methods of an interface, and of those of the package that it embeds."""
    found = {method.name for method in interface.methods}
    for embedded in interface.embedded:
        if isinstance(embedded, s.Ident) and embedded.name not in seen:
            seen.add(embedded.name)
            declared = package.objects.get(embedded.name, (None,))[0]
            if isinstance(declared, s.TypeDecl) and isinstance(declared.type, s.InterfaceType):
                found |= _asked_for(package, declared.type, seen)
    return found


def _methods(package: Package, name: str, seen: set[str]) -> set[str]:
    """The names of the methods of a type of the package."""
    declared = package.objects.get(name, (None,))[0]
    if not isinstance(declared, s.TypeDecl) or name in seen:
        return set()
    seen.add(name)
    found = {method.name for method, _ in package.methods.get(name, ())}
    if isinstance(declared.type, s.StructType):
        for field in declared.type.fields:
            if field.embedded:
                found |= _methods(package, field.name, seen)
    return found
