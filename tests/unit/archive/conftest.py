"""Archives to audit: the examples of the contract, and events made of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cp_contract.archive import _running

EXAMPLES = Path(__file__).parents[3] / "schema" / "v0" / "examples" / "valid"


@pytest.fixture(scope="session")
def order_updated():
    """Gives a valid event."""
    return json.loads((EXAMPLES / "order-updated.json").read_bytes())


@pytest.fixture
def line_of(order_updated):
    """Makes a line of JSON of a valid event with other fields."""

    def make(number=0, **fields):
        event = {**order_updated, "EventId": f"id-{number}", **fields}
        return json.dumps(event).encode() + b"\n"

    return make


@pytest.fixture(params=["threads", "processes"])
def at_once(request, monkeypatch):
    """Lets others than the first thread do any work, however little it is."""
    light = 1.0 if request.param == "threads" else 0.0
    monkeypatch.setattr(_running, "_LIGHT_EVENT", light)
    monkeypatch.setattr(_running, "_LIGHT_BYTE", light)
    monkeypatch.setattr(_running, "_TRIAL", 0.0)
    monkeypatch.setattr(_running, "_WORTH", 0.0)
    return request.param
