"""A change -> its event in the outbox, in the transaction of the change."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from cp_contract.envelopes import render_event
from cp_contract.errors import ExportBroken, RecordTooLarge
from cp_contract.export import outbox
from cp_contract.export.events import object_event, profile_event
from cp_contract.export.operations._call import refused
from cp_contract.validation import validate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.contract import Contract
    from cp_contract.export.operations._call import Call, JsonObject

__all__ = ["moment_after", "tell_object", "tell_profile"]


def moment_after(call: Call, changed: int | None) -> int:
    """Gives the millisecond of a change: now, but later than the change before it.

    So the snapshots of one thing have an order, however fast they follow each other.
    """
    now = int(call.now.timestamp() * 1000)
    return now if changed is None else max(now, changed + 1)


def tell_profile(
    call: Call, event_type: str, profile: Mapping[str, Any], at: int
) -> None:
    """Tells of a profile that was CREATED or UPDATED."""
    event = profile_event(
        domain=call.domain, event_type=event_type, profile=profile, now=_instant(at)
    )
    _append(call, event, profile["ProfileId"])


def tell_object(
    call: Call,
    event_type: str,
    *,
    profile_id: str,
    unique_key: str,
    value: Mapping[str, Any],
    at: int,
) -> None:
    """Tells of an object that was CREATED or UPDATED.

    Raises `RequestRefused` if the object does not fit its type's own schema.
    """
    event = object_event(
        domain=call.domain,
        event_type=event_type,
        object_type=call.parameters["ObjectTypeName"],
        profile_id=profile_id,
        unique_key=unique_key,
        value=value,
        now=_instant(at),
    )
    if call.setting.contract.knows_object_type(event["ObjectTypeName"]):
        _assert_fitting(event, call.setting.contract)
    _append(call, event, profile_id)


def _assert_fitting(event: JsonObject, contract: Contract) -> None:
    report = validate(render_event(event), contract=contract)
    for finding in report.errors:
        if finding.pointer.startswith("/Object"):
            place = finding.pointer.removeprefix("/Object")
            raise refused(f"Object{place}: {finding.message} [{finding.rule}]")
        raise ExportBroken(report)


def _append(call: Call, event: JsonObject, profile_id: str) -> None:
    key = profile_id if call.setting.keep_order else str(uuid4())
    try:
        outbox.append(
            call.connection, domain=call.domain, event=event, partition_key=key
        )
    except RecordTooLarge as error:
        raise refused(str(error)) from None


def _instant(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, UTC)
