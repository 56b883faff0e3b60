"""Events and their findings, one by one -> one report."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, final

from cp_contract.findings import Counts, Finding, Report
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Tally"]


@final
@dataclass(slots=True)
class Tally:
    """What has been counted so far; counts and findings, not the events."""

    _findings: list[Finding] = field(default_factory=list[Finding])
    events: int = 0
    """How many events were added."""
    _invalid: int = 0
    _event_types: Counter[str] = field(default_factory=Counter[str])
    _object_type_names: Counter[str] = field(default_factory=Counter[str])
    _rules: Counter[str] = field(default_factory=Counter[str])

    def add(self, value: Any, findings: Sequence[Finding]) -> None:
        """Counts one event: its value, anything where it has none, and its findings."""
        self.events += 1
        if findings:
            self.note(findings)
            self._invalid += any(finding.is_error for finding in findings)
        if is_object(value):
            _count(self._event_types, value.get("EventType"))
            _count(self._object_type_names, value.get("ObjectTypeName"))

    def note(self, findings: Sequence[Finding]) -> None:
        """Keeps findings that belong to no event, such as those of a file."""
        self._findings += findings
        self._rules.update(finding.rule for finding in findings)

    def report(self) -> Report:
        """Gives the report on all that was added."""
        counts = Counts(
            events=self.events,
            invalid=self._invalid,
            event_types=_by_frequency(self._event_types),
            object_type_names=_by_frequency(self._object_type_names),
            rules=_by_frequency(self._rules),
        )
        return Report(tuple(self._findings), counts)


def _count(counter: Counter[str], name: object) -> None:
    if isinstance(name, str):
        counter[name] += 1


def _by_frequency(counter: Counter[str]) -> dict[str, int]:
    return dict(sorted(counter.items(), key=lambda item: (-item[1], item[0])))
