"""Schema keyword and offending value -> the sentence that says what would do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from cp_contract.kinds import is_array, is_object
from cp_contract.validation._shown import kind_of, listed, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Saying", "saying"]

Saying = Callable[[Any], str]
"""Offending value to the sentence about it."""


def saying(keyword: str, limit: Any) -> Saying:
    """Gives what says why `keyword: limit` refuses a value.

    What the limit alone says is made once.
    """
    return _SAYINGS.get(keyword, _unnamed)(limit, keyword)


def _unnamed(_limit: Any, keyword: str) -> Saying:
    return _after_value(f" is refused by {keyword}")


def _after_value(words: str) -> Saying:
    return lambda value: shown(value) + words


def _always(words: str) -> Callable[[Any, str], Saying]:
    return lambda _limit, _keyword: lambda _value: words


def _type(limit: Any, _keyword: str) -> Saying:
    names = limit if is_array(limit) else [limit]
    wanted = " or ".join(_ARTICLES[name] for name in names)

    def say(value: Any) -> str:
        if value is None or is_array(value) or is_object(value):
            return f"{kind_of(value)} stands where {wanted} belongs"
        return f"{shown(value)} is {kind_of(value)}, not {wanted}"

    return say


def _const(limit: Any, _keyword: str) -> Saying:
    return _after_value(f" is not {shown(limit)}")


def _enum(limit: Any, _keyword: str) -> Saying:
    return _after_value(f" is not one of {listed(limit)}")


def _pattern(limit: Any, _keyword: str) -> Saying:
    return _after_value(f" does not match {limit.removesuffix(_NO_NEWLINE)}")


def _format(limit: Any, _keyword: str) -> Saying:
    return _after_value(f" is not {_FORMATS.get(limit, f'in the format {limit}')}")


def _bound(words: str) -> Callable[[Any, str], Saying]:
    return lambda limit, _keyword: _after_value(f" is not {words} {limit}")


def _size(unit: str, words: str) -> Callable[[Any, str], Saying]:
    def say(limit: Any, value: Any) -> str:
        what = f"{shown(value)} has" if isinstance(value, str) else "there are"
        units = unit if len(value) != 1 else _SINGULAR[unit]
        return f"{what} {len(value)} {units}, {words} {limit}"

    return lambda limit, _keyword: partial(say, limit)


def _alternatives(words: str) -> Callable[[Any, str], Saying]:
    return lambda limit, _keyword: _after_value(f" {words} {len(limit)} alternatives")


def _value_is(words: str) -> Callable[[Any, str], Saying]:
    return lambda _limit, _keyword: _after_value(f" {words}")


_refused = _value_is("is not allowed here")

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
_TOO_FEW: Final = (
    "the array does not hold the items that it must, in the number that it must"
)
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
_SAYINGS: Final[Mapping[str, Callable[[Any, str], Saying]]] = {
    "additionalProperties": _refused,
    "anyOf": _alternatives("fits none of the"),
    "const": _const,
    "contains": _always(_TOO_FEW),
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
    "not": _value_is("is among the values that are ruled out"),
    "oneOf": _alternatives("does not fit exactly one of the"),
    "pattern": _pattern,
    "propertyNames": _value_is("has a name that is not allowed here"),
    "type": _type,
    "unevaluatedItems": _refused,
    "unevaluatedProperties": _refused,
    "uniqueItems": _always("two items are equal, all must differ"),
}
