"""Task -> the tally of what it holds, and the packed columns of its events."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple, cast, final

from cp_contract.archive._blocks import (
    LONGEST_EVENT,
    Rest,
    is_sequence,
    iter_blocks,
    iter_placed,
)
from cp_contract.archive._items import (
    Bounded,
    Counted,
    Item,
    Starts,
    carried,
    documents_in,
    moved,
    opened,
    shifted,
)
from cp_contract.archive._noting import Noted, note_findings, note_sightings
from cp_contract.archive._parquet import iter_payloads
from cp_contract.archive._places import Place, Seen
from cp_contract.archive._records import Packed, Records
from cp_contract.archive._settings import Settings, against_of, contract_of
from cp_contract.archive._stored import is_local, open_file, status_of, why_unread
from cp_contract.archive._unpacking import PARQUET, is_packed, unpack
from cp_contract.archive._unwrapping import payloads_of
from cp_contract.archive._vectors import group_counts
from cp_contract.archive.tally import Tally
from cp_contract.errors import ExtraMissing
from cp_contract.findings import Finding
from cp_contract.reading import (
    CHUNK,
    Document,
    Position,
    read_chunks,
    read_event,
)
from cp_contract.validation import schema_findings
from cp_contract.validation.buffers import (
    UNTIMED,
    Cells,
    EventKind,
    Framing,
    cells_of,
    check_buffer,
)
from cp_contract.validation.events import check_value

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from cp_contract.archive._blocks import Block
    from cp_contract.archive._tasks import Part, Task
    from cp_contract.contract import Contract
    from cp_contract.reading import Fault
    from cp_contract.validation.buffers import CheckedBuffer

__all__ = ["Done", "read_task"]


@final
class Done(NamedTuple):
    """What came of a task."""

    tally: Tally
    packed: Packed


def read_task(task: Task, settings: Settings) -> Done:
    """Reads a task; what cannot be read is in the tally, and the rest too."""
    tally, records, kinds = Tally(), Records(), Counter[EventKind]()
    for number, part in enumerate(task.parts):
        reader = _Reader(
            settings,
            contract_of(settings),
            against_of(settings),
            tally,
            records,
            kinds,
            part,
            number,
        )
        try:
            reader.read()
        except (OSError, ExtraMissing) as error:
            tally.miss(part.path, why_unread(error))
    for kind, count in kinds.items():
        tally.count(kind, count)
    return Done(tally, records.packed())


@final
@dataclass(slots=True)
class _Reader:
    """Reads one part into a tally and columns."""

    settings: Settings
    contract: Contract
    against: Contract | None
    tally: Tally
    records: Records
    kinds: Counter[EventKind]
    part: Part
    number: int
    """The part's number, among those of its task."""

    def read(self) -> None:
        """Reads the part, up to where the file ended when it was found."""
        part = self.part
        with open_file(part.path) as stream:
            if part.start == 0:
                self.tally.files += 1
            bounded = Bounded(stream, part)
            head = bounded.read(CHUNK)
            if head.startswith(PARQUET) and part.is_whole:
                bounded.left = 0
                self._read_rows(stream)
            else:
                lines = self._read_text(head, bounded)
                if not part.is_whole:
                    parts = self.tally.newlines.setdefault(part.path, {})
                    parts[part.start] = lines
            self.tally.size += part.end - part.start - bounded.left
            self._look_again(bounded)

    def _read_rows(self, stream: BinaryIO) -> None:
        self.records.begin(self.number)
        for row, payload in iter_payloads(stream, self.settings.column):
            for document in documents_in(payload):
                self._take(document, row)

    def _read_text(self, head: bytes, bounded: Bounded) -> int:
        """Reads text, and gives how many lines ended in it."""
        raw = cast("BinaryIO", bounded)
        first, text = _peeked(
            unpack(head, raw, lambda: cast("BinaryIO", bounded.rewind()))
        )
        rest = Rest(b"", 0, Position())
        if self.settings.version is None and is_sequence(first):
            if is_local(self.part.path) and not is_packed(head):
                blocks = iter_placed(bounded.read_at, self.contract)
                text = unpack(b"", raw, lambda: raw)  # what is behind the blocks
            else:
                blocks = iter_blocks(text, self.contract)
            rest = _each(blocks, self._take_block)
            if not rest.data:
                self._end(rest)
                return rest.start.line - 1
            text = _joined(rest.data, text)
        # What is no plain sequence of events is read one by one.
        self.records.begin(self.number)
        counted = Counted(text)
        for document in read_chunks(counted.chunks(), longest=LONGEST_EVENT):
            found = shifted(document, rest.offset, rest.start)
            self._take(found, self.part.start + found.offset)
        return rest.start.line - 1 + counted.newlines

    def _end(self, rest: Rest) -> None:
        """Notes what was wrong with the compression, where it was."""
        if rest.fault is not None:
            rule, message = rest.fault
            finding = Finding(rule, message, line=rest.start.line)
            place = Place(self.part.path, self.part.start + rest.offset)
            finding = replace(finding, column=rest.start.column)
            note_findings(self.tally, [finding], place, part=self.part.start)

    def _take_block(self, block: Block) -> None:
        checked, base = block.checked, self.part.start + block.offset
        self.records.begin(self.number, base)
        rows: Sequence[int] = (
            range(len(checked.offsets)) if self.against else sorted(checked.findings)
        )
        starts = Starts(block)
        envelopes: dict[int, list[Item]] = {}
        for row in rows:
            offset = checked.offsets[row]
            place = Place(self.part.path, base + offset)
            payload = partial(_payload, block, row)
            found = checked.findings.get(row, ())
            value = checked.values.get(row, _NO_VALUE) if found else _value(payload())
            # Only what is no event is an envelope, so it has findings.
            if found and (payloads := payloads_of(value)) is not None:
                envelopes[row] = [*carried(payloads, place, starts.of(offset))]
                continue
            kind, time = _kind_and_time(checked, row)
            noted = Noted(value, kind, _seen(time, place), payload)
            self._note(noted, found, partial(starts.of, offset))
        if envelopes:
            self._add_rows(block, envelopes)
            return
        for group, count in group_counts(checked.groups):
            self.kinds[checked.kinds[group]] += count
        self.records.extend(checked)

    def _add_rows(self, block: Block, envelopes: dict[int, list[Item]]) -> None:
        """Adds the rows of a block one by one, and of envelopes what is in them."""
        checked = block.checked
        for row, offset in enumerate(checked.offsets):
            if row in envelopes:
                for item in envelopes[row]:
                    self._count(item, offset)
                continue
            kind = checked.kinds[checked.groups[row]]
            self.kinds[kind] += 1
            own = bytes(checked.ids[row * 16 : row * 16 + 16])
            cells = Cells(kind, own, checked.keys[row], checked.times[row])
            self.records.add(cells, offset)

    def _take(self, document: Document, offset: int) -> None:
        place = Place(self.part.path, offset)
        for item in opened(document, document.reading.value, place):
            self._count(item, offset)

    def _count(self, item: Item, offset: int) -> None:
        """Counts one event, or a finding about the file."""
        document = item.document
        if not document.is_event:
            found = document.reading.findings
            note_findings(self.tally, found, item.place, part=self.part.start)
            return
        cells, findings = self._judged(document)
        self.kinds[cells.kind] += 1
        self.tally.envelopes += item.place.record == 1
        self.records.add(cells, offset)
        if item.outer is not None:
            # Inside an envelope there are no lines: its own place counts.
            line, column = item.outer.line, item.outer.column
            findings = [replace(each, line=line, column=column) for each in findings]
        if findings or self.against is not None:
            reading = document.reading
            value = reading.value if reading.ok else _NO_VALUE
            seen = _seen(cells.time, item.place)
            noted = Noted(value, cells.kind, seen, lambda: document.payload)
            self._note(noted, findings)

    def _judged(self, document: Document) -> tuple[Cells, list[Finding]]:
        """Gives what is counted of an event, and what is found in it."""
        reading = document.reading
        if not reading.ok:
            return cells_of(None), [*reading.findings]
        start = Position(document.line, document.column)
        if self.settings.version is None:
            checked = check_buffer(
                self.contract, document.payload, framing=Framing.CONCATENATED
            )
            kind, time = _kind_and_time(checked, 0)
            cells = Cells(kind, bytes(checked.ids[:16]), checked.keys[0], time)
            return cells, [moved(each, start) for each in checked.findings.get(0, ())]
        version = self.settings.version
        found = check_value(reading.value, version=version, contract=self.contract)
        placed = [_placed(document, each) for each in found]
        return cells_of(reading.value), [*reading.findings, *placed]

    def _note(
        self,
        noted: Noted,
        findings: Sequence[Finding],
        start: Callable[[], Position] = Position,
    ) -> None:
        """Notes what was found in one event, and whether the other schema reads it.

        `start` gives where the lines of the findings count from.
        """
        tally, value = self.tally, noted.value
        is_json = value is not _NO_VALUE
        valid = not any(each.is_error for each in findings)
        tally.invalid += not valid
        tally.unreadable += not is_json
        place, part = noted.seen.place, self.part.start
        note_findings(tally, findings, place, part=part, start=start)
        if is_json:
            note_sightings(tally.sightings, findings, noted)
        if self.against is not None:
            judged = _refusals(self.against, value) if is_json else findings
            errors = [each for each in judged if each.is_error]
            tally.refused += bool(errors)
            tally.refused_only += bool(errors and valid)
            if is_json:
                note_sightings(tally.refusals, errors, noted)

    def _look_again(self, bounded: Bounded) -> None:
        """Tells of a file that was written to while it was read."""
        part = self.part
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


