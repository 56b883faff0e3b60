"""A report -> text: each failure as a short story."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from cp_contract.conformance.laws import LAWS
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cp_contract.conformance.driver import Batch, Item, Run
    from cp_contract.conformance.report import ConformanceReport, LawFailure

__all__ = ["history_rows", "render_failure", "render_story"]

_COLUMNS: Final = ("call", "time", "event", "object type", "key", "real time")
_WIDEST: Final = 40
_DIFF_LINES: Final = 60

_LAW: Final = {law.id: law for law in LAWS}


def render_story(report: ConformanceReport) -> str:
    """Renders a report: what failed, each with its history, then every law's fate."""
    parts = [render_failure(each, seed=report.seed) for each in report.failures]
    return "\n\n".join([*parts, "\n".join(_fates(report))])


def _fates(report: ConformanceReport) -> Iterator[str]:
    failed = {each.law: "broken" for each in report.failures}
    held = dict.fromkeys(report.held, "holds")
    hindered = {each.law: f"in part: {each.reason}" for each in report.hindered}
    skipped = {each.law: f"skipped: {each.reason}" for each in report.skipped}
    fates = {**failed, **held, **hindered, **skipped}
    width = max(map(len, fates), default=0)
    for law in LAWS:
        if law.id in fates:
            yield f"{law.id:<{width}}  {fates[law.id]}"
    for note in report.notes:
        yield f"note: {note}"
    yield ""
    yield totals(report)


def totals(report: ConformanceReport) -> str:
    """Counts the laws by what became of them, in one line."""
    counts = (
        (len(report.failures), "broken"),
        (len(report.held), "held"),
        (len(report.hindered), "in part"),
        (len(report.skipped), "skipped"),
    )
    laws = ", ".join(f"{count} {word}" for count, word in counts if count)
    return f"laws: {laws}; {report.examples:,} cases, seed {report.seed}"


def render_failure(failure: LawFailure, *, seed: int) -> str:
    """Renders one failure: the law, why it matters, the history, the states."""
    law = _LAW[failure.law]
    lines = [
        f"{law.id}: {law.purpose}",
        f"  why: {law.why}",
        f"  but: {failure.message}.",
        "",
        *(f"  {line}" for line in _run_lines(failure.breach.run)),
    ]
    if failure.difference:
        lines += ["", "  expected (-) and actual (+) state:"]
        lines += [f"    {line}" for line in _shortened(failure.difference)]
    if failure.raised is not None and failure.raised.frames:
        lines += ["", "  in the consumer:"]
        lines += [
            f"  {line}"
            for frame in failure.raised.frames
            for line in frame.rstrip("\n").splitlines()
        ]
        lines.append(f"    {failure.raised}")
    lines += ["", f"  seed: {seed}"]
    return "\n".join(line.rstrip() for line in lines)


def _run_lines(run: Run) -> Iterator[str]:
    yield f"{run.title}:"
    yield from (f"  {line}" for line in _table([_COLUMNS, *history_rows(run)]))


def history_rows(run: Run) -> list[tuple[str, ...]]:
    """Gives a row for each record: its call, time, type, object, key, real time."""
    rows = list[tuple[str, ...]]()
    for place, batch in enumerate(run.batches, 1):
        call = f"{place}{_notes(batch)}"
        if not batch.items:
            rows.append((call, "", "(no records)", "", "", ""))
        for item in batch.items:
            rows.append((call, *_cells(item)))
            call = ""
    return rows


def _notes(batch: Batch) -> str:
    marks = (
        (batch.repeats > 0, "sent twice"),
        (batch.crash, "a write fails"),
        (batch.packed, "aggregated"),
    )
    said = ", ".join(word for is_so, word in marks if is_so)
    return f" ({said})" if said else ""


def _cells(item: Item) -> tuple[str, ...]:
    if item.event is None:
        return ("", f"bad record {_short(repr(item.data))}", "", "", "")
    event = item.event
    real_time = {"True": "yes", "False": "no"}
    return (
        _short(event.get("EventTimestamp", "")),
        _short(event.get("EventType", "")),
        _short(event.get("ObjectTypeName", "")),
        _short(_key(event)),
        real_time.get(str(event.get("IsMessageRealTime")), ""),
    )


def _key(event: dict[str, Any]) -> object:
    held = event.get("Object")
    identity: object = held.get("ProfileId", "") if is_object(held) else ""
    return event.get("ProfileObjectUniqueKey") or identity


def _short(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    text = ascii(text)[1:-1] if not text.isprintable() else text
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _shortened(lines: Sequence[str]) -> list[str]:
    """Keeps what differs and two lines around it, and not too much of it."""
    kept = list[str]()
    near = {
        at + offset
        for at, line in enumerate(lines)
        if not line.startswith(" ")
        for offset in range(-2, 3)
    }
    for at, line in enumerate(lines):
        if at in near or not near:
            kept.append(line)
        elif kept and kept[-1] != "  …":
            kept.append("  …")
    if len(kept) > _DIFF_LINES:
        return [*kept[:_DIFF_LINES], f"  … and {len(kept) - _DIFF_LINES} lines more"]
    return kept
