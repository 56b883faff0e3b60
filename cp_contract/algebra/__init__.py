"""A schema as a set of JSON values."""

from __future__ import annotations

from cp_contract.algebra.budget import Budget
from cp_contract.algebra.sets import (
    Answer,
    Empty,
    Member,
    SchemaSet,
    Unknown,
    find_member,
    find_outside,
)

__all__ = [
    "Answer",
    "Budget",
    "Empty",
    "Member",
    "SchemaSet",
    "Unknown",
    "find_member",
    "find_outside",
]
