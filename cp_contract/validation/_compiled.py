"""Schema -> functions that find the reference's breaches, many times as fast.

Each keyword becomes a function, and they are called in the reference's order. A schema
with a keyword that is not told here is left to the reference, whole, at its place.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import resolve_fragment
from cp_contract.validation._conjunction import Doubt
from cp_contract.validation._dispatch import class_of, strings_of, tests_anywhere
from cp_contract.validation._keywords import (
    FALSE,
    Breach,
    breach_of,
    message_of,
    missing,
    validator_of,
)
from cp_contract.validation._predicates import (
    ANNOTATIONS,
    TESTS,
    Predicate,
    are_plain,
    never,
    quick,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.contract import Contract
    from cp_contract.validation._dispatch import Tests

__all__ = ["breaches_of", "condition"]

Path = tuple[str | int, ...]
Checker = Callable[[Any, Path, "list[Breach]"], None]


def breaches_of(contract: Contract, value: Any) -> list[Breach]:
    """Gives every breach of the contract's schema, as the reference finds them.

    The value is one that `json` gives: its dicts, lists and strings are plain ones.
    """
    found: list[Breach] = []
    _checker(contract)(value, (), found)
    return found


@lru_cache(maxsize=64)
def _checker(contract: Contract) -> Checker:
    return _Compiler(contract).check(contract.schema, (), frozenset())


@final
class _Compiler:
    """Makes a function for each schema of a contract, when it is first asked for."""

    def __init__(self, contract: Contract) -> None:
        self.contract = contract

    def check(self, schema: Any, path: Path, above: frozenset[int]) -> Checker:
        """Gives the function that checks a schema which `path` has led to."""
        if schema is True or schema == {}:
            return _nothing
        if not is_object(schema) or id(schema) in above:
            return partial(self._by_reference, schema, path)
        if schema is not self.contract.schema and self._is_strange(schema):
            return partial(self._by_reference, schema, path)
        tests = tests_anywhere(self.contract.schema, schema)
        if tests:
            return self._deciding(schema, path, above, tests)
        steps = self._steps(schema, path, above, None)
        accepts = quick(schema)
        if accepts is never:
            return _in_turn(steps)

        def check(value: Any, place: Path, found: list[Breach]) -> None:
            if not accepts(value):
                for step in steps:
                    step(value, place, found)

        return check

    def _deciding(
        self, schema: Any, path: Path, above: frozenset[int], tests: Tests
    ) -> Checker:
        """Gives the function of a schema with conditions, which a few fields decide."""
        known: dict[tuple[object, ...], list[Checker]] = {}

        def check(value: Any, place: Path, found: list[Breach]) -> None:
            # A value that is no object says as much as an object without fields.
            key = class_of(value, tests) if is_object(value) else (False,)
            steps = known.get(key)
            if steps is None:
                steps = known[key] = self._steps(schema, path, above, (value,))
            for step in steps:
                step(value, place, found)

        return check

    def _steps(
        self,
        schema: dict[str, Any],
        path: Path,
        above: frozenset[int],
        example: tuple[Any] | None,
    ) -> list[Checker]:
        """Gives the functions of a schema and of all that apply to the same value.

        `example` holds a value by which conditions are decided, if they are to be.
        """
        above |= {id(schema)}
        steps: list[Checker] = []
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
    ) -> list[Checker]:
        if schema is False:
            # jsonschema 4.26 forgets the last step of the path that leads to a `false`.
            return [_refusal(outer)]
        if schema is True or schema == {}:
            return []
        if not is_object(schema) or id(schema) in above or self._is_strange(schema):
            return [partial(self._by_reference, schema, path)]
        return self._steps(schema, path, above, example)

    def _step(
        self,
        keyword: str,
        limit: Any,
        schema: dict[str, Any],
        path: Path,
        above: frozenset[int],
    ) -> Checker:
        if keyword in TESTS:
            return _test(keyword, TESTS[keyword](limit), limit, schema, path)
        if keyword == "if":
            return self._conditional(schema, path, above)
        if keyword == "properties":
            return self._properties(limit, path, above)
        if keyword == "required":
            return _required(limit, schema, path)
        return self._below(keyword, limit, schema, path, above)

    def _is_strange(self, schema: dict[str, Any]) -> bool:
        """Says whether a schema has something that only the reference reads."""
        if schema.keys() & _STRANGE or not str(schema.get("$ref", "#")).startswith("#"):
            return True
        return not are_plain(schema)

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
                    _refusal(path)
                    if inner is False
                    else self.check(inner, (*path, branch), above)
                )
            branches[held](value, place, found)

        return check

    def _properties(
        self,
        named: Mapping[str, Any],
        path: Path,
        above: frozenset[int],
    ) -> Checker:
        checks = {
            name: _refusal((*path, "properties", name))
            if inner is False
            else self.check(inner, (*path, "properties", name), above)
            for name, inner in named.items()
        }
        accepts = {name: self._accepts(inner) for name, inner in named.items()}
        accepting = accepts.get
        order = {name: at for at, name in enumerate(named)}.__getitem__

        def check(value: Any, place: Path, found: list[Breach]) -> None:
            if not is_object(value):
                return
            doubtful = [
                name
                for name, inner in value.items()
                if not accepting(name, _anything)(inner)
            ]
            if len(doubtful) > 1:
                doubtful.sort(key=order)
            for name in doubtful:
                checks[name](value[name], (*place, name), found)

        return check

    def _accepts(self, schema: Any) -> Predicate:
        """Gives what says quickly that a value is valid; a no is not certain."""
        for _ in range(_FAR):
            if not is_object(schema) or "$ref" not in schema:
                break
            rest = schema.keys() - ANNOTATIONS - {"$ref"}
            if rest or not str(schema["$ref"]).startswith("#"):
                return never
            schema = resolve_fragment(self.contract.schema, schema["$ref"])
        return quick(schema) if is_object(schema) else never

    def _below(
        self,
        keyword: str,
        limit: Any,
        schema: dict[str, Any],
        path: Path,
        above: frozenset[int],
    ) -> Checker:
        """Gives the function of a keyword that speaks of what is inside."""
        if keyword == "prefixItems":
            checks = [
                _refusal((*path, keyword))
                if each is False
                else self.check(each, (*path, keyword, place), above)
                for place, each in enumerate(limit)
            ]

            def check_first(value: Any, place: Path, found: list[Breach]) -> None:
                if is_array(value):
                    for at, (inner, each) in enumerate(
                        zip(value, checks, strict=False)
                    ):
                        inside = place if limit[at] is False else (*place, at)
                        each(inner, inside, found)

            return check_first
        inner_check = (
            _unwanted(keyword, schema, (*path, keyword))
            if limit is False and keyword != "propertyNames"
            else self.check(limit, (*path, keyword), above)
        )
        if keyword == "items":
            return _each_item(inner_check, len(schema.get("prefixItems", ())))
        if keyword == "propertyNames":
            return _each_name(inner_check)
        return _each_other(inner_check, frozenset(schema.get("properties", ())))


def _each_item(check_item: Checker, first: int) -> Checker:
    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if is_array(value):
            for at, item in enumerate(value[first:], start=first):
                check_item(item, (*place, at), found)

    return check


def _each_name(check_name: Checker) -> Checker:
    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if is_object(value):
            for name in value:
                check_name(name, place, found)

    return check


def _each_other(check_inner: Checker, named: frozenset[str]) -> Checker:
    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if is_object(value):
            for name, inner in value.items():
                if name not in named:
                    check_inner(inner, (*place, name), found)

    return check


def condition(contract: Contract, schema: Any) -> Predicate:
    """Gives what says whether an `if` holds."""
    try:
        tests = strings_of(schema)
    except Doubt:
        validator: Any = validator_of(contract)
        return lambda value: bool(validator.evolve(schema=schema).is_valid(value))
    looked_at = schema.get("properties", {}).keys()
    required = frozenset(schema.get("required", ()))
    asked = schema.get("type") == "object"

    def holds(value: Any) -> bool:
        if not is_object(value):
            return not asked
        for name, texts in tests.items():
            if name in value:
                said = value[name]
                if name in looked_at and (type(said) is not str or said not in texts):
                    return False
            elif name in required:
                return False
        return True

    return holds


def _in_turn(steps: list[Checker]) -> Checker:
    if len(steps) == 1:
        return steps[0]

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        for step in steps:
            step(value, place, found)

    return check


def _anything(_value: Any) -> bool:
    return True


def _nothing(value: Any, place: Path, found: list[Breach]) -> None:
    """Finds nothing: any value will do."""


def _test(
    keyword: str,
    holds: Predicate,
    limit: Any,
    schema: dict[str, Any],
    path: Path,
) -> Checker:
    path = (*path, keyword)

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if not holds(value):
            message = message_of(keyword, limit, value, path)
            found.append(Breach(path, keyword, (message,), place, schema))

    return check


def _refusal(path: Path) -> Checker:
    def check(value: Any, place: Path, found: list[Breach]) -> None:
        message = message_of(FALSE, None, value, path)
        found.append(Breach(path, FALSE, (message,), place, False))

    return check


def _unwanted(keyword: str, schema: dict[str, Any], path: Path) -> Checker:
    def check(value: Any, place: Path, found: list[Breach]) -> None:
        message = message_of(keyword, False, value, path)
        found.append(Breach(path, keyword, (message,), place, schema))

    return check


def _required(names: list[str], schema: dict[str, Any], path: Path) -> Checker:
    path, needed = (*path, "required"), frozenset(names)

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if type(value) is dict and not value.keys() >= needed:
            messages = tuple(missing(value, names))
            found.append(Breach(path, "required", messages, place, schema))

    return check


_FAR: Final = 20
_BELOW: Final = ("items", "additionalProperties", "propertyNames", "prefixItems")
_KEYWORDS: Final = frozenset({*TESTS, *_BELOW, "if", "properties", "required"})
_STRANGE: Final = frozenset(
    {
        *("$dynamicRef", "anyOf", "contains", "dependentRequired", "dependentSchemas"),
        *("multipleOf", "not", "oneOf", "patternProperties", "unevaluatedItems"),
        *("unevaluatedProperties", "uniqueItems", "$id", "$anchor", "$dynamicAnchor"),
    }
)
