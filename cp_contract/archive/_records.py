"""Rows of events -> packed columns, from which duplicates and order are counted.

They are kept as they come, a row for each event in the order of reading; whoever
counts reads them as often as memory asks for.
"""

from __future__ import annotations

import struct
from array import array
from typing import TYPE_CHECKING, Final, NamedTuple, final

if TYPE_CHECKING:
    from cp_contract.validation.buffers import Cells, CheckedBuffer

__all__ = [
    "IDS",
    "Block",
    "Found",
    "Packed",
    "Records",
    "Row",
    "place_of_row",
    "share_of_id",
]

IDS: Final = struct.Struct("16s")
"""An id has sixteen bytes; a key, an instant and an offset have eight each."""


@final
class Row(NamedTuple):
    """An event, as the number of its task and its place among the task's events."""

    task: int
    row: int


@final
class Block(NamedTuple):
    """From which row on offsets count from where."""

    row: int
    part: int
    """The number of the part, among those of the task."""
    base: int


@final
class Packed(NamedTuple):
    """The columns of one task."""

    ids: bytes
    keys: bytes
    times: bytes
    offsets: bytes
    blocks: tuple[Block, ...]


@final
class Records:
    """The columns of one task, as it is being read."""

    __slots__ = ("_blocks", "_ids", "_keys", "_offsets", "_times")

    def __init__(self) -> None:
        self._ids = bytearray()
        self._keys = array("Q")
        self._times = array("q")
        self._offsets = array("Q")
        self._blocks: list[Block] = []

    def begin(self, part: int, base: int = 0) -> None:
        """Says where the offsets of the next rows count from."""
        self._blocks.append(Block(len(self._keys), part, base))

    def add(self, cells: Cells, offset: int) -> None:
        """Adds one event."""
        self._ids += cells.id
        self._keys.append(cells.key)
        self._times.append(cells.time)
        self._offsets.append(offset)

    def extend(self, checked: CheckedBuffer) -> None:
        """Adds all events of a buffer."""
        self._ids += checked.ids
        self._keys.extend(checked.keys)
        self._times.extend(checked.times)
        self._offsets.extend(checked.offsets)

    def packed(self) -> Packed:
        """Packs them."""
        return Packed(
            bytes(self._ids),
            self._keys.tobytes(),
            self._times.tobytes(),
            self._offsets.tobytes(),
            tuple(self._blocks),
        )


@final
class Found(NamedTuple):
    """Where an event is to be found in its task."""

    part: int
    """The number of its part."""
    offset: int
    before: int
    """How many events are at the same offset before it, as there are in envelopes."""


def share_of_id(event_id: bytes, of: int) -> int:
    """Gives which share of so many an id belongs to."""
    return (event_id[0] | event_id[1] << 8) % of


def place_of_row(packed: Packed, row: int) -> Found:
    """Gives where the event of a row is to be found."""
    block = max(each for each in packed.blocks if each.row <= row)
    offsets = array("Q", packed.offsets[block.row * 8 : row * 8 + 8])
    offset, before = offsets.pop(), 0
    while offsets and offsets.pop() == offset:
        before += 1
    return Found(block.part, block.base + offset, before)
