"""Schema -> whether it is one, told quickly where it plainly is.

The metaschema costs tens of milliseconds on a large schema. A schema whose every
keyword plainly has the shape that draft 2020-12 asks for is one; of any other the
metaschema decides, and says what is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from regress import RegressError

from cp_contract.compat._references import resolve
from cp_contract.dialect import is_integer
from cp_contract.errors import SchemaUnreadable
from cp_contract.kinds import is_array, is_object
from cp_contract.languages.matching import compile_pattern
from cp_contract.schema_faults import schema_fault
from cp_contract.subschemas import LIST, MAP, ONE

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["check_schema"]


def check_schema(schema: Any, *, name: str) -> None:
    """Raises `SchemaUnreadable`, with `name` in its sentence, if it is no schema."""
    if _is_sound(schema, schema):
        return
    if not is_object(schema) and not isinstance(schema, bool):
        raise SchemaUnreadable(name, "a schema is an object, true or false")
    fault = schema_fault(schema)
    if fault is not None:
        raise SchemaUnreadable(name, fault)


def _is_sound(schema: Any, root: Any) -> bool:
    if not is_object(schema):
        return isinstance(schema, bool)
    return all(_keyword_is_sound(*item, root) for item in schema.items())


def _keyword_is_sound(keyword: str, value: Any, root: Any) -> bool:
    if keyword in ONE:
        return _is_sound(value, root)
    if keyword in LIST:
        return (
            is_array(value)
            and value != []
            and all(_is_sound(each, root) for each in value)
        )
    if keyword in MAP:
        return (
            is_object(value)
            and all(_is_sound(each, root) for each in value.values())
            and (keyword != "patternProperties" or all(map(_is_pattern, value)))
        )
    if keyword == "$ref":
        return isinstance(value, str) and resolve(root, value) is not None
    check = _SHAPES.get(keyword)
    return check(value) if check else not keyword.startswith("$")


def _is_pattern(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(compile_pattern(value))
    except RegressError:
        return False


def _is_count(value: Any) -> bool:
    return is_integer(value) and value >= 0


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _are_names(value: Any) -> bool:
    return (
        is_array(value)
        and all(isinstance(each, str) for each in value)
        and len(set(value)) == len(value)
    )


def _is_type(value: Any) -> bool:
    if isinstance(value, str):
        return value in _TYPES
    return _are_names(value) and bool(value) and _TYPES.issuperset(value)


def _are_needs(value: Any) -> bool:
    return is_object(value) and all(map(_are_names, value.values()))


_TYPES: Final = frozenset(
    {"array", "boolean", "integer", "null", "number", "object", "string"}
)
_SHAPES: Final[dict[str, Callable[[Any], bool]]] = {
    "$comment": _is_text,
    "$id": lambda value: isinstance(value, str) and "#" not in value,
    "$schema": _is_text,
    "dependentRequired": _are_needs,
    "deprecated": lambda value: isinstance(value, bool),
    "description": _is_text,
    "enum": is_array,
    "examples": is_array,
    "exclusiveMaximum": _is_number,
    "exclusiveMinimum": _is_number,
    "format": _is_text,
    "maxContains": _is_count,
    "maxItems": _is_count,
    "maxLength": _is_count,
    "maxProperties": _is_count,
    "maximum": _is_number,
    "minContains": _is_count,
    "minItems": _is_count,
    "minLength": _is_count,
    "minProperties": _is_count,
    "minimum": _is_number,
    "multipleOf": lambda value: _is_number(value) and value > 0,
    "pattern": _is_pattern,
    "readOnly": lambda value: isinstance(value, bool),
    "required": _are_names,
    "title": _is_text,
    "type": _is_type,
    "uniqueItems": lambda value: isinstance(value, bool),
    "writeOnly": lambda value: isinstance(value, bool),
}
