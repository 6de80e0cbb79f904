"""The controls at the top of a page of questions."""

from typing import get_args

from macros.bank.models import Question

LEVELS: tuple[str, ...] = get_args(Question.model_fields["level"].annotation)


def controls() -> str:
    """Return buttons that open and close all answers a choice of level, and a switch that wraps code; all by script."""
    levels = "".join(f'<option value="{level}">{level.capitalize()}</option>' for level in LEVELS)
    return (
        '<question-controls class="controls">'
        '<button type="button" data-open="true">Open all answers</button>'
        '<button type="button" data-open="false">Close all</button>'
        f'<select aria-label="Level"><option value="">All levels</option>{levels}</select>'
        '<label><input type="checkbox"/> Wrap code</label>'
        "<output></output><study-tally></study-tally>"
        "</question-controls>"
    )
