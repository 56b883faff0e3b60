"""Comparisons -> versioned JSON, which `comparison.schema.json` describes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from cp_contract.compat import ABSENT

if TYPE_CHECKING:
    from cp_contract.compat import Answer, Change
    from cp_contract.compat.compared import Compared, Results
    from cp_contract.findings import Finding

__all__ = ["COMPARISON_FORMAT", "render_json"]

COMPARISON_FORMAT: Final = 1
"""Grows when a reader of the JSON output would break; new fields alone do not count."""


def render_json(results: Results) -> str:
    """Renders every answer and change; without a witness there is no such field."""
    document = {
        "format": COMPARISON_FORMAT,
        "verdict": results.verdict,
        "passed": results.passed,
        "mode": results.mode,
        "comparisons": [_compared(each) for each in results.compared],
    }
    return json.dumps(document, indent=2) + "\n"


def _compared(compared: Compared) -> dict[str, object]:
    comparison = compared.comparison
    return {
        "old": compared.old,
        "new": compared.new,
        "path": compared.path,
        "reading": "strict" if comparison.strict else "as-written",
        "equal": comparison.equal,
        "backward": _answer(comparison.backward),
        "forward": _answer(comparison.forward),
        "changes": [_change(each) for each in comparison.changes],
        "demands": [_finding(each) for each in compared.demands],
    }


def _answer(answer: Answer) -> dict[str, object]:
    witness = {} if answer.witness is ABSENT else {"witness": answer.witness}
    return {
        "verdict": answer.verdict,
        "reason": answer.reason,
        **witness,
        "findings": [_finding(each) for each in answer.findings],
        "relies_on": [
            {"message": each.message, "pointer": each.pointer, "witness": each.witness}
            for each in answer.relies_on
        ],
    }


def _change(change: Change) -> dict[str, object]:
    return {
        "rule": change.rule,
        "message": change.message,
        "old_pointer": change.old_pointer,
        "new_pointer": change.new_pointer,
        "repeated": [
            {"old_pointer": old, "new_pointer": new} for old, new in change.repeated
        ],
        "backward": _answer(change.backward),
        "forward": _answer(change.forward),
    }


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "message": finding.message,
        "pointer": finding.pointer,
        "schema_pointer": finding.schema_pointer,
    }
