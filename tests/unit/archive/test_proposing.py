"""What an archive shows becomes the smallest change of the schema, and its proof."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cp_contract import load_contract
from cp_contract.archive import audit
from cp_contract.archive.proposing import propose
from cp_contract.archive.report import report_of
from cp_contract.archive.text import render_text
from cp_contract.compat import Verdict
from cp_contract.dialect import reference_validator
from cp_contract.strategies import invalid_events


def proposed(*events, contract=None):
    contract = contract or load_contract()
    with TemporaryDirectory() as folder:
        path = Path(folder, "events")
        path.write_text("\n".join(map(json.dumps, events)))
        result = audit([str(path)], processes=1, contract=contract)
    return result, propose(result, contract)


@pytest.mark.parametrize(
    ("fields", "edit"),
    [
        ({"SchemaVersion": 0.5}, "/$defs/ExportSchemaVersion: the value 0.5 was added"),
        (
            {"EventType": "MERGED"},
            "/$defs/ExportEventType: the value 'MERGED' was added",
        ),
        (
            {"IsMessageRealTime": "yes"},
            "/$defs/ExportIsMessageRealTime: the type string was added",
        ),
        ({"DomainName": "a.b"}, "/$defs/ExportDomainName: pattern was dropped"),
        ({"DomainName": "a" * 70}, "/$defs/ExportDomainName: maxLength is 70"),
        ({"EventId": ""}, "/$defs/ExportEventId: minLength is 0"),
    ],
)
def test_each_breach_is_met_by_the_edit_that_lets_it_pass(order_updated, fields, edit):
    event = {**order_updated, **fields}

    _, proposal = proposed(order_updated, event)

    assert edit in proposal.edits
    assert proposal.proven
    assert proposal.examples == 1
    assert reference_validator(proposal.schema).is_valid(event)
    assert proposal.comparison.backward.verdict is Verdict.COMPATIBLE


def test_a_field_that_is_missing_is_required_no_more(order_updated):
    event = {key: order_updated[key] for key in order_updated if key != "DomainName"}

    _, proposal = proposed(event)

    assert proposal.edits == ("/$defs/StandardOrderEvent: DomainName may be missing",)


def test_an_unknown_field_is_described_as_observed(order_updated):
    one, two = ({**order_updated, "MergeId": each} for each in ("m", None))

    _, proposal = proposed(one, two)

    assert proposal.edits == (
        "/$defs/StandardOrderEvent: the property MergeId (null or string) was added",
    )
    field = proposal.schema["$defs"]["StandardOrderEvent"]["properties"]["MergeId"]
    assert field["x-source"] == "observed"
    assert field["type"] == ["null", "string"]
    assert field["examples"] == ["m"]
    assert field["description"].startswith("Observed in an archive from ")


def test_the_furthest_of_many_sets_the_limit(order_updated):
    events = [{**order_updated, "DomainName": "a" * n} for n in (70, 90, 80)]

    _, proposal = proposed(*events)

    assert proposal.edits == ("/$defs/ExportDomainName: maxLength is 90",)


def test_limits_of_ones_own_object_types_move_too():
    card = {
        "type": "object",
        "properties": {
            "Points": {"type": "integer", "minimum": 0, "exclusiveMaximum": 10},
            "Tags": {"type": "array", "maxItems": 1, "uniqueItems": True},
            "Even": {"multipleOf": 2},
        },
        "additionalProperties": False,
    }
    contract = load_contract().with_object_types({"Card": card})
    valid = json.loads(
        (
            Path(__file__).parents[3] / "schema/v0/examples/valid/order-updated.json"
        ).read_bytes()
    )
    objects = [{"Points": -3}, {"Points": 12}, {"Tags": [1, 1]}, {"Even": 3}]
    events = [{**valid, "ObjectTypeName": "Card", "Object": each} for each in objects]

    _, proposal = proposed(*events, contract=contract)

    assert sorted(edit.partition(": ")[2] for edit in proposal.edits) == [
        "maxItems is 2",
        "maximum is 12",
        "minimum is -3",
        "multipleOf was dropped",
        "uniqueItems was dropped",
    ]
    assert proposal.proven


def test_what_no_schema_can_mend_is_left_and_said(order_updated):
    contract = load_contract().with_object_types({"Card": {"not": {"required": ["A"]}}})
    card = {**order_updated, "ObjectTypeName": "Card", "Object": {"A": 1}}
    newer = {**order_updated, "SchemaVersion": 7}
    unknown = {**order_updated, "ObjectTypeName": "New"}

    result, proposal = proposed(card, newer, unknown, "text", contract=contract)

    assert not proposal.proven
    assert proposal.left == (
        'the object type "New" has no schema; cp-contract object-type add makes one',
        "SchemaVersion 7 needs a schema of its own",
        "/Object: {…} is among the values that are ruled out; no small change is known",
    )
    text = render_text(result, proposal=proposal)
    assert "\n  left: SchemaVersion 7 needs a schema of its own\n" in text
    assert report_of(result, proposal=proposal)["proposal"]["proven"] is False


# Each example compares two whole schemas.
@settings(max_examples=settings().max_examples // 10)
@given(st.lists(invalid_events(), min_size=1, max_size=4))
def test_whatever_is_proposed_accepts_what_was_seen(broken):
    events = [each.event for each in broken]

    _, proposal = proposed(*events)

    validator = reference_validator(proposal.schema)
    refused = [event for event in events if not validator.is_valid(event)]
    assert all(_is_newer(event) for event in refused) or proposal.left
    if not proposal.left:
        assert proposal.proven


def _is_newer(event):
    return isinstance(event.get("SchemaVersion"), int) and event["SchemaVersion"] != 0


@pytest.mark.parametrize(
    ("schema", "value", "place"),
    [
        ({"properties": {"A": {}}}, {"New": 1}, ""),
        ({"allOf": [{"properties": {"A": {}}}]}, {"New": 1}, "/allOf/0"),
        ({"anyOf": [False, {"properties": {"A": {}}}]}, {"New": 1}, "/anyOf/1"),
        (
            {
                "if": {"required": ["A"]},
                "then": True,
                "else": {"properties": {"A": {}}},
            },
            {"New": 1},
            "/else",
        ),
    ],
)
def test_a_field_is_named_where_the_schema_names_its_neighbours(
    order_updated, schema, value, place
):
    contract = load_contract().with_object_types({"Card": schema})

    _, proposal = proposed(
        {**order_updated, "ObjectTypeName": "Card", "Object": value}, contract=contract
    )

    edit = f"/$defs/CardObject{place}: the property New (integer) was added"
    assert proposal.edits == (edit,)


def test_fields_in_lists_are_named_too(order_updated):
    card = {"properties": {"Items": {"items": {"properties": {"A": {}}}}}}
    contract = load_contract().with_object_types({"Card": card})
    items = {"Items": [{"New": 1}, {"New": 1.5}]}

    _, proposal = proposed(
        {**order_updated, "ObjectTypeName": "Card", "Object": items}, contract=contract
    )

    assert proposal.edits == (
        "/$defs/CardObject/properties/Items/items: the property New (number) was added",
    )
    assert proposal.proven


def test_what_is_too_long_or_out_of_range_is_left(order_updated):
    result, proposal = proposed(
        {**order_updated, "DomainName": "a" * 40_000},
        {**order_updated, "New": float("1e308")},
    )
    assert any("too long to be kept" in each for each in proposal.left)

    with TemporaryDirectory() as folder:
        path = Path(folder, "events")
        path.write_text(
            json.dumps({**order_updated, "New": 0}).replace(": 0}", ": 1e999}")
        )
        result = audit([str(path)], processes=1)
    assert propose(result, load_contract()).left == (
        "there are examples with numbers that a schema cannot name",
    )


@pytest.mark.parametrize("name", ["EventType", "SchemaVersion"])
def test_a_value_that_nests_too_deep_to_be_named_is_left(order_updated, name):
    deep = "x"
    for _ in range(400):
        deep = [deep]

    result, proposal = proposed({**order_updated, name: deep})

    assert result.tally.invalid == 1
    assert proposal.refused == 1
    assert f"/{name}" in " ".join(proposal.left)
    assert proposal.comparison.backward.verdict is Verdict.COMPATIBLE
