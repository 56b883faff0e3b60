"""The line that runs along with a tail says how far behind it is."""

from __future__ import annotations

from cp_contract.cli._tail import _Summary
from cp_contract.findings import Finding, Severity


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


def finding(number, severity):
    return Finding(rule="a-rule", message=f"{number}", severity=severity)


def test_a_notice_is_told_of_once_and_an_error_always():
    summary = _Summary()
    notice, error = finding(1, Severity.NOTICE), finding(1, Severity.ERROR)

    assert [summary.is_news(each) for each in (notice, notice)] == [True, False]
    assert [summary.is_news(each) for each in (error, error)] == [True, True]


def test_notices_without_end_are_not_all_told_of():
    summary = _Summary()

    told = sum(summary.is_news(finding(at, Severity.NOTICE)) for at in range(5_000))

    assert 1_000 <= told < 1_100
    assert summary.is_news(finding(1, Severity.ERROR))
