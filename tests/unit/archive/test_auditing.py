"""An audit counts what is there, in whichever form, and goes on where it stopped."""

from __future__ import annotations

import base64
import gzip
import json
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool

import pyarrow as pa
import pytest
import zstandard
from jsonschema import Draft202012Validator
from pyarrow import parquet

from cp_contract import load_contract
from cp_contract.archive import Progress, audit
from cp_contract.archive._tasks import TASK_SIZE
from cp_contract.archive.report import load_report_schema, render_json, report_of
from cp_contract.archive.text import render_text
from cp_contract.envelopes import (
    KinesisRecord,
    aggregate,
    firehose_event,
    get_records_output,
    lambda_event,
)
from cp_contract.errors import AuditStopped, StateUnusable


def audited(*paths, **options):
    report = report_of(audit(map(str, paths), **{"processes": 1, **options}))
    Draft202012Validator(load_report_schema()).validate(report)
    return report


@pytest.fixture
def records(line_of):
    """Gives Kinesis records of three events, one of them invalid."""
    lines = [line_of(1), line_of(2), line_of(3, EventType="MERGED")]
    return [KinesisRecord(line, "key", str(n), 0.0) for n, line in enumerate(lines)]


ENVELOPES = {
    "lambda": lambda records: [lambda_event(records)],
    "firehose": lambda records: [firehose_event(records)],
    "get-records": lambda records: [get_records_output(records)],
    "record": lambda records: get_records_output(records)["Records"],
    "lambda record": lambda records: lambda_event(records)["Records"],
    "aggregated": lambda records: [lambda_event([aggregate(records)])],
}


@pytest.mark.parametrize("shape", ENVELOPES)
def test_events_are_taken_out_of_their_envelopes(tmp_path, records, shape):
    envelopes = ENVELOPES[shape](records)
    path = tmp_path / "events"
    path.write_text("\n".join(map(json.dumps, envelopes)))

    report = audited(path)

    assert (report["valid"], report["invalid"]) == (2, 1)
    assert report["envelopes"] == len(envelopes)
    [finding] = report["findings"]
    sample = finding["samples"][0]
    assert (sample["record"], sample["line"]) == (
        (1, 3) if len(envelopes) == 3 else (3, 1)
    )


@pytest.mark.parametrize(
    "value",
    [
        {"Records": []},
        {"Records": [{"kinesis": {"data": 5}}]},
        {"Records": [{"kinesis": {"data": "no base64!"}}]},
        {"Records": [{"kinesis": "text"}]},
        {"Records": [{"Sns": {}}]},
        {"Records": "text"},
        {"records": [5]},
    ],
)
def test_what_is_no_envelope_is_an_event_that_is_not_valid(tmp_path, value):
    path = tmp_path / "events"
    path.write_text(json.dumps(value))

    report = audited(path)

    assert (report["events"], report["invalid"], report["envelopes"]) == (1, 1, 0)


def test_an_empty_record_is_a_finding(tmp_path):
    path = tmp_path / "events"
    path.write_text(json.dumps({"SequenceNumber": "1", "Data": ""}))

    assert [each["rule"] for each in audited(path)["findings"]] == ["no-event"]


def test_events_are_counted_by_what_they_are(tmp_path, line_of):
    path = tmp_path / "events"
    path.write_bytes(
        line_of(1, EventTimestamp="2024-05-01T00:30:00+01:00")
        + line_of(2, EventType="CREATED", IsMessageRealTime=False)
        + b'{"EventType": "HEALTH_CHECK"}'
    )

    report = audited(path)

    assert report["event_types"]["counts"] == {
        "CREATED": 1,
        "HEALTH_CHECK": 1,
        "UPDATED": 1,
    }
    assert report["object_type_names"]["counts"] == {"_order": 2, "(none)": 1}
    assert report["days"]["2024-04-30"] == {"UPDATED": 1}
    assert report["days"]["(none)"] == {"HEALTH_CHECK": 1}
    assert report["redelivered"] == 1
    assert report["passed"]


def test_drift_is_told_with_when_it_was_first_and_last_seen(tmp_path, line_of):
    days = ["2024-05-03", "2024-05-01", "2024-05-02"]
    path = tmp_path / "events"
    path.write_bytes(
        b"".join(
            line_of(n, EventType="MERGED", MergeId=n, EventTimestamp=f"{day}T00:00:00Z")
            for n, day in enumerate(days)
        )
    )

    drift = {each["rule"]: each for each in audited(path)["drift"]}

    assert set(drift) == {"enum", "unknown-field"}
    assert drift["enum"]["message"] == '/EventType is "MERGED", which is not listed'
    assert drift["unknown-field"]["message"] == "/MergeId is not named in the contract"
    assert drift["unknown-field"]["kinds"] == ["integer"]
    for each in drift.values():
        assert each["count"] == 3
        assert each["first"]["time"] == "2024-05-01T00:00:00.000Z"
        assert each["last"]["time"] == "2024-05-03T00:00:00.000Z"
        assert each["example"]["offset"] == 0


