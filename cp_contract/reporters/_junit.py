"""Report -> JUnit XML, which build servers read: one test case a file."""

from __future__ import annotations

import re
from html import escape  # that of xml.sax brings a client for HTTP with it
from typing import TYPE_CHECKING, Final

from cp_contract.reporters._text import finding_line, totals
from cp_contract.spelling import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cp_contract.findings import Finding, Report

__all__ = ["render_junit"]

_SUITE: Final = "cp-contract"

# The name of the case for findings that stand in no file.
_NO_FILE: Final = "events"

# What `printable` leaves and XML 1.0 has no place for.
_NOT_XML: Final = re.compile("[\ufffe\uffff]")


def render_junit(report: Report) -> str:
    """Renders one suite; each file that has findings is a case, errors fail it.

    Readers show one failure a case, so a case's failure lists all of its errors.
    """
    cases = _by_path(report.findings) or {_NO_FILE: []}
    failed = sum(any(f.is_error for f in findings) for findings in cases.values())
    tests = f'tests="{len(cases)}" failures="{failed}" errors="0"'
    summary = totals(
        report.counts, errors=len(report.errors), notices=len(report.notices)
    )
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f"<testsuites {tests}>",
        f'<testsuite name="{_SUITE}" {tests} skipped="0">',
        *(line for case in cases.items() for line in _case_lines(*case)),
        f"<system-out>{_text([summary])}</system-out>",
        "</testsuite>",
        "</testsuites>",
    ]
    return "".join(f"{line}\n" for line in lines)


def _by_path(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    cases: dict[str, list[Finding]] = {}
    for finding in findings:
        cases.setdefault(finding.path or _NO_FILE, []).append(finding)
    return cases


def _case_lines(path: str, findings: Sequence[Finding]) -> Iterator[str]:
    errors = [finding_line(finding) for finding in findings if finding.is_error]
    notices = [finding_line(finding) for finding in findings if not finding.is_error]
    yield f'<testcase classname="{_SUITE}" name={_attribute(path)}>'
    if errors:
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        yield f"<failure message={_attribute(errors[0] + more)}>"
        yield f"{_text(errors)}</failure>"
    if notices:
        yield f"<system-out>{_text(notices)}</system-out>"
    yield "</testcase>"


def _attribute(text: str) -> str:
    quoted = escape(_xml(printable(text)), quote=False).replace('"', "&quot;")
    return f'"{quoted}"'


def _text(lines: Sequence[str]) -> str:
    return escape(_xml("\n".join(lines)), quote=False)


def _xml(text: str) -> str:
    return _NOT_XML.sub(lambda found: ascii(found[0])[1:-1], text)
