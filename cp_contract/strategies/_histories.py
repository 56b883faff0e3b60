"""Small operations -> a history: what the export wrote, and the state it ends in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

from cp_contract.kinds import is_object
from cp_contract.strategies._timestamps import instant_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["History", "LogEntry", "ObjectKey", "Operation", "key_of"]

JsonObject = dict[str, Any]

_PROFILE: Final = "_profile"
_CHANGES: Final = ("CREATED", "UPDATED")


@final
class Operation(StrEnum):
    """What put an event into the log."""

    CREATE = "create"
    """An object or a profile was created."""
    UPDATE = "update"
    """It was updated, at times without having been created within the history."""
    REDELIVER = "redeliver"
    """The export sent an event again: the same EventId, IsMessageRealTime false. At
    times nobody saw the first sending."""
    DUPLICATE = "duplicate"
    """The same record came into the stream once more, byte for byte."""
    HOLD_BACK = "hold back"
    """A change was written late, behind events that are younger."""
    HEALTH_CHECK = "health check"
    """The export looked whether it can write."""
    UNKNOWN_KIND = "unknown kind"
    """An event came of a kind that no contract names yet."""


class ObjectKey(NamedTuple):
    """What an event is about: the identity of a profile or of a profile object."""

    domain_name: str
    object_type_name: str
    key: str
    """Object.ProfileId of a profile, ProfileObjectUniqueKey of anything else."""


@final
@dataclass(frozen=True, slots=True)
class LogEntry:
    """One event in the stream, and how it came there."""

    event: JsonObject
    operation: Operation

    @property
    def key(self) -> ObjectKey | None:
        """Gives what the event is about; None for a health check and the like."""
        return key_of(self.event)


@final
@dataclass(frozen=True, slots=True, repr=False)
class History:
    """What the export wrote, in the order of the stream, before any delivery.

    Equal histories deliver to equal end states: `final_state` is the truth that every
    correct consumer has to reach, however the events are delivered.
    """

    log: tuple[LogEntry, ...]

    @classmethod
    def of(cls, events: Iterable[JsonObject]) -> History:
        """Makes a history of events of your own, in the order of the stream."""
        named = {"CREATED": Operation.CREATE, "HEALTH_CHECK": Operation.HEALTH_CHECK}
        return cls(
            tuple(
                LogEntry(event, named.get(event.get("EventType", ""), Operation.UPDATE))
                for event in events
            )
        )

    @property
    def events(self) -> list[JsonObject]:
        """Gives the events in the order of the stream, again those sent again."""
        return [entry.event for entry in self.log]

    def final_state(self) -> dict[ObjectKey, JsonObject]:
        """Gives the Object that each key ends with.

        The rule: an Object is a full snapshot, and the one with the latest
        EventTimestamp wins, compared as an instant. Of equal ones the later in the
        stream wins; an event sent again counts where its EventId stood first. Health
        checks and events of unknown kinds change nothing, and neither does an object
        that has no key.
        """
        state: dict[ObjectKey, tuple[int, JsonObject]] = {}
        seen = set[str]()
        for entry in self.log:
            key, event = entry.key, entry.event
            if key is None or event["EventId"] in seen:
                continue
            seen.add(event["EventId"])
            instant = instant_of(event["EventTimestamp"])
            if key not in state or instant >= state[key][0]:
                state[key] = (instant, event["Object"])
        return {key: snapshot for key, (_, snapshot) in state.items()}

    def __repr__(self) -> str:
        """Tells the history as a story, one line an event."""
        lines = "\n".join(f"    {_told(entry)}" for entry in self.log)
        return f"History(\n{lines}\n)" if lines else "History()"


def key_of(event: Mapping[str, Any]) -> ObjectKey | None:
    """Gives what an event is about; None if it is no change, or has no key."""
    if event.get("EventType") not in _CHANGES:
        return None
    key: Any = event.get("ProfileObjectUniqueKey")
    if event["ObjectTypeName"] == _PROFILE:
        snapshot = event["Object"]
        key = snapshot.get("ProfileId") if is_object(snapshot) else None
    if not isinstance(key, str):
        return None
    return ObjectKey(event["DomainName"], event["ObjectTypeName"], key)


def _told(entry: LogEntry) -> str:
    event = entry.event
    words = [entry.operation, event.get("EventId"), event.get("EventTimestamp")]
    words += [event.get("DomainName"), event.get("ObjectTypeName")]
    words += [entry.key and entry.key.key, event.get("Object")]
    return "  ".join(str(word) for word in words if word is not None)
