"""Kills a running export again and again, and prints what was lost: nothing.

python benchmarks/export_kills.py [KILLS]

Each time `cp-contract export up` is started on the same database, two clients make and
change profiles, and after up to half a second the process is killed with SIGKILL. At
last it is started once more, and what is in Kinesis is held to what was acknowledged.
"""

from __future__ import annotations

import json
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from itertools import count
from pathlib import Path
from threading import Thread

import boto3
from _kinesis import EMBEDDED, running
from _timing import machine
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from cp_contract.export import outbox
from cp_contract.export.kinesis import connect
from cp_contract.export.store import open_store

KILLS = 100
CLIENTS = 2
DOMAIN = "killed"
COMMAND = [sys.executable, "-m", "cp_contract.cli", "export", "up"]


def start(database, kinesis_url):
    """Starts an export, and gives the process and its address."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    process = subprocess.Popen(
        [
            *COMMAND,
            *("--port", str(port), "--data", database, "--partition-key", "profile"),
            *("--kinesis-endpoint", kinesis_url),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    process.stdout.readline()
    return process, f"http://127.0.0.1:{port}"


def client(url):
    """Makes a client that tries each call once."""
    return boto3.client(
        "customer-profiles",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id="local",
        aws_secret_access_key="local",  # noqa: S106 - it is none
        config=Config(retries={"total_max_attempts": 1}),
    )


def change(url, numbers, acknowledged):
    """Makes profiles and changes them until nobody answers any more."""
    profiles = client(url)
    try:
        while True:
            number = str(next(numbers))
            made = profiles.create_profile(DomainName=DOMAIN, FirstName=number)
            acknowledged.append((made["ProfileId"], number))
            for _ in range(4):
                number = str(next(numbers))
                profiles.update_profile(
                    DomainName=DOMAIN, ProfileId=made["ProfileId"], FirstName=number
                )
                acknowledged.append((made["ProfileId"], number))
    except (BotoCoreError, ClientError):
        profiles.close()


def run_and_kill(database, kinesis_url, numbers, seconds):
    """Lets clients work for a while, and gives what was acknowledged to them."""
    process, url = start(database, kinesis_url)
    acknowledged = [[] for _ in range(CLIENTS)]
    threads = [Thread(target=change, args=(url, numbers, own)) for own in acknowledged]
    for thread in threads:
        thread.start()
    time.sleep(seconds)
    process.kill()
    process.wait()
    process.stdout.close()
    for thread in threads:
        thread.join()
    return [each for own in acknowledged for each in own]


def deliver_the_rest(database, kinesis_url):
    """Starts the export once more, until nothing waits."""
    process, _ = start(database, kinesis_url)
    with open_store(Path(database)) as store:
        while True:
            with store.reading() as connection:
                if outbox.is_empty(connection):
                    break
            time.sleep(0.05)
    process.terminate()
    process.communicate()


def events_in(kinesis, stream):
    """Gives all events, shard by shard."""
    for shard in kinesis.list_shards(StreamName=stream)["Shards"]:
        iterator = kinesis.get_shard_iterator(
            StreamName=stream,
            ShardId=shard["ShardId"],
            ShardIteratorType="TRIM_HORIZON",
        )["ShardIterator"]
        while (answer := kinesis.get_records(ShardIterator=iterator))["Records"]:
            yield from (json.loads(record["Data"]) for record in answer["Records"])
            iterator = answer["NextShardIterator"]


def enable(database, kinesis_url, arn):
    """Makes the domain and its event stream."""
    process, url = start(database, kinesis_url)
    profiles = client(url)
    profiles.create_domain(DomainName=DOMAIN, DefaultExpirationDays=1)
    profiles.create_event_stream(DomainName=DOMAIN, EventStreamName="out", Uri=arn)
    profiles.close()
    process.terminate()
    process.communicate()


def report(events, acknowledged):
    """Prints what was acknowledged, and what of it is in the stream."""
    told = {
        (event["Object"]["ProfileId"], event["Object"]["FirstName"])
        for event in events
        if "Object" in event
    }
    seen, silent, out_of_order, last = Counter(), 0, 0, {}
    for event in events:
        repeated = event["EventId"] in seen
        seen[event["EventId"]] += 1
        silent += repeated and event["IsMessageRealTime"] is not False
        if "Object" in event and not repeated:
            profile, number = event["Object"]["ProfileId"], event["Object"]["FirstName"]
            out_of_order += int(number) < last.get(profile, -1)
            last[profile] = int(number)
    lost = [each for each in acknowledged if each not in told]
    print(f"- acknowledged changes: {len(acknowledged):,}")
    print(f"- lost: {len(lost):,}")
    print(f"- events in the stream: {len(events):,}, of them different: {len(seen):,}")
    print(f"- repeated without IsMessageRealTime false: {silent:,}")
    print(f"- out of order within a profile: {out_of_order:,}\n")
    return not lost and not silent and not out_of_order


def main() -> int:
    """Kills and counts; the exit code is 1 if anything was lost."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    draw, numbers, acknowledged = random.Random(0), count(), []  # noqa: S311
    with running(EMBEDDED) as url, tempfile.TemporaryDirectory() as folder:
        database = str(Path(folder) / "export.sqlite")
        kinesis = connect(url)
        kinesis.create_stream(StreamName=DOMAIN, ShardCount=2)
        described = kinesis.describe_stream_summary(StreamName=DOMAIN)
        enable(database, url, described["StreamDescriptionSummary"]["StreamARN"])
        for _ in range(kills):
            seconds = draw.uniform(0, 0.5)
            acknowledged += run_and_kill(database, url, numbers, seconds)
        deliver_the_rest(database, url)
        print(f"## {kills} kills with SIGKILL\n\n{machine()}\n")
        return 0 if report(list(events_in(kinesis, DOMAIN)), acknowledged) else 1


if __name__ == "__main__":
    sys.exit(main())
