"""Instants and spellings -> strategies for EventTimestamp."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, final

from hypothesis import strategies as st

from cp_contract.strategies._choosing import Drawer, weighted
from cp_contract.strategies._styles import Style, check_style

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = [
    "PLAIN",
    "VENDOR",
    "Spelling",
    "instant_of",
    "spell",
    "timestamp_drawer",
    "timestamps",
]

_SECOND: Final = 10**9
_DAY_SECONDS: Final = 86_400
_DAY_MINUTES: Final = 1_440
_MINUTES_OF_TEN_YEARS: Final = 5_260_000
# The days of 2020-01-01, 0000-01-01 and 9999-12-31, counted from 1970-01-01.
_BASE_DAY: Final = 18_262
_FIRST_DAY: Final = -719_528
_LAST_DAY: Final = 2_932_896


@final
@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write an instant in RFC 3339."""

    digits: int = 0
    """How many digits the fraction has; 0 is no fraction."""
    offset: int = 0
    """Minutes east of UTC."""
    zone: str = "Z"
    """`Z` or `z`; empty where the offset is written out."""
    separator: str = "T"


PLAIN: Final = Spelling()
VENDOR: Final = Spelling(digits=3)
"""As in the vendor's sample."""


def spell(instant: int, spelling: Spelling, *, leap_second: bool = False) -> str:
    """Writes nanoseconds since 1970 in a spelling; digits beyond it are cut off.

    `leap_second` writes the second after 23:59:59 UTC, of which `instant` is part, as
    :60.
    """
    seconds, fraction = divmod(instant, _SECOND)
    days, second_of_day = divmod(seconds + spelling.offset * 60, _DAY_SECONDS)
    minutes, second = divmod(second_of_day, 60)
    year, month, day = _civil(days)
    point = f".{fraction:09d}"[: spelling.digits + 1] if spelling.digits else ""
    return (
        f"{year:04d}-{month:02d}-{day:02d}{spelling.separator}"
        f"{minutes // 60:02d}:{minutes % 60:02d}:{second + leap_second:02d}{point}"
        f"{spelling.zone or _offset(spelling.offset)}"
    )


def instant_of(timestamp: str) -> int:
    """Gives the nanoseconds since 1970 of a valid EventTimestamp.

    Counted as POSIX counts: a leap second is the same instant as the second after it.
    """
    days = _days_before(int(timestamp[:4]), int(timestamp[5:7])) + int(timestamp[8:10])
    hour, minute, second = (int(timestamp[at : at + 2]) for at in (11, 14, 17))
    rest = timestamp[19:].upper()
    local = rest.removesuffix("Z")
    if not rest.endswith("Z"):
        local, offset, sign = rest[:-6], rest[-5:], -1 if rest[-6] == "+" else 1
        minute += sign * (int(offset[:2]) * 60 + int(offset[3:]))
    seconds = ((days * 24 + hour) * 60 + minute) * 60 + second
    return seconds * _SECOND + int(local[1:].ljust(9, "0"))


def _days_before(year: int, month: int) -> int:
    """Counts the days from 1970-01-01 to the last day before a month."""
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146_097 + day_of_era - 719_469


def _offset(minutes: int) -> str:
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _civil(days: int) -> tuple[int, int, int]:
    """Gives the date of a day counted from 1970-01-01, in years from 0000 on.

    `datetime` begins with the year 1, RFC 3339 with 0. Counted in eras of 400 years
    that begin in March, so that a leap day is the last day of its year.
    """
    era, day_of_era = divmod(days + 719_468, 146_097)
    year = (
        day_of_era - day_of_era // 1_460 + day_of_era // 36_524 - day_of_era // 146_096
    ) // 365
    day_of_year = day_of_era - (365 * year + year // 4 - year // 100)
    month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month + 2) // 5 + 1
    month = month + 3 if month < 10 else month - 9
    return era * 400 + year + (month <= 2), month, day


