# Two commands do everything: `make serve` shows the site, `make test` proves it. The rest are their parts.
PYTHON ?= python3
BIN := .venv/bin
PORT := 8000
PROPERDOCS := .cache/properdocs

.PHONY: serve build book test fuzz bench check new schema examples figures pictures links properdocs lock clean

serve: .venv/built                  ## build the site and serve it, with reload on every edit (PORT=8001 for another port)
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:$(PORT)

build: .venv/built                  ## write the site to site/
	$(BIN)/mkdocs build

book: .venv/tested build            ## write the site to site/, with the whole book and each category as a PDF
	$(BIN)/python -m macros pdf

test: .venv/tested                  ## prove content and site: lint, types, examples, formulas, browser
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest

fuzz: .venv/tested                  ## break the data files in 5,000 ways, and put 1,000 hostile texts into every field
	HYPOTHESIS_PROFILE=fuzz $(BIN)/pytest tests/fuzz

bench: .venv/tested                 ## measure build time, page weight and size
	$(BIN)/python -m tests.bench

check: .venv/built                  ## check the data file and all that it names
	$(BIN)/python -m macros check

new: .venv/built                    ## write the skeleton of a question: make new ID=calibration CATEGORY=evaluation-metrics
	$(BIN)/python -m macros new $(ID) $(CATEGORY)

schema: .venv/built                 ## write the JSON schema of the data file
	$(BIN)/python -m macros schema

examples: .venv/tested              ## run the examples (NAMES="a.py b.py" for some) and record their output
	$(BIN)/python -m macros examples $(NAMES)

figures: .venv/tested               ## draw the figures (NAMES="a b" for some)
	$(BIN)/python -m macros figures $(NAMES)

pictures: .venv/tested build        ## take the screenshot of the README and the picture for social networks
	$(BIN)/python -m macros pictures

links: .venv/built                  ## follow the links of all sources, and list those that lead nowhere
	$(BIN)/python -m macros links

properdocs: build $(PROPERDOCS)/built ## build the site with ProperDocs too, and show where it differs from that of MkDocs
	$(PROPERDOCS)/bin/properdocs build --config-file mkdocs.yml --site-dir $(PROPERDOCS)/site
	diff --recursive --exclude=precache.js --ignore-matching-lines='<meta name="generator"' site $(PROPERDOCS)/site

lock: .venv/tested                  ## compile the dependency ranges of pyproject.toml into exact pins with hashes
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml --group test -o tests/requirements.txt
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml --group properdocs -c requirements.txt -o builders/properdocs.txt

clean:                              ## remove all that the commands above made
	rm -rf .venv .cache node_modules site .site.*

.venv/built: requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	touch $@

.venv/tested: .venv/built tests/requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r tests/requirements.txt
	$(BIN)/python -m macros.tools.browsers
	touch $@

$(PROPERDOCS)/built: builders/properdocs.txt
	$(PYTHON) -m venv $(PROPERDOCS)
	$(PROPERDOCS)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r builders/properdocs.txt
	touch $@
