"""Schema -> its condition, and what became of it."""

from __future__ import annotations

from typing import Any, Final

from cp_contract.compat._edits import json_text

__all__ = ["CONDITION", "condition_change", "condition_in", "is_branch"]

CONDITION: Final = ("if", "then", "else")
"""The keywords that only mean something together."""


def condition_in(schema: Any) -> dict[str, Any]:
    """Gives a schema's condition and what follows of it; nothing without `if`."""
    if "if" not in schema:
        return {}
    return {part: schema[part] for part in CONDITION if part in schema}


def is_branch(schema: Any, other: Any) -> bool:
    """Says whether the other schema asks the first one of what meets a condition."""
    text = json_text(schema)
    return any(text == json_text(other.get(key)) for key in ("then", "else"))


def condition_change(before: dict[str, Any], after: dict[str, Any]) -> str:
    """Says whether a condition came, went, or changed; one that moved in came."""
    inside_after = {json_text(each) for each in after.values()}
    if not before or json_text(before) in inside_after:
        return "added"
    inside_before = {json_text(each) for each in before.values()}
    if not after or json_text(after) in inside_before:
        return "removed"
    return "changed"
