"""Arguments -> the kinds of event, and how each is drawn field by field."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, final
from zlib import crc32

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from cp_contract.contract import Contract, load_contract
from cp_contract.strategies._choosing import (
    ABSENT,
    Drawer,
    drawer_of,
    made_of,
    mixed,
    taken,
    weighted,
)
from cp_contract.strategies._fields import (
    checked,
    extra_fields_checked,
)
from cp_contract.strategies._names import (
    domain_name_drawer,
    object_type_name_drawer,
)
from cp_contract.strategies._objects import free_objects
from cp_contract.strategies._own_types import own_objects
from cp_contract.strategies._profiles import profile_drawer
from cp_contract.strategies._styles import (
    Style,
    check_strategy,
    check_style,
)
from cp_contract.strategies._templates import template_objects
from cp_contract.strategies._texts import (
    PROFILE_IDS,
    event_id_drawer,
    unique_key_drawer,
)
from cp_contract.strategies._timestamps import timestamp_drawer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hypothesis.strategies import SearchStrategy

__all__ = [
    "Kind",
    "Narrowed",
    "any_kind",
    "chosen_contract",
    "health_check",
    "one_kind",
    "profile_event",
    "profile_object_event",
]

JsonObject = dict[str, Any]

# A field's value, or what draws it.
Field = Any

# What a health check is expected to carry beside its type.
_HEADER: Final = frozenset(
    ("SchemaVersion", "EventId", "EventTimestamp", "DomainName", "IsMessageRealTime")
)
# Health checks come a little more often: Hypothesis varies what it has drawn before,
# and there is less in them to vary.
_KINDS: Final = st.sampled_from(weighted((6, [0]), (4, [1]), (4, [2])))
# The permutation of the names; 0 is the schema's order.
_ORDERS: Final = st.integers(0, 2**16 - 1)


@final
@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """One kind of event: its fields in the schema's order, and how to draw each."""

    style: Style
    fields: Mapping[str, Field]
    extra_fields: SearchStrategy[Mapping[str, Any]] | None
    present: Drawer | None = None
    """Which fields are there; where it is None, all that are not drawn as absent."""
    objects: Callable[[str], Drawer] | None = None
    """What draws the Object of an ObjectTypeName, where that turns on it."""


@final
@dataclass(frozen=True, slots=True)
class Narrowed:
    """The arguments of a strategy; equal ones share what is built of them."""

    contract: Contract
    style: Style
    event_type: SearchStrategy[str] | None = None
    object_type: SearchStrategy[str] | None = None
    domain_name: SearchStrategy[str] | None = None
    event_timestamp: SearchStrategy[str] | None = None
    profiles: SearchStrategy[JsonObject] | None = None
    objects: SearchStrategy[JsonObject] | None = None
    extra_fields: SearchStrategy[Mapping[str, Any]] | None = None

    def __post_init__(self) -> None:
        check_style(self.style)
        for each in fields(self)[2:]:
            check_strategy(each.name, getattr(self, each.name))


def chosen_contract(version: int | None, contract: Contract | None) -> Contract:
    if contract is None:
        return load_contract(version)
    if version is not None and version != contract.version:
        raise InvalidArgument(
            f"version={version!r} is not the contract's, which is {contract.version}"
        )
    return contract


@lru_cache(maxsize=64)
def any_kind(narrowed: Narrowed) -> SearchStrategy[JsonObject]:
    kinds = (
        health_check(narrowed),
        profile_event(narrowed),
        profile_object_event(narrowed),
    )
    if narrowed.event_type is None and narrowed.object_type is None:
        return _one_of_the_kinds(kinds)
    contract, event_types = narrowed.contract, narrowed.event_type
    if event_types is not None:
        event_types = checked(contract, "ExportEventType", event_types)
    object_types = narrowed.object_type
    if object_types is not None:
        object_types = checked(contract, "ExportObjectTypeName", object_types)
    return _drawn_by_type(contract, event_types, object_types, kinds)


@lru_cache(maxsize=256)
def one_kind(kind: Kind) -> SearchStrategy[JsonObject]:
    return _drawn(kind)


