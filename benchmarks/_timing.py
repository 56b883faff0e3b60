"""Callables and the inputs that they share -> a table of medians and ratios.

Runs are interleaved: each round times every callable once, in turn, so that a machine
that slows down slows all of them, and what is compared is taken seconds apart.
"""

from __future__ import annotations

import gc
import platform
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["Timing", "machine", "markdown", "measure", "print_table"]

Input = TypeVar("Input")

_UNITS: Final = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns"))


@dataclass(frozen=True, slots=True)
class Timing:
    """What one callable took."""

    name: str
    seconds: float
    """The median, over the rounds, of the time for one input."""
    spread: float
    """The slowest round less the fastest, as a share of the median."""


def measure(
    callables: Mapping[str, Callable[[Input], object]],
    inputs: Sequence[Input],
    *,
    rounds: int = 7,
) -> list[Timing]:
    """Times every callable on all inputs, once a round, after one round to warm up."""
    samples: dict[str, list[float]] = {name: [] for name in callables}
    for turn in range(rounds + 1):
        for name, function in callables.items():
            seconds = _one_round(function, inputs)
            if turn:
                samples[name].append(seconds / len(inputs))
    return [
        Timing(name, median(taken), (max(taken) - min(taken)) / median(taken))
        for name, taken in samples.items()
    ]


def markdown(timings: Iterable[Timing], *, against: str, unit: str = "input") -> str:
    """Renders a table; `against` names the timing that counts as 1."""
    timings = list(timings)
    (one,) = (timing.seconds for timing in timings if timing.name == against)
    rows = [
        f"| | per {unit} | ratio | per second | spread |",
        "|---|---:|---:|---:|---:|",
    ]
    rows += [
        f"| {timing.name} | {_duration(timing.seconds)} | {timing.seconds / one:.2f}"
        f" | {1 / timing.seconds:,.0f} | {timing.spread:.0%} |"
        for timing in timings
    ]
    return "\n".join(rows)


def machine() -> str:
    """Says what the figures were taken on."""
    return f"Python {platform.python_version()}, {platform.machine()}, one process"


def print_table(
    title: str,
    callables: Mapping[str, Callable[[Input], object]],
    inputs: Sequence[Input],
    *,
    against: str,
    unit: str = "input",
    rounds: int = 7,
) -> None:
    """Measures, and prints the table under its title."""
    table = markdown(
        measure(callables, inputs, rounds=rounds), against=against, unit=unit
    )
    print(f"## {title}\n\n{machine()}, {len(inputs):,} inputs\n\n{table}\n")


def _one_round(function: Callable[[Input], object], inputs: Sequence[Input]) -> float:
    gc.collect()
    gc.disable()
    try:
        start = perf_counter()
        for each in inputs:
            function(each)
        return perf_counter() - start
    finally:
        gc.enable()


def _duration(seconds: float) -> str:
    for size, unit in _UNITS:
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-9:.3g} ns"
