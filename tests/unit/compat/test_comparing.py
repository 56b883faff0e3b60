"""What a comparison says beyond its verdicts."""

from __future__ import annotations

import pytest

from cp_contract.compat import ABSENT, Mode, Verdict, compare
from cp_contract.compat._shrinking import shrink
from cp_contract.compat.policy import check_policy, read_acknowledgements
from cp_contract.errors import SchemaUnreadable


def rules(comparison):
    return [change.rule for change in comparison.changes]


# Each pair, and the rules that its changes go by.
EDITS = {
    "array-closed": ({}, {"items": False}),
    "array-opened": ({"items": False}, {}),
    "array-place-added": ({}, {"prefixItems": [{"type": "string"}]}),
    "array-place-removed": ({"prefixItems": [{"type": "string"}]}, {}),
    "conjunct-added": (
        {"allOf": [{"minimum": 1}]},
        {"allOf": [{"minimum": 1}, {"maximum": 5}]},
    ),
    "conjunct-removed": (
        {"allOf": [{"minimum": 1}, {"maximum": 5}]},
        {"allOf": [{"minimum": 1}]},
    ),
    "alternatives-added": ({}, {"anyOf": [{"type": "string"}]}),
    "alternatives-removed": ({"anyOf": [{"type": "string"}]}, {}),
    "alternative-removed": (
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"anyOf": [{"type": "string"}]},
    ),
    "consequence-added": (
        {"if": {"type": "null"}},
        {"if": {"type": "null"}, "else": {"type": "string"}},
    ),
    "consequence-removed": (
        {"if": {"type": "null"}, "else": {"type": "string"}},
        {"if": {"type": "null"}},
    ),
    "condition-removed": ({"if": {"type": "null"}, "then": False}, {}),
    "contains-added": ({}, {"contains": {"type": "null"}}),
    "contains-changed": (
        {"contains": {"type": "null"}},
        {"contains": {"type": "null"}, "minContains": 2},
    ),
    "contains-removed": ({"contains": {"type": "null"}}, {}),
    "dependency-changed": (
        {"dependentRequired": {"a": ["b"]}},
        {"dependentRequired": {"a": ["c"]}},
    ),
    "dependency-removed": ({"dependentRequired": {"a": ["b"]}}, {}),
    "enum-added": ({}, {"const": 1}),
    "enum-removed": ({"enum": [1]}, {}),
    "format-changed": ({"format": "date"}, {"format": "time"}),
    "format-widened": ({"format": "date"}, {}),
    "items-became-repeatable": ({"uniqueItems": True}, {}),
    "items-narrowed": ({}, {"items": {"type": "null"}}),
    "items-widened": ({"items": {"type": "null"}}, {}),
    "multiple-narrowed": ({"multipleOf": 2}, {"multipleOf": 4}),
    "multiple-changed": ({"multipleOf": 2}, {"multipleOf": 3}),
    "negation-added": ({}, {"not": {"type": "null"}}),
    "negation-changed": ({"not": {"type": "null"}}, {"not": {"type": "string"}}),
    "negation-removed": ({"not": {"type": "null"}}, {}),
    "object-opened": ({"additionalProperties": False}, {}),
    "other-properties-narrowed": ({}, {"additionalProperties": {"type": "null"}}),
    "other-properties-widened": ({"additionalProperties": {"type": "null"}}, {}),
    "property-names-narrowed": ({}, {"propertyNames": {"maxLength": 1}}),
    "property-names-widened": ({"propertyNames": {"maxLength": 1}}, {}),
    "property-pattern-added": ({}, {"patternProperties": {"^a": {"type": "null"}}}),
    "property-pattern-removed": ({"patternProperties": {"^a": {"type": "null"}}}, {}),
    "required-property-removed": (
        {"properties": {"a": {}}, "required": ["a"]},
        {"properties": {}},
    ),
    "schema-removed": ({}, False),
    "schema-replaced": (False, {}),
    "type-changed": ({"type": "string"}, {"type": "null"}),
}


@pytest.mark.parametrize("rule", EDITS)
def test_an_edit_goes_by_its_rule(rule):
    old, new = EDITS[rule]

    comparison = compare(old, new, strict=True)

    assert rules(comparison) == [rule]


