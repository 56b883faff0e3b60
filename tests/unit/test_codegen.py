"""What is generated is the schema's, all of it, and the same every time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "cp_contract.cli", *map(str, arguments)],
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}", **environment},
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_what_is_committed_is_what_would_be_generated_under_any_hash_seed(seed):
    done = run("generate", "--check", PYTHONHASHSEED=seed)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
