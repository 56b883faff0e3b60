"""Schemas that all apply to a value -> what says fast that nothing is found in it.

That is: it is valid, and every name inside it is named. A no is not certain, and leaves
it to those who look for what is wrong.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.kinds import is_array, is_object
from cp_contract.validation._predicates import (
    ANNOTATIONS,
    TESTS,
    all_of,
    anything,
    are_plain,
    longest,
    never,
    quick,
)
from cp_contract.validation._spots import spots_of

if TYPE_CHECKING:
    from cp_contract.contract import Contract
    from cp_contract.validation._predicates import Predicate
    from cp_contract.validation._spots import Spots

__all__ = ["Accepting", "accepting_of"]


@lru_cache(maxsize=64)
def accepting_of(contract: Contract) -> Accepting:
    """Gives what accepts the values of a contract, made once."""
    return Accepting(spots_of(contract))


@final
class Accepting:
    """What accepts values, made once for all schemas that apply together."""

    def __init__(self, spots: Spots) -> None:
        self._spots = spots
        self._known: dict[tuple[int, ...], Predicate] = {}

    def accepts(self, schemas: tuple[Any, ...]) -> Predicate:
        """Gives what says that nothing is found in a value."""
        key = tuple(map(id, schemas))
        if key not in self._known:
            self._known[key] = never  # should it lead back to itself
            self._known[key] = self._made(self._spots.branches(schemas))
        return self._known[key]

    def longest(self, schemas: tuple[Any, ...]) -> float:
        """Gives up to which length any string will do but the empty one; 0 if none."""
        own = map(_own, self._spots.branches(schemas) or ())
        return min((longest(each) for each in own if each), default=0)

    def _made(self, branches: list[Any] | None) -> Predicate:
        if branches is None or not all(map(are_plain, branches)):
            return never
        own = [each for branch in branches if (each := _own(branch))]
        inside = frozenset[str]().union(*own) - TESTS.keys()
        if not inside:
            return all_of([quick(each) for each in own])
        if inside <= _OF_OBJECTS:
            return self._object(own)
        if inside == _OF_ARRAYS:
            return self._array(own)
        return never

    def _array(self, branches: list[dict[str, Any]]) -> Predicate:
        fits = _outside("array", branches)
        items = tuple(each["items"] for each in branches if "items" in each)
        accepts_item = self.accepts(items)
        return lambda value: (
            is_array(value) and fits(value) and all(map(accepts_item, value))
        )

    def _object(self, branches: list[dict[str, Any]]) -> Predicate:
        others = [each for each in branches if "additionalProperties" in each]
        if others and len(branches) > 1:
            return never  # each speaks of what it does not name itself
        members: dict[str, tuple[Any, ...]] = {}
        for branch in branches:
            for name, schema in branch.get("properties", {}).items():
                members[name] = (*members.get(name, ()), schema)
        fits = self._fits(branches)
        if not (members or others):
            return lambda value: type(value) is dict and fits(value)
        beside = tuple(each["additionalProperties"] for each in others)
        # A name that is unknown is something to be found.
        other = self.accepts(beside) if others else never
        accepting = {name: self.accepts(each) for name, each in members.items()}.get
        most = {name: self.longest(each) for name, each in members.items()}.get
        endless = self.longest(beside)

        def accepts(value: Any) -> bool:
            if not is_object(value) or not fits(value):
                return False
            for name, inner in value.items():
                if type(inner) is str and 0 < len(inner) <= most(name, endless):
                    continue
                if not accepting(name, other)(inner):
                    return False
            return True

        return accepts

    def _fits(self, branches: list[dict[str, Any]]) -> Predicate:
        """Gives what says that an object has the names, and as many, as it should."""
        tests = [_outside("object", branches)]
        needed = frozenset(
            name for each in branches for name in each.get("required", ())
        )
        if needed:
            tests.append(lambda value: value.keys() >= needed)
        if names := tuple(
            each["propertyNames"] for each in branches if "propertyNames" in each
        ):
            accepts_name = self.accepts(names)
            tests.append(lambda value: all(map(accepts_name, value)))
        return all_of([each for each in tests if each is not anything])


def _own(branch: dict[str, Any]) -> dict[str, Any]:
    """Gives what a schema says itself of values."""
    return {key: each for key, each in branch.items() if key not in _ELSEWHERE}


def _outside(kind: str, branches: list[dict[str, Any]]) -> Predicate:
    """Gives what says that an array or an object fits, whatever is inside."""
    tests: list[Predicate] = []
    for branch in branches:
        types = branch.get("type", kind)
        if kind not in ([types] if isinstance(types, str) else types):
            return never
        tests += [
            TESTS[keyword](limit)
            for keyword, limit in branch.items()
            if keyword in _OF_CONTAINERS
        ]
    return all_of(tests)


_ELSEWHERE: Final = ANNOTATIONS | {"$ref", "$schema", "allOf"}
_OF_OBJECTS: Final = frozenset(
    {"properties", "required", "additionalProperties", "propertyNames"}
)
_OF_ARRAYS: Final = frozenset({"items"})
_OF_CONTAINERS: Final = frozenset(
    {
        *("const", "enum", "maxItems", "maxProperties", "minItems", "minProperties"),
    }
)
