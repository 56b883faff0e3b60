"""Regular languages: ours beside greenery, automata-lib and interegular.

    python benchmarks/languages.py [--rounds 3] [--seconds 10]

prints a Markdown table. Each task is one question about two patterns, asked in a fresh
process, so that nothing is remembered; imports are not timed, parsing is. Engines take
turns. A process that runs out of time or memory is DNF, one that answers wrongly WRONG.
Patterns match whole texts, and peers that need an alphabet get printable ASCII.
"""

from __future__ import annotations

import argparse
import json
import resource
import string
import subprocess
import sys
import time
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

MEMORY: Final = 4 << 30


class Task(NamedTuple):
    """Whether the one is within the other, or shares nothing with it."""

    asks: str
    one: str
    other: str
    answer: bool


_BYTE: Final = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_NAMES: Final = "|".join(
    f"{verb}_{thing}"
    for verb in ("GET", "PUT", "LIST", "DELETE", "UPDATE")
    for thing in ("DOMAIN", "PROFILE", "OBJECT", "OBJECT_TYPE", "STREAM", "SEGMENT")
)
TASKS: Final = {
    "small": Task("within", "a(b|c)*d", "a[b-d]*", answer=True),
    "hex id in hex": Task("within", "[a-f0-9]{32}", "[a-f0-9]{1,255}", answer=True),
    "hex id in any": Task("within", "[a-f0-9]{32}", ".{1,255}", answer=True),
    "lengths": Task("within", ".{0,10000}", ".{1,255}", answer=False),
    "long counters": Task("within", "[a-z]{1,5000}", "[a-z0-9]{1,10000}", answer=True),
    "name in counter": Task(
        "within", "[a-z][a-z0-9]{0,9999}", "[a-z0-9]{1,10000}", answer=True
    ),
    "two counters": Task(
        "within", "[a-z]{1,64}-[0-9]{1,64}", "[a-z]{1,99}-[0-9]{1,99}", answer=True
    ),
    "two counters, not within": Task(
        "within", "[a-z]{1,99}-[0-9]{1,99}", "[a-z]{1,64}-[0-9]{1,64}", answer=False
    ),
    "date in digits": Task(
        "within",
        "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
        "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        answer=True,
    ),
    "IPv4 in characters": Task(
        "within", rf"{_BYTE}(\.{_BYTE}){{3}}", "[0-9.]{7,15}", answer=True
    ),
    "30 names in a class": Task("within", _NAMES, "[A-Z_]{1,40}", answer=True),
    "foo and bar": Task("disjoint", ".*foo.*", ".*bar.*", answer=False),
    "13th from the end": Task(
        "disjoint", "[ab]*a[ab]{12}", "[ab]*b[ab]{12}", answer=True
    ),
}


def _ours() -> Callable[[Task], bool]:
    from cp_contract.languages import Language

    def ask(task: Task) -> bool:
        one = Language.from_pattern(f"^(?:{task.one})$")
        other = Language.from_pattern(f"^(?:{task.other})$")
        asked = one - other if task.asks == "within" else one & other
        return asked.shortest() is None

    return ask


def _greenery() -> Callable[[Task], bool]:
    from greenery import parse

    def ask(task: Task) -> bool:
        one, other = parse(task.one), parse(task.other)
        asked = one.difference(other) if task.asks == "within" else one & other
        return asked.empty()

    return ask


def _interegular() -> Callable[[Task], bool]:
    from interegular import parse_pattern

    def ask(task: Task) -> bool:
        one, other = (parse_pattern(each).to_fsm() for each in (task.one, task.other))
        # Its isdisjoint (0.3.3) holds `.*foo.*` and `.*bar.*` for disjoint.
        return one <= other if task.asks == "within" else (one & other).empty()

    return ask


def _automata() -> Callable[[Task], bool]:
    from automata.fa.dfa import DFA
    from automata.fa.nfa import NFA

    alphabet = {*string.ascii_letters, *string.digits, *string.punctuation, " "}

    def read(pattern: str) -> DFA:
        return DFA.from_nfa(NFA.from_regex(pattern, input_symbols=alphabet))

    def ask(task: Task) -> bool:
        one, other = read(task.one), read(task.other)
        return one.issubset(other) if task.asks == "within" else one.isdisjoint(other)

    return ask


ENGINES: Final = {
    "ours": _ours,
    "greenery": _greenery,
    "interegular": _interegular,
    "automata-lib": _automata,
}


def run(engine: str, name: str) -> None:
    """Answers one task, as a process of its own, and prints answer and seconds."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    ask = ENGINES[engine]()
    start = time.perf_counter()
    answer = ask(TASKS[name])
    print(json.dumps([answer, time.perf_counter() - start]))


def measure(engine: str, name: str, seconds: float) -> float | str:
    """Gives the seconds that an engine took for a task, or what went wrong."""
    command = [sys.executable, __file__, "--run", engine, name]
    try:
        done = subprocess.run(
            command, capture_output=True, check=True, text=True, timeout=seconds
        )
    except subprocess.TimeoutExpired:
        return f"DNF ({seconds:.0f} s)"
    except subprocess.CalledProcessError as failed:
        last = failed.stderr.strip().rpartition("\n")[2]
        return "not installed" if last.startswith("ModuleNotFound") else "DNF (failed)"
    answer, took = json.loads(done.stdout)
    return took if answer == TASKS[name].answer else "WRONG"


def table(rounds: int, seconds: float) -> str:
    """Gives the Markdown table of medians: ours in milliseconds, peers as multiples."""
    lines = [
        f"| task | {' | '.join(ENGINES)} |",
        "|---|" + "---:|" * len(ENGINES),
    ]
    for name in TASKS:
        taken: dict[str, list[float | str]] = {engine: [] for engine in ENGINES}
        for _ in range(rounds):
            for engine, results in taken.items():
                if not any(isinstance(each, str) for each in results):
                    results.append(measure(engine, name, seconds))
        lines.append(f"| {name} | {' | '.join(_cells(taken))} |")
    return "\n".join(lines)


def _cells(taken: dict[str, list[float | str]]) -> list[str]:
    medians = {
        engine: next((each for each in results if isinstance(each, str)), None)
        or median(each for each in results if not isinstance(each, str))
        for engine, results in taken.items()
    }
    ours = medians["ours"]
    cells: list[str] = []
    for engine, value in medians.items():
        if isinstance(value, str):
            cells.append(value)
        elif engine == "ours" or isinstance(ours, str):
            cells.append(f"{value * 1e3:.2f} ms")
        else:
            cells.append(f"{value / ours:,.{0 if value > 10 * ours else 1}f} times")
    return cells


def main() -> None:
    """Reads the arguments and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--run", nargs=2, metavar=("ENGINE", "TASK"))
    arguments = parser.parse_args()
    if arguments.run:
        run(*arguments.run)
    else:
        print(table(arguments.rounds, arguments.seconds))


if __name__ == "__main__":
    main()
