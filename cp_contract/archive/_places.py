"""Where in an archive something stands, and when it was seen there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple, final

__all__ = ["Place", "Sample", "Seen", "Sighting", "earlier", "later"]


@final
class Place(NamedTuple):
    """An event's place; places are ordered as an archive is read."""

    path: str
    offset: int
    """The byte where it begins, from 0, once what compressed the file is undone.

    In a Parquet file, the row, from 0.
    """
    record: int = 0
    """Which record of an envelope it is, from 1; 0 where it stands by itself."""


@final
class Seen(NamedTuple):
    """When and where something was seen."""

    time: int | None
    """The event's own instant, in nanoseconds since 1970; None where it tells none."""
    place: Place


@final
class Sample(NamedTuple):
    """One finding of many, with the place of its event; ordered by place."""

    place: Place
    pointer: str
    message: str
    part: int
    """The offset from which lines are counted."""
    line: int
    """From 1, counted from `part`."""
    column: int


@final
@dataclass(frozen=True, slots=True)
class Sighting:
    """One thing that was seen again and again: how often, when, and an example."""

    count: int
    first: Seen
    last: Seen
    measure: int
    """How far the example goes; the example that goes furthest is kept."""
    example: Seen
    pointer: str
    """JSON Pointer to the value, in the example."""
    shown: str
    """The value in the example, as JSON, shortened."""
    payload: str
    """The example's whole text; empty where it is too long to be kept."""
    kinds: frozenset[str] = frozenset()
    """The JSON kinds that the value was seen as."""

    def yields_to(self, seen: Seen, measure: int) -> bool:
        """Says whether what was seen may be the better example."""
        return measure > self.measure or (
            measure == self.measure and seen.place <= self.example.place
        )

    def again(self, seen: Seen, kind: str) -> Sighting:
        """Adds what was seen once more, and is no better example."""
        return Sighting(
            self.count + 1,
            earlier(self.first, seen),
            later(self.last, seen),
            self.measure,
            self.example,
            self.pointer,
            self.shown,
            self.payload,
            self.kinds if kind in self.kinds else self.kinds | {kind},
        )

    def merged(self, other: Sighting) -> Sighting:
        """Adds what was seen elsewhere; in whichever order, the same comes out."""
        best = min(self, other, key=_precedence)
        return Sighting(
            self.count + other.count,
            earlier(self.first, other.first),
            later(self.last, other.last),
            best.measure,
            best.example,
            best.pointer,
            best.shown,
            best.payload,
            self.kinds | other.kinds,
        )

    def plain(self) -> list[Any]:
        """Gives what JSON can hold of it; `sighting_of` takes it back."""
        return [
            self.count,
            self.first,
            self.last,
            self.measure,
            self.example,
            self.pointer,
            self.shown,
            self.payload,
            sorted(self.kinds),
        ]

    @classmethod
    def of(cls, plain: list[Any]) -> Sighting:
        """Makes a sighting of what `plain` gave."""
        count, first, last, measure, example, pointer, shown, payload, kinds = plain
        return cls(
            count,
            _seen(first),
            _seen(last),
            measure,
            _seen(example),
            pointer,
            shown,
            payload,
            frozenset(kinds),
        )


def _precedence(sighting: Sighting) -> tuple[object, ...]:
    return (
        -sighting.measure,
        sighting.example.place,
        sighting.pointer,
        sighting.shown,
        sighting.payload,
    )


def _seen(plain: list[Any]) -> Seen:
    time, place = plain
    return Seen(time, Place(*place))


def earlier(one: Seen, other: Seen) -> Seen:
    """Gives what was seen first: by instant where there is one, then by place."""
    if (one.time is None) != (other.time is None):
        return other if one.time is None else one
    return min(one, other)


def later(one: Seen, other: Seen) -> Seen:
    """Gives what was seen last: by instant where there is one, then by place."""
    if (one.time is None) != (other.time is None):
        return other if one.time is None else one
    return max(one, other)
