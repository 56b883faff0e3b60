"""`cp-contract test`, from argv to exit code."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from planted import ROOT

from cp_contract.cli import main

GOOD = (ROOT / "examples" / "sqlite_consumer.py").read_text("utf-8")
BAD = (ROOT / "tests" / "data" / "consumers" / "merges_snapshots.py").read_text("utf-8")
STUMBLES = """
import base64, json

def handler(event, context):
    for record in event["Records"]:
        change = json.loads(base64.b64decode(record["kinesis"]["data"]))
        if change.get("ObjectTypeName") == "LoyaltyCard":
            change["Object"]["Points"]
"""
CARD = {
    "type": "object",
    "required": ["CardNumber"],
    "properties": {"CardNumber": {"type": "string"}, "Points": {"type": "integer"}},
}
FEW = ("--examples", "20", "--seed", "1")


@pytest.fixture
def shop(tmp_path, monkeypatch):
    """Gives a function that writes the module `shop` into the working directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [*sys.path])

    def write(source):
        sys.modules.pop("shop", None)
        Path("shop.py").write_text(source, encoding="utf-8")
        return "shop:handler"

    yield write
    sys.modules.pop("shop", None)


def test_a_consumer_that_holds_to_every_law_gives_exit_code_0(shop, capsys):
    code = main(["test", shop(GOOD), *FEW])

    assert code == 0
    out = capsys.readouterr().out
    assert "ends-in-the-true-state" in out
    assert "broken" not in out
    assert not Path(".cp-contract").exists()


def test_ones_own_object_types_are_among_what_is_sent(shop, capsys):
    Path("types").mkdir()
    Path("types", "LoyaltyCard.schema.json").write_text(json.dumps(CARD))
    name, law = shop(STUMBLES), ("--law", "accepts-every-valid-event")

    named = main(["test", name, *law, "--seed", "1", "--object-types", "types"])
    Path("pyproject.toml").write_text('[tool.cp-contract]\nobject-types = "types"\n')
    found = main(["test", name, *law, "--seed", "1"])

    assert (named, found) == (1, 1)
    assert "KeyError: 'Points'" in capsys.readouterr().out


def test_a_consumer_that_breaks_a_law_gives_exit_code_1_and_the_story(shop, capsys):
    code = main(["test", shop(BAD), "--law", "ends-in-the-true-state", "--seed", "1"])

    out = capsys.readouterr().out
    assert code == 1
    assert out.startswith("ends-in-the-true-state: ")
    assert "5ffcee99ab0000000000b3ae01225e40" in out
    assert "laws: 1 broken" in out
    assert "--replay .cp-contract/ends-in-the-true-state.json" in out


def test_a_failure_can_be_replayed_from_its_file(shop, capsys):
    name = shop(BAD)
    main(["test", name, "--law", "ends-in-the-true-state", "--seed", "1"])
    first = capsys.readouterr().out

    code = main(["test", name, "--replay", ".cp-contract/ends-in-the-true-state.json"])

    again = capsys.readouterr().out
    assert code == 1
    history = first[: first.index("  seed:")]
    assert again.startswith(history)


def test_a_failure_that_was_mended_replays_as_a_success(shop, capsys):
    main(["test", shop(BAD), "--law", "ends-in-the-true-state", "--seed", "1"])
    capsys.readouterr()

    code = main(
        ["test", shop(GOOD), "--replay", ".cp-contract/ends-in-the-true-state.json"]
    )

    assert code == 0
    assert "ends-in-the-true-state  holds" in capsys.readouterr().out


def test_the_same_seed_finds_the_same_history(shop, capsys):
    name = shop(BAD)
    outs = []
    for _ in range(2):
        main(["test", name, "--law", "arrival-order-does-not-matter", "--seed", "5"])
        outs.append(capsys.readouterr().out)

    assert outs[0] == outs[1]


def test_json_says_what_became_of_every_law(shop, capsys):
    code = main(["test", shop(BAD), *FEW, "--format", "json"])

    report = json.loads(capsys.readouterr().out)
    assert code == 1
    assert report["seed"] == 1
    assert not report["passed"]
    assert {each["fate"] for each in report["laws"]} >= {"broken", "holds", "skipped"}
    assert report["failures"][0]["history"]
    assert report["failures"][0]["replay"]["law"] == report["failures"][0]["law"]


def test_junit_has_a_case_for_every_law(shop, capsys):
    main(["test", shop(BAD), *FEW, "--format", "junit"])

    suite = ET.fromstring(capsys.readouterr().out)[0]  # noqa: S314 - our own
    assert int(suite.get("failures")) == len(suite.findall("testcase/failure")) > 0
    assert int(suite.get("skipped")) == len(suite.findall("testcase/skipped")) == 2


