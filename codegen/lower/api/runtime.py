"""Which files of the runtime a package of services needs."""

from __future__ import annotations

from codegen.schemas.config import ApiConfig
from codegen.schemas.service import Api


def unneeded(api: Api, package: str, config: ApiConfig) -> tuple[str, ...]:
    """How the names of those begin that it does not need: of the parts that nobody asked for, and of WebSockets where
    there are none, which outside of browsers need a module of others."""
    sockets = any(
        method.stream == "ws" for service in api.services if service.package == package for method in service.methods
    )
    parts = {"server": config.server, "fake": config.fake, "socket": sockets, "server_socket": sockets}
    return tuple(name for name, wanted in parts.items() if not wanted)
