r"""A buffer of events -> columns of what they are, and findings of those with any.

For archives: nothing is made for an event that nothing is wrong with.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, final

from cp_contract.findings import Finding
from cp_contract.reading import read_sequence
from cp_contract.validation._columns import UNTIMED, Columns, EventKind, cells_of
from cp_contract.validation.events import examine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cp_contract.contract import Contract

__all__ = ["UNTIMED", "CheckedBuffer", "EventKind", "Framing", "check_buffer"]


@final
class Framing(StrEnum):
    """How a buffer tells one event from the next."""

    LINES = "lines"
    """An event a line, as in JSON Lines; lines of whitespace are passed over."""
    CONCATENATED = "concatenated"
    """One after another, with whitespace between them or nothing."""


@final
@dataclass(frozen=True, slots=True)
class CheckedBuffer:
    """The events of a buffer: a row for each in the columns, in their order."""

    offsets: Sequence[int]
    """Where each begins, from the start of the buffer."""
    lengths: Sequence[int]
    """How many bytes each has."""
    groups: Sequence[int]
    """The place of each one's kind in `kinds`."""
    kinds: Sequence[EventKind]
    """The kinds that there are."""
    ids: Sequence[int]
    """A hash of EventId; 0 where there is none."""
    keys: Sequence[int]
    """A hash of what the event is about; 0 where it does not say.

    That is DomainName, ObjectTypeName, and ProfileObjectUniqueKey or Object.ProfileId.
    """
    times: Sequence[int]
    """EventTimestamp in nanoseconds since 1970; `UNTIMED` where it tells no instant."""
    findings: Mapping[int, tuple[Finding, ...]]
    """Row to findings, notices too, for those that have any; in their order.

    Lines and columns count from the event's own beginning, as `validate` counts them.
    """
    end: int
    """Where reading goes on: behind it is only an event that the buffer cuts off."""


def check_buffer(
    contract: Contract | None,
    data: bytes,
    *,
    framing: Framing,
    last: bool = True,
) -> CheckedBuffer:
    r"""Checks every event of a buffer; what `validate` says of each is what counts.

    Without a contract, each event is held to its own SchemaVersion. Unless it is the
    `last`, an event that the end of the buffer may cut off is left to the next buffer,
    which begins at `end`. An event that is larger than the buffer leaves `end` at 0.

    >>> lines = b'{"EventType": "HEALTH_CHECK"}\n{"EventType": "DELETED"}\n'
    >>> checked = check_buffer(None, lines, framing=Framing.LINES)
    >>> list(checked.offsets), [each[0].rule for each in checked.findings.values()]
    ([0, 30], ['enum'])
    """
    spans, end = _FRAMES[framing](data, last=last)
    columns, findings = Columns(), dict[int, tuple[Finding, ...]]()
    for row, (start, stop) in enumerate(spans):
        value, found = examine(data[start:stop], contract=contract)
        if found:
            findings[row] = tuple(found)
        columns.add(start, stop - start, cells_of(value))
    return CheckedBuffer(
        columns.offsets,
        columns.lengths,
        columns.groups,
        tuple(columns.kinds),
        columns.ids,
        columns.keys,
        columns.times,
        findings,
        end,
    )


def _lines(data: bytes, *, last: bool) -> tuple[list[tuple[int, int]], int]:
    """Gives where each line that is not blank lies, and where the rest begins."""
    end = len(data) if last else data.rfind(b"\n") + 1
    spans: list[tuple[int, int]] = []
    start = 0
    while start < end:
        newline = data.find(b"\n", start, end)
        stop = end if newline < 0 else newline
        line = data[start:stop]
        if solid := line.strip(_SPACE):
            first = start + len(line) - len(line.lstrip(_SPACE))
            spans.append((first, first + len(solid)))
        start = stop + 1
    return spans, end


def _concatenated(data: bytes, *, last: bool) -> tuple[list[tuple[int, int]], int]:
    """Gives where the reader sees each event, and where the rest begins."""
    spans: list[tuple[int, int]] = []
    for document in read_sequence(data):
        stop = document.offset + len(document.payload)
        if not (last or document.reading.ok) and not data[stop:].strip(_SPACE):
            return spans, document.offset
        spans.append((document.offset, stop))
    return spans, len(data)


_SPACE: Final = b" \t\n\r"
_FRAMES: Final = {Framing.LINES: _lines, Framing.CONCATENATED: _concatenated}
