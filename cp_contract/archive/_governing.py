"""Schema, event and place in it -> the parts of the schema that speak there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.archive._noting import below
from cp_contract.dialect import reference_validator
from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import parse_pointer, render_pointer, resolve_fragment

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["naming_schema"]


def naming_schema(root: Any, event: Any, pointer: str) -> str | None:
    """Finds the part of a schema that names the fields of the object at a pointer.

    Gives its JSON Pointer; None where none names any. Where several do, the last is
    the most particular: conditions and references lead from the general to it.
    """
    places, value = [""], event
    for step in parse_pointer(pointer):
        places = [
            deeper
            for place in places
            for each in _speaking(root, place, value)
            for deeper in _below(root, each, value, step)
        ]
        value = below(value, step)
    naming = [
        each
        for place in places
        for each in _speaking(root, place, value)
        if resolve_fragment(root, each).get("properties")
    ]
    return naming[-1] if naming else None


def _below(root: Any, place: str, value: Any, step: str) -> Iterator[str]:
    schema = resolve_fragment(root, place)
    if is_array(value):
        if "items" in schema:
            yield f"{place}/items"
    elif step in schema.get("properties", {}):
        yield f"{place}/properties{render_pointer([step])}"


def _speaking(root: Any, place: str, value: Any) -> Iterator[str]:
    """Yields the place of a schema, and of all that apply to the same value by it."""
    schema = resolve_fragment(root, place)
    if not is_object(schema):
        return
    yield place
    if "$ref" in schema:
        yield from _speaking(root, str(schema["$ref"]).removeprefix("#"), value)
    for index in range(len(schema.get("allOf", ()))):
        yield from _speaking(root, f"{place}/allOf/{index}", value)
    for keyword in ("anyOf", "oneOf"):
        for index, each in enumerate(schema.get(keyword, ())):
            if _holds(root, each, value):
                yield from _speaking(root, f"{place}/{keyword}/{index}", value)
    if "if" in schema:
        chosen = "then" if _holds(root, schema["if"], value) else "else"
        if chosen in schema:
            yield from _speaking(root, f"{place}/{chosen}", value)


def _holds(root: Any, schema: Any, value: Any) -> bool:
    validator: Any = reference_validator(root)
    return bool(validator.evolve(schema=schema).is_valid(value))
