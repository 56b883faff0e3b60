"""However a history is delivered, a correct consumer ends in its truth."""

from __future__ import annotations

import json
from base64 import b64decode

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from cp_contract import strategies as cps
from cp_contract.envelopes import KinesisRecord, deaggregate, lambda_records
from cp_contract.strategies import History, key_of
from cp_contract.strategies._timestamps import instant_of


def consume(lambda_events):
    """Does the least that is correct: dedupes, compares instants, keeps the latest."""
    seen, state = set(), {}
    for lambda_event in lambda_events:
        for carrier in lambda_records(lambda_event):
            for record in deaggregate(carrier):
                try:
                    event = json.loads(record.data)
                    key = key_of(event)
                except (ValueError, AttributeError):
                    continue
                if key is None or event["EventId"] in seen:
                    continue
                seen.add(event["EventId"])
                instant = instant_of(event["EventTimestamp"])
                if key not in state or instant >= state[key][0]:
                    state[key] = (instant, event["Object"])
    return {key: snapshot for key, (_, snapshot) in state.items()}


@given(
    cps.histories().flatmap(
        lambda history: st.one_of(
            cps.deliveries(history),
            cps.deliveries(history, poison=cps.poison_payloads()),
            cps.deliveries(history, aggregated=True),
            cps.deliveries(
                history, aggregated=True, poison=cps.poison_payloads(), retries=False
            ),
        )
    )
)
def test_every_delivery_ends_in_the_truth(delivery):
    assert consume(delivery.lambda_events) == delivery.history.final_state()


@given(cps.histories().flatmap(cps.deliveries))
def test_every_event_is_delivered_in_the_order_of_its_shard(delivery):
    first_sights = {}
    for batch in delivery.batches:
        for each in batch:
            first_sights.setdefault(each.record.sequence_number, each)
    by_shard = {}
    for each in first_sights.values():
        by_shard.setdefault(each.record.shard, []).append(each)

    delivered = [entry for each in first_sights.values() for entry in each.entries]
    assert sorted(map(id, delivered)) == sorted(map(id, delivery.history.log))
    for records in by_shard.values():
        numbers = [int(each.record.sequence_number) for each in records]
        assert numbers == sorted(numbers)


@given(cps.histories().flatmap(cps.deliveries))
def test_a_batch_is_of_one_shard_and_a_retry_is_its_end(delivery):
    before = ()
    seen = set()
    for batch in delivery.batches:
        numbers = tuple(each.record.sequence_number for each in batch)
        assert len({each.record.shard for each in batch}) <= 1
        if seen.intersection(numbers):
            assert before[-len(numbers) :] == numbers
        seen.update(numbers)
        before = numbers


@given(
    cps.histories().flatmap(
        lambda history: cps.deliveries(history, poison=cps.poison_payloads())
    )
)
def test_poison_is_labelled_where_it_lies(delivery):
    lying = {
        each.record.sequence_number: each.poison
        for batch in delivery.batches
        for each in batch
        if not each.entries
    }

    assert delivery.poison == lying
    assert lying


@given(cps.histories().flatmap(cps.lambda_events))
def test_powertools_parses_what_a_function_is_called_with(lambda_events):
    models = pytest.importorskip("aws_lambda_powertools.utilities.parser.models")

    for event in lambda_events:
        parsed = models.KinesisDataStreamModel.model_validate(event)
        assert len(parsed.Records) == len(event["Records"])


@given(cps.histories().flatmap(cps.kpl_aggregated))
def test_the_vendors_deaggregator_unpacks_aggregated_events(lambda_events):
    peer = pytest.importorskip("aws_kinesis_agg.deaggregator")

    for event in lambda_events:
        ours = [
            each.data
            for record in lambda_records(event)
            for each in deaggregate(record)
        ]
        theirs = peer.deaggregate_records(event["Records"])
        assert [b64decode(each["kinesis"]["data"]) for each in theirs] == ours


@given(cps.histories().flatmap(cps.firehose_records))
def test_powertools_parses_what_a_transformation_is_called_with(firehose_events):
    models = pytest.importorskip("aws_lambda_powertools.utilities.parser.models")

    for event in firehose_events:
        parsed = models.KinesisFirehoseModel.model_validate(event)
        assert len(parsed.records) == len(event["records"])


@given(st.lists(cps.events(), max_size=3).flatmap(cps.kinesis_records))
def test_events_of_your_own_are_delivered_alike(records):
    assert all(isinstance(record, KinesisRecord) for record in records)


def test_a_delivery_is_shown_as_a_story():
    delivery = find(
        cps.histories().flatmap(
            lambda history: cps.deliveries(history, poison=cps.poison_payloads())
        ),
        lambda delivery: len(delivery.batches) > 1 and not delivery.batches[0],
    )

    assert repr(delivery) == (
        f"Delivery({delivery.history!r}, calls:\n"
        "    nothing\n"
        "    shard 0: not-json, 00000000-0000-0000-0000-000000000001\n"
        ")"
    )


def test_no_history_is_no_call():
    assert find(cps.deliveries(History(())), lambda _: True).lambda_events == []
