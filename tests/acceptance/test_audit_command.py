"""`cp-contract audit`, as its user meets it."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path
from time import sleep

from cp_contract.cli import main

EXAMPLES = Path(__file__).parents[2] / "schema" / "v0" / "examples"
EVENT = json.loads((EXAMPLES / "valid" / "order-updated.json").read_bytes())


def line_of(number, **fields):
    return json.dumps({**EVENT, "EventId": f"id-{number}", **fields}) + "\n"


def test_an_archive_without_findings_passes(capsys):
    assert main(["audit", str(EXAMPLES / "valid"), "--processes", "1"]) == 0

    said, noted = capsys.readouterr()
    count = len(list((EXAMPLES / "valid").iterdir()))
    assert f"{count} events in {count} files" in said
    assert noted == ""


def test_findings_are_exit_code_1(tmp_path, capsys):
    path = tmp_path / "events.jsonl"
    path.write_text(line_of(1) + line_of(2, EventType="MERGED"))

    assert main(["audit", str(path), "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["invalid"] == 1


def test_what_could_not_be_read_is_exit_code_2_and_the_rest_is_told(tmp_path, capsys):
    path = tmp_path / "events.jsonl"
    path.write_text(line_of(1))

    assert main(["audit", str(path), str(tmp_path / "none")]) == 2
    said = capsys.readouterr().out
    assert "1 event in 1 file " in said
    assert "none cannot be read: no such file or directory" in said


def test_a_schema_can_be_asked_if_it_reads_the_archive(tmp_path, capsys):
    schema = tmp_path / "next.schema.json"
    schema.write_text('{"properties": {"DomainName": {"const": "Shop"}}}')
    path = tmp_path / "events.jsonl"
    path.write_text(line_of(1) + line_of(2, DomainName="Shop"))

    assert main(["audit", str(path), "--against", str(schema)]) == 0
    assert "Read by the other schema: 1 of 2 events" in capsys.readouterr().out


def done_in(state):
    """Counts the tasks that a state remembers."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(state)) as database:
        (count,) = database.execute("select count(*) from done").fetchone()
        return count
    return 0


def test_ctrl_c_leaves_a_state_from_which_the_audit_goes_on(tmp_path):
    archive, state = tmp_path / "archive", tmp_path / "state"
    archive.mkdir()
    check = {"EventType": "HEALTH_CHECK", "Object": {"Pad": "x" * 7_000}}
    for number in range(8):
        lines = [json.dumps(check) + "\n"] * 1_200
        (archive / f"{number}.jsonl").write_text("".join(lines))
    audit = [sys.executable, "-m", "cp_contract.cli", "audit", archive]
    options = ["--processes", "2", "--format", "json", "--state", state]
    process = subprocess.Popen(
        [*audit, *options],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    while not done_in(state):
        assert process.poll() is None, process.stderr.read()
        sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    _, noted = process.communicate(timeout=60)

    assert process.returncode == 130
    assert f"{state} remembers what is done; the same command goes on" in noted
    assert "Traceback" not in noted
    assert 0 < done_in(state) < 8
    done = subprocess.run(
        [*audit, *options], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["events"] == 8 * 1_200
