"""Run the examples and record what each prints."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from macros.proofs.records import EXAMPLES, OUTPUT, record

SECONDS = 600  # stops what hangs; on a machine with much else to do, an example of five seconds takes a minute
STRICT = ("-W", "error::FutureWarning", "-W", "error::DeprecationWarning", "-W", "error::SyntaxWarning")


class ExampleError(Exception):
    """An example failed, or printed nothing."""


def run(example: Path) -> str:
    """Run an example with its warnings as errors, and return what it prints.

    Raises:
        ExampleError: when it fails, warns, takes too long, or prints nothing.
    """
    environment = os.environ | {"OMP_NUM_THREADS": "1", "MPLBACKEND": "agg", "PYTHONHASHSEED": "0"}
    command = [sys.executable, *STRICT, example.name]
    try:
        result = subprocess.run(
            command, cwd=example.parent, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise ExampleError(f"{example}: ran for more than {SECONDS} s; make it smaller") from None
    if result.returncode:
        raise ExampleError(f"{example}: failed; mend it\n{result.stderr.strip()}")
    if not result.stdout.strip():
        raise ExampleError(f"{example}: prints nothing; print what proves the point")
    return result.stdout


def prove(example: Path) -> str:
    """Write what an example prints beside it; return what went wrong, or ""."""
    try:
        example.with_suffix(OUTPUT).write_text(run(example), encoding="utf-8", newline="\n")
    except ExampleError as error:
        return str(error)
    return ""


def prove_all(root: Path, names: list[str]) -> list[str]:
    """Run the named examples, or all, record those that pass, and return what went wrong with the others."""
    folder = root / EXAMPLES
    examples = [folder / name for name in names] or sorted(folder.glob("*.py"))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        faults = dict(zip(examples, pool.map(prove, examples), strict=True))
    record(folder, [example for example, fault in faults.items() if not fault], OUTPUT)
    return [fault for fault in faults.values() if fault]
