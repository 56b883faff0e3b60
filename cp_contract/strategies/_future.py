"""Contract -> a strategy for events of times to come, labelled with what is new."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from cp_contract.contract import Contract, load_contract
from cp_contract.kinds import is_object
from cp_contract.strategies._events import events, profile_events
from cp_contract.strategies._fields import unknown_fields
from cp_contract.strategies._names import custom_names

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from hypothesis.strategies import SearchStrategy

__all__ = ["FutureEvent", "Novelty", "future_events"]

JsonObject = dict[str, Any]


@final
class Novelty(StrEnum):
    """What is new in an event of times to come."""

    UNKNOWN_FIELD = "unknown field"
    """A field that the contract does not name, at the top or in a profile."""
    UNKNOWN_EVENT_TYPE = "unknown event type"
    """Such as the MERGED that another producer of the same shape sends."""
    UNKNOWN_OBJECT_TYPE = "unknown object type"
    """An ObjectTypeName that is neither predefined nor the user's own."""
    HIGHER_SCHEMA_VERSION = "higher schema version"
    """A SchemaVersion that is not published yet."""
    WIDENED_FIELD = "widened field"
    """A value beyond the bounds of today, of the same kind as today's."""


class FutureEvent(NamedTuple):
    """An event that a tolerant reader survives, and what is new in it."""

    event: JsonObject
    novelty: Novelty
    pointer: str
    """Where it is new."""


@st.composite
def future_events(
    draw: st.DrawFn,
    *,
    novelties: Collection[Novelty] | None = None,
    contract: Contract | None = None,
) -> FutureEvent:
    """Draws events that the service may come to send, each with one thing new.

    Some are valid today as well: the contract is open to unknown fields and object
    types. `novelties` narrows what is new.
    """
    allowed = frozenset(Novelty if novelties is None else novelties)
    if not allowed or not allowed <= frozenset(Novelty):
        raise InvalidArgument(f"novelties={novelties!r} is not a choice of Novelty")
    contract = contract or load_contract()
    novelty = draw(_novelties(allowed))
    event, pointer = _RENEWED[novelty](draw, contract)
    return FutureEvent(event, novelty, pointer)


@lru_cache
def _novelties(allowed: frozenset[Novelty]) -> SearchStrategy[Novelty]:
    return st.sampled_from([each for each in Novelty if each in allowed])


def _with_unknown_fields(draw: st.DrawFn, contract: Contract) -> tuple[JsonObject, str]:
    event = draw(events(contract=contract))
    new = draw(unknown_fields(contract=contract))
    snapshot = event.get("Object")
    if not is_object(snapshot) or not draw(st.booleans()):
        return {**event, **new}, ""
    event["Object"] = {**new, **snapshot}
    return event, "/Object"


def _of_an_unknown_type(draw: st.DrawFn, contract: Contract) -> tuple[JsonObject, str]:
    event = draw(_changes(contract))
    event_type, more = draw(_EVENT_TYPES)
    return {**event, "EventType": event_type, **more}, "/EventType"


def _of_an_unknown_object_type(
    draw: st.DrawFn, contract: Contract
) -> tuple[JsonObject, str]:
    event = draw(_of_custom_types(contract))
    return event, "/ObjectTypeName"


def _of_a_higher_version(draw: st.DrawFn, contract: Contract) -> tuple[JsonObject, str]:
    event = draw(events(contract=contract))
    above = draw(st.integers(contract.version + 1, contract.version + 1_000))
    return {**event, "SchemaVersion": above}, "/SchemaVersion"


def _with_a_widened_field(
    draw: st.DrawFn, contract: Contract
) -> tuple[JsonObject, str]:
    event = draw(_profile_events(contract))
    name, value = draw(_WIDENED)
    if name in contract.schema["$defs"]["ProfileEvent"]["properties"]:
        return {**event, name: value}, f"/{name}"
    event["Object"] = {**event["Object"], name: value}
    return event, f"/Object/{name}"


_RENEWED: Final[
    Mapping[Novelty, Callable[[st.DrawFn, Contract], tuple[JsonObject, str]]]
] = {
    Novelty.UNKNOWN_FIELD: _with_unknown_fields,
    Novelty.UNKNOWN_EVENT_TYPE: _of_an_unknown_type,
    Novelty.UNKNOWN_OBJECT_TYPE: _of_an_unknown_object_type,
    Novelty.HIGHER_SCHEMA_VERSION: _of_a_higher_version,
    Novelty.WIDENED_FIELD: _with_a_widened_field,
}

# MERGED and its fields were seen from another producer of the same shape.
_EVENT_TYPES: Final[SearchStrategy[tuple[str, JsonObject]]] = st.sampled_from(
    [
        (
            "MERGED",
            {
                "MergeId": "6f1b2a9f-0000-0000-0000-2fa8a09e0c55",
                "DuplicateProfiles": [
                    {"ProfileId": "5ffcee99ab0000000000b3ae01225e41"}
                ],
            },
        ),
        ("DELETED", {}),
        ("", {}),
        ("created", {}),
    ]
)
_WIDENED: Final[SearchStrategy[tuple[str, Any]]] = st.sampled_from(
    [
        ("EventTimestamp", "2020-01-01T00:00:00.000000000001Z"),
        ("DomainName", "eu.sample domain"),
        ("DomainName", "d" * 65),
        ("ProfileObjectUniqueKey", "k" * 256),
        ("ProfileId", "5ffcee99-ab00-0000-0000-b3ae01225e40"),
        ("ProfileType", "HOUSEHOLD_PROFILE"),
        ("FirstName", "é" * 256),
        ("FirstName", ""),
        ("LastName", None),
        ("Address", None),
        ("Attributes", {"tier": 1}),
        ("FoundByItems", []),
    ]
)


@lru_cache(maxsize=16)
def _changes(contract: Contract) -> SearchStrategy[JsonObject]:
    kinds = contract.schema["$defs"]["ChangeEventType"]["enum"]
    return events(contract=contract, event_type=st.sampled_from(kinds))


@lru_cache(maxsize=16)
def _of_custom_types(contract: Contract) -> SearchStrategy[JsonObject]:
    @st.composite
    def names(draw: st.DrawFn) -> str:
        name: str = custom_names(contract, "realistic")(draw)
        return name

    return events(contract=contract, object_type=names())


@lru_cache(maxsize=16)
def _profile_events(contract: Contract) -> SearchStrategy[JsonObject]:
    return profile_events(contract=contract)
