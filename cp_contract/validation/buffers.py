r"""A buffer of events -> columns of what they are, and findings of those with any.

For archives: nothing is made for an event that nothing is wrong with.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.reading import read_sequence
from cp_contract.validation._columns import (
    NO_ID,
    UNTIMED,
    Cells,
    Columns,
    EventKind,
    cells_of,
)
from cp_contract.validation.examining import NO_VALUE, examine, examine_plain
from cp_contract.validation.tiers import (
    COUNTED,
    PLAIN,
    PROVEN,
    native_program,
    prove,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cp_contract.contract import Contract
    from cp_contract.findings import Finding
    from cp_contract.validation.tiers import NativeProgram, Scanned

__all__ = [
    "NO_ID",
    "UNTIMED",
    "Cells",
    "CheckedBuffer",
    "EventKind",
    "Framing",
    "cells_of",
    "check_buffer",
]


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
    ids: bytes | bytearray
    """Sixteen bytes a row that tell EventIds apart; zeros where there is none."""
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
    values: Mapping[int, Any]
    """Row to the event, for those with findings that are JSON, if it was asked for."""
    end: int
    """Where reading goes on: behind it is only an event that the buffer cuts off."""


def check_buffer(
    contract: Contract | None,
    data: bytes,
    *,
    framing: Framing,
    last: bool = True,
    stop: int | None = None,
    keep_values: bool = False,
) -> CheckedBuffer:
    r"""Checks every event of a buffer; what `validate` says of each is what counts.

    Without a contract, each event is held to its own SchemaVersion. Unless it is the
    `last`, an event that the end of the buffer may cut off is left to the next buffer,
    which begins at `end`. An event that is larger than the buffer leaves `end` at 0.
    With a `stop`, it is as if the buffer ended there.
    To `keep_values` spares reading those events again that have findings.

    >>> lines = b'{"EventType": "HEALTH_CHECK"}\n{"EventType": "DELETED"}\n'
    >>> checked = check_buffer(None, lines, framing=Framing.LINES)
    >>> list(checked.offsets), [each[0].rule for each in checked.findings.values()]
    ([0, 30], ['enum'])
    """
    reading = _Reading(contract, keep_values)
    program = native_program(contract)
    stop = len(data) if stop is None else stop
    if framing is Framing.LINES:
        end = stop if last else data.rfind(b"\n", 0, stop) + 1
        if program is None:
            reading.take(data, _lines(data, end))
        else:
            reading.scan(data, program, program.scan(data, 0, end, lines=True))
    else:
        end = _concatenated(reading, data, stop, program, last=last)
    columns = reading.columns
    return CheckedBuffer(
        columns.offsets,
        columns.lengths,
        columns.groups,
        tuple(columns.kinds),
        columns.ids,
        columns.keys,
        columns.times,
        reading.findings,
        reading.values,
        end,
    )


@final
@dataclass(frozen=True, slots=True)
class _Reading:
    """What has been read so far of a buffer."""

    contract: Contract | None
    keep_values: bool
    columns: Columns = field(default_factory=Columns)
    findings: dict[int, tuple[Finding, ...]] = field(
        default_factory=dict[int, tuple["Finding", ...]]
    )
    values: dict[int, Any] = field(default_factory=dict[int, Any])

    def take(self, data: bytes, spans: Iterable[tuple[int, int]]) -> None:
        """Adds events by where they begin and end, and looks for findings in each."""
        for start, stop in spans:
            event = data[start:stop]
            proven = prove(event, self.contract)
            value, found = (
                examine(event, contract=self.contract)
                if proven is None
                else (proven, [])
            )
            self._note(len(self.columns.offsets), value, found)
            self.columns.add(start, stop - start, cells_of(value))

    def scan(self, data: bytes, program: NativeProgram, scanned: Scanned) -> None:
        """Adds what a scan has read, and looks into what it has left open."""
        columns = self.columns
        for row, flags in columns.extend(scanned):
            start = columns.offsets[row]
            event = data[start : start + columns.lengths[row]]
            if flags & PLAIN:
                value, found = examine_plain(
                    event, self.contract, program, proven=bool(flags & PROVEN)
                )
            else:
                value, found = examine(event, contract=self.contract)
            self._note(row, value, found)
            if not flags & (PROVEN | COUNTED):
                columns.put(row, cells_of(value))

    def _note(self, row: int, value: Any, found: list[Finding]) -> None:
        if found:
            self.findings[row] = tuple(found)
            if self.keep_values and value is not NO_VALUE:
                self.values[row] = value


def _lines(data: bytes, end: int) -> Iterator[tuple[int, int]]:
    """Yields where each line that is not blank begins and ends."""
    start = 0
    while start < end:
        newline = data.find(b"\n", start, end)
        stop = end if newline < 0 else newline
        line = data[start:stop]
        if solid := line.strip(_SPACE):
            first = start + len(line) - len(line.lstrip(_SPACE))
            yield first, first + len(solid)
        start = stop + 1


def _concatenated(
    reading: _Reading,
    data: bytes,
    stop: int,
    program: NativeProgram | None,
    *,
    last: bool,
) -> int:
    """Reads events one after another; gives where the rest begins.

    A scan stops where an event has no certain end. The reader says where it ends, and
    the scan goes on after it.
    """
    at = 0
    while True:
        if program is not None:
            scanned = program.scan(data, at, stop, lines=False)
            reading.scan(data, program, scanned)
            at = scanned[-1]
            if at == stop:
                return stop
        if stop < len(data):
            data = data[:stop]  # few buffers come here
        document = next(read_sequence(data, at), None)
        if document is None:
            return stop
        start = at + document.offset
        end = start + len(document.payload)
        if not (last or document.reading.ok) and not data[end:].strip(_SPACE):
            return start
        reading.take(data, [(start, end)])
        at = end


_SPACE: Final = b" \t\n\r"
