"""Chunks of bytes -> a window of text that moves forward, and knows where it is."""

from __future__ import annotations

from codecs import utf_8_decode
from math import inf
from typing import TYPE_CHECKING, Final, final

from cp_contract.reading._inflate import CHUNK
from cp_contract.reading._places import BYTE_ORDER_MARK, Position
from cp_contract.reading._tokens import skip_space

if TYPE_CHECKING:
    from collections.abc import Generator

    from cp_contract.reading._inflate import Fault

__all__ = ["Window", "encoded"]

# Bytes that are not UTF-8 pass through the window as lone surrogates, one a byte, so
# that the text keeps its places and its bytes can be had back.
_ESCAPE_BYTES: Final = "surrogateescape"


def encoded(text: str) -> bytes:
    """Gives the bytes that a part of a window's text was read from."""
    return text.encode("utf-8", _ESCAPE_BYTES)


@final
class Window:
    """What is in memory of a stream, and the place that reading has come to.

    `text` from `at` on is still to be read. `offset`, `line` and `column` tell where
    that is in the stream, once what compressed it is undone. It grows by `least`
    characters or more, which no result depends on.
    """

    __slots__ = (
        "_chunks",
        "_least",
        "_pending",
        "at",
        "column",
        "ended",
        "fault",
        "indent",
        "line",
        "longest",
        "offset",
        "text",
    )

    def __init__(
        self,
        chunks: Generator[bytes, None, Fault | None],
        *,
        least: int = CHUNK,
        longest: int | None = None,
    ) -> None:
        self._chunks = chunks
        self._least = least
        self.longest: float = inf if longest is None else longest
        """How many characters an event may have."""
        self._pending = b""
        self.text = ""
        self.at = 0
        self.offset = 0
        self.line = 1
        self.column = 1
        self.indent = 0
        """How many columns of whitespace the line begins with."""
        self.ended = False
        self.fault: Fault | None = None
        """What was wrong with the compression; known once `ended`."""

    @property
    def position(self) -> Position:
        """Gives the line and column that reading has come to."""
        return Position(self.line, self.column)

    def move(self, to: int, size: int) -> None:
        """Passes over the text up to index `to`, which took `size` bytes."""
        newlines = self.text.count("\n", self.at, to)
        if newlines:
            self.line += newlines
            self.column = to - self.text.rfind("\n", self.at, to)
        else:
            self.column += to - self.at
        self.offset += size
        self.at = to

    def skip_byte_order_mark(self) -> bool:
        """Passes over a byte order mark, which takes up no column."""
        found = self.text.startswith(BYTE_ORDER_MARK, self.at)
        if found:
            self.at += 1
            self.offset += len(encoded(BYTE_ORDER_MARK))
        return found

    def skip_space(self) -> bool:
        """Passes over whitespace; says whether anything else is left."""
        line = self.line
        while True:
            solid = skip_space(self.text, self.at)
            if solid > self.at:
                self.move(solid, solid - self.at)
                if self.line > line:
                    self.indent = self.column - 1
            if solid < len(self.text):
                return True
            if not self.grow():
                return False

    def skip_line(self) -> None:
        """Passes over the rest of the line, keeping none of it."""
        while True:
            newline = self.text.find("\n", self.at)
            to = len(self.text) if newline < 0 else newline
            self.move(to, len(encoded(self.text[self.at : to])))
            if newline >= 0 or not self.grow():
                return

    def grow(self) -> bool:
        """Takes in at least as much again as is still unread; False at the end.

        Growth by doubling keeps the work linear when one event is larger than a chunk.
        """
        unread = self.text[self.at :]
        parts, wanted = [unread], max(self._least, len(unread))
        while wanted > 0 and not self.ended:
            chunk = self._next_chunk()
            parts.append(chunk)
            wanted -= len(chunk)
        self.text, self.at = "".join(parts), 0
        return len(self.text) > len(unread)

    def _next_chunk(self) -> str:
        try:
            raw = self._pending + next(self._chunks)
        except StopIteration as end:
            self.ended, self.fault = True, end.value
            raw = self._pending
        text, taken = utf_8_decode(raw, _ESCAPE_BYTES, self.ended)
        self._pending = raw[taken:]
        return text
