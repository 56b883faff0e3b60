"""Names and what is known of each -> as many of them as fit, and the count of all.

Archives hold names without end: every typing mistake may be an EventType. Memory must
not follow them. What is kept are the smallest names in order of text, since those of
a whole are always among those of its parts: whatever is kept, is complete, in
whichever parts and order it was counted.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final, TypeVar, final

from cp_contract.archive._places import Sighting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.archive._places import Seen

__all__ = ["Names", "Sightings"]

Key = tuple[str, ...]
_Value = TypeVar("_Value")

_MOST_NAMES: Final = 2_000
_MOST_SIGHTINGS: Final = 200


@final
class Names:
    """How often each name was seen, for the first of them, and how often any was."""

    __slots__ = ("_kept", "total")

    def __init__(self) -> None:
        self._kept: Counter[str] = Counter()
        self.total = 0
        """How many were counted, those of names that are not kept included."""

    def add(self, name: str, count: int = 1) -> None:
        """Counts a name."""
        self.total += count
        self._kept[name] += count
        if len(self._kept) > 2 * _MOST_NAMES:
            self._kept = Counter(_smallest(self._kept, _MOST_NAMES))

    def merged(self, other: Names) -> Names:
        """Adds up two counts."""
        both = Names()
        both.total = self.total + other.total
        both._kept = Counter(_smallest(self._kept + other._kept, _MOST_NAMES))
        return both

    @property
    def kept(self) -> dict[str, int]:
        """Gives the names that are kept, the most frequent first."""
        kept = _smallest(self._kept, _MOST_NAMES)
        return dict(sorted(kept.items(), key=lambda each: (-each[1], each[0])))

    def plain(self) -> list[Any]:
        """Gives what JSON can hold of it."""
        return [self.total, _smallest(self._kept, _MOST_NAMES)]

    @classmethod
    def of(cls, plain: list[Any]) -> Names:
        """Makes names of what `plain` gave."""
        names = cls()
        names.total, names._kept = plain[0], Counter(plain[1])
        return names


@final
class Sightings:
    """What was seen of one rule, by what it is, and how often in all."""

    __slots__ = ("_kept", "_last", "total")

    def __init__(self) -> None:
        self._kept: dict[Key, Sighting] = {}
        self._last: Key | None = None
        """Whatever comes after this in order of text will not be kept."""
        self.total = 0

    def add(self, key: Key, sighting: Sighting) -> None:
        """Adds what was seen once more."""
        self.total += sighting.count
        known = self._kept.get(key)
        self._kept[key] = sighting if known is None else known.merged(sighting)
        if len(self._kept) > 2 * _MOST_SIGHTINGS:
            self._kept = _smallest(self._kept, _MOST_SIGHTINGS)
            self._last = max(self._kept)

    def count(self, key: Key, seen: Seen, measure: int, kind: str) -> bool:
        """Counts what was seen once more, if nothing else of it would be kept.

        Says whether that is so: if there is no such sighting yet, or this one may be
        the better example, it is still to be added.
        """
        known = self._kept.get(key)
        if known is not None:
            if known.yields_to(seen, measure):
                return False
            self._kept[key] = known.again(seen, kind)
        elif self._last is None or key <= self._last:
            return False
        self.total += 1
        return True

    def merged(self, other: Sightings) -> Sightings:
        """Adds up what was seen in two places."""
        both = Sightings()
        both._kept = dict(self._kept)
        for key, sighting in other._kept.items():
            both.add(key, sighting)
        both._kept = _smallest(both._kept, _MOST_SIGHTINGS)
        both.total = self.total + other.total
        return both

    @property
    def kept(self) -> dict[Key, Sighting]:
        """Gives what is kept, the most frequent first."""
        kept = _smallest(self._kept, _MOST_SIGHTINGS)
        return dict(sorted(kept.items(), key=lambda each: (-each[1].count, each[0])))

    def plain(self) -> list[Any]:
        """Gives what JSON can hold of it."""
        kept = _smallest(self._kept, _MOST_SIGHTINGS)
        return [self.total, [[key, each.plain()] for key, each in kept.items()]]

    @classmethod
    def of(cls, plain: list[Any]) -> Sightings:
        """Makes sightings of what `plain` gave."""
        sightings = cls()
        sightings.total = plain[0]
        sightings._kept = {tuple(key): Sighting.of(each) for key, each in plain[1]}
        return sightings


_Key = TypeVar("_Key", str, Key)


def _smallest(kept: Mapping[_Key, _Value], most: int) -> dict[_Key, _Value]:
    return {key: kept[key] for key in sorted(kept)[:most]}
