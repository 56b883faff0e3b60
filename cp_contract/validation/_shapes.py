"""Program of a contract -> types that msgspec reads values by, and tests of the rest.

The types are as strict as the program, or stricter. What they cannot say is tested
once a value is read, and what neither can say is in no type.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from operator import is_
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Final, Union, final

from msgspec import UNSET, UnsetType, ValidationError, convert, defstruct

from cp_contract.validation._instructions import (
    ANY_NUMBER,
    ANY_TEXT,
    FALSE,
    NO_PLAN,
    NULL,
    TRUE,
    ArrayRule,
    Plan,
)
from cp_contract.validation._members import Test, attribute_of, can_be_named, holding
from cp_contract.validation._numbers import integers, is_whole, number_test
from cp_contract.validation._texts import bounded, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.validation._instructions import Node, ObjectRule, Program
    from cp_contract.validation._predicates import Predicate
    from cp_contract.validation._seen import Seen
    from cp_contract.validation._texts import Quick

__all__ = ["Shape", "Shapes", "place_of"]


@final
@dataclass(frozen=True, slots=True)
class Shape:
    """How values are read in one place: by a type, and what it leaves to be tested."""

    type: Any
    test: Predicate | None = None
    quick: Quick | None = None
    deep: bool = False
    """Whether its values may nest as deep as they like."""
    loose: bool = False
    """Whether it reads as a dict what has names of its own, and any others."""

    def admits(self, value: Any) -> bool:
        """Says whether it admits a value that was read as anything."""
        try:
            read = convert(value, self.type)
        except ValidationError:
            return False
        return self.test is None or self.test(read)


ANYTHING: Final = Shape(Any, deep=True)
_ALL: Final = NULL | TRUE | FALSE
_FREE: Final = Plan({}, frozenset(), 0, False, ANY_TEXT, 0, None)


@final
@dataclass(slots=True)
class Shapes:
    """The shapes of a program, each made when it is first asked for."""

    program: Program
    seen: Seen
    knowing: bool = False
    """Whether names that were seen are taken as named, and no others."""
    _made: dict[int, Shape | None] = field(default_factory=dict[int, Shape | None])
    _tests: dict[int, list[Test]] = field(default_factory=dict[int, list[Test]])
    """What is left to be tested of objects, by the identity of their type."""

    def of(self, place: int) -> Shape | None:
        """Gives the shape of a node; None where nothing is proven."""
        if place not in self._made:
            self._made[place] = Shape(Any, partial(self._later, place), deep=True)
            self._made[place] = self._shape(place, self.program.nodes[place])
        return self._made[place]

    def _later(self, place: int, value: Any) -> bool:
        """Tests a value inside of a value of the same node."""
        shape = self._made[place]
        return shape is not None and shape.admits(value)

    def _shape(self, place: int, node: Node) -> Shape | None:
        if self._is_anything(node):
            return ANYTHING
        kinds, tests = _scalars(node.scalars)
        quick, deep, loose = None, False, False
        if node.text is not None:
            text = text_of(node.text)
            kinds.append(text.type)
            if text.test is not None:
                tests[str] = text.test
            quick = text.quick
        if node.number is not None and is_whole(node.number):
            kinds.append(integers(node.number))
        for inner in (self._array(node.array), self._object(place, node.object)):
            if inner is not None:
                kinds.append(inner.type)
                deep, loose = deep or inner.deep, loose or inner.loose
                if inner.test is not None:
                    tests[_read_as(inner.type)] = inner.test
        if len(kinds) > 1 or node.array or node.object:
            quick = None
        test = next(iter(tests.values())) if len(kinds) == 1 and tests else None
        if test is None and tests:
            test = partial(_by_type, tests)
        shape = None
        if kinds:
            shape = Shape(Union[tuple(kinds)], test, quick, deep, loose)  # noqa: UP007
        if node.number is None or is_whole(node.number):
            return shape
        others = _never if shape is None else shape.admits
        return Shape(Any, number_test(node.number, others), deep=True)

    def _is_anything(self, node: Node) -> bool:
        """Says whether a node admits all, whether or not a schema says so."""
        if node.anything:
            return True
        if node.object is None or node.array is None or node.object.discriminators:
            return False
        plan = node.object.plans[0]
        return (
            (node.scalars, node.number, node.text) == (_ALL, ANY_NUMBER, ANY_TEXT)
            and node.array == ArrayRule(0, None, (), node.array.rest)
            and plan == replace(_FREE, others=plan.others)
            and self.program.nodes[plan.others].anything
            and self.program.nodes[node.array.rest].anything
        )

    def _array(self, rule: ArrayRule | None) -> Shape | None:
        if rule is None or rule.first:
            return None
        each = self.of(rule.rest)
        if each is None:
            return None
        kind = GenericAlias(list, (each.type,))
        test = each.test and partial(_each, each.test)
        return Shape(
            bounded(kind, rule.shortest, rule.longest),
            test,
            deep=each.deep,
            loose=each.loose,
        )

    def _object(self, place: int, rule: ObjectRule | None) -> Shape | None:
        if rule is None:
            return None
        first, *others = rule.plans
        if not others and NO_PLAN not in rule.choices and _is_unbounded(first):
            if not first.nodes and not first.required:
                return self._map(first)
            if first.others_are_unknown:
                return self.struct(first)
            if self.knowing and first.names == ANY_TEXT:
                seen = self.seen.at(place)
                if seen:
                    return self.struct(_naming(first, seen))
            seeing = partial(self._seeing, self._loose(first), place)
            return Shape(dict[str, Any], seeing, deep=True, loose=True)
        plans = [self._loose(plan) for plan in rule.plans]

        def test(value: dict[str, Any]) -> bool:
            chosen = place_of(rule, value)
            return chosen != NO_PLAN and plans[chosen](value)

        return Shape(dict[str, Any], test, deep=True)

    def _seeing(self, test: Predicate, place: int, value: dict[str, Any]) -> bool:
        """Tests an object that may have other names than are named; notes them."""
        if not test(value):
            return False
        self.seen.note(place, value.keys())
        return True

    def _map(self, plan: Plan) -> Shape | None:
        """Gives the shape of an object whose names are all alike."""
        each = self.of(plan.others)
        if each is None or plan.names is None:
            return None
        names = text_of(plan.names)
        tests: list[Predicate] = []
        if names.test is not None:
            tests.append(partial(_each, names.test))
        if each.test is not None:
            tests.append(partial(_each_value, each.test))
        test = partial(_all, tests) if tests else None
        kind = GenericAlias(dict, (names.type, each.type))
        return Shape(kind, test, deep=each.deep, loose=each.loose)

    def struct(
        self,
        plan: Plan,
        narrowed: Mapping[str, Shape] | None = None,
        *,
        closed: bool = True,
    ) -> Shape | None:
        """Gives the shape of an object that has no names but those that are named.

        A name may be `narrowed` to another shape than its node's. What is
        not `closed` leaves other names aside, unread.
        """
        fields: list[tuple[str, Any] | tuple[str, Any, Any]] = []
        renamed: dict[str, str] = {}
        tests: list[Test] = []
        deep = loose = False
        for number, (name, place) in enumerate(plan.nodes.items()):
            needed = name in plan.required
            shape = (narrowed or {}).get(name) or self.of(place)
            if shape is None or not can_be_named(name):
                if needed:
                    return None
                continue
            attribute = attribute_of(name, number)
            renamed[attribute] = name
            kind = shape.type
            fields.append(
                (attribute, kind)
                if needed
                else (attribute, Union[kind, UnsetType], UNSET)  # noqa: UP007
            )
            tests += self._tests_in(attribute, shape, needed=needed)
            deep, loose = deep or shape.deep, loose or shape.loose
        if not plan.required <= plan.nodes.keys():
            return None
        made = defstruct(
            "Read",
            fields,
            forbid_unknown_fields=closed,
            gc=False,
            kw_only=True,
            rename=renamed,
        )
        self._tests[id(made)] = tests
        return Shape(made, holding(tests), deep=deep, loose=loose)

    def _tests_in(self, name: str, shape: Shape, *, needed: bool) -> list[Test]:
        """Gives the tests of a member: where it is always there, those inside of it."""
        inside = self._tests.get(id(shape.type)) if needed else None
        if inside is not None:
            return [each._replace(path=f"{name}.{each.path}") for each in inside]
        if shape.test is None:
            return []
        return [Test(name, shape.test, shape.quick, needed)]

    def _loose(self, plan: Plan) -> Predicate:
        """Gives what says whether an object meets a plan, whatever else it names."""
        known = frozenset(plan.nodes)
        refused = frozenset(
            name
            for name in known
            if self.of(plan.nodes[name]) is None or not can_be_named(name)
        )
        needed = replace(plan, required=plan.required & known)
        named = self.struct(needed, closed=plan.others_are_unknown)
        others = ANYTHING if plan.others_are_unknown else self._map(plan)
        if named is None or others is None:
            return _never
        tests: list[Predicate] = [named.admits]
        if refused:
            tests.append(refused.isdisjoint)
        if others not in (ANYTHING, Shape(dict[str, Any], deep=True)):
            tests.append(partial(_others, others, known))
        if plan.required - known or not _is_unbounded(plan):
            tests.append(partial(_has_enough, plan))
        return tests[0] if len(tests) == 1 else partial(_all, tests)


def place_of(rule: ObjectRule, value: Mapping[str, Any]) -> int:
    """Gives which plan holds of an object by what its discriminators say."""
    place = 0
    for each in rule.discriminators:
        classes = len(each.classes)
        if each.name not in value:
            said = classes + 1
        else:
            text = value[each.name]
            said = each.classes.get(text, classes) if type(text) is str else classes
        place = place * (classes + 2) + said
    return rule.choices[place]


def _naming(plan: Plan, seen: tuple[str, ...]) -> Plan:
    """Names what an object may have, as far as it was seen, in the order it came in."""
    nodes = {name: plan.nodes.get(name, plan.others) for name in seen}
    return replace(plan, nodes={**nodes, **plan.nodes})


def _scalars(admitted: int) -> tuple[list[Any], dict[Any, Predicate]]:
    kinds: list[Any] = [None] if admitted & NULL else []
    tests: dict[Any, Predicate] = {}
    if admitted & (TRUE | FALSE):
        kinds.append(bool)
        if not admitted & FALSE:
            tests[bool] = partial(is_, True)
        if not admitted & TRUE:
            tests[bool] = partial(is_, False)
    return kinds, tests


def _is_unbounded(plan: Plan) -> bool:
    return not plan.fewest and plan.most is None


def _read_as(kind: Any) -> Any:
    """Gives the type of the values that msgspec makes by a type."""
    kind = getattr(kind, "__origin__", kind)  # of Annotated, and of list[...]
    return getattr(kind, "__origin__", kind)


def _by_type(tests: Mapping[Any, Predicate], value: Any) -> bool:
    test = tests.get(type(value))
    return test is None or test(value)


def _all(tests: list[Predicate], value: Any) -> bool:
    return all(test(value) for test in tests)


def _each(test: Predicate, value: Any) -> bool:
    return all(map(test, value))


def _each_value(test: Predicate, value: dict[str, Any]) -> bool:
    return all(map(test, value.values()))


def _others(others: Shape, known: frozenset[str], value: dict[str, Any]) -> bool:
    return others.admits(
        {name: inner for name, inner in value.items() if name not in known}
    )


def _has_enough(plan: Plan, value: dict[str, Any]) -> bool:
    most = len(value) if plan.most is None else plan.most
    return plan.fewest <= len(value) <= most and plan.required <= value.keys()


def _never(_value: Any) -> bool:
    return False
