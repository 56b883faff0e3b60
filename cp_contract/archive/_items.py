"""Part of a file -> the documents in it, those inside envelopes too."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, final

from cp_contract.archive._blocks import LONGEST_EVENT, after
from cp_contract.archive._unwrapping import payloads_of
from cp_contract.reading import Position, read_chunks

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from cp_contract.archive._blocks import Block
    from cp_contract.archive._places import Place
    from cp_contract.archive._tasks import Part
    from cp_contract.findings import Finding
    from cp_contract.reading import Document, Fault

__all__ = [
    "Bounded",
    "Counted",
    "Item",
    "Starts",
    "carried",
    "documents_in",
    "moved",
    "opened",
    "shifted",
]


@final
class Item(NamedTuple):
    """An event, or a finding about the file where `document.is_event` is false."""

    document: Document
    place: Place
    outer: Position | None = None
    """Where the envelope stands that it was taken out of."""


@final
class Bounded(io.RawIOBase):
    """A part of a file, as a stream that ends where the part does."""

    def __init__(self, stream: BinaryIO, part: Part) -> None:
        super().__init__()
        self.stream = stream
        self._part = part
        self.left = 0
        """How many bytes are still to be read."""
        self.rewind()

    def rewind(self) -> Bounded:
        """Begins again."""
        self.stream.seek(self._part.start)
        self.left = self._part.end - self._part.start
        return self

    def read_at(self, offset: int, size: int) -> bytes:
        """Reads as many bytes from an offset on; `read` goes on behind them."""
        self.stream.seek(self._part.start + offset)
        self.left = self._part.end - self._part.start - offset
        return self.read(size)

    def read(self, size: int = -1) -> bytes:
        """Reads as many bytes, or what is left of the part."""
        wanted = self.left if size < 0 else min(size, self.left)
        content = self.stream.read(wanted)
        self.left -= len(content)
        return content


@final
class Starts:
    """Where the events of a block begin, for those that are asked for, in order."""

    __slots__ = ("_at", "_data", "_start")

    def __init__(self, block: Block) -> None:
        self._data, self._at, self._start = block.data, 0, block.start

    def of(self, offset: int) -> Position:
        """Gives the position of an offset, none before the last one asked for."""
        self._start = after(self._data, self._at, offset, self._start)
        self._at = offset
        return self._start


@final
class Counted:
    """Chunks, and how many lines ended in those that were passed on."""

    __slots__ = ("_chunks", "newlines")

    def __init__(self, chunks: Generator[bytes, None, Fault | None]) -> None:
        self._chunks = chunks
        self.newlines = 0

    def chunks(self) -> Generator[bytes, None, Fault | None]:
        """Passes the chunks on."""
        while True:
            try:
                chunk = next(self._chunks)
            except StopIteration as end:
                fault: Fault | None = end.value
                return fault
            self.newlines += chunk.count(b"\n")
            yield chunk


def opened(document: Document, value: Any, place: Place) -> Iterator[Item]:
    """Yields what an envelope carries, or else the document itself."""
    payloads = payloads_of(value)
    if payloads is None:
        yield Item(document, place)
    else:
        yield from carried(payloads, place, Position(document.line, document.column))


def carried(payloads: list[bytes], place: Place, start: Position) -> Iterator[Item]:
    """Yields the events of an envelope, which begins at `start`."""
    inner = (each for payload in payloads for each in documents_in(payload))
    for number, each in enumerate(inner, 1):
        yield Item(each, place._replace(record=number), start)


def documents_in(payload: bytes) -> Iterator[Document]:
    """Reads the events of one payload."""

    def once() -> Generator[bytes, None, None]:
        yield payload

    return read_chunks(once(), longest=LONGEST_EVENT)


def shifted(document: Document, offset: int, start: Position) -> Document:
    """Gives a document as it is seen from where its file begins."""
    place = Position(document.line, document.column).seen_from(start)
    findings = tuple(moved(each, start) for each in document.reading.findings)
    return replace(
        document,
        reading=replace(document.reading, findings=findings),
        offset=document.offset + offset,
        line=place.line,
        column=place.column,
    )


def moved(finding: Finding, start: Position) -> Finding:
    """Gives a finding as it is seen from where its file begins."""
    place = Position(finding.line or 1, finding.column or 1).seen_from(start)
    return replace(finding, line=place.line, column=place.column)
