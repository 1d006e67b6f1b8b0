"""What became of every WebIDL member: the Go symbol that stands for it and its file, or why there is none."""

from codegen.schemas.base import Model


class ManifestEntry(Model):
    """`member` is `Interface.member`, `Interface()` for a constructor, or a definition's name. One of `symbols` and
    `reason` is empty. `exposed` and `baseline` are what `--exposed` and `--baseline` choose by."""

    member: str
    symbols: tuple[str, ...] = ()
    file: str = ""
    reason: str = ""
    exposed: tuple[str, ...] = ()
    baseline: str = "unknown"
