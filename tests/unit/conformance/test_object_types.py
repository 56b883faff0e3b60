"""A consumer meets the user's own object types, as their schemas say."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cp_contract.conformance import LAWS, Consumer, check_consumer
from cp_contract.conformance.worlds import Change, event_of, world_of
from cp_contract.contract import load_contract
from cp_contract.reading import read_event
from cp_contract.validation import validate

CARD = {
    "type": "object",
    "required": ["CardNumber"],
    "properties": {
        "CardNumber": {"type": "string", "pattern": "^LC-[0-9]{4}$(?!\\n)"},
        "Points": {"type": "integer", "minimum": 0},
    },
    "additionalProperties": False,
}
OWN = load_contract().with_object_types(
    {"LoyaltyCard": CARD, "Loyalty_Card": CARD, "_asset": {"maxProperties": 2}}
)
# What these laws send is no event of today.
FUTURE = {
    "survives-a-higher-schema-version",
    "survives-unknown-event-types",
    "one-bad-record-stops-no-other",
}


def changes(run):
    for item in run.items:
        event = read_event(item.data).value if item.event is not None else None
        if event is not None and event.get("EventType") in {"CREATED", "UPDATED"}:
            yield event


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.id)
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_what_a_law_sends_of_ones_own_types_is_valid(law, data):
    case = data.draw(law.cases(world_of(OWN)))

    for run in case.runs:
        for event in changes(run):
            named = event.get("ObjectTypeName") in OWN.object_types
            if named and event["SchemaVersion"] == 0:
                assert validate(event, contract=OWN).passed, event


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.id)
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_what_a_law_sends_as_an_event_of_today_is_one(law, data):
    case = data.draw(law.cases(world_of(load_contract())))

    if law.id not in FUTURE:
        for run in case.runs:
            for event in changes(run):
                assert validate(event).passed, event


def test_the_content_of_a_change_is_told_from_another():
    things = {thing.object_type_name: thing for thing in world_of(OWN).things}
    one = Change(things["LoyaltyCard"], 0, 0)

    assert event_of(one)["Object"] != event_of(one.otherwise())["Object"]
    assert event_of(one) == event_of(one)


def stumbling():
    """Makes a consumer that reads cards, and takes their points for granted."""
    kept = {}

    def handle(event, _context):
        for record in event["Records"]:
            change = json.loads(base64.b64decode(record["kinesis"]["data"]))
            if change.get("ObjectTypeName") == "LoyaltyCard":
                card = change["Object"]
                kept[card["CardNumber"]] = card["Points"]

    return Consumer(handle, snapshot=lambda: kept, reset=kept.clear)


def test_a_bug_in_reading_ones_own_type_is_found():
    report = check_consumer(
        stumbling(), laws=["accepts-every-valid-event"], seed=1, contract=OWN
    )

    [failure] = report.failures
    assert "KeyError: 'Points'" in failure.message
    assert failure.history[0]["ObjectTypeName"] == "LoyaltyCard"
