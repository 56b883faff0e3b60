"""Payloads that hold no event, each refused for the reason that it is labelled with."""

from __future__ import annotations

import json

import pytest
from hypothesis import find, given

from cp_contract import strategies as cps
from cp_contract.validation import validate


@given(cps.invalid_payloads())
def test_an_invalid_payload_breaks_its_rule_and_no_other(invalid):
    assert [each.rule for each in validate(invalid.payload).errors] == [invalid.rule]


@given(cps.poison_payloads())
def test_poison_breaks_its_rule_and_no_other(invalid):
    assert [each.rule for each in validate(invalid.payload).errors] == [invalid.rule]


@given(cps.poison_payloads())
def test_the_most_lenient_parser_finds_no_object_in_poison(invalid):
    try:
        value = json.loads(invalid.payload)
    except ValueError:
        return

    assert not isinstance(value, dict)


@pytest.mark.parametrize(
    "rule",
    [
        *("byte-order-mark", "field-repeated", "lone-surrogate", "nested-too-deep"),
        *("no-event", "not-a-json-number", "not-json", "not-utf-8"),
        *("number-out-of-range", "type"),
    ],
)
def test_every_rule_on_text_is_broken(rule):
    assert find(cps.invalid_payloads(), lambda invalid: invalid.rule == rule)
