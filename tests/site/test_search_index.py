"""The search data: formulas as one types them, one document for each thing to find, small enough to load."""

import json
from collections import Counter
from typing import Any

import pytest

from macros.bank.loading import Bank
from macros.bank.pages import Page
from macros.render.renderer import Renderer
from macros.render.topics import names_of, topic_index
from macros.search.documents import bank_documents, serialize
from macros.search.pages import page_document
from macros.search.plain import formula, plain

TYPED = {
    r"\frac{TP}{TP + FN}": "TP/(TP + FN)",
    r"\frac{1}{\sqrt{d_k}}": "1/sqrt(d_k)",
    r"P(A \mid B) = \frac{P(B \mid A)\, P(A)}{P(B)}": "P(A | B) = P(B | A) P(A)/P(B)",
    r"F_1 = \frac{2PR}{P + R}": "F_1 = 2PR/(P + R)",
    r"\begin{aligned} a &\le b \\[4pt] c &\neq \hat{d} \end{aligned}": "a <= b c != d",
    r"\sigma^2 \bigl(1 - \tfrac12\bigr)": "sigma^2 (1 - 1/2)",
    r"\lVert \mathbf w \rVert_1": "|| w ||_1",
    r"\text{bias}^2": "bias^2",
    r"\sqrt": "sqrt()",
    r"KL(p \Vert q)": "KL(p || q)",
    "": "",
}


@pytest.mark.parametrize(("tex", "typed"), TYPED.items())
def test_a_formula_reads_as_one_types_it(tex: str, typed: str) -> None:
    assert formula(tex) == typed


def test_markdown_becomes_plain_text() -> None:
    markdown = "- **Recall** of `df.fillna`\n- see [F1](#f1-score), where \\(a^2\\) is 2 * 3 * *x*"
    assert plain(markdown) == "Recall of df.fillna see F1, where a^2 is 2 * 3 * x"


def test_there_is_one_document_for_everything(bank: Bank) -> None:
    documents = bank_documents(bank)
    kinds = Counter(document["kind"] for document in documents)
    assert kinds == {"question": len(bank.questions), "formula": len(bank.formulas), "table": len(bank.tables)}
    assert len({document["url"] for document in documents}) == len(documents)
    recall = next(document for document in documents if document["url"].endswith("#precision-and-recall"))
    assert "recall" in {documents[part]["url"].partition("#")[2] for part in recall["parts"]}
    assert "\\" not in json.dumps([document.get("text") for document in documents], ensure_ascii=False).replace(
        '\\"', ""
    )


def test_a_question_is_found_by_its_sentences_and_its_phrases(bank: Bank) -> None:
    documents = {document["url"].partition("#")[2]: document for document in bank_documents(bank)}
    shift = documents["distribution-shift"]
    assert "p(y | x)" in shift["formulas"]
    assert shift["asked_as"] == bank.questions["distribution-shift"].asked_as
    assert "e^-1 = 0.368" in documents["low-bias-high-variance"]["formulas"]
    assert "1 - comb(n - c, k) / comb(n, k)" in documents["agent-evaluation"]["code"]
    assert not {"p", "p = 0.5", "10^15"} & {text for found in documents.values() for text in found.get("formulas", [])}


def test_every_cell_of_a_table_is_searched(bank: Bank) -> None:
    documents = {document["url"]: document for document in bank_documents(bank)}
    table = documents["reference/tables/#classification-vs-regression-compared"]
    assert {"mae", "rmse"} <= set(table["words"].split())
    assert "Metrics" in table["text"]


def test_what_can_be_chosen_is_in_the_order_of_study(bank: Bank) -> None:
    offered = json.loads(serialize(bank, []))["choices"]
    assert offered["level"] == ["fundamental", "intermediate", "advanced"]
    assert offered["category"] == [category.title for category in bank.categories.values()]


def test_a_page_is_found_by_title_description_and_headings() -> None:
    def document(path: str) -> dict[str, Any]:
        text = "# A **page**\n\nText\n\n## First\n\n### Second"
        return page_document(Page(path, text, text, {"description": "What & why"}))

    assert document("study/review.md") == {
        "kind": "page",
        "url": "study/review/",
        "title": "A page",
        "text": "What & why",
        "words": "First",
    }
    assert [document(path)["url"] for path in ("index.md", "study/index.md")] == ["", "study/"]
    assert document("questions/x.md")["words"] == ""


def test_the_topic_index_holds_every_alias(bank: Bank) -> None:
    names = names_of(bank)
    aliases = {alias.casefold() for question in bank.questions.values() for alias in question.aliases}
    assert {name.casefold() for name in names} == aliases
    assert len(names) == len(aliases)
    listed = topic_index(Renderer(bank))
    assert all(f'#{question.id}"' in listed for question in bank.questions.values())
