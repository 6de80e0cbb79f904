"""The schema beside the data file is the one that the code checks."""

from macros.bank.schema import SCHEMA, schema_text
from tests.support.projects import ROOT


def test_schema_is_up_to_date() -> None:
    assert (ROOT / SCHEMA).read_text(encoding="utf-8") == schema_text(), "run `make schema`"


def test_data_file_names_the_schema() -> None:
    first = (ROOT / "docs/data/questions.yml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=questions.schema.json"
