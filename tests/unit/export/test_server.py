"""The endpoint answers whatever comes over a socket, and ends when it is told to."""

from __future__ import annotations

import http.client
import json
import socket
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Event, Thread
from urllib.parse import urlsplit

import pytest
from botocore import UNSIGNED
from botocore.exceptions import ClientError
from local_export import client_of, running

from cp_contract.contract import load_contract
from cp_contract.errors import ExportBroken, StoreUnusable
from cp_contract.export.server import serving

SIGNED = {"Authorization": "AWS4-HMAC-SHA256 Credential=local"}


def connected(url):
    parts = urlsplit(url)
    return closing(http.client.HTTPConnection(parts.hostname, parts.port, timeout=10))


def answered(export, *lines, body=b""):
    """Sends a request as it is written, and gives the status and the sentence."""
    parts = urlsplit(export.url)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as client:
        head = "\r\n".join([*lines, "Authorization: x", "", ""])
        client.sendall(head.encode() + body)
        client.shutdown(socket.SHUT_WR)
        response = http.client.HTTPResponse(client)
        response.begin()
        return response.status, json.loads(response.read())["Message"]


def error_of(call):
    with pytest.raises(ClientError) as caught:
        call()
    return caught.value.response["Error"]


def test_a_connection_stays_open_from_call_to_call(export):
    with connected(export.url) as client:
        for _ in range(3):
            client.request("GET", "/domains", headers=SIGNED)
            response = client.getresponse()
            assert response.status == 200
            assert response.read()
            assert client.sock is not None


def test_many_threads_are_answered_at_once(export, domain):
    def create(number):
        return export.client.create_profile(
            DomainName=domain, AccountNumber=str(number)
        )["ProfileId"]

    with ThreadPoolExecutor(20) as pool:
        made = list(pool.map(create, range(200)))

    assert len(set(made)) == 200
    assert len(export.events(domain)) == 200


def test_a_request_that_nobody_signed_is_denied(export):
    client = client_of(export.url, signature_version=UNSIGNED)

    error = error_of(client.list_domains)

    assert error == {
        "Code": "AccessDeniedException",
        "Message": "the request is not signed; any credentials will do",
    }
    client.close()


def test_an_operation_that_is_not_offered_says_so(api, refused):
    said = refused(api.get_matches, DomainName="shop")

    assert said == (
        "BadRequestException",
        "GetMatches is not offered by this local export",
    )


def test_too_many_calls_at_once_are_throttled():
    with running(most_at_once=0) as export:
        error = error_of(export.client.list_domains)

    assert error == {
        "Code": "ThrottlingException",
        "Message": "too many calls at once; wait a moment, and try again",
    }


def test_a_bug_is_answered_kept_and_has_changed_nothing():
    # A contract under which no event is valid stands in for a bug.
    contract = load_contract().with_object_types({"Card": {"type": "object"}})
    contract.schema["$defs"]["CardEvent"]["required"] = ["Moon"]
    with running(contract=contract) as export:
        domain = export.new_domain()
        put_card(export, domain)
        error = error_of(
            lambda: export.client.put_profile_object(
                DomainName=domain, ObjectTypeName="Card", Object='{"id": 1}'
            )
        )

        assert error["Code"] == "InternalServerException"
        assert error["Message"].startswith(
            "the export made an event that is not valid, and stopped: (the event): "
        )
        assert isinstance(export.endpoint.failure, ExportBroken)
        assert export.events(domain) == []


def put_card(export, domain):
    export.client.put_profile_object_type(
        DomainName=domain,
        ObjectTypeName="Card",
        Description="A card",
        AllowProfileCreation=True,
        Fields={"id": {"Source": "_source.id"}},
        Keys={"_id": [{"StandardIdentifiers": ["UNIQUE"], "FieldNames": ["id"]}]},
    )


def test_an_object_is_held_to_the_schema_of_its_type():
    schema = {"type": "object", "properties": {"id": {"type": "integer"}}}
    contract = load_contract().with_object_types({"Card": schema})
    with running(contract=contract) as export:
        domain = export.new_domain()
        put_card(export, domain)
        put = export.client.put_profile_object
        error = error_of(
            lambda: put(DomainName=domain, ObjectTypeName="Card", Object='{"id": "x"}')
        )
        put(DomainName=domain, ObjectTypeName="Card", Object='{"id": 1}')

        assert error["Code"] == "BadRequestException"
        assert error["Message"].startswith("Object/id: 'x' is ")
        assert error["Message"].endswith("[type]")
        assert export.endpoint.failure is None
        assert len(export.events(domain)) == 2


