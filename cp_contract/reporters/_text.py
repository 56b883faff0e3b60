"""Report -> lines for people: one a finding, then a summary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cp_contract.findings import Severity
from cp_contract.spelling import json_path, printable, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.findings import Counts, Finding, Report

__all__ = ["finding_line", "location", "render_text", "summary_lines", "totals"]

# A summary shows this many names of a kind; an archive can hold thousands.
_SHOWN: Final = 10

_BARE_NAME: Final = re.compile(r"[\w.+-]+", re.ASCII)

_BOLD: Final = "1"
_COLOUR: Final = {Severity.ERROR: "31", Severity.NOTICE: "33"}
_MARK: Final = {Severity.ERROR: "", Severity.NOTICE: "notice: "}


def render_text(report: Report, *, colour: bool = False) -> str:
    """Renders findings one a line, as editors and terminals make clickable."""
    lines = [finding_line(finding, colour=colour) for finding in report.findings]
    lines += summary_lines(
        report.counts, errors=len(report.errors), notices=len(report.notices)
    )
    return "".join(f"{line}\n" for line in lines)


def finding_line(finding: Finding, *, colour: bool = False) -> str:
    """Renders one finding, for a caller that prints while it still reads."""
    mark = _MARK[finding.severity]
    where = location(finding)
    what = printable(f"{json_path(finding.pointer)}: {finding.message}")
    rule = printable(f"[{finding.rule}]")
    if colour:
        where = where and _paint(where, _BOLD)
        mark = mark and _paint(mark, _COLOUR[finding.severity])
        rule = _paint(rule, _COLOUR[finding.severity])
    return f"{where}{mark}{what} {rule}"


def summary_lines(counts: Counts, *, errors: int, notices: int) -> Iterator[str]:
    """Yields the totals, then what they are made of."""
    yield totals(counts, errors=errors, notices=notices)
    for title, tally in (
        ("EventType", counts.event_types),
        ("ObjectTypeName", counts.object_type_names),
        ("rule", counts.rules),
    ):
        if tally:
            yield f"  {title}: {_most_frequent(tally)}"


def totals(counts: Counts, *, errors: int, notices: int) -> str:
    """Says in one line how much was read and how much was found."""
    read = _read(counts) if counts.events else ""
    found = ", ".join(
        _number(count, noun)
        for count, noun in ((errors, "error"), (notices, "notice"))
        if count
    )
    return ": ".join(filter(None, (read, found))) or "no findings"


def location(finding: Finding) -> str:
    """Spells `path:line:column: ` as far as it is known, escaped."""
    if finding.path is None:
        return ""
    known = (finding.path, finding.line, finding.column)
    return printable(":".join(str(part) for part in known if part is not None)) + ": "


def _read(counts: Counts) -> str:
    events = _number(counts.events, "event")
    if counts.invalid:
        return f"{events}, {counts.invalid} invalid"
    return f"{events}, {'valid' if counts.events == 1 else 'all valid'}"


def _most_frequent(tally: Mapping[str, int]) -> str:
    ranked = sorted(tally.items(), key=lambda item: (-item[1], item[0]))
    shown = [f"{_name(name)} {count}" for name, count in ranked[:_SHOWN]]
    if (rest := len(ranked) - _SHOWN) > 0:
        shown.append(f"and {rest} more")
    return ", ".join(shown)


def _name(name: str) -> str:
    # Names come from events: one that holds a comma could pass for two.
    return name if _BARE_NAME.fullmatch(name) else printable(quoted(name))


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _paint(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"
