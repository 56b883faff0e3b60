"""Place of an event -> what a report shows of it, by reading it again."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, cast, final

from cp_contract.archive._items import Bounded, documents_in, opened
from cp_contract.archive._parquet import iter_payloads
from cp_contract.archive._places import Place
from cp_contract.archive._stored import open_file
from cp_contract.archive._unpacking import PARQUET, unpack
from cp_contract.errors import ExtraMissing
from cp_contract.kinds import is_object
from cp_contract.reading import CHUNK, read_chunks

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from cp_contract.archive._items import Item
    from cp_contract.archive._records import Found
    from cp_contract.archive._tasks import Part
    from cp_contract.reading import Document, Fault

__all__ = ["Located", "locate"]


@final
class Located(NamedTuple):
    """An event that a report shows."""

    place: Place
    event_id: str
    timestamp: str
    subject: str
    """What it is about: the unique key or the profile id."""


def locate(part: Part, found: Found, column: str | None) -> Located | None:
    """Reads an event; None if it is not there any more."""
    place = Place(part.path, found.offset)
    try:
        with open_file(part.path) as stream:
            for item in islice(
                _items(stream, part, column, place), found.before, found.before + 1
            ):
                return _located(item.document.reading.value, item.place)
    except (OSError, ExtraMissing):
        pass
    return None


def _items(
    stream: BinaryIO, part: Part, column: str | None, place: Place
) -> Iterator[Item]:
    """Yields the events at a place: one, or those of an envelope."""
    for document in _documents(stream, part, place.offset, column):
        for item in opened(document, document.reading.value, place):
            if item.document.is_event:
                yield item


def _documents(
    stream: BinaryIO, part: Part, offset: int, column: str | None
) -> Iterator[Document]:
    bounded = Bounded(stream, part)
    head = bounded.read(CHUNK)
    if head.startswith(PARQUET) and part.is_whole:
        for row, payload in iter_payloads(stream, column):
            if row == offset:
                yield from documents_in(payload)
        return
    raw = cast("BinaryIO", bounded)
    chunks = unpack(head, raw, lambda: cast("BinaryIO", bounded.rewind()))
    yield from islice(read_chunks(_from(chunks, offset - part.start)), 1)


def _from(
    chunks: Generator[bytes, None, Fault | None], skipped: int
) -> Generator[bytes, None, None]:
    """Passes on what comes after so many bytes."""
    for chunk in chunks:
        if skipped < len(chunk):
            yield chunk[skipped:]
        skipped = max(0, skipped - len(chunk))


def _located(event: Any, place: Place) -> Located:
    if not is_object(event):
        return Located(place, "", "", "")
    inner: Any = event.get("Object")
    own = inner.get("ProfileId") if is_object(inner) else None
    subject = event.get("ProfileObjectUniqueKey") or own
    said = event.get("EventId"), event.get("EventTimestamp"), subject
    return Located(place, *(each if isinstance(each, str) else "" for each in said))
