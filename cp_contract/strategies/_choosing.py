"""Weighted parts -> a way to draw one value, in one draw for most of them.

Every draw costs time, and a strategy within a strategy costs one more. So what is drawn
inside is no strategy but a plain function of `draw`, here called a drawer; and the
choice among parts and the choice within a part are one draw from one table, in which a
part has as many places as its weight asks for.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, islice
from typing import TYPE_CHECKING, Any, Final, TypeGuard, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ABSENT",
    "Drawer",
    "drawer_of",
    "few",
    "made_of",
    "mixed",
    "taken",
    "weighted",
]

Value = TypeVar("Value")

Drawer = Callable[[st.DrawFn], Any]
"""What draws a value, given Hypothesis' `draw`."""

# What is drawn for a field that the event leaves out.
ABSENT: Final = object()

# Whether one more comes; stopping is simplest, and comes every sixth time.
_more = st.sampled_from([False, True, True, True, True, True])


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


def mixed(*parts: tuple[int, Sequence[Any]]) -> Drawer:
    """Draws an option of the parts; a strategy or a drawer among them is drawn from."""
    table = [
        drawer_of(option) if _is_strategy(option) else option
        for option in weighted(*parts)
    ]
    choices = st.sampled_from(table)
    return lambda draw: taken(draw, draw(choices))


def _is_strategy(option: object) -> TypeGuard[SearchStrategy[Any]]:
    return isinstance(option, SearchStrategy)


def taken(draw: st.DrawFn, option: Any) -> Any:
    """Gives an option of a table: itself, or what it draws."""
    return option(draw) if callable(option) else option


def drawer_of(strategy: SearchStrategy[Any]) -> Drawer:
    """Makes a drawer of a strategy."""
    return lambda draw: draw(strategy)


def made_of(strategy: SearchStrategy[Value], make: Callable[[Value], object]) -> Drawer:
    """Makes a drawer of what is made of a strategy's values."""
    return lambda draw: make(draw(strategy))


def few(
    draw: st.DrawFn, fields: SearchStrategy[tuple[Any, Any]], most: int
) -> dict[str, Any]:
    """Draws a few properties, of fields whose name and value may be drawn as well.

    A property takes five draws at most, which is what Hypothesis can delete at once.
    """
    found: dict[str, Any] = {}
    for _ in range(most):
        if not draw(_more):
            break
        name, value = draw(fields)
        found[taken(draw, name)] = taken(draw, value)
    return found
