"""A page is Markdown with calls of macros: its HTML is on a list, and its formulas can be typeset."""

import re
from collections.abc import Iterator

from jinja2 import Environment, TemplateSyntaxError, nodes

from macros.bank.drafts import Draft
from macros.bank.models import readable
from macros.bank.pages import Page
from macros.markup.allowlist import faults
from macros.markup.fragments import Fragments
from macros.tex.pages import formulas
from macros.tex.typesetting import typeset
from macros.tools.problems import Problem

LARGEST = 30_000  # characters: three times the largest
VALUES = ("repository", "config.site_name")
JINJA = Environment(autoescape=True)
ONLY_CALLS = 'write calls of macros, such as {{ question("roc-curve") }}, and {% if repository %}'
Fault = tuple[int, str, str]


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each text of a page that is not shown as one reads it."""
    sound = []
    for page in draft.pages.values():
        found = list(source_faults(page)) or list(html_faults(draft.fragments, page))
        yield from (Problem(page.file, line, "", fault, remedy) for line, fault, remedy in found)
        sound += [] if found else [page]
    yield from broken_formulas(draft, sound)


def broken_formulas(draft: Draft, pages: list[Page]) -> Iterator[Problem]:
    """Yield a problem for each formula of a page that KaTeX refuses."""
    found = [(page, tex) for page in pages for tex in formulas(draft.fragments.html(without_jinja(page)))]
    results = typeset(draft.root, {tex for _, tex in found})
    for page, tex in found:
        if error := results[tex].error:
            fault = f"broken TeX: {tex.source}: {error}"
            yield Problem(page.file, line_of(page, tex.source), "", fault, "mend the formula")


def source_faults(page: Page) -> Iterator[Fault]:
    """Yield line, fault and remedy of what is too much for a page, or evaluated in it."""
    if len(page.source) > LARGEST:
        yield 1, f"has {len(page.source):,} characters, at most {LARGEST:,} are read", "shorten it"
        return
    for number, line in enumerate(page.source.splitlines(), start=1):
        try:
            readable(line.replace("\t", " "))
        except ValueError as error:
            yield number, str(error), "see the writer's guide"
    yield from jinja_faults(page.source)


def jinja_faults(source: str) -> Iterator[Fault]:
    """Yield line, fault and remedy of all Jinja that does more than call a macro with a text."""
    try:
        template = JINJA.parse(source)
    except (TemplateSyntaxError, RecursionError) as error:
        yield getattr(error, "lineno", 1), f"broken Jinja: {getattr(error, 'message', 'nested too deep')}", ONLY_CALLS
        return
    for node in template.find_all(nodes.Node):
        if isinstance(node, nodes.Output):
            yield from ((part.lineno, "other Jinja than a call", ONLY_CALLS) for part in node.nodes if not plain(part))
        elif isinstance(node, nodes.Stmt) and not (isinstance(node, nodes.If) and value(node.test)):
            yield node.lineno, "other Jinja than a call", ONLY_CALLS


def plain(node: nodes.Expr) -> bool:
    """Tell whether Jinja only puts out a text, a known value, or what a macro makes of a text."""
    if isinstance(node, nodes.Call):
        texts = [isinstance(argument, nodes.Const) and isinstance(argument.value, str) for argument in node.args]
        return isinstance(node.node, nodes.Name) and all(texts) and not node.kwargs
    return isinstance(node, nodes.TemplateData) or value(node)


def value(node: nodes.Node) -> bool:
    """Tell whether Jinja names a value that pages may show."""
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
        return f"{node.node.name}.{node.attr}" in VALUES
    return isinstance(node, nodes.Name) and node.name in VALUES


def html_faults(fragments: Fragments, page: Page) -> Iterator[Fault]:
    """Yield line, fault and remedy of each element, attribute and address in a page that is on no list."""
    for fault in faults(fragments.html(without_jinja(page)), "page"):
        word = re.search(r"[\w-]+", fault)
        line = line_of(page, word[0] if word else fault)
        yield line, f"contains HTML: {fault}", "write Markdown; macros/markup/allowlist.py lists what a page may hold"


def without_jinja(page: Page) -> str:
    """Return the Markdown of a page, its calls and values left out, and what is quoted as it is."""
    parsed = JINJA.parse(page.text)
    return "".join(node.data for node in parsed.find_all(nodes.TemplateData))


def line_of(page: Page, text: str) -> int:
    """Return the first line of a page that holds a text, in whatever case."""
    lines = page.source.lower().splitlines()
    return next((number for number, line in enumerate(lines, start=1) if text.lower() in line), 1)
