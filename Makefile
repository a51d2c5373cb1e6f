# Everything runs in a virtual environment that the first target makes; only Python >= 3.11, make and the package
# registries are needed. `make help` lists the targets.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PIP := $(BIN)/python -m pip --disable-pip-version-check -q

.DEFAULT_GOAL := help
.PHONY: help demo test check pytest lint-specs generate generated-is-current import-spec spec-diff bench conformance browser build clean

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 24

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --upgrade 'pip>=25.1'
	$(PIP) install -e '.[sim,otel]' --group dev
	@touch $@

demo: $(READY)  ## run the main job of the SDK against the simulator
	$(BIN)/python -m examples.demo

test: check lint-specs generated-is-current pytest  ## everything that has to hold

check: $(READY)  ## style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright

pytest: $(READY)  ## the tests, with httpx and then with its successor httpx2 in its place
	$(BIN)/python -m pytest -q
	VEEAM_TEST_HTTPX2=1 $(BIN)/python -m pytest -q tests/ext tests/generated

lint-specs: $(READY)  ## check the specifications; print operations and schemas per tag
	$(BIN)/python -m codegen.lint

generate: $(READY)  ## generate the clients of every revision in openapi/
	$(BIN)/python -m codegen.generate

generated-is-current: generate
	git diff --exit-code --stat -- generated
	@test -z "$$(git status --porcelain -- generated)" || { git status --short -- generated; exit 1; }

import-spec: $(READY)  ## SWAGGER=path [API=vbr|vbazure]: take over a vendor's specification
	$(BIN)/python -m codegen.importer $(SWAGGER) $(API)

spec-diff: $(READY)  ## OLD=folder NEW=folder: what changed between two revisions
	$(BIN)/python -m codegen.diff $(OLD) $(NEW)

bench: $(READY)  ## measure against raw httpx and the peers; writes benchmarks/results.json
	$(BIN)/python -m benchmarks

conformance: $(READY)  ## drive the simulator with schemathesis and the specification with a mock server
	$(BIN)/python -m tests.conformance

browser: $(READY)  ## look at the simulator's status page in Chromium, which is installed with apt-get if there is none
	command -v chromium >/dev/null || apt-get install -y chromium
	$(BIN)/python -m pytest -q tests/browser

build: $(READY)  ## build the wheel and print its size
	$(BIN)/python -m build --outdir dist
	$(BIN)/python -m codegen.sizes dist/*.whl

clean:  ## remove what was made
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
