"""ProperDocs is tried with the packages that build the site, and maintainers see the notice of the theme's end."""

import re

from tests.support.projects import ROOT

PIN = re.compile(r"^[\w.-]+==[^ ;\\]+", re.MULTILINE)


def pins(file: str) -> set[str]:
    """Return the exact requirements of a file."""
    return set(PIN.findall((ROOT / file).read_text(encoding="utf-8")))


def test_properdocs_is_all_that_its_environment_adds() -> None:
    (added,) = pins("builders/properdocs.txt") - pins("requirements.txt")
    assert added.startswith("properdocs==")
    assert pins("requirements.txt") <= pins("builders/properdocs.txt")


def test_make_shows_the_notice_of_the_theme() -> None:
    assert "MKDOCS_2_WARNING" not in (ROOT / "Makefile").read_text(encoding="utf-8")
