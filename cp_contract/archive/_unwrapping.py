"""Envelope, as archives keep them -> the payloads of events that it carries."""

from __future__ import annotations

import binascii
from base64 import b64decode
from typing import TYPE_CHECKING, Any, Final

from cp_contract.envelopes import KinesisRecord, deaggregate
from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["payloads_of"]


def payloads_of(value: Any) -> list[bytes] | None:
    """Gives the payloads of an envelope, in its order; None of what is none.

    An envelope is what Lambda or Firehose hand to a function, what Kinesis answers to
    GetRecords, or one record of these. What the KPL packed is unpacked.
    """
    if not is_object(value) or "EventType" in value:
        return None
    records: Any = value.get("Records", value.get("records", [value]))
    if not is_array(records) or not records:
        return None
    payloads: list[bytes] = []
    for record in records:
        data = _data(record)
        if data is None:
            return None
        payloads += data
    return payloads


def _data(record: Any) -> list[bytes] | None:
    if not is_object(record):
        return None
    for belongs, take in _SHAPES:
        if belongs in record:
            text = take(record)
            break
    else:
        return None
    if not isinstance(text, str):
        return None
    try:
        data = b64decode(text, validate=True)
    except binascii.Error:
        return None
    return [each.data for each in deaggregate(KinesisRecord(data, "", "", 0.0))]


def _of_lambda(record: Mapping[str, Any]) -> Any:
    inner = record["kinesis"]
    return inner.get("data") if is_object(inner) else None


# By a field that belongs to it: where each kind of record has its data.
_SHAPES: Final[tuple[tuple[str, Callable[[Mapping[str, Any]], Any]], ...]] = (
    ("kinesis", _of_lambda),
    ("SequenceNumber", lambda record: record.get("Data")),
    ("recordId", lambda record: record.get("data")),
)