@st.composite
def _one_of_the_kinds(draw: st.DrawFn, kinds: tuple[Kind, Kind, Kind]) -> JsonObject:
    event: JsonObject = draw(one_kind(kinds[draw(_KINDS)]))
    return event


@st.composite
def _drawn_by_type(
    draw: st.DrawFn,
    contract: Contract,
    event_types: SearchStrategy[str] | None,
    object_types: SearchStrategy[str] | None,
    kinds: tuple[Kind, Kind, Kind],
) -> JsonObject:
    """Draws the names that were narrowed first: they say which kind it is."""
    definitions = contract.schema["$defs"]
    check, of_profile, of_object = kinds
    drawn: JsonObject = {}
    if event_types is not None:
        drawn["EventType"] = draw(event_types)
        if drawn["EventType"] == definitions["HealthCheckEventType"]["const"]:
            return draw(_drawn(check))
    if object_types is None:
        is_profile = draw(st.booleans())
    else:
        drawn["ObjectTypeName"] = draw(object_types)
        profile = definitions["ProfileObjectTypeName"]["const"]
        is_profile = drawn["ObjectTypeName"] == profile
    return draw(_drawn(of_profile if is_profile else of_object, drawn))


@st.composite
def _drawn(
    draw: st.DrawFn, kind: Kind, known: Mapping[str, Any] | None = None
) -> JsonObject:
    """Draws the fields of a kind one by one, except those that are known already."""
    event: JsonObject = {}
    present = kind.fields if kind.present is None else kind.present(draw)
    for name, field in kind.fields.items():
        if known is not None and name in known:
            event[name] = known[name]
        elif name in present:
            if name == "Object" and kind.objects is not None:
                value = kind.objects(event["ObjectTypeName"])(draw)
            else:
                value = taken(draw, field)
            if value is not ABSENT:
                event[name] = value
    if kind.extra_fields is not None:
        event.update(draw(kind.extra_fields))
    return event if kind.style == "realistic" else _permuted(event, draw(_ORDERS))


def _permuted(event: JsonObject, order: int) -> JsonObject:
    if not order:
        return event
    names = sorted(event, key=lambda name: crc32(name.encode(), order))
    return {name: event[name] for name in names}


def _header(narrowed: Narrowed) -> dict[str, Field]:
    """Gives the fields that every kind of event has."""
    contract, style = narrowed.contract, narrowed.style
    version = contract.schema["$defs"]["ExportSchemaVersion"]["const"]
    versions: Field = version
    if style != "realistic":
        # JSON has one kind of number: 0.0 on the wire is the integer 0.
        versions = mixed((3, [version]), (1, [float(version)]))
    timestamps = timestamp_drawer(style)
    if narrowed.event_timestamp is not None:
        given = narrowed.event_timestamp
        timestamps = drawer_of(checked(contract, "ExportEventTimestamp", given))
    domains = domain_name_drawer(style)
    if narrowed.domain_name is not None:
        given = narrowed.domain_name
        domains = drawer_of(checked(contract, "ExportDomainName", given))
    return {
        "SchemaVersion": versions,
        "EventId": event_id_drawer(style),
        "EventTimestamp": timestamps,
        "DomainName": domains,
        "IsMessageRealTime": mixed((3, [True]), (1, [False])),
    }


def _kind(
    narrowed: Narrowed,
    variant: str,
    drawn: Mapping[str, Field],
    present: Drawer | None = None,
    objects: Callable[[str], Drawer] | None = None,
) -> Kind:
    contract = narrowed.contract
    names: Mapping[str, Any] = contract.schema["$defs"][variant]["properties"]
    extra = narrowed.extra_fields
    if extra is not None:
        extra = extra_fields_checked(extra, frozenset(names))
    return Kind(
        style=narrowed.style,
        fields={name: {**_header(narrowed), **drawn}[name] for name in names},
        extra_fields=extra,
        present=present,
        objects=objects,
    )


