"""Comparisons -> Markdown, as a comment on a pull request shows it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from cp_contract.compat import ABSENT, MEANING, Direction, Verdict
from cp_contract.spelling import json_path, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.compat import Answer, Change
    from cp_contract.compat.compared import Compared, Results

__all__ = ["render_markdown"]

_MARK: Final = {
    Verdict.COMPATIBLE: "✅",
    Verdict.INCOMPATIBLE: "❌",
    Verdict.UNKNOWN: "❔",
}
# What could end a table cell, make a link, mention someone or begin a tag.
_ACTIVE: Final = re.compile(r"([\\`*_{}\[\]<>|#@!~&])")


def render_markdown(results: Results) -> str:
    """Renders a heading, the directions, the changes and the witnesses of each pair."""
    return "\n".join(
        line for compared in results.compared for line in _section(compared)
    )


def _section(compared: Compared) -> Iterator[str]:
    comparison = compared.comparison
    yield f"### {_plain(compared.old)} → {_plain(compared.new)}"
    yield ""
    if comparison.equal:
        yield "Equal: both admit the same values."
        yield ""
    for direction in Direction:
        answer = comparison.answer(direction)
        yield f"- {_MARK[answer.verdict]} **{direction}** {_said(answer, direction)}"
        for reliance in answer.relies_on:
            place = json_path(reliance.pointer)
            yield f"  - relies on: {_plain(reliance.message)} (at {_plain(place)})"
    yield ""
    if comparison.changes:
        yield "| change | where | BACKWARD | FORWARD |"
        yield "|---|---|---|---|"
        yield from (_row(each) for each in comparison.changes)
        yield ""
    for direction in Direction:
        yield from _witness(comparison.answer(direction), direction)
    for demand in compared.demands:
        yield f"- ❌ **policy** {_plain(demand.message)}"
    if compared.demands:
        yield ""


def _said(answer: Answer, direction: Direction) -> str:
    meaning = MEANING[direction]
    match answer.verdict:
        case Verdict.COMPATIBLE:
            return f"compatible: {meaning.kept}"
        case Verdict.INCOMPATIBLE:
            return f"incompatible: {meaning.broken}"
        case Verdict.UNKNOWN:
            return f"unknown: {_plain(answer.reason)}"


def _row(change: Change) -> str:
    places = len(change.repeated)
    also = f" and {places} more" if places else ""
    pointer = _plain(change.new_pointer or "/") + also
    cells = (f"{_plain(change.message)} (`{change.rule}`)", pointer)
    marks = (_MARK[change.backward.verdict], _MARK[change.forward.verdict])
    return f"| {' | '.join((*cells, *marks))} |"


def _witness(answer: Answer, direction: Direction) -> Iterator[str]:
    if answer.witness is ABSENT:
        return
    meaning = MEANING[direction]
    said = f"{meaning.writer} accepts, {meaning.reader} rejects"
    yield f"<details><summary>{direction}: {said}</summary>"
    yield ""
    yield "```json"
    # ASCII only, so that no text of the witness can end the fence.
    yield json.dumps(answer.witness, indent=2).replace("`", "\\u0060")
    yield "```"
    for finding in answer.findings:
        yield f"- {_plain(json_path(finding.pointer))}: {_plain(finding.message)}"
    yield ""
    yield "</details>"
    yield ""


def _plain(text: str) -> str:
    return _ACTIVE.sub(r"\\\1", printable(text))
