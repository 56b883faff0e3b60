"""Comparisons -> text for people: what holds, what breaks, and what shows it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from cp_contract.compat import ABSENT, MEANING, Direction, Verdict
from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import parse_pointer
from cp_contract.spelling import json_path, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.compat import Answer, Change
    from cp_contract.compat.compared import Compared, Results

__all__ = ["marked_lines", "render_text"]

_COLOUR: Final = {
    Verdict.COMPATIBLE: "32",
    Verdict.INCOMPATIBLE: "31",
    Verdict.UNKNOWN: "33",
}
# Lines of a witness that are shown; nobody reads a thousand.
_LINES: Final = 60


def render_text(results: Results, *, colour: bool = False) -> str:
    """Renders each comparison as a block, and the verdict over all as the last line."""
    lines: list[str] = []
    for compared in results.compared:
        lines += [*_block(compared, colour=colour), ""]
    passed = "passed" if results.passed else "failed"
    lines.append(f"{results.mode}: {_paint(results.verdict, colour=colour)} ({passed})")
    return "".join(f"{line}\n" for line in lines)


def _block(compared: Compared, *, colour: bool) -> Iterator[str]:
    comparison = compared.comparison
    yield printable(f"{compared.old} -> {compared.new}")
    if comparison.equal:
        yield "  equal: both admit the same values"
    for direction in Direction:
        answer = comparison.answer(direction)
        meaning = MEANING[direction]
        said = {
            Verdict.COMPATIBLE: meaning.kept,
            Verdict.INCOMPATIBLE: meaning.broken,
            Verdict.UNKNOWN: answer.reason,
        }[answer.verdict]
        verdict = _paint(answer.verdict, colour=colour)
        yield f"  {direction} {verdict}: {printable(said)}"
        yield from _shown(answer, direction, indent="    ")
    if comparison.changes:
        yield "  changes:"
    for change in comparison.changes:
        yield from _change(change, comparison.changes, colour=colour)
    for demand in compared.demands:
        yield printable(f"  policy: {demand.message} [{demand.rule}]")


def _shown(answer: Answer, direction: Direction, *, indent: str) -> Iterator[str]:
    for reliance in answer.relies_on:
        text = f"relies on: {reliance.message} (at {json_path(reliance.pointer)})"
        yield indent + printable(text)
    if answer.witness is ABSENT:
        return
    meaning = MEANING[direction]
    yield f"{indent}{meaning.writer} accepts, {meaning.reader} rejects:"
    marks = [each.pointer for each in answer.findings]
    yield from (f"{indent}{each}" for each in marked_lines(answer.witness, marks))
    for finding in answer.findings:
        text = f"{json_path(finding.pointer)}: {finding.message} [{finding.rule}]"
        yield indent + printable(text)


def _change(
    change: Change, changes: tuple[Change, ...], *, colour: bool
) -> Iterator[str]:
    verdicts = ", ".join(
        f"{direction} {_paint(answer.verdict, colour=colour)}"
        for direction in Direction
        if (answer := getattr(change, direction.lower())).verdict
        is not Verdict.COMPATIBLE
    )
    places = len(change.repeated)
    also = f" and {places} more place{'s' * (places != 1)}" if places else ""
    pointer = change.new_pointer or "/"
    yield printable(f"    {pointer}{also}: {change.message} [{change.rule}]") + (
        f" {verdicts}" if verdicts else ""
    )
    if len([each for each in changes if each.breaks(Direction)]) < 2:
        return
    for direction in Direction:
        answer = getattr(change, direction.lower())
        for finding in answer.findings:
            text = (
                f"{MEANING[direction].reader}: "
                f"{json_path(finding.pointer)}: {finding.message}"
            )
            yield "      " + printable(text)


def marked_lines(witness: Any, pointers: list[str]) -> list[str]:
    """Writes a value over several lines, with `>` before those that are to blame."""
    blamed = {parse_pointer(each) for each in pointers}
    lines = [
        f"{'>' if path in blamed else ' '} {printable(text)}"
        for path, text in _lines(witness, (), "", "")
    ]
    if len(lines) > _LINES:
        return [*lines[:_LINES], f"  … and {len(lines) - _LINES} lines more"]
    return lines


def _lines(
    value: Any, path: tuple[str, ...], before: str, after: str
) -> Iterator[tuple[tuple[str, ...], str]]:
    pad = "  " * len(path)
    if is_object(value) and value:
        entries = [(name, f"{_json(name)}: ", each) for name, each in value.items()]
        opening, closing = "{", "}"
    elif is_array(value) and value:
        entries = [(str(index), "", each) for index, each in enumerate(value)]
        opening, closing = "[", "]"
    else:
        yield path, f"{pad}{before}{_json(value)}{after}"
        return
    yield path, f"{pad}{before}{opening}"
    for index, (step, label, each) in enumerate(entries):
        comma = "," if index + 1 < len(entries) else ""
        yield from _lines(each, (*path, step), label, comma)
    yield (*path, ""), f"{pad}{closing}{after}"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _paint(verdict: Verdict, *, colour: bool) -> str:
    return f"\x1b[{_COLOUR[verdict]}m{verdict}\x1b[0m" if colour else str(verdict)
