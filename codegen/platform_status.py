"""From browser-compat-data and web-features to one `Status` per interface, member, element and CSS property.

Only `codegen.platform_update` uses this. The shapes read here are those of the two npm packages' `data.json`:
a tree whose nodes may hold a `__compat` record, and features that list the tree's dotted keys.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any

from codegen.schemas.platform import MDN, Baseline, Status

# The browsers that Baseline looks at: https://github.com/web-platform-dx/web-features/blob/main/docs/baseline.md
_CORE = ("chrome", "chrome_android", "edge", "firefox", "firefox_android", "safari", "safari_ios")
_MONTHS_UNTIL_WIDELY = 30
_BASELINE: Mapping[object, Baseline] = {"high": "widely", "low": "newly", False: "limited"}

# Notes on one aspect of a member (`Clipboard.type_image-png`) are filed as its siblings; no WebIDL member looks so.
_MEMBER = re.compile(r"[A-Za-z][A-Za-z0-9]*(_event|_static)?|@@\w+")


class StatusSource:
    """`compat` and `features` are the parsed `data.json` of @mdn/browser-compat-data and of web-features."""

    def __init__(self, compat: Mapping[str, Any], features: Mapping[str, Any]) -> None:
        self._compat = compat
        self._today = str(compat["__meta"]["timestamp"])[:10]
        self._published: dict[str, Mapping[str, Any]] = {}
        self._discouraged: dict[str, str] = {}
        for feature in features["features"].values():
            self._published |= feature.get("status", {}).get("by_compat_key") or {}
            reason = feature.get("discouraged", {}).get("reason", "")
            self._discouraged |= dict.fromkeys(feature.get("compat_features", ()), reason)

    def interfaces(self) -> dict[str, Status]:
        """`Document`, `Document.title`, `URL.URL` (constructor), `URL.parse_static`, `Element.click_event`, `fetch`.

        Globals (`fetch`, `console`) stand under their own name; namespaces' members are static (`console.log_static`).
        """
        table: dict[str, Status] = {}
        for prefix in ("api", "webassembly.api"):
            for name, node in _children(self._node(prefix)):
                path = f"{prefix}.{name}"
                table.update(self._interface(name, path, node))
        table.update(self._interface("WebAssembly", "webassembly.api", self._node("webassembly.api"), namespace=True))
        return table

    def _interface(
        self, name: str, path: str, node: Mapping[str, Any], *, namespace: bool = False
    ) -> Iterator[tuple[str, Status]]:
        if "__compat" not in node or not _MEMBER.fullmatch(name.replace("_", "")):
            return
        whole = self._status(path, node)
        yield name, whole
        for member, below in _children(node):
            if _MEMBER.fullmatch(member) and "__compat" in below and not (namespace and not member.endswith("_static")):
                status = self._status(f"{path}.{member}", below)
                secure = {"secure_context": status.secure_context or whole.secure_context}
                yield f"{name}.{member}", status.model_copy(update=secure)
                for alias in sorted(_other_names(below["__compat"]["support"]) - node.keys()):
                    baseline, since = self._computed(below["__compat"]["support"], alias, member)
                    yield f"{name}.{alias}", status.model_copy(update=secure | {"baseline": baseline, "since": since})

    def element(self, namespace: str, tag: str) -> Status:
        """The status of `<tag>`; of nothing when no data names it."""
        return self._at(f"{namespace}.elements.{tag}")

    def css_property(self, name: str, alias_of: str = "") -> Status:
        """The status of a CSS property, where it is an alias: of its own name's support, with the other's page."""
        status = self._at(f"css.properties.{name}")
        if status.mdn or not alias_of:
            return status
        path = f"css.properties.{alias_of}"
        node = self._node(path)
        if "__compat" not in node:
            return status
        baseline, since = self._computed(node["__compat"]["support"], name, alias_of)
        return self._status(path, node).model_copy(update={"baseline": baseline, "since": since})

    def css_descriptor(self, at_rule: str, name: str) -> Status:
        return self._at(f"css.at-rules.{at_rule.removeprefix('@')}.{name}")

    def _node(self, path: str) -> Mapping[str, Any]:
        node: Mapping[str, Any] = self._compat
        for step in path.split("."):
            node = node.get(step, {})
        return node

    def _at(self, path: str) -> Status:
        node = self._node(path)
        return self._status(path, node) if "__compat" in node else Status()

    def _status(self, path: str, node: Mapping[str, Any]) -> Status:
        compat = node["__compat"]
        baseline, since = self.published_baseline(path) or self.computed_baseline(path)
        return Status(
            baseline=baseline,
            since=since,
            experimental=compat["status"]["experimental"],
            deprecated=compat["status"]["deprecated"],
            standard_track=compat["status"]["standard_track"],
            secure_context="secure_context_required" in node,
            mdn=compat.get("mdn_url", "").removeprefix(MDN),
            discouraged=self._discouraged.get(path, ""),
        )

    def published_baseline(self, path: str) -> tuple[Baseline, str] | None:
        """What web-features says of one key."""
        record = self._published.get(path)
        return None if record is None else (_BASELINE[record["baseline"]], record.get("baseline_low_date", ""))

    def computed_baseline(self, path: str) -> tuple[Baseline, str]:
        """The same, worked out from browser-compat-data: for the tenth of the keys that no feature lists yet."""
        if self._discouraged.get(path):
            return "limited", ""
        return self._computed(self._node(path)["__compat"]["support"])

    def _computed(self, support: Mapping[str, Any], name: str = "", alias_of: str = "") -> tuple[Baseline, str]:
        """Baseline from support statements; those of another name count when `name` is that other name."""
        latest, exact = "", True
        for browser in _CORE:
            statements = support.get(browser, ())
            version = _since_version(statements if isinstance(statements, list) else [statements], name, alias_of)
            releases = self._compat["browsers"][browser]["releases"]
            date = releases.get(version.removeprefix("≤"), {}).get("release_date", "")
            if not date or date > self._today:
                return "limited", ""
            if date > latest:
                latest, exact = date, not version.startswith("≤")
        widely = _months_later(dt.date.fromisoformat(latest), _MONTHS_UNTIL_WIDELY).isoformat() <= self._today
        return "widely" if widely else "newly", latest if exact else f"≤{latest}"


def _since_version(statements: list[Mapping[str, Any]], name: str, alias_of: str) -> str:
    """The version since which the feature is there for everyone, or an empty string."""
    for statement in statements:
        spelled = statement.get("alternative_name") or statement.get("prefix", "") + alias_of
        other_name = "alternative_name" in statement or "prefix" in statement
        limited = statement.keys() & {"flags", "version_removed", "partial_implementation"}
        added = statement["version_added"]
        if not limited and isinstance(added, str) and (spelled == name if other_name else not name):
            return added
    return ""


def _other_names(support: Mapping[str, Any]) -> set[str]:
    """Names like `webkitMatchesSelector` of `matches` and `pageXOffset` of `scrollX`."""
    statements = (item for entry in support.values() for item in (entry if isinstance(entry, list) else [entry]))
    names = {item.get("alternative_name", "") for item in statements}
    return {name for name in names if re.fullmatch(r"[A-Za-z]\w*", name)}


def _months_later(day: dt.date, months: int) -> dt.date:
    years, month = divmod(day.month - 1 + months, 12)
    # The 31st of a month with fewer days becomes the first of the next: a day's difference at the edge is no matter.
    first = dt.date(day.year + years, month + 1, 1)
    return first + dt.timedelta(days=day.day - 1)


def _children(node: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    return ((name, child) for name, child in node.items() if not name.startswith("__"))
