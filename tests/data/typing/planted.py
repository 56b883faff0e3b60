"""Mistakes with events: type checkers must find one on each planted line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cp_contract_types.v0 import dataclasses, msgspec, pydantic

from cp_contract.types import (
    ExportEvent,
    HealthCheckEvent,
    ProfileEvent,
    is_profile_event,
    parse,
    parse_as,
)

if TYPE_CHECKING:
    from cp_contract.types import ProfileObjectEvent, StandardProfile


def show(*values: object) -> None:
    del values


def fields(event: ExportEvent, profile: ProfileEvent) -> None:
    show(event["DomainName"])  # planted, for pyright
    show(event["Domain"])  # planted
    show(profile["object"])  # planted
    show(profile["Object"]["FirstNam"])  # planted
    show(profile["Object"].upper())  # planted
    number: int = profile["EventTimestamp"]  # planted
    show(number)
    show(profile["EventType"] == "DELETED")  # planted


def kinds(event: ExportEvent, check: HealthCheckEvent) -> StandardProfile | None:
    profile: ProfileEvent = event  # planted
    show(profile)
    if is_profile_event(check):
        show(check)
    return event["Object"]  # planted


def makes() -> ProfileEvent:
    bare: HealthCheckEvent = {"EventType": "UPDATED"}  # planted
    null: HealthCheckEvent = {"EventType": "HEALTH_CHECK", "EventId": None}  # planted
    show(bare, null)
    return {"EventType": "CREATED"}  # planted


def own_objects(event: ProfileObjectEvent[StandardProfile]) -> None:
    other: ProfileObjectEvent[dict[str, int]] = event  # planted
    show(other, event["Object"]["AssetId"])  # planted


def parsing(payload: bytes) -> None:
    parse({"EventType": "HEALTH_CHECK"})  # planted
    text: str = parse_as(ProfileEvent, payload)  # planted
    show(text, parse_as(pydantic.ProfileEvent, payload)["Object"])  # planted


def libraries(
    model: pydantic.ProfileEvent,
    data: dataclasses.ProfileEvent,
    struct: msgspec.ProfileEvent,
) -> None:
    show(model.Object.FirstName.upper())  # planted
    show(model.Domain)  # planted
    show(data.Object.FirstName.upper())  # planted
    data.DomainName = "D"  # planted
    show(struct.Object.FirstName.upper())  # planted
    show(struct.Domain)  # planted
    dataclasses.HealthCheckEvent(EventType="CREATED")  # planted
    msgspec.HealthCheckEvent()  # planted
