"""Each law's question -> a Hypothesis strategy of cases that ask it.

Every case stays within what the export and Kinesis may do. Two different events of one
thing at the same instant are never drawn: which of them is newer, no consumer can know.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from cp_contract.conformance.driver import Batch, Item, Run
from cp_contract.conformance.judging import Case, Relation
from cp_contract.conformance.logs import (
    IN_ORDER,
    changes,
    cut,
    each_alone,
    items_of,
    same_end,
)
from cp_contract.conformance.worlds import World, event_of, health_check
from cp_contract.envelopes import render_event

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

__all__ = [
    "batch_cuts",
    "crashes",
    "duplicates",
    "empty_batches",
    "encodings",
    "health_checks_between",
    "kept_inputs",
    "late_arrivals",
    "packed_records",
    "permutations",
    "redeliveries",
]


@st.composite
def permutations(draw: DrawFn, world: World) -> Case:
    """Draws a history and another order of its arrival, within and across things."""
    log = draw(changes(world, min_size=2, may_be_late=True))
    arrived = sorted(log, key=lambda change: change.number + change.late)
    return same_end(
        each_alone(IN_ORDER, items_of(log)),
        each_alone("another order of arrival", items_of(arrived)),
    )


@st.composite
def late_arrivals(draw: DrawFn, world: World) -> Case:
    """Draws a history of one thing, one event of which comes after newer ones."""
    log = draw(changes(world, min_size=2, alone=True))
    held = draw(st.integers(0, len(log) - 2))
    until = draw(st.integers(held + 1, len(log) - 1))
    items = items_of(log)
    late = [
        *items[:held],
        *items[held + 1 : until + 1],
        items[held],
        *items[until + 1 :],
    ]
    return same_end(
        each_alone(IN_ORDER, items),
        each_alone("the history with one event late", late),
    )


@st.composite
def batch_cuts(draw: DrawFn, world: World) -> Case:
    """Draws a history and two ways to cut it into batches."""
    items = items_of(draw(changes(world, min_size=2)))
    return same_end(
        each_alone(IN_ORDER, items),
        Run("the history in other batches", draw(cut(items))),
    )


@st.composite
def duplicates(draw: DrawFn, world: World) -> Case:
    """Draws a history, and the same with events twice and batches sent twice.

    A repeated event follows the first at once: what is late is another law's question.
    """
    items = items_of(draw(changes(world, max_size=4)))
    batches = draw(cut(items))
    repeated = list[Batch]()
    for batch in batches:
        twice = draw(st.sampled_from(("batch", "records", "apart", "once")))
        match twice:
            case "batch":
                repeated.append(replace(batch, repeats=1))
            case "records":
                pairs = tuple(item for item in batch.items for _ in range(2))
                repeated.append(Batch(pairs))
            case "apart":
                repeated += [batch, batch]
            case _:
                repeated.append(batch)
    return same_end(
        Run("the history in order, once each", batches),
        Run("the history with events twice", tuple(repeated)),
    )


@st.composite
def redeliveries(draw: DrawFn, world: World) -> Case:
    """Draws a history that is delivered again in part, as not in real time.

    An event may be seen for the first time so, at its place, or once more, later on.
    """
    log = draw(changes(world, max_size=4))
    fates = draw(
        st.lists(
            st.sampled_from(("first", "again", "real-time")),
            min_size=len(log),
            max_size=len(log),
        )
    )
    arrivals = list[Item]()
    later = list[tuple[int, Item]]()
    for place, (change, fate) in enumerate(zip(log, fates, strict=True)):
        again = Item(event_of(change, IsMessageRealTime=False))
        arrivals.append(again if fate == "first" else Item(event_of(change)))
        if fate == "again":
            later.append((draw(st.integers(place + 1, len(log))), again))
    for place, item in reversed(later):
        arrivals.insert(place, item)
    return same_end(
        each_alone("the history in real time", items_of(log)),
        each_alone("the history with redeliveries", arrivals),
        but_flags=True,
    )


@st.composite
def health_checks_between(draw: DrawFn, world: World) -> Case:
    """Draws a history with health checks between its events."""
    log = draw(changes(world, min_size=0, max_size=3))
    items = items_of(log)
    places = draw(st.lists(st.integers(0, len(log)), min_size=1, max_size=3))
    with_checks = list(items)
    for number, place in enumerate(sorted(places, reverse=True)):
        at = (log[place - 1].at if place else 0) + 1_000
        bare = draw(st.booleans())
        with_checks.insert(place, Item(health_check(100 + number, at, bare=bare)))
    return same_end(
        each_alone("the history without health checks", items),
        each_alone("the history with health checks", with_checks),
    )


@st.composite
def empty_batches(draw: DrawFn, world: World) -> Case:
    """Draws a history with calls that bring no records."""
    items = items_of(draw(changes(world, min_size=0, max_size=2)))
    place = draw(st.integers(0, len(items)))
    calm = each_alone("the history without an empty batch", items)
    empty = Batch(())
    batches = (*calm.batches[:place], empty, *calm.batches[place:])
    return same_end(calm, Run("the history with an empty batch", batches))


_SPELLINGS: Final = ("é", "ü", "東", "\U0001f600", "İ", "ﬀ", "\u2028", "e\u0301", "ß")


@st.composite
def encodings(draw: DrawFn, world: World) -> Case:
    r"""Draws a history as UTF-8 and with `\u` escapes: other bytes, the same events."""
    log = draw(changes(world, max_size=2))
    text = draw(st.sampled_from(_SPELLINGS))
    # What a schema of the user's own says of its texts, these would not meet.
    events = [
        event if change.thing.snapshots else _with_text(event, text)
        for change in log
        for event in [event_of(change)]
    ]
    raw = (Item(each, render_event(each)) for each in events)
    escaped = (Item(each, render_event(each, escaped=True)) for each in events)
    return same_end(
        each_alone(r"the history with \u escapes", escaped),
        each_alone("the history as UTF-8", raw),
        plain=False,
    )


def _with_text(event: dict[str, Any], text: str) -> dict[str, Any]:
    content = {
        name: f"{value} {text}" if isinstance(value, str) else value
        for name, value in event["Object"].items()
    }
    identity = {name: value for name, value in event["Object"].items() if name in _IDS}
    return {**event, "Object": {**content, **identity}}


_IDS: Final = ("ProfileId", "AssetId", "OrderId", "CaseId", "Id")


@st.composite
def packed_records(draw: DrawFn, world: World) -> Case:
    """Draws a history whose records the Kinesis Producer Library packed."""
    items = items_of(draw(changes(world, max_size=4)))
    batches = draw(cut(items))
    return same_end(
        each_alone(IN_ORDER, items),
        Run(
            "the history in aggregated records",
            tuple(replace(batch, packed=True) for batch in batches),
        ),
    )


@st.composite
def crashes(draw: DrawFn, world: World) -> Case:
    """Draws a history during which writes fail, once each; Lambda sends again."""
    items = items_of(draw(changes(world, max_size=4)))
    batches = draw(cut(items))
    struck = draw(
        st.sets(st.integers(0, len(batches) - 1), min_size=1, max_size=len(batches))
    )
    return Case(
        Relation.RECOVERS,
        (
            Run("the history without a crash", batches),
            Run(
                "the history with a write that fails",
                tuple(
                    replace(batch, crash=place in struck)
                    for place, batch in enumerate(batches)
                ),
                attempts=5,
            ),
        ),
        # The retry repeats events and changes their order: other laws ask about that.
        unless=(
            same_end(
                Run(IN_ORDER, batches),
                Run(
                    "the history in the order of a retry",
                    tuple(
                        each
                        for place, batch in enumerate(batches)
                        for each in _retried(batch, struck=place in struck)
                    ),
                ),
            ),
        ),
    )


def _retried(batch: Batch, *, struck: bool) -> tuple[Batch, ...]:
    return (Batch(batch.items[1:]), batch) if struck and batch.items[1:] else (batch,)


@st.composite
def kept_inputs(draw: DrawFn, world: World) -> Case:
    """Draws a history, to see whether the handler changes what it is given."""
    items = items_of(draw(changes(world, max_size=3)))
    return Case(Relation.KEEPS_INPUT, (Run(IN_ORDER, draw(cut(items)), watched=True),))
