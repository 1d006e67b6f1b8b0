"""Measures calls into JavaScript in one Chromium run, beside peers: `python -m benchmarks.calls.run [case]`.

Prints a table: nanoseconds per operation of each peer, and how many times faster ours is than raw syscall/js.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests import toolchain
from tests.browser.harness import ISOLATED, Browser

HERE = Path(__file__).resolve().parent
RUNTIME = toolchain.REPOSITORY / "templates" / "go" / "runtime"

Times = dict[str, dict[str, float]]


def measure(folder: Path, case: str = "", version: str = toolchain.NEWEST_GO) -> Times:
    """`{case: {peer: nanoseconds}}`. Raises ToolFailed, MissingTool and BrowserError."""
    toolchain.go_module(folder, {"rt": RUNTIME, "program": HERE / "program"})
    wasm = toolchain.build_wasm(folder / "program", folder / "main.wasm", version=version)
    browser = Browser()
    try:
        files = {"plain.js": HERE / "program" / "plain.js"}
        html = '<script src="plain.js"></script>'
        arguments = [case] if case else []
        with browser.run_wasm(
            wasm, toolchain.wasm_exec_js(version), html, args=arguments, files=files, headers=ISOLATED
        ) as page:
            page.wait_exit(900)
            times: Times = {}
            for message in page.console:
                match message.text.split("\t"):
                    case [name, peer, nanoseconds]:
                        times.setdefault(name, {})[peer] = float(nanoseconds)
            for name, peers in times.items():
                plain = page.evaluate(f"plain({name!r})")
                if plain is not None:
                    peers["javascript"] = float(plain)
            return times
    finally:
        browser.close()


def table(times: Times) -> str:
    """The times as text, with the ratio of raw to ours."""
    peers = sorted({peer for row in times.values() for peer in row}, key=lambda peer: (peer != "ours", peer))
    width = max(len(name) for name in times)
    lines = [" " * width + "".join(f"{peer:>12}" for peer in peers) + f"{'raw/ours':>12}"]
    for name, row in times.items():
        cells = "".join(f"{row[peer]:>12.0f}" if peer in row else " " * 12 for peer in peers)
        ratio = f"{row['raw'] / row['ours']:>11.1f}x" if {"raw", "ours"} <= row.keys() else ""
        lines.append(f"{name:<{width}}{cells}{ratio}")
    return "\n".join(lines)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print(table(measure(Path(place), *sys.argv[1:2])))
