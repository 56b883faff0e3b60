"""A change -> the event that tells of it, as the service writes it.

Key order and the spelling of timestamps are those of captured records.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from cp_contract.envelopes import render_event
from cp_contract.errors import ExportBroken
from cp_contract.validation import validate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.contract import Contract

__all__ = [
    "PROFILE",
    "assert_sound",
    "health_check",
    "object_event",
    "profile_event",
    "render_timestamp",
]

PROFILE: Final = "_profile"
"""The ObjectTypeName of the standard profile."""

_SCHEMA_VERSION: Final = 0

JsonObject = dict[str, Any]


def profile_event(
    *, domain: str, event_type: str, profile: Mapping[str, Any], now: datetime
) -> JsonObject:
    """Makes the event of a profile that was CREATED or UPDATED."""
    return {
        **_head(domain, event_type, now),
        "ObjectTypeName": PROFILE,
        "Object": dict(profile),
        "IsMessageRealTime": True,
    }


def object_event(
    *,
    domain: str,
    event_type: str,
    object_type: str,
    profile_id: str,
    unique_key: str,
    value: Mapping[str, Any],
    now: datetime,
) -> JsonObject:
    """Makes the event of an object of a profile that was CREATED or UPDATED."""
    return {
        **_head(domain, event_type, now),
        "ObjectTypeName": object_type,
        "AssociatedProfileId": profile_id,
        "ProfileObjectUniqueKey": unique_key,
        "Object": dict(value),
        "IsMessageRealTime": True,
    }


def health_check(*, domain: str, now: datetime) -> JsonObject:
    """Makes the event that asks whether the stream takes events."""
    return {**_head(domain, "HEALTH_CHECK", now), "IsMessageRealTime": True}


def assert_sound(event: Mapping[str, Any], *, contract: Contract) -> None:
    """Raises `ExportBroken` unless the event is valid under the contract."""
    # As text, which the fast tiers can prove valid.
    report = validate(render_event(event), contract=contract)
    if not report.passed:
        raise ExportBroken(report)


def render_timestamp(instant: datetime) -> str:
    """Renders an instant as the wire has it.

    >>> render_timestamp(datetime(2023, 2, 24, 7, 17, 5, 356_000, tzinfo=UTC))
    '2023-02-24T07:17:05.356Z'
    """
    text = instant.astimezone(UTC).isoformat(timespec="milliseconds")
    return text.removesuffix("+00:00") + "Z"


def _head(domain: str, event_type: str, now: datetime) -> JsonObject:
    return {
        "SchemaVersion": _SCHEMA_VERSION,
        "EventId": str(uuid4()),
        "EventTimestamp": render_timestamp(now),
        "EventType": event_type,
        "DomainName": domain,
    }
