"""Print all measurements: `python -m tests.bench`."""

import tempfile
from pathlib import Path

from tests.bench import builds, lighthouses, reviews, searches, weights


def main() -> None:
    """Measure, and print one line a number."""
    with tempfile.TemporaryDirectory() as folder:
        for measure in (builds.report, weights.report, lighthouses.report, reviews.report, searches.report):
            for line in measure(Path(folder)):
                print(line, flush=True)


if __name__ == "__main__":
    main()
