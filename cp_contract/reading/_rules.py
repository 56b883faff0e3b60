"""Rule id -> what the reader holds a text to, and how much a breach weighs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, final

from cp_contract.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cp_contract.reading._places import Position

__all__ = ["NESTING_LIMIT", "RULES", "Rule", "breach", "leaves_value", "shown"]

NESTING_LIMIT: Final = 500
"""How many arrays and objects may be open at once."""


@final
@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that every text must hold to, before any schema speaks."""

    name: str
    """The id in findings, kebab-case."""
    purpose: str
    """One sentence: why the reader insists."""
    severity: Severity = Severity.ERROR
    leaves_value: bool = False
    """Whether there is a value to validate in spite of the breach."""


RULES: Final = (
    Rule("not-utf-8", "JSON between systems is UTF-8, and readers guess otherwise."),
    Rule(
        "byte-order-mark",
        "JSON text has none, and many parsers refuse it.",
        leaves_value=True,
    ),
    Rule("not-json", "The text leaves the grammar of RFC 8259 here."),
    Rule("not-a-json-number", "NaN and Infinity are JavaScript's, not JSON's."),
    Rule("nested-too-deep", "Deep nesting exhausts the stack of common parsers."),
    Rule("lone-surrogate", "Half a surrogate pair is no Unicode text."),
    Rule(
        "field-repeated",
        "Which of the two values counts differs by parser.",
        leaves_value=True,
    ),
    Rule(
        "name-repeated",
        "Deeper inside, the same doubt; the contract does not turn on it.",
        severity=Severity.NOTICE,
        leaves_value=True,
    ),
    Rule("number-out-of-range", "The exponent is too large to compute with."),
    Rule("no-event", "A file or payload without any event is rarely meant."),
    Rule("event-too-long", "No Kinesis record is so long; an audit passes over it."),
    Rule("truncated-gzip", "The compressed data stops before its own end."),
    Rule("damaged-gzip", "The compressed data does not agree with itself."),
    Rule("truncated-zstd", "The compressed data stops before its own end."),
    Rule("damaged-zstd", "The compressed data does not agree with itself."),
)

_BY_NAME: Final[Mapping[str, Rule]] = {rule.name: rule for rule in RULES}
_LONGEST_SHOWN: Final = 40


def breach(name: str, message: str, place: Position, *, pointer: str = "") -> Finding:
    """Makes the finding that a rule was broken at a place."""
    return Finding(
        rule=name,
        message=message,
        pointer=pointer,
        severity=_BY_NAME[name].severity,
        line=place.line,
        column=place.column,
    )


def leaves_value(findings: Iterable[Finding]) -> bool:
    """Says whether a value is left to validate after these findings."""
    return all(_BY_NAME[finding.rule].leaves_value for finding in findings)


def shown(text: str) -> str:
    """Gives the text as a message may quote it: short, and on one line."""
    if len(text) > _LONGEST_SHOWN:
        text = text[: _LONGEST_SHOWN - 1] + "…"
    return repr(text)
