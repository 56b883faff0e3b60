"""One event and the contract: a finding names the place, the rule and the way out."""

from __future__ import annotations

import json
import math
from decimal import Decimal

import pytest

from cp_contract import (
    InvalidEvent,
    Severity,
    UnknownVersion,
    assert_valid,
    iter_findings,
    load_contract,
    validate,
)

CHANGE = {
    "SchemaVersion": 0,
    "EventId": "6049bf39-0000-0000-0000-b75656dd51a8",
    "EventTimestamp": "2023-02-24T07:17:05.356Z",
    "EventType": "UPDATED",
    "DomainName": "SampleDomain",
    "ObjectTypeName": "_order",
    "Object": {"OrderId": "O-1"},
    "IsMessageRealTime": True,
}
PROFILE = {**CHANGE, "ObjectTypeName": "_profile", "Object": {"FirstName": "Ana"}}


def told(event, **arguments):
    """Gives what is found in an event, as (pointer, rule, message)."""
    return [
        (finding.pointer, finding.rule, finding.message)
        for finding in validate(event, **arguments).findings
    ]


def test_a_valid_event_has_nothing_to_tell():
    assert told(CHANGE) == []
    assert_valid(CHANGE)


def test_text_bytes_and_value_are_judged_alike():
    broken = {**CHANGE, "EventType": "DELETED"}

    assert told(broken) == told(json.dumps(broken)) == told(json.dumps(broken).encode())


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        (
            {"EventType": "DELETED"},
            (
                "/EventType",
                "enum",
                "'DELETED' is not one of 'CREATED', 'UPDATED', 'HEALTH_CHECK'",
            ),
        ),
        (
            {"SchemaVersion": "0"},
            ("/SchemaVersion", "const", "'0' is not 0"),
        ),
        (
            {"IsMessageRealTime": "true"},
            ("/IsMessageRealTime", "type", "'true' is a string, not a boolean"),
        ),
        (
            {"EventTimestamp": 1677223025},
            ("/EventTimestamp", "type", "1677223025 is an integer, not a string"),
        ),
        (
            {"EventTimestamp": "yesterday"},
            ("/EventTimestamp", "format", "'yesterday' is not an RFC 3339 date-time"),
        ),
        (
            {"DomainName": "my domain"},
            (
                "/DomainName",
                "pattern",
                "'my domain' does not match ^[a-zA-Z0-9_-]+$",
            ),
        ),
        (
            {"EventId": ""},
            ("/EventId", "minLength", "'' has 0 characters, at least 1"),
        ),
        (
            {"Object": None},
            ("/Object", "type", "null stands where an object belongs"),
        ),
        (
            {"AssociatedProfileId": 1.5},
            (
                "/AssociatedProfileId",
                "type",
                "1.5 is a number, not a string or null",
            ),
        ),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_finding_says_what_was_seen_and_what_would_do(change, finding):
    assert told({**CHANGE, **change}) == [finding]


def test_every_missing_field_is_a_finding_of_its_own():
    event = {
        name: value
        for name, value in CHANGE.items()
        if name not in {"EventId", "DomainName"}
    }

    assert told(event) == [
        ("", "required", "'EventId' is missing"),
        ("", "required", "'DomainName' is missing"),
    ]


def test_a_finding_points_into_the_schema():
    [finding] = validate({**PROFILE, "Object": {"Attributes": {"a": 1}}}).findings

    assert finding.pointer == "/Object/Attributes/a"
    assert finding.schema_pointer == (
        "/$defs/StandardProfile/properties/Attributes/additionalProperties/type"
    )


def test_a_finding_in_text_has_the_line_and_column_of_the_value():
    text = json.dumps({**CHANGE, "EventType": "DELETED"}, indent=2)

    [finding] = validate(text).findings

    line = text.splitlines()[finding.line - 1]
    assert line[finding.column - 1 :].startswith('"DELETED"')


