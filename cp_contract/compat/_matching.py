"""Two lists of schemas -> which of the one became which of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.compat._edits import json_text
from cp_contract.compat._references import resolve
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

__all__ = ["match_schemas"]


def match_schemas(
    olds: Sequence[Any], news: Sequence[Any], old_root: Any, new_root: Any
) -> list[tuple[int | None, int | None]]:
    """Pairs schemas that are the same, then those that have most in common.

    A schema without a partner is paired with None: it was removed, or added.
    """
    old_marks = [_marks(each, old_root) for each in olds]
    new_marks = [_marks(each, new_root) for each in news]
    likeness = sorted(
        (
            (-_likeness(old, new), abs(i - j), i, j)
            for i, old in enumerate(old_marks)
            for j, new in enumerate(new_marks)
        ),
    )
    partner: dict[int, int] = {}
    for score, _, i, j in likeness:
        if score < 0 and i not in partner and j not in partner.values():
            partner[i] = j
    added = sorted(set(range(len(news))) - set(partner.values()))
    pairs = [(i, partner.get(i)) for i in range(len(olds))]
    return [*pairs, *((None, j) for j in added)]


def _likeness(old: dict[Hashable, int], new: dict[Hashable, int]) -> int:
    return sum(weight for mark, weight in old.items() if mark in new)


def _marks(schema: Any, root: Any) -> dict[Hashable, int]:
    """Gives what a schema is known by, each with how much it weighs."""
    marks: dict[Hashable, int] = {("text", json_text(schema)): 1000}
    if not is_object(schema):
        return marks
    if isinstance(schema.get("$ref"), str):
        marks["$ref", schema["$ref"]] = 500
        target = resolve(root, schema["$ref"])
        schema = {**target, **schema} if is_object(target) else schema
    for keyword in ("title", "const", "type", "format"):
        if keyword in schema:
            weight = 100 if keyword in {"title", "const"} else 10
            marks[keyword, json_text(schema[keyword])] = weight
    for name, each in schema.get("properties", {}).items():
        marks["property", name] = 1
        if is_object(each) and ("const" in each or "enum" in each):
            listed = each.get("enum", [each.get("const")])
            for value in listed:
                marks["told by", name, json_text(value)] = 50
    for name in schema.get("required", ()):
        marks["required", name] = 2
    return marks
