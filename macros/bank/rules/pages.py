"""Every question stands on exactly one page, that of its category, and pages call no entry that is missing."""

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.models import ICONS, SINGULAR
from macros.bank.pages import Page
from macros.bank.rules.text import BETWEEN_DOLLARS, DOLLARS
from macros.tools.problems import Problem, did_you_mean

MACROS = (
    *("question", "formula", "table", "figure", "example", "controls", "category_list", "icon", "featured", "proofs"),
    *("count", "formula_index", "formula_sheet", "comparison_tables", "common_mistakes", "book_contents", "book"),
    *("bibliography", "format_list", "deck_list", "download", "json_fields", "topic_index", "question_table"),
    "licenses",
)
SECTION = {"question": "questions", "featured": "questions", "formula": "formulas", "table": "tables"}


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each unknown call, and each question that is not on its page exactly once."""
    for page in draft.pages.values():
        yield from page_problems(page)
    found = [call for page in draft.pages.values() for call in page.calls if call.macro in SECTION]
    for call in found:
        ids = draft.ids[SECTION[call.macro]]
        if call.argument not in ids:
            fault = f'unknown {SINGULAR[SECTION[call.macro]]} "{call.argument}"'
            yield Problem(call.file, call.line, "", fault, did_you_mean(call.argument, ids, "remove the call"))
    for index, question in draft.entries["questions"]:
        places = [call for call in found if call.macro == "question" and call.argument == question.id]
        home = f"docs/questions/{question.category}.md"
        if not places:
            remedy = f'add {{{{ question("{question.id}") }}}} to {home}'
            yield draft.problem("questions", index, (), "is on no page", remedy)
        elif len(places) > 1:
            fault = "is on more than one page: " + ", ".join(f"{call.file}:{call.line}" for call in places)
            yield draft.problem("questions", index, (), fault, f"keep the one in {home}")
        elif places[0].file != home:
            yield draft.problem("questions", index, ("category",), f"is on {places[0].file}", f"move it to {home}")


def page_problems(page: Page) -> Iterator[Problem]:
    """Yield a problem for each unknown macro or icon, and each formula in the wrong signs."""
    for call in page.calls:
        if call.macro not in MACROS:
            remedy = did_you_mean(call.macro, MACROS, "see the writer's guide for the macros that there are")
            yield Problem(call.file, call.line, "", f'unknown macro "{call.macro}"', remedy)
        elif call.macro == "icon" and not (ICONS / f"{call.argument}.svg").is_file():
            yield Problem(call.file, call.line, "", f'unknown icon "{call.argument}"', "name one of the Material set")
    for number, line in enumerate(page.prose.splitlines(), start=1):
        if DOLLARS.search(line):
            yield Problem(page.file, number, "", *BETWEEN_DOLLARS)
