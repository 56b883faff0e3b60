"""The line that runs along with a tail says how far behind it is."""

from __future__ import annotations

from cp_contract.cli._tail import _Summary


def test_the_shard_that_is_furthest_behind_counts():
    summary = _Summary()
    assert summary.behind() == "0 shards, 0 s behind"

    summary.milliseconds_behind.update({"a": 0, "b": 2400})

    assert summary.behind() == "2 shards, 2 s behind"


def test_what_has_no_event_type_is_counted_all_the_same():
    summary = _Summary()
    for value in ({"EventType": "CREATED"}, {}, 3):
        summary.add(value, is_broken=False)

    assert summary.line() == "3 events (? 1, CREATED 1)"
