"""Ways to break a file, each a strategy that makes a mutant of a text."""

from collections.abc import Callable

from hypothesis import strategies as st

from tests.fuzz.hostile import texts

Draw = st.DrawFn
VALUES = (
    *(
        "",
        "~",
        "null",
        "no",
        "Yes",
        "true",
        "1",
        "-1",
        "2.5",
        "2021-05-01",
        "2021-05-01T00:00:00Z",
        "12:30:00",
        "0x7e5",
    ),
    *("0b11", "010", "1_000", ".inf", ".nan", "1" * 5_000, "0x" + "f" * 4_000, "1:" * 2_000 + "1", "<<", "=", "- a"),
    *("[]", "{}", "[a, b]", "{a: b}", "[a]: x", "? {a: b}\n      : c", "&a x", "*a", "&a [*a]", "!!timestamp x", "! x"),
    *("!!python/object/apply:os.system [ls]", "!!binary aGk=", "!!set {a}", "!!omap [a: b]", "!zip zap", "'", '"', "|"),
    *(">-", "|2", "@a", "`a", "%a", "# a", "a: b", "a #b", "---", "...", "\t", '"\\x1f"', '"\\u202e"', '"\\ud800"'),
    *("[" * 900 + "]" * 900, "{a: " * 900 + "b" + "}" * 900, "[" * 100_000, "- " * 900 + "a", "[1, 2, 3]" * 3),
    *("[" + "wrong, " * 20_000 + "]", "\\n" * 20_000, "a" * 600_000, '"' + "\\n" * 20_000 + '"', "<<: *a"),
)
BOMB = "&a [x, x]\n" + "".join(
    f"    b{level}: &b{level} {{? [*{'a' if not level else f'b{level - 1}'}, *a] : c}}\n" for level in range(20)
)


def keyed(lines: list[str]) -> list[int]:
    """Return the numbers of the lines that hold a key, or of all when none does."""
    return [number for number, line in enumerate(lines) if ":" in line] or list(range(len(lines)))


def lines_of(text: str) -> list[str]:
    """Return the lines of a text with their ends."""
    return text.splitlines(keepends=True)


@st.composite
def line_gone(draw: Draw, text: str) -> str:
    """Leave out some lines."""
    lines = lines_of(text)
    at, count = draw(st.integers(0, len(lines) - 1)), draw(st.integers(1, 5))
    return "".join(lines[:at] + lines[at + count :])


@st.composite
def line_doubled(draw: Draw, text: str) -> str:
    """Repeat some lines, twice or very often."""
    lines = lines_of(text)
    at, count, times = draw(st.integers(0, len(lines) - 1)), draw(st.integers(1, 9)), draw(st.sampled_from([2, 300]))
    return "".join(lines[:at] + lines[at : at + count] * times + lines[at + count :])


@st.composite
def line_moved(draw: Draw, text: str) -> str:
    """Move a line to another place."""
    lines = lines_of(text)
    lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(draw(st.integers(0, len(lines) - 1))))
    return "".join(lines)


@st.composite
def line_indented(draw: Draw, text: str) -> str:
    """Indent a line by more or less."""
    lines = lines_of(text)
    at, by = draw(st.integers(0, len(lines) - 1)), draw(st.sampled_from([-4, -2, -1, 1, 2, 4, 400]))
    lines[at] = " " * by + lines[at] if by > 0 else lines[at][-by:]
    return "".join(lines)


@st.composite
def sign_gone(draw: Draw, text: str) -> str:
    """Leave out some signs."""
    at = draw(st.integers(0, len(text) - 1))
    return text[:at] + text[at + draw(st.sampled_from([1, 1, 2, 40])) :]


@st.composite
def sign_added(draw: Draw, text: str) -> str:
    """Put a sign in between that means something to YAML or Markdown, or to nobody."""
    at = draw(st.integers(0, len(text)))
    sign = draw(st.one_of(st.sampled_from(list("'\"[]{}:,#&*!|>%@`-?\\\t\n<$^_=+")), st.characters(codec="utf-8")))
    return text[:at] + sign * draw(st.sampled_from([1, 1, 1, 3, 10_000])) + text[at:]


@st.composite
def value_changed(draw: Draw, text: str) -> str:
    """Give a key another value."""
    lines = lines_of(text)
    at = draw(st.sampled_from(keyed(lines)))
    value = draw(st.sampled_from([*VALUES, BOMB, *(line.partition(":")[2].strip() for line in lines)]))
    lines[at] = f"{lines[at].partition(':')[0]}: {value}\n"
    return "".join(lines)


@st.composite
def key_changed(draw: Draw, text: str) -> str:
    """Give a value another key."""
    lines = lines_of(text)
    at, other = draw(st.sampled_from(keyed(lines))), lines[draw(st.sampled_from(keyed(lines)))]
    key = draw(st.sampled_from([other.partition(":")[0].strip(" -"), *VALUES]))
    old = lines[at].partition(":")[0].strip(" -")
    lines[at] = lines[at].replace(old, key, 1)
    return "".join(lines)


@st.composite
def text_added(draw: Draw, text: str) -> str:
    """Put a hostile text in between, as it is."""
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(texts) + text[at:]


@st.composite
def cut_short(draw: Draw, text: str) -> str:
    """End a file early."""
    return text[: draw(st.integers(0, len(text)))]


MUTATORS: tuple[Callable[[str], st.SearchStrategy[str]], ...] = (
    *(line_gone, line_doubled, line_moved, line_indented, sign_gone, sign_added),
    *(value_changed, key_changed, text_added, cut_short),
)
