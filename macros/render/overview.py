"""All questions in one table."""

from macros.bank.models import LISTS
from macros.render.controls import LEVELS
from macros.render.questions import minutes
from macros.render.renderer import Renderer


def question_table(renderer: Renderer) -> str:
    """Return a table of all questions in study order; a script adds filters, sorting and progress."""
    rows = [(entry, minutes(entry)) for entry in renderer.bank.questions.values()]
    return renderer.render("overview", "table", rows, LEVELS, LISTS)
