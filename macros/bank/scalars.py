"""Single values of YAML: text stands as it is written, unless it is plainly a number, a truth value or nothing."""

import re
from typing import Any

import yaml

DECIMAL = re.compile(r"[-+]?(?:0|[1-9]\d{0,9})")
FRACTION = re.compile(r"[-+]?\d{1,10}\.\d{0,10}")
KINDS: Any = yaml.resolver.Resolver()


def scalar(event: yaml.ScalarEvent) -> tuple[Any, str]:
    """Return the value of a scalar, and what is wrong with it.

    YAML also knows dates, octal and sexagesimal numbers: no field holds one, so they are the text that was written.
    """
    text = event.value
    if not event.implicit[0]:
        return text, ""  # it stands in quotes, or in a block
    kind = KINDS.resolve(yaml.ScalarNode, text, event.implicit).rpartition(":")[2]
    if kind == "null":
        return None, ""
    if kind == "bool":
        known = {"true": True, "false": False}.get(text.lower(), text)
        return known, f"YAML reads {text} as true or false" if known is text else ""
    if DECIMAL.fullmatch(text):
        return int(text), ""
    return (float(text), "") if FRACTION.fullmatch(text) else (text, "")
