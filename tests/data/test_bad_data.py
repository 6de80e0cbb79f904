"""Bad data never builds: one bad edit of a small project a rule, and the exact messages that it gives."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from macros.bank.loading import load
from macros.markup.fragments import Fragments, configured
from macros.tools.problems import LARGEST, DataError
from tests.support.projects import ROOT, build, edit, make_project

DATA = "docs/data/metrics.yml"
FIRST = "docs/data/questions.yml"


class Case(NamedTuple):
    """What to replace in a file of the small project, and the problems that must be listed."""

    file: str
    old: str
    new: str
    problems: list[str]


CASES = {
    "empty file": Case(
        "docs/data/metrics.yml",
        "",
        "# nothing\n",
        ["docs/data/metrics.yml:1: holds no section; see the header of docs/data/questions.yml"],
    ),
    "wrong yaml": Case(
        "docs/data/metrics.yml",
        "    related: [error]\n",
        "    related: [error\n",
        [
            "docs/data/metrics.yml:27: is not valid YAML: did not find expected ',' or ']', in \"related: [error\"; close the bracket; quote a text with a comma or a colon in it"
        ],
    ),
    "top level is a list": Case(
        "docs/data/metrics.yml",
        "",
        "- one\n",
        ["docs/data/metrics.yml:1: holds no section; see the header of docs/data/questions.yml"],
    ),
    "section missing": Case(
        "docs/data/metrics.yml",
        "\nformulas:\n",
        "\nformulae:\n",
        [
            'docs/data/metrics.yml:7: question "accuracy": unknown formula "accuracy"; add it to "formulas"',
            'docs/data/metrics.yml:47: unknown section "formulae"; did you mean "formulas"? Else the sections are categories, questions, formulas, tables, sources',
            'tests/proofs/formulas/test_metrics.py:6: proves the unknown formula "accuracy"; remove the mark',
        ],
    ),
    "section is no list": Case(
        "docs/data/metrics.yml",
        "\nsources:\n",
        "\nsources: none\nold:\n",
        [
            'docs/data/metrics.yml:26: question "accuracy": unknown source "powers-2011"; add it to "sources"',
            'docs/data/metrics.yml:44: question "error": unknown source "powers-2011"; add it to "sources"',
            'docs/data/metrics.yml:64: section "sources" is not a list; see the header of docs/data/questions.yml',
            'docs/data/metrics.yml:65: unknown section "old"; the sections are categories, questions, formulas, tables, sources',
        ],
    ),
    "duplicate key": Case(
        "docs/data/metrics.yml",
        "    title: Rates\n",
        "    title: Rates\n    title: Shares\n",
        ['docs/data/metrics.yml:59: key "title" twice in one entry; keep one of them'],
    ),
    "truth value": Case(
        "docs/data/metrics.yml",
        "[Accuracy, right ones]",
        "[Accuracy, no]",
        ['docs/data/metrics.yml:61: YAML reads no as true or false; quote it: "no"'],
    ),
    "number for text": Case(
        "docs/data/metrics.yml",
        "    name: Accuracy\n",
        "    name: 2021\n",
        ['docs/data/metrics.yml:49: formula "accuracy": name: should be text, not 2021; quote it'],
    ),
    "yaml alias": Case(
        "docs/data/metrics.yml",
        "    related: [error]\n",
        "    related: &r [error]\n    aliases: *r\n",
        [
            "docs/data/metrics.yml:28: a YAML alias (*name); write the value out",
            'docs/data/metrics.yml:28: key "aliases" twice in one entry; keep one of them',
            'docs/data/metrics.yml:28: question "accuracy": aliases: is empty; fill it in, or remove the field if it is optional',
        ],
    ),
    "duplicate id": Case(
        "docs/data/metrics.yml",
        "- id: error",
        "- id: accuracy",
        [
            'docs/data/metrics.yml:24: question "accuracy": unknown question "error"; add it to "questions"',
            'docs/data/metrics.yml:27: question "accuracy": unknown question "error"; add it to "questions"',
            'docs/data/metrics.yml:28: question "accuracy": second entry with this id, the first is in docs/data/metrics.yml:2; rename one',
            'docs/data/metrics.yml:42: question "accuracy": refers to itself; remove it',
            'docs/data/metrics.yml:45: question "accuracy": refers to itself; remove it',
            'docs/questions/metrics.md:9: unknown question "error"; remove the call',
            'tests/search/metrics.json: a query expects the unknown question "error"; remove it',
        ],
    ),
    "bad id": Case(
        "docs/data/metrics.yml",
        "- id: error",
        "- id: Error_rate",
        [
            'docs/data/metrics.yml:24: question "accuracy": unknown question "error"; did you mean "Error_rate"? Else add it to "questions"',
            'docs/data/metrics.yml:27: question "accuracy": unknown question "error"; did you mean "Error_rate"? Else add it to "questions"',
            'docs/data/metrics.yml:28: question "Error_rate": id: "Error_rate" has the wrong form; should match ^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
            'docs/data/metrics.yml:28: question "Error_rate": stands after "accuracy"; sort the section by id',
            'docs/questions/metrics.md:9: unknown question "error"; did you mean "Error_rate"? Else remove the call',
            'tests/search/metrics.json: a query expects the unknown question "error"; did you mean "Error_rate"? Else remove it',
        ],
    ),
    "unknown field": Case(
        "docs/data/metrics.yml",
        "    level: fundamental\n    question: What is accuracy?",
        "    levle: fundamental\n    question: What is accuracy?",
        [
            'docs/data/metrics.yml:2: question "accuracy": level: is missing; add it; the header of docs/data/questions.yml says what it holds',
            'docs/data/metrics.yml:3: question "accuracy": levle: unknown field; did you mean "level"? Else remove it',
        ],
    ),
    "missing field": Case(
        "docs/data/metrics.yml",
        "    question: What is accuracy?\n",
        "",
        [
            'docs/data/metrics.yml:2: question "accuracy": question: is missing; add it; the header of docs/data/questions.yml says what it holds'
        ],
    ),
    "wrong type": Case(
        "docs/data/metrics.yml",
        "    aliases: [accuracy_score]",
        "    aliases: accuracy_score",
        [
            "docs/data/metrics.yml:5: question \"accuracy\": aliases: should be a list, not 'accuracy_score'; write it as [one, two]"
        ],
    ),
    "wrong level": Case(
        "docs/data/metrics.yml",
        "    level: fundamental\n    question: What is accuracy?",
        "    level: easy\n    question: What is accuracy?",
        [
            "docs/data/metrics.yml:3: question \"accuracy\": level: input should be 'fundamental', 'intermediate' or 'advanced', not 'easy'; see the header of docs/data/questions.yml"
        ],
    ),
    "asked too often": Case(
        "docs/data/metrics.yml",
        "    question: What is accuracy?",
        "    asked_in: 32\n    question: What is accuracy?",
        [
            'docs/data/metrics.yml:4: question "accuracy": asked_in: input should be less than or equal to 31, not 32; see the header of docs/data/questions.yml'
        ],
    ),
    "empty text": Case(
        "docs/data/metrics.yml",
        "    question: What is accuracy?",
        "    question: ' '",
        [
            'docs/data/metrics.yml:4: question "accuracy": question: is empty; fill it in, or remove the field if it is optional'
        ],
    ),
    "null text": Case(
        "docs/data/metrics.yml",
        "    question: What is accuracy?",
        "    question:",
        [
            'docs/data/metrics.yml:4: question "accuracy": question: is empty; fill it in, or remove the field if it is optional'
        ],
    ),
    "short answer too short": Case(
        "docs/data/metrics.yml",
        "    aliases: [error_score]\n    short: ",
        "    aliases: [error_score]\n    short: one two three # ",
        [
            'docs/data/metrics.yml:32: question "error": short: 3 words, should be 35 to 80; see the header of docs/data/questions.yml'
        ],
    ),
    "too few items": Case(
        "docs/data/metrics.yml",
        "    key_points: [first, second, third]\n    mistakes:\n      - wrong: It is all.\n        right: It is one number.\n    follow_ups:\n      - question: Why?\n        answer: Because.\n      - see: error\n",
        "    key_points: [first]\n    mistakes:\n      - wrong: It is all.\n        right: It is one number.\n    follow_ups:\n      - question: Why?\n        answer: Because.\n      - see: error\n",
        ['docs/data/metrics.yml:17: question "accuracy": key_points: has 1 items; should have at least 3'],
    ),
    "half a follow-up": Case(
        "docs/data/metrics.yml",
        "        answer: Because.\n      - see: error\n",
        "      - see: error\n",
        [
            'docs/data/metrics.yml:22: question "accuracy": follow_ups.1: needs either "question" and "answer", or "see"; see the header of docs/data/questions.yml'
        ],
    ),
    "category given by hand": Case(
        "docs/data/metrics.yml",
        "- id: error\n    level",
        "- id: error\n    category: metrics\n    level",
        [
            'docs/data/metrics.yml:29: question "error": category: unknown field; remove it; the category is the name of the file'
        ],
    ),
    "unknown formula": Case(
        "docs/data/metrics.yml",
        '{{ formula("accuracy") }}',
        '{{ formula("acuracy") }}',
        [
            'docs/data/metrics.yml:7: question "accuracy": unknown formula "acuracy"; did you mean "accuracy"? Else add it to "formulas"',
            'docs/data/metrics.yml:48: formula "accuracy": no question uses it; name it in a question, or remove it',
        ],
    ),
    "unknown table": Case(
        "docs/data/metrics.yml",
        '{{ table("rates") }}',
        '{{ table("rates") }}\n\n      {{ table("costs") }}',
        ['docs/data/metrics.yml:7: question "accuracy": unknown table "costs"; add it to "tables"'],
    ),
    "part shown twice": Case(
        "docs/data/metrics.yml",
        '{{ table("rates") }}',
        '{{ table("rates") }}\n\n      {{ table("rates") }}',
        ['docs/data/metrics.yml:7: question "accuracy": shows table "rates" twice; remove one of the calls'],
    ),
    "two figures": Case(
        "docs/data/metrics.yml",
        '{{ figure("shares") }}',
        '{{ figure("shares") }}\n\n      {{ figure("bars") }}',
        [
            'docs/data/metrics.yml:7: question "accuracy": shows 2 figures; keep the one that says most',
            'docs/data/metrics.yml:7: question "accuracy": unknown figure "bars"; draw it with `make figures`',
        ],
    ),
    "part inside a paragraph": Case(
        "docs/data/metrics.yml",
        '{{ table("rates") }}',
        'See {{ table("rates") }}',
        [
            'docs/data/metrics.yml:7: question "accuracy": answer: contains Jinja; in an answer, a paragraph of its own may be {{ formula("id") }}, table, figure or example; else remove it',
            'docs/data/metrics.yml:57: table "rates": no question uses it; name it in a question, or remove it',
        ],
    ),
    "unknown kind of part": Case(
        "docs/data/metrics.yml",
        '{{ table("rates") }}',
        '{{ tabel("rates") }}',
        [
            'docs/data/metrics.yml:7: question "accuracy": answer: contains Jinja; in an answer, a paragraph of its own may be {{ formula("id") }}, table, figure or example; else remove it',
            'docs/data/metrics.yml:57: table "rates": no question uses it; name it in a question, or remove it',
        ],
    ),
    "file of no category": Case(
        "docs/data/metrisc.yml",
        "",
        "tables: []\n",
        [
            'docs/data/metrisc.yml:1: there is no category "metrisc"; did you mean "metrics"? Else add it to the categories in docs/data/questions.yml'
        ],
    ),
    "questions in the first file": Case(
        "docs/data/questions.yml",
        "categories:",
        "questions: []\ncategories:",
        ["docs/data/questions.yml:1: holds questions; move each to the file of its category"],
    ),
    "categories in another file": Case(
        "docs/data/metrics.yml",
        "formulas:",
        "categories: []\nformulas:",
        ["docs/data/metrics.yml:47: holds categories; move them to docs/data/questions.yml"],
    ),
    "answer too long": Case(
        "docs/data/metrics.yml",
        '{{ figure("shares") }}',
        f"{'Word. ' * 240}\n\n      {{{{ figure('shares') }}}}",
        [
            'docs/data/metrics.yml:7: question "accuracy": answer: 363 words, should be 80 to 350 (fundamental); see the header of docs/data/questions.yml'
        ],
    ),
    "sentence too long": Case(
        "docs/data/metrics.yml",
        '{{ figure("shares") }}',
        f"{'word ' * 31}\n\n      {{{{ figure('shares') }}}}",
        [
            'docs/data/metrics.yml:7: question "accuracy": answer: 31 words in the sentence that begins with "word word word word word word"; make two of it; 30 are the most'
        ],
    ),
    "wrong month": Case(
        "docs/data/metrics.yml",
        "    question: What is accuracy?",
        "    checked: 2026-13\n    question: What is accuracy?",
        [
            'docs/data/metrics.yml:4: question "accuracy": checked: "2026-13" has the wrong form; should match ^20[0-9]{2}-(0[1-9]|1[0-2])$'
        ],
    ),
    "unknown source": Case(
        "docs/data/metrics.yml",
        "      - ref: powers-2011\n    related: [error]",
        "      - ref: power-2011\n    related: [error]",
        [
            'docs/data/metrics.yml:26: question "accuracy": unknown source "power-2011"; did you mean "powers-2011"? Else add it to "sources"'
        ],
    ),
    "unknown example": Case(
        "docs/data/metrics.yml",
        '{{ example("accuracy.py") }}',
        '{{ example("acuracy.py") }}',
        [
            'docs/data/metrics.yml:7: question "accuracy": unknown example "acuracy.py"; did you mean "accuracy.py"? Else add it to docs/examples',
            "docs/examples/accuracy.py:1: no question shows it; show it in an answer, or remove it",
        ],
    ),
    "unknown figure": Case(
        "docs/data/metrics.yml",
        '{{ figure("shares") }}',
        '{{ figure("share") }}',
        [
            'docs/data/metrics.yml:7: question "accuracy": unknown figure "share"; did you mean "shares"? Else draw it with `make figures`',
            "docs/figures/shares.py:1: no question shows it; show it in an answer, or remove it",
        ],
    ),
    "unknown related question": Case(
        "docs/data/metrics.yml",
        "related: [error]",
        "related: [eror]",
        [
            'docs/data/metrics.yml:27: question "accuracy": unknown question "eror"; did you mean "error"? Else add it to "questions"'
        ],
    ),
    "unknown follow-up": Case(
        "docs/data/metrics.yml",
        "- see: error",
        "- see: recall",
        ['docs/data/metrics.yml:24: question "accuracy": unknown question "recall"; add it to "questions"'],
    ),
    "self-reference": Case(
        "docs/data/metrics.yml",
        "related: [error]",
        "related: [accuracy]",
        ['docs/data/metrics.yml:27: question "accuracy": refers to itself; remove it'],
    ),
    "named twice": Case(
        "docs/data/metrics.yml",
        "related: [error]",
        "related: [error, error]",
        ['docs/data/metrics.yml:27: question "accuracy": names "error" twice; remove one'],
    ),
    "unsorted": Case(
        "docs/data/metrics.yml",
        "- id: error",
        "- id: aardvark",
        [
            'docs/data/metrics.yml:24: question "accuracy": unknown question "error"; add it to "questions"',
            'docs/data/metrics.yml:27: question "accuracy": unknown question "error"; add it to "questions"',
            'docs/data/metrics.yml:28: question "aardvark": 0 search queries expect it, should be at least 4; add some of different kinds to tests/search/metrics.json',
            'docs/data/metrics.yml:28: question "aardvark": is on no page; add {{ question("aardvark") }} to docs/questions/metrics.md',
            'docs/data/metrics.yml:28: question "aardvark": stands after "accuracy"; sort the section by id',
            'docs/questions/metrics.md:9: unknown question "error"; remove the call',
            'tests/search/metrics.json: a query expects the unknown question "error"; remove it',
        ],
    ),
    "unused source": Case(
        "docs/data/metrics.yml",
        "sources:\n  - id: powers-2011\n    kind",
        "sources:\n  - id: adams-2000\n    kind: book\n    authors: A\n    title: B\n    url: https://example.org\n  - id: powers-2011\n    kind",
        ['docs/data/metrics.yml:65: source "adams-2000": no question uses it; name it in a question, or remove it'],
    ),
    "raw pipe": Case(
        "docs/data/metrics.yml",
        "right ones",
        "P(A|B)",
        ['docs/data/metrics.yml:61: table "rates": raw | in "P(A|B)"; write \\mid or \\lvert in TeX'],
    ),
    "ragged table": Case(
        "docs/data/metrics.yml",
        "[Accuracy, right ones]",
        "[Accuracy, right ones, more]",
        ['docs/data/metrics.yml:61: table "rates": row 1 has 3 cells, the table has 2 columns; add or merge cells'],
    ),
    "broken tex": Case(
        "docs/data/metrics.yml",
        "\\frac{TP + TN}{n}",
        "\\frac{TP + TN}{n",
        [
            "docs/data/metrics.yml:50: formula \"accuracy\": tex: broken TeX: Unexpected end of input in a macro argument, expected '}' at end of input: …frac{TP + TN}{n; mend the formula"
        ],
    ),
    "unknown tex command": Case(
        "docs/data/metrics.yml",
        "\\frac{TP + TN}{n}",
        "\\fraction{TP}{n}",
        [
            'docs/data/metrics.yml:50: formula "accuracy": tex: broken TeX: Undefined control sequence: \\fraction at position 1: \\̲f̲r̲a̲c̲t̲i̲o̲n̲{TP}{n}; mend the formula'
        ],
    ),
    "broken tex in the text": Case(
        "docs/data/metrics.yml",
        "meaning: samples",
        "meaning: all \\(n_\\)",
        [
            "docs/data/metrics.yml:54: formula \"accuracy\": symbols: broken TeX: Expected group after '_' at position 2: n_̲; mend the formula"
        ],
    ),
    "formula left open": Case(
        "docs/data/metrics.yml",
        "meaning: samples",
        "meaning: all \\(n",
        [
            'docs/data/metrics.yml:54: formula "accuracy": symbols: contains a formula that is not closed, or display math; write \\( ... \\) in one paragraph'
        ],
    ),
    "html": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: <b>Because</b>.\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains HTML: <b>; write Markdown in paragraphs and lists; code stands in backticks, a table is an entry of its own'
        ],
    ),
    "jinja": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: 'Because {{ x }}.'\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains Jinja; in an answer, a paragraph of its own may be {{ formula("id") }}, table, figure or example; else remove it'
        ],
    ),
    "script between escaped backticks": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: 'Why \\`<script>x()</script>\\`.'\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains HTML: <script>; write Markdown in paragraphs and lists; code stands in backticks, a table is an entry of its own'
        ],
    ),
    "code across a blank line": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: |\n          `a\n\n          <script>x()</script>\n\n          b`\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains HTML: <script>; write Markdown in paragraphs and lists; code stands in backticks, a table is an entry of its own'
        ],
    ),
    "attributes": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: '*Because*{: onclick=\"x()\" }'\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains HTML: onclick="…" on <em>; write Markdown in paragraphs and lists; code stands in backticks, a table is an entry of its own'
        ],
    ),
    "address of a script": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: '[so](&#106;avascript:x())'\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains HTML: a link to "javascript:x()"; write Markdown in paragraphs and lists; code stands in backticks, a table is an entry of its own'
        ],
    ),
    "underlined heading": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: |\n          Because\n          =====\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains HTML: <h1>; write Markdown in paragraphs and lists; code stands in backticks, a table is an entry of its own'
        ],
    ),
    "dollars around a formula": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: From $5 to $10, since $x^2$ grows.\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains a formula between dollar signs; write \\( ... \\); a price is fine as it is, or as \\$'
        ],
    ),
    "table in the text": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: |\n          | a | b |\n          | - | - |\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains HTML: <table>, <thead>, <tr>, <th>, <tbody>, <td>; write Markdown in paragraphs and lists; code stands in backticks, a table is an entry of its own'
        ],
    ),
    "title of two lines": Case(
        "docs/data/metrics.yml",
        "title: Rates",
        "title: |\n      Rates",
        [
            'docs/data/metrics.yml:58: table "rates": title: has a line break or outer spaces; write it in one line, or fold it with >-; see the header of docs/data/questions.yml'
        ],
    ),
    "block fence": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: |\n          Because.\n\n          /// note\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains a block fence (///); remove it; the renderer writes the blocks'
        ],
    ),
    "heading": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: |\n          # Because\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains HTML: <h1>; write Markdown in paragraphs and lists; code stands in backticks, a table is an entry of its own'
        ],
    ),
    "on no page": Case(
        "docs/questions/metrics.md",
        '{{ question("error") }}',
        "",
        [
            'docs/data/metrics.yml:28: question "error": is on no page; add {{ question("error") }} to docs/questions/metrics.md'
        ],
    ),
    "on a page twice": Case(
        "docs/questions/metrics.md",
        '{{ question("error") }}',
        '{{ question("error") }}\n\n{{ question("error") }}',
        [
            'docs/data/metrics.yml:28: question "error": is on more than one page: docs/questions/metrics.md:9, docs/questions/metrics.md:11; keep the one in docs/questions/metrics.md'
        ],
    ),
    "unknown question on a page": Case(
        "docs/questions/metrics.md",
        '{{ question("error") }}',
        '{{ question("error") }}\n\n{{ question("errors") }}',
        ['docs/questions/metrics.md:11: unknown question "errors"; did you mean "error"? Else remove the call'],
    ),
    "unknown icon on a page": Case(
        "docs/questions/metrics.md",
        "{{ controls() }}",
        '{{ icon("shcool") }}\n\n{{ controls() }}',
        ['docs/questions/metrics.md:5: unknown icon "shcool"; name one of the Material set'],
    ),
    "unknown macro on a page": Case(
        "docs/questions/metrics.md",
        "{{ controls() }}",
        "{{ control() }}",
        [
            'docs/questions/metrics.md:5: unknown macro "control"; did you mean "controls"? Else see the writer\'s guide for the macros that there are'
        ],
    ),
    "dollars on a page": Case(
        "docs/questions/metrics.md",
        "What to measure.",
        "What $x^2$ costs, from $5 to $10.",
        [
            "docs/questions/metrics.md:3: a formula between dollar signs; write \\( ... \\); a price is fine as it is, or as \\$"
        ],
    ),
    "formula without proof": Case(
        "tests/proofs/formulas/test_metrics.py",
        'formula("accuracy")',
        'skip("accuracy")',
        [
            'docs/data/metrics.yml:48: formula "accuracy": has no proof; write a test marked @pytest.mark.formula("accuracy") in tests/proofs/formulas, or say in "definition" why no number can check it'
        ],
    ),
    "proof and definition": Case(
        "docs/data/metrics.yml",
        "    name: Accuracy\n",
        "    name: Accuracy\n    definition: a name\n",
        ['docs/data/metrics.yml:50: formula "accuracy": has a proof and a definition; remove one'],
    ),
    "too few queries": Case(
        "tests/search/metrics.json",
        '"expect": ["error"], "kind": "exact"}\n]',
        '"expect": [], "kind": "exact"}\n]',
        [
            'docs/data/metrics.yml:28: question "error": 3 search queries expect it, should be at least 4; add some of different kinds to tests/search/metrics.json'
        ],
    ),
    "queries that are no JSON": Case(
        "tests/search/metrics.json",
        '[\n  {"query": "accuracy",',
        '[\n  {"query": "accuracy"',
        [
            "tests/search/metrics.json:2: is not valid JSON: Expecting ',' delimiter: line 2 column 24 (char 25); check commas and quotes"
        ],
    ),
    "comma in a text in braces": Case(
        "docs/data/metrics.yml",
        "      - wrong: It is all.\n        right: It is one number.\n    follow_ups:\n      - question: Why?\n        answer: Because.\n      - see: error",
        "      - {wrong: It is all, right: It is one number, of many}\n    follow_ups:\n      - question: Why?\n        answer: Because.\n      - see: error",
        [
            'docs/data/metrics.yml:19: question "accuracy": mistakes.1.of many: unknown field without a value; quote the text before it: inside {...} a comma ends a value'
        ],
    ),
    "brace left open": Case(
        "docs/data/metrics.yml",
        "      - tex: n\n        meaning: samples",
        "      - {tex: n, meaning: samples",
        [
            "docs/data/metrics.yml:53: is not valid YAML: did not find expected ',' or '}', in \"- {tex: n, meaning: samples\"; close the bracket; quote a text with a comma or a colon in it"
        ],
    ),
    "example changed": Case(
        "docs/examples/accuracy.py",
        "3 + 4",
        "3 + 5",
        ["docs/examples/accuracy.py:1: its output was not printed by this version of it; run `make examples`"],
    ),
    "output changed": Case(
        "docs/examples/accuracy.out",
        "0.7",
        "0.8",
        ["docs/examples/accuracy.py:1: its output was not printed by this version of it; run `make examples`"],
    ),
    "unused example": Case(
        "docs/examples/recall.py",
        "",
        "print(1)\n",
        [
            "docs/examples/recall.py:1: its output was not printed by this version of it; run `make examples`",
            "docs/examples/recall.py:1: no question shows it; show it in an answer, or remove it",
        ],
    ),
    "example too long": Case(
        "docs/examples/accuracy.py",
        "print",
        "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nprint",
        [
            "docs/examples/accuracy.py:1: its output was not printed by this version of it; run `make examples`",
            "docs/examples/accuracy.py:26: has 26 lines, at most 25 fit a page; shorten it",
        ],
    ),
    "unused figure": Case(
        "docs/figures/recall.svg",
        "",
        "<svg/>",
        [
            "docs/figures/recall.svg:1: has no source; write recall.py, or remove it",
            "docs/figures/recall.svg:1: no question shows it; show it in an answer, or remove it",
        ],
    ),
    "figure not drawn": Case(
        "docs/figures/recall.py",
        "",
        'TITLE: str = "Recall"\nDESCRIPTION = "It rises."\n\n\ndef draw():\n    pass\n',
        [
            "docs/figures/recall.py:1: is not drawn; run `make figures NAMES=recall`",
            "docs/figures/recall.py:1: no question shows it; show it in an answer, or remove it",
        ],
    ),
    "figure older than its source": Case(
        "docs/figures/shares.py",
        "[0, 1], [0, 1]",
        "[0, 1], [1, 0]",
        ["docs/figures/shares.py:1: its drawing was not made by this version of it; run `make figures NAMES=shares`"],
    ),
    "figure changed by hand, in a color of its own": Case(
        "docs/figures/shares.svg",
        "var(--figure-accent)",
        "red",
        [
            "docs/figures/shares.py:1: its drawing was not made by this version of it; run `make figures NAMES=shares`",
            'docs/figures/shares.svg:4: has a color that no theme knows, "red"; draw it in the colors of macros.proofs.figures',
        ],
    ),
    "figure without name and text": Case(
        "docs/figures/shares.py",
        'TITLE = "Shares"\nDESCRIPTION = ',
        "TEXT = ",
        [
            "docs/figures/shares.py:1: has no DESCRIPTION; say what it shows, for readers who can't see it",
            "docs/figures/shares.py:1: has no TITLE; say the point of the figure in a line, which is its caption",
            "docs/figures/shares.py:1: its drawing was not made by this version of it; run `make figures NAMES=shares`",
        ],
    ),
    "figure without a drawing function": Case(
        "docs/figures/shares.py",
        "def draw()",
        "def paint()",
        [
            "docs/figures/shares.py:1: has no draw; define it; it returns the figure",
            "docs/figures/shares.py:1: its drawing was not made by this version of it; run `make figures NAMES=shares`",
        ],
    ),
    "figure in wrong Python": Case(
        "docs/figures/shares.py",
        "canvas()",
        "canvas(",
        [
            "docs/figures/shares.py:1: its drawing was not made by this version of it; run `make figures NAMES=shares`",
            "docs/figures/shares.py:13: is not valid Python: '(' was never closed; mend it",
        ],
    ),
    "control character": Case(
        "docs/data/metrics.yml",
        "title: Rates",
        'title: "Ra\\x1ftes"',
        [
            'docs/data/metrics.yml:58: table "rates": title: holds the invisible character U+001F; remove it; see the header of docs/data/questions.yml'
        ],
    ),
    "bidirectional character": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        'answer: "Be\\u202ecause."\n      - see: error',
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups.1.answer: holds the invisible character U+202E; remove it; see the header of docs/data/questions.yml'
        ],
    ),
    "formula in a title": Case(
        "docs/data/metrics.yml",
        "title: Rates",
        "title: Rates of \\(n\\)",
        [
            'docs/data/metrics.yml:58: table "rates": title: contains a formula; write it in plain text, such as R² or σ; formulas stand in the text'
        ],
    ),
    "end of an element of the page": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: Because </details>.\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains HTML: </details>, </p>; write Markdown in paragraphs and lists; code stands in backticks, a table is an entry of its own'
        ],
    ),
    "list where a phrase stands": Case(
        "docs/data/metrics.yml",
        "meaning: samples",
        "meaning: |\n          - samples",
        [
            'docs/data/metrics.yml:54: formula "accuracy": symbols: contains HTML: <ul>, <li>; write one paragraph; code stands in backticks'
        ],
    ),
    "address away from its link": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: |\n          So [it][is].\n\n          [is]: https://example.org/\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups: contains an address away from its link; write [text](address)'
        ],
    ),
    "comment in a formula": Case(
        "docs/data/metrics.yml",
        "tex: n\n",
        "tex: n % all\n",
        ['docs/data/metrics.yml:53: formula "accuracy": symbols: TeX holds a comment (%); remove it, or write \\%'],
    ),
    "end of a formula inside it": Case(
        "docs/data/metrics.yml",
        "tex: n\n",
        "tex: n \\) x \\( n\n",
        ['docs/data/metrics.yml:53: formula "accuracy": symbols: TeX holds a delimiter such as \\); remove it'],
    ),
    "definition in a formula": Case(
        "docs/data/metrics.yml",
        "tex: n\n",
        "tex: \\def\\a{n}\\a\n",
        [
            'docs/data/metrics.yml:53: formula "accuracy": symbols: TeX holds a definition or a character by its number; write it out'
        ],
    ),
    "link in a formula": Case(
        "docs/data/metrics.yml",
        "tex: n\n",
        "tex: \\href{https://example.org}{n}\n",
        ['docs/data/metrics.yml:53: formula "accuracy": symbols: broken TeX: \\href is not allowed; mend the formula'],
    ),
    "formula nested too deep": Case(
        "docs/data/metrics.yml",
        "tex: n\n",
        "tex: x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{x^{n}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}\n",
        [
            'docs/data/metrics.yml:53: formula "accuracy": symbols: broken TeX: its HTML is nested over 80 levels deep; mend the formula'
        ],
    ),
    "address that ends its link": Case(
        "docs/data/metrics.yml",
        "https://example.org/powers",
        "https://example.org/x)<svg/onload=x()>",
        [
            'docs/data/metrics.yml:70: source "powers-2011": url: "https://example.org/x)<svg/onload=x()>" has the wrong form; should match ^https?://[A-Za-z0-9][A-Za-z0-9.-]*(?:[/?#][A-Za-z0-9._~:/?#@!$&\'()*+,;=%-]*)?$'
        ],
    ),
    "number that is no decimal": Case(
        "docs/data/metrics.yml",
        "year: 2011",
        "year: 0x7db",
        [
            "docs/data/metrics.yml:68: source \"powers-2011\": year: input should be a valid integer, not '0x7db'; see the header of docs/data/questions.yml"
        ],
    ),
    "yaml tag": Case(
        "docs/data/metrics.yml",
        "    name: Accuracy\n",
        "    name: !!timestamp x\n",
        ["docs/data/metrics.yml:49: a YAML tag (!!timestamp); remove it"],
    ),
    "nested too deep": Case(
        "docs/data/metrics.yml",
        "related: [error]",
        "related: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        [
            'docs/data/metrics.yml:27: is not valid YAML: nested more than 8 levels deep, in "related: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["; check indentation, quotes and colons'
        ],
    ),
    "field that is a list": Case(
        "docs/data/metrics.yml",
        "related: [error]",
        "[related]: [error]",
        [
            'docs/data/metrics.yml:27: is not valid YAML: a name of a field that is no text of at most 100 characters, in "[related]: [error]"; check indentation, quotes and colons'
        ],
    ),
    "two documents": Case(
        "docs/data/metrics.yml",
        "\nformulas:\n",
        "\n---\nformulas:\n",
        [
            'docs/data/metrics.yml:47: is not valid YAML: a second document (---), in "---"; check indentation, quotes and colons'
        ],
    ),
    "many backticks": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: x````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups.1.answer: has more than 5 backticks in a row; write it in a simpler way; see the header of docs/data/questions.yml'
        ],
    ),
    "many open brackets": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: x[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups.1.answer: has more than 50 open brackets; write it in a simpler way; see the header of docs/data/questions.yml'
        ],
    ),
    "lists in lists in a line": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: '1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. '\n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups.1.answer: has more than 4 marks of lists and quotations at the start of a line; write it in a simpler way; see the header of docs/data/questions.yml'
        ],
    ),
    "text too long": Case(
        "docs/data/metrics.yml",
        "answer: Because.\n      - see: error",
        "answer: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word \n      - see: error",
        [
            'docs/data/metrics.yml:23: question "accuracy": follow_ups.1.answer: has more than 1000 characters; shorten it'
        ],
    ),
    "script on a page": Case(
        "docs/questions/metrics.md",
        "What to measure.",
        "What to <script>x()</script> measure.",
        [
            "docs/questions/metrics.md:3: contains HTML: <script>; write Markdown; macros/markup/allowlist.py lists what a page may hold"
        ],
    ),
    "expression on a page": Case(
        "docs/questions/metrics.md",
        "What to measure.",
        "What to {{ '<b>' ~ 'x' }} measure.",
        [
            'docs/questions/metrics.md:3: other Jinja than a call; write calls of macros, such as {{ question("roc-curve") }}, and {% if repository %}'
        ],
    ),
    "broken formula on a page": Case(
        "docs/questions/metrics.md",
        "What to measure.",
        "What to measure: \\(\\fraction{1}{2}\\).",
        [
            "docs/questions/metrics.md:3: broken TeX: \\fraction{1}{2}: Undefined control sequence: \\fraction at position 1: \\̲f̲r̲a̲c̲t̲i̲o̲n̲{1}{2}; mend the formula"
        ],
    ),
    "control character on a page": Case(
        "docs/questions/metrics.md",
        "What to measure.",
        "What to \u202emeasure.",
        ["docs/questions/metrics.md:3: holds the invisible character U+202E; remove it; see the writer's guide"],
    ),
    "script in a figure": Case(
        "docs/figures/shares.svg",
        "<desc ",
        '<script>x()</script><desc onclick="x()" ',
        [
            "docs/figures/shares.py:1: its drawing was not made by this version of it; run `make figures NAMES=shares`",
            'docs/figures/shares.svg:1: contains <script>, onclick="…" on <desc>; draw it with `make figures`',
        ],
    ),
    "formula in the title of a figure": Case(
        "docs/figures/shares.svg",
        ">Shares</title>",
        ">Shares of \\(n\\)</title>",
        [
            "docs/figures/shares.py:1: its TITLE contains a formula; write it in plain text, such as R² or σ; formulas stand in the text",
            "docs/figures/shares.py:1: its drawing was not made by this version of it; run `make figures NAMES=shares`",
        ],
    ),
}


@pytest.fixture(scope="module")
def fragments() -> Fragments:
    """The site's converter of Markdown, which takes longer to make than all else."""
    return configured(ROOT)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_each_rule_names_file_line_entry_and_remedy(case: Case, fragments: Fragments, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    edit(root, case.file, case.old, case.new)
    with pytest.raises(DataError) as error:
        load(root, fragments)
    assert [str(problem) for problem in error.value.problems] == case.problems


def test_the_small_project_is_right(tmp_path: Path) -> None:
    assert list(load(make_project(tmp_path)).questions) == ["accuracy", "error"]


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    (root / FIRST).unlink()
    with pytest.raises(DataError, match=re.escape(f"{FIRST}: can't be read (No such file or directory); restore it")):
        load(root)


def test_a_file_in_another_encoding_is_a_problem(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    (root / DATA).write_bytes("title: naïve".encode("latin-1"))
    with pytest.raises(DataError, match=r"is not UTF-8 \(byte 9\); save it as UTF-8"):
        load(root)


@pytest.mark.parametrize("file", ["docs/questions/metrics.md", "docs/examples/accuracy.py"])
def test_a_page_or_sample_in_another_encoding_is_a_problem(file: str, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    (root / file).write_bytes("# naïve\n".encode("latin-1"))
    with pytest.raises(DataError, match=re.escape(f"{file}:1: is not UTF-8 (byte 4); save it as UTF-8")):
        load(root)


def test_all_problems_are_listed_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    edit(root, DATA, "related: [error]", "related: [eror]")
    edit(root, DATA, "[Accuracy, right ones]", "[Accuracy]")
    edit(root, DATA, r"\frac{TP + TN}{n}", r"\frac{TP")
    with pytest.raises(DataError) as error:
        load(root)
    assert [problem.line for problem in error.value.problems] == [27, 50, 61]
    assert str(error.value).startswith("3 problems in the data, nothing was built:\n  docs/data/metrics.yml:27: ")


def test_a_message_is_short_and_printable(fragments: Fragments, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    wrong = ", ".join([r'"\e[31mwrong"'] * 9_000)
    edit(root, DATA, "related: [error]", f"related: [{wrong}]\n    {'zip' * 30}: {'zap' * 9_000}")
    edit(root, DATA, "    title: Rates\n", "".join(f"    {'k' * 90}{number}: x\n" for number in range(999)))
    with pytest.raises(DataError) as error:
        load(root, fragments)
    lines = str(error.value).split("\n")
    assert len(str(error.value).encode()) <= LARGEST
    assert all(line.isprintable() for line in lines)
    assert re.fullmatch(r"  … and \d+ more; mend these first", lines[-1])


def test_a_file_that_is_too_large_is_not_read(fragments: Fragments, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    edit(root, DATA, "", f"questions:\n  - id: {'a' * 600_000}\n")
    with pytest.raises(DataError, match=re.escape(f"{DATA}: has 600,020 characters, at most 500,000 are read")):
        load(root, fragments)


def test_dates_and_odd_numbers_are_the_text_that_is_written(fragments: Fragments, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    edit(root, DATA, "name: Accuracy", "name: 2021-05-01")
    edit(root, DATA, "title: Rates", "title: 010")
    bank = load(root, fragments)
    assert (bank.formulas["accuracy"].name, bank.tables["rates"].title) == ("2021-05-01", "010")


def test_a_build_with_bad_data_fails_and_leaves_the_site_untouched(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    site = tmp_path / "site"
    assert build(root, site).returncode == 0
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    edit(root, DATA, "related: [error]", "related: [eror]")
    result = build(root, site)
    assert result.returncode == 1
    assert f'{DATA}:27: question "accuracy": unknown question "eror"; did you mean "error"?' in result.stderr
    assert "Traceback" not in result.stderr
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before
