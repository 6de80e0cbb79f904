"""The writer's guide names every macro, and no other."""

import re

from macros.bank.loading import Bank
from macros.bank.rules.pages import MACROS
from macros.plugin import page_macros
from macros.render.renderer import Renderer
from tests.support.projects import ROOT


def test_guide_lists_every_macro_with_an_example_that_works(bank: Bank) -> None:
    text = (ROOT / "docs/about/writers-guide.md").read_text(encoding="utf-8")
    calls = re.findall(r"^\| `\{\{ (\w+)\((?:\"([^\"]*)\")?\) \}\}` \| \S", text, re.MULTILINE)
    macros = page_macros(Renderer(bank))
    assert [name for name, _ in calls] == list(macros) == list(MACROS)
    for name, argument in calls:
        assert macros[name](*filter(None, [argument]))


def test_guide_is_named_by_the_header_of_the_data_file(bank: Bank) -> None:
    header = (ROOT / "docs/data/questions.yml").read_text(encoding="utf-8").partition("\ncategories:")[0]
    for field in (
        "categories",
        "questions",
        "formulas",
        "tables",
        "sources",
        *type(next(iter(bank.questions.values()))).model_fields,
    ):
        assert re.search(rf"\b{field}\b", header), field
