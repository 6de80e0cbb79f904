"""Blocks of Markdown in linear time.

For each paragraph in a block, pymdownx goes through all of the page so far to find the lists that the block stands in.
The time of a page grew with the square of its length: with 700 questions, that was half of a build.
"""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension


class LinearBlocks(Extension):
    """Makes the processor of blocks look no further than the outermost block that is open."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name is Markdown's)
        """Change the processor; called by Markdown, after the extensions that bring it."""
        processor: Any = md.parser.blockprocessors["blocks"]
        parse = processor.parse_blocks

        def parse_blocks(blocks: list[str], around: Element) -> None:
            outermost = processor.stack[0]
            is_far = around is outermost.parent and around.tag not in ("li", "dd")
            parse(blocks, outermost.el if is_far else around)

        processor.parse_blocks = parse_blocks
