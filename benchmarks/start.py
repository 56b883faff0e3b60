"""Prints what a command costs that starts, does little and ends, as a hook does.

python benchmarks/start.py

Python's own start is measured in turn with the rest, and taken off in the last line.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from _timing import machine, markdown, measure

EVENT = (
    Path(__file__).parents[1] / "schema" / "v0" / "examples" / "valid"
) / "profile-created.json"
ROUNDS = 15

BARE = "bare Python"
VALIDATE = "cp-contract validate, one event"
VERDICT = "validate() in Python, one event"
CODE = (
    "import sys; from cp_contract import validate;"
    "assert validate(open(sys.argv[1], 'rb').read()).passed"
)
CARD = '{\n  "type": "object"\n}\n'


def starter(*arguments, folder):
    """Gives a function that starts Python with these arguments and waits for it."""

    def start(_):
        command = [sys.executable, *map(str, arguments)]
        subprocess.run(command, check=True, capture_output=True, cwd=folder)

    return start


def main() -> None:
    """Starts each command in turn and prints the medians."""
    cli = ("-m", "cp_contract.cli")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "LoyaltyCard.schema.json").write_text(CARD, "utf-8")
        commands = {
            BARE: ("-c", "pass"),
            "import cp_contract": ("-c", "import cp_contract"),
            VERDICT: ("-c", CODE, EVENT),
            "cp-contract --help": (*cli, "--help"),
            VALIDATE: (*cli, "validate", EVENT),
            "cp-contract check, one object type": (
                *cli,
                "check",
                "--object-types",
                ".",
            ),
        }
        timings = measure(
            {
                name: starter(*arguments, folder=folder)
                for name, arguments in commands.items()
            },
            [None],
            rounds=ROUNDS,
        )
    print(f"## start to end\n\n{machine()}, {ROUNDS} rounds\n")
    print(markdown(timings, against=BARE, unit="run"))
    seconds = {timing.name: timing.seconds for timing in timings}
    for name in (VERDICT, VALIDATE):
        beyond = seconds[name] - seconds[BARE]
        print(f"\n{name}: {beyond * 1e3:.0f} ms beyond {BARE}\n")


if __name__ == "__main__":
    main()
