"""`cp-contract audit`, as its user meets it."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path
from time import monotonic, sleep

import pytest

from cp_contract import archive
from cp_contract.cli import main
from cp_contract.cli._progress import Progress
from cp_contract.cli.audit import _duration, _Watch

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


def interrupted(command, state):
    """Runs an audit and stops it as soon as it has something done."""
    process = subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    while not done_in(state) and process.poll() is None:
        sleep(0.01)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGINT)
    return process.communicate(timeout=60)[1], process.returncode


def test_ctrl_c_leaves_a_state_from_which_the_audit_goes_on(tmp_path):
    archive, state = tmp_path / "archive", tmp_path / "state"
    archive.mkdir()
    check = {"EventType": "HEALTH_CHECK", "Object": {"Pad": "x" * 7_000}}
    (archive / "0.jsonl").write_text((json.dumps(check) + "\n") * 1_200)
    audit = [sys.executable, "-m", "cp_contract.cli", "audit", archive]
    audit += ["--processes", "2", "--format", "json", "--state", state]
    files, noted = 1, ""
    # A machine may be done before it is stopped: then it is given a larger archive.
    while done_in(state) in {0, files} and files < 1_000:
        state.unlink(missing_ok=True)
        for number in range(files, 8 * files):
            os.link(archive / "0.jsonl", archive / f"{number}.jsonl")
        files *= 8
        noted, code = interrupted(audit, state)

    assert code == 130, noted
    assert f"{state} remembers what is done; the same command goes on" in noted
    assert "Traceback" not in noted
    assert 0 < done_in(state) < files
    done = subprocess.run(audit, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["events"] == files * 1_200


@pytest.mark.parametrize("option", ["--html", "--propose"])
def test_a_folder_that_is_not_there_is_told_before_anything_is_read(
    tmp_path, capsys, option
):
    target = tmp_path / "nowhere" / "file"

    assert main(["audit", str(tmp_path), option, str(target)]) == 2
    assert f"there is no folder {target.parent} to write to" in capsys.readouterr().err


def test_page_and_proposal_are_written(tmp_path, capsys):
    path = tmp_path / "events.jsonl"
    path.write_text(line_of(1, EventType="MERGED"))
    page, proposal = tmp_path / "page.html", tmp_path / "next.json"

    options = ["--html", str(page), "--propose", str(proposal)]
    assert main(["audit", str(path), *options]) == 1
    assert "Proposal: " in capsys.readouterr().out
    assert "<svg" in page.read_text()
    assert main(["audit", str(path), "--against", str(proposal)]) == 1
    assert "Read by the other schema: 1 of 1 events" in capsys.readouterr().out


def test_what_is_no_schema_reads_nothing(tmp_path, capsys):
    schema = tmp_path / "next.schema.json"
    schema.write_text('{"type": "thing"}')

    assert main(["audit", str(tmp_path), "--against", str(schema)]) == 2
    assert f"{schema} cannot be used as a schema" in capsys.readouterr().err


def test_a_state_that_cannot_be_written_is_told(tmp_path, capsys):
    state = tmp_path / "nowhere" / "state"

    assert main(["audit", str(EXAMPLES / "valid"), "--state", str(state)]) == 2
    assert (
        f"{state} cannot be used as the state of this audit: unable to open database "
        "file; name another file, or remove this one\n"
    ) in capsys.readouterr().err


def test_a_name_that_is_not_utf_8_is_shown_as_an_escape(tmp_path):
    folder = os.fsencode(tmp_path)
    Path(os.fsdecode(folder + b"/\xff.jsonl")).write_text("junk")

    done = subprocess.run(
        [sys.executable, "-m", "cp_contract.cli", "audit", tmp_path],
        capture_output=True,
        check=False,
    )

    assert done.returncode == 1, done.stderr
    assert b"/\\udcff.jsonl:1:1: " in done.stdout


def test_a_terminal_shows_how_far_how_fast_and_how_long_still(capsys):
    watch = _Watch()
    watch._started = monotonic() - 10
    watch._line = Progress("", _started=monotonic() - 10, _enabled=True)

    watch.show(archive.Progress(done=2_000_000, size=8_000_000, read=1_000_000))
    watch.clear()

    assert re.match(
        r"\r2\.0 MB of 8\.0 MB, (9|10)\d?\.\d kB/s, (59|1 min 0[0-3]) ?s left\r$",
        capsys.readouterr().err,
    )


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.4, "0 s"), (59, "59 s"), (61, "1 min 01 s"), (7_320, "2 h 02 min")],
)
def test_the_time_left_is_said_in_two_units_at_most(seconds, said):
    assert _duration(seconds) == said
