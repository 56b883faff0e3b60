"""The service model is read whole, and its paths lead to one operation each."""

from __future__ import annotations

import sys

import pytest

from cp_contract.errors import ExtraMissing, RequestRefused
from cp_contract.export.model import load_service_model
from cp_contract.export.operations import READING, WRITING
from cp_contract.export.routing import route

MODEL = load_service_model()


def routed(method, path):
    return route(method, path, MODEL.operations.values())


def test_what_is_offered_is_in_the_model():
    assert READING.keys() | WRITING.keys() <= MODEL.operations.keys()
    assert not READING.keys() & WRITING.keys()


@pytest.mark.parametrize("operation", MODEL.operations.values(), ids=lambda it: it.name)
def test_the_path_of_an_operation_leads_to_it_and_to_no_other(operation):
    path = "/" + "/".join(
        f"some%2F{at}" if segment.startswith("{") else segment
        for at, segment in enumerate(operation.segments)
    )

    found, labels = routed(operation.method, path)

    assert found.name == operation.name
    assert all(value.startswith("some/") for value in labels.values())


@pytest.mark.parametrize("operation", MODEL.operations.values(), ids=lambda it: it.name)
def test_an_operation_that_is_not_offered_can_say_so(operation):
    assert "BadRequestException" in operation.errors
    assert MODEL.shapes["BadRequestException"].status == 400


def test_parameters_travel_where_we_read_them():
    takes = [MODEL.operations[name].takes for name in (*READING, *WRITING)]
    members = [member for shape in takes for member in shape.members.values()]

    assert {member.location for member in members} == {None, "uri", "querystring"}
    kinds = {
        MODEL.shapes[member.shape].kind
        for member in members
        if member.location == "querystring"
    }
    assert kinds == {"integer", "list", "string"}


def test_a_word_is_preferred_to_a_label():
    assert routed("POST", "/domains/shop/profiles/objects")[0].name == (
        "ListProfileObjects"
    )


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/domains/"),
        ("GET", "/domains//profiles"),
        ("PATCH", "/domains/shop"),
        ("POST", "/domains/shop/../profiles"),
    ],
)
def test_what_leads_nowhere_is_no_operation(method, path):
    if path == "/domains/":  # the list of domains, with a slash too much
        assert routed(method, path)[0].name == "ListDomains"
        return
    with pytest.raises(RequestRefused) as caught:
        routed(method, path)

    assert str(caught.value) == (
        "UnknownOperationException: no operation has this method and this path"
    )


def test_a_path_that_is_not_utf_8_is_refused():
    with pytest.raises(RequestRefused, match="the path is not UTF-8"):
        routed("GET", "/domains/%FF")


def test_without_botocore_one_sentence_says_what_to_install(monkeypatch):
    load_service_model.cache_clear()
    monkeypatch.setitem(sys.modules, "botocore.loaders", None)

    with pytest.raises(ExtraMissing) as caught:
        load_service_model()

    assert str(caught.value) == (
        "the endpoint of the export needs more than the core of cp-contract; "
        "install it with: pip install 'cp-contract[export]'"
    )
