"""Part of a file -> the events in it, those inside envelopes too, each in its place."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple, cast, final

from cp_contract.archive._parquet import iter_payloads
from cp_contract.archive._places import Place
from cp_contract.archive._unpacking import PARQUET, unpack
from cp_contract.archive._unwrapping import payloads_of
from cp_contract.reading import CHUNK, read_chunks

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from cp_contract.archive._tasks import Part
    from cp_contract.reading import Document, Fault

__all__ = ["Bounded", "Item", "iter_items"]

# No Kinesis record is so long, and what is read of one must fit into memory.
_LONGEST_EVENT: Final = 12 << 20


@final
class Item(NamedTuple):
    """An event, or a finding about the file where `document.is_event` is false."""

    document: Document
    place: Place
    outer: Document | None = None
    """The envelope that it was taken out of."""


@final
class Bounded(io.RawIOBase):
    """A part of a file, as a stream that ends where the part does."""

    def __init__(self, stream: BinaryIO, part: Part) -> None:
        super().__init__()
        self.stream = stream
        self.newlines = 0
        """How many lines ended in what was read, once unpacked."""
        self._part = part
        self.left = 0
        """How many bytes are still to be read."""
        self.rewind()

    def rewind(self) -> Bounded:
        """Begins again."""
        self.stream.seek(self._part.start)
        self.left = self._part.end - self._part.start
        return self

    def read(self, size: int = -1) -> bytes:
        """Reads as many bytes, or what is left of the part."""
        wanted = self.left if size < 0 else min(size, self.left)
        content = self.stream.read(wanted)
        self.left -= len(content)
        return content


def iter_items(bounded: Bounded, part: Part, column: str | None) -> Iterator[Item]:
    """Yields what a part holds.

    Raises `OSError` where it cannot be read, and `ExtraMissing` where a library is
    missing that could.
    """
    head = bounded.read(CHUNK)
    if head.startswith(PARQUET) and part.is_whole:
        bounded.left = 0
        for row, payload in iter_payloads(bounded.stream, column):
            for document in _documents(payload):
                yield from _opened(document, Place(part.path, row))
        return
    stream = cast("BinaryIO", bounded)
    chunks = _counted(
        unpack(head, stream, lambda: cast("BinaryIO", bounded.rewind())), bounded
    )
    for document in read_chunks(chunks, longest=_LONGEST_EVENT):
        yield from _opened(document, Place(part.path, part.start + document.offset))


def _opened(document: Document, place: Place) -> Iterator[Item]:
    """Yields what an envelope carries, or else the document itself."""
    payloads = payloads_of(document.reading.value)
    if payloads is None:
        yield Item(document, place)
        return
    inner = (each for payload in payloads for each in _documents(payload))
    for number, each in enumerate(inner, 1):
        yield Item(each, place._replace(record=number), document)


def _documents(payload: bytes) -> Iterator[Document]:
    def once() -> Generator[bytes, None, None]:
        yield payload

    return read_chunks(once(), longest=_LONGEST_EVENT)


def _counted(
    chunks: Generator[bytes, None, Fault | None], bounded: Bounded
) -> Generator[bytes, None, Fault | None]:
    while True:
        try:
            chunk = next(chunks)
        except StopIteration as end:
            fault: Fault | None = end.value
            return fault
        bounded.newlines += chunk.count(b"\n")
        yield chunk
