"""How much work an answer may take: what runs out is an answer of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, final

__all__ = ["DEFAULT_BUDGET", "Budget", "OutOfSteps"]


@final
@dataclass(frozen=True, slots=True)
class Budget:
    """What one question may cost before its answer is unknown."""

    steps: int = 50_000
    """How many small steps: splits, and looks at one option of a disjunction."""
    states: int = 10_000
    """How many states of automata, beyond the few that most strings take."""
    depth: int = 60
    """How many arrays and objects a member may have inside each other."""
    length: int = 1_000_000
    """How many characters a string of a member may need."""
    size: int = 1_000
    """How many items or properties an array or object of a member may need."""


DEFAULT_BUDGET: Final = Budget()


class OutOfSteps(Exception):
    """The steps of a budget are used up."""
