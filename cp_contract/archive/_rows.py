"""Event -> what is counted of it: its kind, its id, what it is about, and when."""

from __future__ import annotations

import re
from datetime import date
from hashlib import blake2b
from typing import Any, Final, NamedTuple, final

from cp_contract.archive.tally import Kind
from cp_contract.kinds import is_object

__all__ = ["Row", "day_of", "instant_of", "row_of", "spelled"]


@final
class Row(NamedTuple):
    """What one event adds to the counts."""

    kind: Kind
    event_id: bytes | None
    """Sixteen bytes that differ where EventIds differ; None where there is none."""
    subject: bytes | None
    """Eight bytes that differ where events are about different things.

    A thing is told by DomainName, ObjectTypeName, and ProfileObjectUniqueKey or, where
    there is none, Object.ProfileId; None where the event has neither.
    """
    time: int | None
    """EventTimestamp in nanoseconds since 1970; None where it tells no instant."""


def row_of(event: Any) -> Row:
    """Reads the row of an event, which may be any JSON value, valid or not."""
    if not is_object(event):
        return _EMPTY
    time = instant_of(_text(event, "EventTimestamp"))
    real_time = event.get("IsMessageRealTime")
    kind = Kind(
        _text(event, "EventType"),
        _text(event, "ObjectTypeName"),
        _text(event, "DomainName"),
        None if time is None else day_of(time),
        real_time if isinstance(real_time, bool) else None,
    )
    inner = event.get("Object")
    identity = _text(event, "ProfileObjectUniqueKey") or (
        _text(inner, "ProfileId") if is_object(inner) else None
    )
    about = (kind.domain_name or "", kind.object_type_name or "", identity or "")
    event_id = _text(event, "EventId")
    return Row(
        kind,
        _digest(event_id, 16) if event_id else None,
        _digest("\0".join(about), 8) if identity else None,
        time,
    )


def instant_of(timestamp: str | None) -> int | None:
    """Gives an EventTimestamp in nanoseconds since 1970; None where it tells none.

    >>> instant_of("1970-01-01T00:00:00.5Z")
    500000000
    """
    read = _TIMESTAMP.fullmatch(timestamp or "")
    if not read:
        return None
    year, month, day, hour, minute, second = map(int, read.groups()[:6])
    try:
        days = date(year, month, day).toordinal() - _EPOCH
    except ValueError:
        return None
    offset = 0
    if read["zone"]:
        offset = int(read["zone"][1:3]) * 60 + int(read["zone"][4:])
        offset = -offset if read["zone"][0] == "-" else offset
    seconds = days * 86_400 + hour * 3600 + (minute - offset) * 60 + second
    time = seconds * _SECOND + int((read["fraction"] or "").ljust(9, "0"))
    return time if -_LARGEST <= time <= _LARGEST else None


def day_of(time: int) -> str:
    """Gives the day of an instant in UTC, as YYYY-MM-DD."""
    return date.fromordinal(time // _DAY + _EPOCH).isoformat()


def spelled(time: int) -> str:
    """Writes an instant as RFC 3339 in UTC, to the millisecond.

    >>> spelled(500_000_000)
    '1970-01-01T00:00:00.500Z'
    """
    seconds, fraction = divmod(time % _DAY, _SECOND)
    minutes, second = divmod(seconds, 60)
    return (
        f"{day_of(time)}T{minutes // 60:02}:{minutes % 60:02}:{second:02}"
        f".{fraction // 1_000_000:03}Z"
    )


def _text(event: dict[str, Any], name: str) -> str | None:
    value = event.get(name)
    return value if isinstance(value, str) else None


def _digest(text: str, size: int) -> bytes:
    return blake2b(text.encode("utf-8", "replace"), digest_size=size).digest()


_TIMESTAMP: Final = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})"
    r"(?:\.(?P<fraction>[0-9]{1,9}))?(?:[Zz]|(?P<zone>[+-][0-9]{2}:[0-9]{2}))"
)
_SECOND: Final = 1_000_000_000
_DAY: Final = 86_400 * _SECOND
_EPOCH: Final = date(1970, 1, 1).toordinal()
# What sixty-four bits hold, with room for an offset.
_LARGEST: Final = 9_000_000_000_000_000_000
_EMPTY: Final = Row(Kind(None, None, None, None, None), None, None, None)
