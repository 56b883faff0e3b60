"""Tests of values inside of an object -> one function that asks them all."""

from __future__ import annotations

import json
from keyword import iskeyword
from typing import TYPE_CHECKING, Any, NamedTuple, final

from msgspec import UNSET

from cp_contract.validation._conjunction import is_text

if TYPE_CHECKING:
    from cp_contract.validation._predicates import Predicate
    from cp_contract.validation._texts import Quick

__all__ = ["Test", "attribute_of", "can_be_named", "holding"]


@final
class Test(NamedTuple):
    """What is left to be asked of one value inside of an object."""

    path: str
    """The attributes that lead to it."""
    holds: Predicate
    quick: Quick | None
    needed: bool
    """Whether the value is always there."""


def can_be_named(name: str) -> bool:
    """Says whether msgspec reads fields of this name: JSON needs no escape for it."""
    return json.dumps(name, ensure_ascii=False) == f'"{name}"' and is_text(name)


def attribute_of(name: str, number: int) -> str:
    """Gives an identifier for a name: itself, if it may be one."""
    usable = name.isidentifier() and name.isascii() and not iskeyword(name)
    return name if usable and not name.startswith("_") else f"_{number}"


def holding(tests: list[Test]) -> Predicate | None:
    """Gives what asks all tests of an object: code, where a loop takes twice as long.

    The code is made of paths, whose names are identifiers, and of nothing else.
    """
    if not tests:
        return None
    scope: dict[str, Any] = {"UNSET": UNSET}
    lines = ["def holds(value):", " whole = value"]
    for number, each in enumerate(tests):
        scope[f"test{number}"] = each.holds
        asked = f"test{number}(value)"
        if each.quick is not None:
            names = [f"known{number}_{at}" for at in range(len(each.quick.operands))]
            scope.update(zip(names, each.quick.operands, strict=True))
            asked = f"({each.quick.code.format(*names)} or {asked})"
        if not each.needed:
            asked = f"(value is UNSET or {asked})"
        lines += [f" value = whole.{each.path}", f" if not {asked}: return False"]
    exec("\n".join([*lines, " return True"]), scope)  # noqa: S102
    made: Predicate = scope["holds"]
    return made
