"""Blocks are parsed as without the extension, and the work for one does not grow with the page."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

import pytest
from markdown import Markdown
from pymdownx.blocks import BlocksProcessor  # type: ignore[import-untyped]

from macros.extensions import LinearBlocks
from macros.render.blocks import details, element

BLOCKS = ("pymdownx.blocks.details", "pymdownx.blocks.html", "def_list")
NESTED = details("Outer", element("div.inner", "one\n\n- a\n\n    b\n\ntwo") + "\n\nthree", "kind")
INDENTED = "".join(f"    {line}\n" for line in NESTED.splitlines())
IN_A_LIST = f"- item\n\n{INDENTED}"


@pytest.mark.parametrize(
    "text",
    [
        NESTED,
        f"{NESTED}\n\nbetween\n\n{NESTED}\n\nafter",
        IN_A_LIST + "\nafter",
        f"term\n:   meaning\n\n{INDENTED}",
        element("div.outer", IN_A_LIST + "\n- next"),
        f"{IN_A_LIST}\n\n    more\n\n- next",
    ],
)
def test_blocks_are_the_same(text: str) -> None:
    plain, fast = (Markdown(extensions=[*BLOCKS, *more]).convert(text) for more in ((), (LinearBlocks(),)))
    assert fast == plain
    assert "<details" in plain


@pytest.mark.parametrize("count", [1, 50])
def test_the_work_for_a_block_does_not_grow_with_the_page(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    parse = BlocksProcessor.parse_blocks

    def measured(processor: Any, blocks: list[str], around: Element) -> None:
        sizes.append(sum(1 for _ in around.iter()))
        parse(processor, blocks, around)

    monkeypatch.setattr(BlocksProcessor, "parse_blocks", measured)
    Markdown(extensions=[*BLOCKS, LinearBlocks()]).convert("\n\n".join([NESTED] * count))
    assert len(sizes) >= 2 * count
    assert max(sizes) < 12
