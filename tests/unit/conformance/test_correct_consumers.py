"""Consumers that are right in different ways break no law: no false alarms."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from operator import ge, gt

import pytest
from planted import ROOT, load_module

from cp_contract.conformance import Consumer, check_consumer
from cp_contract.strategies import History

FEW = 40
nanoseconds = load_module(ROOT / "examples" / "sqlite_consumer.py").nanoseconds


def key_of(event):
    key = event.get("ProfileObjectUniqueKey")
    if event["ObjectTypeName"] == "_profile":
        key = event["Object"].get("ProfileId")
    return key and (event["DomainName"], event["ObjectTypeName"], key)


@dataclass
class Store:
    """A store in memory that can be made to fail."""

    objects: dict = field(default_factory=dict)
    dead: list = field(default_factory=list)
    seen: set = field(default_factory=set)
    faults: int = 0

    def write(self, key, at, event):
        if self.faults:
            self.faults -= 1
            raise OSError("no answer")
        self.objects[key] = (at, event)

    def fail_next_write(self):
        self.faults = 1

    def reset(self):
        self.objects.clear()
        self.dead.clear()
        self.seen.clear()
        self.faults = 0

    def take(self, event, *, newer=ge):
        if event["EventType"] not in ("CREATED", "UPDATED"):
            return
        key = key_of(event)
        if key is None:
            self.dead.append(event)
            return
        at = nanoseconds(event["EventTimestamp"])
        if key not in self.objects or newer(at, self.objects[key][0]):
            self.write(key, at, event)

    def snapshot(self):
        return {key: event["Object"] for key, (_, event) in self.objects.items()}


def means(store, **more):
    return {
        "snapshot": store.snapshot,
        "reset": store.reset,
        "fail_next_write": store.fail_next_write,
        "dead_letters": lambda: store.dead,
        **more,
    }


def of_one_event():
    store = Store()
    return Consumer(store.take, takes="event", **means(store))


def of_lists_async():
    store = Store()

    async def handle(events):
        for event in events:
            store.take(event)

    async def snapshot():
        return store.snapshot()

    return Consumer(handle, takes="events", **means(store, snapshot=snapshot))


def reporting(
    *, keep=lambda event: event["Object"], newer=lambda at, known: at >= known
):
    """Reports bad records and failed writes alike, and goes on."""
    store = Store()

    def handle(event, context):
        assert context.get_remaining_time_in_millis() > 0
        failures = []
        for record in event["Records"]:
            try:
                change = json.loads(base64.b64decode(record["kinesis"]["data"]))
                change["EventType"]
                store.take(change, newer=newer)
            except (ValueError, TypeError, OSError):
                number = record["kinesis"]["sequenceNumber"]
                failures.append({"itemIdentifier": number})
        return {"batchItemFailures": failures}

    def snapshot():
        return [(key, keep(event)) for key, (_, event) in store.objects.items()]

    return Consumer(handle, **means(store, snapshot=snapshot))


def of_whole_events():
    """Keeps each event as it came, flag and all, as JSON text."""
    return reporting(keep=json.dumps)


def of_strictly_newer():
    return reporting(newer=gt)


def of_profiles_only():
    store = Store()

    def handle(event):
        if event.get("ObjectTypeName") == "_profile":
            store.take(event)

    return Consumer(handle, takes="event", **means(store))


def of_names_only():
    """Has no use for most of what a snapshot holds."""
    return reporting(keep=lambda event: event["Object"].get("FirstName"))


def of_each_event_once():
    """Remembers the ids of what it has written, and counts."""
    store = Store()

    def handle(events):
        for event in events:
            if event.get("EventId") not in store.seen:
                store.take(event)
                if event["EventType"] in ("CREATED", "UPDATED"):
                    store.seen.add(event["EventId"])

    def snapshot():
        return {"objects": store.snapshot(), "events": len(store.seen)}

    return Consumer(handle, takes="events", **means(store, snapshot=snapshot))


def of_nothing():
    return Consumer(lambda _: None, takes="event")


def without_snapshot():
    store = Store()
    return Consumer(store.take, takes="event", reset=store.reset)


def with_a_model():
    store = Store()
    expected = History.final_state
    return Consumer(store.take, takes="event", **means(store, expected=expected))


CORRECT = (
    of_one_event,
    of_lists_async,
    reporting,
    of_whole_events,
    of_strictly_newer,
    of_profiles_only,
    of_names_only,
    of_each_event_once,
    of_nothing,
    without_snapshot,
    with_a_model,
)


@pytest.mark.parametrize("make", CORRECT, ids=lambda make: make.__name__)
def test_a_correct_consumer_breaks_no_law(make):
    report = check_consumer(make(), examples=FEW, seed=3)

    assert report.failures == ()
    assert report.hindered == ()
