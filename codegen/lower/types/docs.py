"""Go doc comments as lines of TSDoc: https://go.dev/doc/comment, https://tsdoc.org."""

from __future__ import annotations

import re

_LINK = re.compile(r"\[(\*?[\w./]+)\](?!\()")
_ITEM = re.compile(r"\s+([-*+•]|\d+[.)]) ")
_TAG = re.compile(r"(?<![\w`])@(?=\w)")
_LINK_TARGET = re.compile(r"^\[([^\]]+)\]: (\S+)$", re.MULTILINE)


def doc_lines(text: str) -> tuple[str, ...]:
    """The lines of a comment: paragraphs as they are, `Deprecated:` as a tag, indented code in a fence, headings bold,
    links of Go in code type."""
    text = text.strip("\n")
    if not text.strip():
        return ()
    if text.isascii() and not any(sign in text for sign in "\n[*@{<`") and not text.startswith(("Deprecated:", "# ")):
        return (text.strip(),)
    targets = dict(_LINK_TARGET.findall(text)) if "]: " in text else {}
    lines: list[str] = []
    code: list[str] = []

    def close() -> None:
        if code:
            while code and not code[-1]:
                code.pop()
            shared = min(len(line) - len(line.lstrip()) for line in code if line)
            lines.extend(["```", *(line[shared:].replace("\t", "  ") for line in code), "```"])
            code.clear()

    for raw in text.split("\n"):
        line = raw.rstrip()
        if line[:1] in ("\t", " ") and (code or (lines and not lines[-1])) and not _is_list(line):
            code.append(line)
            continue
        if code and not line:
            code.append("")
            continue
        blank = bool(code) and not code[-1]
        close()
        if blank:
            lines.append("")
        if targets and _LINK_TARGET.match(line):
            continue
        lines.append(_prose(line if _is_list(line) else line.strip(), targets))
    close()
    while lines and not lines[-1]:
        lines.pop()
    return tuple(_safe(line) for line in lines)


def _is_list(line: str) -> bool:
    return line[:1].isspace() and _ITEM.match(line) is not None


def _prose(line: str, targets: dict[str, str]) -> str:
    if line.startswith("# "):
        return f"**{line[2:]}**"
    if line.startswith("Deprecated:"):
        return "@deprecated" + _linked(line.removeprefix("Deprecated:"), targets)
    return _linked(line, targets)


def _linked(line: str, targets: dict[str, str]) -> str:
    if "@" in line:
        line = _TAG.sub(r"\\@", line)
    if "[" not in line:
        return line
    for name, target in targets.items():
        line = line.replace(f"[{name}]", f"[{name}]({target})")
    return _LINK.sub(lambda found: f"`{found[1]}`", line)


def _safe(line: str) -> str:
    return line.replace("*/", "*\\/")
