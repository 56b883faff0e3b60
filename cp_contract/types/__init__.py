"""Events -> Python types: the newest TypedDicts, and loading into any library's.

A type states the shape, the schema states what is valid: `parse` and `parse_as` ask the
schema first, and the helpers that narrow take an event that was asked about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, cast, overload

from cp_contract_types.v0.typed_dicts import (
    ContactPreference,
    EngagementPreferenceLists,
    ExportEvent,
    FoundByItem,
    HealthCheckEvent,
    OrderAddress,
    PostalAddress,
    ProfileEvent,
    ProfileObjectEvent,
    SalesforceAccount,
    SalesforceAccountEvent,
    StandardAsset,
    StandardAssetEvent,
    StandardCase,
    StandardCaseEvent,
    StandardOrder,
    StandardOrderEvent,
    StandardProfile,
)

from cp_contract.contract import load_contract
from cp_contract.errors import UnexpectedKind
from cp_contract.reading import read_event
from cp_contract.types._kinds import kind_of
from cp_contract.types._loading import dumped, load
from cp_contract.types._models import members, name_of, names_of
from cp_contract.validation import assert_valid

if TYPE_CHECKING:
    from cp_contract.contract import Contract
    from cp_contract.reading import Payload

__all__ = [
    "ContactPreference",
    "EngagementPreferenceLists",
    "ExportEvent",
    "FoundByItem",
    "HealthCheckEvent",
    "OrderAddress",
    "PostalAddress",
    "ProfileEvent",
    "ProfileObjectEvent",
    "SalesforceAccount",
    "SalesforceAccountEvent",
    "StandardAsset",
    "StandardAssetEvent",
    "StandardCase",
    "StandardCaseEvent",
    "StandardOrder",
    "StandardOrderEvent",
    "StandardProfile",
    "dump",
    "is_health_check",
    "is_profile_event",
    "is_profile_object_event",
    "parse",
    "parse_as",
]

ModelT = TypeVar("ModelT")


def parse(payload: Payload, *, contract: Contract | None = None) -> ExportEvent:
    """Reads one event, JSON text as str or bytes; raises `InvalidEvent` if it is none.

    >>> parse(b'{"EventType": "HEALTH_CHECK"}')["EventType"]
    'HEALTH_CHECK'
    """
    return cast("ExportEvent", _read(payload, contract or load_contract()))


@overload
def parse_as(
    model: type[ModelT], payload: Payload, *, contract: Contract | None = None
) -> ModelT: ...
@overload
def parse_as(
    model: object, payload: Payload, *, contract: Contract | None = None
) -> Any: ...
def parse_as(
    model: object, payload: Payload, *, contract: Contract | None = None
) -> object:
    """Reads one valid event into a generated class, or into its class of a union.

    `model` is a TypedDict, a pydantic model, a dataclass or a msgspec Struct that
    `cp-contract generate` wrote, `ProfileObjectEvent[YourOwn]`, or a union such as
    `ExportEvent`; of a union type checkers know no more than Any. Classes of your own
    object types need the `contract` that knows them.

    Raises `InvalidEvent` for what breaks the contract, `UnexpectedKind` for an event of
    a kind that `model` is not, and what the library raises where `YourOwn` is narrower
    than the contract.
    """
    chosen = contract or load_contract()
    event = _read(payload, chosen)
    kind, generic = kind_of(event, chosen), name_of(ProfileObjectEvent)
    is_object_event = kind not in {name_of(HealthCheckEvent), name_of(ProfileEvent)}
    classes = members(model)
    for name in (kind, generic) if is_object_event else (kind,):
        for each in classes:
            if name in names_of(each):
                return load(each, event)
    raise UnexpectedKind(kind, [name_of(each) for each in classes])


def dump(event: object) -> dict[str, Any]:
    """Gives the JSON object that an event stands for, whatever class it is of.

    What a class cannot hold is not in it: docs/types.md says which drops what.
    """
    value: dict[str, Any] = dumped(event)
    return value


def is_profile_event(event: ExportEvent) -> TypeGuard[ProfileEvent]:
    """Narrows a valid event to one that tells of a standard profile.

    >>> is_profile_event({"EventType": "HEALTH_CHECK"})
    False
    """
    return kind_of(event, load_contract()) == name_of(ProfileEvent)


def is_profile_object_event(
    event: ExportEvent,
) -> TypeGuard[ProfileObjectEvent[dict[str, Any]]]:
    """Narrows a valid event to one that tells of an object attached to a profile.

    That is so whatever its object type: a standard asset's event is one too.
    """
    others = {name_of(HealthCheckEvent), name_of(ProfileEvent)}
    return kind_of(event, load_contract()) not in others


def is_health_check(event: ExportEvent) -> TypeGuard[HealthCheckEvent]:
    """Narrows a valid event to a health check, which tells of no change."""
    return kind_of(event, load_contract()) == name_of(HealthCheckEvent)


def _read(payload: Payload, contract: Contract) -> object:
    assert_valid(payload, contract=contract)
    return read_event(payload).value
