"""A keyword of JSON Schema -> the set that it stands for: each keyword in one place.

An entry gives the form of a keyword beside its siblings. Its complement is the opposite
of that form, and what is drawn from it is what the search finds: neither is said again.
Keywords that apply schemas to the same value are told apart, because `unevaluated*`
asks which of those held.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from regress import RegressError

from cp_contract.algebra.arrays import Distinct, contains, items, longer_array
from cp_contract.algebra.disjoint import exactly_one
from cp_contract.algebra.equality import equal_to, one_of
from cp_contract.algebra.forms import (
    ANYTHING,
    NOTHING,
    Form,
    either,
    only,
    together,
    undecidable,
    when,
)
from cp_contract.algebra.formula import (
    ALWAYS,
    Formula,
    Undecidable,
    Values,
    formula,
    join,
    meet,
)
from cp_contract.algebra.numbers import AtLeast, MultipleOf
from cp_contract.algebra.objects import each_property, named, properties, required
from cp_contract.algebra.strings import Formatted, LongerThan, Matches
from cp_contract.algebra.values import Kind, exact_number, is_finite
from cp_contract.formats import FORMATS
from cp_contract.languages.matching import compile_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cp_contract.algebra.scope import Scope

    Schema = Mapping[str, Any]
    Entry = Callable[[Any, Scope, Schema], Form]

__all__ = ["APPLICATORS", "ASSERTIONS", "pattern_fact"]


def _constant(*names: str) -> Form:
    return only(Kind.CONSTANT, formula(Values(frozenset(names))))


_TYPES: Final[Mapping[str, Form]] = {
    "null": _constant("null"),
    "boolean": _constant("false", "true"),
    "integer": only(Kind.NUMBER, formula(MultipleOf(1))),
    "number": only(Kind.NUMBER),
    "string": only(Kind.STRING),
    "array": only(Kind.ARRAY),
    "object": only(Kind.OBJECT),
}


def _type(value: str | list[str], _scope: Scope, _schema: Schema) -> Form:
    if isinstance(value, str):
        return _TYPES[value]
    return either([_TYPES[name] for name in value])


def _const(value: object, _scope: Scope, _schema: Schema) -> Form:
    return equal_to(value)


def _enum(value: list[object], _scope: Scope, _schema: Schema) -> Form:
    return one_of(value)


def _bound(*, above: bool, holds: bool, keyword: str) -> Entry:
    def entry(value: Any, scope: Scope, _schema: Schema) -> Form:
        if not is_finite(value):
            return undecidable("a number has no finite value", scope.at(keyword))
        fact = formula(AtLeast(exact_number(value), above))
        return when(Kind.NUMBER, fact if holds else fact.opposite)

    return entry


def _multiple_of(value: Any, scope: Scope, _schema: Schema) -> Form:
    if not is_finite(value):
        return undecidable("a number has no finite value", scope.at("multipleOf"))
    return when(Kind.NUMBER, formula(MultipleOf(exact_number(value))))


def _length(value: float) -> Formula:
    return formula(LongerThan(int(value))) if value > 0 else ALWAYS


def _at_least(kind: Kind, count: Callable[[int], Formula]) -> Entry:
    return lambda value, _scope, _schema: when(kind, count(int(value)))


def _at_most(kind: Kind, count: Callable[[int], Formula]) -> Entry:
    return lambda value, _scope, _schema: when(kind, count(int(value) + 1).opposite)


def pattern_fact(pattern: str, pointer: str) -> Formula:
    """Says that a pattern is found in a string; a bad pattern says nothing known."""
    try:
        compile_pattern(pattern)
    except RegressError as error:
        return formula(Undecidable(f"the pattern {pattern!r} is bad: {error}", pointer))
    return formula(Matches(pattern, pointer))


def _pattern(value: str, scope: Scope, _schema: Schema) -> Form:
    return when(Kind.STRING, pattern_fact(value, scope.at("pattern")))


def _format(value: str, scope: Scope, _schema: Schema) -> Form:
    if value not in FORMATS:
        return ANYTHING
    return when(Kind.STRING, formula(Formatted(value, scope.at("format"))))


def _prefix_items(value: list[Any], scope: Scope, _schema: Schema) -> Form:
    facts = [
        items(index, index + 1, scope.below(each, "prefixItems", index))
        for index, each in enumerate(value)
    ]
    return when(Kind.ARRAY, meet(facts))


def _items(value: Any, scope: Scope, schema: Schema) -> Form:
    start = len(schema.get("prefixItems", ()))
    return when(Kind.ARRAY, items(start, None, scope.below(value, "items")))


def _contains(value: Any, scope: Scope, schema: Schema) -> Form:
    form = scope.below(value, "contains")
    fact = contains(int(schema.get("minContains", 1)), form)
    if "maxContains" in schema:
        most = contains(int(schema["maxContains"]) + 1, form).opposite
        fact = meet([fact, most])
    return when(Kind.ARRAY, fact)


def _unique_items(value: object, _scope: Scope, _schema: Schema) -> Form:
    return when(Kind.ARRAY, formula(Distinct())) if value is True else ANYTHING


def _properties(value: Mapping[str, Any], scope: Scope, _schema: Schema) -> Form:
    facts = [
        named(name, scope.below(each, "properties", name))
        for name, each in value.items()
    ]
    return when(Kind.OBJECT, meet(facts))


def _pattern_properties(
    value: Mapping[str, Any], scope: Scope, _schema: Schema
) -> Form:
    facts = [
        each_property(
            pattern_fact(pattern, scope.at("patternProperties", pattern)),
            scope.below(each, "patternProperties", pattern),
        )
        for pattern, each in value.items()
    ]
    return when(Kind.OBJECT, meet(facts))


def _additional_properties(value: Any, scope: Scope, schema: Schema) -> Form:
    named_here = frozenset(schema.get("properties", ()))
    others = [
        pattern_fact(pattern, scope.at("patternProperties", pattern)).opposite
        for pattern in schema.get("patternProperties", ())
    ]
    if named_here:
        others.append(formula(Values(named_here)).opposite)
    form = scope.below(value, "additionalProperties")
    return when(Kind.OBJECT, each_property(meet(others), form))


def _property_names(value: Any, scope: Scope, _schema: Schema) -> Form:
    form = scope.below(value, "propertyNames")
    if form.is_lazy:
        return undecidable(
            "the schema of a name is recursive", scope.at("propertyNames")
        )
    unwanted = form.parts[Kind.STRING].opposite
    return when(Kind.OBJECT, each_property(unwanted, NOTHING))


def _required(value: list[str], _scope: Scope, _schema: Schema) -> Form:
    return when(Kind.OBJECT, meet([required(name) for name in value]))


def _dependent_required(
    value: Mapping[str, list[str]], _scope: Scope, _schema: Schema
) -> Form:
    facts = [
        join([required(name).opposite, meet([required(each) for each in needed])])
        for name, needed in value.items()
    ]
    return when(Kind.OBJECT, meet(facts))


def _all_of(value: list[Any], scope: Scope, _schema: Schema) -> Form:
    return together(
        [scope.here(each, "allOf", index) for index, each in enumerate(value)]
    )


def _any_of(value: list[Any], scope: Scope, _schema: Schema) -> Form:
    return either(
        [scope.here(each, "anyOf", index) for index, each in enumerate(value)]
    )


def _one_of(value: list[Any], scope: Scope, _schema: Schema) -> Form:
    return exactly_one(
        [scope.here(each, "oneOf", index) for index, each in enumerate(value)]
    )


def _not(value: Any, scope: Scope, _schema: Schema) -> Form:
    return scope.here(value, "not").opposite


def _if(value: Any, scope: Scope, schema: Schema) -> Form:
    holds = scope.here(value, "if")
    then = scope.here(schema.get("then", True), "then")
    otherwise = scope.here(schema.get("else", True), "else")
    if otherwise is ANYTHING:
        return holds.opposite | then
    if then is ANYTHING:
        return holds | otherwise
    return (holds & then) | (holds.opposite & otherwise)


def _dependent_schemas(value: Mapping[str, Any], scope: Scope, _schema: Schema) -> Form:
    return together(
        [
            when(Kind.OBJECT, required(name).opposite)
            | scope.here(each, "dependentSchemas", name)
            for name, each in value.items()
        ]
    )


def _ref(value: str, scope: Scope, _schema: Schema) -> Form:
    return scope.refer(value, "$ref")


def _dynamic_ref(value: str, scope: Scope, _schema: Schema) -> Form:
    return scope.refer(value, "$dynamicRef")


ASSERTIONS: Final[Mapping[str, Entry]] = {
    "type": _type,
    "const": _const,
    "enum": _enum,
    "minimum": _bound(above=False, holds=True, keyword="minimum"),
    "exclusiveMinimum": _bound(above=True, holds=True, keyword="exclusiveMinimum"),
    "maximum": _bound(above=True, holds=False, keyword="maximum"),
    "exclusiveMaximum": _bound(above=False, holds=False, keyword="exclusiveMaximum"),
    "multipleOf": _multiple_of,
    "minLength": _at_least(Kind.STRING, _length),
    "maxLength": _at_most(Kind.STRING, _length),
    "pattern": _pattern,
    "format": _format,
    "prefixItems": _prefix_items,
    "items": _items,
    "contains": _contains,
    "minItems": _at_least(Kind.ARRAY, longer_array),
    "maxItems": _at_most(Kind.ARRAY, longer_array),
    "uniqueItems": _unique_items,
    "properties": _properties,
    "patternProperties": _pattern_properties,
    "additionalProperties": _additional_properties,
    "propertyNames": _property_names,
    "required": _required,
    "minProperties": _at_least(Kind.OBJECT, properties),
    "maxProperties": _at_most(Kind.OBJECT, properties),
    "dependentRequired": _dependent_required,
}
"""Keywords that speak of the value itself, or of what is inside it."""

APPLICATORS: Final[Mapping[str, Entry]] = {
    "$ref": _ref,
    "$dynamicRef": _dynamic_ref,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "not": _not,
    "if": _if,
    "dependentSchemas": _dependent_schemas,
}
"""Keywords that apply other schemas to the same value."""
