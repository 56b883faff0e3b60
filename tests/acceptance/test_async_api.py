"""The document of the stream, read by AsyncAPI's own parser."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from node_packages import node_packages

from cp_contract.contract import load_contract
from cp_contract.reference.asyncapi import async_api

SCRIPT = Path(__file__).with_name("read_async_api.js")
PARSER = "@asyncapi/parser@3.6.3"


def parsed(document):
    home = node_packages(PARSER)
    if isinstance(home, str):
        pytest.skip(
            f"the AsyncAPI document is NOT checked by AsyncAPI's parser: {home}"
        )
    answered = subprocess.run(
        ["node", SCRIPT],
        input=json.dumps(document),
        capture_output=True,
        check=True,
        env={**os.environ, "NODE_PATH": str(home)},
        text=True,
    )
    return json.loads(answered.stdout)


def test_the_parser_of_asyncapi_takes_the_stream_and_its_examples():
    answer = parsed(async_api(load_contract()))

    assert answer == {
        "errors": [],
        "messages": [
            "HealthCheckEvent",
            "ProfileEvent",
            "StandardAssetEvent",
            "StandardCaseEvent",
            "StandardOrderEvent",
            "SalesforceAccountEvent",
            "ProfileObjectEvent",
        ],
    }


def test_the_parser_of_asyncapi_takes_object_types_of_the_users_own():
    card = {
        "type": "object",
        "properties": {"Stamps": {"type": "array", "items": {"$ref": "#/$defs/Stamp"}}},
        "$defs": {"Stamp": {"type": "string", "format": "date"}},
    }
    contract = load_contract().with_object_types({"LoyaltyCard": card})

    answer = parsed(async_api(contract))

    assert answer["errors"] == []
    assert "LoyaltyCardEvent" in answer["messages"]


def test_the_parser_of_asyncapi_would_tell_a_mistake():
    document = async_api(load_contract())
    document["operations"]["receiveExport"]["action"] = "overhear"

    answer = parsed(document)

    assert answer["errors"] != []
