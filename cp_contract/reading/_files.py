"""Stream of bytes -> the events in it, one after another, each where it stands.

A JSON file, an array, JSON Lines, and events joined without separators are told apart
by content alone. All but the array are one grammar, values with whitespace between
them where there is any: what tells lines from the rest is asked only once an event is
broken, and reading must go on somewhere.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, replace
from enum import Enum
from json import JSONDecodeError
from typing import TYPE_CHECKING, BinaryIO, Final, final

from cp_contract.reading._event import UNCLEAN, Reading, decode, read_event
from cp_contract.reading._inflate import CHUNK, unpacked
from cp_contract.reading._places import Position, locate
from cp_contract.reading._rules import breach
from cp_contract.reading._tokens import (
    LONGEST_WORD,
    SPACE,
    Kind,
    find_closing,
    scan,
    unexpected,
)
from cp_contract.reading._window import Window, encoded

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from cp_contract.findings import Finding
    from cp_contract.reading._inflate import Fault

__all__ = ["Document", "documents", "read_chunks", "read_events", "read_sequence"]


@final
@dataclass(frozen=True, slots=True)
class Document:
    """One event of a file, or one finding about the file itself."""

    reading: Reading
    """What the text is; lines and columns of its findings count in the file."""
    payload: bytes
    """The event's own bytes, or as many of a broken one as were kept; else empty."""
    offset: int
    """Where it begins: the byte, from 0, of the file as it is when not compressed."""
    line: int
    """Where it begins: the line, from 1."""
    column: int
    """Where it begins: the column, from 1, in code points."""

    @property
    def is_event(self) -> bool:
        """Says whether this is an event, and not a finding about the file."""
        return bool(self.payload)

    def locate(self, pointer: str) -> Position:
        """Finds the place in the file of what a JSON Pointer into the event names."""
        place = locate(self.payload, pointer)
        return place.seen_from(Position(self.line, self.column))


def read_events(stream: BinaryIO) -> Iterator[Document]:
    r"""Reads a file's events as they are asked for; memory does not grow with the file.

    The stream holds one event, an array of events, JSON Lines, or events joined with
    nothing between them, gzipped or not. What is broken becomes findings: an event
    that is not JSON is passed over up to the next line that looks like a beginning.

    >>> from io import BytesIO
    >>> [each.reading.value for each in read_events(BytesIO(b"{}[1]\n2"))]
    [{}, [1], 2]
    """
    return read_chunks(unpacked(stream))


def read_chunks(
    chunks: Generator[bytes, None, Fault | None], *, longest: int | None = None
) -> Iterator[Document]:
    """Reads events as `read_events` does, from the chunks of a file's bytes.

    What the generator returns, if anything, is the rule that their compression broke,
    and the sentence that says how; `unpacked` makes such chunks of a stream. An event
    of more than `longest` characters is passed over, with a finding, so that it need
    not fit into memory.
    """
    return documents(Window(chunks, longest=longest))


def read_sequence(data: bytes, start: int = 0) -> Iterator[Document]:
    """Reads a piece of a file of events one after another, from where one begins.

    It is taken as it is: no array of events, no byte order mark, not gzipped. Offsets
    count from `start`.
    """

    def chunks() -> Generator[bytes, None, None]:
        for at in range(start, len(data), _PIECE):
            yield data[at : at + _PIECE]

    window = Window(chunks(), least=_PIECE)
    window.grow()
    yield from _sequence(window)


def documents(window: Window) -> Iterator[Document]:
    """Yields what a window that stands at the beginning of a file moves over."""
    window.grow()
    marked = _about(window, "byte-order-mark", _MARKED)
    if window.skip_byte_order_mark():
        yield marked
    if window.skip_space() and window.text[window.at] == "[":
        told = yield from _array(window)
    else:
        told = yield from _sequence(window)
    if window.fault:
        yield _about(window, *window.fault)
    elif not told:
        yield _about(window, "no-event", "there is no event in the file")


