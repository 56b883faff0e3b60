"""Schemas that all apply to one value -> what they say together of what is inside it.

It is worked out once for each set of schemas, and kept by their identity: the contract
holds them as long as this is held.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, final

from cp_contract.kinds import is_object
from cp_contract.pointers import resolve_fragment
from cp_contract.validation._conditions import condition
from cp_contract.validation._dispatch import class_of, tests_anywhere
from cp_contract.validation._keywords import validator_of
from cp_contract.validation._unknown import SPEAKING_FOR_ALL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cp_contract.contract import Contract
    from cp_contract.validation._dispatch import Tests

__all__ = ["Named", "Spot", "Spots", "spots_of"]


@lru_cache(maxsize=64)
def spots_of(contract: Contract) -> Spots:
    """Gives the spots of a contract, made once."""
    return Spots(contract)


@final
class Named:
    """What schemas that all apply to one value say of what is inside it."""

    __slots__ = ("free", "items", "members")

    def __init__(self, spots: Spots, branches: list[Any]) -> None:
        members: dict[str, tuple[Any, ...]] = {}
        for branch in branches:
            for name, schema in branch.get("properties", {}).items():
                members[name] = (*members.get(name, ()), schema)
        self.members = {name: spots.of(schemas) for name, schemas in members.items()}
        self.items = spots.of(
            tuple(branch["items"] for branch in branches if "items" in branch)
        )
        self.free = not members or any(
            keyword in branch for branch in branches for keyword in SPEAKING_FOR_ALL
        )
        """Whether no name is unknown."""


@final
class Spot:
    """Where a value stands, of which some schemas speak, and what they say of it.

    That is the same for every value, unless there are conditions: then it is for those
    that decide them alike.
    """

    __slots__ = ("_decided", "_spots", "_tests", "schemas")

    def __init__(self, spots: Spots, schemas: tuple[Any, ...]) -> None:
        self._spots = spots
        self.schemas = schemas
        self._tests = spots.tests(schemas)
        self._decided: dict[tuple[object, ...], Named] = {}

    def named(self, value: Any) -> Named:
        """Gives what is said of a value."""
        if self._tests is None:
            return self._spots.named_by(self.schemas, value)
        decided = class_of(value, self._tests)
        if decided not in self._decided:
            self._decided[decided] = self._spots.named_by(self.schemas, value)
        return self._decided[decided]


@final
class Spots:
    """The spots of a contract, and what was worked out of its schemas."""

    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        self._known: dict[tuple[int, ...], Spot] = {}
        self._named: dict[tuple[int, ...], Named] = {}
        self._plain: dict[int, list[Any] | None] = {}
        self._holds: dict[int, Callable[[Any], bool]] = {}
        self.root = self.of((contract.schema,))
        """Where the event stands."""

    def of(self, schemas: tuple[Any, ...]) -> Spot:
        """Gives the spot that these schemas speak of."""
        key = tuple(map(id, schemas))
        if key not in self._known:
            self._known[key] = Spot(self, schemas)
        return self._known[key]

    def named(self, branches: list[Any]) -> Named:
        """Gives what branches say together."""
        key = tuple(map(id, branches))
        if key not in self._named:
            self._named[key] = Named(self, branches)
        return self._named[key]

    def named_by(self, schemas: tuple[Any, ...], value: Any) -> Named:
        """Gives what schemas with conditions say of a value."""
        return self.named(
            [branch for each in schemas for branch in self._applying(each, value)]
        )

    def branches(self, schemas: tuple[Any, ...]) -> list[Any] | None:
        """Gives all that applies to a value, if that is the same for every value."""
        found: list[Any] = []
        for schema in schemas:
            branches = self._plain_branches(schema)
            if branches is None:
                return None
            found += branches
        return found

    def tests(self, schemas: tuple[Any, ...]) -> Tests | None:
        """Gives what decides what applies, if that is what a few fields say."""
        found: Tests = {}
        for schema in schemas:
            tests = tests_anywhere(self.contract.schema, schema)
            if tests is None:
                return None
            for name, texts in tests.items():
                found.setdefault(name, set()).update(texts)
        return found

    def _plain_branches(self, schema: Any) -> list[Any] | None:
        key = id(schema)
        if key not in self._plain:
            self._plain[key] = None  # should it lead back to itself
            self._plain[key] = self._unconditional(schema)
        return self._plain[key]

    def _unconditional(self, schema: Any) -> list[Any] | None:
        if schema is False:
            return None  # which is left to those who look for what is wrong
        if not is_object(schema):
            return []
        if schema.keys() & {"anyOf", "oneOf", "if"}:
            return None
        if not str(schema.get("$ref", "#")).startswith("#"):
            return None
        inner = list(schema.get("allOf", ()))
        if "$ref" in schema:
            inner.insert(0, resolve_fragment(self.contract.schema, schema["$ref"]))
        below = self.branches(tuple(inner))
        return None if below is None else [schema, *below]

    def _applying(self, schema: Any, value: Any) -> Iterator[Any]:
        """Yields the schema and all that apply to the same value through it."""
        plain = self._plain_branches(schema)
        if plain is not None:
            yield from plain
            return
        if not is_object(schema):
            return
        yield schema
        if "$ref" in schema:
            target = resolve_fragment(self.contract.schema, schema["$ref"])
            yield from self._applying(target, value)
        for each in schema.get("allOf", ()):
            yield from self._applying(each, value)
        for keyword in ("anyOf", "oneOf"):
            for each in schema.get(keyword, ()):
                if self._is_valid(each, value):
                    yield from self._applying(each, value)
        if "if" in schema:
            chosen = "then" if self._condition(schema["if"])(value) else "else"
            yield from self._applying(schema.get(chosen), value)

    def _condition(self, schema: Any) -> Callable[[Any], bool]:
        key = id(schema)
        if key not in self._holds:
            self._holds[key] = condition(self.contract, schema)
        return self._holds[key]

    def _is_valid(self, schema: Any, value: Any) -> bool:
        validator: Any = validator_of(self.contract)
        return bool(validator.evolve(schema=schema).is_valid(value))
