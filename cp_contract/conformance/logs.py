"""Drawn numbers -> the log of a small world, and the runs that deliver it."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from cp_contract.conformance.driver import Batch, Item, Run
from cp_contract.conformance.judging import Case, Relation
from cp_contract.conformance.worlds import Change, Thing, World, event_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["IN_ORDER", "Log", "changes", "cut", "each_alone", "items_of", "same_end"]

Log = tuple[Change, ...]
Casts = tuple[tuple[Thing, ...], ...]

IN_ORDER: Final = "the history in order, once each"

_SECOND: Final = 1_000_000
# Between two changes: a second, a millisecond, a quarter of a second, an hour.
_GAPS: Final = (_SECOND, 1_000, _SECOND // 4, 3600 * _SECOND)
# One number for each change: drawing several costs several times as much.
_KINDS_OF_STEP: Final = 3 * len(_GAPS)


@lru_cache(maxsize=16)
def _steps_and_casts(
    world: World,
) -> tuple[int, tuple[SearchStrategy[int], SearchStrategy[int]], Casts]:
    """Gives how many steps there are, how they are drawn, and who a history is of.

    It is often of few things, so that they change more than once.
    """
    things = world.things
    count = _KINDS_OF_STEP * len(things)
    casts = (
        *((thing,) for thing in things),
        *pairwise(things),
        # Two of one type.
        (things[1], things[7]),
        (things[0], things[3]),
        things[:3],
        things,
    )
    return count, (st.integers(0, count - 1), st.integers(0, 8 * count - 1)), casts


@st.composite
def changes(
    draw: DrawFn,
    world: World,
    *,
    min_size: int = 1,
    max_size: int = 6,
    alone: bool = False,
    may_be_late: bool = False,
) -> Log:
    """Draws the log of a small world: changes in the order of their instants.

    With `alone`, they are all of one thing.
    """
    count, steps_drawn, casts = _steps_and_casts(world)
    cast = draw(st.sampled_from(casts[: len(world.things)] if alone else casts))
    log = list[Change]()
    at, seen = 0, set[Thing]()
    steps = draw(
        st.lists(steps_drawn[may_be_late], min_size=min_size, max_size=max_size)
    )
    for number, drawn in enumerate(steps):
        late, step = divmod(drawn, count)
        rest, part = divmod(step, 3)
        which, gap = divmod(rest, len(_GAPS))
        thing = cast[which % len(cast)]
        at += _GAPS[gap]
        created = thing not in seen
        log.append(Change(thing, number, at, part, created=created, late=late))
        seen.add(thing)
    return tuple(log)


def each_alone(title: str, items: Iterable[Item]) -> Run:
    """Makes a run in which each record is a batch of its own."""
    return Run(title, tuple(Batch((item,)) for item in items))


def items_of(log: Iterable[Change], **fields: Any) -> tuple[Item, ...]:
    return tuple(Item(event_of(change, **fields)) for change in log)


def same_end(
    first: Run, second: Run, *, but_flags: bool = False, plain: bool = True
) -> Case:
    """Makes a case of two runs that must end the same."""
    return Case(
        Relation.ENDS_THE_SAME, (first, second), but_flags=but_flags, plain=plain
    )


@st.composite
def cut(draw: DrawFn, items: Sequence[Item]) -> tuple[Batch, ...]:
    """Draws batches; the simplest is one batch of all."""
    cuts = draw(st.integers(0, 2 ** max(0, len(items) - 1) - 1))
    batches, current = list[Batch](), list[Item]()
    for place, item in enumerate(items):
        if place and cuts >> (place - 1) & 1:
            batches.append(Batch(tuple(current)))
            current = []
        current.append(item)
    return (*batches, Batch(tuple(current)))
