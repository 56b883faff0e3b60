"""Enabling and disabling, and every mistake in a sentence."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import sys
import threading
import time
from contextlib import closing, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError
from local_export import client_of, running
from running_export import environment

from cp_contract.cli import main
from cp_contract.export.delivery import Delivery
from cp_contract.export.kinesis import embedded_kinesis
from cp_contract.export.model import load_service_model

ARN = "arn:aws:kinesis:us-east-1:123456789012:stream/"


@pytest.fixture(scope="module")
def addresses():
    with running() as export, embedded_kinesis() as kinesis_url:
        yield export.url, kinesis_url
        assert export.endpoint.failure is None


@pytest.fixture
def run(addresses, monkeypatch, capsys):
    """Runs a command of the group, and gives its code and what it wrote."""
    for name in set(os.environ) - set(environment()):
        monkeypatch.delenv(name)
    for name, value in environment().items():
        monkeypatch.setenv(name, value)
    url, kinesis_url = addresses
    monkeypatch.setenv("AWS_ENDPOINT_URL_CUSTOMER_PROFILES", url)
    monkeypatch.setenv("AWS_ENDPOINT_URL_KINESIS", kinesis_url)

    def command(*arguments):
        code = main(["export", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return command


@pytest.fixture
def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def test_a_domain_is_enabled_again_and_again_and_disabled(run):
    create = ("enable", "twice", "--create-stream", "twice", "--shards", "2")

    first, second = run(*create), run(*create)

    assert first[1].splitlines() == [
        "made the Kinesis stream twice, shards: 2",
        "made the domain twice",
        f"events of twice go to {ARN}twice",
    ]
    assert second[1].splitlines() == [
        "there is a Kinesis stream twice already",
        f"events of twice go to {ARN}twice",
    ]
    assert first[::2] == second[::2] == (0, "")
    assert run("enable", "twice", "--stream", "twice", "--name", "b")[0] == 0
    ended = run("disable", "twice", "twice")
    assert ended == (0, "twice is no longer exported to twice\n", "")
    ended = run("disable", "twice")
    assert ended == (0, "twice is no longer exported to b\n", "")
    assert run("disable", "twice") == (0, "", "twice is not exported\n")


def test_a_stream_whose_name_is_none_for_an_event_stream_is_exported_to(run):
    assert run("enable", "dots", "--create-stream", "a.b")[0] == 0

    assert run("disable", "dots")[1] == "dots is no longer exported to a-b\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("enable", "x"),
            "name the Kinesis stream: --create-stream or --stream",
        ),
        (
            ("enable", "x", "--create-stream", "a", "--stream", "a"),
            "name the Kinesis stream: --create-stream or --stream",
        ),
        (
            ("enable", "no name", "--create-stream", "some"),
            "BadRequestException: DomainName: must match ^[a-zA-Z0-9_-]+$",
        ),
        (
            ("enable", "x", "--create-stream", "some", "--name", "no name"),
            "BadRequestException: EventStreamName: must match ^[a-zA-Z0-9_-]+$",
        ),
        (
            ("disable", "nowhere"),
            "ResourceNotFoundException: there is no domain nowhere",
        ),
    ],
)
def test_a_mistake_is_one_sentence(run, arguments, sentence):
    code, _, written = run(*arguments)

    assert code == 2
    assert written.splitlines()[-1] == f"cp-contract: {sentence}"


def test_a_stream_that_is_not_there_is_named(run):
    code, _, written = run("enable", "x", "--stream", "nothing")

    assert code == 2
    assert written.startswith("cp-contract: ResourceNotFoundException: Stream nothing ")


def test_an_event_stream_is_not_sent_elsewhere_by_enabling_it_again(run):
    run("enable", "moved", "--create-stream", "from", "--name", "a")

    code, _, written = run("enable", "moved", "--create-stream", "to", "--name", "a")

    assert code == 2
    assert written == (
        "cp-contract: BadRequestException: domain moved has an event stream a already\n"
    )


def test_where_nothing_answers_a_sentence_says_what_to_start(run, free_port):
    url = f"http://127.0.0.1:{free_port}"

    code, _, written = run("disable", "shop", "--endpoint", url)

    assert code == 2
    assert written == (
        f"cp-contract: nothing answers at {url}/domains/shop/event-streams; "
        "is the export up? It is started with: cp-contract export up\n"
    )


def test_an_address_that_makes_no_sense_is_named(run):
    code, _, written = run("disable", "shop", "--endpoint", "nonsense")

    assert (code, written) == (2, "cp-contract: Invalid endpoint: nonsense\n")


def test_a_port_that_is_taken_is_named(run):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])

        kinesis = ("--kinesis-endpoint", "http://127.0.0.1:1")
        code, _, written = run("up", "--port", port, *kinesis)

    assert code == 2
    assert written == (
        f"cp-contract: 127.0.0.1:{port} cannot be listened at: address already in use; "
        "name another with --host or --port\n"
    )


def test_a_kinesis_elsewhere_needs_a_region(run):
    code, _, written = run("up", "--port", "0", "--kinesis-endpoint", "http://away")

    assert code == 2
    assert written == (
        "cp-contract: Kinesis cannot be asked: You must specify a region; "
        "AWS_ENDPOINT_URL_KINESIS names the one of a local export\n"
    )


def test_which_kinesis_is_meant_must_be_said(run, monkeypatch):
    monkeypatch.delenv("AWS_ENDPOINT_URL_KINESIS")

    code, _, written = run("tail", "customers")

    assert code == 2
    assert written.startswith("cp-contract: Kinesis cannot be asked: ")


def test_a_file_that_is_no_database_is_named(run, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("not a database" * 100)

    code, _, written = run("up", "--port", "0", "--data", str(path))

    assert code == 2
    assert written.startswith(f"cp-contract: {path} cannot be used as the database")


@pytest.mark.parametrize(
    ("module", "arguments"),
    [
        ("botocore.exceptions", ("disable", "shop")),
        ("boto3", ("disable", "shop")),
        ("botocore.loaders", ("up", "--port", "0")),
    ],
)
def test_without_the_extra_one_sentence_says_what_to_install(
    run, monkeypatch, module, arguments
):
    load_service_model.cache_clear()
    monkeypatch.setitem(sys.modules, module, None)

    code, _, written = run(*arguments)

    assert code == 2
    assert written.endswith(
        " needs more than the core of cp-contract; "
        "install it with: pip install 'cp-contract[export]'\n"
    )


def stop_once_it_runs(kind):
    """Sends a signal to ourselves as soon as the command listens to it."""
    before = signal.getsignal(kind)

    def stop():
        for _ in range(1000):
            time.sleep(0.02)
            if signal.getsignal(kind) != before:
                os.kill(os.getpid(), kind)
                return

    threading.Thread(target=stop, daemon=True).start()


def test_it_runs_until_it_is_told_to_stop_and_says_who_can_reach_it(run):
    before = signal.getsignal(signal.SIGTERM)
    stop_once_it_runs(signal.SIGTERM)

    code, out, err = run("up", "--port", "0", "--host", "0.0.0.0")  # noqa: S104 - asked

    assert code == 0
    assert [line.partition("=")[0] for line in out.splitlines()] == [
        "export AWS_ENDPOINT_URL_CUSTOMER_PROFILES",
        "export AWS_ENDPOINT_URL_KINESIS",
        "export AWS_ACCESS_KEY_ID",
        "export AWS_DEFAULT_REGION",
    ]
    assert "=http://127.0.0.1:" in out
    assert "Whoever reaches this address can read and change all.\n" in err
    assert err.endswith("Stopped.\n")
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_second_signal_while_it_stops_changes_nothing(run, monkeypatch):
    def drain(_delivery, _seconds):
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(0.01)

    monkeypatch.setattr(Delivery, "drain", drain)
    stop_once_it_runs(signal.SIGTERM)

    code, _, err = run("up", "--port", "0")

    assert code == 0
    assert err.endswith("Stopped.\n")


def test_an_export_that_breaks_stops_and_says_why(run, tmp_path, free_port):
    path = tmp_path / "export.sqlite"
    url = f"http://127.0.0.1:{free_port}"

    def break_it():
        profiles = client_of(url, connect_timeout=1)
        for _ in range(1000):
            time.sleep(0.02)
            with suppress(EndpointConnectionError):
                profiles.list_domains()
                break
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("ALTER TABLE domains RENAME TO away")
        with suppress(ClientError):
            profiles.list_domains()
        profiles.close()

    breaking = threading.Thread(target=break_it)
    breaking.start()
    options = ("--kinesis-endpoint", "http://127.0.0.1:1", "--data", str(path))

    code, _, written = run("up", "--port", str(free_port), *options)

    breaking.join()
    assert code == 2
    assert written.splitlines()[-1] == (
        f"cp-contract: {path} cannot be used as the database of an export: "
        "no such table: domains; name another file with --data"
    )


class Settling(BaseHTTPRequestHandler):
    """A Kinesis whose stream is not there at once, as with AWS."""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        status = self.server.statuses.pop(0)
        summary = {
            "StreamName": "new",
            "StreamARN": f"{ARN}new",
            "StreamStatus": status,
        }
        body = json.dumps({"StreamDescriptionSummary": summary}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *said):
        pass


@pytest.fixture
def settling(monkeypatch):
    """Gives the address of one that says these statuses, one after the other."""
    monkeypatch.setattr("cp_contract.cli._enable._PAUSE_SECONDS", 0.01)
    monkeypatch.setattr("cp_contract.cli._enable._LOOKS", 3)
    with ThreadingHTTPServer(("127.0.0.1", 0), Settling) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()

        def serve(*statuses):
            server.statuses = list(statuses)
            return f"http://127.0.0.1:{server.server_port}"

        yield serve
        server.shutdown()


def test_a_stream_that_is_being_made_is_waited_for(run, settling):
    url = settling("CREATING", "CREATING", "ACTIVE")

    code, out, _ = run("enable", "waits", "--stream", "new", "--kinesis-endpoint", url)

    assert code == 0
    assert out.splitlines()[-1] == f"events of waits go to {ARN}new"


def test_a_stream_is_not_waited_for_without_end(run, settling):
    url = settling("CREATING", "CREATING", "CREATING")

    code, _, written = run("enable", "w", "--stream", "new", "--kinesis-endpoint", url)

    assert (code, written) == (
        2,
        "cp-contract: the Kinesis stream new takes no records yet\n",
    )


def test_with_a_kinesis_elsewhere_no_credentials_are_suggested(run, monkeypatch):
    stop_once_it_runs(signal.SIGINT)
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    url = "https://kinesis.eu-west-1.amazonaws.com"

    code, out, _ = run("up", "--port", "0", "--kinesis-endpoint", url)

    assert code == 0
    assert out.splitlines()[1:] == [f"export AWS_ENDPOINT_URL_KINESIS={url}"]
