"""The commands: `python -m macros COMMAND [NAME ...]`."""

import argparse
import sys
from pathlib import Path

from macros.bank import skeletons
from macros.bank.loading import load
from macros.bank.schema import SCHEMA, schema_text
from macros.proofs.examples import prove_all
from macros.publish.links import fault, report
from macros.tools import replacing
from macros.tools.faults import MachineError, explained
from macros.tools.problems import DataError

ROOT = Path(__file__).parent.parent


def check(_names: list[str]) -> int:
    """Check the data file and everything that it names."""
    try:
        bank = load(ROOT)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(bank.questions)} questions, no problem.")
    return 0


def new(names: list[str]) -> int:
    """Write the skeleton of a question with an id, in a category."""
    try:
        entry_id, category = names
        tasks = skeletons.new(ROOT, entry_id, category)
    except ValueError as error:
        print(
            error if len(names) == 2 else "usage: make new ID=calibration CATEGORY=evaluation-metrics", file=sys.stderr
        )
        return 1
    print("Written; now fill in\n" + "\n".join(f"  {task}" for task in tasks))
    return 0


def schema(_names: list[str]) -> int:
    """Write the JSON schema of the data file."""
    (ROOT / SCHEMA).write_text(schema_text(), encoding="utf-8", newline="\n")
    return 0


def examples(names: list[str]) -> int:
    """Run the named examples, or all, and record what they print."""
    faults = prove_all(ROOT, names)
    print("\n".join(faults) or "All examples ran; their output is recorded.")
    return 1 if faults else 0


def figures(names: list[str]) -> int:
    """Draw the named figures, or all, and record what they were drawn from."""
    from macros.proofs.drawing import draw_all  # noqa: PLC0415 (only this command needs matplotlib)

    problems = draw_all(ROOT, names)
    print("\n".join(map(str, problems)) or "All figures are drawn.")
    return 1 if problems else 0


def links(_names: list[str]) -> int:
    """Follow the links of all sources; list those that lead nowhere, in Markdown."""
    print(report(load(ROOT).sources.values(), fault), end="")
    return 0


def pdf(_names: list[str]) -> int:
    """Make the PDFs of the site that is built."""
    from macros.publish.pdf import make  # noqa: PLC0415 (a plain build has no browser)
    from macros.tools.browsers import chromium  # noqa: PLC0415

    with chromium() as browser, replacing.changed(ROOT / "site") as site:
        paths = make(browser, load(ROOT), site)
        print("\n".join(f"{path.relative_to(site)}: {path.stat().st_size / 1e6:.1f} MB" for path in paths))
    return 0


def pictures(_names: list[str]) -> int:
    """Take the pictures of the site that is built."""
    from macros.publish.pictures import draw_card, take_screenshot  # noqa: PLC0415 (a plain build has no browser)
    from macros.tools.browsers import chromium  # noqa: PLC0415

    with chromium() as browser:
        take_screenshot(browser, ROOT / "site", ROOT / ".github/screenshot.png")
        logo = (ROOT / "theme/.icons/ground-truth.svg").read_text(encoding="utf-8")
        draw_card(browser, logo, ROOT / "docs/assets/social.png")
    return 0


COMMANDS = {command.__name__: command for command in (check, new, schema, examples, figures, links, pdf, pictures)}


def main() -> int:
    """Run the command that the arguments name."""
    options = argparse.ArgumentParser(prog="python -m macros", description=__doc__)
    options.add_argument("command", choices=COMMANDS)
    options.add_argument("names", nargs="*")
    chosen = options.parse_args()
    try:
        return COMMANDS[chosen.command](chosen.names)
    except (OSError, MachineError) as error:
        if line := explained(error):
            print(line, file=sys.stderr)
            return 1
        raise


if __name__ == "__main__":
    sys.exit(main())
