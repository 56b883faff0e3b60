"""An export that is killed at any moment has lost nothing when it is started again."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from kinesis_streams import arn_of, events_in

from cp_contract.export import streams
from cp_contract.export.delivery import Delivery
from cp_contract.export.kinesis import connect, embedded_kinesis
from cp_contract.export.store import open_store

ROOT = Path(__file__).parents[2]
PROCESS = ROOT / "tests" / "changing_process.py"
IS_DEEP = settings.default.max_examples >= 5000
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def kinesis():
    with embedded_kinesis() as url:
        client = connect(url)
        client.create_stream(StreamName="out", ShardCount=2)
        yield client
        client.close()


def run_and_kill(database, url, seconds):
    """Lets changes happen for a while, and gives the ids that were acknowledged."""
    with subprocess.Popen(
        [sys.executable, PROCESS, database, url], stdout=subprocess.PIPE, text=True
    ) as process:
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        return [line.strip() for line in [first, *process.stdout] if line[-1:] == "\n"]


def test_nothing_committed_is_lost_by_kill_9(tmp_path, kinesis):
    kills = 100 if IS_DEEP else 3
    database, draw = tmp_path / "export.sqlite", random.Random(0)  # noqa: S311 - when to kill
    with open_store(database) as store, store.transaction() as connection:
        connection.execute("INSERT INTO domains VALUES ('shop', '{}', 0, 0)")
        streams.create(
            connection, "shop", "out", stream_arn=arn_of(kinesis, "out"), now=NOW
        )

    acknowledged = [
        event_id
        for _ in range(kills)
        for event_id in run_and_kill(
            database, kinesis.meta.endpoint_url, draw.uniform(0, 0.3)
        )
    ]
    with open_store(database) as store, Delivery(store, kinesis) as delivery:
        assert delivery.drain(60)

    events = events_in(kinesis, "out")
    assert len(acknowledged) >= kills
    assert set(acknowledged) <= {event["EventId"] for event in events}
    real_time = Counter(
        event["EventId"] for event in events if event["IsMessageRealTime"]
    )
    assert set(real_time.values()) == {1}
    seen = set()
    for event in events:
        assert event["EventId"] not in seen or event["IsMessageRealTime"] is False
        seen.add(event["EventId"])


def test_nothing_acknowledged_by_the_api_is_lost_by_kill_9():
    kills = "100" if IS_DEEP else "2"
    environ = {
        **{name: os.environ[name] for name in os.environ if name[:4] != "AWS_"},
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")]),
    }

    done = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "export_kills.py", kills],
        capture_output=True,
        check=False,
        env=environ,
        text=True,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    assert "- lost: 0\n" in done.stdout
