"""`cp-contract object-type add`, from argv to the schema file."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from cp_contract.cli import main

MAPPING = {
    "ObjectTypeName": "Card",
    "Description": "A card.",
    "Fields": {"n": {"Source": "_source.Number", "ContentType": "STRING"}},
}


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Works in a project that names a folder of object types."""
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text('[tool.cp-contract]\nobject-types = "types"\n')
    return tmp_path


@pytest.fixture
def api(monkeypatch):
    """Gives the URL of an HTTP API that knows the type Card of the domain Shop."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            known = self.path == "/domains/Shop/object-types/Card"
            body = json.dumps(MAPPING if known else {"Message": "no such type"})
            self.send_response(200 if known else 404)
            if not known:
                self.send_header("x-amzn-errortype", "ResourceNotFoundException")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_):
            """Keeps quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.usefixtures("here")
def test_a_mapping_in_a_file_becomes_a_schema_that_check_accepts(capsys):
    Path("card.json").write_text(json.dumps(MAPPING))

    assert main(["object-type", "add", "Card", "--from-file", "card.json"]) == 0
    assert capsys.readouterr().out == "types/Card.schema.json: written\n"
    assert main(["check"]) == 0


@pytest.mark.usefixtures("here")
def test_the_api_is_asked_with_the_real_client(api, capsys):
    asked = ["object-type", "add", "Card", "--from-aws", "Shop", "--endpoint-url", api]

    assert main(asked) == 0
    schema = json.loads(Path("types/Card.schema.json").read_bytes())
    assert schema["description"] == "A card."
    assert "written" in capsys.readouterr().out


@pytest.mark.usefixtures("here")
def test_what_the_api_does_not_know_is_one_sentence(api, capsys):
    asked = ["object-type", "add", "Coin", "--from-aws", "Shop", "--endpoint-url", api]

    assert main(asked) == 2
    assert "(ResourceNotFoundException)" in capsys.readouterr().err
    assert not Path("types").exists()


@pytest.mark.usefixtures("here")
def test_events_become_a_schema_and_say_how_sure_it_is(capsys):
    events = [
        {"ObjectTypeName": "Card", "Object": {"Number": "1"}},
        {"ObjectTypeName": "Card", "Object": {"Number": "2", "Tier": "gold"}},
        {"ObjectTypeName": "Coin", "Object": {"Number": 1}},
        {"EventType": "HEALTH_CHECK"},
    ]
    Path("events.jsonl").write_text("\n".join(map(json.dumps, events)))

    assert main(["object-type", "add", "Card", "--from-events", "events.jsonl"]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "  /Number: in 2 of 2; absent in at most 100.0% (95 % sure)",
        "  /Tier: in 1 of 2, so it is optional",
    ]


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["Card"], "Name one source: --from-file, --from-aws or --from-events."),
        (
            ["Card", "--from-file", "missing.json"],
            "missing.json cannot be used: no such file or directory",
        ),
        (
            ["Card", "--from-file", "broken.json"],
            "broken.json cannot be used: it is",
        ),
        (["Card", "--from-file", "list.json"], "list.json cannot be used: it holds no"),
        (
            ["Card", "--from-events", "list.json"],
            "'Card' cannot be an object type: list.json has no event of it",
        ),
        (
            ["Card", "--from-events", "missing.json"],
            "missing.json cannot be used: no such file or directory",
        ),
        (
            ["_profile", "--from-file", "card.json"],
            "'_profile' cannot be an object type: it is the standard profile's",
        ),
        (
            ["../Card", "--from-file", "card.json"],
            "'../Card' cannot be an object type: a name is 1 to 255 of letters,",
        ),
    ],
)
def test_what_cannot_be_used_is_one_sentence_and_nothing_is_written(
    arguments, sentence, capsys
):
    Path("card.json").write_text(json.dumps(MAPPING))
    Path("broken.json").write_text("{")
    Path("list.json").write_text("[]")

    assert main(["object-type", "add", *arguments]) == 2
    assert sentence in capsys.readouterr().err
    assert not Path("types").exists()


@pytest.mark.usefixtures("here")
def test_a_schema_that_is_there_is_left_as_it_is(capsys):
    Path("card.json").write_text(json.dumps(MAPPING))
    main(["object-type", "add", "Card", "--from-file", "card.json"])
    capsys.readouterr()

    assert main(["object-type", "add", "Card", "--from-file", "card.json"]) == 2
    assert capsys.readouterr().err == (
        "cp-contract: 'Card' cannot be an object type: "
        "types/Card.schema.json is already there\n"
    )


def test_without_a_folder_to_write_to_it_is_asked_for(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("card.json").write_text(json.dumps(MAPPING))

    assert main(["object-type", "add", "Card", "--from-file", "card.json"]) == 2
    assert "Name the folder with --object-types" in capsys.readouterr().err
