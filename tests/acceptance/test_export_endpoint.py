"""The local export, as its users meet it: the command, boto3 and the AWS CLI."""

from __future__ import annotations

import importlib
import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import boto3
import pytest
from kinesis_streams import events_in
from running_export import COMMAND, running_command

from cp_contract.contract import load_contract
from cp_contract.envelopes import KinesisRecord, lambda_event
from cp_contract.export.delivery import Delivery
from cp_contract.export.endpoint import Endpoint
from cp_contract.export.kinesis import connect, embedded_kinesis
from cp_contract.export.server import serving
from cp_contract.export.store import open_store
from cp_contract.validation import validate

AWS = shutil.which("aws", path=str(Path(sys.executable).parent)) or shutil.which("aws")
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def up():
    with running_command() as variables:
        yield variables


def run(*arguments, env):
    return subprocess.run(
        [*COMMAND, *arguments], env=env, check=False, capture_output=True, text=True
    )


def client(service, variables):
    return boto3.client(
        service,
        endpoint_url=variables[f"AWS_ENDPOINT_URL_{service.upper().replace('-', '_')}"],
        region_name="us-east-1",
        aws_access_key_id="local",
        aws_secret_access_key="local",  # noqa: S106 - it is none
    )


def wait_for(events, count):
    """Waits until so many events have arrived, and gives them."""
    end = time.monotonic() + 20
    while len(found := events()) < count:
        assert time.monotonic() < end, f"{len(found)} of {count} events came"
        time.sleep(0.02)
    return found


@pytest.mark.skipif(AWS is None, reason="the AWS CLI is not installed")
def test_the_aws_cli_changes_profiles_and_the_events_arrive(up):
    def aws(*arguments):
        done = subprocess.run(
            [AWS, "customer-profiles", *arguments, "--domain-name", "cli"],
            env=up,
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout or "{}")

    enabled = run("export", "enable", "cli", "--create-stream", "cli-events", env=up)
    profile = ("--first-name", "Ana", "--email-address", "a@x.de")
    made = aws("create-profile", *profile)["ProfileId"]
    aws("update-profile", "--profile-id", made, "--first-name", "")
    found = aws("search-profiles", "--key-name", "_email", "--values", "A@x.de")
    stream = aws("get-event-stream", "--event-stream-name", "cli-events")

    assert enabled.returncode == 0, enabled.stderr
    (item,) = found["Items"]
    kinesis = client("kinesis", up)
    events = wait_for(lambda: events_in(kinesis, "cli-events"), 3)
    assert sorted(event["EventType"] for event in events) == [
        "CREATED",
        "HEALTH_CHECK",
        "UPDATED",
    ]
    (updated,) = (event for event in events if event["EventType"] == "UPDATED")
    assert updated["Object"] == {"ProfileId": made, "EmailAddress": "a@x.de"}
    assert {**updated["Object"], "FoundByItems": item["FoundByItems"]} == item
    assert stream["DestinationDetails"]["Status"] == "HEALTHY"
    assert all(validate(event).passed for event in events)
    kinesis.close()


@pytest.mark.skipif(AWS is None, reason="the AWS CLI is not installed")
def test_the_aws_cli_shows_what_was_refused(up):
    done = subprocess.run(
        [AWS, "customer-profiles", "get-domain", "--domain-name", "nowhere"],
        env=up,
        check=False,
        capture_output=True,
        text=True,
    )

    assert done.returncode != 0
    assert "ResourceNotFoundException" in done.stderr
    assert "there is no domain nowhere" in done.stderr


