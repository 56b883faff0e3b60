"""The schema of a user's own object type -> a strategy for its Objects."""

from __future__ import annotations

from copy import deepcopy
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from cp_contract.algebra import Member, SchemaSet, find_member, recipes
from cp_contract.strategies._recipes import members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

    from cp_contract.contract import Contract

__all__ = ["full_object", "known_objects", "own_objects"]

JsonObject = dict[str, Any]

_KINDS: Final = ("string", "integer", "number", "boolean", "null", "array", "object")
# What a string or a number is asked to be beside its schema, for the sake of variety.
_TURNS: Final = (
    {"minLength": 2},
    {"minLength": 20},
    {"pattern": "[^\\u0000-\\u007F]"},
    {"pattern": "[A-Z]"},
    {"minimum": 2},
    {"maximum": -1},
    {"minItems": 1},
    {"minItems": 3},
    {"minProperties": 1},
)


@lru_cache(maxsize=64)
def own_objects(contract: Contract, name: str) -> SearchStrategy[JsonObject]:
    """Draws members of an object type's schema.

    First those that the algebra finds: the schema's examples, one for the schema as it
    is, and for each property one of each kind and turn that the schema admits there.
    Then any that its recipes give.
    """
    found = known_objects(contract, name)
    pool = st.integers(0, len(found) - 1).map(lambda place: deepcopy(found[place]))
    form = _admitted(contract, name).form
    return pool | members(form) if recipes(form) else pool


@lru_cache(maxsize=64)
def full_object(contract: Contract, name: str) -> JsonObject | None:
    """Gives a member that has as many of its type's named fields as one can have."""
    try:
        return max(known_objects(contract, name), key=len)
    except InvalidArgument:
        return None


@lru_cache(maxsize=64)
def known_objects(contract: Contract, name: str) -> tuple[JsonObject, ...]:
    """Gives different Objects of an object type, as many as the algebra finds."""
    definition = contract.object_definition(name)
    schema = contract.schema["$defs"][definition]
    admitted = _admitted(contract, name)
    is_valid = admitted.agrees
    found = [each for each in schema.get("examples", ()) if is_valid(each)]
    for narrower in _narrowings(list(schema.get("properties", ()))):
        answer = find_member(admitted & SchemaSet.of(narrower))
        if isinstance(answer, Member) and answer.value not in found:
            found.append(answer.value)
    if not found:
        raise InvalidArgument(f"no Object is known that is a {name}")
    return tuple(found)


@lru_cache(maxsize=64)
def _admitted(contract: Contract, name: str) -> SchemaSet:
    definition = contract.object_definition(name)
    whole = {"$ref": f"#/$defs/{definition}", "$defs": contract.schema["$defs"]}
    return SchemaSet.of(whole) & SchemaSet.of({"type": "object"})


def _narrowings(names: list[str]) -> Iterator[Any]:
    yield True
    yield {"required": names}
    for name in names:
        for kind in _KINDS:
            yield {"required": [name], "properties": {name: {"type": kind}}}
        for turn in _TURNS:
            yield {
                "required": [name],
                "properties": {name: {**turn, "type": _of(turn)}},
            }


def _of(turn: JsonObject) -> str | list[str]:
    keyword = next(iter(turn))
    if keyword.endswith("imum"):
        return ["integer", "number"]
    return {"minItems": "array", "minProperties": "object"}.get(keyword, "string")
