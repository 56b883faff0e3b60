"""What a program is made of: what the native tier can prove of a JSON value.

A rule that is missing (None) is a doubt: no value of that type is proven.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ANY_NUMBER",
    "ANY_TEXT",
    "FALSE",
    "NO_PLAN",
    "NULL",
    "TRUE",
    "ArrayRule",
    "Discriminator",
    "Node",
    "NumberRule",
    "ObjectRule",
    "Plan",
    "Program",
    "TextRule",
]

NULL, TRUE, FALSE = 1, 2, 4

NO_PLAN = -1
"""Among an object's choices: nothing is proven of it."""


@final
@dataclass(frozen=True, slots=True)
class NumberRule:
    """Numbers: all, or integers only, within bounds, or one of a few integers."""

    integers_only: bool = False
    minimum: int | None = None
    exclusive_minimum: bool = False
    maximum: int | None = None
    exclusive_maximum: bool = False
    divisors: tuple[int, ...] = ()
    literals: tuple[int, ...] | None = None


@final
@dataclass(frozen=True, slots=True)
class TextRule:
    """Strings: so many code points, in a language, a date-time, or one of a few."""

    shortest: int = 0
    longest: int | None = None
    pattern: tuple[str, ...] = ()
    """Patterns that all match; formats are patterns too."""
    date_time: bool = False
    besides: tuple[str, ...] = ()
    """Patterns that hold all date-times of the program, but not all that there are."""
    literals: tuple[str, ...] | None = None


@final
@dataclass(frozen=True, slots=True)
class ArrayRule:
    """Arrays: so many items, the first few by place, the rest alike."""

    shortest: int
    longest: int | None
    first: tuple[int, ...]
    rest: int


@final
@dataclass(frozen=True, slots=True)
class Plan:
    """What holds in an object once its discriminators are known."""

    nodes: Mapping[str, int]
    """Name to node, of the names that the schema names."""
    required: frozenset[str]
    others: int
    """The node of every other name."""
    others_are_unknown: bool
    """Whether a name that is not named is worth a notice."""
    names: TextRule | None
    """What every other name must meet."""
    fewest: int
    most: int | None


@final
@dataclass(frozen=True, slots=True)
class Discriminator:
    """A field whose string decides what else holds."""

    name: str
    classes: Mapping[str, int]
    """String to class; any other string is the class after these, none the next."""


@final
@dataclass(frozen=True, slots=True)
class ObjectRule:
    """Objects: a plan for each combination of the discriminators' classes."""

    discriminators: tuple[Discriminator, ...]
    choices: tuple[int, ...]
    """Places in `plans`; the last discriminator's class varies fastest."""
    plans: tuple[Plan, ...]
    captures: Mapping[str, int]
    """Name to the slot that keeps where its string stands."""


@final
@dataclass(slots=True)
class Node:
    """What values may stand in one place, for each of the six JSON types."""

    scalars: int = 0
    anything: bool = False
    """Whether there is no schema at all, which the rules say too, and more slowly."""
    number: NumberRule | None = None
    text: TextRule | None = None
    array: ArrayRule | None = None
    object: ObjectRule | None = None


@final
@dataclass(slots=True)
class Program:
    """Nodes that refer to each other by their places; a few words of the event."""

    nodes: list[Node] = field(default_factory=list[Node])
    root: int = 0
    known: tuple[str, frozenset[str]] = ("", frozenset())
    """A field of the root, and the strings in it that are worth no notice."""


ANY_NUMBER = NumberRule()
ANY_TEXT = TextRule()
