"""Events have the fields of the captured records, in their order, and are valid."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cp_contract.contract import load_contract
from cp_contract.errors import ExportBroken
from cp_contract.export.events import (
    assert_sound,
    health_check,
    object_event,
    profile_event,
    render_timestamp,
)
from cp_contract.formats import FORMATS
from cp_contract.strategies import profiles

NOW = datetime(2023, 2, 24, 7, 17, 5, 356_999, tzinfo=UTC)
# Naive, as Hypothesis asks for bounds; no offset leads out of the years that exist.
FIRST = datetime.fromisoformat("0002-01-01")
LAST = datetime.fromisoformat("9998-01-01")
PROFILE_ID = "5ffcee99ab0000000000b3ae01225e40"


def made_object_event(**changes):
    parts = {
        "domain": "shop",
        "event_type": "UPDATED",
        "object_type": "Loyalty-Card",
        "profile_id": PROFILE_ID,
        "unique_key": "cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",
        "value": {"level": "gold"},
        "now": NOW,
    }
    return object_event(**{**parts, **changes})


@given(profile=profiles(), event_type=st.sampled_from(["CREATED", "UPDATED"]))
def test_the_event_of_any_profile_is_valid(profile, event_type):
    event = profile_event(
        domain="shop", event_type=event_type, profile=profile, now=NOW
    )

    assert_sound(event, contract=load_contract())
    assert event["Object"] == profile


def test_a_profile_event_has_the_key_order_of_the_captured_record():
    event = profile_event(domain="shop", event_type="CREATED", profile={}, now=NOW)

    assert list(event) == [
        "SchemaVersion",
        "EventId",
        "EventTimestamp",
        "EventType",
        "DomainName",
        "ObjectTypeName",
        "Object",
        "IsMessageRealTime",
    ]
    assert event["EventTimestamp"] == "2023-02-24T07:17:05.356Z"
    assert event["IsMessageRealTime"] is True


def test_an_object_event_names_its_profile_and_its_key():
    event = made_object_event()

    assert_sound(event, contract=load_contract())
    assert list(event)[5:] == [
        "ObjectTypeName",
        "AssociatedProfileId",
        "ProfileObjectUniqueKey",
        "Object",
        "IsMessageRealTime",
    ]


def test_a_health_check_is_valid_and_tells_of_no_object():
    event = health_check(domain="shop", now=NOW)

    assert_sound(event, contract=load_contract())
    assert event["EventType"] == "HEALTH_CHECK"
    assert "Object" not in event


def test_no_two_events_have_the_same_id():
    ids = {health_check(domain="shop", now=NOW)["EventId"] for _ in range(100)}

    assert len(ids) == 100


def test_an_event_that_is_not_valid_stops_the_export_loudly():
    event = made_object_event(domain="no such name")

    with pytest.raises(ExportBroken) as caught:
        assert_sound(event, contract=load_contract())

    assert str(caught.value) == (
        "the export made an event that is not valid, and stopped: /DomainName: "
        + caught.value.report.errors[0].message
        + " [pattern]"
    )


@given(
    instant=st.datetimes(
        timezones=st.sampled_from([UTC, timezone(timedelta(hours=-11, minutes=-30))]),
        min_value=FIRST,
        max_value=LAST,
    )
)
def test_a_timestamp_is_a_date_time_in_utc_to_the_millisecond(instant):
    text = render_timestamp(instant)

    assert FORMATS["date-time"].check(text)
    back = datetime.fromisoformat(text)
    assert back == instant.replace(microsecond=instant.microsecond // 1000 * 1000)
