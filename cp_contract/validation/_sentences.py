"""Schema keyword and offending value -> the sentence that says what would do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cp_contract.kinds import is_array, is_object
from cp_contract.validation._shown import kind_of, listed, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["sentence"]


def sentence(keyword: str, limit: Any, value: Any) -> str:
    """Says why `keyword: limit` refuses `value`."""
    return _SENTENCES.get(keyword, _unnamed)(limit, value, keyword)


def _unnamed(_limit: Any, value: Any, keyword: str) -> str:
    return f"{shown(value)} is refused by {keyword}"


def _type(limit: Any, value: Any, _keyword: str) -> str:
    names = limit if is_array(limit) else [limit]
    wanted = " or ".join(_ARTICLES[name] for name in names)
    if value is None or is_array(value) or is_object(value):
        return f"{kind_of(value)} stands where {wanted} belongs"
    return f"{shown(value)} is {kind_of(value)}, not {wanted}"


def _const(limit: Any, value: Any, _keyword: str) -> str:
    return f"{shown(value)} is not {shown(limit)}"


def _enum(limit: Any, value: Any, _keyword: str) -> str:
    return f"{shown(value)} is not one of {listed(limit)}"


def _pattern(limit: Any, value: Any, _keyword: str) -> str:
    return f"{shown(value)} does not match {limit.removesuffix(_NO_NEWLINE)}"


def _format(limit: Any, value: Any, _keyword: str) -> str:
    return f"{shown(value)} is not {_FORMATS.get(limit, f'in the format {limit}')}"


def _bound(words: str) -> Callable[[Any, Any, str], str]:
    return lambda limit, value, _keyword: f"{shown(value)} is not {words} {limit}"


def _size(unit: str, words: str) -> Callable[[Any, Any, str], str]:
    def say(limit: Any, value: Any, _keyword: str) -> str:
        what = f"{shown(value)} has" if isinstance(value, str) else "there are"
        units = unit if len(value) != 1 else _SINGULAR[unit]
        return f"{what} {len(value)} {units}, {words} {limit}"

    return say


def _additional(_limit: Any, value: Any, _keyword: str) -> str:
    return f"{shown(value)} has a name that is not allowed here"


def _refused(_limit: Any, value: Any, _keyword: str) -> str:
    return f"{shown(value)} is not allowed here"


def _unique(_limit: Any, _value: Any, _keyword: str) -> str:
    return "two items are equal, all must differ"


def _any_of(limit: Any, value: Any, _keyword: str) -> str:
    return f"{shown(value)} fits none of the {len(limit)} alternatives"


def _one_of(limit: Any, value: Any, _keyword: str) -> str:
    return f"{shown(value)} does not fit exactly one of the {len(limit)} alternatives"


def _not(_limit: Any, value: Any, _keyword: str) -> str:
    return f"{shown(value)} is among the values that are ruled out"


def _contains(_limit: Any, _value: Any, _keyword: str) -> str:
    return "the array does not hold the items that it must, in the number that it must"


# What our patterns end in, so that engines with Python's `$` read them alike.
_NO_NEWLINE: Final = r"(?!\n)"
_ARTICLES: Final = {
    "array": "an array",
    "boolean": "a boolean",
    "integer": "an integer",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}
_SINGULAR: Final = {"characters": "character", "items": "item", "names": "name"}
_FORMATS: Final = {
    "date": "an RFC 3339 date",
    "date-time": "an RFC 3339 date-time",
    "email": "an e-mail address",
    "ipv4": "an IPv4 address",
    "ipv6": "an IPv6 address",
    "time": "an RFC 3339 time",
    "uri": "a URI",
    "uuid": "a UUID",
}
_SENTENCES: Final[Mapping[str, Callable[[Any, Any, str], str]]] = {
    "additionalProperties": _refused,
    "anyOf": _any_of,
    "const": _const,
    "contains": _contains,
    "enum": _enum,
    "false-schema": _refused,
    "exclusiveMaximum": _bound("below"),
    "exclusiveMinimum": _bound("above"),
    "format": _format,
    "items": _refused,
    "maxItems": _size("items", "at most"),
    "maxLength": _size("characters", "at most"),
    "maxProperties": _size("names", "at most"),
    "maximum": _bound("at most"),
    "minItems": _size("items", "at least"),
    "minLength": _size("characters", "at least"),
    "minProperties": _size("names", "at least"),
    "minimum": _bound("at least"),
    "multipleOf": _bound("a multiple of"),
    "not": _not,
    "oneOf": _one_of,
    "pattern": _pattern,
    "propertyNames": _additional,
    "type": _type,
    "unevaluatedItems": _refused,
    "unevaluatedProperties": _refused,
    "uniqueItems": _unique,
}
