"""Small numbers -> the events of a small world: a few things, and how they change.

A law asks one question, so all else in its events is plain: this is the plain part.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, final

from hypothesis import strategies as st

from cp_contract.strategies import profile_object_events, sample

if TYPE_CHECKING:
    from cp_contract.contract import Contract

__all__ = [
    "THINGS",
    "Change",
    "Thing",
    "World",
    "event_of",
    "health_check",
    "stamp",
    "winners",
    "world_of",
]

JsonObject = dict[str, Any]

_DAY_ONE: Final = datetime(2023, 2, 24, 7, 17, 5, 356_000, UTC)
_OTHER: Final = 500
"""What makes the content of a version another one."""
_SAMPLES: Final = 40
"""How many Objects of a user's own type are looked at."""


@final
@dataclass(frozen=True, slots=True)
class Thing:
    """What an event tells of: a profile, or an object of one."""

    object_type_name: str
    key: str
    """The ProfileObjectUniqueKey; of a profile, its ProfileId."""
    profile: str
    domain_name: str = "SampleDomain"
    snapshots: tuple[JsonObject, ...] = field(default=(), compare=False, repr=False)
    """What its Object can be, where only a schema of the user's own says so."""

    @property
    def is_profile(self) -> bool:
        """Says whether it is a standard profile."""
        return self.object_type_name == "_profile"


@final
@dataclass(frozen=True, slots=True)
class Change:
    """One change of a thing, of which one event tells."""

    thing: Thing
    number: int
    """Its place in the log, which makes its EventId and its content."""
    at: int
    """When it was made, in microseconds after the world's first instant."""
    part: int = 0
    """Which fields its snapshot holds: 0 all, 1 and 2 a part each."""
    created: bool = False
    late: int = 0
    """How many places after its turn its event comes."""
    other: bool = False
    """Whether its content is another one: the same event in another world."""

    def otherwise(self) -> Change:
        """Gives the same change with other content."""
        return replace(self, other=not self.other)


_ANA: Final = "5ffcee99ab0000000000b3ae01225e40"
_BEA: Final = "7d1c02b4cd0000000000f09e63aa5e41"
_KEY: Final = "cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws="

THINGS: Final = (
    Thing("_profile", _ANA, _ANA),
    Thing("_asset", _KEY, _ANA),
    Thing("_order", "kPq20000000000000aTTnV1cY0sD3xZb7LwQe9HhUgM=", _ANA),
    Thing("_profile", _BEA, _BEA),
    Thing("_case", "wX4s0000000000000o2JrFf8Kk5NnGyRtCvEiSdLpAQ=", _BEA),
    Thing("Salesforce-Account", "0sAl0000000000000mYb6QwErTyUiOpAsDfGhJkLzXc=", _ANA),
    Thing("Loyalty_Card", "L0ya0000000000000vBnMqWeRtYuIoPaSdFgHjKlZxc=", _ANA),
    Thing("_asset", "2sSe0000000000000tRdCvFgBhNjMkLoPiUyTrEwQas=", _BEA),
)

_CLASHING: Final = (
    # Several objects of one profile.
    (THINGS[1], replace(THINGS[1], key=f"9{_KEY[1:]}")),
    (THINGS[2], replace(THINGS[2], key=f"9{THINGS[2].key[1:]}")),
    # Two profiles, and a profile beside its object.
    (THINGS[0], THINGS[3]),
    (THINGS[0], THINGS[1]),
    # One key in two domains, in two object types, and in two cases of its letters.
    (THINGS[1], replace(THINGS[1], domain_name="OtherDomain")),
    (THINGS[0], replace(THINGS[0], domain_name="OtherDomain")),
    (THINGS[1], replace(THINGS[1], object_type_name="_order")),
    (THINGS[1], replace(THINGS[1], key=_KEY.swapcase())),
    (THINGS[5], replace(THINGS[5], object_type_name="Loyalty_Card")),
)


@final
@dataclass(frozen=True, slots=True, eq=False)
class World:
    """What a consumer is told of: things of the contract's types and of the user's."""

    contract: Contract
    things: tuple[Thing, ...]
    """Things that no consumer takes for each other, whatever it keys its state by."""
    clashing: tuple[tuple[Thing, Thing], ...]
    """Pairs that are two things by the contract, one to a consumer with a poor key."""

    @property
    def plain(self) -> tuple[Thing, ...]:
        """Gives the things whose Object may hold any text, and any further field."""
        return tuple(thing for thing in self.things if not thing.snapshots)