def test_duplicates_are_told_with_their_places(tmp_path, line_of):
    path = tmp_path / "events"
    path.write_bytes(line_of(1) + line_of(2) + line_of(1))

    report = audited(path)["duplicates"]

    assert (report["duplicates"], report["event_ids"], report["share"]) == (
        1,
        2,
        0.333333,
    )
    assert report["most"] == [
        {
            "times": 2,
            "event_id": "id-1",
            "places": [
                {"path": str(path), "offset": 0},
                {"path": str(path), "offset": 2 * len(line_of(1))},
            ],
        }
    ]


def test_late_events_are_told_with_what_they_stand_behind(tmp_path, line_of):
    for name, hour in [("a", 9), ("b", 8)]:
        (tmp_path / name).write_bytes(
            line_of(
                hour,
                EventTimestamp=f"2024-05-01T0{hour}:00:00Z",
                ProfileObjectUniqueKey="K",
            )
        )

    report = audited(tmp_path)["order"]

    assert (report["late"], report["subjects"]) == (1, 1)
    assert report["lateness"]["under a day"] == 1
    [latest] = report["latest"]
    assert latest["seconds"] == 3600
    assert latest["late"]["path"] == str(tmp_path / "b")
    assert latest["behind"]["path"] == str(tmp_path / "a")
    assert latest["late"]["subject"] == "K"


def test_an_archive_is_held_against_another_schema(tmp_path, line_of):
    schema = {"properties": {"DomainName": {"enum": ["Shop"]}}}
    path = tmp_path / "events"
    path.write_bytes(line_of(1, DomainName="Shop") + line_of(2) + b"{")

    report = audited(path, against=schema)["against"]

    assert (report["read"], report["refused"], report["refused_though_valid"]) == (
        1,
        2,
        1,
    )
    [witness] = report["witnesses"]
    assert witness["pointer"] == "/DomainName"
    assert witness["event"]["EventId"] == "id-2"


def test_object_types_of_ones_own_are_known(tmp_path, line_of):
    contract = load_contract().with_object_types(
        {"Card": {"properties": {"CardNumber": {"type": "string"}}}}
    )
    path = tmp_path / "events"
    path.write_bytes(line_of(ObjectTypeName="Card", Object={"CardNumber": 5, "New": 1}))

    report = audited(path, contract=contract)

    assert [(each["rule"], each["pointer"]) for each in report["drift"]] == [
        ("unknown-field", "/Object/New"),
        ("type", "/Object/CardNumber"),
    ]


@pytest.fixture
def large(tmp_path, line_of):
    """Gives a folder with a file that is read in parts, and two that are not."""
    padded = [
        line_of(n, DomainName="Shop", Object={"Pad": "x" * 200_000}) for n in range(100)
    ]
    padded[70] = b'{"EventType": "MERGED"}\n'
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "a.jsonl").write_bytes(b"".join(padded))
    (folder / "b.gz").write_bytes(gzip.compress(line_of(1) * 100))
    (folder / "c.json").write_bytes(line_of(2))
    return folder


@pytest.mark.usefixtures("at_once")
def test_many_processes_give_the_report_of_one(large):
    one = audited(large)

    assert (large / "a.jsonl").stat().st_size > 2 * TASK_SIZE
    assert audited(large, processes=2) == one
    assert one["files"] == 3
    [enum] = [each for each in one["findings"] if each["rule"] == "enum"]
    assert [sample["line"] for sample in enum["samples"]] == [71]
    assert one["duplicates"]["duplicates"] == 101


def test_progress_counts_up_to_the_whole(large):
    told: list[Progress] = []

    audited(large, progress=told.append)

    assert [each.done for each in told] == sorted(each.done for each in told)
    assert told[-1].done == told[-1].size == audited(large)["bytes"]


class Interrupted(Exception):
    """What an impatient user does."""


def test_an_audit_that_was_stopped_goes_on_where_it_was(large, tmp_path):
    state = tmp_path / "state"

    def stop(_progress):
        raise Interrupted

    with pytest.raises(Interrupted):
        audit([str(large)], processes=1, state=state, progress=stop)
    told: list[Progress] = []
    report = audited(large, state=state, progress=told.append)

    assert told == [] or told[-1].read < told[-1].size
    assert report == audited(large)


