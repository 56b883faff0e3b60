"""Events, one by one -> what an archive holds, as sums that can be added up.

A tally of a whole is the sum of the tallies of its parts: in whichever parts it was
read, on how many machines, and in which order they finished. `Tally()` adds nothing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

from cp_contract.archive._places import Place, Sample
from cp_contract.archive._shelf import Names, Sightings

if TYPE_CHECKING:
    from cp_contract.validation.buffers import EventKind

__all__ = ["Tally", "Unread"]

_MOST_SAMPLES: Final = 5
_MOST_UNREAD: Final = 100
ABSENT: Final = "(none)"


@final
class Unread(NamedTuple):
    """A file, or a part of one, that could not be read."""

    path: str
    reason: str
    """The end of a sentence that begins with the path."""


@final
@dataclass(slots=True)
class Tally:
    """What was counted so far; its size does not follow the archive's."""

    files: int = 0
    size: int = 0
    """Bytes, as they were stored."""
    events: int = 0
    invalid: int = 0
    """Events with at least one error."""
    unreadable: int = 0
    """Those of them that are no JSON at all."""
    envelopes: int = 0
    """Envelopes that events were taken out of; they are no events themselves."""
    redelivered: int = 0
    """Events whose IsMessageRealTime is false."""
    event_types: Names = field(default_factory=Names)
    object_type_names: Names = field(default_factory=Names)
    domain_names: Names = field(default_factory=Names)
    days: Names = field(default_factory=Names)
    """Days, each with an EventType, as `2024-05-01 UPDATED`."""
    rules: Counter[str] = field(default_factory=Counter[str])
    """Findings by rule."""
    errors: set[str] = field(default_factory=set[str])
    """The rules of which a finding was an error."""
    samples: dict[str, list[Sample]] = field(default_factory=dict[str, list[Sample]])
    """By rule, the findings that come first in the archive."""
    sightings: dict[str, Sightings] = field(default_factory=dict[str, Sightings])
    """By rule, what the findings were about."""
    refused: int = 0
    """Events that the schema to ask about does not read."""
    refused_only: int = 0
    """Those of them that are valid by the contract."""
    refusals: dict[str, Sightings] = field(default_factory=dict[str, Sightings])
    """By rule, why that schema does not read them."""
    missed: int = 0
    """Files, or parts of them, that could not be read or changed meanwhile."""
    unread: set[Unread] = field(default_factory=set[Unread])
    """The first of them, and why."""
    newlines: dict[str, dict[int, int]] = field(
        default_factory=dict[str, dict[int, int]]
    )
    """By path of a file read in parts, how many lines each part has."""

    def count(self, kind: EventKind, times: int = 1) -> None:
        """Counts events of one kind."""
        event_type = name_of(kind.event_type)
        self.events += times
        self.redelivered += times if kind.is_real_time is False else 0
        self.event_types.add(event_type, times)
        self.object_type_names.add(name_of(kind.object_type_name), times)
        self.domain_names.add(name_of(kind.domain_name), times)
        self.days.add(f"{kind.day or ABSENT} {event_type}", times)

    def wants_sample(self, rule: str, place: Place) -> bool:
        """Says whether a finding may be among the first of its rule."""
        kept = self.samples.get(rule)
        return not kept or len(kept) < _MOST_SAMPLES or place <= kept[-1].place

    def sample(self, rule: str, sample: Sample) -> None:
        """Keeps a finding if it is among the first of its rule."""
        kept = self.samples.setdefault(rule, [])
        if len(kept) < _MOST_SAMPLES or sample < kept[-1]:
            self.samples[rule] = sorted([*kept, sample])[:_MOST_SAMPLES]

    def miss(self, path: str, reason: str) -> None:
        """Notes what could not be read."""
        self.missed += 1
        self.unread = set(sorted({*self.unread, Unread(path, reason)})[:_MOST_UNREAD])

    def merged(self, other: Tally) -> Tally:
        """Adds up two tallies, and changes neither."""
        return Tally(
            **{name: getattr(self, name) + getattr(other, name) for name in _NUMBERS},
            **{
                name: getattr(self, name).merged(getattr(other, name))
                for name in _NAMES
            },
            rules=self.rules + other.rules,
            errors=self.errors | other.errors,
            samples={
                rule: sorted(self.samples.get(rule, []) + other.samples.get(rule, []))[
                    :_MOST_SAMPLES
                ]
                for rule in self.samples.keys() | other.samples.keys()
            },
            sightings=_both(self.sightings, other.sightings),
            refusals=_both(self.refusals, other.refusals),
            unread=set(sorted(self.unread | other.unread)[:_MOST_UNREAD]),
            newlines={
                path: {**self.newlines.get(path, {}), **other.newlines.get(path, {})}
                for path in self.newlines.keys() | other.newlines.keys()
            },
        )

    def plain(self) -> dict[str, Any]:
        """Gives what JSON can hold of it, the same for equal tallies."""
        return {
            **{name: getattr(self, name) for name in _NUMBERS},
            **{name: getattr(self, name).plain() for name in _NAMES},
            "rules": dict(sorted(self.rules.items())),
            "errors": sorted(self.errors),
            "samples": dict(sorted(self.samples.items())),
            "sightings": _plain(self.sightings),
            "refusals": _plain(self.refusals),
            "unread": sorted(self.unread),
            "newlines": {
                path: sorted(parts.items())
                for path, parts in sorted(self.newlines.items())
            },
        }

    @classmethod
    def of(cls, plain: dict[str, Any]) -> Tally:
        """Makes a tally of what `plain` gave, through JSON or not."""
        return cls(
            **{name: plain[name] for name in _NUMBERS},
            event_types=Names.of(plain["event_types"]),
            object_type_names=Names.of(plain["object_type_names"]),
            domain_names=Names.of(plain["domain_names"]),
            days=Names.of(plain["days"]),
            rules=Counter(plain["rules"]),
            errors=set(plain["errors"]),
            samples={
                rule: [Sample(Place(*place), *rest) for place, *rest in samples]
                for rule, samples in plain["samples"].items()
            },
            sightings=_sightings(plain["sightings"]),
            refusals=_sightings(plain["refusals"]),
            unread={Unread(*each) for each in plain["unread"]},
            newlines={path: dict(parts) for path, parts in plain["newlines"].items()},
        )


_NUMBERS: Final = (
    "files",
    "size",
    "events",
    "invalid",
    "unreadable",
    "envelopes",
    "redelivered",
    "refused",
    "refused_only",
    "missed",
)
_NAMES: Final = ("event_types", "object_type_names", "domain_names", "days")
_LONGEST_NAME: Final = 255


def name_of(name: str | None) -> str:
    """Gives the name that something is counted by, which has an end."""
    if name is None:
        return ABSENT
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"


def _both(
    one: dict[str, Sightings], other: dict[str, Sightings]
) -> dict[str, Sightings]:
    nothing = Sightings()
    return {
        rule: one.get(rule, nothing).merged(other.get(rule, nothing))
        for rule in one.keys() | other.keys()
    }


def _plain(sightings: dict[str, Sightings]) -> dict[str, Any]:
    return {rule: each.plain() for rule, each in sorted(sightings.items())}


def _sightings(plain: dict[str, Any]) -> dict[str, Sightings]:
    return {rule: Sightings.of(each) for rule, each in plain.items()}