@lru_cache(maxsize=16)
def world_of(contract: Contract) -> World:
    """Makes the world of a contract.

    Each object type of the user's own takes the place of our thing of that type, or is
    one thing more; its snapshots are drawn by its schema, the same ones every time.
    """
    snapshots = {name: _snapshots(contract, name) for name in contract.object_types}
    ours = {thing.object_type_name for thing in THINGS}
    more = (
        Thing(name, f"0wNt{place:010d}{'0' * 29}=", _ANA)
        for place, name in enumerate(snapshots)
        if name not in ours
    )

    def described(thing: Thing) -> Thing:
        return replace(thing, snapshots=snapshots.get(thing.object_type_name, ()))

    return World(
        contract,
        tuple(described(thing) for thing in (*THINGS, *more)),
        tuple((described(one), described(other)) for one, other in _CLASHING),
    )


def _snapshots(contract: Contract, name: str) -> tuple[JsonObject, ...]:
    """Gives different Objects of one of the user's own object types."""
    drawn = sample(
        profile_object_events(contract=contract, object_type=st.just(name)), seed=0
    )
    found = list[JsonObject]()
    for event in islice(drawn, _SAMPLES):
        if event["Object"] not in found:
            found.append(event["Object"])
    return tuple(found)


def stamp(at: int) -> str:
    """Gives a change's instant as the export writes it; to the microsecond if need be.

    >>> stamp(0)
    '2023-02-24T07:17:05.356Z'
    """
    instant = _DAY_ONE + timedelta(microseconds=at)
    precision = "microseconds" if instant.microsecond % 1000 else "milliseconds"
    return instant.isoformat(timespec=precision).replace("+00:00", "Z")


def event_of(change: Change, **fields: Any) -> JsonObject:
    """Gives the event of a change; `fields` take the place of its own.

    A field of `...` is left out.
    """
    thing = change.thing
    event: JsonObject = {
        "SchemaVersion": 0,
        "EventId": f"6049bf39-0000-4000-8000-{change.number:012x}",
        "EventTimestamp": stamp(change.at),
        "EventType": "CREATED" if change.created else "UPDATED",
        "DomainName": thing.domain_name,
        "ObjectTypeName": thing.object_type_name,
        "AssociatedProfileId": ... if thing.is_profile else thing.profile,
        "ProfileObjectUniqueKey": ... if thing.is_profile else thing.key,
        "Object": _content(change),
        "IsMessageRealTime": True,
        **fields,
    }
    return {name: value for name, value in event.items() if value is not ...}


def health_check(number: int, at: int, *, bare: bool) -> JsonObject:
    """Gives a health check: bare, or with as much as the contract lets it carry."""
    if bare:
        return {"EventType": "HEALTH_CHECK"}
    change = Change(THINGS[1], number, at)
    return event_of(change, EventType="HEALTH_CHECK")


def winners(changes: tuple[Change, ...]) -> dict[Thing, Change]:
    """Gives the newest change of each thing: the true state, as the contract has it."""
    newest: dict[Thing, Change] = {}
    for change in sorted(changes, key=lambda each: each.at):
        newest[change.thing] = change
    return newest


def _content(change: Change) -> JsonObject:
    """Gives a full snapshot in which each field tells of the change.

    Which fields are set differs between the parts, as snapshots of real objects do.
    """
    thing = change.thing
    if thing.snapshots:
        place = 2 * change.number + change.other
        return deepcopy(thing.snapshots[place % len(thing.snapshots)])
    version = change.number + (_OTHER if change.other else 0)
    identity, fields = _FIELDS.get(thing.object_type_name, _FIELDS["_asset"])
    half = len(fields) // 2
    chosen = (fields, fields[:half], fields[half:])[change.part]
    content: JsonObject = {identity: thing.key}
    for name in chosen:
        content[name] = _value(name, version)
    return content


# The identity and the fields of a snapshot, by ObjectTypeName; other types are like
# assets.
_FIELDS: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "_profile": (
        "ProfileId",
        ("FirstName", "EmailAddress", "Address", "LastName", "PhoneNumber"),
    ),
    "_asset": ("AssetId", ("AssetName", "Status", "SerialNumber", "Description")),
    "_order": ("OrderId", ("Name", "Status", "TotalPrice", "CustomerEmail")),
    "_case": ("CaseId", ("Title", "Status", "Summary", "Reason")),
    "Salesforce-Account": ("Id", ("Name", "Industry", "Phone", "Website")),
}


def _value(name: str, version: int) -> Any:
    match name:
        case "EmailAddress" | "CustomerEmail":
            return f"ana.{version}@example.com"
        case "PhoneNumber" | "Phone":
            return f"+1206555{version:04d}"
        case "TotalPrice":
            return f"{version}.50"
        case "Address":
            return {"Address1": f"{version} Any Street", "City": "Any Town"}
        case _:
            return f"{name} {version}"
