"""What can be asked of the set of a schema, and how the answers look."""

from __future__ import annotations

from decimal import Decimal

import pytest
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from cp_contract.algebra import (
    Budget,
    Empty,
    Member,
    SchemaSet,
    Unknown,
    find_member,
    find_outside,
)

LIST = {"type": ["null", "object"], "properties": {"next": {"$ref": "#"}}}
CLOSED_LIST = {**LIST, "additionalProperties": False}
TREE = {
    "type": "object",
    "properties": {"children": {"type": "array", "items": {"$ref": "#"}}},
    "required": ["children"],
}
EVEN_ODD = {
    "$ref": "#/$defs/even",
    "$defs": {
        "even": {"type": ["null", "array"], "items": {"$ref": "#/$defs/odd"}},
        "odd": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/even"}},
    },
}


def outside(inner, outer):
    return find_outside(SchemaSet.of(inner), SchemaSet.of(outer))


def value_of(schema):
    answer = find_member(SchemaSet.of(schema))
    assert isinstance(answer, Member)
    return answer.value


def test_inclusion_is_reflexive_on_recursive_schemas_that_are_spelled_apart():
    for schema in (LIST, TREE, EVEN_ODD):
        apart = {"allOf": [schema], "$defs": schema.get("$defs", {})}
        if schema is not EVEN_ODD:
            apart = {"$ref": "#/$defs/it", "$defs": {"it": repointed(schema)}}
        assert isinstance(outside(schema, apart), Empty)
        assert isinstance(outside(apart, schema), Empty)


def repointed(schema):
    """Moves a schema that refers to its root to a definition."""
    if isinstance(schema, dict):
        return {
            key: "#/$defs/it" if key == "$ref" else repointed(each)
            for key, each in schema.items()
        }
    return schema


def test_a_narrower_recursion_is_inside_a_wider_one():
    assert isinstance(outside(CLOSED_LIST, LIST), Empty)
    assert isinstance(outside(LIST, CLOSED_LIST), Member)


def test_a_recursion_without_a_way_out_is_empty():
    endless = {
        "type": "object",
        "properties": {"next": {"$ref": "#"}},
        "required": ["next"],
    }

    assert isinstance(find_member(SchemaSet.of(endless)), Empty)


def test_mutual_recursion_is_walked_to_its_end():
    assert isinstance(outside(EVEN_ODD, {"type": ["null", "array"]}), Empty)
    assert isinstance(outside({"const": [[]]}, EVEN_ODD), Member)
    assert isinstance(outside({"const": [[None]]}, EVEN_ODD), Empty)


def test_a_reference_that_comes_back_in_place_leaves_the_answer_open():
    schema = {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}

    answer = find_member(SchemaSet.of(schema))

    assert isinstance(answer, Unknown)
    assert answer.reason == "a reference leads back to itself"
    assert answer.pointer == "/$defs/a"


def test_a_reference_that_leads_nowhere_is_named():
    schema = {"properties": {"a": {"$ref": "urn:gone"}}, "required": ["a"]}

    answer = find_member(SchemaSet.of({**schema, "type": "object"}))

    assert isinstance(answer, Unknown)
    assert answer.reason == "the reference 'urn:gone' leads nowhere"
    assert answer.pointer == "/properties/a/$ref"


def test_references_are_looked_up_in_the_registry():
    resource = DRAFT202012.create_resource({"type": "integer", "minimum": 7})
    registry = Registry().with_resource("urn:seven", resource)

    schema_set = SchemaSet.of({"$ref": "urn:seven"}, registry=registry)

    assert find_member(schema_set).value == 7


def test_a_pattern_without_an_automaton_leaves_emptiness_open_only():
    twice = {"type": "string", "pattern": r"^(a+)b\1$"}

    answer = find_member(SchemaSet.of({**twice, "maxLength": 2}))

    assert isinstance(answer, Unknown)
    assert answer.pointer == "/pattern"
    assert isinstance(outside(twice, twice), Empty)


@pytest.mark.parametrize(
    ("schema", "simplest"),
    [
        ({"type": "integer", "minimum": -7, "maximum": -3}, -3),
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, 0.1),
        ({"type": "number", "multipleOf": 0.01, "not": {"const": 0}}, 0.01),
        ({"type": "string", "minLength": 2}, "aa"),
        ({"type": "string", "format": "date-time"}, "2020-01-01T00:00:00Z"),
        ({"type": "object", "properties": {"a": {}}}, {}),
        ({"type": "object", "required": ["b"]}, {"b": None}),
        ({"type": "array", "contains": {"const": 5}}, [5]),
        ({"type": "array", "uniqueItems": True, "minItems": 2}, [None, False]),
    ],
)
def test_the_member_is_a_simple_one(schema, simplest):
    assert value_of(schema) == simplest


def test_what_breaks_inclusion_is_shown_without_what_is_optional():
    old = {
        "type": "object",
        "properties": {"id": {"type": "string"}, "note": {"type": "string"}},
        "required": ["id"],
    }
    new = {**old, "properties": {**old["properties"], "note": {"maxLength": 3}}}

    answer = outside(old, new)

    assert isinstance(answer, Member)
    assert answer.value == {"note": "aaaa", "id": ""}


