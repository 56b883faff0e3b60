"""User records <-> the bytes of one KPL-aggregated record.

The format is the Kinesis Producer Library's own: four magic bytes, an AggregatedRecord
in protobuf's wire format, and the MD5 of that message. The message is

    message Record {
      required uint64 partition_key_index = 1;
      optional uint64 explicit_hash_key_index = 2;
      required bytes data = 3;
      repeated Tag tags = 4;
    }
    message AggregatedRecord {
      repeated string partition_key_table = 1;
      repeated string explicit_hash_key_table = 2;
      repeated Record records = 3;
    }
"""

from __future__ import annotations

from hashlib import md5
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["MAGIC", "pack", "unpack"]

MAGIC: Final = b"\xf3\x89\x9a\xc2"
_DIGEST_SIZE: Final = 16

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_FIXED_SIZES: Final = {_FIXED64: 8, _FIXED32: 4}

# Field numbers of the two messages.
_KEY_TABLE, _RECORDS = 1, 3
_KEY_INDEX, _DATA = 1, 3


def pack(records: Sequence[tuple[str, bytes]]) -> bytes:
    """Packs pairs of partition key and data."""
    keys = list(dict.fromkeys(key for key, _ in records))
    places = {key: place for place, key in enumerate(keys)}
    message = b"".join(
        [
            *(_field(_KEY_TABLE, key.encode()) for key in keys),
            *(
                _field(
                    _RECORDS,
                    _number(_KEY_INDEX, places[key]) + _field(_DATA, data),
                )
                for key, data in records
            ),
        ]
    )
    return MAGIC + message + _digest(message)


def unpack(data: bytes) -> list[tuple[str, bytes]] | None:
    """Unpacks pairs of partition key and data; None if the bytes are not of the KPL.

    Bytes that begin with the magic and fail the digest, or hold no such message, count
    as not of the KPL, as in the vendor's own libraries.
    """
    message = data[len(MAGIC) : -_DIGEST_SIZE]
    if not data.startswith(MAGIC) or _digest(message) != data[-_DIGEST_SIZE:]:
        return None
    try:
        fields = list(_fields(message))
        keys = [
            _as_bytes(value).decode()
            for number, value in fields
            if number == _KEY_TABLE
        ]
        return [
            _record(keys, _as_bytes(value))
            for number, value in fields
            if number == _RECORDS
        ]
    except (ValueError, TypeError, LookupError):
        return None


def _record(keys: Sequence[str], message: bytes) -> tuple[str, bytes]:
    fields = dict(_fields(message))
    place = fields[_KEY_INDEX]
    if not isinstance(place, int):
        raise TypeError("the partition key's index is no number")
    return keys[place], _as_bytes(fields[_DATA])


def _as_bytes(value: int | bytes) -> bytes:
    if isinstance(value, int):
        raise TypeError("a number stands where bytes are due")
    return value


def _digest(message: bytes) -> bytes:
    return md5(message, usedforsecurity=False).digest()


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | _BYTES) + _varint(len(content)) + content


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3 | _VARINT) + _varint(value)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Yields each field's number and value; raises `ValueError` on a broken message."""
    at = 0
    while at < len(message):
        tag, at = _read_varint(message, at)
        number, wire_type = tag >> 3, tag & 7
        if wire_type == _VARINT:
            value, at = _read_varint(message, at)
            yield number, value
            continue
        if wire_type == _BYTES:
            size, at = _read_varint(message, at)
        elif wire_type in _FIXED_SIZES:
            size = _FIXED_SIZES[wire_type]
        else:
            raise ValueError(f"wire type {wire_type} is not known")
        if at + size > len(message):
            raise ValueError("the message ends inside a field")
        yield number, message[at : at + size]
        at += size


def _read_varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(message):
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:
            return value, at
        shift += 7
    raise ValueError("the message ends inside a number")
