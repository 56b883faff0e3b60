"""Prints how much memory and time a replay into Kinesis takes, as it grows.

python benchmarks/export_replay.py [EVENTS...]

The events are those of drawn histories, told again and again with ids of their own, in
one file. The stream is kinesalite's, which keeps its records on disk. Memory is the
most that the command ever held.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

from _kinesis import KINESALITE, running
from _timing import machine

from cp_contract import strategies
from cp_contract.export.kinesis import connect

SIZES = (10_000, 100_000, 1_000_000)
HISTORIES = 60
SHARDS = 4
STREAM = "replayed"
COMMAND = [sys.executable, "-m", "cp_contract.cli", "export", "replay"]


def write_events(path, count):
    """Writes so many events, of profiles that each have a history."""
    drawn = strategies.sample(strategies.histories(), seed=0)
    events = [event for history in islice(drawn, HISTORIES) for event in history.events]
    with path.open("w", encoding="utf-8") as file:
        for number, event in enumerate(islice(cycle(events), count)):
            told = number // len(events)
            again = {**event, "EventId": f"{number:032x}"}
            if event.get("ObjectTypeName") == "_profile":
                again["Object"] = _of_profile("ProfileId", event["Object"], told)
            else:
                again = _of_profile("AssociatedProfileId", again, told)
            file.write(json.dumps(again, separators=(",", ":")) + "\n")


def _of_profile(name, value, told):
    """Gives a value that names another profile each time that it is told."""
    if isinstance(value.get(name), str):
        return {**value, name: f"{value[name][:-8]}{told:08x}"}
    return value


def replayed(path, url):
    """Gives the seconds and the mebibytes that one replay took."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [*COMMAND, path, "--to", STREAM, "--endpoint", url], stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, COMMAND)
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def main() -> None:
    """Replays files of each size and prints a table."""
    sizes = [int(each) for each in sys.argv[1:]] or SIZES
    with running(KINESALITE) as url, tempfile.TemporaryDirectory() as folder:
        if url is None:
            print("node and npm are not installed: nothing to replay into")
            return
        kinesis = connect(url)
        kinesis.create_stream(StreamName=STREAM, ShardCount=SHARDS)
        kinesis.get_waiter("stream_exists").wait(
            StreamName=STREAM, WaiterConfig={"Delay": 1}
        )
        print(f"## replay into {KINESALITE}, {SHARDS} shards\n\n{machine()}\n")
        print("| events | file | events/s | peak memory |\n|---:|---:|---:|---:|")
        for size in sizes:
            path = Path(folder) / "events.jsonl"
            write_events(path, size)
            seconds, mebibytes = replayed(path, url)
            print(
                f"| {size:,} | {path.stat().st_size / 1e6:,.0f} MB"
                f" | {size / seconds:,.0f} | {mebibytes:.0f} MiB |",
                flush=True,
            )
    print()


if __name__ == "__main__":
    main()
