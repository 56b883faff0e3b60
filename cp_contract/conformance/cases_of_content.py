"""What events may hold -> cases that ask what a consumer makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import product
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
from cp_contract.conformance.worlds import (
    THINGS,
    Change,
    Thing,
    World,
    event_of,
    health_check,
    stamp,
    winners,
)
from cp_contract.kinds import is_object
from cp_contract.strategies import History, events, histories

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn

    from cp_contract.conformance.logs import Log

__all__ = [
    "bad_records",
    "clashes",
    "expected_ends",
    "higher_versions",
    "missing_ids",
    "near_values",
    "true_states",
    "unknown_event_types",
    "unknown_fields",
    "unknown_object_types",
    "valid_events",
    "written_timestamps",
]

JsonObject = dict[str, Any]

_THE_HISTORY: Final = "the history, each event a call"
_WHAT_IS_TRUE: Final = "the newest snapshot of one thing"


def _survives(title: str, *held: JsonObject, may_set_aside: bool = True) -> Case:
    run = each_alone(title, map(Item, held))
    return Case(Relation.SURVIVES, (run,), may_set_aside=may_set_aside)


def _told_apart(
    one: Sequence[JsonObject],
    other: Sequence[JsonObject],
    alone: tuple[JsonObject, JsonObject],
    differs: str = _WHAT_IS_TRUE,
    *,
    plain: bool = True,
) -> Case:
    """Asks whether what shows of an event alone shows among others, or otherwise."""
    return Case(
        Relation.TOLD_APART,
        (
            each_alone(_THE_HISTORY, map(Item, one)),
            each_alone("the same with another snapshot", map(Item, other)),
            each_alone("one event alone", (Item(alone[0]),)),
            each_alone("another event alone", (Item(alone[1]),)),
        ),
        differs=differs,
        plain=plain,
    )


def _superseded(one: Sequence[JsonObject], other: Sequence[JsonObject]) -> Case:
    """Asks whether a snapshot that a newer one replaced leaves a trace."""
    return Case(
        Relation.ENDS_THE_SAME,
        (
            each_alone("the same with another snapshot", map(Item, other)),
            each_alone(_THE_HISTORY, map(Item, one)),
        ),
        differs="a snapshot that is not the newest one shows in the end state",
    )


@st.composite
def valid_events(draw: DrawFn, world: World) -> Case:
    """Draws one event of any kind that the contract describes."""
    event = draw(events(contract=world.contract))
    # Without an identity there is no place to put an object: setting it aside is fair.
    held = event.get("Object")
    identified: object = event.get("ProfileObjectUniqueKey")
    if event.get("ObjectTypeName") == "_profile":
        identified = held.get("ProfileId") if is_object(held) else None
    return _survives("a valid event", event, may_set_aside=not identified)


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
        return _survives("an event without AssociatedProfileId", event)
    one, other = Change(THINGS[0], 0, 0, created=True), Change(THINGS[3], 1, 1_000_000)
    if draw(st.booleans()):
        one, other = replace(one, thing=other.thing), replace(other, thing=one.thing)
    log, changed = (one, other), (one.otherwise(), other)
    return _told_apart(
        [event_of(each, **without) for each in log],
        [event_of(each, **without) for each in changed],
        (event_of(one, **without), event_of(one.otherwise(), **without)),
        plain=False,
    )


_OFFSETS: Final = (None, 0, 540, -330, 840, -720)
_DATES: Final = (
    datetime(2023, 2, 24, 7, 17, 5, tzinfo=UTC),
    datetime(2024, 2, 29, 23, 59, 59, tzinfo=UTC),
    datetime(1999, 12, 31, 23, 59, 59, tzinfo=UTC),
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(1969, 12, 31, 12, tzinfo=UTC),
)
# Microseconds after the date, and between two events.
_FRACTIONS: Final = (0, 356_000, 100_000, 5_000, 999_999)
_STEPS: Final = (1_000_000, 250_000, 1_000, 1, 3_600_000_000)


@st.composite
def written_timestamps(draw: DrawFn, world: World) -> Case:
    """Draws two events of one thing, their instants in any RFC 3339 spelling."""
    thing = draw(st.sampled_from(world.things))
    date = draw(st.sampled_from(_DATES))
    if draw(st.sampled_from((False,) * 7 + (True,))):
        older = draw(st.sampled_from(_LEAP_SECONDS))
        return _survives("a leap second", _at(Change(thing, 0, 0, created=True), older))
    instant = date + timedelta(microseconds=draw(st.sampled_from(_FRACTIONS)))
    step = timedelta(microseconds=draw(st.sampled_from(_STEPS)))
    older, newer = draw(_spellings(instant)), draw(_spellings(instant + step))
    first, second = Change(thing, 0, 0, created=True), Change(thing, 1, 1)

    late, replaced = draw(st.booleans()), draw(st.booleans())

    def asked(older: str, newer: str) -> Case:
        def history(*log: Change) -> list[JsonObject]:
            made = [_at(each, newer if each.number else older) for each in log]
            return made[::-1] if late else made

        if replaced:
            return _superseded(
                history(first, second), history(first.otherwise(), second)
            )
        return _told_apart(
            history(first, second),
            history(first, second.otherwise()),
            (event_of(second), event_of(second.otherwise())),
        )

    # Whether the consumer minds that an event is late is another law's question.
    plainly = asked(stamp(0), stamp(3600_000_000))
    return replace(asked(older, newer), plain=not replaced, unless=(plainly,))


_LEAP_SECONDS: Final = (
    "2016-12-31T23:59:60Z",
    "2017-01-01T08:59:60.999+09:00",
    "2015-06-30t23:59:60.5z",
)


def _at(change: Change, timestamp: str) -> JsonObject:
    return event_of(change, EventTimestamp=timestamp)


@st.composite
def _spellings(draw: DrawFn, instant: datetime) -> str:
    """Draws a spelling of an instant that says it to the microsecond."""
    offset = draw(st.sampled_from(_OFFSETS))
    local = instant.astimezone(timezone(timedelta(minutes=offset or 0)))
    fraction = f"{local.microsecond:06d}000"
    needed = len(fraction.rstrip("0"))
    shown = max(needed, draw(st.sampled_from((3, 0, 6, 9, 1, 7))))
    point = f".{fraction[:shown]}" if shown else ""
    separator = draw(st.sampled_from("TTTt"))
    zone = draw(st.sampled_from("ZZz")) if offset is None else _zone(offset)
    return f"{local:%Y-%m-%d}{separator}{local:%H:%M:%S}{point}{zone}"


def _zone(minutes: int) -> str:
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


_NEW_FIELDS: Final[tuple[JsonObject, ...]] = (
    {"NewField": "new"},
    {"Segments": [{"Name": "gold"}]},
    {"Extra": None, "_meta": {"traceId": "1-5759e988"}},
)


@st.composite
def unknown_fields(draw: DrawFn, world: World) -> Case:
    """Draws a change with fields that no event has today; it is still a change."""
    within = draw(st.booleans())
    # What a user's own schema closes stays closed.
    things = world.plain if within else world.things
    change = Change(draw(st.sampled_from(things)), 0, 0, created=True)
    new = draw(st.sampled_from(_NEW_FIELDS))

    def grown(each: Change) -> JsonObject:
        event = event_of(each)
        if within:
            return {**event, "Object": {**event["Object"], "NewField": "new"}}
        return {**event, **new}

    return _told_apart(
        [grown(change)],
        [grown(change.otherwise())],
        (event_of(change), event_of(change.otherwise())),
        "a snapshot beside a field that is new",
    )


@st.composite
def unknown_event_types(draw: DrawFn, world: World) -> Case:
    """Draws a history with an event whose EventType is of the future: no upsert."""
    log = draw(changes(world, max_size=2))
    items = items_of(log)
    told = draw(st.sampled_from((log[-1].thing, *world.things)))
    change = Change(told, 100, log[-1].at + 1_000_000)
    if draw(st.booleans()):
        merged = event_of(
            change,
            EventType="MERGED",
            MergeId="0a1b2c3d-0000-4000-8000-000000000000",
            DuplicateProfiles=[THINGS[3].key],
        )
        return _survives("a MERGED event", merged)
    event_type = draw(st.sampled_from(("ARCHIVED", "SEGMENT_CHANGED")))
    held = draw(st.sampled_from(({}, {"Object": ...})))
    unknown = Item(event_of(change, EventType=event_type, **held))
    return Case(
        Relation.ENDS_THE_SAME,
        (
            each_alone("the history without an unknown EventType", items),
            each_alone("the history with an unknown EventType", (*items, unknown)),
        ),
    )


# The last one is no one's own: nobody can type it.
_UNHEARD_OF: Final = ("_loyalty", "Zendesk-Ticket", "a", "_", "A" * 255)


@st.composite
def unknown_object_types(draw: DrawFn, world: World) -> Case:
    """Draws a change of an object whose type the consumer has never heard of."""
    known = world.contract.knows_object_type
    name = draw(st.sampled_from([each for each in _UNHEARD_OF if not known(each)]))
    thing = replace(THINGS[1], object_type_name=name)
    return _survives("an unknown object type", event_of(Change(thing, 0, 0)))


@st.composite
def higher_versions(draw: DrawFn, world: World) -> Case:
    """Draws a change under a SchemaVersion that is not published yet."""
    change = Change(draw(st.sampled_from(world.things)), 0, 0, created=True)
    version = draw(st.sampled_from((1, 2, 10, 2**31)))
    event = event_of(change, SchemaVersion=version, NewField="new")
    return _survives("a higher SchemaVersion", event)


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
    return _superseded(
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
    return _told_apart(
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

    return _told_apart(
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
