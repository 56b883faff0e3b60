"""Event -> what is wrong in it, looked for only where something may be.

What events have in common whose fields decide the conditions alike, is worked out once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

from cp_contract.kinds import is_object
from cp_contract.validation._accepting import accepting_of
from cp_contract.validation._compiled import breaches_of, is_told, steps_of
from cp_contract.validation._dispatch import class_of
from cp_contract.validation._naming import unnamed_in, unnamed_paths
from cp_contract.validation._predicates import never
from cp_contract.validation._spots import spots_of

if TYPE_CHECKING:
    from cp_contract.contract import Contract
    from cp_contract.validation._compiled import Step
    from cp_contract.validation._dispatch import Tests
    from cp_contract.validation._keywords import Breach
    from cp_contract.validation._predicates import Predicate
    from cp_contract.validation._spots import Named, Spots
    from cp_contract.validation._where import Path

__all__ = ["look_through"]


def look_through(
    contract: Contract, event: Any, *, proven: bool = False
) -> tuple[list[Breach], list[Path]]:
    """Gives every breach of the contract's schema, and every name that is unnamed.

    The event is what `json` gives. Of one that is `proven`, only names may be unknown.
    """
    plans = _plans_of(contract)
    if plans is None or not is_object(event):
        breaches = [] if proven else breaches_of(contract, event)
        return breaches, unnamed_paths(contract, event)
    plan = plans.plan(event)
    if proven:
        return [], unnamed_in(plan.named, event)
    doubtful = plan.doubtful(event)
    breaches = plan.breaches(event, doubtful)
    return breaches, unnamed_in(plan.named, doubtful) if doubtful else []


@lru_cache(maxsize=64)
def _plans_of(contract: Contract) -> _Plans | None:
    """Gives the plans of a contract; None if more than a few fields decides."""
    spots = spots_of(contract)
    tests = spots.tests((contract.schema,)) if is_told(contract) else None
    return None if tests is None else _Plans(spots, tests)


@final
class _Plans:
    """How to look through events, made for each class when it first comes."""

    def __init__(self, spots: Spots, tests: Tests) -> None:
        self._spots = spots
        self._tests = tests
        self._fields = tuple(dict.fromkeys([*tests, *_ALIKE]))
        self._accepting = accepting_of(spots.contract)
        self._made: dict[tuple[object, ...], _Plan] = {}
        self._heard: dict[tuple[object, ...], _Plan] = {}

    def plan(self, event: dict[str, Any]) -> _Plan:
        """Gives the plan for an event."""
        said = tuple([event.get(name, _ABSENT) for name in self._fields])
        try:
            return self._heard[said]
        except (KeyError, TypeError):  # or what cannot be looked up, and is no string
            return self._hear(event, said)

    def _hear(self, event: dict[str, Any], said: tuple[object, ...]) -> _Plan:
        key = class_of(event, self._tests)
        if key not in self._made:
            self._made[key] = self._make(event)
        plan = self._made[key]
        if not all(type(each) is str or each is _ABSENT for each in said):
            return plan
        # What they say need not be looked at again where others say the same.
        settled = [
            name
            for name in self._fields
            if name in event and plan.accepts.get(name, never)(event[name])
        ]
        plan = plan._replace(longest=plan.longest | dict.fromkeys(settled, _ENDLESS))
        if len(self._heard) >= _MANY:
            self._heard.clear()
        self._heard[said] = plan
        return plan

    def _make(self, event: dict[str, Any]) -> _Plan:
        named, accepting = self._spots.root.named(event), self._accepting
        members = {name: spot.schemas for name, spot in named.members.items()}
        return _Plan(
            steps_of(self._spots.contract, event),
            named,
            {name: accepting.accepts(each) for name, each in members.items()},
            {name: accepting.longest(each) for name, each in members.items()},
        )


@final
class _Plan(NamedTuple):
    """How to look through the events of one class."""

    steps: list[Step]
    named: Named
    accepts: dict[str, Predicate]
    longest: dict[str, float]

    def doubtful(self, event: dict[str, Any]) -> dict[str, Any]:
        """Gives the members of an event in which something may be found."""
        accepting, most = self.accepts.get, self.longest.get
        return {
            name: inner
            for name, inner in event.items()
            if (type(inner) is not str or not 0 < len(inner) <= most(name, 0))
            and not accepting(name, never)(inner)
        }

    def breaches(self, event: dict[str, Any], doubtful: dict[str, Any]) -> list[Breach]:
        """Gives the breaches of an event, in the reference's order."""
        found: list[Breach] = []
        for check, of_doubtful in self.steps:
            if of_doubtful is None:
                check(event, (), found)
            elif doubtful:
                of_doubtful(doubtful, (), found)
        return found


_ABSENT: Final = object()
_ENDLESS: Final = float("inf")
# What most events say alike, beside what conditions ask for.
_ALIKE: Final = ("DomainName",)
# So many combinations of what fields say are remembered.
_MANY: Final = 1_000
