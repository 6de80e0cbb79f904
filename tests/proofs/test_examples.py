"""Every code sample runs without warnings and prints exactly what its page shows."""

from pathlib import Path

import pytest

from macros.proofs.examples import ExampleError, prove_all, run
from macros.proofs.records import EXAMPLES, OUTPUT, recorded
from tests.support.projects import ROOT, edit, make_project

SAMPLES = sorted((ROOT / EXAMPLES).glob("*.py"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_sample_prints_what_its_page_shows(sample: Path) -> None:
    shown = sample.with_suffix(OUTPUT).read_text(encoding="utf-8")
    assert run(sample) == shown, "run `make examples`"


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("raise ValueError('wrong')", "failed; mend it"),
        ("import warnings\nwarnings.warn('old', FutureWarning)\nprint(1)", "FutureWarning: old"),
        ("import warnings\nwarnings.warn('old', DeprecationWarning)\nprint(1)", "DeprecationWarning: old"),
        ("x = 1", "prints nothing"),
    ],
)
def test_a_sample_that_proves_nothing_is_refused(code: str, fault: str, tmp_path: Path) -> None:
    sample = tmp_path / "sample.py"
    sample.write_text(code, encoding="utf-8")
    with pytest.raises(ExampleError, match=fault):
        run(sample)


def test_a_failing_sample_is_named_and_the_others_are_recorded(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    edit(root, "docs/examples/accuracy.py", "3 + 4", "3 + 5")
    edit(root, "docs/examples/broken.py", "", "1 / 0\n")
    faults = prove_all(root, [])
    assert len(faults) == 1
    assert "ZeroDivisionError" in faults[0]
    assert (root / "docs/examples/accuracy.out").read_text(encoding="utf-8") == "0.8\n"
    assert "broken.py" not in recorded(root / EXAMPLES)
