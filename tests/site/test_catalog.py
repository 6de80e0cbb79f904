"""The list of questions that the study pages load is whole, and in study order."""

import json
import re
from pathlib import Path

from macros.bank.loading import Bank

HEADING = re.compile(r'<h2 id="([^"]+)"')


def test_the_list_holds_every_question_once_in_the_order_of_the_pages(site: Path, bank: Bank) -> None:
    [path] = (site / "assets").glob("questions-*.json")
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


def test_the_study_pages_know_its_name(site: Path) -> None:
    [path] = (site / "assets").glob("questions-*.json")
    for page in ("review", "interview", "progress"):
        html = (site / "study" / page / "index.html").read_text(encoding="utf-8")
        assert f'data-questions="assets/{path.name}"' in html
