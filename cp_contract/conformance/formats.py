"""A report -> JSON and JUnit XML, for programs to read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape, quoteattr

from cp_contract.conformance.laws import LAWS
from cp_contract.conformance.replaying import render_replay
from cp_contract.conformance.story import fates, render_failure, render_story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cp_contract.conformance.report import ConformanceReport, LawFailure

__all__ = ["FORMATS", "render_json", "render_junit"]

JsonObject = dict[str, Any]


def render_json(report: ConformanceReport) -> str:
    """Renders a report as one JSON object, each failure with its replay inside."""
    laws = {law.id: law for law in LAWS}
    found = {
        "passed": report.passed,
        "seed": report.seed,
        "examples": report.examples,
        "laws": [
            {
                "id": law,
                "purpose": laws[law].purpose,
                "why": laws[law].why,
                "fate": fate,
                "reason": reason,
            }
            for law, fate, reason in fates(report)
        ],
        "failures": [_failure(each, report.seed) for each in report.failures],
        "notes": list(report.notes),
    }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def _failure(failure: LawFailure, seed: int) -> JsonObject:
    raised = failure.raised
    return {
        "law": failure.law,
        "message": failure.message,
        "history": list(failure.history),
        "difference": list(failure.difference),
        "exception": None
        if raised is None
        else {"class": raised.kind, "message": raised.text, "frames": raised.frames},
        "replay": json.loads(render_replay(failure, seed=seed)),
    }


def render_junit(report: ConformanceReport) -> str:
    """Renders a report as JUnit XML, each law a test case."""
    failures = {each.law: each for each in report.failures}
    cases = list(fates(report))
    skipped = sum(fate == "skipped" for _, fate, _ in cases)
    counts = f'tests="{len(cases)}" failures="{len(failures)}" errors="0"'
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f"<testsuites {counts}>",
        f'<testsuite name="cp-contract test" {counts} skipped="{skipped}">',
    ]
    for law, fate, reason in cases:
        lines.append(f'<testcase classname="cp-contract.laws" name="{law}">')
        if law in failures:
            lines += _junit_failure(failures[law], report.seed)
        elif fate == "skipped":
            lines.append(f"<skipped message={_attribute(reason)}/>")
        lines.append("</testcase>")
    return "\n".join([*lines, "</testsuite>", "</testsuites>", ""])


def _junit_failure(failure: LawFailure, seed: int) -> Iterator[str]:
    yield f"<failure message={_attribute(failure.message)}>"
    yield f"{escape(_xml(render_failure(failure, seed=seed)))}</failure>"


def _attribute(text: str) -> str:
    return quoteattr(_xml(text))


def _xml(text: str) -> str:
    """Escapes what XML 1.0 has no place for."""
    return "".join(
        each if each.isprintable() or each == "\n" else ascii(each)[1:-1]
        for each in text
    )


FORMATS: Final[dict[str, Callable[[ConformanceReport], str]]] = {
    "text": lambda report: render_story(report) + "\n",
    "json": render_json,
    "junit": render_junit,
}
