# Everything a developer does here. `make` alone lists it.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules

BIN := .venv/bin
# More than a small machine has cores: much of what tests do is wait.
WORKERS ?= 3
LOCK := uv pip compile --universal --generate-hashes --no-emit-index-url --python-version 3.11 \
	--quiet pyproject.toml

# Empty as long as there is no screen to build.
GUI := $(if $(wildcard gui/package.json),gui/dist/index.html)
GUI_SOURCES := $(if $(GUI),$(shell find gui -type f -not -path '*/node_modules/*' -not -path '*/dist/*'))

HAS_BROWSER := command -v "$${E2E_BROWSER:-chromium}" chromium-browser google-chrome >/dev/null

export PYTHONPATH :=
# Who forbids Python to keep what it compiled would wait for that with each program and worker.
export PYTHONDONTWRITEBYTECODE :=
ifdef PORT
export POSTMAGIQ_PORT := $(PORT)
endif
ifdef DATA_DIR
export POSTMAGIQ_DATA_DIR := $(abspath $(DATA_DIR))
endif

##@ Use
.PHONY: run
run: .venv/.base $(GUI) ## Start Postmagiq (PORT=, DATA_DIR= change where)
	@$(BIN)/postmagiq up

.PHONY: demo
demo: .venv/.dev $(GUI) ## Walk through the product with made-up clients
	@$(BIN)/python -m tests.journeys.demo

.PHONY: agents
agents: .venv/.agents ## Bring what speaks to Anthropic, OpenAI and Google (137 MB)

.PHONY: stripe
stripe: .venv/.base ## Stand in for Stripe on this machine, to try payments (PORT=8710)
	@$(BIN)/postmagiq billing peer $(if $(PORT),--port $(PORT))

.PHONY: seed
seed: .venv/.base ## Fill the database with example content
	@$(BIN)/postmagiq db seed

##@ Develop
.PHONY: dev
dev: .venv/.dev $(if $(GUI),gui/node_modules/.stamp) ## Start with reload, and the screen's own server
	@trap 'kill $$(jobs -p) 2>/dev/null' EXIT; \
	$(if $(GUI),(cd gui && npm run dev) &) \
	$(BIN)/postmagiq up --reload

# The browser is beside the rest, which yields to it, as it is what waits for moments on a screen.
# What pytest prints waits in the pipe until the browser is through: its summary is the last line.
.PHONY: test
test: .venv/.dev $(GUI) ## Run the whole suite: in a browser, on SQLite and on PostgreSQL
	@nice -n 5 $(BIN)/python -m pytest -n $(WORKERS) $(ARGS) \
		| { status=0; $(MAKE) --no-print-directory e2e </dev/null || status=$$?; cat; exit $$status; }

.PHONY: e2e
e2e: .venv/.dev $(GUI) ## Use the built screen in a real browser
	@if ! $(HAS_BROWSER) && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null || true; fi
	@if $(HAS_BROWSER); then cd gui && npm run e2e; \
		else echo 'No browser tests: Chromium is missing (Debian: apt install chromium).'; fi

.PHONY: check
check: .venv/.dev $(GUI) ## Run every gate but the suite
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m pytest -q tests/architecture
	$(BIN)/python -m api.openapi --check
	$(BIN)/python -m migrations.check
	$(if $(GUI),cd gui && npm run gate)

.PHONY: fix
fix: .venv/.dev ## Format and repair what a program can repair
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(if $(GUI),cd gui && npm run fix)

.PHONY: examples
examples: .venv/.dev generate ## Record the examples of the contract anew, from what is sent and answered
	RECORD_EXAMPLES=1 $(BIN)/python -m pytest -q -n 0 -k "sqlite and not at_rest" \
		tests/contract/test_examples.py tests/contract/test_commits.py \
		tests/api/approvals tests/api/audit tests/runner/publishing tests/runner/workflows tests/runner/trash
	$(MAKE) generate

.PHONY: generate
generate: .venv/.dev ## Rewrite openapi.yaml, the parts of it in terminal and screen, the example of settings
	$(BIN)/python -m api.openapi
	@POSTMAGIQ_DATA_DIR=/var/lib/postmagiq POSTMAGIQ_USER_FILE='~/.config/postmagiq/config.toml' \
		POSTMAGIQ_SYSTEM_FILE= $(BIN)/postmagiq config example > docs/config.example.toml
	$(if $(GUI),cd gui && npm run api:gen)

.PHONY: clients
clients: .venv/.dev gui/node_modules/.stamp ## Build the TypeScript and Python clients as packages, in dist/clients
	@$(BIN)/python -m clients.build

.PHONY: guide
guide: .venv/.dev $(GUI) ## Take the pictures of the user guide anew
	@cd gui && npm run guide

.PHONY: measure
measure: .venv/.dev $(GUI) ## Measure how fast the screen is, on a quiet machine
	@cd gui && npm run measure

.PHONY: bench
bench: .venv/.dev ## Measure the budgets of QUALITY
	@$(BIN)/python -m benchmarks

