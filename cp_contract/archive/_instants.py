"""Instant -> how a report writes it."""

from __future__ import annotations

from datetime import date
from typing import Final

__all__ = ["spelled"]


def spelled(time: int) -> str:
    """Writes an instant as RFC 3339 in UTC, to the millisecond.

    >>> spelled(500_000_000)
    '1970-01-01T00:00:00.500Z'
    """
    seconds, fraction = divmod(time % _DAY, _SECOND)
    minutes, second = divmod(seconds, 60)
    return (
        f"{date.fromordinal(time // _DAY + _EPOCH)}"
        f"T{minutes // 60:02}:{minutes % 60:02}:{second:02}.{fraction // 1_000_000:03}Z"
    )


_SECOND: Final = 1_000_000_000
_DAY: Final = 86_400 * _SECOND
_EPOCH: Final = date(1970, 1, 1).toordinal()
