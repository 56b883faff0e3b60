"""Schema -> the schemas inside it: which keyword holds one, a list or a map of them.

Every walk over a schema goes through here, so that a property named `enum` is a
property and the value of `const` is data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["iter_schemas", "map_subschemas"]

_ONE: Final = (
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
_LIST: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAP: Final = (
    "$defs",
    "definitions",
    "dependentSchemas",
    "patternProperties",
    "properties",
)


def iter_schemas(
    schema: Any, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yields the schema and every schema inside it, each with the path to it."""
    yield path, schema
    for inner_path, inner in _subschemas(schema):
        yield from iter_schemas(inner, (*path, *inner_path))


def map_subschemas(schema: Any, change: Callable[[Any], Any]) -> Any:
    """Copies a schema with `change` applied to each schema directly inside it."""
    if not is_object(schema):
        return schema
    return {keyword: _mapped(keyword, held, change) for keyword, held in schema.items()}


def _mapped(keyword: str, held: Any, change: Callable[[Any], Any]) -> Any:
    if keyword in _ONE:
        return change(held)
    if keyword in _LIST and is_array(held):
        return [change(each) for each in held]
    if keyword in _MAP and is_object(held):
        return {name: change(each) for name, each in held.items()}
    return held


def _subschemas(schema: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    if not is_object(schema):
        return
    for keyword, held in schema.items():
        if keyword in _ONE:
            yield (keyword,), held
        elif keyword in _LIST and is_array(held):
            yield from (((keyword, index), each) for index, each in enumerate(held))
        elif keyword in _MAP and is_object(held):
            yield from (((keyword, name), each) for name, each in held.items())