def test_what_is_kept_in_a_file_is_there_the_next_time_and_events_keep_their_order(
    tmp_path,
):
    (tmp_path / "Card.json").write_text('{"type": "object", "required": ["level"]}')
    options = (
        *("--data", str(tmp_path / "export.sqlite")),
        *("--object-types", str(tmp_path)),
        *("--partition-key", "profile"),
    )
    with running_command(*options, stop=signal.SIGINT) as variables:
        run(
            *("export", "enable", "kept", "--create-stream", "order", "--shards", "3"),
            env=variables,
        )
        profiles = client("customer-profiles", variables)
        made = profiles.create_profile(DomainName="kept")["ProfileId"]
        for number in range(20):
            profiles.update_profile(
                DomainName="kept", ProfileId=made, FirstName=str(number)
            )
        kinesis = client("kinesis", variables)
        events = wait_for(lambda: events_in(kinesis, "order"), 22)
        profiles.close()
        kinesis.close()
    with running_command(*options) as variables:
        profiles = client("customer-profiles", variables)
        found = profiles.search_profiles(
            DomainName="kept", KeyName="_profileId", Values=[made]
        )["Items"]
        profiles.close()

    names = [event.get("Object", {}).get("FirstName") for event in events]
    assert [name for name in names if name] == list(map(str, range(20)))
    assert [each["FirstName"] for each in found] == ["19"]


class Poller:
    """Reads a stream as Lambda does, and hands its records to a function."""

    def __init__(self, kinesis, stream, handler):
        self.kinesis, self.handler = kinesis, handler
        self.given = 0
        self.iterators = {
            shard["ShardId"]: kinesis.get_shard_iterator(
                StreamName=stream,
                ShardId=shard["ShardId"],
                ShardIteratorType="TRIM_HORIZON",
            )["ShardIterator"]
            for shard in kinesis.list_shards(StreamName=stream)["Shards"]
        }

    def poll(self):
        """Hands over what is new in every shard."""
        for shard_id, iterator in self.iterators.items():
            answer = self.kinesis.get_records(ShardIterator=iterator, Limit=10)
            self.iterators[shard_id] = answer["NextShardIterator"]
            records = [
                KinesisRecord(
                    data=each["Data"],
                    partition_key=each["PartitionKey"],
                    sequence_number=each["SequenceNumber"],
                    arrived_at=each["ApproximateArrivalTimestamp"].timestamp(),
                    shard=int(shard_id.removeprefix("shardId-")),
                )
                for each in answer["Records"]
            ]
            if records:
                assert self.handler(lambda_event(records)) == {"batchItemFailures": []}
            self.given += len(records)


def test_the_example_consumer_ends_with_what_the_profiles_are(monkeypatch):
    monkeypatch.syspath_prepend(EXAMPLES)
    consumer = importlib.import_module("sqlite_consumer")
    consumer.reset()
    with (
        open_store() as store,
        embedded_kinesis() as kinesis_url,
        serving(Endpoint(store, contract=load_contract())) as url,
        Delivery(store, connect(kinesis_url)) as delivery,
    ):
        variables = {
            "AWS_ENDPOINT_URL_CUSTOMER_PROFILES": url,
            "AWS_ENDPOINT_URL_KINESIS": kinesis_url,
        }
        kinesis = client("kinesis", variables)
        profiles = client("customer-profiles", variables)
        kinesis.create_stream(StreamName="customers", ShardCount=3)
        arn = kinesis.describe_stream_summary(StreamName="customers")[
            "StreamDescriptionSummary"
        ]["StreamARN"]
        profiles.create_domain(DomainName="shop", DefaultExpirationDays=366)
        profiles.create_event_stream(DomainName="shop", EventStreamName="live", Uri=arn)
        poller = Poller(kinesis, "customers", consumer.handler)
        live, dead = change_profiles(profiles, poller)

        assert delivery.drain(20)
        end = time.monotonic() + 20
        while poller.given < EVENTS and time.monotonic() < end:
            poller.poll()
        expected = {("shop", "_profile", each): found(profiles, each) for each in live}
        profiles.close()
        kinesis.close()

    ended = consumer.snapshot()
    of_profiles = {key: each for key, each in ended.items() if key[1] == "_profile"}
    gone = {key for key in of_profiles if key[2] in dead}
    assert {key: of_profiles[key] for key in of_profiles.keys() - gone} == expected
    assert len(gone) == len(dead)  # no event tells of a removal
    cards = [each for key, each in ended.items() if key[1] == "Card"]
    assert cards == [{"id": 1, "email": "p1@x.de", "level": "gold"}]
    assert consumer.dead_letters() == []
    assert poller.given == EVENTS


