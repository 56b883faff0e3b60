"""Prints what it costs to read events strictly, beside parsers that are less strict.

python benchmarks/reading.py
"""

from __future__ import annotations

import gzip
import json
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

import orjson
from _timing import print_table

from cp_contract.reading import read_event, read_events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.reading import Document

EVENTS = 20_000
EVENT = {
    "SchemaVersion": 0,
    "EventTimestamp": "2023-02-24T07:17:05.356Z",
    "EventType": "UPDATED",
    "DomainName": "example-domain",
    "ObjectTypeName": "_profile",
    "Object": {
        "ProfileId": "0123456789abcdef0123456789abcdef",
        "AccountNumber": "1234567",
        "FirstName": "Jane",
        "LastName": "Dœ",
        "PartyType": "INDIVIDUAL",
        "Address": {"Address1": "1 Main St", "City": "Springfield", "Country": "US"},
        "MailingAddress": {"Address1": "1 Main St", "PostalCode": "12345"},
        "Attributes": {f"attribute-{n}": f"value {n} of some length" for n in range(9)},
        "Balance": 12.5,
    },
    "IsMessageRealTime": True,
}


def events() -> list[dict[str, object]]:
    """Gives events that differ, as real ones do, in their ids."""
    return [
        {"EventId": f"00000000-0000-4000-8000-{n:012}", **EVENT} for n in range(EVENTS)
    ]


def shapes(texts: list[bytes]) -> dict[str, bytes]:
    """Gives the same events in every shape that a file may have."""
    plain = {
        "JSON Lines": b"\n".join(texts) + b"\n",
        "joined": b"".join(texts),
        "an array": b"[" + b",".join(texts) + b"]",
    }
    packed = {f"{name}, gzipped": gzip.compress(raw, 6) for name, raw in plain.items()}
    return plain | packed


def main() -> None:
    """Measures one event in memory, then files of them in each shape."""
    texts = [json.dumps(each, separators=(",", ":")).encode() for each in events()]
    print(f"{sum(map(len, texts)) // len(texts)} bytes an event\n")
    print_table(
        "one event: bytes to value",
        {
            "json.loads": json.loads,
            "orjson.loads": orjson.loads,
            "cp_contract.reading.read_event": read_event,
        },
        texts,
        against="json.loads",
        unit="event",
    )
    print_table(
        "a file of them: bytes to values, one after another",
        {
            "json.loads, line by line": json.loads,
            "orjson.loads, line by line": orjson.loads,
            **{
                f"read_events, {name}": partial(_take, _again_and_again(raw))
                for name, raw in shapes(texts).items()
            },
        },
        texts,
        against="json.loads, line by line",
        unit="event",
        rounds=5,
    )


def _again_and_again(raw: bytes) -> Iterator[Document]:
    """Yields a file's events, and begins anew at its end: one round is one file."""
    while True:
        yield from read_events(BytesIO(raw))


def _take(documents: Iterator[Document], _text: bytes) -> None:
    if not next(documents).reading.ok:
        raise AssertionError


if __name__ == "__main__":
    main()