def test_a_finding_in_a_value_has_no_line():
    [finding] = validate({**CHANGE, "EventType": "DELETED"}).findings

    assert (finding.line, finding.column) == (None, None)


def test_an_unknown_field_is_a_notice_at_every_level_the_contract_describes():
    event = {"Extra": 1, **PROFILE, "Object": {"Address": {"Planet": "Earth"}}}

    report = validate(event)

    assert report.passed
    assert [(each.pointer, each.rule) for each in report.notices] == [
        ("/Extra", "unknown-field"),
        ("/Object/Address/Planet", "unknown-field"),
    ]
    assert report.notices[0].message == "'Extra' is not named in the contract"


def test_nothing_is_unknown_in_a_free_form_object():
    # Whoever describes LoyaltyCard says what is in it; the contract does not.
    held = {"ObjectTypeName": "LoyaltyCard", "Object": {"anything": {"at": ["all"]}}}

    assert [each[1] for each in told({**CHANGE, **held})] == ["unknown-object-type"]


def test_a_field_that_a_template_does_not_name_is_a_notice():
    held = {"ObjectTypeName": "_asset", "Object": {"AssetId": "1", "Colour": "red"}}

    assert told({**CHANGE, **held}) == [
        ("/Object/Colour", "unknown-field", "'Colour' is not named in the contract")
    ]


def test_every_salesforce_instance_has_fields_of_its_own():
    held = {"Id": None, "Tier__c": "gold"}

    assert (
        told({**CHANGE, "ObjectTypeName": "Salesforce-Account", "Object": held}) == []
    )


def test_the_fields_of_a_template_are_texts():
    held = {"ObjectTypeName": "_asset", "Object": {"Price": 199}}

    assert told({**CHANGE, **held}) == [
        ("/Object/Price", "type", "199 is an integer, not a string")
    ]


def test_an_unknown_object_type_is_a_notice():
    report = validate({**CHANGE, "ObjectTypeName": "LoyaltyCard"})

    assert report.passed
    [notice] = report.findings
    assert notice.severity is Severity.NOTICE
    assert notice.message == (
        "'LoyaltyCard' is no predefined object type, and none of yours"
    )


def test_a_version_that_is_not_published_is_the_one_finding():
    event = {**CHANGE, "SchemaVersion": 3, "EventType": "MERGED"}

    assert told(event) == [
        (
            "/SchemaVersion",
            "unknown-schema-version",
            "SchemaVersion 3 is not published; published: 0",
        )
    ]


def test_a_named_version_holds_whatever_the_event_says():
    assert told({**CHANGE, "SchemaVersion": 3}, version=0) == [
        ("/SchemaVersion", "const", "3 is not 0")
    ]


def test_asking_for_a_version_that_is_not_published_stops_the_work():
    with pytest.raises(UnknownVersion):
        validate(CHANGE, version=4)


def test_zero_point_zero_is_version_zero_and_false_is_not():
    assert told({**CHANGE, "SchemaVersion": 0.0}) == []
    assert told({**CHANGE, "SchemaVersion": False}) == [
        ("/SchemaVersion", "const", "false is not 0")
    ]


@pytest.mark.parametrize("spelled", ["1e-400", "1e400", "0.00000000000000000000001"])
def test_a_number_that_only_a_float_would_take_for_zero_is_not_version_zero(spelled):
    zero = '"SchemaVersion": 0'
    text = json.dumps(CHANGE).replace(zero, zero.replace("0", spelled))

    assert not validate(text).passed


def test_assert_valid_raises_with_the_report():
    with pytest.raises(InvalidEvent) as raised:
        assert_valid({**CHANGE, "EventType": "DELETED"})

    assert str(raised.value) == (
        "the event is not valid:\n/EventType: "
        "'DELETED' is not one of 'CREATED', 'UPDATED', 'HEALTH_CHECK' [enum]"
    )
    assert [each.rule for each in raised.value.report.findings] == ["enum"]


def test_iter_findings_yields_what_validate_reports():
    event = {**CHANGE, "EventType": "DELETED", "Extra": 1}

    assert tuple(iter_findings(event)) == validate(event).findings


