"""Steps -> the history that they come to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.strategies._histories import History, LogEntry, Operation
from cp_contract.strategies._timestamps import Spelling, spell

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["CHANGES", "SUBJECTS", "Step", "Subject", "subjects_of", "tell"]

JsonObject = dict[str, Any]
Objects = Mapping[str, Sequence[JsonObject]]

NO_OBJECTS: Final[Objects] = MappingProxyType({})

# 2020-01-01T00:00:00Z, in nanoseconds.
_BEGINNING: Final = 1_577_836_800 * 10**9
_MILLISECOND, _SECOND = 10**6, 10**9
_PROFILE: Final = "_profile"

_PROFILE_1: Final = "5ffcee99ab0000000000b3ae01225e40"
_PROFILE_2: Final = "5ffcee99ab0000000000b3ae01225e41"


@final
@dataclass(frozen=True, slots=True)
class Subject:
    """A profile or a profile object that a history tells of."""

    object_type_name: str
    key: str
    profile_id: str | None = None
    domain_name: str = "SampleDomain"


# Few, so that events meet; alike, so that what confuses them shows: keys that differ in
# case only, one key under two object types and in two domains, several objects of one
# profile.
SUBJECTS: Final = (
    Subject("_asset", "Key-1", _PROFILE_1),
    Subject("_profile", _PROFILE_1),
    Subject("_asset", "key-1", _PROFILE_1),
    Subject("_order", "Key-1", _PROFILE_1),
    Subject("LoyaltyCard", "Key-2", _PROFILE_2),
    Subject("_asset", "Key-1", _PROFILE_1, "sampledomain"),
    Subject("_profile", _PROFILE_2),
    Subject("_case", "Key-3"),
)


def subjects_of(object_types: Iterable[str]) -> tuple[Subject, ...]:
    """Gives what the histories of some more object types tell of."""
    known = {subject.object_type_name for subject in SUBJECTS}
    more = (Subject(name, "Key-4", _PROFILE_2) for name in object_types)
    return (*SUBJECTS, *(each for each in more if each.object_type_name not in known))


# One field of a snapshot: its name and value; None takes the youngest field away.
_OBJECT_CHANGES: Final[Sequence[tuple[str, Any] | None]] = (
    ("Status", "open"),
    ("Status", "closed"),
    None,
    ("Name", "Zoë 🎉"),
    ("Note", ""),
    ("note", "a"),
    ("Points", 2**53 + 1),
    ("Weight", 0.1),
    ("Tags", ["a", {"b": None}]),
)
_PROFILE_CHANGES: Final[Sequence[tuple[str, Any] | None]] = (
    ("FirstName", "Ana"),
    ("FirstName", "Zoë 🎉"),
    None,
    ("LastName", "Null"),
    ("PhoneNumber", "+12065550100"),
    ("Address", {}),
    ("Address", {"City": "Any Town"}),
    ("Attributes", {"tier": "gold"}),
    ("Gender", "Diverse"),
)


@final
@dataclass(frozen=True, slots=True)
class Step:
    """One operation, as drawn; what it comes to depends on those before it."""

    operation: Operation
    subject: Subject
    gap: int
    spelling: Spelling
    change: int = 0
    """Which of the changes, for a write."""
    reach: int = 0
    """How many events back, or past how many more, the operation reaches."""


CHANGES: Final = len(_OBJECT_CHANGES)


def tell(steps: Iterable[Step], objects: Objects = NO_OBJECTS) -> History:
    """Makes the history that the steps come to.

    `objects` are the snapshots of the user's own object types, by ObjectTypeName.
    """
    teller = _Teller(objects)
    for step in steps:
        teller.tell(step)
    return teller.history()


@final
class _Teller:
    """What has happened so far: the clock, the snapshots, and the log."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._now = _BEGINNING
        self._written = 0
        self._snapshots: dict[Subject, JsonObject] = {}
        self._log: list[tuple[float, LogEntry]] = []

    def tell(self, step: Step) -> None:
        """Adds the one event that the step comes to."""
        self._now += step.gap
        operation, place = step.operation, float(len(self._log))
        repeats = operation in (Operation.REDELIVER, Operation.DUPLICATE)
        if repeats and step.reach < len(self._log):
            event = self._log[-1 - step.reach][1].event
        elif operation is Operation.HEALTH_CHECK:
            event = self._health_check(step)
        elif operation is Operation.UNKNOWN_KIND:
            event = self._change(step)
        else:
            event = self._change(step)
            self._snapshots[step.subject] = event["Object"]
            created = event["EventType"] == "CREATED"
            if operation in (Operation.CREATE, Operation.UPDATE, Operation.DUPLICATE):
                operation = Operation.CREATE if created else Operation.UPDATE
        if operation is Operation.REDELIVER:
            event = {**event, "IsMessageRealTime": False}
        if operation is Operation.HOLD_BACK:
            place += step.reach + 1.5
        self._log.append((place, LogEntry(event, operation)))

    def history(self) -> History:
        """Gives all that was told, what was held back in its later place."""
        ordered = sorted(self._log, key=itemgetter(0))
        return History(tuple(entry for _, entry in ordered))

    def _event(self, step: Step, event_type: str, about: JsonObject) -> JsonObject:
        self._written += 1
        return {
            "SchemaVersion": 0,
            "EventId": f"00000000-0000-0000-0000-{self._written:012d}",
            "EventTimestamp": spell(self._now, _exact(step.spelling, self._now)),
            "EventType": event_type,
            "DomainName": step.subject.domain_name,
            **about,
            "IsMessageRealTime": True,
        }

    def _health_check(self, step: Step) -> JsonObject:
        """Gives a health check with a header, at times a bare one."""
        if step.change % 2:
            return {"EventType": "HEALTH_CHECK"}
        return self._event(step, "HEALTH_CHECK", {})

    def _change(self, step: Step) -> JsonObject:
        subject, snapshot = step.subject, self._snapshots.get(step.subject)
        if step.operation is Operation.UNKNOWN_KIND:
            event_type = "MERGED"
        elif snapshot is None and step.operation is not Operation.UPDATE:
            event_type = "CREATED"
        else:
            event_type = "UPDATED"
        about: JsonObject = {"ObjectTypeName": subject.object_type_name}
        if subject.object_type_name != _PROFILE:
            if subject.profile_id is not None:
                about["AssociatedProfileId"] = subject.profile_id
            about["ProfileObjectUniqueKey"] = subject.key
        own = self._objects.get(subject.object_type_name)
        about["Object"] = (
            deepcopy(own[self._written % len(own)])
            if own
            else _changed(snapshot, step, self._written + 1)
        )
        return self._event(step, event_type, about)


def _exact(spelling: Spelling, instant: int) -> Spelling:
    """Gives the spelling, with more digits where it would cut the instant off."""
    needed = 0 if not instant % _SECOND else 3 if not instant % _MILLISECOND else 6
    return replace(spelling, digits=max(spelling.digits, needed))


def _changed(snapshot: JsonObject | None, step: Step, revision: int) -> JsonObject:
    """Gives the next full snapshot; its revision tells it from every other."""
    after = deepcopy(snapshot) if snapshot else {}
    if step.subject.object_type_name == _PROFILE:
        after |= {"ProfileId": step.subject.key, "AccountNumber": str(revision)}
        kept, change = 2, _PROFILE_CHANGES[step.change]
    else:
        after |= {"Revision": revision}
        kept, change = 1, _OBJECT_CHANGES[step.change]
    if change is not None:
        after[change[0]] = deepcopy(change[1])
    elif len(after) > kept:
        after.popitem()
    return after
