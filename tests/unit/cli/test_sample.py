"""`cp-contract sample` writes what was asked, so many, and the same each time."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from cp_contract.cli import main
from cp_contract.envelopes import firehose_records, lambda_records
from cp_contract.validation import validate

KINDS = ("event", "invalid", "future", "history", "kinesis", "lambda", "firehose")


def sampled(capsysbinary, *arguments):
    assert main(["sample", *arguments]) == 0
    return capsysbinary.readouterr().out


def lines(capsysbinary, *arguments):
    out = sampled(capsysbinary, *arguments)
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", [0, 1, 7])
def test_as_many_are_written_as_were_asked(capsysbinary, kind, count):
    found = lines(capsysbinary, "--kind", kind, "--count", str(count))

    assert len(found) == count


@pytest.mark.parametrize("kind", KINDS)
def test_json_holds_the_same_as_json_lines(capsysbinary, kind):
    asked = ("--kind", kind, "--count", "3", "--seed", "5")

    array = json.loads(sampled(capsysbinary, *asked, "--format", "json"))

    assert array == lines(capsysbinary, *asked)


def test_no_event_is_an_empty_array(capsysbinary):
    assert sampled(capsysbinary, "--count", "0", "--format", "json") == b"[]\n"


@pytest.mark.parametrize("kind", ["event", "lambda"])
def test_the_same_seed_writes_the_same_bytes_in_every_process(kind):
    command = [sys.executable, "-m", "cp_contract.cli", "sample", "--kind", kind]
    asked = [*command, "--count", "25", "--seed", "7"]

    written = {
        subprocess.run(
            asked,
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            check=True,
        ).stdout
        for hash_seed in ("0", "1", "random")
    }

    assert len(written) == 1
    assert written.pop().count(b"\n") == 25


def test_another_seed_writes_other_events(capsysbinary):
    assert lines(capsysbinary, "--seed", "1") != lines(capsysbinary, "--seed", "2")


def test_a_longer_sample_begins_with_the_shorter(capsysbinary):
    longer = lines(capsysbinary, "--count", "8")

    assert longer[:3] == lines(capsysbinary, "--count", "3")


def test_events_are_valid(capsysbinary):
    for event in lines(capsysbinary, "--count", "100"):
        assert validate(event).errors == ()


def test_an_invalid_event_comes_with_its_reason(capsysbinary):
    for sample in lines(capsysbinary, "--kind", "invalid", "--count", "50"):
        [finding] = validate(sample["event"]).errors
        assert (finding.rule, finding.pointer) == (sample["rule"], sample["pointer"])


def test_an_event_of_the_future_says_what_is_new(capsysbinary):
    for sample in lines(capsysbinary, "--kind", "future", "--count", "20"):
        assert set(sample) == {"event", "novelty", "pointer"}


def test_a_history_comes_with_its_final_state(capsysbinary):
    [history] = lines(capsysbinary, "--kind", "history", "--count", "1", "--seed", "3")

    assert set(history) == {"Events", "FinalState"}
    for each in history["FinalState"]:
        assert set(each) == {"DomainName", "ObjectTypeName", "Key", "Object"}


def test_envelopes_are_read_back(capsysbinary):
    for event in lines(capsysbinary, "--kind", "lambda"):
        lambda_records(event)
    for event in lines(capsysbinary, "--kind", "firehose"):
        firehose_records(event)
    for record in lines(capsysbinary, "--kind", "kinesis"):
        assert record["SequenceNumber"].isdigit()


def test_ones_own_object_types_are_sampled(capsysbinary, tmp_path):
    schema = {"type": "object", "required": ["Points"]}
    (tmp_path / "LoyaltyCard.schema.json").write_text(json.dumps(schema))

    events = lines(capsysbinary, "--count", "200", "--object-types", str(tmp_path))

    cards = [each for each in events if each.get("ObjectTypeName") == "LoyaltyCard"]
    assert cards
    assert all(validate(each).errors == () for each in cards)


def test_a_kind_that_is_none_is_a_usage_error(capsys):
    assert main(["sample", "--kind", "odd"]) == 2
    assert "'odd' is not one of 'event'" in capsys.readouterr().err
