"""Schema with a reference -> the schema with its definition laid open."""

from __future__ import annotations

from typing import Any

from cp_contract.compat._assertions import ASSERTIONS
from cp_contract.compat._edits import json_text
from cp_contract.compat._references import references, resolve
from cp_contract.kinds import is_object

__all__ = ["lay_open", "shared_references", "target_pointer"]


def lay_open(schema: Any, root: Any) -> Any:
    """Gives a schema with its reference laid open; None where it leads out."""
    reference = schema.get("$ref")
    if reference is None:
        return schema
    target = resolve(root, reference)
    if target is None:
        return None
    beside = {key: each for key, each in schema.items() if key != "$ref"}
    if not is_object(target) or ASSERTIONS & set(beside):
        return {**beside, "allOf": [target, *beside.get("allOf", ())]}
    hidden = {"$defs", "$id", "$schema"}
    return {key: each for key, each in target.items() if key not in hidden} | beside


def target_pointer(schema: Any, at: str) -> str:
    """Gives where a schema's definition stands; its own place if it has none."""
    reference = schema.get("$ref")
    if reference is None or ASSERTIONS & (set(schema) - {"$ref"}):
        return at
    return str(reference).removeprefix("#")


def shared_references(old: Any, new: Any) -> frozenset[str]:
    """Finds the references that mean the same in both documents, all the way down."""
    inside: dict[str, frozenset[str]] = {}
    for reference in references(new):
        target = resolve(new, reference)
        before = resolve(old, reference)
        if target is not None and json_text(target) == json_text(before):
            inside[reference] = frozenset(references(target))
    while True:
        kept = {key: each for key, each in inside.items() if each <= inside.keys()}
        if len(kept) == len(inside):
            return frozenset(kept)
        inside = kept