def test_only_what_changed_is_read_again(large, tmp_path, line_of):
    state = tmp_path / "state"
    audited(large, state=state)
    (large / "c.json").write_bytes(line_of(2) + line_of(3))
    (large / "d.json").write_bytes(line_of(4))
    told: list[Progress] = []

    report = audited(large, state=state, progress=told.append)

    assert told[-1].read < TASK_SIZE * 2 < told[-1].size
    assert report == audited(large)


def test_a_state_of_another_question_is_refused(tmp_path, line_of):
    path, state = tmp_path / "events", tmp_path / "state"
    path.write_bytes(line_of())
    audited(path, state=state)

    with pytest.raises(StateUnusable) as refused:
        audited(path, state=state, version=0)

    assert str(refused.value) == (
        f"{state} cannot be used as the state of this audit: it is of an audit that "
        "asked for something else; name another file, or remove this one"
    )


def test_a_file_that_is_no_state_is_refused_and_left_as_it_is(tmp_path, line_of):
    path = tmp_path / "events"
    path.write_bytes(line_of() * 30)

    with pytest.raises(StateUnusable, match="it is not the state of an audit"):
        audited(path, state=path)

    assert path.read_bytes() == line_of() * 30


def test_text_tells_what_json_tells(tmp_path, line_of):
    path = tmp_path / "events"
    path.write_bytes(
        line_of(1)
        + line_of(1, EventType="MERGED")
        + base64.b64encode(b"junk")
        + b"\n"
        + json.dumps({"SequenceNumber": "1", "Data": "e30="}).encode()
    )

    result = audit([str(path), str(tmp_path / "none")], processes=1, against=False)

    assert json.loads(render_json(result)) == report_of(result)
    text = render_text(result)
    for line in [
        "4 events in 1 file (",
        "1 valid, 3 invalid, 1 of them no JSON\n",
        "out of 1 envelope\n",
        "\nNot read (1)\n",
        f"\n  {tmp_path}/none cannot be read: no such file or directory\n",
        '\n  _order: /EventType is "MERGED", which is not listed: once\n',
        "\nDuplicates by EventId: 1 of 2 events (50.00%), 1 id more than once\n",
        "\nRead by the other schema: 0 of 4 events; 4 are not, 1 of them valid by ",
    ]:
        assert line in text


@pytest.mark.usefixtures("at_once")
def test_a_process_that_is_killed_stops_the_audit_with_a_sentence(large, monkeypatch):
    def killed(*_arguments):
        raise BrokenProcessPool

    monkeypatch.setattr(Future, "result", killed)

    with pytest.raises(AuditStopped) as stopped:
        audited(large, processes=2)

    assert str(stopped.value) == (
        "a process of the audit was killed, perhaps for the memory that it took; "
        "fewer --processes take less, and with --state the same command goes on"
    )


SHAPES = {
    "array": lambda lines: b"[" + b",".join(lines) + b"]",
    "gzip": lambda lines: gzip.compress(b"".join(lines)),
    "zstd": lambda lines: zstandard.compress(b"".join(lines)),
    "envelope": lambda lines: json.dumps(
        get_records_output(KinesisRecord(line, "key", "1", 0.0) for line in lines)
    ).encode(),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_shown_is_found_again_in_any_file(tmp_path, line_of, shape):
    times = ["2024-05-02T00:00:00Z", "2024-05-01T00:00:00Z", "2024-05-03T00:00:00Z"]
    lines = [line_of(n % 2, EventTimestamp=time) for n, time in enumerate(times)]
    (tmp_path / "events").write_bytes(SHAPES[shape](lines))

    report = audited(tmp_path)

    assert report["duplicates"]["most"][0]["event_id"] == "id-0"
    [latest] = report["order"]["latest"]
    assert latest["late"]["timestamp"] == times[1]
    assert latest["late"]["event_id"] == "id-1"


def test_rows_of_parquet_are_found_again(tmp_path, line_of):
    rows = [line_of(n).decode() for n in (1, 2, 2)]
    parquet.write_table(pa.table({"event": rows}), tmp_path / "events")

    [most] = audited(tmp_path)["duplicates"]["most"]

    assert most["event_id"] == "id-2"
    assert [place["offset"] for place in most["places"]] == [1, 2]


def test_every_event_of_an_array_is_held_to_a_version_that_is_asked_for(
    tmp_path, line_of
):
    (tmp_path / "events").write_bytes(b"[" + line_of(1, SchemaVersion=7) + b"]")

    [finding] = audited(tmp_path, version=0)["findings"]

    assert finding["rule"] == "const"
    assert finding["samples"][0]["line"] == 1