def _sequence(window: Window) -> Generator[Document, None, bool]:
    """Yields events with nothing but whitespace between them; False if none."""
    told = False
    while window.skip_space():
        document = _take(window, _FRESH_LINE)
        if document is None:
            break
        told = True
        yield document
    return told


class _Place(Enum):
    """Where in an array reading has come to; the value is what may stand there."""

    START = "an event or ']'"
    AFTER_COMMA = "an event"
    AFTER_EVENT = "',' or ']'"
    AFTER_BROKEN = "an event, ',' or ']'"


def _array(window: Window) -> Generator[Document, None, bool]:
    """Yields the events of an array, however it is broken; False if it is empty."""
    window.move(window.at + 1, 1)
    place = _Place.START
    while window.skip_space():
        mark = window.text[window.at]
        if mark == "]":
            if place is _Place.AFTER_COMMA:
                yield _out_of_place(window, place.value)
            window.move(window.at + 1, 1)
            after = window.skip_space()
            if after:
                yield _out_of_place(window, "nothing after the array")
            return after or place is not _Place.START
        if mark == ",":
            if place in {_Place.START, _Place.AFTER_COMMA}:
                yield _out_of_place(window, place.value)
            window.move(window.at + 1, 1)
            place = _Place.AFTER_COMMA
            continue
        if place is _Place.AFTER_EVENT and mark in _SELF_DELIMITED:
            yield _out_of_place(window, place.value)
        if place is _Place.START:
            window.indent = window.column - 1
        document = _take(window, _FRESH_ELEMENT)
        if document is None:
            return True
        yield document
        place = _Place.AFTER_EVENT if document.reading.ok else _Place.AFTER_BROKEN
    if not window.fault and place is not _Place.AFTER_BROKEN:
        yield _out_of_place(window, place.value)
    return True


def _take(window: Window, fresh: str) -> Document | None:
    """Takes the event that begins here; None if gzip data broke off within it.

    `fresh` is the pattern of how a line begins from which reading may go on.
    """
    while True:
        text, at = window.text, window.at
        reading, payload = None, b""
        end: int | None
        try:
            value, end = decode(text, at)
            payload = text[at:end].encode()
        except UNCLEAN as error:
            end = _end(window, error)
        else:
            reading = Reading(value)
        if (
            end is not None
            and end == len(text)
            and not window.ended
            and (reading is None or text[-1] not in _SELF_DELIMITED)
            and end - at <= window.longest
        ):
            window.grow()
            continue
        if len(text) - at > window.longest and _reach(text, at, end) > window.longest:
            return _take_too_long(window)
        if end is None or (
            text[at] not in _SELF_DELIMITED and _WORD_GOES_ON.match(text, end)
        ):
            return _take_broken(window, fresh)
        if reading is None:
            return _take_text(window, end)
        document = Document(reading, payload, window.offset, window.line, window.column)
        window.move(end, len(payload))
        return document


def _end(window: Window, error: Exception) -> int | None:
    """Gives where an event ends that needs findings; None if it is broken.

    While there is more to come, an event that the text runs out on ends with the text.
    """
    text = window.text
    edge = len(text) - _LONGEST_PIECE
    if (
        isinstance(error, JSONDecodeError)
        and not window.ended
        # A saving, not a verdict: without it, the scan below finds the same.
        and (error.pos > edge or error.msg.startswith("Unterminated string"))
    ):
        return len(text)
    last = deque(scan(text, window.at), maxlen=1).pop()
    if last.kind is Kind.TOO_DEEP:
        return _end_of_deep(window)
    if last.kind is not Kind.FAULT:
        return last.end
    return len(text) if last.end > edge and not window.ended else None


def _reach(text: str, at: int, end: int | None) -> int:
    """Gives how far an event goes, or up to where a broken one could be read."""
    if end is None:
        end = deque(scan(text, at), maxlen=1).pop().end
    return end - at


