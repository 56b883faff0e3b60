"""Objects that were read -> the names that the next ones may be read by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, final

if TYPE_CHECKING:
    from collections.abc import KeysView

__all__ = ["Seen"]

# What has more names than these is a map, whose names do not come again.
_MANY: Final = 200


@final
@dataclass(slots=True)
class Seen:
    """The names in objects that may have others than the contract names."""

    _names: dict[int, dict[str, None]] = field(
        default_factory=dict[int, dict[str, None]]
    )
    """By the place of the object's node."""
    _objects: int = 0
    fresh: bool = False
    """Whether some came that no types were made of."""

    def note(self, place: int, names: KeysView[str]) -> None:
        """Notes the names of one more object."""
        self._objects += 1
        noted = self._names.setdefault(place, {})
        if not names <= noted.keys() and len(noted) < _MANY:
            noted |= dict.fromkeys(names)
            self.fresh = True

    def is_due(self) -> bool:
        """Says whether to make types of them: ever more seldom, as that takes long."""
        return self.fresh and not self._objects & (self._objects - 1)

    def is_empty(self) -> bool:
        """Says whether no object has come."""
        return not self._names

    def at(self, place: int) -> tuple[str, ...]:
        """Gives the names of objects of a node, in the order in which they came."""
        names = self._names.get(place, {})
        return tuple(names) if len(names) < _MANY else ()
