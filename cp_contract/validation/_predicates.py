"""Keyword and its limit -> whether one value meets it, as the reference reads both."""

from __future__ import annotations

from collections.abc import Callable, Sized
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from cp_contract.dialect import is_integer
from cp_contract.formats import FORMATS
from cp_contract.kinds import is_array
from cp_contract.languages.matching import matcher

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ANNOTATIONS",
    "TESTS",
    "Predicate",
    "all_of",
    "anything",
    "are_plain",
    "longest",
    "never",
    "quick",
]

Predicate = Callable[[Any], bool]


def anything(_value: Any) -> bool:
    """Says that any value will do."""
    return True


def never(_value: Any) -> bool:
    """Says that it does not know."""
    return False


def _type(limit: Any) -> Predicate:
    names = limit if is_array(limit) else [limit]
    types = tuple({kind for name in names for kind in _TYPES[name]})
    integers, others = "integer" in names and "number" not in names, frozenset(types)
    if not integers:
        return lambda value: type(value) in others
    return lambda value: type(value) in others or is_integer(value)


def _among(values: list[Any]) -> Predicate:
    """Says whether a value is one of a few scalars; true is not 1, and 1.0 is."""
    texts = frozenset(each for each in values if type(each) is str)
    plain = {(isinstance(each, bool), each) for each in values}

    def holds(value: Any) -> bool:
        if type(value) is str:
            return value in texts
        if type(value) is dict or type(value) is list:
            return False
        return (type(value) is bool, value) in plain

    return holds


def _length(kind: type[Sized], least: float, most: float) -> Predicate:
    return lambda value: type(value) is not kind or least <= len(value) <= most


def _pattern(pattern: str) -> Predicate:
    is_found = matcher(pattern)
    return lambda value: type(value) is not str or is_found(value)


def _format(name: str) -> Predicate:
    known = FORMATS.get(name)
    if known is None:
        return lambda _value: True
    check = known.check
    return lambda value: type(value) is not str or check(value)


def _is_number(value: object) -> bool:
    return type(value) not in _NO_NUMBERS


def quick(schema: dict[str, Any]) -> Predicate:
    """Gives what says that a value is valid, of a schema of nothing but `TESTS`.

    A no is not certain.
    """
    asked = schema.keys() - ANNOTATIONS
    if asked and asked <= _OF_TEXT and "string" in schema.get("type", "string"):
        return _text(schema)
    # The type first, as it is what most often differs, and sorted: a set has no order.
    ordered = sorted(asked, key=lambda keyword: (keyword != "type", keyword))
    return all_of([TESTS[keyword](schema[keyword]) for keyword in ordered])


def _text(schema: dict[str, Any]) -> Predicate:
    """Gives what says that a string is one of those that a schema describes."""
    least, most = _bounds(schema)
    if not schema.keys() & {"format", "pattern"}:
        return lambda value: type(value) is str and least <= len(value) <= most
    spellings: list[Predicate] = []
    if "pattern" in schema:
        spellings.append(matcher(schema["pattern"]))
    if schema.get("format") in FORMATS:
        spellings.append(FORMATS[schema["format"]].check)
    spelled = all_of(spellings)
    return lambda value: (
        type(value) is str and least <= len(value) <= most and spelled(value)
    )


def longest(schema: dict[str, Any]) -> float:
    """Gives up to which length any string is valid but the empty one; 0 if none is."""
    asked = schema.keys() - ANNOTATIONS
    if "string" in schema.get("type", ()) and asked <= _LENGTHS:
        least, most = _bounds(schema)
        return most if least <= 1 else 0
    return 0


def _bounds(schema: dict[str, Any]) -> tuple[float, float]:
    return schema.get("minLength", 0), schema.get("maxLength", _ENDLESS)


def all_of(tests: list[Predicate]) -> Predicate:
    """Gives what says that a value meets all tests, without a loop for a few."""
    if not tests:
        return anything
    first, *others = tests
    if not others:
        return first
    rest = all_of(others)
    return lambda value: first(value) and rest(value)


def are_plain(schema: dict[str, Any]) -> bool:
    """Says whether all values that a schema lists are strings, integers or words."""
    values = [*schema.get("enum", ()), schema.get("const", "")]
    return all(type(each) in _PLAIN for each in values)


def _at_least(kind: type[Sized]) -> Callable[[Any], Predicate]:
    return lambda limit: _length(kind, limit, _ENDLESS)


def _at_most(kind: type[Sized]) -> Callable[[Any], Predicate]:
    return lambda limit: _length(kind, 0, limit)


_ENDLESS: Final = float("inf")
_LENGTHS: Final = frozenset({"type", "minLength", "maxLength"})
_OF_TEXT: Final = _LENGTHS | {"format", "pattern"}
_PLAIN: Final = frozenset({str, int, bool, type(None)})
_NO_NUMBERS: Final = frozenset({str, bool, type(None), dict, list})
ANNOTATIONS: Final = frozenset(
    {
        *("title", "description", "$comment", "examples", "default", "$defs"),
        *("x-source", "x-predefined", "deprecated", "readOnly", "writeOnly"),
    }
)
_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (),
    "null": (type(None),),
    "number": (int, float, Decimal),
    "object": (dict,),
    "string": (str,),
}
TESTS: Final[Mapping[str, Callable[[Any], Predicate]]] = {
    "const": lambda limit: _among([limit]),
    "enum": _among,
    "exclusiveMaximum": lambda limit: (
        lambda value: not _is_number(value) or value < limit
    ),
    "exclusiveMinimum": lambda limit: (
        lambda value: not _is_number(value) or value > limit
    ),
    "format": _format,
    "maxItems": _at_most(list),
    "maxLength": _at_most(str),
    "maxProperties": _at_most(dict),
    "maximum": lambda limit: lambda value: not _is_number(value) or value <= limit,
    "minItems": _at_least(list),
    "minLength": _at_least(str),
    "minProperties": _at_least(dict),
    "minimum": lambda limit: lambda value: not _is_number(value) or value >= limit,
    "pattern": _pattern,
    "type": _type,
}
