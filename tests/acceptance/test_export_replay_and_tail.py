"""What `export replay` puts into a stream, `export tail` reads from it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from faulty_kinesis import Cut, Refusing, faulty
from kinesis_streams import records_in

from cp_contract.cli import main
from cp_contract.export.kinesis import connect, embedded_kinesis

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "docs" / "examples" / "events.jsonl"
BROKEN = ROOT / "schema" / "v0" / "examples" / "invalid" / "domain-name-missing.json"
COMMAND = [sys.executable, "-m", "cp_contract.cli", "export"]
EVENT = '{"EventType":"HEALTH_CHECK"}'


@pytest.fixture
def kinesis(monkeypatch):
    with embedded_kinesis() as url:
        monkeypatch.setenv("AWS_ENDPOINT_URL_KINESIS", url)
        client = connect(url)
        client.create_stream(StreamName="out", ShardCount=2)
        yield client
        client.close()


def put(kinesis, *texts):
    for text in texts:
        kinesis.put_record(StreamName="out", Data=text.encode(), PartitionKey="k")


@pytest.mark.usefixtures("kinesis")
def test_histories_go_out_and_come_in(tmp_path, capsys):
    assert main(["sample", "--kind", "history", "--count", "3"]) == 0
    histories = capsys.readouterr().out
    (tmp_path / "histories.jsonl").write_text(histories)
    events = [
        event for line in histories.splitlines() for event in json.loads(line)["Events"]
    ]

    assert main(["export", "replay", str(tmp_path), "--to", "out"]) == 0
    told = capsys.readouterr().err
    code = main(
        ["export", "tail", "out", "--from", "start", "--count", str(len(events))]
    )

    assert told.startswith(f"{len(events)} events put into out, ")
    assert code == 0
    lines = capsys.readouterr().out.splitlines()
    came = sorted(map(json.dumps, map(json.loads, lines)))
    assert came == sorted(map(json.dumps, events))


def test_a_replay_tells_of_what_is_no_event(kinesis, tmp_path, capsys):
    path = tmp_path / "events.jsonl"
    path.write_text(f"{EVENT}\n[1]\n{EVENT}\n")

    assert main(["export", "replay", str(path), "--to", "out"]) == 1

    said = capsys.readouterr()
    assert said.out == f"{path}:2: left out: it is no JSON object\n"
    assert said.err.startswith("2 events put into out, ")
    assert len(records_in(kinesis, "out")) == 2


@pytest.mark.usefixtures("kinesis")
def test_a_replay_reads_stdin():
    done = subprocess.run(
        [*COMMAND, "replay", "-", "--to", "out", "--rate", "1000"],
        input=EVENT + "[",
        capture_output=True,
        check=False,
        text=True,
    )

    assert done.returncode == 1
    assert done.stdout.startswith("<stdin>:1: left out: ")


@pytest.mark.usefixtures("kinesis")
@pytest.mark.parametrize("command", [["replay", str(EXAMPLES), "--to"], ["tail"]])
def test_a_stream_that_is_missing_is_one_sentence(capsys, command):
    assert main(["export", *command, "gone"]) == 2

    assert capsys.readouterr().err == (
        "cp-contract: the Kinesis stream gone cannot be used: Kinesis answered "
        "ResourceNotFoundException: Stream gone under account 123456789012 not found.\n"
    )


def test_validating_prints_what_is_valid_and_tells_of_the_rest(kinesis, capsys):
    broken = json.dumps(json.loads(BROKEN.read_text("utf-8"))["event"])
    put(kinesis, EVENT, broken, '{"EventType"', EVENT)

    code = main(
        ["export", "tail", "out", "--from", "start", "--count", "4", "--validate"]
    )

    said = capsys.readouterr()
    assert code == 1
    assert said.out == f"{EVENT}\n{EVENT}\n"
    assert said.err.splitlines() == [
        "shardId-000000000001/2: $: 'DomainName' is missing [required]",
        "shardId-000000000001/3:1:13: $: expected ':', found the end [not-json]",
        "4 events (HEALTH_CHECK 2, UPDATED 1), 2 with findings",
    ]


def test_an_event_of_many_lines_is_printed_as_one(kinesis, capsys):
    put(kinesis, '{\n  "EventType": "HEALTH_CHECK",\n  "IsMessageRealTime": false\n}')

    assert main(["export", "tail", "out", "--from", "start", "--count", "1"]) == 0

    said = capsys.readouterr()
    assert said.out == '{"EventType":"HEALTH_CHECK","IsMessageRealTime":false}\n'
    assert said.err == "1 event (HEALTH_CHECK 1), 1 not in real time\n"


def test_a_checkpoint_is_where_the_next_tail_begins(kinesis, tmp_path, capsys):
    put(kinesis, *(f'{{"EventType":"HEALTH_CHECK","EventId":"{at}"}}' for at in "abc"))
    tail = ["export", "tail", "out", "--from", "start", "--count", "1", "--checkpoint"]

    for _ in "abc":
        assert main([*tail, str(tmp_path / "kept.sqlite")]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["EventId"] for line in lines] == ["a", "b", "c"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_tail_ends_when_it_is_told_to(kinesis, number):
    put(kinesis, EVENT)
    with subprocess.Popen(
        [*COMMAND, "tail", "out", "--from", "start"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        line = process.stdout.readline()
        process.send_signal(number)
        _, told = process.communicate(timeout=30)

    assert line == f"{EVENT}\n"
    assert told == "1 event (HEALTH_CHECK 1)\n"
    assert process.returncode == 0


def test_a_replay_that_breaks_off_says_how_far_it_came(kinesis, tmp_path, capsys):
    path = tmp_path / "events.jsonl"
    path.write_text('{"EventId":"a"}\n' * 2)

    with faulty(kinesis.meta.endpoint_url) as proxy:
        proxy.faults[:] = [None, Refusing("AccessDeniedException")]
        code = main(
            ["export", "replay", str(path), "--to", "out", "--endpoint", proxy.url]
        )

    first, second = capsys.readouterr().err.splitlines()
    assert code == 2
    assert first.startswith("1 event put into out, ")
    assert second.startswith("cp-contract: the Kinesis stream out cannot be used: ")


def test_a_replay_says_what_may_be_there_twice(kinesis, tmp_path, capsys):
    path = tmp_path / "events.jsonl"
    path.write_text('{"EventId":"a"}\n{"EventId":"b"}\n')

    with faulty(kinesis.meta.endpoint_url) as proxy:
        proxy.faults[:] = [Cut()]
        code = main(
            ["export", "replay", str(path), "--to", "out", "--endpoint", proxy.url]
        )

    assert code == 0
    told = capsys.readouterr().err
    assert told.startswith("2 events put into out, 2 of them perhaps twice, ")
    assert len(records_in(kinesis, "out")) == 4


def test_a_tail_that_breaks_off_sums_up(kinesis, capsys):
    put(kinesis, EVENT)

    with faulty(kinesis.meta.endpoint_url) as proxy:
        proxy.reads[:] = [None, None, Refusing("AccessDeniedException")]
        tail = ["export", "tail", "out", "--from", "start", "--endpoint", proxy.url]
        code = main(tail)

    first, second = capsys.readouterr().err.splitlines()
    assert code == 2
    assert first == "1 event (HEALTH_CHECK 1)"
    assert second.startswith("cp-contract: the Kinesis stream out cannot be used: ")
