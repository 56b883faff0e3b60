"""A schema as a set of JSON values."""

from __future__ import annotations

from cp_contract.algebra.budget import Budget
from cp_contract.algebra.recipes import (
    Arrays,
    Names,
    Numbers,
    Objects,
    OneOf,
    Recipe,
    Strings,
    recipes,
)
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
    "Arrays",
    "Budget",
    "Empty",
    "Member",
    "Names",
    "Numbers",
    "Objects",
    "OneOf",
    "Recipe",
    "SchemaSet",
    "Strings",
    "Unknown",
    "find_member",
    "find_outside",
    "recipes",
]
