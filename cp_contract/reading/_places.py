"""Offset or JSON Pointer in a text -> line and column."""

from __future__ import annotations

from dataclasses import dataclass
from json import JSONDecoder
from typing import TYPE_CHECKING, Final, final

from cp_contract.pointers import parse_pointer
from cp_contract.reading._tokens import Kind, scan, skip_space

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "BYTE_ORDER_MARK",
    "Payload",
    "Position",
    "decode_string",
    "locate",
    "positions",
]

Payload = str | bytes | bytearray | memoryview
"""What a caller may hold an event in."""

BYTE_ORDER_MARK: Final = "\ufeff"


@final
@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text, as editors count; a byte order mark counts as nothing."""

    line: int = 1
    """From 1; a line ends with a line feed."""
    column: int = 1
    """From 1, in code points."""

    def seen_from(self, start: Position) -> Position:
        """Gives the same place in the file whose part begins at `start`."""
        if self.line == 1:
            return Position(start.line, start.column + self.column - 1)
        return Position(start.line + self.line - 1, self.column)


_DECODE: Final = JSONDecoder().raw_decode


def locate(payload: Payload, pointer: str) -> Position:
    """Finds where the value that a JSON Pointer leads to begins.

    Of a name given twice, the last value counts. A pointer that leads nowhere gives
    the place of the last value on its way, and a text that is not JSON what can be
    said up to its fault. The whole text is scanned again: meant for when there is a
    finding, not for every event.

    >>> locate('{"Object": {"a/b": [1, 2]}}', "/Object/a~1b/1")
    Position(line=1, column=24)
    """
    text = payload if isinstance(payload, str) else _decode_loosely(payload)
    text = text.removeprefix(BYTE_ORDER_MARK)
    offset = _offset_of(text, parse_pointer(pointer))
    return next(positions(text, [offset]))


def positions(text: str, offsets: Iterable[int]) -> Iterator[Position]:
    """Turns ascending offsets into positions, in one pass over the text."""
    line, line_start, reached = 1, 0, 0
    for offset in offsets:
        line += text.count("\n", reached, offset)
        line_start = max(line_start, text.rfind("\n", reached, offset) + 1)
        reached = offset
        yield Position(line, offset - line_start + 1)


def decode_string(text: str, start: int, end: int) -> str:
    """Gives the string that a token spells, its escapes resolved."""
    if text.find("\\", start, end) < 0:
        return text[start + 1 : end - 1]
    return str(_DECODE(text, start)[0])


def _decode_loosely(payload: bytes | bytearray | memoryview) -> str:
    # A byte that is not UTF-8 counts as one code point, as editors show it.
    return bytes(payload).decode("utf-8", "surrogateescape")


def _offset_of(text: str, parts: tuple[str, ...]) -> int:
    """Follows the parts in one pass: a later value on the way replaces an earlier."""
    offset = skip_space(text, 0)
    if not parts:
        return offset
    depth = followed = 0  # open containers; how many of them lie on the way
    counts: list[int] = []  # how many elements the containers on the way have shown
    name: str | None = None
    for token in scan(text):
        if token.kind is Kind.FAULT:
            break
        if token.kind is Kind.CLOSE:
            depth -= 1
            if followed > depth:
                followed = depth
                counts.pop()
            continue
        on_way = followed == depth
        if token.kind is Kind.NAME:
            name = decode_string(text, token.start, token.end) if on_way else None
            continue
        if on_way and depth:
            if name is None:
                name = str(counts[-1])
                counts[-1] += 1
            on_way = name == parts[depth - 1]
            if on_way:
                offset = token.start
        name = None
        if token.kind is Kind.OPEN:
            depth += 1
            if on_way and depth <= len(parts):
                followed = depth
                counts.append(0)
    return offset
