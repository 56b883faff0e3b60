"""A report -> text: each failure as a short story."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from cp_contract.conformance.laws import LAWS
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cp_contract.conformance.driver import Batch, Item, Run
    from cp_contract.conformance.report import ConformanceReport, LawFailure

__all__ = [
    "fates",
    "heading",
    "history_rows",
    "render_failure",
    "render_story",
    "shortened",
    "totals",
]

_COLUMNS: Final = ("call", "time", "event", "object type", "key", "real time")
_WIDEST: Final = 40
_DIFF_LINES: Final = 60

_LAW: Final = {law.id: law for law in LAWS}


def render_story(
    report: ConformanceReport, *, replays: Mapping[str, str] | None = None
) -> str:
    """Renders a report: what failed, each with its history, then every law's fate.

    `replays` gives the command that replays the failure of a law.
    """
    commands = replays or {}
    parts = [
        render_failure(each, seed=report.seed, replay=commands.get(each.law))
        for each in report.failures
    ]
    return "\n\n".join([*parts, "\n".join(_fate_lines(report))])


def fates(report: ConformanceReport) -> Iterator[tuple[str, str, str]]:
    """Yields each law that was asked for, what became of it, and why."""
    found = {each.law: ("broken", "") for each in report.failures}
    found |= dict.fromkeys(report.held, ("holds", ""))
    found |= {each.law: ("in part", each.reason) for each in report.hindered}
    found |= {each.law: ("skipped", each.reason) for each in report.skipped}
    for law in LAWS:
        if law.id in found:
            yield law.id, *found[law.id]


def _fate_lines(report: ConformanceReport) -> Iterator[str]:
    width = max((len(law) for law, _, _ in fates(report)), default=0)
    for law, fate, reason in fates(report):
        yield f"{law:<{width}}  {fate}{f': {reason}' if reason else ''}"
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


def render_failure(failure: LawFailure, *, seed: int, replay: str | None = None) -> str:
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
        lines += ["", f"  {heading(failure.difference)}:"]
        lines += [f"    {line}" for line in shortened(failure.difference)]
    if failure.raised is not None and failure.raised.frames:
        lines += ["", "  in the consumer:"]
        lines += [
            f"  {line}"
            for frame in failure.raised.frames
            for line in frame.rstrip("\n").splitlines()
        ]
        lines.append(f"    {failure.raised}")
    lines += ["", f"  seed: {seed}"]
    if replay is not None:
        lines.append(f"  to see it again: {replay}")
    return "\n".join(line.rstrip() for line in lines)


def heading(difference: Sequence[str]) -> str:
    """Says what the lines of a diff show."""
    if any(not line.startswith(" ") for line in difference):
        return "expected (-) and actual (+) state"
    return "both end in this state"


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


def shortened(lines: Sequence[str]) -> list[str]:
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
