"""Report -> SARIF 2.1.0, which code scanning services read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from cp_contract.findings import Severity
from cp_contract.spelling import json_path, printable

if TYPE_CHECKING:
    from cp_contract.findings import Finding, Report

__all__ = ["render_sarif"]

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVEL: Final = {Severity.ERROR: "error", Severity.NOTICE: "note"}


def render_sarif(report: Report) -> str:
    """Renders one run of one tool; results point at places in the files of events."""
    rules = sorted({finding.rule for finding in report.findings})
    index = {rule: place for place, rule in enumerate(rules)}
    driver = {"name": "cp-contract", "rules": [{"id": rule} for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, index[finding.rule]) for finding in report.findings
        ],
    }
    document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, indent=2) + "\n"


def _result(finding: Finding, rule_index: int) -> dict[str, object]:
    path = json_path(finding.pointer)
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule_index,
        "level": _LEVEL[finding.severity],
        "message": {"text": _plain(f"{path}: {finding.message}")},
        "locations": [
            {
                **_physical_location(finding),
                "logicalLocations": [{"fullyQualifiedName": path}],
            }
        ],
        "properties": {
            "pointer": finding.pointer,
            "schemaPointer": finding.schema_pointer,
        },
    }


def _physical_location(finding: Finding) -> dict[str, object]:
    if finding.path is None:
        return {}
    known = {"startLine": finding.line, "startColumn": finding.column}
    region = {name: number for name, number in known.items() if number is not None}
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(finding.path)},
            **({"region": region} if region else {}),
        }
    }


def _uri(path: str) -> str:
    file = Path(path)
    if file.is_absolute():
        return file.as_uri()
    return quote(file.as_posix(), safe="/", errors="surrogateescape")


def _plain(text: str) -> str:
    # In a SARIF message `[text](target)` is a link: no value of an event may make one.
    return printable(text).replace("](", "\\](")