.PHONY: bench-writer
bench-writer: .venv/.dev ## Measure drafts of a folder of pages, as Readability's test pages are (FOLDER=)
	@$(BIN)/python -m benchmarks.writer $(FOLDER)

.PHONY: drafts
drafts: .venv/.dev ## Write docs/drafts.md: what the offline agent makes of our own sources
	@$(BIN)/python -m benchmarks.drafts

.PHONY: work
work: .venv/.dev ## Measure workers: idle, pick-up, publications due at once (COUNT=, SECONDS= idle)
	@$(BIN)/python -m benchmarks.work

.PHONY: chaos
chaos: .venv/.dev ## Freeze, stop and fill; kill workers among 10,000 messages (COUNT=, SECONDS=)
	@$(BIN)/python -m benchmarks.faults
	@$(BIN)/python -m benchmarks.chaos

.PHONY: bleed
bleed: .venv/.dev ## Send 10,000 transactions of 200 workspaces through PgBouncer
	@BLEED=10000 $(BIN)/python -m pytest -q -o timeout=600 tests/tenancy/test_pgbouncer.py

.PHONY: spending
spending: .venv/.dev ## Reserve, confirm, release, expire and kill 10,000 times; the books agree at every commit
	@SPENDING=10000 $(BIN)/python -m pytest -q -o timeout=1800 tests/runner/billing/test_usage_models.py

.PHONY: explain
explain: .venv/.dev ## Refuse plans that read or sort a whole workspace (POSTS=, ROWS=)
	@$(BIN)/python -m benchmarks.explain

.PHONY: patterns
patterns: .venv/.dev ## Refuse patterns whose work outgrows the text
	@$(BIN)/python -m benchmarks.patterns

.PHONY: scale
scale: .venv/.dev ## Compare a small house with a large one (WORKSPACES=, POSTS=)
	@$(BIN)/python -m benchmarks.scale

.PHONY: fuzz
fuzz: .venv/.dev ## Send 20,000 odd requests, and all that Schemathesis knows, on both databases
	@$(BIN)/python -m pytest -q -n $(WORKERS) --timeout 0 --hypothesis-profile fuzz \
		tests/contract/test_fuzz.py tests/contract/test_schemathesis.py $(ARGS)

.PHONY: lock
lock: ## Compile the locks anew (needs uv)
	$(LOCK) --group dev --extra agents --output-file requirements/dev.txt
	@# What is installed to be used is what was tested.
	$(LOCK) --constraint requirements/dev.txt --output-file requirements/base.txt
	$(LOCK) --extra agents --constraint requirements/dev.txt --output-file requirements/agents.txt

##@ Database
.PHONY: migration
migration: .venv/.dev ## Write a migration from the models (m="what changes")
	@test -n "$(m)" || { echo 'Say what changes: make migration m="add due date"' >&2; exit 2; }
	@$(BIN)/python -m migrations.scratch new "$(m)"

.PHONY: migrate db-migrate
migrate db-migrate: .venv/.base ## Bring the database to the newest version
	@$(BIN)/postmagiq db migrate

.PHONY: db-rollback
db-rollback: .venv/.dev ## Take the last migration back and carry it out again, on a scratch database
	@$(BIN)/python -m migrations.scratch rollback

.PHONY: db-up
db-up: .venv/.dev ## Start a PostgreSQL under .data/ and print its address
	@$(BIN)/python -m tests.postgres up

.PHONY: db-down
db-down: .venv/.dev ## Stop it; the data stays
	@$(BIN)/python -m tests.postgres down

##@ Help
.PHONY: help
help: ## Show this list
	@awk 'BEGIN { FS = ":.*## " } \
	/^##@ / { printf "\n%s\n", substr($$0, 5) } \
	/^[a-z][a-z -]*:.*## / { printf "  %-20s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# What is built. A stamp is younger than the lock it was installed from.
.venv/bin/python:
	@for python in python3.14 python3.13 python3.12 python3.11 python3 python; do \
		if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			"$$python" -m venv .venv && exit 0; \
			rm -rf .venv; \
			echo "$$python cannot make a virtual environment: install its venv package" \
				"(Debian: apt install python3-venv)." >&2; exit 1; \
		fi; \
	done; echo 'Python 3.11 or newer is missing: install it and try again.' >&2; exit 1

.venv/.base: requirements/base.txt | .venv/bin/python
.venv/.agents: requirements/agents.txt | .venv/bin/python
.venv/.dev: requirements/dev.txt | .venv/bin/python
.venv/.base .venv/.agents .venv/.dev:
	@echo 'Installing $<'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@$(BIN)/python deploy/link.py
	@touch $@

gui/node_modules/.stamp: gui/package.json gui/package-lock.json
	@node -e 'process.exitCode = +(parseInt(process.versions.node) < 20)' 2>/dev/null && command -v npm >/dev/null \
		|| { echo 'Node 20.19 or newer with npm is missing: install it and try again.' >&2; exit 1; }
	@cd gui && npm ci --no-audit --no-fund
	@touch $@

gui/dist/index.html: gui/node_modules/.stamp $(GUI_SOURCES)
	@cd gui && npm run build
	@touch $@
