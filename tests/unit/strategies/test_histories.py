"""Histories know their truth, and tell it in a few words."""

from __future__ import annotations

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from cp_contract import strategies as cps
from cp_contract.contract import load_contract
from cp_contract.dialect import reference_validator
from cp_contract.strategies import History, ObjectKey, Operation
from cp_contract.strategies._timestamps import instant_of

REFERENCE = reference_validator(load_contract().schema)
KNOWN = frozenset(Operation) - {Operation.UNKNOWN_KIND}


def asset(revision, timestamp, *, event_id=None, key="Key-1"):
    return {
        "SchemaVersion": 0,
        "EventId": event_id or str(revision),
        "EventTimestamp": timestamp,
        "EventType": "UPDATED",
        "DomainName": "SampleDomain",
        "ObjectTypeName": "_asset",
        "ProfileObjectUniqueKey": key,
        "Object": {"Revision": revision},
        "IsMessageRealTime": True,
    }


def truth(*events):
    return list(History.of(events).final_state().values())


class TestTheTruth:
    def test_the_latest_instant_wins_whatever_its_spelling(self):
        later = asset(1, "2020-01-01T00:00:00.5-01:00")
        earlier = asset(2, "2020-01-01T00:59:59.999Z")

        assert truth(later, earlier) == [{"Revision": 1}]

    def test_of_equal_instants_the_later_in_the_stream_wins(self):
        first = asset(1, "2020-01-01T00:00:00Z")
        second = asset(2, "2020-01-01t01:00:00.000+01:00")

        assert truth(first, second) == [{"Revision": 2}]

    def test_an_event_sent_again_counts_where_it_stood_first(self):
        first = asset(1, "2020-01-01T00:00:00Z")
        second = asset(2, "2020-01-01T00:00:00Z")

        assert truth(first, second, first) == [{"Revision": 2}]

    def test_a_snapshot_replaces_the_one_before(self):
        first = asset(1, "2020-01-01T00:00:00Z")
        first["Object"]["Name"] = "gone"
        second = asset(2, "2020-01-01T00:00:01Z")

        assert truth(first, second) == [{"Revision": 2}]

    def test_keys_that_differ_in_case_are_two(self):
        events = [
            asset(n, "2020-01-01T00:00:00Z", key=key) for n, key in enumerate("kK")
        ]

        assert truth(*events) == [{"Revision": 0}, {"Revision": 1}]

    def test_a_profile_is_known_by_its_profile_id(self):
        event = asset(1, "2020-01-01T00:00:00Z")
        event |= {"ObjectTypeName": "_profile", "Object": {"ProfileId": "p"}}

        assert History.of([event]).final_state() == {
            ObjectKey("SampleDomain", "_profile", "p"): {"ProfileId": "p"}
        }

    @pytest.mark.parametrize(
        "event",
        [
            {"EventType": "HEALTH_CHECK"},
            {**asset(1, "2020-01-01T00:00:00Z"), "EventType": "MERGED"},
            {**asset(1, "2020-01-01T00:00:00Z"), "ProfileObjectUniqueKey": None},
            {**asset(1, "2020-01-01T00:00:00Z"), "ObjectTypeName": "_profile"},
        ],
        ids=["health check", "unknown kind", "no key", "no profile id"],
    )
    def test_what_is_about_nothing_changes_nothing(self, event):
        assert truth(event) == []


@given(cps.histories(operations=KNOWN))
def test_every_event_of_a_history_is_valid(history):
    for event in history.events:
        assert REFERENCE.is_valid(event)


OWN = load_contract().with_object_types(
    {
        "LoyaltyCard": {
            "required": ["CardNumber"],
            "additionalProperties": False,
            "properties": {"CardNumber": {"pattern": "^LC-[0-9]{4}$"}},
        },
        "_order": {"maxProperties": 1},
        "Gift": {"properties": {"Value": {"type": "integer"}}, "required": ["Value"]},
    }
)


@given(cps.histories(operations=KNOWN, contract=OWN))
def test_a_history_tells_of_ones_own_object_types_as_their_schemas_say(history):
    reference = reference_validator(OWN.schema)

    for event in history.events:
        assert reference.is_valid(event)


@pytest.mark.parametrize("name", ["LoyaltyCard", "_order", "Gift"])
def test_every_object_type_of_ones_own_occurs_in_histories(name):
    find(
        cps.histories(contract=OWN),
        lambda history: any(
            event.get("ObjectTypeName") == name for event in history.events
        ),
    )


@given(cps.histories())
def test_only_repeats_share_an_event_id(history):
    repeats = {Operation.REDELIVER, Operation.DUPLICATE}
    first = [
        entry.event["EventId"]
        for entry in history.log
        if entry.operation not in repeats and "EventId" in entry.event
    ]

    assert len(first) == len(set(first))


@given(cps.histories())
def test_a_redelivery_says_so_and_nothing_else_does(history):
    for entry in history.log:
        if entry.operation is Operation.REDELIVER:
            assert entry.event["IsMessageRealTime"] is False


@given(cps.histories(operations={Operation.CREATE, Operation.UPDATE}))
def test_without_faults_the_stream_is_in_order(history):
    instants = [instant_of(event["EventTimestamp"]) for event in history.events]

    assert instants == sorted(instants)


@given(cps.histories(operations={Operation.CREATE}))
def test_an_object_is_created_once_and_updated_afterwards(history):
    created = [
        entry.key for entry in history.log if entry.event["EventType"] == "CREATED"
    ]

    assert len(created) == len(set(created))


@given(cps.histories(max_size=2, operations={Operation.CREATE}))
def test_a_history_is_no_longer_than_was_asked(history):
    assert 1 <= len(history.log) <= 2


@pytest.mark.parametrize("operation", Operation)
def test_every_operation_is_told(operation):
    history = find(
        cps.histories(),
        lambda history: any(each.operation is operation for each in history.log),
        settings=settings(database=None),
    )

    assert len(history.log) <= 2


REFUSED = {
    "operations='odd' is not an Operation": {"operations": ["odd"]},
    "operations leaves no history": {"operations": []},
    "max_size=0 leaves no history": {"max_size": 0},
}


@pytest.mark.parametrize("message", REFUSED)
def test_a_bad_argument_is_refused_when_drawn(message):
    strategy = cps.histories(**REFUSED[message])

    with pytest.raises(InvalidArgument) as caught:
        find(strategy, lambda _: True)

    assert str(caught.value) == message


def test_a_history_is_shown_as_a_story():
    assert repr(find(cps.histories(), lambda _: True)) == (
        "History(\n"
        "    create  00000000-0000-0000-0000-000000000001  2020-01-01T00:00:01.000Z  "
        "SampleDomain  _asset  Key-1  {'Revision': 1, 'Status': 'open'}\n"
        ")"
    )
    assert repr(History(())) == "History()"


@given(st.sampled_from(["realistic", "wire", "wild"]), st.data())
def test_an_instant_is_read_as_it_was_spelled(style, data):
    timestamp = data.draw(cps.timestamps(style=style))

    assert instant_of(timestamp) == instant_of(timestamp.upper())
