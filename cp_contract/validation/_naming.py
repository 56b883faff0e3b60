"""Event -> the paths of what the contract does not name, as `_unknown` finds them.

What a set of schemas names is worked out once. What an event goes through is walked
with that at hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, final

from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import resolve_fragment
from cp_contract.validation._compiled import condition
from cp_contract.validation._dispatch import class_of, tests_anywhere
from cp_contract.validation._keywords import validator_of
from cp_contract.validation._unknown import SPEAKING_FOR_ALL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cp_contract.contract import Contract

__all__ = ["unnamed_paths"]

Path = tuple[str | int, ...]


def unnamed_paths(contract: Contract, event: Any) -> list[Path]:
    """Gives the path of each name that the contract's schema does not name."""
    if type(event) is not dict:
        return []
    found: list[Path] = []
    naming = _naming_of(contract)
    naming.walk(naming.root, event, (), found)
    return found


@lru_cache(maxsize=64)
def _naming_of(contract: Contract) -> _Naming:
    return _Naming(contract)


@final
@dataclass(frozen=True, slots=True)
class _Named:
    """What schemas that all apply to one value say of what is inside it."""

    members: dict[str, tuple[Any, ...]]
    """Name to the schemas that apply to its value."""
    items: tuple[Any, ...]
    free: bool
    """Whether no name is unknown."""


@final
class _Naming:
    """What was worked out of a contract's schemas, by their identity."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self.root = (contract.schema,)
        self._known: dict[tuple[int, ...], _Named] = {}
        # By the identity of tuples that are kept, so that it stays theirs.
        self._fixed: dict[int, _Named] = {}
        self._kept: list[tuple[Any, ...]] = []
        self._decisions: dict[tuple[object, ...], _Named] = {}
        self._holds: dict[int, Callable[[Any], bool]] = {}
        self._plain: dict[int, list[Any] | None] = {}
        self._asked: dict[int, dict[str, set[str]] | None] = {}
        self._chosen: dict[tuple[object, ...], list[Any]] = {}

    def walk(
        self, schemas: tuple[Any, ...], value: Any, path: Path, found: list[Path]
    ) -> None:
        """Notes what is not named in an object or an array, and walks on inside."""
        named = self._fixed.get(id(schemas)) or self._named_by(schemas, value)
        if is_array(value):
            for index, item in enumerate(value):
                if type(item) is dict or type(item) is list:
                    self.walk(named.items, item, (*path, index), found)
            return
        for name, inner in value.items():
            below = named.members.get(name)
            if below is None:
                if not named.free:
                    found.append((*path, name))
            elif type(inner) is dict or type(inner) is list:
                self.walk(below, inner, (*path, name), found)

    def _named_by(self, schemas: tuple[Any, ...], value: Any) -> _Named:
        """Gives what schemas say of a value, and keeps what they say of others like it.

        That is every value, unless there are conditions: then those that decide them
        alike.
        """
        tests = self._asked.get(id(schemas[0])) if len(schemas) == 1 else None
        decided = None
        if tests and is_object(value):
            decided = (id(schemas[0]), class_of(value, tests))
            if decided in self._decisions:
                return self._decisions[decided]
        branches = [
            branch for schema in schemas for branch in self._branches(schema, value)
        ]
        key = tuple(map(id, branches))
        named = self._known.get(key)
        if named is None:
            named = self._known[key] = _named(branches)
        if all(self._plain[id(schema)] is not None for schema in schemas):
            self._fixed[id(schemas)] = named
            self._kept.append(schemas)
        elif decided is not None:
            self._decisions[decided] = named
        return named

    def _branches(self, schema: Any, value: Any) -> list[Any]:
        """Gives the schema and all that apply to the same value through it."""
        key = id(schema)
        if key not in self._plain:
            self._plain[key] = self._plain_branches(schema)
        plain = self._plain[key]
        return self._decided(schema, value) if plain is None else plain

    def _decided(self, schema: Any, value: Any) -> list[Any]:
        """Gives the branches of a schema with conditions, by what the fields say."""
        if id(schema) not in self._asked:
            self._asked[id(schema)] = tests_anywhere(self._contract.schema, schema)
        tests = self._asked[id(schema)]
        if tests is None or not is_object(value):
            return list(self._every(schema, value))
        key = (id(schema), *class_of(value, tests))
        if key not in self._chosen:
            self._chosen[key] = list(self._every(schema, value))
        return self._chosen[key]

    def _plain_branches(self, schema: Any) -> list[Any] | None:
        """Gives the branches, if they are the same for every value."""
        if not is_object(schema):
            return []
        if schema.keys() & {"anyOf", "oneOf", "if"}:
            return None
        found = [schema]
        inner = list(schema.get("allOf", ()))
        if "$ref" in schema:
            inner.insert(0, resolve_fragment(self._contract.schema, schema["$ref"]))
        for each in inner:
            below = self._branches_of(each)
            if below is None:
                return None
            found += below
        return found

    def _branches_of(self, schema: Any) -> list[Any] | None:
        key = id(schema)
        if key not in self._plain:
            self._plain[key] = None  # should it lead back to itself
            self._plain[key] = self._plain_branches(schema)
        return self._plain[key]

    def _every(self, schema: Any, value: Any) -> Iterator[Any]:
        if not is_object(schema):
            return
        yield schema
        if "$ref" in schema:
            target = resolve_fragment(self._contract.schema, schema["$ref"])
            yield from self._branches(target, value)
        for each in schema.get("allOf", ()):
            yield from self._branches(each, value)
        for keyword in ("anyOf", "oneOf"):
            for each in schema.get(keyword, ()):
                if self._is_valid(each, value):
                    yield from self._branches(each, value)
        if "if" in schema:
            chosen = "then" if self._condition(schema["if"])(value) else "else"
            yield from self._branches(schema.get(chosen), value)

    def _condition(self, schema: Any) -> Callable[[Any], bool]:
        key = id(schema)
        if key not in self._holds:
            self._holds[key] = condition(self._contract, schema)
        return self._holds[key]

    def _is_valid(self, schema: Any, value: Any) -> bool:
        validator: Any = validator_of(self._contract)
        return bool(validator.evolve(schema=schema).is_valid(value))


def _named(branches: list[Any]) -> _Named:
    members: dict[str, tuple[Any, ...]] = {}
    for branch in branches:
        for name, schema in branch.get("properties", {}).items():
            members[name] = (*members.get(name, ()), schema)
    return _Named(
        members,
        tuple(branch["items"] for branch in branches if "items" in branch),
        not members
        or any(
            keyword in branch for branch in branches for keyword in SPEAKING_FOR_ALL
        ),
    )
