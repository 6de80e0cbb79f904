"""The parts of the home page: a question to try, and what is counted from the bank."""

from macros.bank.loading import Bank
from macros.bank.models import Part
from macros.render.controls import LEVELS
from macros.render.parts import part
from macros.render.questions import answer
from macros.render.renderer import Renderer


def category_list(renderer: Renderer) -> str:
    """Return all categories in study order, with what each holds and how many questions."""
    return renderer.render("home", "categories", LEVELS)


def icon(renderer: Renderer, name: str) -> str:
    """Return an icon of the theme's Material set, such as "school-outline", for the corner of a card.

    Raises:
        jinja2.TemplateNotFound: when the set has no such icon.
    """
    return renderer.render("home", "icon", name)


def featured(renderer: Renderer, question_id: str) -> str:
    """Return a question to try in place: its short answer, closed, and its figure.

    Raises:
        KeyError: when there is no such question.
    """
    question = renderer.bank.questions[question_id]
    figures = [part(renderer, Part("figure", name), []) for name in question.named("figure")]
    return renderer.render("home", "featured", question, answer(renderer, question), *figures)


def proofs(renderer: Renderer) -> str:
    """Return how much of each kind of proof there is."""
    bank = renderer.bank
    counts = (
        ("questions answered", count(bank, "questions")),
        ("formulas checked by number", str(len(bank.proofs))),
        ("samples run", count(bank, "examples")),
        ("figures drawn by code", count(bank, "figures")),
        ("primary sources", count(bank, "sources")),
    )
    return renderer.render("home", "proofs", counts)


def count(bank: Bank, section: str) -> str:
    """Return how many entries a section of the bank holds; "examples" and "figures" count questions with one.

    Raises:
        ValueError: when there is no such section.
    """
    if section in ("examples", "figures"):
        return str(sum(bool(question.named(section[:-1])) for question in bank.questions.values()))
    entries = getattr(bank, section, None)
    if not isinstance(entries, dict):
        raise ValueError(f'count("{section}"): no such section')
    return str(len(entries))
