"""Witness -> the smallest one that makes the same point, and then a readable one.

First everything goes that the point does not need: properties, items, the length of
strings, the size of numbers. Then what is left and does not matter takes the values
that the schemas give as examples.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cp_contract.compat._edits import json_text
from cp_contract.compat._references import resolve
from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["dress", "shrink"]

# What shrinking may cost, in values judged; a large value counts for several.
_TRIES: Final = 400
_LARGE: Final = 500
# A value with more leaves than this is not dressed: nobody reads it to its end.
_READ: Final = 60
_Steps = tuple[str | int, ...]


def shrink(value: Any, holds: Callable[[Any], bool]) -> Any:
    """Takes away, piece by piece, all that `holds` does not need."""
    tries = _TRIES
    again = True
    while again:
        again = False
        for candidate in _smaller(value):
            if tries <= 0:
                return value
            tries -= 1 + len(repr(value)) // _LARGE
            if holds(candidate):
                value, again = candidate, True
                break
    return value


def dress(value: Any, schema: Any, holds: Callable[[Any], bool]) -> Any:
    """Puts examples of the schema in place of values that nobody would write."""
    leaves = list(_leaves(value, ()))
    if len(leaves) > _READ:
        return value
    named = _with_readable_names(value)
    value = named if named != value and holds(named) else value
    for steps, leaf in list(_leaves(value, ())):
        for example in _examples(schema, steps):
            if json_text(example) == json_text(leaf):
                break
            candidate = _replaced(value, steps, example)
            if holds(candidate):
                value = candidate
                break
    return value


def _with_readable_names(value: Any) -> Any:
    """Calls every property `other` that has the empty name."""
    if is_object(value):
        return {
            "other" if name == "" and "other" not in value else name: (
                _with_readable_names(each)
            )
            for name, each in value.items()
        }
    return [_with_readable_names(each) for each in value] if is_array(value) else value


def _smaller(value: Any) -> Iterator[Any]:
    """Yields values that are simpler by one thing, the boldest first."""
    if is_object(value):
        for name in reversed(value):
            yield {key: each for key, each in value.items() if key != name}
        for name, each in value.items():
            for inner in _smaller(each):
                yield {**value, name: inner}
    elif is_array(value):
        for index in reversed(range(len(value))):
            yield [*value[:index], *value[index + 1 :]]
        for index, each in enumerate(value):
            for inner in _smaller(each):
                yield [*value[:index], inner, *value[index + 1 :]]
    elif isinstance(value, str):
        if len(value) > 1:
            yield value[: len(value) // 2]
            yield value[:-1]
    elif isinstance(value, int | float) and not isinstance(value, bool):
        for candidate in (0, 1, -1, int(value), int(value / 2)):
            if abs(candidate) < abs(value) or (
                candidate == value and isinstance(value, float)
            ):
                yield candidate


def _leaves(value: Any, steps: _Steps) -> Iterator[tuple[_Steps, Any]]:
    if is_object(value) and value:
        for name, each in value.items():
            yield from _leaves(each, (*steps, name))
    elif is_array(value) and value:
        for index, each in enumerate(value):
            yield from _leaves(each, (*steps, index))
    else:
        yield steps, value


def _replaced(value: Any, steps: _Steps, leaf: Any) -> Any:
    if not steps:
        return leaf
    step, *rest = steps
    inner = _replaced(value[step], tuple(rest), leaf)
    if isinstance(step, int):
        return [*value[:step], inner, *value[step + 1 :]]
    return {**value, step: inner}


def _examples(schema: Any, steps: _Steps) -> Iterator[Any]:
    """Yields the examples that a schema gives for a place in its values."""
    for place in _schemas_at(schema, steps):
        examples = place.get("examples", ())
        yield from (each for each in examples if not is_object(each))


def _schemas_at(root: Any, steps: _Steps) -> Iterator[dict[str, Any]]:
    here = list(_same_value(root, root, set()))
    for step in steps:
        below: list[dict[str, Any]] = []
        seen: set[int] = set()
        for schema in here:
            for each in _below(schema, step):
                below.extend(_same_value(each, root, seen))
        here = below
    yield from here


def _same_value(schema: Any, root: Any, seen: set[int]) -> Iterator[dict[str, Any]]:
    if not is_object(schema) or id(schema) in seen:
        return
    seen.add(id(schema))
    yield schema
    if isinstance(schema.get("$ref"), str):
        yield from _same_value(resolve(root, schema["$ref"]), root, seen)
    for keyword in ("then", "else"):
        yield from _same_value(schema.get(keyword), root, seen)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for each in schema.get(keyword, ()):
            yield from _same_value(each, root, seen)


def _below(schema: dict[str, Any], step: str | int) -> Iterator[Any]:
    if isinstance(step, str):
        if step in schema.get("properties", {}):
            yield schema["properties"][step]
        elif "additionalProperties" in schema:
            yield schema["additionalProperties"]
    elif step < len(schema.get("prefixItems", ())):
        yield schema["prefixItems"][step]
    else:
        yield schema.get("items")
