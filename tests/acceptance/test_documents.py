"""Every command that a document shows prints what the document says it prints."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# A guide that moves into an example is followed by test_guides.py.
DOCUMENTS = [
    path
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
    if "\n$ cd " not in path.read_text("utf-8")
]

CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def sessions(path):
    """Yields each `$ cp-contract` line that is followed by output, with the output."""
    for block in CONSOLE.findall(path.read_text("utf-8")):
        for shown in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = shown.partition("\n")
            if command.startswith("cp-contract ") and output.strip():
                yield command, output.strip()


SESSIONS = [
    pytest.param(command, output, id=f"{path.relative_to(ROOT)}: {command}")
    for path in DOCUMENTS
    for command, output in sessions(path)
]


@pytest.mark.parametrize(("command", "output"), SESSIONS)
def test_a_shown_command_prints_what_is_shown(command, output):
    _, *arguments = shlex.split(command)

    done = subprocess.run(
        [sys.executable, "-m", "cp_contract.cli", *arguments],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )

    assert done.stdout.strip() == output
    assert done.returncode in {0, 1}, done.stderr
