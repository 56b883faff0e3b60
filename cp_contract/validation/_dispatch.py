"""Schemas with conditions -> which of them hold, by what a few fields say."""

from __future__ import annotations

from enum import Enum, auto
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.kinds import is_object
from cp_contract.pointers import resolve_fragment
from cp_contract.validation._conjunction import Doubt, Refused, expanded, is_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "Choice",
    "choices",
    "class_of",
    "decided",
    "strings_of",
    "tests_anywhere",
    "tests_in",
]

_ALTERNATIVES: Final = frozenset({"$dynamicRef", "anyOf", "oneOf"})
_MOST_CHOICES: Final = 4096
_ANNOTATIONS: Final = frozenset({"$comment", "description", "title"})


@final
class Unnamed(Enum):
    """What a field may say that no condition names."""

    OTHER = auto()
    """Another string."""
    ABSENT = auto()
    """The field is not there."""


_OTHER: Final = Unnamed.OTHER
_NO_OBJECT: Final = (False,)

Tests = dict[str, set[str]]
Choice = dict[str, str | Unnamed]


def tests_in(root: Any, schemas: Iterable[Any]) -> Tests:
    """Collects the fields that conditions ask for, each with the strings named.

    Raises `Doubt` for a condition that asks for anything else.
    """
    tests: Tests = {}
    waiting, seen = [list(schemas)], set[int]()
    while waiting:
        try:
            _, conditional = expanded(root, waiting.pop(), "object")
        except Refused:
            continue  # `decided` will say so
        for part in conditional:
            if id(part) in seen:
                continue
            seen.add(id(part))
            for name, texts in strings_of(part["if"]).items():
                tests.setdefault(name, set()).update(texts)
            waiting += [[part[key]] for key in ("then", "else") if key in part]
    return tests


def tests_anywhere(root: Any, schema: Any) -> Tests | None:
    """Collects what every condition asks for that a value of any type may meet.

    None where something else decides too which schemas apply to the value.
    """
    tests: Tests = {}
    waiting, seen = [schema], set[int]()
    while waiting:
        each = waiting.pop()
        if not is_object(each) or id(each) in seen:
            continue
        seen.add(id(each))
        if each.keys() & _ALTERNATIVES:
            return None
        if "if" in each:
            try:
                found = strings_of(each["if"])
            except Doubt:
                return None
            for name, texts in found.items():
                tests.setdefault(name, set()).update(texts)
        waiting += [each[key] for key in ("then", "else") if key in each]
        waiting += each.get("allOf", ())
        if str(each.get("$ref", "")).startswith("#"):
            waiting.append(resolve_fragment(root, each["$ref"]))
    return tests


def class_of(value: Any, tests: Tests) -> tuple[object, ...]:
    """Gives what the conditions can tell of a value, in few words.

    All that are no objects are alike to them.
    """
    if not is_object(value):
        return _NO_OBJECT
    return tuple(
        [
            None
            if name not in value
            else said
            if type(said := value[name]) is str and said in texts
            else _OTHER
            for name, texts in tests.items()
        ]
    )


def choices(tests: Tests) -> Iterator[Choice]:
    """Yields every combination of what the fields may say, the last one fastest."""
    if prod(len(texts) + len(Unnamed) for texts in tests.values()) > _MOST_CHOICES:
        raise Doubt
    said = [[*sorted(texts), *Unnamed] for texts in tests.values()]
    for combination in product(*said):
        yield dict(zip(tests, combination, strict=True))


def decided(root: Any, schemas: Iterable[Any], choice: Choice) -> list[dict[str, Any]]:
    """Gives every schema that holds of an object whose fields say this.

    Raises `Doubt`, or `Refused` where no such object is valid.
    """
    parts: dict[int, dict[str, Any]] = {}
    waiting = list(schemas)
    while waiting:
        found, conditional = expanded(root, waiting, "object")
        waiting = [
            part[branch]
            for part in conditional
            if id(part) not in parts
            and (branch := "then" if _holds(part["if"], choice) else "else") in part
        ]
        parts |= {id(part): part for part in found}
    return list(parts.values())


def _holds(condition: Any, choice: Choice) -> bool:
    if any(
        choice[name] is not Unnamed.ABSENT and choice[name] not in texts
        for name, texts in strings_of(condition).items()
        if name in condition.get("properties", ())
    ):
        return False
    return all(choice[name] is not Unnamed.ABSENT for name in _required(condition))


def strings_of(condition: Any) -> Tests:
    """Reads a condition: fields, and the strings that it is content with.

    A field that is required and not looked at is content with any.
    """
    if not is_object(condition):
        raise Doubt
    if condition.keys() - _ANNOTATIONS - {"properties", "required", "type"}:
        raise Doubt
    if condition.get("type", "object") != "object":
        raise Doubt
    tests: Tests = {name: set() for name in _required(condition)}
    for name, schema in condition.get("properties", {}).items():
        if not is_object(schema) or len(schema.keys() - _ANNOTATIONS) != 1:
            raise Doubt
        values: list[Any] = schema.get("enum", [schema.get("const")])
        if not all(isinstance(value, str) and is_text(value) for value in values):
            raise Doubt
        tests[name] = set(values)
    return tests


def _required(condition: Any) -> list[str]:
    names: list[str] = condition.get("required", [])
    return names
