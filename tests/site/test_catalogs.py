"""The list of questions that the study pages load is whole, in study order, and named by its content."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

from macros.bank.loading import Bank

HEADING = re.compile(r'<h2 id="([^"]+)"')


def test_the_list_holds_every_question_once_in_the_order_of_the_pages(site: Path, bank: Bank) -> None:
    [path] = (site / "assets").glob("questions.*.json")
    catalog = json.loads(path.read_text(encoding="utf-8"))
    assert [category["id"] for category in catalog["categories"]] == list(bank.categories)
    expected = [
        (heading, name)
        for name in bank.categories
        for heading in HEADING.findall((site / "questions" / name / "index.html").read_text(encoding="utf-8"))
    ]
    assert [(question["id"], question["category"]) for question in catalog["questions"]] == expected
    assert sorted(heading for heading, _ in expected) == sorted(bank.questions)
    for question in catalog["questions"]:
        assert set(question) == {"id", "title", "category", "level", "page", "asked"}, "an answer has one place only"
        entry = bank.questions[question["id"]]
        assert (question["title"], question["level"]) == (entry.question, entry.level)
        assert (site / question["page"] / "index.html").is_file()


def test_its_name_follows_its_content_and_the_study_pages_know_it(site: Path) -> None:
    [path] = (site / "assets").glob("questions.*.json")
    assert path.name.split(".")[1] == hashlib.sha256(path.read_bytes()).hexdigest()[:10]
    for page in ("review", "progress"):
        html = (site / "study" / page / "index.html").read_text(encoding="utf-8")
        assert f'data-questions="assets/{path.name}"' in html


def test_the_package_stands_in_the_place_of_its_name_with_its_license(site: Path) -> None:
    code = (site / "javascripts/study/fsrs.mjs").read_text(encoding="utf-8")
    assert "class FSRSAlgorithm" in code
    assert "sourceMappingURL" not in code
    assert code.startswith("/*! ts-fsrs: see fsrs.LICENSE.txt */")
    assert "MIT License" in (site / "javascripts/study/fsrs.LICENSE.txt").read_text(encoding="utf-8")


def test_modules_are_published_without_comments(site: Path) -> None:
    code = {path.name: path.read_text(encoding="utf-8") for path in (site / "javascripts").rglob("*.mjs")}
    assert not {name for name, text in code.items() if re.search(r"^\s*(//|/\*\*|\*/)", text, re.MULTILINE)}
    assert "export class ReviewStore" in code["review-store.mjs"]
