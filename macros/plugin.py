"""What MkDocs calls: the macros of pages, each of which fetches an entry and renders it, and the end of a build."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import TemplateContext

from macros.bank.loading import load
from macros.builds import LAST
from macros.downloads import files as downloads
from macros.markup.fragments import Fragments
from macros.publish import licenses
from macros.publish.finish import finish
from macros.render import book, controls, home, overview, parts, reference, topics
from macros.render.compiled import compiled
from macros.render.headings import ANCHOR, leave_out, marked, put_back
from macros.render.places import placed
from macros.render.questions import question
from macros.render.renderer import Renderer
from macros.tools.problems import DataError

renderers: dict[Path, Renderer] = {}  # of each project, by its folder, from the start of its build to the end


def define_env(env: Any) -> None:
    """Register the macros; called by mkdocs-macros before anything is built."""
    if not env.conf["site_url"]:
        raise PluginError("site_url in mkdocs.yml (or SITE_URL) is empty; set it, for the links in downloads are full")
    root = Path(env.project_dir)
    fragments = Fragments(root, env.conf["markdown_extensions"], env.conf["mdx_configs"])
    try:
        bank = load(root, fragments)
    except DataError as error:
        raise PluginError(str(error)) from error
    renderer = renderers[root.resolve()] = Renderer(bank, env.conf["extra"].get("repository") or "")
    for name, macro in page_macros(renderer).items():
        env.macro(on_its_page(env, macro), name)


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add the pages that are only a category's part of a reference page."""
    renderer = renderers[Path(config.config_file_path).resolve().parent]
    for path, text in reference.formula_pages(renderer.bank).items():
        files.append(File.generated(config, path, content=text))


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Put the pages that stand in no menu below the index of their folder, and behind it one after the other."""
    last: dict[str, Page] = {}
    for page in (file.page for file in files.documentation_pages() if file.page not in nav.pages):
        folder = files.get_file_from_path(f"{page.file.src_uri.rpartition('/')[0]}/index.md") if page else None
        if page and folder and (index := folder.page):
            before = last.get(index.url, index)
            page.parent = index  # type: ignore[assignment]  # no section, which would show its pages in every sidebar
            page.previous_page, page.next_page = before, before.next_page
            before.next_page = last[index.url] = page


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Let the theme's templates be compiled once while a server runs."""
    env.bytecode_cache = compiled


def on_its_page(env: Any, macro: Callable[..., str]) -> Callable[..., str]:
    """Return a macro whose links start from the page that calls it."""
    return lambda *arguments: placed(marked(macro(*arguments)), f"{get_relative_url('.', env.page.url)}/")


@event_priority(LAST)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Leave out of a page's Markdown what the macros finished."""
    text, page.meta["finished"] = leave_out(markdown)
    return text


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Tell MkDocs, which checks links, what ids the finished HTML holds."""
    page.present_anchor_ids = (page.present_anchor_ids or set()).union(*map(ANCHOR.findall, page.meta["finished"]))


@event_priority(LAST)
def on_page_context(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    """Put the finished HTML back when no plugin reads the page any more."""
    page.content = put_back(page.content or "", page.meta["finished"])


def on_pre_page_macros(env: Any) -> None:
    """Keep a page out of the index of the theme's search, which the finished site replaces."""
    env.page.meta["search"] = {"exclude": True}


def on_post_build(env: Any) -> None:
    """Finish the site; called by mkdocs-macros when all pages are written."""
    command = click.get_current_context(silent=True)
    reloads = command is not None and command.info_name == "serve"
    finish(
        renderers[Path(env.project_dir).resolve()], Path(env.conf["site_dir"]), env.conf["site_url"], reloads=reloads
    )


def page_macros(renderer: Renderer) -> dict[str, Callable[..., str]]:
    """Return the macros by the name under which pages call them."""
    bank = renderer.bank
    return {
        "question": lambda entry_id: question(renderer, bank.questions[entry_id]),
        "formula": lambda entry_id: parts.formula(renderer, bank.formulas[entry_id]),
        "table": lambda entry_id: parts.table(renderer, bank.tables[entry_id]),
        "figure": lambda name: parts.figure(renderer, name),
        "example": lambda name: parts.example(renderer, name),
        "controls": controls.controls,
        "category_list": lambda: home.category_list(renderer),
        "icon": lambda name: home.icon(renderer, name),
        "featured": lambda entry_id: home.featured(renderer, entry_id),
        "proofs": lambda: home.proofs(renderer),
        "count": lambda section: home.count(bank, section),
        "formula_index": lambda: reference.formula_index(renderer),
        "formula_sheet": lambda category: reference.formula_sheet(renderer, category),
        "comparison_tables": lambda: reference.comparison_tables(renderer),
        "common_mistakes": lambda: reference.common_mistakes(renderer),
        "book_contents": lambda: book.contents(renderer),
        "book": lambda: book.book(renderer),
        "bibliography": lambda: reference.bibliography(renderer),
        "format_list": lambda: downloads.format_list(renderer),
        "deck_list": lambda: downloads.deck_list(renderer),
        "download": downloads.download,
        "json_fields": downloads.json_fields,
        "topic_index": lambda: topics.topic_index(renderer),
        "question_table": lambda: overview.question_table(renderer),
        "licenses": lambda: licenses.table(bank.root),
    }
