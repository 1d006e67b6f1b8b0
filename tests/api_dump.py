"""What services mean as text that one can read."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.schemas.service import Api, ApiMethod, Service, Value
from tests.resolve_go.judging import show


def api_text(api: Api) -> str:
    """Each service with its methods; the declared types that came with them at the end."""
    lines = [line for service in api.services for line in (*_service(service), "")]
    keys = [".".join(key) for key in api.program.types]
    return "\n".join([*lines, f"types: {', '.join(keys)}"]) + "\n"


def _service(service: Service) -> Iterator[str]:
    facts = [
        f"base {service.base}" if service.base else "",
        _timeout(service.timeout),
        f"retries {service.retries}" if service.retries else "",
        f"auth {', '.join(service.auth)}" if service.auth else "",
        f"// {service.doc.text}" if service.doc.text else "",
    ]
    yield _line(f"service {service.package}.{service.name}", facts)
    for method in service.methods:
        yield from (f"    {line}" for line in _method(method))


def _method(method: ApiMethod) -> Iterator[str]:
    path = "".join(it.text or f"{{{it.param}{'...' * it.rest}}}" for it in method.path)
    params = ", ".join(f"{it.name} {'...' * it.variadic}{show(it.type, {})}" for it in method.params)
    yield f"{method.name}({params}): {method.verb} {path}"
    for value in method.values:
        yield f"    {_value(value)}"
    if method.body != "none":
        yield f"    body: {method.body}"
    result = show(method.result, {}) if method.result is not None else "nothing"
    stream = f" stream {method.stream}" if method.stream != "none" else ""
    yield f"    result: {method.status} {method.format}{stream} {result}"
    if method.page is not None:
        page = method.page
        yield f"    page: {page.items} of {show(page.item_type, {})}, {page.next} -> {page.cursor}"
    for case in method.errors:
        yield f"    error: {case.status} {'*' * case.pointer}{case.name} {show(case.type, {})}"
    facts = [
        _timeout(method.timeout),
        f"retries {method.retries}" if method.retries is not None else "",
        f"auth {', '.join(method.auth) or 'none'}" if method.auth is not None else "",
        "idempotent" if method.idempotent else "",
        f"key {method.idempotency}" if method.idempotency else "",
        f"deprecated: {method.deprecated}" if method.deprecated else "",
        f"// {method.doc.text}" if method.doc.text and not method.deprecated else "",
    ]
    if any(facts):
        yield f"    {_line('', facts)}"


def _value(value: Value) -> str:
    source = f"{value.param}.{value.field}" if value.field else value.param
    name = f" {value.name}" if value.name else ""
    facts = [word for word in ("optional", "many", "file") if getattr(value, word)]
    return _line(f"{value.place}{name} = {source} {show(value.type, {})}", facts)


def _timeout(time: int) -> str:
    return f"timeout {time / 10**9:g} s" if time else ""


def _line(head: str, facts: list[str]) -> str:
    return " ".join([part for part in (head, ", ".join(fact for fact in facts if fact)) if part])
