"""A planted bug shrinks to the minimal event, or to the shortest history."""

from __future__ import annotations

import json
from base64 import b64decode
from itertools import pairwise
from random import Random

import pytest
from hypothesis import find, settings

from cp_contract import strategies as cps
from cp_contract.strategies import Operation, key_of
from cp_contract.strategies._timestamps import instant_of

MINIMAL = {
    "SchemaVersion": 0,
    "EventId": "eventId",
    "EventTimestamp": "2020-01-01T00:00:00Z",
    "EventType": "CREATED",
    "DomainName": "SampleDomain",
    "ObjectTypeName": "_asset",
    "Object": {},
    "IsMessageRealTime": True,
}
PROFILE_ID = "5ffcee99ab0000000000b3ae01225e40"


def searches(strategy, is_hit_by_the_bug):
    """Yields what up to four searches shrink to; most often the first is the minimum.

    A search may end where no single step is smaller. And where it goes depends on what
    other tests have imported: Hypothesis draws constants of the code that is loaded.
    """
    for seed in (None, 0, 1, 2):
        yield find(
            strategy,
            is_hit_by_the_bug,
            settings=settings(
                database=None, max_examples=5_000, derandomize=seed is None
            ),
            random=None if seed is None else Random(seed),  # noqa: S311  (no secret)
        )


# What a bug trips over, and all in which the minimal event differs from the plainest.
FIELD_BUGS = {
    "takes one EventId for all": (
        lambda event: event["EventId"] != "eventId",
        {"EventId": "00000000-0000-0000-0000-000000000000"},
    ),
    "reads no fraction": (
        lambda event: "." in event["EventTimestamp"],
        {"EventTimestamp": "2023-02-24T07:17:05.356Z"},
    ),
    "reads no lower case": (
        lambda event: not event["EventTimestamp"].isupper(),
        {"EventTimestamp": "2020-01-01T00:00:00.000z"},
    ),
    "reads no leap second": (
        lambda event: ":60" in event["EventTimestamp"][16:],
        {"EventTimestamp": "2020-01-01T23:59:60Z"},
    ),
    "reads seven digits at most": (
        lambda event: "." in event["EventTimestamp"][:-9],
        {"EventTimestamp": "2020-01-01T00:00:00.00000000Z"},
    ),
    "reads nothing before 1970": (
        lambda event: event["EventTimestamp"] < "1970",
        {"EventTimestamp": "1969-12-31T00:00:00Z"},
    ),
    "knows creation only": (
        lambda event: event["EventType"] == "UPDATED",
        {"EventType": "UPDATED"},
    ),
    "knows one domain only": (
        lambda event: event["DomainName"] != "SampleDomain",
        {"DomainName": "sampledomain"},
    ),
    "expects an underscore": (
        lambda event: not event["ObjectTypeName"].startswith("_"),
        {"ObjectTypeName": "Salesforce-Account"},
    ),
    "expects no AssociatedProfileId": (
        lambda event: "AssociatedProfileId" in event,
        {"AssociatedProfileId": PROFILE_ID},
    ),
    "takes no null for AssociatedProfileId": (
        lambda event: event.get("AssociatedProfileId", "") is None,
        {"AssociatedProfileId": None},
    ),
    "needs AssociatedProfileId": (
        lambda event: event.get("AssociatedProfileId") is None,
        {},
    ),
    "expects no ProfileObjectUniqueKey": (
        lambda event: "ProfileObjectUniqueKey" in event,
        {"ProfileObjectUniqueKey": "profileObjectUniqueKey"},
    ),
    "takes no null for ProfileObjectUniqueKey": (
        lambda event: event.get("ProfileObjectUniqueKey", "") is None,
        {"ProfileObjectUniqueKey": None},
    ),
    "expects an empty Object": (
        lambda event: event["Object"] != {},
        {"Object": {"AssetId": "A-1"}},
    ),
    "expects a flat Object": (
        lambda event: any(isinstance(each, dict) for each in event["Object"].values()),
        {"Object": {"Attributes": {}}},
    ),
    "ignores IsMessageRealTime": (
        lambda event: not event["IsMessageRealTime"],
        {"IsMessageRealTime": False},
    ),
}


@pytest.mark.parametrize("bug", FIELD_BUGS)
def test_a_bug_in_one_field_shrinks_to_that_field(bug):
    is_hit, difference = FIELD_BUGS[bug]

    found = searches(cps.profile_object_events(), is_hit)
    assert {**MINIMAL, **difference} in found


def test_a_bug_in_a_profile_field_shrinks_to_a_profile_of_that_field():
    found = searches(
        cps.events(), lambda event: "Address" in (event.get("Object") or {})
    )

    assert {
        **MINIMAL,
        "ObjectTypeName": "_profile",
        "Object": {"ProfileId": PROFILE_ID, "Address": {}},
    } in found


def test_a_handler_that_needs_an_object_shrinks_to_a_bare_health_check():
    found = searches(cps.events(), lambda event: "Object" not in event)

    assert {"EventType": "HEALTH_CHECK"} in found


