"""Prints how soon and how often a change is in Kinesis, from the call of the API on.

python benchmarks/export_delivery.py [CHANGES]

`cp-contract export up` runs in a process of its own, and exports into each Kinesis in
turn; the embedded one shares that process. Latency is from the moment before
UpdateProfile is called to the arrival that Kinesis wrote down; one client calls ten
times a second for it. The rate is that of the changes which four clients make with no
pause, from the first call to the last arrival.

The last line is what a test waits for when it is the first to ask for the fixture
`cp_export`: from the first import to a domain that is exported, in a fresh process, and
how much of that is work of the processor, which others may keep busy.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from statistics import median, quantiles

import boto3
from _kinesis import EMBEDDED, KINESALITE, KINESIS_LOCAL, running
from _timing import machine

from cp_contract.export.kinesis import connect

CHANGES = 2_000
CLIENTS = 4
CALLS_A_SECOND = 10
DOMAIN = "measured"
FIXTURE = """
from time import perf_counter, process_time; began = perf_counter()
from cp_contract.export.exported_domain import export_domain, running_export
with running_export() as running, export_domain(running):
    print(perf_counter() - began, process_time())
"""
STARTS = 7
COMMAND = [sys.executable, "-m", "cp_contract.cli", "export", "up"]


def start(kinesis_url):
    """Starts an export, and gives the process, its address and that of Kinesis."""
    named = [] if kinesis_url is None else ["--kinesis-endpoint", kinesis_url]
    process = subprocess.Popen(
        [*COMMAND, "--port", "0", *named],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    urls = [process.stdout.readline().strip().partition("=")[2] for _ in range(2)]
    return process, *urls


def client(url):
    """Makes a client of the export."""
    return boto3.client(
        "customer-profiles",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id="local",
        aws_secret_access_key="local",  # noqa: S106 - it is none
    )


def enable(kinesis, profiles, stream):
    """Makes the stream and the domain, and the way between them."""
    kinesis.create_stream(StreamName=stream, ShardCount=2)
    while True:
        described = kinesis.describe_stream_summary(StreamName=stream)
        summary = described["StreamDescriptionSummary"]
        if summary["StreamStatus"] == "ACTIVE":
            break
        time.sleep(0.1)
    profiles.create_domain(DomainName=DOMAIN, DefaultExpirationDays=1)
    profiles.create_event_stream(
        DomainName=DOMAIN, EventStreamName="out", Uri=summary["StreamARN"]
    )


def change(profiles, names, *, pause):
    """Changes a profile for each name, and gives when each call was begun."""
    made = profiles.create_profile(DomainName=DOMAIN)
    begun = {}
    for name in names:
        begun[name] = time.time()
        profiles.update_profile(
            DomainName=DOMAIN, ProfileId=made["ProfileId"], FirstName=name
        )
        time.sleep(max(0.0, begun[name] + pause - time.time()))
    return begun


def arrivals(kinesis, stream, names):
    """Waits for all changes, and gives when each arrived."""
    arrived, iterators = {}, {}
    for shard in kinesis.list_shards(StreamName=stream)["Shards"]:
        iterators[shard["ShardId"]] = kinesis.get_shard_iterator(
            StreamName=stream,
            ShardId=shard["ShardId"],
            ShardIteratorType="TRIM_HORIZON",
        )["ShardIterator"]
    while not names <= arrived.keys():
        for shard_id, iterator in iterators.items():
            answer = kinesis.get_records(ShardIterator=iterator)
            iterators[shard_id] = answer["NextShardIterator"]
            for record in answer["Records"]:
                name = json.loads(record["Data"]).get("Object", {}).get("FirstName")
                arrived[name] = record["ApproximateArrivalTimestamp"].timestamp()
        time.sleep(0.1)
    return arrived


def measured(kinesis_url, changes):
    """Gives the rate, and the latencies, of an export into one Kinesis."""
    process, endpoint, kinesis_url = start(kinesis_url)
    kinesis = connect(kinesis_url, attempts=3)
    try:
        profiles = client(endpoint)
        enable(kinesis, profiles, DOMAIN)
        arrivals(kinesis, DOMAIN, {None})  # the HEALTH_CHECK, which names nobody
        paced = [f"paced {at}" for at in range(max(changes // 20, 10))]
        begun = change(profiles, paced, pause=1 / CALLS_A_SECOND)
        arrived = arrivals(kinesis, DOMAIN, set(paced))
        latencies = [arrived[name] - begun[name] for name in paced]

        crowds = [
            [f"{crowd} {at}" for at in range(changes // CLIENTS)]
            for crowd in range(CLIENTS)
        ]
        with ThreadPoolExecutor(CLIENTS) as pool:
            first = time.time()
            list(
                pool.map(lambda names: change(client(endpoint), names, pause=0), crowds)
            )
        names = {name for names in crowds for name in names}
        arrived = arrivals(kinesis, DOMAIN, names)
        last = max(arrived[name] for name in names)
    finally:
        process.terminate()
        process.communicate()
        kinesis.close()
    return len(names) / (last - first), latencies


def fixture_seconds():
    """Gives how long the fixture takes to be ready, and works, in the median."""
    command = [sys.executable, "-c", FIXTURE]
    taken = [
        subprocess.run(command, check=True, capture_output=True).stdout.split()
        for _ in range(STARTS)
    ]
    return [median(map(float, column)) for column in zip(*taken, strict=True)]


def main() -> None:
    """Measures each Kinesis that there is and prints a table."""
    changes = int(sys.argv[1]) if len(sys.argv) > 1 else CHANGES
    print(f"## from the call to the record, {changes:,} changes\n\n{machine()}\n")
    print("| Kinesis | events/s | p50 | p99 |\n|---|---:|---:|---:|")
    for name in (EMBEDDED, KINESALITE, KINESIS_LOCAL):
        with nullcontext() if name == EMBEDDED else running(name) as url:
            if url is None and name != EMBEDDED:
                print(f"| {name} | node and npm are not installed | | |")
                continue
            rate, latencies = measured(url, changes)
            cuts = quantiles(latencies, n=100)
            print(
                f"| {name} | {rate:,.0f} | {cuts[49] * 1e3:.0f} ms"
                f" | {cuts[98] * 1e3:.0f} ms |",
                flush=True,
            )
    whole, busy = fixture_seconds()
    print(f"\ncp_export is ready after {whole:.1f} s, {busy:.1f} s of them work\n")


if __name__ == "__main__":
    main()
