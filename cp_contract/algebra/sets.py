"""Schemas -> sets of JSON values, and what can be asked of them."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, final

from referencing.exceptions import Unresolvable
from referencing.jsonschema import EMPTY_REGISTRY
from regress import RegressError

from cp_contract.algebra.budget import DEFAULT_BUDGET, Budget, OutOfSteps
from cp_contract.algebra.formula import Undecided
from cp_contract.algebra.judging import VerdictTooFar, judge
from cp_contract.algebra.outcomes import Found
from cp_contract.algebra.reading import read_schema, speaks_dialect
from cp_contract.algebra.search import Search
from cp_contract.algebra.values import as_float
from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable

    from referencing.jsonschema import Schema, SchemaRegistry

    from cp_contract.algebra.forms import Form

__all__ = [
    "Answer",
    "Empty",
    "Member",
    "SchemaSet",
    "Unknown",
    "find_member",
    "find_outside",
]


@final
@dataclass(frozen=True, slots=True)
class Empty:
    """The set has no member: the search was exhaustive."""

    nodes: int = 0
    """How many steps the search took."""


@final
@dataclass(frozen=True, slots=True)
class Member:
    """The set has this member, and the reference validator agrees."""

    value: Any
    nodes: int = 0
    """How many steps the search took."""


@final
@dataclass(frozen=True, slots=True)
class Unknown:
    """Whether the set has a member is not known, and why."""

    reason: str
    pointer: str = ""
    """Where in the schema the reason stands; empty where it is no single place."""
    nodes: int = 0
    """How many steps the search took."""


Answer = Empty | Member | Unknown


@final
class SchemaSet:
    """A set of JSON values: those that a schema admits, or made of such sets."""

    __slots__ = ("_check", "form", "is_read")

    def __init__(
        self, form: Form, check: Callable[[Any], bool], *, is_read: bool
    ) -> None:
        self.form = form
        """The normal form."""
        self._check = check
        self.is_read = is_read
        """Whether the schemas are written in the dialect that is read here."""

    @classmethod
    def of(
        cls, schema: Schema, *, registry: SchemaRegistry = EMPTY_REGISTRY
    ) -> SchemaSet:
        """Gives the set of a valid draft 2020-12 schema.

        References are looked up in the schema, in the registry, and nowhere else.
        """
        form = read_schema(schema, registry=registry)
        check = judge(schema, registry=registry)
        return cls(form, check, is_read=speaks_dialect(schema))

    def __and__(self, other: SchemaSet) -> SchemaSet:
        one, two = self._check, other._check
        return SchemaSet(
            self.form & other.form,
            lambda value: one(value) and two(value),
            is_read=self.is_read and other.is_read,
        )

    def __or__(self, other: SchemaSet) -> SchemaSet:
        one, two = self._check, other._check
        return SchemaSet(
            self.form | other.form,
            lambda value: one(value) or two(value),
            is_read=self.is_read and other.is_read,
        )

    def __invert__(self) -> SchemaSet:
        check = self._check
        return SchemaSet(
            self.form.opposite, lambda value: not check(value), is_read=self.is_read
        )

    def contains(self, value: object) -> bool:
        """Says whether a JSON value is a member; where in doubt, as the reference."""
        try:
            return self.form.admits(value)
        except (Undecided, RecursionError):
            return self._check(value)

    def agrees(self, value: object) -> bool:
        """Says whether the reference validator takes the value for a member."""
        return self._check(value)


_NO_VERDICT: Final = (
    RecursionError,
    RegressError,
    Unresolvable,
    ValueError,  # from a number without a finite value
    VerdictTooFar,
)
"""What the reference raises on schemas that it cannot judge by."""
_EXACT_IN_FLOATS: Final = 2**53


def find_member(schema_set: SchemaSet, *, budget: Budget = DEFAULT_BUDGET) -> Answer:
    """Finds a member of a set, a simple one first, or says that there is none."""
    if not schema_set.is_read:
        return Unknown("the schema's dialect is not read here", "/$schema")
    search = Search(budget)
    try:
        outcome = search.solve(schema_set.form)
    except OutOfSteps:
        return Unknown("the search took too many steps", nodes=search.steps)
    except RecursionError:
        return Unknown("the schema is nested too deep", nodes=search.steps)
    if outcome is None:
        return Empty(search.steps)
    if not isinstance(outcome, Found):
        doubt = outcome.doubt
        return Unknown(doubt.reason, doubt.pointer, search.steps)
    value = deepcopy(outcome.value)
    agreed: object = False
    for spelling in (value, _with_floats(value)):
        agreed = _agrees(schema_set, spelling)
        if agreed is True:
            return Member(spelling, search.steps)
    if outcome.doubt:
        return Unknown(outcome.doubt.reason, outcome.doubt.pointer, search.steps)
    if agreed is not False:
        reason = f"the reference cannot check the member that was found: {agreed}"
        return Unknown(reason, nodes=search.steps)
    return Unknown(f"{MISTAKEN}: {value!r}", nodes=search.steps)


MISTAKEN: Final = "the reference denies that the member that was found is one"
"""How the reason begins where the algebra itself is at fault: a defect, if seen."""


def _agrees(schema_set: SchemaSet, value: object) -> object:
    """Gives the verdict of the reference, or why it has none."""
    try:
        return schema_set.agrees(value)
    except _NO_VERDICT as error:
        return error


def _with_floats(value: Any) -> Any:
    """Spells large whole numbers as `json.loads` reads 1e308: as floats.

    To Python, 1e308 and 10**308 are two numbers; to JSON they are one.
    """
    if is_array(value):
        return [_with_floats(each) for each in value]
    if is_object(value):
        return {name: _with_floats(each) for name, each in value.items()}
    if isinstance(value, int) and abs(value) > _EXACT_IN_FLOATS:
        return as_float(value)
    return value


def find_outside(
    inner: SchemaSet, outer: SchemaSet, *, budget: Budget = DEFAULT_BUDGET
) -> Answer:
    """Finds a member of one set that is not in another; `Empty` means inclusion."""
    return find_member(inner & ~outer, budget=budget)
