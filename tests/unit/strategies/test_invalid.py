"""Invalid events break the rule that they are labelled with, and no other."""

from __future__ import annotations

import pytest
from hypothesis import find, given
from hypothesis.errors import InvalidArgument

from cp_contract import strategies as cps
from cp_contract.contract import load_contract
from cp_contract.strategies import Novelty
from cp_contract.strategies._breaches import breaches_of
from cp_contract.validation import validate

CONTRACT = load_contract()
WITH_OWN_TYPES = CONTRACT.with_object_types(
    {
        "LoyaltyCard": {
            "type": "object",
            "required": ["Points"],
            "properties": {
                "Points": {"type": "integer", "minimum": 0, "exclusiveMaximum": 10**6},
                "Tags": {
                    "type": "array",
                    "items": {"type": "string", "pattern": "^[a-z]+$"},
                    "uniqueItems": True,
                },
                "Tier": {"$ref": "#/$defs/Tier"},
            },
            "additionalProperties": False,
            "$defs": {"Tier": {"enum": ["gold", "silver"]}},
        }
    }
)
# What the contract's schema can be broken by alone. `const` of an EventType and the
# like cannot: the event is then of another kind.
RULES = {
    *("const", "enum", "format", "maxItems", "maxLength", "minItems", "minLength"),
    *("pattern", "required", "type"),
}


def errors_of(event, contract=None):
    report = validate(event, contract=contract)
    return [(finding.rule, finding.pointer) for finding in report.errors]


@given(cps.invalid_events())
def test_the_rule_is_the_one_and_only_reason(broken):
    assert errors_of(broken.event) == [(broken.rule, broken.pointer)]


@given(cps.invalid_events(contract=WITH_OWN_TYPES))
def test_the_rules_of_ones_own_object_types_are_broken_alike(broken):
    found = errors_of(broken.event, WITH_OWN_TYPES)

    assert found == [(broken.rule, broken.pointer)]


def test_every_rule_of_the_contract_is_broken():
    assert breaches_of(CONTRACT).keys() == RULES


def test_every_rule_of_ones_own_object_type_is_broken():
    own = {
        (breach.rule, breach.pointer)
        for breaches in breaches_of(WITH_OWN_TYPES).values()
        for breach in breaches
        if breach.variant == "LoyaltyCardEvent" and breach.pointer.startswith("/Object")
    }

    assert own == {
        ("type", "/Object"),
        ("required", "/Object"),
        ("additionalProperties", "/Object/NotNamedAnywhere"),
        ("type", "/Object/Points"),
        ("minimum", "/Object/Points"),
        ("exclusiveMaximum", "/Object/Points"),
        ("type", "/Object/Tags"),
        ("uniqueItems", "/Object/Tags"),
        ("type", "/Object/Tags/0"),
        ("pattern", "/Object/Tags/0"),
        ("enum", "/Object/Tier"),
    }


@pytest.mark.parametrize("rule", sorted(RULES))
def test_each_breach_of_a_rule_is_the_only_one(rule):
    @given(cps.invalid_events(rule))
    def check(broken):
        assert broken.rule == rule
        assert errors_of(broken.event) == [(rule, broken.pointer)]

    check()


def test_a_rule_that_is_none_is_refused_when_drawn():
    strategy = cps.invalid_events("minimum")

    with pytest.raises(InvalidArgument) as caught:
        find(strategy, lambda _: True)

    assert str(caught.value) == (
        "rule='minimum' is not broken alone by any of: const, enum, format, maxItems, "
        "maxLength, minItems, minLength, pattern, required, type"
    )


def test_an_object_type_that_nothing_meets_is_left_alone():
    contract = CONTRACT.with_object_types(
        {"Void": {"properties": {"a": False}, "required": ["a"], "type": "object"}}
    )

    assert breaches_of(contract).keys() == RULES


class TestTheFuture:
    @given(cps.future_events())
    def test_what_is_new_is_where_it_says(self, future):
        found = validate(future.event).findings

        if future.novelty is Novelty.UNKNOWN_FIELD:
            assert not any(finding.is_error for finding in found)
        else:
            assert any(finding.pointer.startswith(future.pointer) for finding in found)

    @pytest.mark.parametrize("novelty", Novelty)
    def test_what_is_new_can_be_chosen(self, novelty):
        future = find(cps.future_events(novelties=[novelty]), lambda _: True)

        assert future.novelty is novelty

    @pytest.mark.parametrize("novelties", [[], ["odd"]])
    def test_what_is_no_novelty_is_refused_when_drawn(self, novelties):
        strategy = cps.future_events(novelties=novelties)

        with pytest.raises(InvalidArgument) as caught:
            find(strategy, lambda _: True)

        assert (
            str(caught.value) == f"novelties={novelties!r} is not a choice of Novelty"
        )
