"""Real input: large modules from the Go module proxy and the standard library, generated, compiled by tsc, proven.

The modules are had through the proxy that Go is set to; a test that cannot have them fails.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.pipeline_types import generate_types
from codegen.render.ts import print_ts
from tests.test_types_prove import proven, said, types_config, use_tools
from tests.toolchain import NEWEST_GO, REPOSITORY, go_root, run, tsc

REAL = REPOSITORY / "tests" / "real"
KUBERNETES = ("k8s.io/api/core/v1", "k8s.io/api/apps/v1")
GITHUB = "github.com/google/go-github/v75/github"


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The module tests/real, with all that it requires in the module cache."""
    folder = tmp_path_factory.mktemp("real") / "real"
    shutil.copytree(REAL, folder)
    path = os.pathsep.join((str(go_root(NEWEST_GO) / "bin"), os.environ["PATH"]))
    run(
        ["go", "mod", "download"],
        folder,
        {"PATH": path, "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod", "GOWORK": "off"},
    )
    assert (folder / "go.sum").read_text() == (REAL / "go.sum").read_text()
    return folder


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    use_tools(monkeypatch)


def check(folder: Path, packages: tuple[str, ...], program: str, tmp_path: Path) -> None:
    """Type-checks a program in TypeScript against what is generated: lines with `// wrong` are errors, no others."""
    diagnostics = Diagnostics()
    made = generate_types(types_config("v1", *packages), folder, diagnostics)
    assert said(diagnostics, made) == ""
    for path, text in print_ts(made.files).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    (tmp_path / "program.ts").write_text(program)
    options = ("--noEmit", "--strict", "--module", "esnext", "--moduleResolution", "bundler", "--pretty", "false")
    done = tsc(*options, "program.ts", cwd=tmp_path, check=False)
    wrong = [number for number, line in enumerate(program.splitlines(), 1) if line.endswith("// wrong")]
    found = [line for line in done.stdout.splitlines() if not line.startswith(" ")]
    assert [line.partition(",")[0] for line in found] == [f"program.ts({number}" for number in wrong], done.stdout


# --- Kubernetes -----------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_kubernetes_is_proven(real: Path) -> None:
    made, result, diagnostics = proven(real, types_config("v1", *KUBERNETES), values=8)
    assert said(diagnostics, made) == ""
    assert result.types > 300
    assert result.values > 2000
    assert result.refused == 0


POD = {
    "metadata": {
        "name": "web-7d4b9c",
        "namespace": "default",
        "labels": {"app": "web"},
        "creationTimestamp": "2025-01-02T03:04:05Z",
        "ownerReferences": [
            {"apiVersion": "apps/v1", "kind": "ReplicaSet", "name": "web-7d4b9c", "uid": "1f", "controller": True}
        ],
    },
    "spec": {
        "volumes": [{"name": "data", "emptyDir": {"sizeLimit": "1Gi"}}],
        "containers": [
            {
                "name": "web",
                "image": "registry.example/web:1",
                "ports": [{"containerPort": 8080, "protocol": "TCP"}],
                "env": [{"name": "KEY", "valueFrom": {"secretKeyRef": {"name": "keys", "key": "web"}}}],
                "resources": {"limits": {"cpu": "500m", "memory": "64Mi"}},
                "livenessProbe": {"httpGet": {"path": "/", "port": "http"}, "periodSeconds": 10},
                "volumeMounts": [{"name": "data", "mountPath": "/data"}],
            }
        ],
        "restartPolicy": "Always",
        "nodeSelector": {"disk": "ssd"},
    },
}


