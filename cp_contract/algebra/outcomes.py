"""What a search can come to: no member (None), a member, or neither for a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cp_contract.algebra.formula import Undecidable

__all__ = ["Found", "Outcome", "Unsure", "first_found"]


@final
@dataclass(frozen=True, slots=True)
class Found:
    """A value that is a member, if what is doubted comes true."""

    value: Any
    doubt: Undecidable | None = None


@final
@dataclass(frozen=True, slots=True)
class Unsure:
    """Neither a member nor a proof that there is none."""

    doubt: Undecidable


Outcome = Found | Unsure | None


def first_found(outcomes: Iterable[Outcome]) -> Outcome:
    """Gives the first member beyond doubt, else the best of the rest: a union's."""
    best: Outcome = None
    for outcome in outcomes:
        if isinstance(outcome, Found):
            if outcome.doubt is None:
                return outcome
            if not isinstance(best, Found):
                best = outcome
        elif outcome is not None and best is None:
            best = outcome
    return best
