"""The skeleton of a question stands in all the places where it must, and the check says what is missing."""

from pathlib import Path

import pytest

from macros.bank.loading import load
from macros.bank.skeletons import new
from macros.tools.problems import DataError
from tests.support.projects import edit, make_project


@pytest.mark.parametrize("name", ["aaa", "base-rate", "zero-one-loss"])
def test_a_skeleton_stands_in_its_places_and_nothing_else_changes(name: str, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    tasks = new(root, name, "metrics")
    assert [task.partition(":")[0] for task in tasks] == [
        "docs/data/metrics.yml",
        f"docs/examples/{name.replace('-', '_')}.py",
        "docs/questions/metrics.md",
        "tests/search/metrics.json",
    ]
    with pytest.raises(DataError) as error:
        load(root)
    own = [problem for problem in error.value.problems if f'"{name}"' in problem.entry]
    assert own == [problem for problem in error.value.problems if problem.file == "docs/data/metrics.yml"]
    assert {"question", "aliases", "short", "answer", "key_points"} <= {each.fault.partition(":")[0] for each in own}


def test_the_first_question_of_a_category_gets_a_file_and_a_page(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    category = "  - {id: art, title: Art, icon: palette, summary: Art.}\n"
    edit(root, "docs/data/questions.yml", "categories:\n", f"categories:\n{category}")
    new(root, "beauty", "art")
    assert "  - id: beauty\n" in (root / "docs/data/art.yml").read_text()
    assert '{{ question("beauty") }}' in (root / "docs/questions/art.md").read_text()


@pytest.mark.parametrize(
    ("name", "category", "fault"),
    [
        ("accuracy", "metrics", "accuracy exists already; choose another id"),
        ("ROC", "metrics", '"ROC" is no id; write it in kebab-case, such as roc-curve'),
        ("roc", "metric", 'no category "metric"; did you mean "metrics"? Else add it to docs/data/questions.yml'),
    ],
)
def test_a_wrong_name_is_refused_and_nothing_written(name: str, category: str, fault: str, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    before = {path: path.read_bytes() for path in (root / "docs").rglob("*") if path.is_file()}
    with pytest.raises(ValueError, match=fault.replace("?", r"\?")):
        new(root, name, category)
    assert {path: path.read_bytes() for path in (root / "docs").rglob("*") if path.is_file()} == before
