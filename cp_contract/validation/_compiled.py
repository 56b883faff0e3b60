"""Schema -> functions that find the reference's breaches, many times as fast.

Each keyword becomes a function, and they are called in the reference's order. A schema
with a keyword that is not told here is left to the reference, whole, at its place.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

from cp_contract.kinds import is_object
from cp_contract.pointers import resolve_fragment
from cp_contract.validation._accepting import accepting_of
from cp_contract.validation._checkers import (
    Members,
    at_doubtful,
    at_each_item,
    at_each_name,
    at_each_other,
    at_first_items,
    at_members,
    nothing,
    refusal,
    required,
    test,
)
from cp_contract.validation._conditions import condition
from cp_contract.validation._dispatch import class_of, tests_anywhere
from cp_contract.validation._keywords import breach_of, validator_of
from cp_contract.validation._predicates import TESTS, are_plain, never

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.contract import Contract
    from cp_contract.validation._checkers import Checker, Path
    from cp_contract.validation._dispatch import Tests
    from cp_contract.validation._keywords import Breach

__all__ = ["Step", "breaches_of", "condition", "is_told", "steps_of"]


def breaches_of(contract: Contract, value: Any) -> list[Breach]:
    """Gives every breach of the contract's schema, as the reference finds them.

    The value is one that `json` gives: its dicts, lists and strings are plain ones.
    """
    found: list[Breach] = []
    _checker(contract)(value, (), found)
    return found


def is_told(contract: Contract) -> bool:
    """Says whether the keywords of the event's own schema are all told here."""
    schema = contract.schema
    return is_object(schema) and not _is_strange(schema, _STRANGE - {"$id"})


def steps_of(contract: Contract, event: dict[str, Any]) -> list[Step]:
    """Gives what finds the breaches of all events that decide conditions alike.

    Only a few fields may decide them.
    """
    return _Compiler(contract).steps(contract.schema, (), frozenset(), (event,))


@lru_cache(maxsize=64)
def _checker(contract: Contract) -> Checker:
    return _Compiler(contract).check(contract.schema, (), frozenset())


@final
class Step(NamedTuple):
    """One of the functions that together check a value."""

    check: Checker
    of_doubtful: Checker | None = None
    """Does the same with only those members of an object that may be invalid.

    None if it looks at more than the members that it names, each by itself.
    """


