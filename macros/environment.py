"""The macros that pages call; each fetches an entry and hands it to its renderer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError

from macros import books, collected, controls, downloads, home, topics
from macros.banks import Bank, load
from macros.examples import example
from macros.extensions import LinearBlocks
from macros.formulas import formula
from macros.packages import PackageError
from macros.problems import DataError
from macros.publish.finish import finish
from macros.questions import question
from macros.tables import table

banks: dict[str, Bank] = {}  # of each project, from the start of its build to the end


def define_env(env: Any) -> None:
    """Register the macros, and speed up their blocks; called by mkdocs-macros before anything is built."""
    try:
        bank = banks[env.project_dir] = load(Path(env.project_dir))
    except (DataError, PackageError) as error:
        raise PluginError(str(error)) from error
    for name, macro in page_macros(bank, env.conf["extra"].get("repository") or "").items():
        env.macro(macro, name)
    env.conf["markdown_extensions"].append(LinearBlocks())


def on_pre_page_macros(env: Any) -> None:
    """Keep a page out of the index of the theme's search, which the finished site replaces."""
    env.page.meta["search"] = {"exclude": True}


def on_post_build(env: Any) -> None:
    """Finish the site; called by mkdocs-macros when all pages are written."""
    finish(banks[env.project_dir], Path(env.conf["site_dir"]))


def page_macros(bank: Bank, repository: str) -> dict[str, Callable[..., str]]:
    """Return the macros by the name under which pages call them."""
    return {
        "question": lambda entry_id: question(bank, bank.questions[entry_id], repository),
        "formula": lambda entry_id: formula(bank.formulas[entry_id]),
        "table": lambda entry_id: table(bank.tables[entry_id]),
        "example": lambda name: example(bank.root, name),
        "controls": controls.controls,
        "category_list": lambda folder="questions/": home.category_list(bank, folder),
        "count": lambda section: home.count(bank, section),
        "formula_sheet": lambda: collected.formula_sheet(bank),
        "comparison_tables": lambda: collected.comparison_tables(bank),
        "common_mistakes": lambda: collected.common_mistakes(bank),
        "book": lambda: books.book(bank),
        "bibliography": lambda: collected.bibliography(bank),
        "deck_list": lambda: downloads.deck_list(bank),
        "download": downloads.download,
        "json_fields": downloads.json_fields,
        "topic_index": lambda: topics.topic_index(bank),
    }
