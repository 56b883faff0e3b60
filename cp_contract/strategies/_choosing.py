"""Weighted parts -> one strategy that takes one draw for most of its values.

Every draw costs time, and nested strategies cost several. So the choice among parts and
the choice within a part are one draw from one table, in which a part has as many places
as its weight asks for.
"""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING, Any, Final, TypeGuard, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ABSENT", "is_strategy", "mixed", "weighted"]

Value = TypeVar("Value")

# What is drawn for a field that the event leaves out.
ABSENT: Final = object()


def is_strategy(value: object) -> TypeGuard[SearchStrategy[Any]]:
    """Says whether a value is to be drawn from."""
    return isinstance(value, SearchStrategy)


def weighted(*parts: tuple[int, Sequence[Value]]) -> list[Value]:
    """Lays options out in one table, each part in proportion to its weight.

    The first option of the first part stays first: values shrink to it.
    """
    parts = tuple((weight, options) for weight, options in parts if options)
    unit = max(-(-len(options) // weight) for weight, options in parts)
    return [
        option
        for weight, options in parts
        for option in islice(cycle(options), weight * unit)
    ]


def mixed(*parts: tuple[int, Sequence[Any]]) -> SearchStrategy[Any]:
    """Draws an option of the parts; an option that is a strategy is drawn from."""
    table = weighted(*parts)
    choices = st.sampled_from(table)
    if not any(is_strategy(option) for option in table):
        return choices

    # A closure, not an argument: Hypothesis shows arguments, and this one is long.
    @st.composite
    def drawn(draw: st.DrawFn) -> Any:
        choice = draw(choices)
        return draw(choice) if is_strategy(choice) else choice

    return drawn()