def test_the_page_needs_nothing_else_and_draws_the_history(shop):
    main(["test", shop(BAD), *FEW, "--html", "out/report.html"])

    page = Path("out/report.html").read_text("utf-8")
    assert "<svg" in page
    assert 'id="arrival-order-does-not-matter"' in page
    for outside in ("http:", "https:", "<script", "<link", "@import", "url("):
        assert outside not in page


def test_what_the_consumer_prints_is_not_in_the_report(shop, capsys):
    loud = GOOD.replace("    failures = []\n", "    print('loud')\n    failures = []\n")

    main(["test", shop(loud), *FEW])

    assert "loud" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "shop",
            (
                "'shop' names no consumer; name one as MODULE:HANDLER, such as "
                "shop.consumer:handler"
            ),
        ),
        (
            "nowhere:handler",
            (
                "there is no module nowhere; the current directory and PYTHONPATH were "
                "searched"
            ),
        ),
        ("shop:nothing", "shop has no nothing"),
        ("shop:database.nothing", "shop has no database.nothing"),
        ("shop:CHANGES", "shop:CHANGES is no handler and no Consumer, but a tuple"),
        (
            "shop:reset",
            (
                "shop:reset takes no arguments, so it is no handler, and it made no "
                "Consumer, but a NoneType"
            ),
        ),
    ],
)
def test_a_bad_name_is_one_sentence_and_exit_code_2(shop, capsys, name, sentence):
    shop(GOOD)

    code = main(["test", name])

    assert code == 2
    assert capsys.readouterr().err == f"cp-contract: {sentence}\n"


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("1 / 0", "shop cannot be imported: ZeroDivisionError: division by zero"),
        ("import nowhere", "shop cannot be imported: No module named 'nowhere'"),
        ("raise SystemExit('no')", "shop cannot be imported: SystemExit: no"),
    ],
)
def test_a_module_that_fails_is_one_sentence_and_exit_code_2(
    shop, capsys, source, sentence
):
    code = main(["test", shop(source)])

    assert code == 2
    assert sentence in capsys.readouterr().err


def test_a_factory_makes_the_consumer(shop, capsys):
    factory = """
from cp_contract import Consumer

def make_consumer():
    return Consumer(handler, snapshot=snapshot, reset=reset)
"""
    shop(GOOD + factory)

    code = main(["test", "shop:make_consumer", *FEW])

    assert code == 0
    assert "the consumer gives no fail_next_write" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (None, "kept.json cannot be read: no such file or directory"),
        (
            "{",
            "kept.json holds no failure to replay; cp-contract test keeps such files",
        ),
        (
            "[]",
            "kept.json holds no failure to replay; cp-contract test keeps such files",
        ),
        (
            "{}",
            "kept.json holds no failure to replay; cp-contract test keeps such files",
        ),
    ],
)
def test_a_file_that_cannot_be_replayed_is_exit_code_2(shop, capsys, text, sentence):
    if text is not None:
        Path("kept.json").write_text(text, encoding="utf-8")

    code = main(["test", shop(GOOD), "--replay", "kept.json"])

    assert code == 2
    assert capsys.readouterr().err == f"cp-contract: {sentence}\n"


def test_means_that_fail_are_one_sentence_and_exit_code_2(shop, capsys):
    broken = GOOD + "\ndef snapshot():\n    raise OSError('no disk')\n"

    code = main(["test", shop(broken), *FEW])

    assert code == 2
    assert capsys.readouterr().err == (
        "cp-contract: snapshot() failed: OSError: no disk\n"
    )


def test_a_replay_that_is_not_text_is_exit_code_2(shop, capsys):
    Path("kept.json").write_bytes(b"\xff")

    code = main(["test", shop(GOOD), "--replay", "kept.json"])

    assert code == 2
    assert capsys.readouterr().err == (
        "cp-contract: kept.json cannot be read: it is not UTF-8\n"
    )


def test_a_page_that_cannot_be_written_is_exit_code_2(shop, capsys):
    Path("taken").write_text("", encoding="utf-8")

    code = main(["test", shop(GOOD), *FEW, "--html", "taken/report.html"])

    assert code == 2
    assert "taken/report.html cannot be written: " in capsys.readouterr().err


def test_a_consumer_that_was_made_can_be_named(shop, capsys):
    made = "\nfrom cp_contract import Consumer\n\nconsumer = Consumer(handler)\n"
    shop(GOOD + made)

    code = main(["test", "shop:consumer", *FEW])

    assert code == 0
    assert "the consumer gives no snapshot and no reset" in capsys.readouterr().out


def test_what_has_no_signature_is_taken_for_a_handler(capsys):
    code = main(
        [
            "test",
            "builtins:dict",
            "--takes",
            "event",
            "--law",
            "does-not-change-its-input",
        ]
    )

    assert code == 0
    assert "does-not-change-its-input  holds" in capsys.readouterr().out