def test_a_database_that_breaks_is_a_failure_that_names_it():
    with running() as export:
        with closing(sqlite3.connect(export.store.path)) as connection:
            connection.execute("DROP TABLE tags")
            connection.execute("DROP TABLE profile_keys")
            connection.execute("DROP TABLE objects")
            connection.execute("DROP TABLE domains")
        error = error_of(export.client.list_domains)

        assert error["Code"] == "InternalServerException"
        assert isinstance(export.endpoint.failure, StoreUnusable)
        assert "no such table: domains" in str(export.endpoint.failure)


@pytest.mark.parametrize(
    ("lines", "body", "message"),
    [
        (["Content-Length: x"], b"", "Content-Length is no number"),
        (["Content-Length: -1"], b"", "Content-Length is no number"),
        (
            ["Transfer-Encoding: chunked"],
            b"0\r\n\r\n",
            "the body must come with its Content-Length",
        ),
        (
            [f"Content-Length: {5 * 1024 * 1024}"],
            b"x" * 5 * 1024 * 1024,
            "the body is larger than 4,194,304 bytes",
        ),
        (
            [f"Content-Length: {10**15}"],
            b"",
            "the body is larger than 4,194,304 bytes",
        ),
    ],
)
def test_a_body_that_cannot_be_read_is_refused(export, lines, body, message):
    said = answered(
        export, "POST /domains/shop/profiles HTTP/1.1", "Host: x", *lines, body=body
    )

    assert said == (400, message)


def test_a_body_that_ends_early_is_no_call(export, domain):
    parts = urlsplit(export.url)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as client:
        head = f"POST /domains/{domain}/profiles HTTP/1.1\r\nContent-Length: 9\r\n"
        client.sendall(f"{head}Authorization: x\r\n\r\n{{}}".encode())
        client.shutdown(socket.SHUT_WR)
        assert client.recv(1024) == b""

    assert export.events(domain) == []


@pytest.mark.parametrize(
    "path",
    [
        "/domains/..%2F..%2Fetc%2Fpasswd",
        "/domains/shop%27%3B%20DROP%20TABLE%20domains%3B--",
        "/domains/%00",
    ],
)
def test_a_name_leads_nowhere_but_to_its_refusal(export, path):
    said = answered(export, f"GET {path} HTTP/1.1", "Host: x")

    assert said == (400, "DomainName: must match ^[a-zA-Z0-9_-]+$")


def test_what_is_sent_is_not_logged(export, capfd):
    with connected(export.url) as client:
        client.request("GET", "/domains/secret", headers=SIGNED)
        client.getresponse().read()

    assert capfd.readouterr() == ("", "")


def test_it_ends_at_once_though_connections_are_open_and_answers_what_is_under_way():
    entered, leave = Event(), Event()
    with running() as export:

        def hold():
            with export.store.transaction():
                entered.set()
                leave.wait()

        holder = Thread(target=hold)
        holder.start()
        entered.wait()
        with connected(export.url) as idle, ThreadPoolExecutor() as pool:
            idle.request("GET", "/domains", headers=SIGNED)
            idle.getresponse().read()
            under_way = pool.submit(
                export.client.create_domain, DomainName="late", DefaultExpirationDays=1
            )
            leave.set()
            assert under_way.result()["DomainName"] == "late"
            holder.join()
            url = export.url
            # The idle connection is still open when the context ends.
            export.client.close()
            idle_socket = idle.sock
            assert idle_socket is not None
    with pytest.raises(OSError):  # noqa: PT011 - refused or reset, as it comes
        socket.create_connection(
            (urlsplit(url).hostname, urlsplit(url).port), timeout=1
        ).close()


@pytest.mark.skipif(not socket.has_ipv6, reason="there is no IPv6 here")
def test_it_can_be_reached_by_ipv6_too(export):
    with serving(export.endpoint, host="::1") as url, connected(url) as client:
        client.request("GET", "/domains", headers=SIGNED)
        assert client.getresponse().status == 200
