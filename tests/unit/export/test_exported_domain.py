"""What a test changes in its domain arrives at a function as Lambda calls it."""

from __future__ import annotations

import base64
import json
import time

import boto3
import pytest
from kinesis_streams import events_in

from cp_contract.errors import RecordsRefused, StreamUnusable
from cp_contract.export import exported_domain
from cp_contract.export.exported_domain import export_domain, running_export


@pytest.fixture(scope="module")
def running():
    with running_export() as export:
        yield export


@pytest.fixture
def exported(running):
    with export_domain(running) as domain:
        yield domain


def create(exported, *names):
    for name in names:
        exported.customer_profiles.create_profile(
            DomainName=exported.domain, FirstName=name
        )


class Function:
    """A Lambda function that answers what it is told to, and remembers its calls."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.calls = []

    def __call__(self, event, context):
        assert context.function_name == "consumer"
        self.calls.append([_first_name(record) for record in event["Records"]])
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Exception):
            raise answer
        return answer and answer(event)


def _first_name(record):
    event = json.loads(base64.b64decode(record["kinesis"]["data"]))
    return event.get("Object", {}).get("FirstName")


def refuse(place):
    """Asks for a batch again from a place on."""

    def answer(event):
        number = event["Records"][place]["kinesis"]["sequenceNumber"]
        return {"batchItemFailures": [{"itemIdentifier": number}]}

    return answer


def test_changes_arrive_in_order(exported):
    create(exported, "Ada", "Bo")

    events = exported.events()

    assert [event["EventType"] for event in events] == [
        "HEALTH_CHECK",
        "CREATED",
        "CREATED",
    ]
    assert {event["DomainName"] for event in events} == {exported.domain}


def test_a_function_is_given_each_record_once(exported):
    function = Function()
    create(exported, "Ada")

    assert exported.invoke(function) == 2
    create(exported, "Bo")
    assert exported.events()[-1]["Object"]["FirstName"] == "Bo"
    assert exported.invoke(function) == 1
    assert exported.invoke(function) == 0

    assert function.calls == [[None, "Ada"], ["Bo"]]


def test_a_function_is_given_batches(exported):
    function = Function()
    create(exported, "Ada", "Bo", "Cy")

    exported.invoke(function, batch_size=3)

    assert function.calls == [[None, "Ada", "Bo"], ["Cy"]]


def test_what_a_function_asks_for_comes_again(exported):
    function = Function(refuse(1), ValueError("once"))
    create(exported, "Ada", "Bo")

    exported.invoke(function)

    assert function.calls == [[None, "Ada", "Bo"], ["Ada", "Bo"], ["Ada", "Bo"]]


def test_a_function_that_raises_each_time_is_not_silenced(exported):
    function = Function(*[ValueError("each time")] * 2)

    with pytest.raises(ValueError, match="each time"):
        exported.invoke(function, attempts=2)


def test_a_function_that_asks_each_time_is_told_of(exported):
    function = Function(*[refuse(0)] * 3)

    with pytest.raises(RecordsRefused) as caught:
        exported.invoke(function)

    assert str(caught.value) == (
        "the function was given 1 records 3 times and asks for them again; the first "
        "is 1"
    )


def test_a_stream_that_is_gone_is_told_of(exported, monkeypatch):
    monkeypatch.setattr(exported_domain, "_DELIVERY_SECONDS", 0.05)
    exported.events()
    exported.kinesis.delete_stream(StreamName=exported.stream)
    create(exported, "Ada")

    with pytest.raises(StreamUnusable) as caught:
        exported.events()

    assert str(caught.value) == (
        f"the Kinesis stream {exported.stream} cannot be used: "
        "events still wait for it after 0.05 s"
    )


def test_the_destination_is_unhealthy_while_the_stream_is_gone(exported):
    def destination():
        described = exported.customer_profiles.get_event_stream(
            DomainName=exported.domain, EventStreamName=exported.stream
        )
        return described["DestinationDetails"]

    exported.events()
    exported.kinesis.delete_stream(StreamName=exported.stream)
    create(exported, "Ada")
    end = time.monotonic() + 20
    while destination()["Status"] == "HEALTHY" and time.monotonic() < end:
        time.sleep(0.01)
    unhealthy = destination()
    exported.kinesis.create_stream(StreamName=exported.stream, ShardCount=1)

    exported.events()  # waits for the delivery
    (late,) = events_in(exported.kinesis, exported.stream)

    assert unhealthy["Status"] == "UNHEALTHY"
    assert unhealthy["Message"].startswith("Kinesis answered ResourceNotFoundException")
    assert "UnhealthySince" in unhealthy
    assert late["IsMessageRealTime"] is False
    assert destination()["Status"] == "HEALTHY"


def test_clients_of_ones_own_find_it(exported, monkeypatch):
    for name, value in exported.environment.items():
        monkeypatch.setenv(name, value)
    profiles, kinesis = boto3.client("customer-profiles"), boto3.client("kinesis")

    profiles.create_profile(DomainName=exported.domain, FirstName="Ada")

    assert exported.stream in kinesis.list_streams()["StreamNames"]
    assert len(exported.events()) == 2
    profiles.close()
    kinesis.close()


def test_a_domain_that_the_test_deletes_is_no_trouble(running):
    with export_domain(running) as exported:
        running.customer_profiles.delete_domain(DomainName=exported.domain)
        running.kinesis.delete_stream(StreamName=exported.stream)

    assert running.customer_profiles.list_domains()["Items"] == []
