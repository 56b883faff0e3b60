"""Task -> the tally of what it holds, and the packed records of its events."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, final

from cp_contract.archive._items import Bounded, iter_items
from cp_contract.archive._noting import note_findings, note_refusals
from cp_contract.archive._records import Packed, Records
from cp_contract.archive._rows import row_of
from cp_contract.archive._settings import Settings, against_of, contract_of
from cp_contract.archive._stored import open_file, status_of
from cp_contract.archive.tally import Tally
from cp_contract.errors import ExtraMissing
from cp_contract.findings import Finding
from cp_contract.validation import schema_findings
from cp_contract.validation.events import check_value

if TYPE_CHECKING:
    from typing import Any

    from cp_contract.archive._items import Item
    from cp_contract.archive._tasks import Part, Task
    from cp_contract.contract import Contract
    from cp_contract.reading import Document

__all__ = ["Done", "read_task"]


@final
class Done(NamedTuple):
    """What came of a task."""

    tally: Tally
    packed: Packed


def read_task(task: Task, settings: Settings) -> Done:
    """Reads a task; what cannot be read is in the tally, and the rest too."""
    reader = _Reader(settings)
    for part in task.parts:
        try:
            reader.read(part)
        except (OSError, ExtraMissing) as error:
            reader.tally.miss(part.path, _reason(error))
    return Done(reader.tally, reader.records.packed())


def _reason(error: OSError | ExtraMissing) -> str:
    if isinstance(error, ExtraMissing):
        return f"cannot be read: {error}"
    return f"cannot be read: {(error.strerror or str(error)).lower()}"


@final
class _Reader:
    """Reads one part after another into one tally."""

    __slots__ = ("_against", "_contract", "_settings", "records", "tally")

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._contract = contract_of(settings)
        self._against: Contract | None = against_of(settings)
        self.tally = Tally()
        self.records = Records()

    def read(self, part: Part) -> None:
        """Reads a part, up to where the file ended when it was found."""
        with open_file(part.path) as stream:
            if part.start == 0:
                self.tally.files += 1
            bounded = Bounded(stream, part)
            for item in iter_items(bounded, part, self._settings.column):
                if item.document.is_event:
                    self._count(item, part.start)
                else:
                    found = item.document.reading.findings
                    note_findings(self.tally, found, item.place, part=part.start)
            self.tally.size += part.end - part.start - bounded.left
            if not part.is_whole:
                lines = self.tally.newlines.setdefault(part.path, {})
                lines[part.start] = bounded.newlines
            self._look_again(part, bounded)

    def _count(self, item: Item, part: int) -> None:
        document, place = item.document, item.place
        reading = document.reading
        value = reading.value if reading.ok else None
        row = row_of(value)
        self.tally.count(row.kind)
        self.tally.envelopes += place.record == 1
        self.records.add(row)
        found = [*reading.findings]
        if reading.ok:
            version = self._settings.version
            found += (
                _placed(document, each)
                for each in check_value(value, version=version, contract=self._contract)
            )
        else:
            self.tally.unreadable += 1
        valid = not any(each.is_error for each in found)
        self.tally.invalid += not valid
        noted = partial(
            note_refusals, event=value, row=row, payload=document.payload, place=place
        )
        if found:
            if item.outer is not None:
                # Inside an envelope there are no lines: its own place counts.
                at = item.outer.line, item.outer.column
                found = [_at(each, *at) for each in found]
            note_findings(self.tally, found, place, part=part)
            if reading.ok:
                noted(self.tally.sightings, found)
        if self._against is not None:
            judged = _refusals(self._against, value) if reading.ok else found
            errors = [each for each in judged if each.is_error]
            self.tally.refused += bool(errors)
            self.tally.refused_only += bool(errors and valid)
            if reading.ok:
                noted(self.tally.refusals, errors)

    def _look_again(self, part: Part, bounded: Bounded) -> None:
        """Tells of a file that was written to while it was read."""
        if part.end != part.size:
            return
        now = status_of(part.path)
        if bounded.left:
            self.tally.miss(part.path, "became shorter while it was read")
        elif now is not None and now.size > part.size:
            self.tally.miss(
                part.path,
                f"grew while it was read; only its first {part.size:,} bytes were",
            )


def _refusals(against: Contract, value: Any) -> list[Finding]:
    try:
        return schema_findings(against, value)
    except RecursionError:
        return [Finding("nested-too-deep", "it is nested too deep to be judged")]


def _placed(document: Document, finding: Finding) -> Finding:
    place = document.locate(finding.pointer)
    return _at(finding, place.line, place.column)


def _at(finding: Finding, line: int, column: int) -> Finding:
    return Finding(
        finding.rule,
        finding.message,
        finding.pointer,
        finding.schema_pointer,
        finding.severity,
        line=line,
        column=column,
    )