@lru_cache(maxsize=64)
def health_check(narrowed: Narrowed) -> Kind:
    contract, style = narrowed.contract, narrowed.style
    variant = contract.schema["$defs"]["HealthCheckEvent"]
    names = list(variant["properties"])
    return _kind(
        narrowed,
        "HealthCheckEvent",
        {
            "EventType": contract.schema["$defs"]["HealthCheckEventType"]["const"],
            "ObjectTypeName": mixed(
                (1, [None, object_type_name_drawer(contract, style)])
            ),
            "AssociatedProfileId": mixed((1, [None, PROFILE_IDS])),
            "ProfileObjectUniqueKey": mixed((1, [None, unique_key_drawer(style)])),
            "Object": mixed((1, [None, free_objects(style)])),
        },
        _present(frozenset(variant["required"]), names),
    )


def _present(required: frozenset[str], names: list[str]) -> Drawer:
    """Draws which fields a health check has: its name alone, a header, any of them."""

    def chosen(mask: int) -> frozenset[str]:
        return required.union(
            name for place, name in enumerate(names) if mask >> place & 1
        )

    header, masks = required | _HEADER, st.integers(0, 2 ** len(names) - 1)
    return mixed(
        (80, [required]),
        (80, [header]),
        (20, [frozenset(names)]),
        (40, [made_of(masks, chosen)]),
    )


@lru_cache(maxsize=64)
def profile_event(narrowed: Narrowed) -> Kind:
    contract, style = narrowed.contract, narrowed.style
    definitions = contract.schema["$defs"]
    profiles = profile_drawer(contract, style)
    if narrowed.profiles is not None:
        profiles = drawer_of(checked(contract, "ExportProfile", narrowed.profiles))
    return _kind(
        narrowed,
        "ProfileEvent",
        {
            "EventType": _change_types(narrowed),
            "ObjectTypeName": definitions["ProfileObjectTypeName"]["const"],
            "AssociatedProfileId": mixed((5, [ABSENT]), (1, [None])),
            "ProfileObjectUniqueKey": mixed(
                (5, [ABSENT]), (1, [None]), (1, [unique_key_drawer(style)])
            ),
            "Object": profiles,
        },
    )


@lru_cache(maxsize=64)
def profile_object_event(narrowed: Narrowed) -> Kind:
    contract, style = narrowed.contract, narrowed.style
    names = object_type_name_drawer(contract, style)
    if narrowed.object_type is not None:
        given = checked(contract, "ExportObjectTypeName", narrowed.object_type)
        names = drawer_of(given.map(_no_profile))
    ids = PROFILE_IDS
    if style != "realistic":
        ids = mixed((1, [ids, event_id_drawer(style)]))
    return _kind(
        narrowed,
        "ProfileObjectEvent",
        {
            "EventType": _change_types(narrowed),
            "ObjectTypeName": names,
            "AssociatedProfileId": mixed((3, [ABSENT]), (16, [ids]), (1, [None])),
            "ProfileObjectUniqueKey": mixed(
                (3, [ABSENT]), (16, [unique_key_drawer(style)]), (1, [None])
            ),
            "Object": ABSENT,
        },
        objects=_objects_of_the_type(narrowed),
    )


def _change_types(narrowed: Narrowed) -> Drawer:
    contract = narrowed.contract
    if narrowed.event_type is None:
        return mixed((1, contract.schema["$defs"]["ChangeEventType"]["enum"]))
    return drawer_of(checked(contract, "ChangeEventType", narrowed.event_type))


def _objects_of_the_type(
    narrowed: Narrowed,
) -> Callable[[str], Drawer]:
    """Gives what finds the drawer of Object by the event's ObjectTypeName."""
    contract, style, given = narrowed.contract, narrowed.style, narrowed.objects

    @lru_cache(maxsize=64)
    def objects_of(name: str) -> Drawer:
        if given is not None:
            definition = contract.object_definition(name)
            return drawer_of(checked(contract, definition, given))
        if name in contract.object_types:
            return drawer_of(own_objects(contract, name))
        return template_objects(contract, name, style)

    return objects_of


def _no_profile(name: str) -> str:
    if name == "_profile":
        raise InvalidArgument("object_type drew '_profile', which is no profile object")
    return name
