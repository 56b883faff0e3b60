"""What botocore writes is what we read, and what we write is what botocore reads."""

from __future__ import annotations

import json
from datetime import datetime
from urllib.parse import urlencode

import botocore.session
import pytest
from botocore.parsers import RestJSONParser
from botocore.serialize import RestJSONSerializer
from hypothesis import given
from hypothesis import strategies as st
from service_shapes import values

from cp_contract.errors import RequestRefused
from cp_contract.export.model import load_service_model
from cp_contract.export.operations import READING, WRITING
from cp_contract.export.routing import route
from cp_contract.export.wire import (
    Request,
    read_json_object,
    read_parameters,
    refusal,
    render_result,
)

MODEL = load_service_model()
OFFERED = sorted({*READING, *WRITING})
BOTOCORE = botocore.session.Session().get_service_model("customer-profiles")


def written(name, parameters):
    """Gives the request that botocore makes of a call."""
    made = RestJSONSerializer().serialize_to_request(
        parameters, BOTOCORE.operation_model(name)
    )
    path, _, query = made["url_path"].partition("?")
    asked = "&".join(filter(None, [query, urlencode(made["query_string"], doseq=True)]))
    body = made["body"] or b""
    return Request(made["method"], path, asked, {}, body)


def read(request):
    operation, labels = route(request.method, request.path, MODEL.operations.values())
    return operation.name, read_parameters(request, operation, labels, MODEL)


def outcome(request):
    """Gives the operation that a request calls, or the code of its refusal."""
    try:
        return read(request)[0]
    except RequestRefused as error:
        return error.code


def parsed(name, response):
    return RestJSONParser().parse(
        {
            "status_code": response.status,
            "headers": {key.lower(): each for key, each in response.headers.items()},
            "body": response.body,
        },
        BOTOCORE.operation_model(name).output_shape,
    )


def refused(request):
    with pytest.raises(RequestRefused) as caught:
        read(request)
    return caught.value.reason


@given(name=st.sampled_from(OFFERED), data=st.data())
def test_any_call_is_read_as_it_was_meant(name, data):
    takes = MODEL.operations[name].takes
    parameters = data.draw(values(takes.name, MODEL))

    assert read(written(name, parameters)) == (name, parameters)


@given(name=st.sampled_from(OFFERED), data=st.data())
def test_any_result_is_read_by_botocore_as_it_was_meant(name, data):
    operation = MODEL.operations[name]
    result = data.draw(values(operation.gives.name, MODEL))

    answer = parsed(name, render_result(result, operation, MODEL))

    del answer["ResponseMetadata"]
    assert same(answer, result)


def same(answer, result):
    """Compares, with instants as such; botocore gives them in the local zone."""
    if isinstance(answer, dict):
        return answer.keys() == result.keys() and all(
            same(answer[key], result[key]) for key in answer
        )
    if isinstance(answer, list):
        return len(answer) == len(result) and all(map(same, answer, result))
    if isinstance(answer, datetime):
        return answer.timestamp() == result.timestamp()
    return answer == result


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("BadRequestException", 400),
        ("AccessDeniedException", 403),
        ("ResourceNotFoundException", 404),
        ("ThrottlingException", 429),
        ("InternalServerException", 500),
        ("UnknownOperationException", 404),
    ],
)
@given(reason=st.text(st.characters(codec="utf-8"), max_size=9))
def test_botocore_reads_an_error_by_its_code(code, status, reason):
    answer = parsed("GetDomain", refusal(RequestRefused(code, reason), MODEL))

    assert answer["Error"] == {"Code": code, "Message": reason}
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == status


@given(
    body=st.binary() | st.recursive(st.none(), st.lists).map(json.dumps).map(str.encode)
)
def test_no_body_whatever_does_more_than_be_refused(body):
    request = Request("POST", "/domains/shop/profiles", "", {}, body)

    assert outcome(request) in {"CreateProfile", "BadRequestException"}


@given(path=st.text(), query=st.text())
def test_no_path_and_no_query_whatever_do_more_than_be_refused(path, query):
    request = Request("GET", f"/domains{path}", query, {}, b"")

    assert outcome(request).endswith(("Domain", "Domains", "Exception"))


def test_null_is_what_is_not_there_and_what_is_unknown_is_left_aside():
    body = b'{"FirstName":null,"Colour":"red","Address":{"City":null,"Moon":1}}'

    _, parameters = read(Request("POST", "/domains/shop/profiles", "", {}, body))

    assert parameters == {"DomainName": "shop", "Address": {}}


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"[]", "the body: must be a JSON object"),
        (
            b'{"FirstName": "a", "FirstName": "b"}',
            (
                "the body: 'FirstName' is given more than once; a field is given once "
                "(line 1, column 20)"
            ),
        ),
        (b'{"Attributes": {"a": 1e999}}', "the number 1e999 is out of range"),
        (
            b'{"Attributes": {"a": ' + b"7" * 1001 + b"}}",
            f"the number {'7' * 40}... is out of range",
        ),
        (b'{"Attributes": {"a": 1.5}}', "Attributes, value 0: must be a string"),
        (b'{"FirstName": ""}', "FirstName: must have a length of at least 1"),
        (
            b'{"Address": {"City": ""}}',
            "Address.City: must have a length of at least 1",
        ),
        (
            b'{"FirstName": "", "LastName": 1}',
            "FirstName: must have a length of at least 1; LastName: must be a string",
        ),
    ],
)
def test_a_refusal_says_what_does_not_hold(body, reason):
    assert refused(Request("POST", "/domains/shop/profiles", "", {}, body)) == reason


def test_a_long_list_of_faults_is_cut():
    body = json.dumps({"Attributes": {"a" * 256 + str(at): "b" for at in range(99)}})

    reason = refused(Request("POST", "/domains/s/profiles", "", {}, body.encode()))

    assert reason.count(";") == 4


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("max-results=0", "MaxResults: must be at least 1"),
        ("max-results=101", "MaxResults: must be at most 100"),
        ("max-results=ten", "MaxResults: must be an integer"),
        ("max-results=" + "9" * 40, "MaxResults: must be an integer"),
        ("next-token=", "NextToken: must have a length of at least 1"),
        ("&".join(["a=b"] * 101), "the query: Max number of fields exceeded"),
    ],
)
def test_a_query_is_held_to_the_model_too(query, reason):
    assert refused(Request("GET", "/domains", query, {}, b"")) == reason


def test_text_that_can_be_read_but_not_written_is_refused():
    with pytest.raises(RequestRefused) as caught:
        read_json_object('{"a": NaN}', place="Object")

    assert caught.value.reason == (
        "Object: NaN is no JSON number; a number is written in digits "
        "(line 1, column 7)"
    )
