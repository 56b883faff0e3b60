"""What every checker finds, as values: the one currency of the house."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Counts", "Finding", "Report", "Severity"]


@final
class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    """The contract is broken."""
    NOTICE = "notice"
    """The contract holds; a reader that is not tolerant would stumble."""


@final
@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong: where, by which rule, and a sentence that says what would do."""

    rule: str
    """The named reason: a keyword of the schema, or a kebab-case word of ours."""
    message: str
    """One sentence without a full stop, naming the value seen and what would do."""
    pointer: str = ""
    """JSON Pointer into the event; the empty pointer is the whole event."""
    schema_pointer: str | None = None
    """JSON Pointer into the schema; None where no keyword speaks."""
    severity: Severity = Severity.ERROR
    path: str | None = None
    """The file that holds the value, as the user named it."""
    line: int | None = None
    """Line of the value in its file, from 1."""
    column: int | None = None
    """Column of the value in its line, from 1, in code points."""

    @property
    def is_error(self) -> bool:
        """Says whether the finding breaks the contract."""
        return self.severity is Severity.ERROR


@final
@dataclass(frozen=True, slots=True)
class Counts:
    """How much was looked at, and what it was."""

    events: int = 0
    """How many events were read, whether valid or not."""
    invalid: int = 0
    """How many of them have at least one error."""
    event_types: Mapping[str, int] = field(default_factory=dict[str, int])
    """Events by EventType, for those that name one."""
    object_type_names: Mapping[str, int] = field(default_factory=dict[str, int])
    """Events by ObjectTypeName, for those that name one."""
    rules: Mapping[str, int] = field(default_factory=dict[str, int])
    """Findings by rule, notices included."""


@final
@dataclass(frozen=True, slots=True)
class Report:
    """All that one check found."""

    findings: tuple[Finding, ...] = ()
    counts: Counts = field(default_factory=Counts)

    @property
    def passed(self) -> bool:
        """Says whether no finding is an error."""
        return not any(finding.is_error for finding in self.findings)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Gives the findings that break the contract."""
        return tuple(finding for finding in self.findings if finding.is_error)

    @property
    def notices(self) -> tuple[Finding, ...]:
        """Gives the findings that a tolerant reader survives."""
        return tuple(finding for finding in self.findings if not finding.is_error)
