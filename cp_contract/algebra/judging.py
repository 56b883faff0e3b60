"""A schema -> the reference validator's verdict, unless it takes too long to reach.

A schema can make any validator try exponentially many ways. The reference has no budget
of its own, so each keyword that it looks at is counted here.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from jsonschema.validators import (
    extend,  # pyright: ignore[reportUnknownVariableType]  (the stubs leave it untyped)
)
from referencing.jsonschema import EMPTY_REGISTRY

from cp_contract.dialect import reference_validator

if TYPE_CHECKING:
    from collections.abc import Callable

    from jsonschema.protocols import Validator
    from referencing.jsonschema import Schema, SchemaRegistry

__all__ = ["VerdictTooFar", "judge"]

_MOST_KEYWORDS: Final = 100_000
_counted: Final[ContextVar[list[int]]] = ContextVar("keywords looked at")


class VerdictTooFar(Exception):
    """The reference validator looks at more keywords than are worth waiting for."""

    def __str__(self) -> str:
        return f"it looks at more than {_MOST_KEYWORDS} keywords"


def judge(
    schema: Schema, *, registry: SchemaRegistry = EMPTY_REGISTRY
) -> Callable[[Any], bool]:
    """Gives the check that asks the reference; it may raise `VerdictTooFar`."""
    plain = reference_validator(schema, registry=registry)
    validator = _counting(type(plain))(schema, registry=registry)

    def is_valid(value: Any) -> bool:
        token = _counted.set([_MOST_KEYWORDS])
        try:
            return validator.is_valid(value)
        finally:
            _counted.reset(token)

    return is_valid


@cache
def _counting(validator: type[Validator]) -> type[Validator]:
    """Gives the same class of validators, with every keyword counted."""
    keywords: dict[str, Any] = dict(validator.VALIDATORS)
    counted = {name: _count(check) for name, check in keywords.items()}
    counting: Any = extend(validator, validators=counted)  # type: ignore[no-untyped-call]
    return counting  # type: ignore[no-any-return]


def _count(check: Callable[..., Any]) -> Callable[..., Any]:
    def counted(*arguments: object) -> Any:
        left = _counted.get()
        left[0] -= 1
        if left[0] < 0:
            raise VerdictTooFar
        return check(*arguments)

    return counted