_SPELLINGS: Final = weighted(
    (6, [PLAIN]),
    (
        40,
        [VENDOR],
    ),
    (2, [Spelling(digits=9)]),
    (4, [Spelling(digits=n) for n in (1, 2, 4, 5, 6, 7, 8)]),
    (4, [Spelling(digits=3, offset=at, zone="") for at in (0, 60, -420, 330, 845)]),
    (3, [Spelling(digits=3, zone="z"), Spelling(zone="z")]),
    (3, [Spelling(digits=3, separator="t"), Spelling(separator="t")]),
)
_EXTREME_OFFSETS: Final = (23 * 60 + 59, -(23 * 60 + 59), 1, -1)
_EVERY_SPELLING: Final = [PLAIN] + [
    Spelling(digits, offset, zone, separator)
    for digits in range(10)
    for offset, zone in (
        (0, "Z"),
        (0, "z"),
        (0, ""),
        (0, "-00:00"),
        *((at, "") for at in (60, -420, 330, *_EXTREME_OFFSETS)),
    )
    for separator in "Tt"
]

# Days on which programs go wrong: leap days, the epoch and around it, year 2038, the
# ends of two-digit and of signed counts.
_DAYS: Final = (
    11_016,  # 2000-02-29
    18_321,  # 2020-02-29
    19_782,  # 2024-02-29
    0,  # 1970-01-01
    -1,
    -25_509,  # 1900-02-28
    10_956,  # 1999-12-31
    24_855,  # 2038-01-19
)
_FAR_DAYS: Final = (_FIRST_DAY + 1, _LAST_DAY - 1, -719_162, -141_428)

# What a moment is drawn as, beside the days above: one of these words, or a timestamp
# of the vendor's samples, which is what failing examples shrink to.
_OUR_TIME, _ANY_DAY, _LEAP_SECOND = "our time", "any day", "leap second"
_SAMPLES: Final = ("2020-01-01T00:00:00Z", "2023-02-24T07:17:05.356Z")

_minutes = st.integers(0, _MINUTES_OF_TEN_YEARS)
_milliseconds = st.integers(0, 59_999)
_below_milliseconds = st.integers(0, 999_999)
_days = st.integers(_FIRST_DAY + 1, _LAST_DAY - 1)
_minutes_of_day = st.integers(0, _DAY_MINUTES - 1)
_below_second = st.integers(0, 999)
_ours = st.integers(_BASE_DAY, _BASE_DAY + 3_652)


@st.composite
def timestamps(draw: st.DrawFn, *, style: Style = "realistic") -> str:
    """Draws EventTimestamps: RFC 3339, with the dates and spellings of the style."""
    timestamp: str = timestamp_drawer(style)(draw)
    return timestamp


@lru_cache
def timestamp_drawer(style: Style) -> Drawer:
    """Makes the drawer of a style, once."""
    check_style(style)
    if style == "realistic":
        moments = weighted(
            (2, _SAMPLES), (40, [_OUR_TIME]), (4, _DAYS), (2, [_LEAP_SECOND])
        )
        return _drawer(st.sampled_from(moments), st.sampled_from(_SPELLINGS))
    moments = weighted(
        (1, _SAMPLES),
        (7, [_OUR_TIME]),
        (4, [_ANY_DAY]),
        (4, _DAYS + _FAR_DAYS),
        (2, [_LEAP_SECOND]),
    )
    return _drawer(st.sampled_from(moments), st.sampled_from(_EVERY_SPELLING))


def _drawer(
    moments: SearchStrategy[int | str], spellings: SearchStrategy[Spelling]
) -> Drawer:
    return lambda draw: _drawn(draw, moments, spellings)


def _drawn(
    draw: st.DrawFn,
    moments: SearchStrategy[int | str],
    spellings: SearchStrategy[Spelling],
) -> str:
    moment = draw(moments)
    if moment in _SAMPLES:
        return str(moment)
    spelling = draw(spellings)
    # Every moment takes as many draws, so that none is simpler than our own time.
    if moment == _OUR_TIME:
        minutes = _BASE_DAY * _DAY_MINUTES + draw(_minutes)
        milliseconds = draw(_milliseconds)
    elif moment == _LEAP_SECOND:
        minutes = (draw(_ours) + 1) * _DAY_MINUTES - 1
        milliseconds = 59_000 + draw(_below_second)
    else:
        day = moment if isinstance(moment, int) else draw(_days)
        minutes = day * _DAY_MINUTES + draw(_minutes_of_day)
        milliseconds = draw(_milliseconds)
    instant = (minutes * 60_000 + milliseconds) * 1_000_000
    if spelling.digits > 3:
        instant += draw(_below_milliseconds)
    return spell(instant, spelling, leap_second=moment == _LEAP_SECOND)
