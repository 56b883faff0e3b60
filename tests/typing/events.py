"""What type checkers know of events: each kind, each field, in each library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypedDict, assert_type

import msgspec
import pydantic
from cp_contract_types.v0 import dataclasses as v0_dataclasses
from cp_contract_types.v0 import msgspec as v0_msgspec
from cp_contract_types.v0 import pydantic as v0_pydantic

from cp_contract.types import (
    ExportEvent,
    HealthCheckEvent,
    PostalAddress,
    ProfileEvent,
    ProfileObjectEvent,
    StandardProfile,
    dump,
    is_health_check,
    is_profile_event,
    is_profile_object_event,
    parse,
    parse_as,
)


class AssetDict(TypedDict):
    AssetId: str


class AssetModel(pydantic.BaseModel):
    AssetId: str


@dataclass
class AssetData:
    AssetId: str


class AssetStruct(msgspec.Struct):
    AssetId: str


def parsing(payload: bytes, text: str) -> None:
    assert_type(parse(payload), ExportEvent)
    assert_type(parse(text), ExportEvent)
    assert_type(parse_as(ProfileEvent, payload), ProfileEvent)
    assert_type(parse_as(v0_pydantic.ProfileEvent, text), v0_pydantic.ProfileEvent)
    assert_type(
        parse_as(v0_msgspec.HealthCheckEvent, text), v0_msgspec.HealthCheckEvent
    )
    assert_type(
        parse_as(ProfileObjectEvent[AssetDict], text), ProfileObjectEvent[AssetDict]
    )
    assert_type(parse_as(ExportEvent, payload), Any)
    assert_type(dump(parse(payload)), dict[str, Any])


def narrowing(event: ExportEvent) -> None:
    if is_profile_event(event):
        assert_type(event, ProfileEvent)
        assert_type(event["ObjectTypeName"], Literal["_profile"])
        assert_type(event["EventType"], Literal["CREATED", "UPDATED"])
        assert_type(event["Object"], StandardProfile)
        assert_type(event.get("AssociatedProfileId"), None)
    if is_profile_object_event(event):
        assert_type(event, ProfileObjectEvent[dict[str, Any]])
        assert_type(event["Object"], dict[str, Any])
        assert_type(event.get("AssociatedProfileId"), str | None)
    if is_health_check(event):
        assert_type(event, HealthCheckEvent)
        assert_type(event["EventType"], Literal["HEALTH_CHECK"])


def narrowing_by_value(event: ExportEvent) -> None:
    if event["EventType"] == "HEALTH_CHECK":
        assert_type(event, HealthCheckEvent)


def reading(event: ProfileEvent) -> None:
    assert_type(event["SchemaVersion"], Literal[0])
    assert_type(event["IsMessageRealTime"], bool)
    assert_type(event["Object"].get("FirstName"), str | None)
    assert_type(event["Object"].get("Address"), PostalAddress | None)
    assert_type(event["Object"].get("Attributes"), dict[str, str] | None)
    assert_type(
        event["Object"].get("ProfileType"),
        Literal["ACCOUNT_PROFILE", "PROFILE"] | None,
    )


def typed_dicts(event: ProfileObjectEvent[AssetDict]) -> None:
    assert_type(event["Object"], AssetDict)


def bare_is_of_any_object(event: ProfileObjectEvent) -> None:
    assert_type(event["Object"], dict[str, Any])


def pydantic_models(
    event: v0_pydantic.ProfileEvent,
    own: v0_pydantic.ProfileObjectEvent[AssetModel],
    bare: v0_pydantic.ProfileObjectEvent,
) -> None:
    assert_type(event.EventType, Literal["CREATED", "UPDATED"])
    assert_type(event.Object, v0_pydantic.StandardProfile)
    name = event.Object.FirstName
    if name is not pydantic.MISSING:
        assert_type(name, str)
    assert_type(own.Object, AssetModel)
    assert_type(bare.Object, dict[str, Any])


def dataclasses(
    event: v0_dataclasses.ExportEvent, own: v0_dataclasses.ProfileObjectEvent[AssetData]
) -> None:
    if isinstance(event, v0_dataclasses.ProfileEvent):
        assert_type(event.Object, v0_dataclasses.StandardProfile)
        assert_type(event.Object.FirstName, str | None)
    elif event.EventType == "HEALTH_CHECK":
        assert_type(event, v0_dataclasses.HealthCheckEvent)
    assert_type(own.Object, AssetData)


def structs(
    event: v0_msgspec.ExportEvent, own: v0_msgspec.ProfileObjectEvent[AssetStruct]
) -> None:
    match event:
        case v0_msgspec.ProfileEvent(Object=profile):
            assert_type(profile, v0_msgspec.StandardProfile)
            assert_type(profile.FirstName, str | msgspec.UnsetType)
        case v0_msgspec.StandardAssetEvent(Object=asset):
            assert_type(asset.Price, str | msgspec.UnsetType)
        case v0_msgspec.ProfileObjectEvent():
            assert_type(event.Object, dict[str, Any])
        case _:
            pass
    assert_type(own.Object, AssetStruct)
