"""The whole book: every category with its introduction and all of its questions, open, on one page.

It is put together from the built pages of the categories, so that each answer is rendered once.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urljoin

from macros.bank.loading import Bank
from macros.downloads.cards import LINK
from macros.render.blocks import element, join

CONTENTS = '<div class="contents"></div>'
CHAPTER = re.compile(r'<h2 id="chapter-([a-z0-9-]+)">(.*?)</h2>')
QUESTION = re.compile(r'<section class="question"[^>]*>(\s*<h3 id="([^"]+)">.*?)</section>', re.DOTALL)
ENTRY = re.compile(r'<section class="entry">\s*<h3 id="([^"]+)">(.*?)</h3>')
HEADING = re.compile(r"(</?h)([2-5])\b")
CONTROLS = re.compile(r"<p><question-controls.*?</question-controls></p>\s*")
TO_PAGE = re.compile(r' <a class="(?:copy-link|report)".*?</a>')  # beside the level of a question
INSIDE = re.compile(r"/questions/([a-z0-9-]+)/(#.+)?")


def book(bank: Bank) -> str:
    """Return the place of the contents and the titles of the chapters; `assemble` puts in what they hold."""
    titles = (f"## {category.title} {{: #{anchor(category.id)} }}" for category in bank.categories.values())
    return join(element("div.contents", ""), *titles)


def anchor(category: str) -> str:
    """Return the id of a chapter; a question may have the id of the category."""
    return f"chapter-{category}"


def assemble(pages: dict[Path, str], site: Path) -> dict[Path, str]:
    """Return the pages that show the book, now with contents and chapters.

    Args:
        pages: all pages, finished but for this.
        site: the folder of the built site.
    """
    categories = {path.parent.name: html for path, html in pages.items() if path.parent.parent == site / "questions"}
    return {path: filled(html, categories) for path, html in pages.items() if CONTENTS in html}


def filled(html: str, categories: dict[str, str]) -> str:
    """Return a page with contents and chapters, which are taken from the pages of the categories."""
    titles = dict(CHAPTER.findall(html))
    chapters = {name: chapter(categories[name], f"/questions/{name}/") for name in titles}
    links = "\n".join(links_to(anchor(name), title, chapters[name]) for name, title in titles.items())
    html = html.replace(CONTENTS, f'<div class="contents">\n<ul>\n{links}\n</ul>\n</div>')
    return CHAPTER.sub(lambda found: f"{found[0]}\n{chapters[found[1]]}", html)


def links_to(place: str, title: str, text: str) -> str:
    """Return links to a chapter and to the questions in its text."""
    entries = "\n".join(f'<li><a href="#{name}">{question}</a></li>' for name, question in ENTRY.findall(text))
    return f'<li><strong><a href="#{place}">{title}</a></strong><ul>\n{entries}\n</ul>\n</li>'


def chapter(page: str, address: str) -> str:
    """Return what the page of a category holds: open, one heading lower, its links to questions inside the book."""
    text = page.partition("</h1>")[2].partition("</article>")[0].strip()
    text = TO_PAGE.sub("", CONTROLS.sub("", text)).replace("<details", "<details open")
    text = HEADING.sub(lambda found: f"{found[1]}{int(found[2]) + 1}", text)
    text = LINK.sub(lambda found: found[1] + moved(found[2], address), text)
    return QUESTION.sub(lambda found: entry(found[1], f"../..{address}#{found[2]}"), text)


def moved(link: str, address: str) -> str:
    """Return a link as it stands in the book; other pages are as far from the book as from the page of a category."""
    found = INSIDE.fullmatch(urljoin(address, link))
    return (found[2] or f"#{anchor(found[1])}") if found else link


def entry(text: str, link: str) -> str:
    """Return a question with its answers and a link to its page, without what follows the answers there."""
    answers, end, _ = text.rpartition("</details>")
    place = f'<div class="related">\n<p><a href="{link}">This question on its page</a></p>\n</div>'
    return f'<section class="entry">{answers}{end}\n{place}\n</section>'
