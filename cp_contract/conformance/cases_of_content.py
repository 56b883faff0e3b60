"""What events may hold -> cases that ask what a consumer makes of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from cp_contract.conformance.asking import superseded, survives, told_apart
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
from cp_contract.conformance.worlds import (
    THINGS,
    Change,
    Thing,
    World,
    event_of,
    health_check,
    winners,
)
from cp_contract.kinds import is_object
from cp_contract.strategies import History, events, histories

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from cp_contract.conformance.logs import Log

__all__ = [
    "bad_records",
    "clashes",
    "expected_ends",
    "missing_ids",
    "near_values",
    "true_states",
    "valid_events",
]

JsonObject = dict[str, Any]


@st.composite
def valid_events(draw: DrawFn, world: World) -> Case:
    """Draws one event of any kind that the contract describes."""
    event = draw(events(contract=world.contract))
    # Without an identity there is no place to put an object: setting it aside is fair.
    held = event.get("Object")
    identified: object = event.get("ProfileObjectUniqueKey")
    if event.get("ObjectTypeName") == "_profile":
        identified = held.get("ProfileId") if is_object(held) else None
    return survives("a valid event", event, may_set_aside=not identified)


# Ids that may be absent, or null, which is read as absent.
_ABSENT: Final = (..., None)


@st.composite
def missing_ids(draw: DrawFn, world: World) -> Case:
    """Draws events without the ids that no consumer may rely on."""
    associated, unique = draw(st.sampled_from(_ABSENT)), draw(st.sampled_from(_ABSENT))
    without: JsonObject = {
        "AssociatedProfileId": associated,
        "ProfileObjectUniqueKey": unique,
    }
    if draw(st.booleans()):
        thing = draw(
            st.sampled_from([each for each in world.things if not each.is_profile])
        )
        event = event_of(
            Change(thing, 0, 0, created=True), AssociatedProfileId=associated
        )
        return survives("an event without AssociatedProfileId", event)
    one, other = Change(THINGS[0], 0, 0, created=True), Change(THINGS[3], 1, 1_000_000)
    if draw(st.booleans()):
        one, other = replace(one, thing=other.thing), replace(other, thing=one.thing)
    log, changed = (one, other), (one.otherwise(), other)
    return told_apart(
        [event_of(each, **without) for each in log],
        [event_of(each, **without) for each in changed],
        (event_of(one, **without), event_of(one.otherwise(), **without)),
        plain=False,
    )


# What nobody can take for an event.
_BAD: Final = (
    b'{"SchemaVersion":0,"EventId":"6049bf39-',
    b"",
    b"not an event",
    b"\xc3\x28\xa0\xa1",
    b"[]",
    b"null",
    b"{",
    b"\x00",
)


@st.composite
def bad_records(draw: DrawFn, world: World) -> Case:
    """Draws a history with one bad record in a batch, or a few in several batches."""
    items = items_of(draw(changes(world, max_size=4)))
    clean = draw(cut(items))
    disturbed, checked = list(clean), list(clean)
    struck = draw(
        st.sets(st.integers(0, len(clean) - 1), min_size=1, max_size=len(clean))
    )
    for place in struck:
        held = clean[place].items
        at = draw(st.integers(0, len(held)))
        bad = Item(None, draw(st.sampled_from(_BAD)))
        disturbed[place] = Batch((*held[:at], bad, *held[at:]))
        good = Item(health_check(0, 0, bare=True))
        checked[place] = Batch((*held[:at], good, *held[at:]))
    return Case(
        Relation.ISOLATES,
        (
            Run("the history with a bad record", tuple(disturbed), attempts=4),
            Run("the history without the bad record", clean),
        ),
        # What any record does to its neighbours is another law's question.
        unless=(
            same_end(
                Run("the history", clean),
                Run("the history with a health check", tuple(checked)),
            ),
        ),
    )


def true_states(world: World) -> st.SearchStrategy[Case]:
    """Draws histories whose true states are the same, or differ in one snapshot."""
    return st.one_of(_replaced_snapshots(world), _newest_snapshots(world))


@st.composite
def _replaced_snapshots(draw: DrawFn, world: World) -> Case:
    """Changes what newer snapshots replaced: the true state is the same."""
    log = draw(changes(world, min_size=2))
    newest = winners(log)
    other = [
        each if newest[each.thing] is each else replace(each.otherwise(), part=0)
        for each in log
    ]
    return superseded(
        [event_of(each) for each in log], [event_of(each) for each in other]
    )


@st.composite
def _newest_snapshots(draw: DrawFn, world: World) -> Case:
    """Changes one of the snapshots that nothing replaced: the true state is another."""
    log = draw(changes(world))
    changed = draw(st.sampled_from(tuple(winners(log).values())))
    if draw(st.booleans()):
        # Some consumers see a thing for the first time when it is updated.
        log = tuple(replace(each, created=False) for each in log)
    return _with_other_snapshot(log, changed)


def clashes(world: World) -> st.SearchStrategy[Case]:
    """Draws two things that are easily taken for one, and changes one snapshot."""
    return st.sampled_from(
        [
            _with_other_snapshot(log := _log_of(first, second), log[0])
            for one, other in world.clashing
            for first, second in ((one, other), (other, one))
        ]
    )


def _log_of(first: Thing, second: Thing) -> Log:
    return (
        Change(first, 0, 0, created=True),
        Change(second, 1, 1_000_000, created=True),
    )


def _with_other_snapshot(log: Log, changed: Change) -> Case:
    other = [
        each.otherwise() if each.number == changed.number else each for each in log
    ]
    alone = replace(changed, created=True)
    return told_apart(
        [event_of(each) for each in log],
        [event_of(each) for each in other],
        (event_of(alone), event_of(alone.otherwise())),
    )


# Values that are not the same, and two plain ones at the same place: a consumer that
# tells the plain ones apart keeps the value, and must tell the others apart too.
_NEARLY: Final[tuple[tuple[Any, Any, Any, Any], ...]] = (
    (2**53, 2**53 + 1, 1, 2),
    (-(10**18), -(10**18) - 1, 1, 2),
    ("é", "è", "e", "a"),
    ("\U0001f600", "\U0001f601", "a", "b"),
    ("東京", "京都", "a", "b"),
    ("x" * 2000 + "a", "x" * 2000 + "b", "a", "b"),
    ("a\nb", "a b", "a", "b"),
)
_PLACES: Final = ("Note", "Name", "map")


def near_values(world: World) -> st.SearchStrategy[Case]:
    """Draws two events that differ a little in one value: so must the end states."""
    asked = product(_NEARLY, world.plain, _PLACES)
    return st.sampled_from([_nearly_equal(*each) for each in asked])


def _nearly_equal(values: tuple[Any, Any, Any, Any], thing: Thing, place: str) -> Case:
    one, other, plain, plain_too = values
    change = Change(thing, 0, 0, created=True)

    def holding(value: Any) -> JsonObject:
        event = event_of(change)
        held: JsonObject = {place: {"k": [value]} if place == "map" else value}
        if thing.is_profile:
            # The fields of a profile are texts of up to 255 characters.
            text = str(value)[-255:]
            held = (
                {"LastName": text} if place == "Name" else {"Attributes": {"k": text}}
            )
        elif place == "Name":
            # So are the fields that a template names, of any length.
            held = {"Name": str(value)}
        return {**event, "Object": {**event["Object"], **held}}

    return told_apart(
        [holding(one)],
        [holding(other)],
        (holding(plain), holding(plain_too)),
        "one value of a snapshot",
    )


def expected_ends(world: World) -> st.SearchStrategy[Case]:
    """Draws histories, delivered in order, to be compared with the user's model."""
    return histories(contract=world.contract).map(_as_expected)


def _as_expected(history: History) -> Case:
    # Once each: of two events at one instant, a late copy of the first would undo the
    # second, and no rule says that it must not.
    once = dict[object, JsonObject]()
    for place, event in enumerate(history.events):
        once.setdefault(event.get("EventId", place), event)
    run = each_alone(IN_ORDER, map(Item, once.values()))
    return Case(Relation.ENDS_AS_EXPECTED, (run,), history=history)
