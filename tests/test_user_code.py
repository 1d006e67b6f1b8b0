"""The Go that the project promises to its users, run in Chromium."""

from __future__ import annotations

from pathlib import Path

from tests.browser.harness import Browser
from tests.platform import platform_module
from tests.toolchain import NODE_FOLDER, build_wasm, wasm_exec_js


def test_user_code(browser: Browser, tmp_path: Path) -> None:
    module = platform_module(tmp_path / "module", {"usercode": NODE_FOLDER / "usercode"})
    wasm = build_wasm(module / "usercode", tmp_path / "main.wasm")
    results = browser.run_cases(wasm, wasm_exec_js(), files={"todo.json": '["milk"]'})
    assert [result for result in results if not result.ok] == []
    assert len(results) >= 17
