# One command for each habit. `make run` and `make test` alone are enough on a fresh machine.
.PHONY: help setup run test check bench screenshots base-model clean

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

help:
	@echo "make setup        a virtual environment with everything (the other targets call it)"
	@echo "make run          open the app"
	@echo "make test         run the tests"
	@echo "make check        style, types, import directions, tests"
	@echo "make bench        measure the bundled model and the whole story (minutes)"
	@echo "make screenshots  remake the tour and its pictures in docs from today's app (minutes)"
	@echo "make base-model   train models/plum-tiny from scratch (hours on a CPU, minutes on a GPU)"

setup: $(READY)

# The newest python3 >= 3.11 on the path.
$(READY): pyproject.toml
	@found=""; for v in 3.14 3.13 3.12 3.11; do \
	  if command -v python$$v >/dev/null 2>&1 && python$$v -c 'import venv, ensurepip' >/dev/null 2>&1; then found=python$$v; break; fi; done; \
	if [ -z "$$found" ] && python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then found=python3; fi; \
	if [ -z "$$found" ]; then echo "plum-local needs Python 3.11 or newer (with venv), and none was found on the path." >&2; exit 1; fi; \
	echo "Setting up .venv with $$found (once, a minute or two)"; \
	[ -x $(BIN)/python ] || $$found -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	@touch $(READY)

run: $(READY)
	@$(BIN)/plum

test: $(READY)
	@$(BIN)/python -m pytest

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) test

bench: $(READY)
	$(BIN)/python -m models.recipe.evaluate
	$(BIN)/plum demo

screenshots: $(READY)
	$(BIN)/python docs/screenshot.py

base-model: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group base-model
	if $(BIN)/python -c 'import sys, torch; sys.exit(not torch.cuda.is_available())'; then \
	  $(BIN)/python -m models.recipe.gpu --out models/plum-tiny; \
	else \
	  $(BIN)/python -m models.recipe.corpus --out build/corpus && \
	  $(BIN)/python -m models.recipe.train --corpus build/corpus --out models/plum-tiny; \
	fi
	$(BIN)/python -m models.recipe.anchors
	$(BIN)/python -m models.recipe.topics
	$(BIN)/python -m models.recipe.evaluate

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache
