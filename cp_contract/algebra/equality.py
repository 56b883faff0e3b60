"""A JSON value -> the set that holds it alone, and a list of values -> their set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.algebra.arrays import items, longer_array
from cp_contract.algebra.forms import NOTHING, Form, either, only
from cp_contract.algebra.formula import Values, formula, meet
from cp_contract.algebra.objects import each_property, named, required
from cp_contract.algebra.values import Kind, kind_of, scalar_key

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["equal_to", "one_of"]


def one_of(values: Iterable[Any]) -> Form:
    """Gives the set of the values."""
    scalars: dict[Kind, set[Any]] = {}
    forms: list[Form] = []
    for value in values:
        kind = kind_of(value)
        if kind < Kind.ARRAY:
            scalars.setdefault(kind, set()).add(scalar_key(value))
        else:
            forms.append(equal_to(value))
    for kind, keys in scalars.items():
        forms.append(only(kind, formula(Values(frozenset(keys)))))
    return either(forms)


def equal_to(value: Any) -> Form:
    """Gives the set of the one value."""
    kind = kind_of(value)
    if kind is Kind.ARRAY:
        return only(
            kind,
            meet(
                [
                    longer_array(len(value)),
                    longer_array(len(value) + 1).opposite,
                    *[
                        items(index, index + 1, equal_to(each))
                        for index, each in enumerate(value)
                    ],
                ]
            ),
        )
    if kind is Kind.OBJECT:
        others = formula(Values(frozenset(value))).opposite
        return only(
            kind,
            meet(
                [
                    *[required(name) for name in value],
                    *[named(name, equal_to(each)) for name, each in value.items()],
                    each_property(others, NOTHING),
                ]
            ),
        )
    return only(kind, formula(Values(frozenset([scalar_key(value)]))))
