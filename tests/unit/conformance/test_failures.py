"""Every kind of failure is told as a story, drawn on a page, and replayed."""

from __future__ import annotations

import json
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from planted import PLANTED, consumer_of, load_module

from cp_contract.conformance import Consumer, check_consumer
from cp_contract.conformance.formats import FORMATS
from cp_contract.conformance.page import render_page
from cp_contract.conformance.replaying import render_replay, replay
from cp_contract.conformance.story import render_failure, shortened
from cp_contract.conformance.timeline import render_timeline
from cp_contract.errors import ReplayUnreadable

MODULES = {path.stem: path for path in PLANTED}

# A planted bug, and what its story must say.
TOLD = (
    ("health_check_is_kept", "HEALTH_CHECK"),
    ("associated_profile_id_required", "KeyError: 'AssociatedProfileId'"),
    ("empty_batch_crashes", "(no records)"),
    ("escapes_kept_as_text", "in another state"),
    ("poison_pill_raises", "one bad record failed its whole batch: raised"),
    ("poison_pill_ends_the_batch", "the records beside a bad one did not reach"),
    ("swallows_bad_records", "a bad record is gone"),
    ("reports_the_first_identifier", "which went well before the bad one"),
    ("reports_the_last_identifier", "the bad one is record"),
    ("reports_the_event_id", "which is the sequence number of no record"),
    ("marked_before_written", "a write fails"),
    ("dedupes_within_a_call_only", "sent twice"),
    ("redelivered_dropped", "no"),
    ("changes_its_input", "the handler changed what it was given"),
    ("redelivered_set_aside", "in another state"),
    ("merges_snapshots", "a snapshot that is not the newest one shows"),
)


@pytest.fixture(params=TOLD, ids=lambda told: told[0])
def told(request):
    """Gives a consumer, the report on it, and what the story must say."""
    name, sentence = request.param
    module = load_module(MODULES[name])
    consumer = consumer_of(module)
    return consumer, check_consumer(consumer, laws=[module.LAW], seed=1), sentence


def test_the_story_says_what_happened(told):
    _, report, sentence = told

    story = render_failure(report.failures[0], seed=report.seed)

    assert sentence in story
    assert "why: " in story


def test_a_replay_shows_the_same_again(told):
    consumer, report, _ = told
    (failure,) = report.failures
    kept = render_replay(failure, seed=report.seed)

    again = replay(consumer, kept, path="kept.json")

    assert [each.message for each in again.failures] == [failure.message]
    assert again.failures[0].history == failure.history


def test_every_format_holds_the_failure(told):
    _, report, _ = told
    failure = report.failures[0]

    assert failure.law in FORMATS["text"](report)
    assert json.loads(FORMATS["json"](report))["failures"][0]["law"] == failure.law
    assert ET.fromstring(FORMATS["junit"](report)) is not None  # noqa: S314 - our own
    assert f'id="{failure.law}"' in render_page(report, name="shop:handler")


def test_the_timeline_is_well_formed(told):
    _, report, _ = told

    drawing = render_timeline(report.failures[0].breach.run)

    assert ET.fromstring(drawing).tag == "svg"  # noqa: S314 - our own


def test_a_consumer_that_never_recovers_from_a_failed_write_is_reported():
    module = load_module(MODULES["merges_snapshots"])

    def stuck():
        module.faults.extend(["for good"] * 50)

    consumer = replace(consumer_of(module), fail_next_write=stuck)
    law = "a-crash-and-its-retry-lose-nothing"

    report = check_consumer(consumer, laws=[law], seed=1)

    assert report.failures[0].message.startswith(
        "after a write failed once, the batch failed 5 times in a row"
    )


def test_a_consumer_that_cannot_read_aggregated_records_is_reported():
    module = load_module(MODULES["merges_snapshots"])
    consumer = replace(consumer_of(module), kpl=True)

    report = check_consumer(consumer, laws=["reads-aggregated-records"], seed=1)

    assert "aggregated" in render_failure(report.failures[0], seed=1)


def test_a_consumer_that_ends_elsewhere_than_its_model_is_reported():
    module = load_module(MODULES["keeps_the_first_snapshot"])
    consumer = replace(
        consumer_of(module), expected=lambda history: history.final_state()
    )

    report = check_consumer(consumer, laws=["ends-as-expected"], seed=1)

    (failure,) = report.failures
    assert failure.message == (
        "the history in order, once each ends in another state than expected() says"
    )
    again = replay(consumer, render_replay(failure, seed=1), path="kept.json")
    assert not again.passed


def test_a_model_that_is_not_given_is_not_asked():
    module = load_module(MODULES["keeps_the_first_snapshot"])
    consumer = consumer_of(module)
    with_model = replace(consumer, expected=lambda history: history.final_state())
    report = check_consumer(with_model, laws=["ends-as-expected"], seed=1)
    kept = render_replay(report.failures[0], seed=1)

    assert replay(consumer, kept, path="kept.json").passed


def test_good_records_that_are_reported_are_a_failure():
    def handle(event):
        return {
            "batchItemFailures": [
                {"itemIdentifier": each["kinesis"]["sequenceNumber"]}
                for each in event["Records"]
            ]
        }

    report = check_consumer(Consumer(handle), seed=1, examples=20)

    first, *others = [failure.law for failure in report.failures]
    assert first == "survives-the-health-check"
    assert set(others) <= {"one-bad-record-stops-no-other"}
    assert "though nothing is wrong with the batch" in report.failures[0].message


def test_an_answer_that_lambda_cannot_read_is_a_failure():
    consumer = Consumer(lambda _: {"batchItemFailures": "all"})

    report = check_consumer(consumer, laws=["accepts-every-valid-event"], examples=5)

    assert "the consumer reported 'all' in batchItemFailures" in (
        report.failures[0].message
    )


def test_a_long_diff_is_cut():
    lines = [f"- {number}" for number in range(100)]

    assert shortened(lines)[-1] == "  … and 40 lines more"


@pytest.mark.parametrize("text", ["", "[]", '{"format": "cp-contract replay 1"}'])
def test_what_is_no_replay_is_refused(text):
    with pytest.raises(ReplayUnreadable) as raised:
        replay(Consumer(dict), text, path="kept.json")

    assert str(raised.value) == (
        "kept.json holds no failure to replay; cp-contract test keeps such files"
    )
