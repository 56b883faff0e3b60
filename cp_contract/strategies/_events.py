"""Contract -> strategies for its events, kind by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from cp_contract.strategies._kinds import (
    Narrowed,
    any_kind,
    chosen_contract,
    health_check,
    one_kind,
    profile_event,
    profile_object_event,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import SearchStrategy

    from cp_contract.contract import Contract
    from cp_contract.strategies._styles import Style

__all__ = ["events", "health_checks", "profile_events", "profile_object_events"]

JsonObject = dict[str, Any]


@st.composite
def events(
    draw: st.DrawFn,
    *,
    version: int | None = None,
    contract: Contract | None = None,
    style: Style = "realistic",
    event_type: SearchStrategy[str] | None = None,
    object_type: SearchStrategy[str] | None = None,
    domain_name: SearchStrategy[str] | None = None,
    event_timestamp: SearchStrategy[str] | None = None,
    profiles: SearchStrategy[JsonObject] | None = None,
    objects: SearchStrategy[JsonObject] | None = None,
    extra_fields: SearchStrategy[Mapping[str, Any]] | None = None,
) -> JsonObject:
    """Draws events of every kind that the export can send, all of them valid.

    The three kinds come equally often, and so do the object types. An argument that is
    given narrows what is drawn: with `object_type`, changes only; what it draws may be
    `_profile`. `profiles` fill the Object of profile events, `objects` that of profile
    object events. `extra_fields` draws what the contract does not name.
    """
    narrowed = Narrowed(
        chosen_contract(version, contract),
        style,
        event_type=event_type,
        object_type=object_type,
        domain_name=domain_name,
        event_timestamp=event_timestamp,
        profiles=profiles,
        objects=objects,
        extra_fields=extra_fields,
    )
    return draw(any_kind(narrowed))


@st.composite
def health_checks(
    draw: st.DrawFn,
    *,
    version: int | None = None,
    contract: Contract | None = None,
    style: Style = "realistic",
    domain_name: SearchStrategy[str] | None = None,
    event_timestamp: SearchStrategy[str] | None = None,
    extra_fields: SearchStrategy[Mapping[str, Any]] | None = None,
) -> JsonObject:
    """Draws health checks: bare, with the fields of a header, with any fields."""
    narrowed = Narrowed(
        chosen_contract(version, contract),
        style,
        domain_name=domain_name,
        event_timestamp=event_timestamp,
        extra_fields=extra_fields,
    )
    return draw(one_kind(health_check(narrowed)))


@st.composite
def profile_events(
    draw: st.DrawFn,
    *,
    version: int | None = None,
    contract: Contract | None = None,
    style: Style = "realistic",
    event_type: SearchStrategy[str] | None = None,
    domain_name: SearchStrategy[str] | None = None,
    event_timestamp: SearchStrategy[str] | None = None,
    profiles: SearchStrategy[JsonObject] | None = None,
    extra_fields: SearchStrategy[Mapping[str, Any]] | None = None,
) -> JsonObject:
    """Draws events of standard profiles that were created or updated."""
    narrowed = Narrowed(
        chosen_contract(version, contract),
        style,
        event_type=event_type,
        domain_name=domain_name,
        event_timestamp=event_timestamp,
        profiles=profiles,
        extra_fields=extra_fields,
    )
    return draw(one_kind(profile_event(narrowed)))


@st.composite
def profile_object_events(
    draw: st.DrawFn,
    *,
    version: int | None = None,
    contract: Contract | None = None,
    style: Style = "realistic",
    event_type: SearchStrategy[str] | None = None,
    object_type: SearchStrategy[str] | None = None,
    domain_name: SearchStrategy[str] | None = None,
    event_timestamp: SearchStrategy[str] | None = None,
    objects: SearchStrategy[JsonObject] | None = None,
    extra_fields: SearchStrategy[Mapping[str, Any]] | None = None,
) -> JsonObject:
    """Draws events of profile objects that were created or updated.

    Predefined object types, custom ones, and the contract's own, whose Objects meet
    the schema that the contract has of them.
    """
    narrowed = Narrowed(
        chosen_contract(version, contract),
        style,
        event_type=event_type,
        object_type=object_type,
        domain_name=domain_name,
        event_timestamp=event_timestamp,
        objects=objects,
        extra_fields=extra_fields,
    )
    return draw(one_kind(profile_object_event(narrowed)))
