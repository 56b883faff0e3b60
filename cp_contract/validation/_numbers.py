"""What is asked of numbers -> a type that msgspec holds to, or a test."""

from __future__ import annotations

from decimal import Decimal
from math import lcm
from typing import TYPE_CHECKING, Annotated, Any, Literal

from msgspec import Meta, Raw

if TYPE_CHECKING:
    from cp_contract.validation._instructions import NumberRule
    from cp_contract.validation._predicates import Predicate

__all__ = ["integers", "is_whole", "number_test"]


def is_whole(rule: NumberRule) -> bool:
    """Says whether integers are all that is worth to be proven."""
    return rule.integers_only or rule.literals is not None


def integers(rule: NumberRule) -> Any:
    """Gives the type of the integers that a rule admits."""
    if rule.literals is not None:
        return Literal[rule.literals]
    bounds: dict[str, Any] = {}
    if rule.minimum is not None:
        bounds["gt" if rule.exclusive_minimum else "ge"] = rule.minimum
    if rule.maximum is not None:
        bounds["lt" if rule.exclusive_maximum else "le"] = rule.maximum
    if rule.divisors:
        bounds["multiple_of"] = lcm(*rule.divisors)
    return Annotated[int, Meta(**bounds)] if bounds else int


def number_test(rule: NumberRule, others: Predicate) -> Predicate:
    """Gives the test of a value that may be a number with a fraction, or no number."""

    def test(value: Any) -> bool:
        if type(value) is Raw:
            return _is_among(rule, Decimal(bytes(value).decode()))
        if type(value) is int:
            return _is_among(rule, value)
        return others(value)

    return test


def _is_among(rule: NumberRule, number: int | Decimal) -> bool:
    if rule.minimum is not None and (
        number <= rule.minimum if rule.exclusive_minimum else number < rule.minimum
    ):
        return False
    if rule.maximum is not None and (
        number >= rule.maximum if rule.exclusive_maximum else number > rule.maximum
    ):
        return False
    if not rule.divisors:
        return True
    return type(number) is int and all(not number % each for each in rule.divisors)
