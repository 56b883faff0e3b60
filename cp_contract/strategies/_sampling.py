"""Strategy and seed -> the same values each time, without pytest."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any, Final, TypeVar

from hypothesis import given, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

__all__ = ["sample"]

Value = TypeVar("Value")

_FIRST_SIZE: Final = 2**12
_LAST_SIZE: Final = 2**22


def sample(strategy: SearchStrategy[Value], *, seed: int) -> Iterator[Value]:
    """Yields values without end, the same for the same seed.

    Each value is read off bytes of its own, by Hypothesis' entrance for fuzzers. It
    takes from nowhere else: `@seed` alone also takes constants from whatever modules
    happen to be loaded, and `SearchStrategy.example` cannot be repeated.
    """
    drawn: list[Value] = []

    @settings(database=None, deadline=None)
    @given(strategy)
    def collect(value: Value) -> None:
        drawn.append(value)

    entrance: Any = collect
    read = entrance.hypothesis.fuzz_one_input
    place = 0
    while True:
        size = _FIRST_SIZE
        while not drawn and size <= _LAST_SIZE:
            # Too few bytes are no value; the same bytes and more after them are.
            numbers = Random(f"{seed}:{place}")  # noqa: S311  (to be repeated, not secret)
            read(numbers.randbytes(size))
            size *= 8
        yield from drawn
        drawn.clear()
        place += 1