def test_what_a_condition_sends_elsewhere_is_one_change():
    held = {
        "Any": {"type": "object"},
        "Card": {"properties": {"Id": {"type": "string"}}},
    }
    whole = {"$defs": held, "else": {"$ref": "#/$defs/Any"}, "if": False}
    parted = {
        **whole,
        "else": {
            "if": {"required": ["Id"]},
            "then": {"$ref": "#/$defs/Card"},
            "else": {"$ref": "#/$defs/Any"},
        },
    }

    [added] = compare(whole, parted).changes
    [removed] = compare(parted, whole).changes

    assert (added.rule, removed.rule) == ("condition-added", "condition-removed")
    assert added.new_pointer == "/else/if"
    assert added.backward.verdict is Verdict.INCOMPATIBLE


def test_a_definition_may_be_renamed_and_edited_at_once():
    old = {"$ref": "#/$defs/A", "$defs": {"A": {"type": "string"}}}
    new = {"$ref": "#/$defs/B", "$defs": {"B": {"type": "string", "maxLength": 3}}}

    comparison = compare(old, new)

    (change,) = comparison.changes
    assert change.rule == "max-length-lowered"
    assert change.old_pointer == "/$defs/A"
    assert change.new_pointer == "/$defs/B/maxLength"


def test_a_recursive_definition_that_is_written_out_ends():
    node = {"properties": {"next": {"$ref": "#/$defs/Node"}}}
    old = {"$ref": "#/$defs/Node", "$defs": {"Node": node}}
    new = {
        "properties": {"next": {"$ref": "#/$defs/Link"}},
        "$defs": {"Link": {"properties": {"next": {"$ref": "#/$defs/Link"}}}},
    }

    assert compare(old, new).equal


def test_names_by_anchor_and_id_are_followed():
    old = {
        "$id": "https://example.com/a",
        "properties": {"a": {"$ref": "#word"}, "b": {"$ref": "b"}},
        "$defs": {
            "W": {"$anchor": "word", "type": "string"},
            "B": {"$id": "b", "$ref": "#/$defs/C", "$defs": {"C": {"type": "null"}}},
        },
    }
    new = {"properties": {"a": {"type": "string"}, "b": {"type": "null"}}}

    assert compare(old, new).equal


def test_null_can_be_a_witness():
    comparison = compare({"type": "null"}, False)

    assert comparison.backward.witness is None
    assert comparison.forward.witness is ABSENT
    assert not ABSENT
    assert repr(ABSENT) == "ABSENT"


def test_what_is_nested_too_deep_is_refused():
    deep = {}
    for _ in range(3000):
        deep = {"not": deep}

    with pytest.raises(SchemaUnreadable) as refused:
        compare(deep, {"not": deep})

    assert "nested too deep" in str(refused.value)


def test_the_verdict_of_a_mode_is_the_worst_of_its_directions():
    comparison = compare({"minimum": 0}, {"minimum": 1})

    assert comparison.verdict() is Verdict.INCOMPATIBLE
    assert comparison.verdict(Mode.FORWARD_TRANSITIVE) is Verdict.COMPATIBLE


def test_shrinking_takes_all_that_the_point_does_not_need():
    value = {"a": [1, 2, {"b": "xxxxx", "c": 7.5}], "d": None}

    small = shrink(value, lambda each: len(each.get("a", [])) > 0)

    assert small == {"a": [0]}


def test_an_acknowledgement_counts_only_with_a_witness_that_holds():
    old = {"$defs": {"ExportSchemaVersion": {"const": 0}}, "maxLength": 5}
    new = {**old, "maxLength": 4}
    entry = {"rule": "max-length-lowered", "pointer": "/maxLength", "reason": "Known."}
    comparison = compare(old, new)

    def demands(witness):
        held = {"version": 0, "acknowledged": [{**entry, "witness": witness}]}
        known = read_acknowledgements({"versions": [held]}, 0, old, new)
        return check_policy(comparison, versions=(0, 0), acknowledged=known)

    assert demands("aaaaa") == ()
    (demand,) = demands("aaaa")
    assert demand.rule == "break-unacknowledged"
    assert demand.message == (
        "SchemaVersion 0 must be bumped, or the break acknowledged in versions.json: "
        "the greatest length went from 5 to 4 [max-length-lowered], and the new schema "
        "rejects what can be written under the old"
    )


def test_the_policy_is_about_events_alone():
    comparison = compare({"minimum": 0}, {"minimum": 1})

    assert check_policy(comparison, versions=(None, None)) == ()
