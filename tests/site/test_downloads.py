"""What the site offers for download: the page that lists it, the JSON file with its schema, and the CSV file."""

import csv
import json
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag

import jsonschema
import pytest

from macros.bank.loading import Bank
from macros.downloads.exports import COLUMNS
from macros.downloads.files import download, readable, with_sizes
from tests.support.documents import Built
from tests.support.projects import ROOT


@pytest.fixture
def data(site: Path) -> dict[str, Any]:
    """What the JSON file holds."""
    content: dict[str, Any] = json.loads((site / "downloads/questions.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture
def schema(site: Path, data: dict[str, Any]) -> dict[str, Any]:
    """The schema that the JSON file names."""
    content: dict[str, Any] = json.loads((site / "downloads" / data["$schema"]).read_text(encoding="utf-8"))
    return content


def test_sizes_are_readable() -> None:
    assert [readable(count) for count in (400, 35_177, 999_499, 1_234_567)] == ["0 kB", "35 kB", "999 kB", "1.2 MB"]


def test_json_fits_its_schema(data: dict[str, Any], schema: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(data)
    del data["questions"][0]["link"]
    with pytest.raises(jsonschema.ValidationError, match="'link' is a required property"):
        jsonschema.Draft202012Validator(schema).validate(data)


def test_json_holds_the_whole_bank(data: dict[str, Any], bank: Bank, site: Path) -> None:
    for section in ("categories", "formulas", "tables", "sources"):
        entries = [entry.model_dump(mode="json", exclude_none=True) for entry in getattr(bank, section).values()]
        assert data[section] == entries
    places = {name: set(Built(site / f"questions/{name}/index.html").ids) for name in bank.categories}
    added = {"link", "formulas", "tables", "example", "code", "output", "figure", "drawing"}
    for entry in data["questions"]:
        kept = {name: value for name, value in entry.items() if name not in added}
        assert kept == bank.questions[entry["id"]].model_dump(mode="json", exclude_none=True)
        address, anchor = urldefrag(entry["link"])
        assert address.endswith(f"/ground-truth/questions/{entry['category']}/")
        assert anchor in places[entry["category"]]
        if "example" in entry:
            assert entry["code"] == (ROOT / "docs/examples" / entry["example"]).read_text(encoding="utf-8")
            assert entry["output"]
        assert entry.get("drawing", "<svg").startswith("<svg")
        assert ("figure" in entry) == ("drawing" in entry)
    order = [list(bank.categories).index(entry["category"]) for entry in data["questions"]]
    assert len(order) == len(bank.questions)
    assert order == sorted(order)


def test_every_field_of_a_question_is_described(schema: dict[str, Any]) -> None:
    for fields in (schema["properties"], schema["$defs"]["PublishedQuestion"]["properties"]):
        assert not [name for name, field in fields.items() if "description" not in field]


def test_csv_has_a_row_for_every_question(site: Path, data: dict[str, Any]) -> None:
    with (site / "downloads/questions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    assert tuple(rows[0]) == COLUMNS
    assert [row["link"] for row in rows] == [entry["link"] for entry in data["questions"]]
    for row, entry in zip(rows, data["questions"], strict=True):
        assert row["key_points"].count("• ") >= len(entry["key_points"])
        assert "{{" not in row["full_answer"]
        assert row["full_answer"].startswith(entry["answer"].partition("\n\n{{")[0])
        assert all(row.values())


def test_the_short_cards_tell_anki_how_to_read_them(site: Path, data: dict[str, Any]) -> None:
    lines = (site / "downloads/short-cards.txt").read_text(encoding="utf-8").splitlines(keepends=True)
    headers = dict(line.strip().removeprefix("#").split(":", 1) for line in lines if line.startswith("#"))
    assert headers["separator"] == "Comma"
    assert headers["html"] == "false"
    assert not any(line.startswith("#") for line in lines[len(headers) :]), "Anki would take it for a comment"
    rows = list(csv.reader(lines[len(headers) :], strict=True))
    assert {len(row) for row in rows} == {len(headers["columns"].split(","))}
    assert [row[0] for row in rows] == [entry["question"] for entry in data["questions"]]
    tags = headers["tags column"]
    for row, entry in zip(rows, data["questions"], strict=True):
        assert row[int(tags) - 1].split() == [f"ground-truth::{entry['category']}", f"ground-truth::{entry['level']}"]


def test_no_spreadsheet_takes_a_cell_for_a_formula(site: Path) -> None:
    with (site / "downloads/questions.csv").open(encoding="utf-8", newline="") as file:
        assert not [cell for row in csv.reader(file) for cell in row if cell[:1] in "=+-@\t\r"]


def test_a_link_to_a_file_that_is_not_written_is_refused() -> None:
    assert with_sizes(download("questions.csv"), {"questions.csv": 1000}).endswith(">1 kB</span>)")
    with pytest.raises(ValueError, match=r"no such download: question\.csv; there are questions\.csv"):
        with_sizes(download("question.csv"), {"questions.csv": 1000})
