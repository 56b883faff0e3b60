# Every target sets up what it needs: the first run makes .venv, later ones find it there.
# It is made anew when pyproject.toml or constraints.txt changes.

.DEFAULT_GOAL := help
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# uv, which test-all and the hook runners use, trusts what the system trusts, as pip does.
export UV_SYSTEM_CERTS := 1

# The first Python from 3.11 on that answers; name another with PYTHON=...
PYTHON ?= $(shell for python in python3.11 python3 python3.12 python3.13 python3.14; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo "$$python" && break; done)

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

.PHONY: demo
demo: $(VENV)/.package ## Find the bugs of a consumer, then those of a file of events
	@echo '$$ cp-contract test examples.buggy_consumer:handler'
	@$(BIN)/cp-contract test examples.buggy_consumer:handler || test $$? -eq 1
	@echo
	@echo '$$ cp-contract validate schema/v0/examples/valid'
	@$(BIN)/cp-contract validate schema/v0/examples/valid
	@echo
	@echo '$$ cp-contract validate docs/examples/events.jsonl'
	@$(BIN)/cp-contract validate docs/examples/events.jsonl || test $$? -eq 1

.PHONY: native
native: $(VENV)/.native ## Build the native tier, and install it (needs cargo)

.PHONY: native-test
native-test: ## Run the tests and lints of the native tier (needs cargo)
	@cd native && cargo test --quiet --package cp-contract-engine
	@cd native && ! cargo fmt --version >/dev/null 2>&1 || cargo fmt --all --check
	@cd native && ! cargo clippy --version >/dev/null 2>&1 || \
		cargo clippy --quiet --all-targets --workspace -- -D warnings

.PHONY: native-miri
native-miri: ## Run the tests of the native tier under Miri (needs rustup)
	@rustup --quiet toolchain install nightly --component miri,rust-src
	@cd native && MIRIFLAGS=-Zmiri-disable-isolation PROPTEST_CASES=8 \
		cargo +nightly miri test --quiet --package cp-contract-engine

.PHONY: wheels
wheels: $(VENV)/.wheels ## Build wheels of the native tier into dist/ (needs rustup)
	@set -e; for target in x86_64-unknown-linux-gnu aarch64-unknown-linux-gnu; do \
		rustup --quiet target add $$target; \
		(cd native && PATH="$(CURDIR)/$(BIN):$$PATH" maturin build --quiet --release \
			--zig --target $$target --out ../dist); \
	done; ls dist/cp_contract_native-*.whl

# Where it cannot be built, its tests are skipped and say so; the package does without.
.PHONY: native-if-possible
native-if-possible: $(VENV)/.package
	@.ci/install-missing cargo
	@! command -v cargo >/dev/null || $(MAKE) --silent native native-test || \
		echo >&2 "The native tier was not built, or its own tests failed: see above."

.PHONY: test
test: $(VENV)/.test native-if-possible ## Run the tests, measuring branch coverage
	@.ci/install-missing node npm chromium java
	@rm -f .coverage .coverage.*
	@$(BIN)/coverage run -m pytest -n auto
	@$(BIN)/coverage combine --quiet
	@echo "Branch coverage: $$($(BIN)/coverage report --format=total) %"

.PHONY: coverage
coverage: test ## Run the tests, and fail if a line or a branch was not reached
	@$(BIN)/coverage report --fail-under=100

.PHONY: lint
lint: $(VENV)/.test $(VENV)/.lint ## Check style, types, schemas and what is generated
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/pyright --pythonpath $(BIN)/python
	@$(BIN)/cp-contract check --verbose

.PHONY: deep
deep: $(VENV)/.test ## Run the tests with twenty times the examples and more
	@$(BIN)/python -m pytest -n auto --hypothesis-profile=deep

.PHONY: test-all
test-all: $(VENV)/.every-python ## Run the tests on every Python here, and on the oldest dependencies
	@$(BIN)/python .ci/test_all.py

.PHONY: bench
bench: $(VENV)/.bench ## Print the figures that the documentation quotes
	@set -e; for script in benchmarks/[!_]*.py; do \
		test ! -e "$$script" || $(BIN)/python "$$script"; done

.PHONY: docs
docs: $(VENV)/.docs ## Build the documentation into site/
	@$(BIN)/cp-contract docs
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

.PHONY: paste
paste: $(VENV)/.package ## Build docs/javascripts/paste.js of the schema and browser/
	@PYTHONPATH=tests $(BIN)/python browser/build.py

.PHONY: docs-serve
docs-serve: $(VENV)/.docs ## Serve the documentation on loopback while you write
	@$(BIN)/cp-contract docs
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve --strict

.PHONY: clean
clean: ## Remove what the other targets made
	@rm -rf .venv .venvs .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache \
		.ruff_cache dist native/target site

$(VENV)/.package: pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo >&2 "No Python 3.11 or newer was found:" \
		"install one, or name it with PYTHON=/path/to/python."; exit 1; }
	@.ci/make-venv "$(PYTHON)" $(VENV)
	@$(PIP) install --constraint constraints.txt --upgrade pip
	@$(PIP) install --constraint constraints.txt --editable .
	@touch $@

# One stamp for each dependency group of pyproject.toml, so that no target waits for more
# than it needs.
$(VENV)/.%: $(VENV)/.package
	@$(PIP) install --constraint constraints.txt --group $*
	@touch $@

# Its own build tool comes from the registry, as those of other packages do.
$(VENV)/.native: $(VENV)/.package $(wildcard native/*.toml native/src/*.rs \
		native/engine/*.toml native/engine/src/*.rs native/engine/src/*/*.rs)
	@command -v cargo >/dev/null || { echo >&2 "No cargo was found: install Rust 1.83" \
		"or newer."; exit 1; }
	@$(PIP) install --force-reinstall --no-deps ./native
	@touch $@

# The versions that continuous integration was last green with: names and versions only.
# To renew them, on Python 3.11: empty the file, make this, then make lint test.
.PHONY: constraints
constraints: $(VENV)/.test $(VENV)/.bench $(VENV)/.lint $(VENV)/.docs $(VENV)/.every-python $(VENV)/.wheels
	@echo '# Written by `make constraints`.' > constraints.txt
	@$(PIP) freeze --all --exclude-editable --exclude setuptools >> constraints.txt
	@touch $(VENV)/.package $^
