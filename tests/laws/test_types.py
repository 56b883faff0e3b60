"""What the export can send loads into every flavour, and comes back as it was."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any, Final

from hypothesis import example, given, settings
from hypothesis import strategies as st
from probes import event_with

from cp_contract.codegen import HOLES, Flavour
from cp_contract.reading import read_event
from cp_contract.strategies import events, unknown_fields
from cp_contract.types import dump, parse_as

_UNIONS: Final = {
    flavour: import_module(f"cp_contract_types.v0.{flavour}").ExportEvent
    for flavour in Flavour
}


def _flavours_without(*rules: str) -> list[Flavour]:
    holed = {
        flavour for hole in HOLES if hole.rule in rules for flavour in hole.flavours
    }
    return [flavour for flavour in Flavour if flavour not in holed]


def _known(event: dict[str, Any]) -> dict[str, Any]:
    """Drops the fields of the event that are null, for who takes null as absent."""
    return {name: value for name, value in event.items() if value is not None}


@settings(max_examples=1000)
@given(events())
@example({"EventType": "HEALTH_CHECK", "SchemaVersion": 0.0})
@example({"EventType": "HEALTH_CHECK", "Object": {"n": 10**40, "x": 1e-7}})
@example({**event_with(), "AssociatedProfileId": None})
def test_every_event_loads_in_every_flavour_and_comes_back(event):
    text = json.dumps(event)
    value = read_event(text).value

    for flavour, union in _UNIONS.items():
        dumped = dump(parse_as(union, text))

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
