"""Contract -> a strategy for events that break one rule of it and no other."""

from __future__ import annotations

from copy import deepcopy
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from cp_contract.contract import Contract, load_contract
from cp_contract.strategies._breaches import breaches_of, break_event, object_type_of
from cp_contract.strategies._events import (
    health_checks,
    profile_events,
    profile_object_events,
)

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from cp_contract.strategies._breaches import Breach

__all__ = ["BrokenEvent", "invalid_events"]

JsonObject = dict[str, Any]


class BrokenEvent(NamedTuple):
    """An event that is not valid, and the one reason why not."""

    event: JsonObject
    rule: str
    """The rule of the finding that `validate` reports."""
    pointer: str
    """Where the finding is."""


@st.composite
def invalid_events(
    draw: st.DrawFn, rule: str | None = None, *, contract: Contract | None = None
) -> BrokenEvent:
    """Draws events that break exactly one rule, with the rule and the place.

    `rule` narrows to one rule of the schema, such as `required` or `pattern`. The rules
    come equally often. The event is otherwise as `events` draws it.
    """
    contract = contract or load_contract()
    rules = breaches_of(contract)
    if rule is not None and rule not in rules:
        known = ", ".join(sorted(rules))
        raise InvalidArgument(f"rule={rule!r} is not broken alone by any of: {known}")
    breach = draw(_breaches(contract, rule or draw(_rules(contract))))
    event = draw(_whole(contract, breach.variant))
    if breach.snapshot is not None:
        event["Object"] = deepcopy(breach.snapshot)
    value = (
        draw(st.sampled_from(breach.values)) if breach.values[1:] else breach.values[0]
    )
    return BrokenEvent(
        break_event(event, breach.path, value), breach.rule, breach.pointer
    )


@lru_cache(maxsize=16)
def _rules(contract: Contract) -> SearchStrategy[str]:
    return st.sampled_from(list(breaches_of(contract)))


@lru_cache(maxsize=256)
def _breaches(contract: Contract, rule: str) -> SearchStrategy[Breach]:
    return st.sampled_from(breaches_of(contract)[rule])


@lru_cache(maxsize=64)
def _whole(contract: Contract, variant: str) -> SearchStrategy[JsonObject]:
    """Gives the strategy for the events that a definition describes."""
    if variant == "HealthCheckEvent":
        return health_checks(contract=contract)
    if variant == "ProfileEvent":
        return profile_events(contract=contract)
    name = object_type_of(contract, variant)
    names = st.just(name) if name else None
    return profile_object_events(contract=contract, object_type=names)
