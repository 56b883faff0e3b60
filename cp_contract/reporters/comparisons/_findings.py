"""Comparisons -> findings about the new schemas, for the reporters of findings."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cp_contract.compat import ABSENT, MEANING, Direction, Verdict
from cp_contract.findings import Counts, Finding, Report, Severity
from cp_contract.reading import locate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.compat import Answer, Change
    from cp_contract.compat.compared import Compared, Results

__all__ = ["findings_of"]

# A witness longer than this is shown in part; the text and JSON reports have it whole.
_SHOWN: Final = 400


def findings_of(results: Results) -> Report:
    """Makes a report of what breaks, what is demanded, and what is relied on."""
    found = tuple(
        _placed(finding, compared)
        for compared in results.compared
        for finding in _findings(compared, results)
    )
    return Report(found, Counts())


def _findings(compared: Compared, results: Results) -> Iterator[Finding]:
    comparison = compared.comparison
    asked = set(results.mode.directions)
    for change in comparison.changes:
        for direction in Direction:
            answer = getattr(change, direction.lower())
            if answer.verdict is Verdict.COMPATIBLE:
                continue
            whole = comparison.answer(direction).verdict
            fails = direction in asked and whole is not Verdict.COMPATIBLE
            if answer.verdict is Verdict.UNKNOWN and results.allow_unknown:
                fails = False
            yield Finding(
                change.rule,
                _message(change, direction, answer),
                change.new_pointer,
                severity=Severity.ERROR if fails else Severity.NOTICE,
            )
    for direction in Direction:
        for reliance in comparison.answer(direction).relies_on:
            yield Finding(
                "reading-relied-on",
                f"{direction} relies on this: {reliance.message} "
                f"(at {reliance.pointer} of an event)",
                severity=Severity.NOTICE,
            )
    yield from compared.demands


def _message(change: Change, direction: Direction, answer: Answer) -> str:
    said = f"{change.message}: not {direction} compatible, {MEANING[direction].broken}"
    if answer.verdict is Verdict.UNKNOWN:
        return (
            f"{change.message}: whether it is {direction} compatible is not known, "
            f"{answer.reason}"
        )
    if answer.witness is ABSENT:
        return said
    text = json.dumps(answer.witness)
    text = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
    return f"{said}; witness: {text}"


def _placed(finding: Finding, compared: Compared) -> Finding:
    if compared.path is None or compared.text is None:
        return replace(finding, path=compared.path)
    place = locate(compared.text, finding.pointer)
    return replace(finding, path=compared.path, line=place.line, column=place.column)
