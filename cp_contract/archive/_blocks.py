"""Chunks of bytes -> blocks of checked events, each where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, final

from cp_contract.archive._vectors import count_lines
from cp_contract.reading import Position
from cp_contract.validation.buffers import Framing, check_buffer

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from cp_contract.contract import Contract
    from cp_contract.reading import Fault
    from cp_contract.validation.buffers import CheckedBuffer

__all__ = [
    "LONGEST_EVENT",
    "Block",
    "Rest",
    "after",
    "is_sequence",
    "iter_blocks",
    "iter_placed",
]

LONGEST_EVENT: Final = 12 << 20
"""No Kinesis record is so long, and what is read of one must fit into memory."""

_SIZE: Final = 1 << 20
_CUT: Final = b"}\n{"
_BEGINNING: Final = re.compile(rb"[ \t\r\n]*\{")


@final
@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a file, and what its events are."""

    data: bytes
    checked: CheckedBuffer
    offset: int
    """Where it begins, from where reading began."""
    start: Position


@final
@dataclass(frozen=True, slots=True)
class Rest:
    """Where the blocks end, and what is still to be read, by other means."""

    data: bytes
    """What was read already; empty at the end of the file."""
    offset: int
    start: Position
    fault: Fault | None = None
    """What was wrong with the compression."""


def is_sequence(chunk: bytes) -> bool:
    """Says whether a file that begins so is events one after another."""
    return _BEGINNING.match(chunk) is not None


def iter_blocks(
    chunks: Generator[bytes, None, Fault | None], contract: Contract
) -> Generator[Block, None, Rest]:
    """Yields blocks up to the end of the file, or up to an event that is too long."""
    rest, offset, start = b"", 0, Position()
    ended, fault = False, None
    while not ended:
        parts: list[bytes | memoryview] = [rest]
        size, chunk = len(rest), b""
        wanted = max(_SIZE, 2 * size)
        while size < wanted:
            try:
                chunk = next(chunks)
            except StopIteration as end:
                ended, fault = True, end.value
                break
            parts.append(chunk)
            size += len(chunk)
        # Where lines hold an event each, none need be cut in two, and looked at twice.
        cut = -1 if ended else chunk.rfind(_CUT) + 1
        if cut > 0:
            parts[-1] = memoryview(chunk)[:cut]
        data = b"".join(parts)
        checked = check_buffer(
            contract,
            data,
            framing=Framing.CONCATENATED,
            # What broken compression cuts off is no event.
            last=ended and fault is None,
            keep_values=True,
        )
        if checked.offsets:
            yield Block(data, checked, offset, start)
        start = after(data, 0, checked.end, start)
        offset += checked.end
        rest = data[checked.end :] + (chunk[cut:] if cut > 0 else b"")
        if not ended and len(rest) > LONGEST_EVENT:
            return Rest(rest, offset, start)
    start = after(rest, 0, len(rest), start)
    return Rest(b"", offset + len(rest), start, fault)


def iter_placed(
    read: Callable[[int, int], bytes], contract: Contract
) -> Generator[Block, None, Rest]:
    """Does the same with bytes that can be read from any place, and copies nothing.

    `read` gives so many bytes from an offset on; fewer, where the file ends.
    """
    offset, start, wanted = 0, Position(), _SIZE
    while True:
        data = read(offset, wanted)
        ended = len(data) < wanted
        checked = check_buffer(
            contract,
            data,
            framing=Framing.CONCATENATED,
            last=ended,
            # What this cuts in two is read again, whole.
            stop=None if ended else data.rfind(_CUT) + 1 or None,
            keep_values=True,
        )
        if checked.offsets:
            yield Block(data, checked, offset, start)
        if ended:
            start = after(data, 0, len(data), start)
            return Rest(b"", offset + len(data), start)
        start = after(data, 0, checked.end, start)
        offset += checked.end
        if len(data) - checked.end > LONGEST_EVENT:
            return Rest(data[checked.end :], offset, start)
        wanted = _SIZE if checked.end else 2 * wanted


def after(data: bytes, begin: int, end: int, start: Position) -> Position:
    """Gives the position of a place in data, from that of a place before it."""
    lines = count_lines(data, begin, end)
    if lines:
        last = data.rfind(b"\n", begin, end) + 1
        return Position(start.line + lines, _characters(data[last:end]) + 1)
    return Position(start.line, start.column + _characters(data[begin:end]))


def _characters(text: bytes) -> int:
    # Bytes that are no UTF-8 count one each, as the reader counts them.
    return len(text if text.isascii() else text.decode("utf-8", "surrogateescape"))