# A HEALTH_CHECK, 10 profiles made and 40 times changed, an object put twice, which
# changed its profile twice, and a merge.
EVENTS = 1 + 10 + 40 + 2 + 2 + 1


def change_profiles(profiles, poller):
    """Changes ten profiles in turn; gives the ids of those left and of those gone."""
    ids = [
        profiles.create_profile(DomainName="shop", EmailAddress=f"p{at}@x.de")[
            "ProfileId"
        ]
        for at in range(10)
    ]
    for number in range(40):
        profiles.update_profile(
            DomainName="shop",
            ProfileId=ids[number % 10],
            FirstName=f"Name {number}" if number < 35 else "",
            Attributes={"number": str(number)},
        )
        if number % 8 == 0:
            poller.poll()
    profiles.put_profile_object_type(
        DomainName="shop",
        ObjectTypeName="Card",
        Description="A loyalty card",
        Fields={
            "id": {"Source": "_source.id"},
            "email": {"Source": "_source.email"},
            "level": {"Source": "_source.level", "Target": "_profile.Attributes.level"},
        },
        Keys={
            "_cardId": [{"StandardIdentifiers": ["UNIQUE"], "FieldNames": ["id"]}],
            "_email": [{"StandardIdentifiers": ["PROFILE"], "FieldNames": ["email"]}],
        },
    )
    for level in ("silver", "gold"):
        card = json.dumps({"id": 1, "email": "p1@x.de", "level": level})
        profiles.put_profile_object(
            DomainName="shop", ObjectTypeName="Card", Object=card
        )
    profiles.merge_profiles(
        DomainName="shop", MainProfileId=ids[2], ProfileIdsToBeMerged=ids[3:5]
    )
    profiles.delete_profile(DomainName="shop", ProfileId=ids[9])
    return [*ids[:3], *ids[5:9]], [*ids[3:5], ids[9]]


def found(profiles, profile_id):
    (item,) = profiles.search_profiles(
        DomainName="shop", KeyName="_profileId", Values=[profile_id]
    )["Items"]
    del item["FoundByItems"]
    return item


def test_no_change_that_was_acknowledged_is_lost_by_kill_9(tmp_path):
    options = ("--data", str(tmp_path / "export.sqlite"))
    made = []
    with embedded_kinesis() as url:
        kinesis = connect(url)
        options += ("--kinesis-endpoint", url)
        for start in range(3):
            with running_command(*options, stop=signal.SIGKILL) as variables:
                if start == 0:
                    run("export", "enable", "k", "--create-stream", "k", env=variables)
                profiles = client("customer-profiles", variables)
                made += [
                    profiles.create_profile(DomainName="k")["ProfileId"]
                    for _ in range(25)
                ]
                profiles.close()
        with running_command(*options) as variables:
            events = wait_for(lambda: of_profiles(kinesis, "k", made), len(made))
        kinesis.close()

    repeated = [event for event in events if not event["IsMessageRealTime"]]
    fresh = {event["EventId"] for event in events if event["IsMessageRealTime"]}
    assert {event["Object"]["ProfileId"] for event in events} == set(made)
    assert len(fresh) + len(repeated) == len(events)


def of_profiles(kinesis, stream, made):
    """Gives the events of these profiles, once there is one of each."""
    events = [event for event in events_in(kinesis, stream) if "Object" in event]
    found = {event["Object"]["ProfileId"] for event in events}
    return events if found >= set(made) else []
