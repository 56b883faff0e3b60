"""Report -> versioned JSON for programs, which `report.schema.json` describes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cp_contract.findings import Finding, Report

__all__ = ["REPORT_FORMAT", "render_json"]

REPORT_FORMAT: Final = 1
"""Grows when a reader of the JSON output would break; new fields alone do not count."""


def render_json(report: Report) -> str:
    """Renders the whole report; every field is there, null where it is not known."""
    counts = report.counts
    document = {
        "format": REPORT_FORMAT,
        "verdict": "passed" if report.passed else "failed",
        "counts": {
            "events": counts.events,
            "invalid": counts.invalid,
            "errors": len(report.errors),
            "notices": len(report.notices),
            "event_types": dict(counts.event_types),
            "object_type_names": dict(counts.object_type_names),
            "rules": dict(counts.rules),
        },
        "findings": [_finding(finding) for finding in report.findings],
    }
    # ASCII only: lone surrogates have no UTF-8, and a terminal obeys no \u001b.
    return json.dumps(document, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "severity": finding.severity,
        "rule": finding.rule,
        "message": finding.message,
        "pointer": finding.pointer,
        "schema_pointer": finding.schema_pointer,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
    }
