"""What the export can send loads into every flavour, and comes back as it was."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib import import_module
from typing import Any, Final

from hypothesis import example, given, settings
from hypothesis import strategies as st
from probes import event_with

from cp_contract.codegen import HOLES, Flavour
from cp_contract.contract import load_contract
from cp_contract.reading import read_event
from cp_contract.strategies import events, unknown_fields
from cp_contract.types import SalesforceAccount, dump, parse_as
from cp_contract.validation import validate

_UNIONS: Final = {
    flavour: import_module(f"cp_contract_types.v0.{flavour}").ExportEvent
    for flavour in Flavour
}


def _flavours_without(*rules: str) -> list[Flavour]:
    holed = {
        flavour for hole in HOLES if hole.rule in rules for flavour in hole.flavours
    }
    return [flavour for flavour in Flavour if flavour not in holed]


_NULLABLE: Final = set(SalesforceAccount.__annotations__)


def _known(event: dict[str, Any]) -> dict[str, Any]:
    """Drops what may be null and is, for who takes null as absent."""
    known = {name: value for name, value in event.items() if value is not None}
    if event.get("ObjectTypeName") == "Salesforce-Account" and "Object" in known:
        known["Object"] = {
            name: value
            for name, value in known["Object"].items()
            if value is not None or name not in _NULLABLE
        }
    return known


_OPENING: Final = '"additionalProperties": true, '
_CLOSED: Final = replace(
    load_contract(),
    schema=json.loads(json.dumps(load_contract().schema).replace(_OPENING, "")),
)


def _names_all(event: dict[str, Any]) -> bool:
    """Says whether the contract names every field, so that a class can hold it."""
    found = validate(event, contract=_CLOSED).findings
    return all(each.rule != "unknown-field" for each in found)


@settings(max_examples=1000)
@given(events())
@example({"EventType": "HEALTH_CHECK", "SchemaVersion": 0.0})
@example({"EventType": "HEALTH_CHECK", "Object": {"n": 10**40, "x": 1e-7}})
@example({**event_with(), "AssociatedProfileId": None})
def test_every_event_loads_in_every_flavour_and_comes_back(event):
    text, named = json.dumps(event), _names_all(event)
    value = read_event(text).value

    for flavour, union in _UNIONS.items():
        dumped = dump(parse_as(union, text))

        if not named and flavour not in _flavours_without("unknown fields"):
            continue
        if flavour in _flavours_without("absent or null"):
            assert dumped == value
        else:
            assert _known(dumped) == _known(value)


@given(
    st.sampled_from(["wire", "wild"]).flatmap(
        lambda style: events(style=style, extra_fields=unknown_fields())
    )
)
def test_unknown_fields_come_back_from_every_flavour_that_can_hold_them(event):
    text = json.dumps(event)
    value = read_event(text).value

    for flavour in _flavours_without("unknown fields"):
        assert dump(parse_as(_UNIONS[flavour], text)) == value


@given(events(style="wild"))
def test_wild_events_load_in_every_flavour(event):
    text = json.dumps(event)

    for union in _UNIONS.values():
        assert parse_as(union, text) is not None
