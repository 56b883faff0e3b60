"""What a check came to, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

if TYPE_CHECKING:
    from cp_contract.conformance.containment import Raised
    from cp_contract.conformance.judging import Breach, Case

__all__ = ["ConformanceReport", "LawFailure", "LawSkipped"]

JsonObject = dict[str, Any]


@final
@dataclass(frozen=True, slots=True)
class LawFailure:
    """One law that the consumer breaks, with the shortest history that shows it."""

    law: str
    """The law's id."""
    message: str
    """What happened, in one sentence without a full stop."""
    case: Case
    """What the consumer was taken through; it can be replayed."""
    breach: Breach
    """What did not hold, and in which run."""

    @property
    def history(self) -> tuple[JsonObject, ...]:
        """Gives the events in the order in which they were delivered."""
        items = self.breach.run.items
        return tuple(item.event for item in items if item.event is not None)

    @property
    def difference(self) -> tuple[str, ...]:
        """Gives the expected and the actual end state as lines of a diff."""
        return self.breach.difference

    @property
    def raised(self) -> Raised | None:
        """Gives the exception that the consumer raised, if that is what happened."""
        return self.breach.raised


@final
@dataclass(frozen=True, slots=True)
class LawSkipped:
    """One law that was not judged, or not in full."""

    law: str
    reason: str


@final
@dataclass(frozen=True, slots=True)
class ConformanceReport:
    """All that a check of a consumer found."""

    failures: tuple[LawFailure, ...] = ()
    held: tuple[str, ...] = ()
    """The laws that the consumer holds to, by id."""
    skipped: tuple[LawSkipped, ...] = ()
    """The laws that could not be asked, each with the reason."""
    hindered: tuple[LawSkipped, ...] = ()
    """The laws that were asked in part: what another law reports stood in the way."""
    notes: tuple[str, ...] = ()
    """What else the user should know."""
    examples: int = 0
    """How many cases the consumer was taken through."""
    seed: int = 0
    """What to give as `seed` to see the same again."""

    @property
    def passed(self) -> bool:
        """Says whether the consumer broke no law."""
        return not self.failures