def test_a_report_counts_what_it_saw():
    counts = validate({**CHANGE, "EventType": "DELETED"}).counts

    assert (counts.events, counts.invalid) == (1, 1)
    assert counts.event_types == {"DELETED": 1}
    assert counts.object_type_names == {"_order": 1}
    assert counts.rules == {"enum": 1}


def nested(depth):
    value = []
    for _ in range(depth - 1):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        (math.nan, "not-a-json-number"),
        (math.inf, "not-a-json-number"),
        (Decimal("NaN"), "not-a-json-number"),
        ({1: 2}, "not-json"),
        ({"a"}, "not-json"),
        ((1, 2), "not-json"),
        (b"bytes", "not-json"),
        ("\ud800", "lone-surrogate"),
        ({"\udfff": 1}, "lone-surrogate"),
        pytest.param(nested(10_000), "nested-too-deep", id="10,000 levels"),
    ],
)
def test_a_python_value_that_json_cannot_say_is_a_finding(value, rule):
    report = validate({**CHANGE, "Object": {"inner": value}})

    assert [each.rule for each in report.errors] == [rule]


@pytest.mark.parametrize("value", [None, True, 1, "text", [], [CHANGE]], ids=repr)
def test_an_event_that_is_no_object_is_one_finding(value):
    [finding] = validate(json.dumps(value)).findings

    assert (finding.pointer, finding.rule) == ("", "type")
    assert finding.message.endswith(("not an object", "where an object belongs"))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (b"", "no-event"),
        (b"\xef\xbb\xbf{}", "byte-order-mark"),
        (b'{"EventType": "HEALTH_CHECK", "x": "\xff"}', "not-utf-8"),
        (b'{"EventType": "HEALTH_CHECK"} trailing', "not-json"),
        (b'{"EventType": "HEALTH_CHECK", "x": NaN}', "not-a-json-number"),
        (b'{"EventType": "HEALTH_CHECK", "x": "\\ud800"}', "lone-surrogate"),
        (b"[" * 10_000 + b"]" * 10_000, "nested-too-deep"),
        (b'{"EventType": "HEALTH_CHECK", "EventType": "CREATED"}', "field-repeated"),
        (
            b'{"EventType": "HEALTH_CHECK", "\\u0045ventType": "HEALTH_CHECK"}',
            "field-repeated",
        ),
    ],
    ids=lambda value: value[:40] if isinstance(value, bytes) else value,
)
def test_text_that_is_no_event_is_a_finding_with_its_place(text, rule):
    report = validate(text)

    assert rule in {each.rule for each in report.errors}
    assert all(each.line and each.column for each in report.errors)


@pytest.mark.parametrize(
    "inner",
    [
        b"1" * 5_000,
        b"1e400",
        b"-0",
        b'{"a": 1, "a": 2}',
        b'"' + b"x" * 1_000_000 + b'"',
        b"[" * 400 + b"]" * 400,
    ],
    ids=["5000 digits", "1e400", "-0", "a name twice", "a long string", "400 levels"],
)
def test_what_is_unusual_but_legal_is_valid(inner):
    text = b'{"EventType": "HEALTH_CHECK", "Object": {"x": ' + inner + b"}}"

    assert validate(text).passed


def test_a_name_twice_deeper_inside_is_a_notice():
    text = '{"EventType": "HEALTH_CHECK", "Object": {"a": 1, "a": 2}}'

    assert [each.rule for each in validate(text).notices] == ["name-repeated"]


def test_a_message_shows_no_more_than_a_line_can_hold():
    [finding] = validate({**CHANGE, "DomainName": "x" * 100_000}).findings

    assert len(finding.message) < 150


def test_a_released_revision_judges_as_the_schema_in_force():
    contract = load_contract(0, revision="0.1")

    assert told({**CHANGE, "EventType": "DELETED"}, contract=contract) == told(
        {**CHANGE, "EventType": "DELETED"}
    )
