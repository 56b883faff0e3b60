"""A JSON value -> its kind and its key: what makes two JSON values the same."""

from __future__ import annotations

import math
from decimal import Decimal
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from cp_contract.dialect import exact

if TYPE_CHECKING:
    from collections.abc import Hashable
    from fractions import Fraction

__all__ = [
    "CONSTANTS",
    "Kind",
    "as_float",
    "exact_number",
    "is_finite",
    "key_of",
    "kind_of",
    "scalar_key",
    "spell",
]


class Kind(IntEnum):
    """The parts that a set of JSON values falls into; the constants are one part."""

    CONSTANT = 0
    NUMBER = 1
    STRING = 2
    ARRAY = 3
    OBJECT = 4


CONSTANTS: Final = {"null": None, "false": False, "true": True}
"""The three constants, by their JSON spelling."""
_SPELLED: Final = {None: "null", False: "false", True: "true"}


def kind_of(value: object) -> Kind:
    """Says what kind a JSON value is of."""
    if value is None or isinstance(value, bool):
        return Kind.CONSTANT
    if isinstance(value, (int, float, Decimal)):
        return Kind.NUMBER
    if isinstance(value, str):
        return Kind.STRING
    return Kind.ARRAY if isinstance(value, (list, tuple)) else Kind.OBJECT


def is_finite(number: float | Decimal) -> bool:
    """Says whether a parsed number has a value; 1e400 read as a float has none."""
    return math.isfinite(number)


def exact_number(number: float | Decimal) -> int | Fraction:
    """Gives the number that the decimal spelling shows, an int where it is whole."""
    if isinstance(number, int):
        return number
    value = exact(number)
    return value.numerator if value.denominator == 1 else value


def spell(number: int | Fraction) -> int | float | Decimal:
    """Gives an exact number as JSON values hold it, as a float only if it is one."""
    if isinstance(number, int):
        return number
    spelled = as_float(number)
    return spelled if isinstance(spelled, float) else _as_decimal(number)


def as_float(number: int | Fraction) -> int | float | Fraction:
    """Gives the float whose decimal spelling is just the number; else the number."""
    try:
        spelled = float(number)
    except OverflowError:
        return number
    return spelled if exact(spelled) == number else number


def _as_decimal(number: Fraction) -> Decimal:
    places = 0
    while number.denominator != 1:
        number *= 10
        places += 1
    digits = tuple(int(digit) for digit in str(abs(number.numerator)))
    return Decimal((number < 0, digits, -places))


def scalar_key(value: Any) -> Hashable:
    """Gives what stands for a constant, a number or a string inside its kind."""
    if value is None or isinstance(value, bool):
        return _SPELLED[value]
    return value if isinstance(value, str) else exact_number(value)


def key_of(value: Any) -> Hashable:
    """Gives a key that two JSON values share exactly if JSON calls them equal."""
    kind = kind_of(value)
    if kind is Kind.ARRAY:
        return (kind, tuple([key_of(each) for each in value]))
    if kind is Kind.OBJECT:
        return (kind, frozenset((name, key_of(each)) for name, each in value.items()))
    return (kind, scalar_key(value))
