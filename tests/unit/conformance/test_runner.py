"""A check as a whole: what bounds it, repeats it, and stops it."""

from __future__ import annotations

import time

import pytest
from planted import PLANTED, consumer_of, load_module

from cp_contract import assert_conforms
from cp_contract.conformance import LAWS, Consumer, check_consumer
from cp_contract.errors import ConsumerBroken, ConsumerUnusable, UnknownLaw

MODULES = {path.stem: path for path in PLANTED}


def planted(name):
    return consumer_of(load_module(MODULES[name]))


def test_the_same_seed_finds_the_same():
    one, other = (
        check_consumer(planted("merges_snapshots"), seed=7, examples=50)
        for _ in range(2)
    )

    assert [each.law for each in one.failures] == [each.law for each in other.failures]
    assert [each.history for each in one.failures] == [
        each.history for each in other.failures
    ]


def test_a_failure_tells_its_law_its_history_and_both_states():
    report = check_consumer(
        planted("last_arrival_wins"), laws=["late-events-undo-nothing"], seed=1
    )

    (failure,) = report.failures
    assert not report.passed
    assert failure.law == "late-events-undo-nothing"
    assert failure.message == (
        "the history with one event late ends in another state than the history in "
        "order, once each"
    )
    newer, older = failure.history
    assert newer["EventTimestamp"] > older["EventTimestamp"]
    assert any(line.startswith("-") for line in failure.difference)


def test_an_exception_is_reported_once_by_the_law_that_names_its_cause():
    report = check_consumer(planted("associated_profile_id_required"), seed=1)

    assert [each.law for each in report.failures] == ["takes-events-without-ids"]
    assert str(report.failures[0].raised) == "KeyError: 'AssociatedProfileId'"
    assert report.hindered
    assert {each.reason for each in report.hindered} == {
        "some of its cases end in what takes-events-without-ids reports"
    }


def test_a_law_that_is_asked_alone_reports_what_another_would_have():
    report = check_consumer(
        planted("associated_profile_id_required"),
        laws=["survives-the-health-check"],
        seed=1,
    )

    assert [each.law for each in report.failures] == ["survives-the-health-check"]


def test_assert_conforms_raises_the_story():
    with pytest.raises(ConsumerBroken, match="keeps-objects-apart: No two objects"):
        assert_conforms(planted("keyed_by_profile"), laws=["keeps-objects-apart"])


def test_assert_conforms_gives_the_report_of_a_consumer_that_does():
    consumer = Consumer(lambda _: None, takes="event")

    assert assert_conforms(consumer, laws=["does-not-change-its-input"]).passed


def test_a_law_that_does_not_exist_is_refused():
    with pytest.raises(UnknownLaw) as raised:
        check_consumer(planted("keyed_by_profile"), laws=["nonsense"])

    known = ", ".join(law.id for law in LAWS)
    assert str(raised.value) == f"there is no law 'nonsense'; the laws: {known}"


def test_laws_without_means_are_skipped_with_the_reason():
    report = check_consumer(Consumer(lambda _: None, takes="event"), examples=5)

    reasons = {each.law: each.reason for each in report.skipped}
    assert reasons["same-event-twice-is-once"] == (
        "the consumer gives no snapshot and no reset"
    )
    assert reasons["survives-an-empty-batch"] == (
        "it is about handlers that take lambda or events"
    )


def test_aggregated_records_are_asked_about_where_the_stream_may_hold_them():
    def handle(event):
        assert len(event["Records"]) <= 1

    consumer = Consumer(handle, snapshot=dict, reset=lambda: None, kpl=True)

    report = check_consumer(consumer, laws=["reads-aggregated-records"], examples=20)

    assert report.held == ("reads-aggregated-records",)


def test_a_consumer_that_hangs_is_stopped_and_reported():
    def handle(event):
        if event["EventType"] == "HEALTH_CHECK":
            time.sleep(600)

    report = check_consumer(
        Consumer(handle, takes="event"), laws=["survives-the-health-check"]
    )

    (failure,) = report.failures
    assert failure.message == (
        "the consumer hung: it gave no answer in time and was stopped"
    )


def test_a_consumer_that_exits_is_reported():
    def handle(event):
        raise SystemExit(f"no {event['EventType']}")

    report = check_consumer(
        Consumer(handle, takes="event"), laws=["survives-unknown-object-types"]
    )

    assert report.failures[0].raised.kind == "SystemExit"


def test_the_time_is_kept():
    begun = time.monotonic()

    report = check_consumer(
        Consumer(lambda _: time.sleep(0.01), takes="event"), seconds=0.5
    )

    assert time.monotonic() - begun < 30
    assert "the time was up before every law had all of its examples" in report.notes
    assert "the time was up" in {each.reason for each in report.skipped}


def test_a_snapshot_that_never_changes_is_noted():
    consumer = Consumer(lambda _: None, snapshot=dict, reset=lambda: None)

    report = check_consumer(consumer, examples=5)

    assert report.notes == (
        (
            "snapshot() gave the same state after every history: if the consumer keeps "
            "any, the laws on states saw nothing of it"
        ),
    )


@pytest.mark.parametrize(
    ("means", "sentence"),
    [
        (
            {"snapshot": object},
            (
                "snapshot() holds a value of class object, which is no plain data; "
                "give dicts, lists, strings, numbers, booleans and None"
            ),
        ),
        (
            {"reset": lambda: 1 / 0},
            "reset() failed: ZeroDivisionError: division by zero",
        ),
        (
            {"dead_letters": lambda: 1 / 0},
            "dead_letters() failed: ZeroDivisionError: division by zero",
        ),
    ],
)
def test_means_that_fail_stop_the_check(means, sentence):
    with pytest.raises(ConsumerUnusable) as raised:
        check_consumer(Consumer(lambda _: None, **means))

    assert str(raised.value) == sentence


@pytest.mark.parametrize("letters", [lambda: 0, lambda: iter([]), list])
def test_dead_letters_may_be_a_number_an_iterator_or_a_collection(letters):
    consumer = Consumer(lambda _: None, dead_letters=letters, takes="event")

    report = check_consumer(consumer, laws=["accepts-every-valid-event"], examples=5)

    assert report.passed


def test_progress_is_told():
    told = []

    check_consumer(
        Consumer(lambda _: None, takes="event"),
        laws=["survives-the-health-check"],
        examples=5,
        progress=lambda *each: told.append(each),
    )

    assert told[-1] == ("survives-the-health-check", 5, 5)


def test_a_handler_without_a_signature_is_called_with_the_event_alone():
    report = check_consumer(
        Consumer(dict, takes="event"), laws=["survives-the-health-check"], examples=5
    )

    assert report.passed