def _end_of_deep(window: Window) -> int | None:
    """Gives where an event ends that nests too deep, if it ends on its own line.

    Lines that are each cut short would nest in one another, and be read again and
    again, if this looked further.
    """
    text = window.text
    line_end = text.find("\n", window.at)
    end = find_closing(text, window.at, line_end if line_end >= 0 else len(text))
    if end or line_end >= 0 or window.ended or len(text) - window.at > _KEPT:
        return end
    return len(text)


def _take_broken(window: Window, fresh: str) -> Document | None:
    """Takes what is broken, up to the first line from which reading may go on."""
    first_on_line = window.column - 1 == window.indent
    deepest = window.indent if first_on_line else 0
    beginning = re.compile(rf"\n(?=[ \t]{{0,{deepest}}}{fresh})")
    line = beginning.search(window.text, window.at)
    while not (line or window.ended) and len(window.text) - window.at < _KEPT:
        window.grow()
        line = beginning.search(window.text, window.at)
    if not line and window.fault:
        window.move(len(window.text), len(encoded(window.text[window.at :])))
        return None
    end = line.start() if line else len(window.text)
    kept = window.text[window.at : end].rstrip(SPACE)
    if fresh == _FRESH_ELEMENT:
        kept = kept.removesuffix(",") or kept
    document = _take_text(window, window.at + len(kept))
    if not line:
        window.skip_line()
    return document


def _take_too_long(window: Window) -> Document:
    """Takes an event that would not fit into memory, and the rest of its line."""
    message = (
        f"the event has more than {window.longest:,} characters; it is passed over, "
        "with the rest of its line"
    )
    document = _about(window, "event-too-long", message)
    kept = encoded(window.text[window.at : window.at + _KEPT])
    window.skip_line()
    return replace(document, payload=kept)


def _take_text(window: Window, end: int) -> Document:
    """Takes the text up to `end` as one event, with all findings in their places."""
    payload = encoded(window.text[window.at : end])
    reading = _placed(read_event(payload), window.position)
    document = Document(reading, payload, window.offset, window.line, window.column)
    window.move(end, len(payload))
    return document


def _placed(reading: Reading, start: Position) -> Reading:
    """Counts lines and columns of a reading's findings from the file's beginning."""
    findings: list[Finding] = []
    for finding in reading.findings:
        place = Position(finding.line or 1, finding.column or 1).seen_from(start)
        findings.append(replace(finding, line=place.line, column=place.column))
    return replace(reading, findings=tuple(findings))


def _out_of_place(window: Window, expected: str) -> Document:
    while not window.ended and len(window.text) - window.at < LONGEST_WORD:
        window.grow()
    fault = unexpected(window.text, window.at, expected)
    return _about(window, "not-json", fault.message)


def _about(window: Window, rule: str, message: str) -> Document:
    """Makes a finding about the file, at the place that reading has come to."""
    reading = Reading(None, (breach(rule, message, window.position),), ok=False)
    return Document(reading, b"", window.offset, window.line, window.column)


_MARKED: Final = "the file begins with a byte order mark; JSON begins with the value"
# What needs no delimiter: its own first and last characters are some.
_SELF_DELIMITED: Final = '{}[]"'
_WORD_GOES_ON: Final = re.compile(r"[\w.+-]", re.ASCII)

# What is read at once of what is in memory already.
_PIECE: Final = 8192

# A fault this near to where the text stops may be an escape or a word that goes on.
_LONGEST_PIECE: Final = 16

# How much of a broken event without any line end is kept before the rest is skipped.
_KEPT: Final = 4 * CHUNK

# In a sequence: any line but one that can only go on with what stands above it.
_FRESH_LINE: Final = r'[^\s}\],:"]'
_FRESH_ELEMENT: Final = r"[{\]]"
