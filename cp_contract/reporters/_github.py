"""Report -> GitHub workflow commands, which become annotations on a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cp_contract.findings import Severity
from cp_contract.reporters._text import totals
from cp_contract.spelling import json_path, printable

if TYPE_CHECKING:
    from cp_contract.findings import Finding, Report

__all__ = ["render_github"]

_COMMAND: Final = {Severity.ERROR: "error", Severity.NOTICE: "notice"}

_IN_DATA: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY: Final = _IN_DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render_github(report: Report) -> str:
    """Renders one workflow command a finding, and the totals for the log."""
    lines = [_command(finding) for finding in report.findings]
    lines.append(
        totals(report.counts, errors=len(report.errors), notices=len(report.notices))
    )
    return "".join(f"{line}\n" for line in lines)


def _command(finding: Finding) -> str:
    properties = ",".join(
        f"{name}={printable(str(value)).translate(_IN_PROPERTY)}"
        for name, value in (
            ("file", finding.path),
            ("line", finding.line),
            ("col", finding.column),
            ("title", finding.rule),
        )
        if value is not None
    )
    message = printable(f"{json_path(finding.pointer)}: {finding.message}")
    return f"::{_COMMAND[finding.severity]} {properties}::{message.translate(_IN_DATA)}"
