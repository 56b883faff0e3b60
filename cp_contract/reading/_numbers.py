"""Spelling of a JSON number -> the Python number that equals it."""

from __future__ import annotations

from decimal import (
    MAX_EMAX,
    MAX_PREC,
    MIN_EMIN,
    Context,
    Decimal,
    InvalidOperation,
)
from math import isinf
from typing import Final

__all__ = ["read_float", "read_integer"]

# A context of our own: the caller's may trap other signals, or give NaN for an error.
_EXACT: Final = Context(
    prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[InvalidOperation]
)


def read_integer(spelled: str) -> int | Decimal:
    """Gives an int, or a Decimal where `sys.get_int_max_str_digits` forbids an int."""
    try:
        return int(spelled)
    except ValueError:
        return Decimal(spelled, _EXACT)


def read_float(spelled: str) -> float | Decimal:
    """Gives a float, or a Decimal where a float would change what kind of number it is.

    That is: where it would be infinite, or an integer that the text does not spell
    (1e400, 1e-400, 1.0000000000000000001, 1e23). Raises `decimal.InvalidOperation`
    where the exponent is more than even a Decimal holds.
    """
    number = float(spelled)
    if not (number.is_integer() or isinf(number)):
        return number
    try:
        exact = Decimal(spelled, _EXACT)
    except InvalidOperation:
        if _is_zero(spelled):
            return number
        raise
    return number if exact == number else exact


def _is_zero(spelled: str) -> bool:
    mantissa, _, _ = spelled.lower().partition("e")
    return not mantissa.strip("-0.")