@final
class _Compiler:
    """Makes a function for each schema of a contract, when it is first asked for."""

    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        self._accepting = accepting_of(contract)

    def check(self, schema: Any, path: Path, above: frozenset[int]) -> Checker:
        """Gives the function that checks a schema which `path` has led to."""
        if schema is True or schema == {}:
            return nothing
        if not is_object(schema) or id(schema) in above:
            return partial(self._by_reference, schema, path)
        is_root = schema is self.contract.schema
        if not is_told(self.contract) if is_root else _is_strange(schema):
            return partial(self._by_reference, schema, path)
        tests = tests_anywhere(self.contract.schema, schema)
        if tests:
            return self._deciding(schema, path, above, tests)
        return _in_turn([step.check for step in self.steps(schema, path, above, None)])

    def _deciding(
        self, schema: Any, path: Path, above: frozenset[int], tests: Tests
    ) -> Checker:
        """Gives the function of a schema with conditions, which a few fields decide."""
        known: dict[tuple[object, ...], list[Checker]] = {}

        def check(value: Any, place: Path, found: list[Breach]) -> None:
            key = class_of(value, tests)
            steps = known.get(key)
            if steps is None:
                made = self.steps(schema, path, above, (value,))
                steps = known[key] = [step.check for step in made]
            for step in steps:
                step(value, place, found)

        return check

    def steps(
        self,
        schema: dict[str, Any],
        path: Path,
        above: frozenset[int],
        example: tuple[Any] | None,
    ) -> list[Step]:
        """Gives the functions of a schema and of all that apply to the same value.

        `example` holds a value by which conditions are decided, if they are to be.
        """
        above |= {id(schema)}
        steps: list[Step] = []
        for keyword, limit in schema.items():
            if keyword == "$ref":
                target = resolve_fragment(self.contract.schema, limit)
                steps += self._inner(target, path, path, above, example)
            elif keyword == "allOf":
                for place, inner in enumerate(limit):
                    at = (*path, "allOf", place)
                    steps += self._inner(inner, at, at[:-1], above, example)
            elif keyword == "if" and example is not None:
                held = condition(self.contract, limit)(example[0])
                branch = "then" if held else "else"
                inner = schema.get(branch, True)
                steps += self._inner(inner, (*path, branch), path, above, example)
            elif keyword in _KEYWORDS:
                steps.append(self._step(keyword, limit, schema, path, above))
        return steps

    def _inner(
        self,
        schema: Any,
        path: Path,
        outer: Path,
        above: frozenset[int],
        example: tuple[Any] | None,
    ) -> list[Step]:
        if schema is False:
            # jsonschema 4.26 forgets the last step of the path that leads to a `false`.
            return [Step(refusal(outer))]
        if schema is True or schema == {}:
            return []
        if not is_object(schema) or id(schema) in above or _is_strange(schema):
            return [Step(partial(self._by_reference, schema, path))]
        return self.steps(schema, path, above, example)

    def _step(
        self,
        keyword: str,
        limit: Any,
        schema: dict[str, Any],
        path: Path,
        above: frozenset[int],
    ) -> Step:
        if keyword in TESTS:
            holds = TESTS[keyword](limit)
            return Step(test(keyword, holds, limit, schema, (*path, keyword)))
        if keyword == "if":
            return Step(self._conditional(schema, path, above))
        if keyword == "properties":
            members = self._members(limit, path, above)
            return Step(at_members(members), at_doubtful(members.checks))
        if keyword == "required":
            return Step(required(limit, schema, (*path, keyword)))
        return Step(self._below(keyword, limit, schema, path, above))

    def _by_reference(
        self, schema: Any, path: Path, value: Any, place: Path, found: list[Breach]
    ) -> None:
        validator: Any = validator_of(self.contract)
        errors = validator.evolve(schema=schema).iter_errors(value)
        found += [breach_of(error, path, place) for error in errors]

    def _conditional(
        self, schema: dict[str, Any], path: Path, above: frozenset[int]
    ) -> Checker:
        holds = condition(self.contract, schema["if"])
        # Late, so that what no event has needed is not compiled.
        branches: dict[bool, Checker] = {}

        def check(value: Any, place: Path, found: list[Breach]) -> None:
            held = holds(value)
            if held not in branches:
                branch = "then" if held else "else"
                inner = schema.get(branch, True)
                branches[held] = (
                    refusal(path)
                    if inner is False
                    else self.check(inner, (*path, branch), above)
                )
            branches[held](value, place, found)

        return check

    def _members(
        self, named: Mapping[str, Any], path: Path, above: frozenset[int]
    ) -> Members:
        accepting = self._accepting
        return Members(
            {
                name: self._inside((*path, "properties", name), inner, above)
                for name, inner in named.items()
            },
            {name: accepting.accepts((inner,)) for name, inner in named.items()},
            {name: accepting.longest((inner,)) for name, inner in named.items()},
        )

    def _inside(self, path: Path, schema: Any, above: frozenset[int]) -> Checker:
        return refusal(path) if schema is False else self.check(schema, path, above)

    def _below(
        self,
        keyword: str,
        limit: Any,
        schema: dict[str, Any],
        path: Path,
        above: frozenset[int],
    ) -> Checker:
        """Gives the function of a keyword that speaks of what is inside."""
        path = (*path, keyword)
        if keyword == "prefixItems":
            checks = [
                self._inside(path if each is False else (*path, place), each, above)
                for place, each in enumerate(limit)
            ]
            return at_first_items(checks, limit)
        if keyword == "propertyNames":
            return at_each_name(self.check(limit, path, above))
        inside = (
            test(keyword, never, False, schema, path)
            if limit is False
            else self.check(limit, path, above)
        )
        if keyword == "items":
            first = len(schema.get("prefixItems", ()))
            return at_each_item(inside, first, self._accepting.accepts((limit,)))
        named = frozenset(schema.get("properties", ()))
        return at_each_other(inside, named, self._accepting.accepts((limit,)))


def _in_turn(steps: list[Checker]) -> Checker:
    if len(steps) == 1:
        return steps[0]

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        for step in steps:
            step(value, place, found)

    return check


_BELOW: Final = ("items", "additionalProperties", "propertyNames", "prefixItems")
_KEYWORDS: Final = frozenset({*TESTS, *_BELOW, "if", "properties", "required"})
_STRANGE: Final = frozenset(
    {
        *("$dynamicRef", "anyOf", "contains", "dependentRequired", "dependentSchemas"),
        *("multipleOf", "not", "oneOf", "patternProperties", "unevaluatedItems"),
        *("unevaluatedProperties", "uniqueItems", "$id", "$anchor", "$dynamicAnchor"),
    }
)


def _is_strange(schema: dict[str, Any], strange: frozenset[str] = _STRANGE) -> bool:
    """Says whether a schema has something that only the reference reads."""
    if schema.keys() & strange or not str(schema.get("$ref", "#")).startswith("#"):
        return True
    return not are_plain(schema)
