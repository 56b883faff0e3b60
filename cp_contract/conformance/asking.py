"""Events -> the cases that ask one question of a consumer about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cp_contract.conformance.driver import Item
from cp_contract.conformance.judging import Case, Relation
from cp_contract.conformance.logs import each_alone

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["superseded", "survives", "told_apart"]

JsonObject = dict[str, Any]

_THE_HISTORY: Final = "the history, each event a call"
_WHAT_IS_TRUE: Final = "the newest snapshot of one thing"


def survives(title: str, *held: JsonObject, may_set_aside: bool = True) -> Case:
    """Asks whether a consumer lives through some events, each alone."""
    run = each_alone(title, map(Item, held))
    return Case(Relation.SURVIVES, (run,), may_set_aside=may_set_aside)


def told_apart(
    one: Sequence[JsonObject],
    other: Sequence[JsonObject],
    alone: tuple[JsonObject, JsonObject],
    differs: str = _WHAT_IS_TRUE,
    *,
    plain: bool = True,
) -> Case:
    """Asks whether what shows of an event alone shows among others, or otherwise."""
    return Case(
        Relation.TOLD_APART,
        (
            each_alone(_THE_HISTORY, map(Item, one)),
            each_alone("the same with another snapshot", map(Item, other)),
            each_alone("one event alone", (Item(alone[0]),)),
            each_alone("another event alone", (Item(alone[1]),)),
        ),
        differs=differs,
        plain=plain,
    )


def superseded(one: Sequence[JsonObject], other: Sequence[JsonObject]) -> Case:
    """Asks whether a snapshot that a newer one replaced leaves a trace."""
    return Case(
        Relation.ENDS_THE_SAME,
        (
            each_alone("the same with another snapshot", map(Item, other)),
            each_alone(_THE_HISTORY, map(Item, one)),
        ),
        differs="a snapshot that is not the newest one shows in the end state",
    )
