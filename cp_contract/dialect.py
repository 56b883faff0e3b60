"""Schema -> the reference validator: draft 2020-12 as this project reads it.

The verdict is jsonschema's own `Draft202012Validator`, with what it leaves open made
exact: formats are ours, patterns are ECMA-262 in unicode mode, and numbers are the
decimal numbers that the text shows. It knows nothing of events.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import (
    extend,  # pyright: ignore[reportUnknownVariableType]  (the stubs leave it untyped)
)
from referencing.jsonschema import EMPTY_REGISTRY

from cp_contract.formats import FORMATS
from cp_contract.kinds import is_object
from cp_contract.languages.matching import matches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jsonschema.protocols import Validator
    from referencing.jsonschema import Schema, SchemaRegistry

__all__ = [
    "DRAFT",
    "exact",
    "is_integer",
    "reference_validator",
]

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
"""The `$schema` of the draft that is read."""


def exact(number: float | Decimal) -> Fraction:
    """Gives the number that its shortest decimal spelling shows: 0.1 is one tenth."""
    return Fraction(repr(number)) if isinstance(number, float) else Fraction(number)


def is_integer(value: object) -> bool:
    """Says whether a JSON value is an integer: 1 and 1.0 are, true and 1.5 are not."""
    if isinstance(value, bool):
        return False
    if isinstance(value, float):
        return value.is_integer()
    if isinstance(value, Decimal):
        return value.is_finite() and value == value.to_integral_value()
    return isinstance(value, int)


def reference_validator(
    schema: Schema, *, registry: SchemaRegistry = EMPTY_REGISTRY
) -> Validator:
    """Gives the validator whose verdict every other part must agree with.

    `schema` is a draft 2020-12 schema (an object or a boolean). References are looked
    up in `registry` and nowhere else: one that leads out of it raises
    `referencing.exceptions.Unresolvable` when it is followed.
    """
    return _VALIDATOR(schema, registry=registry)


def _pattern(
    validator: Any, pattern: str, instance: object, _schema: object
) -> Iterator[ValidationError]:
    if validator.is_type(instance, "string") and not matches(pattern, str(instance)):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _properties(
    validator: Any, named: Mapping[str, Any], instance: Any, _schema: object
) -> Iterator[ValidationError]:
    """Does as jsonschema does, and tells which value a `false` refuses."""
    if not validator.is_type(instance, "object"):
        return
    for name, subschema in named.items():
        if name not in instance:
            continue
        if subschema is False:
            yield _refusal(name, instance[name])
        else:
            yield from validator.descend(
                instance[name], subschema, path=name, schema_path=name
            )


def _refusal(name: str, value: Any) -> ValidationError:
    return ValidationError(
        f"{name!r} is not allowed",
        path=[name],
        schema_path=[name],
        validator=None,  # type: ignore[arg-type]  # no keyword: the schema is `false`
        validator_value=None,
        instance=value,
        schema=False,
    )


def _items(
    validator: Any, subschema: Any, instance: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    """Does as jsonschema does, and tells which items a `false` refuses."""
    if not validator.is_type(instance, "array"):
        return
    first = len(schema.get("prefixItems", ()))
    for index, item in enumerate(instance[first:], start=first):
        if subschema is False:
            yield ValidationError(
                f"{item!r} is one too many", path=[index], instance=item
            )
        else:
            yield from validator.descend(item, subschema, path=index)


def _pattern_properties(
    validator: Any, patterns: Mapping[str, Any], instance: Any, _schema: object
) -> Iterator[ValidationError]:
    if not validator.is_type(instance, "object"):
        return
    for pattern, subschema in patterns.items():
        for name, value in instance.items():
            if matches(pattern, name):
                yield from validator.descend(
                    value, subschema, path=name, schema_path=pattern
                )


def _additional_properties(
    validator: Any, subschema: Any, instance: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    if not validator.is_type(instance, "object"):
        return
    named = schema.get("properties", {})
    patterns = schema.get("patternProperties", {})
    for name, value in instance.items():
        if name not in named and not any(matches(each, name) for each in patterns):
            yield from _unwanted(validator, name, value, subschema)


def _unevaluated_properties(
    validator: Any, subschema: Any, instance: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    if not validator.is_type(instance, "object"):
        return
    others = {key: each for key, each in schema.items() if key != _UNEVALUATED}
    evaluated = _evaluated_names(validator, instance, others)
    for name, value in instance.items():
        if name not in evaluated:
            yield from _unwanted(validator, name, value, subschema)


def _unwanted(
    validator: Any, name: str, value: object, subschema: Any
) -> Iterator[ValidationError]:
    if subschema is False:
        yield ValidationError(f"{name!r} is not allowed", path=[name], instance=value)
    else:
        yield from validator.descend(value, subschema, path=name)


def _evaluated_names(validator: Any, instance: Any, schema: Any) -> set[str]:
    """Collects the names that the schema looks at, as `unevaluated*` counts them."""
    if isinstance(schema, bool):
        return set()
    if "additionalProperties" in schema or _UNEVALUATED in schema:
        return set(instance)
    names = set(schema.get("properties", {})) & set(instance)
    for pattern in schema.get("patternProperties", {}):
        names.update(name for name in instance if matches(pattern, name))
    for inner, subschema in _in_place(validator, instance, schema):
        if inner.evolve(schema=subschema).is_valid(instance):
            names |= _evaluated_names(inner, instance, subschema)
    return names


def _in_place(
    validator: Any, instance: Any, schema: Mapping[str, Any]
) -> Iterator[tuple[Any, Any]]:
    """Yields the schemas that apply to the same value, each with its own resolver."""
    for keyword in ("$ref", "$dynamicRef"):
        if keyword in schema:
            # jsonschema 4.26 offers no public way to follow a reference from within
            # a keyword; its own keywords use the same attribute.
            resolved = validator._resolver.lookup(schema[keyword])  # noqa: SLF001
            inner = validator.evolve(
                schema=resolved.contents, _resolver=resolved.resolver
            )
            yield inner, resolved.contents
    for keyword in ("allOf", "anyOf", "oneOf"):
        for subschema in schema.get(keyword, ()):
            yield validator, subschema
    for name, subschema in schema.get("dependentSchemas", {}).items():
        if name in instance:
            yield validator, subschema
    if "if" in schema:
        holds = validator.evolve(schema=schema["if"]).is_valid(instance)
        if holds:
            yield validator, schema["if"]
        yield validator, schema.get("then" if holds else "else", True)


def _multiple_of(
    validator: Any, divisor: Any, instance: Any, _schema: object
) -> Iterator[ValidationError]:
    if not validator.is_type(instance, "number"):
        return
    if not _is_multiple(instance, exact(divisor)):
        yield ValidationError(f"{instance!r} is not a multiple of {divisor}")


def _is_multiple(number: float | Decimal, divisor: Fraction) -> bool:
    """Says whether a number is a multiple, without writing out a long exponent."""
    if not isinstance(number, Decimal):
        return (exact(number) / divisor).denominator == 1
    sign, digits, power = number.as_tuple()
    whole = int(Decimal((sign, digits, 0))) * divisor.denominator
    if not whole or not isinstance(power, int):
        return not whole
    if power >= 0:
        return whole * pow(10, power, divisor.numerator) % divisor.numerator == 0
    # So many tens must divide the whole, and it has no room for more than its bits.
    if -power > whole.bit_length():
        return False
    tens: int = 10**-power
    return whole % (divisor.numerator * tens) == 0


def _check_format(
    _validator: object, name: object, instance: object, _schema: object
) -> Iterator[ValidationError]:
    known = FORMATS.get(name) if isinstance(name, str) else None
    if known and isinstance(instance, str) and not known.check(instance):
        yield ValidationError(f"{instance!r} is not a {name!r}")


def _is_integer(_checker: object, value: object) -> bool:
    return is_integer(value)


_UNEVALUATED: Final = "unevaluatedProperties"
_VALIDATOR: Final[type[Validator]] = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator,
    validators={
        "additionalProperties": _additional_properties,
        "format": _check_format,
        "items": _items,
        "multipleOf": _multiple_of,
        "pattern": _pattern,
        "patternProperties": _pattern_properties,
        "properties": _properties,
        _UNEVALUATED: _unevaluated_properties,
    },
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)


def _evolve(self: Any, **changes: Any) -> Any:
    """Keeps this dialect for a schema inside that names draft 2020-12 as its own.

    jsonschema 4.26 turns to the plain validator of the draft there, which reads formats
    and patterns otherwise. Goes when `evolve` keeps an extended validator.
    """
    schema = changes.get("schema", self.schema)
    if not is_object(schema) or schema.get("$schema") != DRAFT:
        return _PLAIN_EVOLVE(self, **changes)
    evolved: Any = _PLAIN_EVOLVE(self, **{**changes, "schema": {}})
    evolved.schema = schema
    evolved.__attrs_post_init__()
    return evolved


_OURS = cast("Any", _VALIDATOR)
_PLAIN_EVOLVE: Any = _OURS.evolve
_OURS.evolve = _evolve