# Stands for the value of what is no JSON; None is a value.
_NO_VALUE: Final = object()
# How much space at the beginning of a file is looked through for the first event.
_MOST_SPACE: Final = 4 * CHUNK


def _peeked(
    chunks: Generator[bytes, None, Fault | None],
) -> tuple[bytes, Generator[bytes, None, Fault | None]]:
    """Gives how a file begins, and all its chunks."""
    first = b""
    try:
        while not first.strip() and len(first) < _MOST_SPACE:
            first += next(chunks)
    except StopIteration as end:
        return first, _ended(first, end.value)
    return first, _joined(first, chunks)


def _joined(
    first: bytes, chunks: Generator[bytes, None, Fault | None]
) -> Generator[bytes, None, Fault | None]:
    yield first
    return (yield from chunks)


def _ended(first: bytes, fault: Fault | None) -> Generator[bytes, None, Fault | None]:
    if first:
        yield first
    return fault


def _each(blocks: Generator[Block, None, Rest], take: Callable[[Block], None]) -> Rest:
    """Takes all blocks, and gives what is left."""
    while True:
        try:
            block = next(blocks)
        except StopIteration as end:
            rest: Rest = end.value
            return rest
        take(block)


def _kind_and_time(checked: CheckedBuffer, row: int) -> tuple[EventKind, int]:
    return checked.kinds[checked.groups[row]], checked.times[row]


def _seen(time: int, place: Place) -> Seen:
    return Seen(None if time == UNTIMED else time, place)


def _payload(block: Block, row: int) -> bytes:
    offset = block.checked.offsets[row]
    return block.data[offset : offset + block.checked.lengths[row]]


def _value(payload: bytes) -> Any:
    reading = read_event(payload)
    return reading.value if reading.ok else _NO_VALUE


def _refusals(against: Contract, value: Any) -> list[Finding]:
    try:
        return schema_findings(against, value)
    except RecursionError:
        return [Finding("nested-too-deep", "it is nested too deep to be judged")]


def _placed(document: Document, finding: Finding) -> Finding:
    place = document.locate(finding.pointer)
    return replace(finding, line=place.line, column=place.column)
