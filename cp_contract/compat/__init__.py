"""Old schema and new -> changes, verdicts and witnesses; the SchemaVersion policy."""

from __future__ import annotations

from cp_contract.compat.comparing import compare
from cp_contract.compat.rules import MEANING, RULES, Direction, Meaning, Rule
from cp_contract.compat.verdicts import (
    ABSENT,
    Answer,
    Change,
    Comparison,
    Mode,
    Reliance,
    Verdict,
)

__all__ = [
    "ABSENT",
    "MEANING",
    "RULES",
    "Answer",
    "Change",
    "Comparison",
    "Direction",
    "Meaning",
    "Mode",
    "Reliance",
    "Rule",
    "Verdict",
    "compare",
]