def test_a_member_can_be_changed_without_harm_to_later_answers():
    schema_set = SchemaSet.of({"type": "object", "required": ["a"]})

    find_member(schema_set).value["a"] = "changed"

    assert find_member(schema_set).value == {"a": None}


def test_a_number_is_as_exact_as_it_is_written():
    number = Decimal("0.10000000000000000001")

    assert value_of({"const": number}) == number
    assert isinstance(outside({"const": number}, {"multipleOf": 0.1}), Member)
    assert isinstance(outside({"const": number}, {"multipleOf": 1e-20}), Empty)


@pytest.mark.parametrize("keyword", ["minimum", "multipleOf"])
def test_a_number_without_a_finite_value_is_named(keyword):
    answer = find_member(SchemaSet.of({"type": "number", keyword: float("inf")}))

    assert isinstance(answer, Unknown)
    assert answer.reason == "a number has no finite value"
    assert answer.pointer == f"/{keyword}"


def test_a_recursive_schema_of_names_leaves_only_names_open():
    schema = {
        "type": "object",
        "propertyNames": {"anyOf": [{"$ref": "#"}, {"minLength": 1}]},
        "required": ["a"],
        "properties": {"a": False},
    }

    assert isinstance(find_member(SchemaSet.of(schema)), Empty)


def test_a_pattern_that_is_none_is_named():
    answer = find_member(SchemaSet.of({"type": "string", "pattern": "("}))

    assert isinstance(answer, Unknown)
    assert answer.reason.startswith("the pattern '(' is bad: ")
    assert answer.pointer == "/pattern"


def test_operators_are_those_of_sets():
    small = SchemaSet.of({"enum": [1, 2]})
    large = SchemaSet.of({"enum": [2, 3]})

    assert [value for value in (1, 2, 3, 4) if (small & large).contains(value)] == [2]
    assert [value for value in (1, 2, 3, 4) if (small | large).contains(value)] == [
        1,
        2,
        3,
    ]
    assert [value for value in (1, 2, 3, 4) if (~small).contains(value)] == [3, 4]


# Schemas made to explode: their answer is unknown, or is there at once.
PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71)


def nested(depth, wrap):
    schema = {"type": "string"}
    for _ in range(depth):
        schema = wrap(schema)
    return schema


EXPLOSIVE = {
    "pigeons": {
        "type": "object",
        "allOf": [
            *[
                {"anyOf": [{"required": [f"{i}{h}"]} for h in range(7)]}
                for i in range(8)
            ],
            *[
                {"not": {"required": [f"{i}{h}", f"{j}{h}"]}}
                for h in range(7)
                for i in range(8)
                for j in range(i)
            ],
        ],
    },
    "multiples": {
        "type": "integer",
        "minimum": 1,
        "maximum": 10**9,
        "allOf": [
            {"anyOf": [{"multipleOf": p}, {"multipleOf": p + 1}]} for p in PRIMES
        ],
    },
    "patterns": {
        "type": "string",
        "pattern": "^(a|b)*a(a|b){20}$",
        "not": {"pattern": "^(a|b)*b(a|b){19}$"},
        "allOf": [
            {"pattern": "(a|b)*a(a|b){15}b(a|b){17}"},
            {"not": {"pattern": "a(a|b){14}$"}},
        ],
    },
    "items of each kind": {
        "type": "array",
        "allOf": [{"contains": {"const": p}} for p in range(14)],
        "maxItems": 13,
    },
    "distinct items that are counted": {
        "type": "array",
        "uniqueItems": True,
        "minItems": 12,
        "items": {"enum": list(range(11))},
        "allOf": [
            {"contains": {"maximum": k}, "minContains": k, "maxContains": k + 2}
            for k in range(2, 8)
        ],
    },
    "many distinct items": {"type": "array", "uniqueItems": True, "minItems": 5000},
    "a long array": {"type": "array", "minItems": 10**9},
    "a long string": {"type": "string", "minLength": 10**9},
    "deep objects": nested(
        3000,
        lambda inner: {"properties": {"a": inner}, "required": ["a"], "type": "object"},
    ),
    "deep negations": nested(3001, lambda inner: {"not": inner}),
    "a reference that doubles": {
        "$ref": "#/$defs/d0",
        "$defs": {
            **{
                f"d{n}": {
                    "oneOf": [*[{"$ref": f"#/$defs/d{n + 1}"}] * 2, {"minLength": n}]
                }
                for n in range(30)
            },
            "d30": {"minLength": 3},
        },
    },
    "much that may be evaluated": {
        "type": "object",
        "anyOf": [
            {"properties": {f"p{n}": {"type": "string"}}, "required": [f"p{n}"]}
            for n in range(14)
        ],
        "unevaluatedProperties": False,
    },
}


@pytest.mark.parametrize("schema", EXPLOSIVE.values(), ids=EXPLOSIVE.keys())
def test_what_explodes_is_unknown_within_the_budget(schema):
    budget = Budget(steps=5_000, states=500)

    answer = find_member(SchemaSet.of(schema), budget=budget)

    assert isinstance(answer, Unknown)
    assert answer.nodes <= budget.steps + 1_000
