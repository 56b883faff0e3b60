"""What no event has today -> cases that ask whether a consumer survives it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from cp_contract.conformance.asking import survives, told_apart
from cp_contract.conformance.driver import Item
from cp_contract.conformance.judging import Case, Relation
from cp_contract.conformance.logs import changes, each_alone, items_of
from cp_contract.conformance.worlds import THINGS, Change, World, event_of

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

__all__ = [
    "higher_versions",
    "unknown_event_types",
    "unknown_fields",
    "unknown_object_types",
]

JsonObject = dict[str, Any]

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

    return told_apart(
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
        return survives("a MERGED event", merged)
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
    return survives("an unknown object type", event_of(Change(thing, 0, 0)))


@st.composite
def higher_versions(draw: DrawFn, world: World) -> Case:
    """Draws a change under a SchemaVersion that is not published yet."""
    change = Change(draw(st.sampled_from(world.things)), 0, 0, created=True)
    version = draw(st.sampled_from((1, 2, 10, 2**31)))
    event = event_of(change, SchemaVersion=version, NewField="new")
    return survives("a higher SchemaVersion", event)