@pytest.mark.slow
def test_objects_as_kubernetes_prints_them(real: Path, tmp_path: Path) -> None:
    deployment = {
        "kind": "Deployment",
        "apiVersion": "apps/v1",
        "metadata": {"name": "web", "labels": {"app": "web"}},
        "spec": {
            "replicas": 3,
            "selector": {"matchExpressions": [{"key": "app", "operator": "In", "values": ["web"]}]},
            "template": POD,
            "strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "25%", "maxUnavailable": 1}},
        },
        "status": {"readyReplicas": 2},
    }
    program = f"""import type {{ Deployment }} from "./apps/v1.js";
import type {{ Pod }} from "./core/v1.js";
export const deployment: Deployment = {json.dumps(deployment)};
export const pod: Pod = {json.dumps(POD | {"status": {}})};
export const cpu = deployment.spec.template.spec?.containers?.[0]?.resources?.limits?.["cpu"];
export const replicas: number | undefined = deployment.spec.replicas;
export const text: string = deployment.spec.replicas; // wrong
export const policy: Pod["spec"] = {{ containers: [], restartPolicy: "Sometimes" }}; // wrong
export const unknown: Pod["spec"] = {{ containers: [], restartpolicy: "Always" }}; // wrong
"""
    check(real, KUBERNETES, program, tmp_path)


# --- GitHub ---------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_github_is_proven(real: Path) -> None:
    made, result, diagnostics = proven(real, types_config("v1", GITHUB), values=4)
    [found] = diagnostics.sorted()
    assert (found.code, "of type Request:" in found.message) == ("never-printed", True), said(diagnostics, made)
    assert result.types > 900
    assert result.values > 4000


@pytest.mark.slow
def test_an_issue_as_github_prints_it(real: Path, tmp_path: Path) -> None:
    user = {"login": "octocat", "id": 1, "type": "User", "site_admin": False}
    issue = {
        "id": 1,
        "number": 1347,
        "state": "open",
        "title": "Found a bug",
        "user": user,
        "labels": [{"id": 208045946, "name": "bug", "color": "f29513", "default": True}],
        "assignees": [user],
        "milestone": {"id": 1002604, "number": 1, "due_on": "2012-10-09T23:39:01Z"},
        "pull_request": {"url": "/pulls/1347"},
        "comments": 0,
        "created_at": "2011-04-22T13:33:48Z",
        "reactions": {"total_count": 2, "+1": 2, "-1": 0},
    }
    program = f"""import type {{ Issue, Repository }} from "./github.js";
export const issue: Issue = {json.dumps(issue)};
export const likes: number | undefined = issue.reactions?.["+1"];
export const repository: Repository = {{ id: 1, topics: ["a"], permissions: {{ admin: true }} }};
export const number: Issue = {{ number: "1347" }}; // wrong
export const nothing: Issue = {{ labels: null }}; // wrong
export const unknown: Issue = {{ milestones: [] }}; // wrong
"""
    check(real, (GITHUB,), program, tmp_path)


# --- the standard library -------------------------------------------------------------------------------------------


def test_fields_of_the_standard_library_are_proven(real: Path) -> None:
    made, result, diagnostics = proven(real, types_config("v1", "./std"))
    assert said(diagnostics, made) == ""
    assert result.types > 70
    assert result.refused == 0


PACKAGES = (
    *("archive/tar", "archive/zip", "debug/buildinfo", "debug/dwarf", "debug/elf", "debug/gosym", "debug/macho"),
    *(
        "debug/pe",
        "debug/plan9obj",
        "go/token",
        "image",
        "image/color",
        "image/gif",
        "net/mail",
        "net/netip",
        "net/url",
    ),
    *("os/user", "regexp/syntax", "runtime/debug", "unicode"),
)


@pytest.mark.slow
def test_packages_of_the_standard_library_are_proven(real: Path) -> None:
    """They are read like anybody's, from GOROOT/src."""
    made, result, diagnostics = proven(real, types_config("v1", *PACKAGES), values=12)
    [found] = diagnostics.sorted()
    assert (found.code, "WordDecoder" in found.message) == ("never-printed", True), said(diagnostics, made)
    assert result.types > 200
    assert result.values > 2000
