"""Schema -> the schemas inside it: which keyword holds one, a list or a map of them.

Every walk over a schema goes through here, so that a property named `enum` is a
property and the value of `const` is data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["LIST", "MAP", "ONE", "iter_schemas", "map_subschemas", "subschemas"]

ONE: Final = (
    "additionalProperties",
    "contains",
    "contentSchema",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
)
"""Keywords whose value is a schema."""
LIST: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
"""Keywords whose value is a list of schemas."""
MAP: Final = (
    "$defs",
    "definitions",
    "dependentSchemas",
    "patternProperties",
    "properties",
)
"""Keywords whose value is an object of schemas, each under a name of its own."""


def iter_schemas(
    schema: Any, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yields the schema and every schema inside it, each with the path to it."""
    yield path, schema
    for inner_path, inner in subschemas(schema):
        yield from iter_schemas(inner, (*path, *inner_path))


def map_subschemas(schema: Any, change: Callable[[Any], Any]) -> Any:
    """Copies a schema with `change` applied to each schema directly inside it."""
    if not is_object(schema):
        return schema
    return {keyword: _mapped(keyword, held, change) for keyword, held in schema.items()}


def _mapped(keyword: str, held: Any, change: Callable[[Any], Any]) -> Any:
    if keyword in ONE:
        return change(held)
    if keyword in LIST and is_array(held):
        return [change(each) for each in held]
    if keyword in MAP and is_object(held):
        return {name: change(each) for name, each in held.items()}
    return held


def subschemas(schema: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yields the schemas directly inside a schema, each with the path to it."""
    if not is_object(schema):
        return
    for keyword, held in schema.items():
        if keyword in ONE:
            yield (keyword,), held
        elif keyword in LIST and is_array(held):
            yield from (((keyword, index), each) for index, each in enumerate(held))
        elif keyword in MAP and is_object(held):
            yield from (((keyword, name), each) for name, each in held.items())
