"""The page of the stream: its pictures, and the history that one is made from."""

from __future__ import annotations

import json
from itertools import pairwise
from xml.etree import ElementTree as ET

from cp_contract.reference._stream import render_stream
from cp_contract.reference._timeline import draw_timeline
from cp_contract.strategies import key_of
from cp_contract.validation import validate

EVENTS = [
    json.loads(line)
    for line in render_stream()["reference/pictures/history.jsonl"].splitlines()
]


def shown(events):
    root = ET.fromstring(draw_timeline("it", events).render())  # noqa: S314
    return [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]


def test_the_history_is_of_events_that_the_export_can_send():
    assert all(validate(event).passed for event in EVENTS)


def test_the_history_has_what_its_page_says():
    about = [key_of(event) for event in EVENTS]
    first = {event["EventId"]: event for event in reversed(EVENTS)}
    late = [
        event
        for before, event in pairwise(EVENTS)
        if before["EventTimestamp"] > event["EventTimestamp"]
    ]

    assert len(set(about)) == 2
    assert len(first) == len(EVENTS) - 1
    assert [event["IsMessageRealTime"] for event in EVENTS].count(False) == 1
    assert len(late) == 1


def test_a_timeline_tells_what_befell_each_event():
    words = shown(EVENTS)

    assert [word for word in words if word in {"redelivered", "out of order"}] == [
        "redelivered",
        "out of order",
    ]
    assert words.count("_asset UPDATED") == 3


def test_an_event_that_comes_twice_is_told_from_one_that_was_sent_again():
    assert "a second time" in shown([EVENTS[0], EVENTS[0]])


def test_the_pictures_of_the_page_can_be_downloaded():
    files = render_stream()

    for name in ("journey", "history"):
        picture = files[f"reference/pictures/{name}.svg"]
        assert picture in files["reference/stream.md"]
