"""Contract -> an AsyncAPI 3 document of the stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cp_contract.kinds import is_object
from cp_contract.reference._examples import examples_of
from cp_contract.reference._kinds import PROFILE, kinds_of
from cp_contract.reference._words import described_by, first
from cp_contract.subschemas import map_subschemas

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.contract import Contract
    from cp_contract.reference._kinds import Kind

__all__ = ["async_api"]

_DEFINITIONS: Final = "#/$defs/"
_SCHEMAS: Final = "#/components/schemas/"


def async_api(contract: Contract) -> dict[str, Any]:
    """Describes the stream from the consumer's side: one channel, a message a kind.

    The payloads are what the contract's definitions say, with every reference beside
    which more is said written as `allOf`: there a reference silences its neighbours.
    """
    definitions = contract.schema["$defs"]
    kinds = [
        each for each in kinds_of(contract.schema, "", {}) if each.reference != PROFILE
    ]
    messages = {
        _name(each): {"$ref": f"#/components/messages/{_name(each)}"} for each in kinds
    }
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": contract.schema["title"],
            "version": f"{contract.version}.0.0",
            "description": contract.schema["description"],
        },
        "defaultContentType": "application/json",
        "channels": {
            "export": {
                "address": None,
                "title": "The Kinesis data stream of a domain's event stream",
                "description": "Delivery is at least once. No order may be assumed, "
                "not even between the events of one profile.",
                "messages": messages,
            }
        },
        "operations": {
            "receiveExport": {
                "action": "receive",
                "channel": {"$ref": "#/channels/export"},
                "summary": "Takes the events of the stream.",
                "messages": [
                    {"$ref": f"#/channels/export/messages/{name}"} for name in messages
                ],
            }
        },
        "components": {
            "messages": {_name(each): _message(contract, each) for each in kinds},
            "schemas": {name: _payload(held) for name, held in definitions.items()},
        },
    }


def _name(kind: Kind) -> str:
    return kind.reference.removeprefix(_DEFINITIONS)


def _message(contract: Contract, kind: Kind) -> dict[str, Any]:
    chain = described_by(contract.schema, {"$ref": kind.reference})
    examples = examples_of(contract, kind)
    return {
        "name": _name(kind),
        "title": kind.title,
        "summary": first(chain, "description") or kind.title,
        "contentType": "application/json",
        "payload": {"$ref": f"{_SCHEMAS}{_name(kind)}"},
        **({"examples": [{"payload": each} for each in examples]} if examples else {}),
    }


def _payload(schema: Any) -> Any:
    """Rewrites a definition for where references stand alone and point elsewhere."""
    moved = map_subschemas(schema, _payload)
    if not is_object(moved) or "$ref" not in moved:
        return moved
    leads: Mapping[str, Any] = {
        "$ref": _SCHEMAS + moved["$ref"].removeprefix(_DEFINITIONS)
    }
    rest = {name: held for name, held in moved.items() if name != "$ref"}
    return {**rest, "allOf": [leads, *rest.get("allOf", ())]} if rest else leads
