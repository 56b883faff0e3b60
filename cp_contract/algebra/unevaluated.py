"""A schema with `unevaluated*` -> its form, by cases of what may have been looked at.

Each case says what holds and what then counts as evaluated. Only what holds is tracked,
never what fails: the more is evaluated, the less `unevaluated*` asks, so a case that
leaves something out is contained in the one that does not.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.algebra.arrays import items
from cp_contract.algebra.forms import (
    ANYTHING,
    NOTHING,
    Form,
    either,
    together,
    undecidable,
    when,
)
from cp_contract.algebra.formula import ALWAYS, NEVER, Formula, Values, formula, join
from cp_contract.algebra.keywords import APPLICATORS, ASSERTIONS, pattern_fact
from cp_contract.algebra.objects import each_property, required
from cp_contract.algebra.values import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from cp_contract.algebra.scope import Scope

    Schema = Mapping[str, Any]

__all__ = ["UNEVALUATED", "read_unevaluated"]

UNEVALUATED: Final = frozenset({"unevaluatedProperties", "unevaluatedItems"})
_MOST_CASES: Final = 512


@final
@dataclass(frozen=True, slots=True)
class _Seen:
    """What counts as evaluated: names, the first items, and items in a form."""

    names: Formula = NEVER
    prefix: int | None = 0
    """How many items from the first on; None for all of them."""
    items: Form = NOTHING

    def __or__(self, other: _Seen) -> _Seen:
        prefix = (
            None
            if self.prefix is None or other.prefix is None
            else max(self.prefix, other.prefix)
        )
        return _Seen(join([self.names, other.names]), prefix, self.items | other.items)


_Cases = dict[_Seen, Form]


class _TooManyCases(Exception):
    """A schema falls into more cases than are worth looking at."""


def read_unevaluated(schema: Schema, scope: Scope) -> Form:
    """Gives the form of a schema that has `unevaluated*` at its top."""
    try:
        return either(_cases(schema, scope).values())
    except _TooManyCases:
        return undecidable("too much may have been evaluated", scope.pointer)


def _cases(schema: Any, scope: Scope) -> _Cases:
    if isinstance(schema, bool):
        return {_Seen(): ANYTHING} if schema else {}
    cases: _Cases = {_seen_by(schema, scope): _assertions(schema, scope)}
    for keyword, value in schema.items():
        if keyword in APPLICATORS:
            form = APPLICATORS[keyword](value, scope, schema)
            branches = _BRANCHES.get(keyword, _no_branches)(value, scope, schema, form)
            cases = _both(cases, branches)
    return _with_unevaluated(schema, scope, cases)


def _assertions(schema: Schema, scope: Scope) -> Form:
    return together(
        [
            ASSERTIONS[keyword](value, scope, schema)
            for keyword, value in schema.items()
            if keyword in ASSERTIONS
        ]
    )


def _seen_by(schema: Schema, scope: Scope) -> _Seen:
    """Gives what the keywords of a schema itself evaluate."""
    names = [
        pattern_fact(pattern, scope.at("patternProperties", pattern))
        for pattern in schema.get("patternProperties", ())
    ]
    if schema.get("properties"):
        names.append(formula(Values(frozenset(schema["properties"]))))
    if "additionalProperties" in schema:
        names.append(ALWAYS)
    prefix = None if "items" in schema else len(schema.get("prefixItems", ()))
    inside = (
        scope.below(schema["contains"], "contains") if "contains" in schema else NOTHING
    )
    return _Seen(join(names), prefix, inside)


def _with_unevaluated(schema: Schema, scope: Scope, cases: _Cases) -> _Cases:
    for keyword, (ask, mark) in _ASKS.items():
        if keyword in schema:
            wanted = scope.below(schema[keyword], keyword)
            asked: _Cases = {}
            for seen, form in cases.items():
                _add(asked, mark(seen), form & ask(seen, wanted))
            cases = asked
    return cases


def _ask_properties(seen: _Seen, wanted: Form) -> Form:
    return when(Kind.OBJECT, each_property(seen.names.opposite, wanted))


def _ask_items(seen: _Seen, wanted: Form) -> Form:
    if seen.prefix is None:
        return ANYTHING
    return when(Kind.ARRAY, items(seen.prefix, None, seen.items | wanted))


_ASKS: Final[
    Mapping[str, tuple[Callable[[_Seen, Form], Form], Callable[[_Seen], _Seen]]]
] = {
    "unevaluatedProperties": (
        _ask_properties,
        lambda seen: _Seen(ALWAYS, seen.prefix, seen.items),
    ),
    "unevaluatedItems": (_ask_items, lambda seen: _Seen(seen.names, None, seen.items)),
}


def _add(cases: _Cases, seen: _Seen, form: Form) -> None:
    if form is not NOTHING:
        cases[seen] = cases[seen] | form if seen in cases else form
        if len(cases) > _MOST_CASES:
            raise _TooManyCases


def _both(some: _Cases, others: _Cases) -> _Cases:
    """Gives the cases of two keywords side by side."""
    both: _Cases = {}
    for (seen, form), (more, other) in product(some.items(), others.items()):
        _add(both, seen | more, form & other)
    return both


def _any(some: _Cases, others: Iterable[tuple[_Seen, Form]]) -> _Cases:
    """Adds cases to cases."""
    union = dict(some)
    for seen, form in others:
        _add(union, seen, form)
    return union


def _no_branches(_value: Any, _scope: Scope, _schema: Schema, form: Form) -> _Cases:
    return {_Seen(): form}


def _followed(value: str, scope: Scope, _schema: Schema, form: Form) -> _Cases:
    found = scope.follow(value)
    if found is None:
        return {_Seen(): form}
    target, inner = found
    with inner.visiting(target) as is_new:
        return _cases(target, inner) if is_new else {_Seen(): form}


def _all_of(value: list[Any], scope: Scope, _schema: Schema, form: Form) -> _Cases:
    cases: _Cases = {_Seen(): form}
    for index, each in enumerate(value):
        cases = _both(cases, _cases(each, scope.enter(each, "allOf", index)))
    return cases


def _any_of(value: list[Any], scope: Scope, _schema: Schema, form: Form) -> _Cases:
    cases: _Cases = {_Seen(): form}
    for index, each in enumerate(value):
        branch = _cases(each, scope.enter(each, "anyOf", index))
        cases = _any(cases, _both(cases, branch).items())
    return cases


def _one_of(value: list[Any], scope: Scope, _schema: Schema, form: Form) -> _Cases:
    cases: _Cases = {_Seen(): form}
    for index, each in enumerate(value):
        branch = _cases(each, scope.enter(each, "oneOf", index))
        cases = _any(cases, _both({_Seen(): form}, branch).items())
    return cases


def _if(value: Any, scope: Scope, schema: Schema, form: Form) -> _Cases:
    whole: _Cases = {_Seen(): form}
    holds = _cases(value, scope.enter(value, "if"))
    then = schema.get("then", True)
    otherwise = schema.get("else", True)
    fails: _Cases = {_Seen(): scope.here(value, "if").opposite}
    cases = _any(whole, _both(whole, holds).items())
    if_then = _both(holds, _cases(then, scope.enter(then, "then")))
    if_else = _both(fails, _cases(otherwise, scope.enter(otherwise, "else")))
    cases = _any(cases, _both(whole, if_then).items())
    return _any(cases, _both(whole, if_else).items())


def _dependent_schemas(
    value: Mapping[str, Any], scope: Scope, _schema: Schema, form: Form
) -> _Cases:
    cases: _Cases = {_Seen(): form}
    for name, each in value.items():
        there: _Cases = {_Seen(): when(Kind.OBJECT, required(name))}
        branch = _cases(each, scope.enter(each, "dependentSchemas", name))
        cases = _any(cases, _both(cases, _both(there, branch)).items())
    return cases


_BRANCHES: Final[Mapping[str, Any]] = {
    "$ref": _followed,
    "$dynamicRef": _followed,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "if": _if,
    "dependentSchemas": _dependent_schemas,
}
"""Which cases a keyword falls into; what is not here evaluates nothing."""
