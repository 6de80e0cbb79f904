"""What the search finds: one document for each question, formula, table and page, as the browser loads it."""

import ast
import json
import re
from collections import Counter
from functools import cache
from itertools import chain
from typing import Any

from macros.bank.loading import Bank
from macros.bank.models import PARTS, Formula, Question, Table
from macros.bank.prose import inline_tex, prose
from macros.proofs.records import EXAMPLES
from macros.render.controls import LEVELS
from macros.search.plain import formula, plain

Document = dict[str, Any]
WORD = re.compile(r"(?:[a-z][a-z0-9]*-)*[a-z_][a-z0-9_]{2,}(?:-[a-z][a-z0-9]*)*")  # "pre-training" is one word
SIGN = re.compile(r"[-+*/=^|<>~]")
OPERAND = re.compile(r"[A-Za-z]+|[\d.,]+")
WRITTEN = re.compile(r"^-| [-+*/=~>·] |\^|\|\|")  # a formula, not words that a hyphen or a slash ties
COMMON = 0.1  # a word in more than this share of the answers tells no answer from another


def bank_documents(bank: Bank) -> list[Document]:
    """Return the documents of everything in the bank; a question names its formulas and tables by position."""
    code = {name: samples(bank, entry) for name, entry in bank.questions.items()}
    answers = {name: answer_words(entry, code[name]) for name, entry in bank.questions.items()}
    common = common_words(answers)
    tables = [table_document(entry, common) for entry in bank.tables.values()]
    parts = [*(formula_document(bank, entry) for entry in bank.formulas.values()), *tables]
    position = {(part["kind"], part["url"].partition("#")[2]): index for index, part in enumerate(parts)}
    questions = []
    for entry in bank.questions.values():
        document = question_document(bank, entry, answers[entry.id] - common, code[entry.id])
        used = [(part.kind, part.name) for part in entry.parts if part.kind in PARTS]
        questions.append(document | {"parts": [position[name] for name in used]})
    return [*parts, *questions]


def question_document(bank: Bank, entry: Question, answer: frozenset[str], code: list[str]) -> Document:
    """Return the document of a question; its `words` are those of its answer that stand nowhere else in it."""
    text = plain(entry.short)
    asked_as = [phrase for phrase in entry.asked_as if not WRITTEN.search(phrase)]
    told = words(" ".join([entry.question, *entry.aliases, *asked_as, text]))
    known = answer | told
    more = {word for word in answer - told if not word.endswith("s") or word[:-1] not in known}  # no plural of another
    return {
        "kind": "question",
        "url": f"questions/{entry.category}/#{entry.id}",
        "title": entry.question,
        "aliases": entry.aliases,
        "asked_as": asked_as,
        "level": entry.level,
        "category": bank.categories[entry.category].title,
        "asked": entry.asked_in or 0,
        "text": text,
        "formulas": [*inline_formulas(entry), *(phrase for phrase in entry.asked_as if phrase not in asked_as)],
        "code": [text for sample in code for text in computed(sample)],
        "words": " ".join(sorted(more)),
    }


def inline_formulas(entry: Question) -> list[str]:
    """Return the formulas in the sentences of a question that are more than a sign or its value, as one types them."""
    texts = [formula(tex) for _, text in prose(entry) for tex in inline_tex(text)]
    return [text for text in dict.fromkeys(texts) if is_expression(text)]


def is_expression(text: str) -> bool:
    """Tell whether a formula ties names or numbers together by a sign, and more than two."""
    return bool(SIGN.search(text)) and len(OPERAND.findall(text)) > 2


@cache
def computed(code: str) -> list[str]:
    """Return what the functions of a sample compute: `return tp / (tp + fn)` is a formula as well."""
    values = [node.value for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Return) and node.value]
    return [ast.unparse(value) for value in values if any(isinstance(part, ast.BinOp) for part in ast.walk(value))]


def samples(bank: Bank, entry: Question) -> list[str]:
    """Return the code in the answer of a question."""
    return [(bank.root / EXAMPLES / name).read_text(encoding="utf-8") for name in entry.named("example")]


def answer_words(entry: Question, code: list[str]) -> frozenset[str]:
    """Return the words of a question's answer and of the code in it."""
    return words(" ".join([*(plain(text) for _, text in prose(entry)), entry.question, *code]))


@cache  # a server asks for the same texts again after each edit
def words(text: str) -> frozenset[str]:
    """Return the words of a text, numbers and very short words left out."""
    return frozenset(WORD.findall(text.lower()))


def common_words(answers: dict[str, frozenset[str]]) -> set[str]:
    """Return the words that too many answers share."""
    counts = Counter(chain.from_iterable(answers.values()))
    return {word for word, count in counts.items() if count > COMMON * len(answers)}


def formula_document(bank: Bank, entry: Formula) -> Document:
    """Return the document of a formula, its TeX as one would type it."""
    return {
        "kind": "formula",
        "url": f"reference/formulas/{bank.home('formulas', entry.id)}/#{entry.id}",
        "title": entry.name,
        "text": formula(entry.tex),
    }


def table_document(entry: Table, common: set[str]) -> Document:
    """Return the document of a table: its columns and the heads of its rows; `words` are those of its other cells."""
    heads = ", ".join(map(plain, [*entry.columns[1:], *(row[0] for row in entry.rows)]))
    cells = " ".join(plain(cell) for row in entry.rows for cell in row[1:])
    return {
        "kind": "table",
        "url": f"reference/tables/#{entry.id}",
        "title": entry.title,
        "text": heads,
        "words": " ".join(sorted(words(cells) - words(f"{entry.title} {heads}") - common)),
    }


def choices(bank: Bank) -> dict[str, list[str]]:
    """Return the levels and categories that have a question, in the order in which one studies them."""
    used = {(entry.level, entry.category) for entry in bank.questions.values()}
    levels, categories = ({pair[at] for pair in used} for at in (0, 1))
    return {
        "level": [level for level in LEVELS if level in levels],
        "category": [category.title for category in bank.categories.values() if category.id in categories],
    }


def serialize(bank: Bank, pages: list[Document]) -> str:
    """Return the search data as JSON, the documents by their fields."""
    documents = [*bank_documents(bank), *pages]
    fields = {name for document in documents for name in document}
    columns = {name: [document.get(name) for document in documents] for name in fields}  # 5% smaller than by document
    data = {"choices": choices(bank), "documents": columns}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
