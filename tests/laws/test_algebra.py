"""The laws of sets hold for schemas, with the reference validator as the judge."""

from __future__ import annotations

from algebra_schemas import NODES, UNIVERSE, bodies, schemas, values, with_node
from hypothesis import given
from hypothesis import strategies as st

from cp_contract.algebra import (
    Budget,
    Empty,
    Member,
    SchemaSet,
    Unknown,
    find_member,
    find_outside,
)
from cp_contract.algebra.sets import MISTAKEN
from cp_contract.dialect import reference_validator

# What is left open within this budget is left open by the law, too.
QUICK = Budget(steps=20_000, states=2_000)


def same(one, other):
    """Says whether two sets are equal, as far as the budget reaches."""
    answers = [
        find_outside(one, other, budget=QUICK),
        find_outside(other, one, budget=QUICK),
    ]
    return all(not isinstance(answer, Member) for answer in answers)


@given(schemas, values)
def test_a_value_is_a_member_exactly_if_the_reference_says_it_is_valid(schema, value):
    expected = reference_validator(schema).is_valid(value)

    assert SchemaSet.of(schema).contains(value) == expected


@given(schemas, schemas)
def test_empty_is_said_only_of_sets_without_a_member_in_a_small_universe(one, other):
    inside = reference_validator(one).is_valid
    outside = reference_validator(other).is_valid
    members = [value for value in UNIVERSE if inside(value) and not outside(value)]

    answer = find_outside(SchemaSet.of(one), SchemaSet.of(other), budget=QUICK)

    assert not (isinstance(answer, Empty) and members)


@given(schemas, schemas)
def test_in_a_small_universe_emptiness_is_decided(one, other):
    universe = SchemaSet.of({"enum": list(UNIVERSE)})
    inside = reference_validator(one).is_valid
    outside = reference_validator(other).is_valid
    members = [value for value in UNIVERSE if inside(value) and not outside(value)]

    answer = find_member(universe & SchemaSet.of(one) & ~SchemaSet.of(other))

    assert isinstance(answer, Member if members else Empty)


@given(schemas, schemas)
def test_the_algebra_is_never_found_mistaken(one, other):
    sets = SchemaSet.of(one), SchemaSet.of(other)

    answers = [
        find_member(each, budget=QUICK)
        for each in (*sets, ~sets[0], sets[0] & sets[1], ~(sets[0] | sets[1]))
    ]

    reasons = [each.reason for each in answers if isinstance(each, Unknown)]
    assert not [reason for reason in reasons if reason.startswith(MISTAKEN)]


@given(schemas)
def test_a_set_and_its_complement_share_nothing_and_leave_nothing(schema):
    schema_set = SchemaSet.of(schema)

    assert isinstance(find_member(schema_set & ~schema_set), Empty)
    assert isinstance(find_member(~(schema_set | ~schema_set)), Empty)


@given(bodies, bodies, st.sampled_from(NODES))
def test_de_morgan_holds_between_keywords_and_operators(one, other, node):
    by_keyword = SchemaSet.of(with_node({"not": {"anyOf": [one, other]}}, node))
    first, second = (SchemaSet.of(with_node(each, node)) for each in (one, other))

    assert same(by_keyword, ~first & ~second)
    assert same(by_keyword, ~(first | second))


@given(schemas, schemas, schemas)
def test_intersection_distributes_over_union(one, two, three):
    first, second, third = (SchemaSet.of(each) for each in (one, two, three))

    assert same(first & (second | third), (first & second) | (first & third))


@given(schemas, schemas)
def test_a_union_absorbs_what_it_contains(one, other):
    first, second = SchemaSet.of(one), SchemaSet.of(other)

    assert same(first, first | (first & second))
    assert same(first, first & (first | second))


@given(bodies, st.sampled_from(NODES))
def test_the_complement_of_the_complement_is_the_set(body, node):
    twice = SchemaSet.of(with_node({"not": {"not": body}}, node))

    assert same(twice, SchemaSet.of(with_node(body, node)))


@given(schemas, st.sampled_from(UNIVERSE), st.sampled_from(UNIVERSE))
def test_a_set_of_two_values_is_inside_exactly_if_both_are(schema, one, other):
    expected = all(map(reference_validator(schema).is_valid, (one, other)))

    answer = find_outside(
        SchemaSet.of({"enum": [one, other]}), SchemaSet.of(schema), budget=QUICK
    )

    assert isinstance(answer, Empty) == expected
