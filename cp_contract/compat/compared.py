"""Two named schemas and their comparison: what a report is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from cp_contract.compat.verdicts import Mode, Verdict, worst

if TYPE_CHECKING:
    from cp_contract.compat.verdicts import Comparison
    from cp_contract.findings import Finding

__all__ = ["Compared", "Results"]


@final
@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison, with the names that the user knows its schemas by."""

    old: str
    new: str
    comparison: Comparison
    path: str | None = None
    """The file that holds the new schema."""
    text: str | None = None
    """What that file holds, so that places in it have lines."""
    demands: tuple[Finding, ...] = ()
    """What the SchemaVersion policy asks for, as pointers into the new schema."""


@final
@dataclass(frozen=True, slots=True)
class Results:
    """All comparisons of one run, and what is asked of them."""

    compared: tuple[Compared, ...]
    mode: Mode = Mode.FULL
    allow_unknown: bool = False

    @property
    def verdict(self) -> Verdict:
        """Gives the worst verdict in the directions that are asked for."""
        return worst(each.comparison.verdict(self.mode) for each in self.compared)

    @property
    def passed(self) -> bool:
        """Says whether nothing is broken, and nothing demanded."""
        if any(each.demands for each in self.compared):
            return False
        bad = {Verdict.INCOMPATIBLE}
        if not self.allow_unknown:
            bad.add(Verdict.UNKNOWN)
        return all(
            each.comparison.answer(direction).verdict not in bad
            for each in self.compared
            for direction in self.mode.directions
        )
