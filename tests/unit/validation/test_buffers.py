"""A buffer of events: one row for each, and what `validate` says of it."""

from __future__ import annotations

import json

import pytest

from cp_contract import validate
from cp_contract.validation.buffers import (
    NO_ID,
    UNTIMED,
    EventKind,
    Framing,
    check_buffer,
)

CHANGE = {
    "SchemaVersion": 0,
    "EventId": "6049bf39-0000-0000-0000-b75656dd51a8",
    "EventTimestamp": "2023-02-24T23:17:05.356-01:00",
    "EventType": "UPDATED",
    "DomainName": "SampleDomain",
    "ObjectTypeName": "_order",
    "Object": {"OrderId": "O-1"},
    "IsMessageRealTime": True,
}
PROFILE = {**CHANGE, "ObjectTypeName": "_profile", "Object": {"ProfileId": "0" * 32}}
HEALTH_CHECK = {"EventType": "HEALTH_CHECK"}
BOTH = pytest.mark.parametrize("framing", list(Framing))


def text(event, **changes):
    return json.dumps({**event, **changes}).encode()


def check(data, framing, *, last=True):
    return check_buffer(None, data, framing=framing, last=last)


@BOTH
def test_every_event_has_a_row_and_only_broken_ones_have_findings(framing):
    events = [text(CHANGE), text(CHANGE, EventType="DELETED"), text(HEALTH_CHECK)]
    data = b"\n \n".join(events)

    checked = check(data, framing)

    spans = zip(checked.offsets, checked.lengths, strict=True)
    assert [data[start : start + length] for start, length in spans] == events
    assert checked.findings == {1: validate(events[1]).findings}
    assert checked.end == len(data)


@BOTH
def test_events_are_grouped_by_what_they_are_counted_by(framing):
    data = b"\n".join([text(CHANGE), text(HEALTH_CHECK), text(CHANGE), b"7"])

    checked = check(data, framing)

    assert [checked.kinds[group] for group in checked.groups] == [
        EventKind("UPDATED", "_order", "SampleDomain", "2023-02-25", True),
        EventKind("HEALTH_CHECK", None, None, None, None),
        EventKind("UPDATED", "_order", "SampleDomain", "2023-02-25", True),
        EventKind(None, None, None, None, None),
    ]


def test_ids_and_keys_are_equal_where_the_texts_are():
    events = [
        text(CHANGE),
        text(PROFILE),
        text(PROFILE, EventId="another"),
        text(HEALTH_CHECK),
        text(PROFILE, Object=None),
        text(CHANGE, ProfileObjectUniqueKey="k"),
    ]

    checked = check(b"\n".join(events), Framing.LINES)

    ids = [bytes(checked.ids[at : at + 16]) for at in range(0, 16 * 6, 16)]
    keys = list(checked.keys)
    assert ids[0] == ids[1] != ids[2]
    assert ids[3] == NO_ID
    assert keys[3] == keys[0] == keys[4] == 0
    assert keys[1] == keys[2] != keys[5] != 0


def test_instants_are_nanoseconds_and_what_is_none_has_none():
    stamps = {
        "1970-01-01T00:00:00Z": 0,
        "1970-01-01t01:00:00.000000001+01:00": 1,
        "2016-12-31T23:59:60Z": 1483228800 * 10**9,
        "2023-02-30T00:00:00Z": UNTIMED,
        "0000-01-01T00:00:00Z": UNTIMED,
        "9999-01-01T00:00:00Z": UNTIMED,
        "yesterday": UNTIMED,
    }
    data = b"\n".join(text(CHANGE, EventTimestamp=stamp) for stamp in stamps)

    checked = check(data, Framing.LINES)

    assert list(checked.times) == list(stamps.values())


@BOTH
def test_an_event_that_the_buffer_cuts_off_is_left_to_the_next(framing):
    whole, cut = text(HEALTH_CHECK), text(CHANGE)[:40]
    data = whole + b"\n" + cut

    checked = check(data, framing, last=False)

    assert list(checked.offsets) == [0]
    assert checked.end == len(whole) + 1
    assert check(data, framing).findings.keys() == {1}


def test_a_buffer_without_a_whole_line_is_left_as_it_is():
    checked = check(text(HEALTH_CHECK), Framing.LINES, last=False)

    assert (checked.end, len(checked.offsets), checked.findings) == (0, 0, {})


def test_a_line_that_is_broken_hides_no_other():
    data = b'{"EventType"\n"HEALTH_CHECK"}\n[\n' + text(HEALTH_CHECK)

    checked = check(data, Framing.LINES)

    assert len(checked.offsets) == 4
    assert checked.findings.keys() == {0, 1, 2}


def test_events_with_nothing_between_them_are_told_apart():
    one = text(HEALTH_CHECK)

    checked = check(one * 3, Framing.CONCATENATED)

    assert list(checked.offsets) == [0, len(one), 2 * len(one)]
    assert not checked.findings


@BOTH
def test_what_was_read_of_broken_events_is_handed_over_if_asked_for(framing):
    broken = {**CHANGE, "EventType": "DELETED"}
    data = b"\n".join([text(CHANGE), text(broken), b'{"a": 1, "a": 2}', b"{,}"])

    checked = check_buffer(None, data, framing=framing, keep_values=True)

    assert checked.findings.keys() == {1, 2, 3}
    assert checked.values == {1: broken, 2: {"a": 2}}
    assert not check(data, framing).values


def test_a_name_that_is_unknown_in_a_valid_event_is_a_notice():
    event = text(PROFILE, Object={"ProfileId": "0" * 32, "More": {"a": 1}})

    checked = check(event, Framing.LINES)

    assert checked.findings == {0: validate(event).findings}
    assert [each.rule for each in checked.findings[0]] == ["unknown-field"]