def consumer(*, key=key_of, rank=lambda _: 0, merge=False, admits=lambda _: True):
    """Makes a consumer with a bug; without arguments, the last arrival wins."""

    def final_state(events):
        state = {}
        for event in events:
            identity = key(event)
            if identity is None or not admits(event):
                continue
            before = state.get(identity)
            if before is None or rank(event) >= rank(before):
                kept = before["Object"] if merge and before else {}
                state[identity] = {**event, "Object": {**kept, **event["Object"]}}
        return [event["Object"] for event in state.values()]

    return final_state


def by_instant(event):
    return instant_of(event["EventTimestamp"])


def keyed_by_profile(event):
    key = key_of(event)
    return key and event.get("AssociatedProfileId", key)


def keyed_alike(*names):
    """Keys by some parts of the identity only."""
    return lambda event: (
        None
        if (key := key_of(event)) is None
        else tuple(getattr(key, name).lower() for name in names)
    )


ALL_PARTS = ("domain_name", "object_type_name", "key")
UPDATED = Operation.UPDATE
LATE = Operation.HOLD_BACK

# A consumer with the bug, and how many events the shortest history has that shows it.
HISTORY_BUGS = {
    "last arrival wins": (consumer(), 2),
    "merges snapshots": (consumer(rank=by_instant, merge=True), 2),
    "orders timestamps as text": (
        consumer(rank=lambda event: event["EventTimestamp"]),
        2,
    ),
    "orders timestamps by the second": (
        consumer(rank=lambda event: by_instant(event) // 10**9),
        2,
    ),
    "drops what is redelivered": (
        consumer(rank=by_instant, admits=lambda event: event["IsMessageRealTime"]),
        1,
    ),
    "keyed by profile": (consumer(rank=by_instant, key=keyed_by_profile), 2),
    "keys without case": (consumer(rank=by_instant, key=keyed_alike(*ALL_PARTS)), 2),
    "keys without type": (
        consumer(rank=by_instant, key=keyed_alike("domain_name", "key")),
        2,
    ),
    "keys without domain": (
        consumer(rank=by_instant, key=keyed_alike("object_type_name", "key")),
        2,
    ),
    "keeps the first": (consumer(rank=lambda event: -by_instant(event)), 2),
    "knows creation only": (
        consumer(rank=by_instant, admits=lambda event: event["EventType"] == "CREATED"),
        1,
    ),
    "upserts unknown kinds": (
        consumer(
            rank=by_instant,
            key=lambda event: (
                key_of({**event, "EventType": "CREATED"}) if "Object" in event else None
            ),
        ),
        1,
    ),
    "applies a tie again": (
        consumer(rank=by_instant),
        3,
    ),
}


def truth(history):
    return sorted(map(json.dumps, history.final_state().values()))


@pytest.mark.parametrize("bug", HISTORY_BUGS)
def test_a_bug_in_a_consumer_shrinks_to_the_shortest_history(bug):
    final_state, length = HISTORY_BUGS[bug]

    def is_hit(history):
        states = map(json.dumps, final_state(history.events))
        return sorted(states) != truth(history)

    found = searches(cps.histories(), is_hit)
    assert length in (len(history.log) for history in found)


def test_last_arrival_wins_shrinks_to_two_updates_that_changed_places():
    final_state, _ = HISTORY_BUGS["last arrival wins"]

    found = searches(
        cps.histories(),
        lambda history: (
            sorted(map(json.dumps, final_state(history.events))) != truth(history)
        ),
    )

    assert [
        (UPDATED, "2020-01-01T00:00:02.000Z", {"Revision": 2, "Status": "closed"}),
        (LATE, "2020-01-01T00:00:01.000Z", {"Revision": 1, "Status": "open"}),
    ] in (
        [
            (entry.operation, entry.event["EventTimestamp"], entry.event["Object"])
            for entry in history.log
        ]
        for history in found
    )


def delivered(lambda_events):
    return [
        [b64decode(record["kinesis"]["data"]) for record in event["Records"]]
        for event in lambda_events
    ]


# What a delivery has to show, and the fewest calls that show it, by their records.
DELIVERY_BUGS = {
    "fails on an empty batch": (lambda batches: [] in batches, [0, 1]),
    "reads the first record only": (
        lambda batches: any(len(batch) > 1 for batch in batches),
        [2],
    ),
    "reads the first call only": (
        lambda batches: len(set(map(str, batches))) > 1,
        [0, 1],
    ),
    "counts a retry twice": (
        lambda batches: any(one and one == two for one, two in pairwise(batches)),
        [1, 1],
    ),
    "reads no escapes": (
        lambda batches: any(b"\\u" in data for batch in batches for data in batch),
        [1],
    ),
}


@pytest.mark.parametrize("bug", DELIVERY_BUGS)
def test_a_bug_in_a_handler_shrinks_to_the_fewest_calls(bug):
    is_hit, sizes = DELIVERY_BUGS[bug]

    found = searches(
        cps.histories().flatmap(cps.lambda_events),
        lambda lambda_events: is_hit(delivered(lambda_events)),
    )

    assert sizes in (
        [len(event["Records"]) for event in lambda_events] for lambda_events in found
    )
