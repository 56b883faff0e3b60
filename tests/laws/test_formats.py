"""The check and the pattern of a format are the same set, and the right one."""

from __future__ import annotations

import ipaddress
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cp_contract.formats import FORMATS
from cp_contract.languages.matching import matches

_PATTERNS: Final = {
    name: each.pattern for name, each in FORMATS.items() if each.pattern is not None
}
_CHARACTERS: Final = st.one_of(
    st.sampled_from("0129:.-+/?#%@~[]{}TtZzPaA \n\u0663\u00e9\U0001f600"),
    st.characters(),
)


def _drawable(pattern: str) -> str:
    r"""Rewrites a pattern for Python, with only the ends of its wide ranges.

    Python does not share the spelling `\u{...}`, and drawing from ranges of a million
    characters takes minutes.
    """
    ends = pattern.removesuffix("$").replace("}-\\u{", "}\\u{")
    head, *rest = ends.split("\\u{")
    parts = (part.partition("}") for part in rest)
    return head + "".join(f"\\U{code:0>8}{tail}" for code, _, tail in parts) + r"\Z"


@st.composite
def _leap_seconds(draw: st.DrawFn) -> str:
    """Draws times near a leap second, most of them in the right minute."""
    offset = draw(st.integers(-24 * 60 + 1, 24 * 60 - 1))
    off_by = draw(st.sampled_from([0, 0, 0, 1, -1, 60, -60, 59, 720]))
    local = (24 * 60 - 1 + offset + off_by) % (24 * 60)
    hours, minutes = divmod(abs(offset), 60)
    sign = "-" if offset < 0 else "+"
    fraction = draw(st.sampled_from(["", ".0", ".25"]))
    zone = f"{sign}{hours:02}:{minutes:02}"
    return f"{local // 60:02}:{local % 60:02}:60{fraction}{zone}"


def _near(name: str) -> st.SearchStrategy[str]:
    """Draws members of a format, and strings one edit away from one."""
    members = st.from_regex(_drawable(_PATTERNS[name]))
    if name == "time":
        members |= _leap_seconds()
    if name == "date-time":
        members |= _leap_seconds().map(lambda time: f"2016-12-31T{time}")
    return st.one_of(members, st.builds(_edit, members, st.integers(0), _CHARACTERS))


def _edit(text: str, seed: int, character: str) -> str:
    kind, place = seed % 3, seed // 3 % (len(text) + 1)
    return text[:place] + (character if kind else "") + text[place + (kind != 1) :]


@pytest.mark.parametrize("name", _PATTERNS)
def test_check_and_pattern_of_a_format_are_the_same_set(name: str):
    @given(_near(name))
    def law(text: str):
        assert FORMATS[name].check(text) == matches(_PATTERNS[name], text)

    law()


@given(_near("date"))
def test_a_date_is_a_day_of_the_calendar(text: str):
    if text.startswith("0000"):  # the year that Python lacks, and a leap year
        text = f"2000{text[4:]}"
    known = False
    with suppress(ValueError):
        known = date.fromisoformat(text).isoformat() == text

    assert FORMATS["date"].check(text) == known


@given(_leap_seconds())
def test_a_leap_second_is_where_utc_is_one_second_before_midnight(text: str):
    hour, minute, zone = text[0:2], text[3:5], text[-6:]
    offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[4:6]))
    local = timezone(-offset if zone[0] == "-" else offset)
    utc = datetime(2016, 6, 15, int(hour), int(minute), tzinfo=local).astimezone(UTC)

    assert FORMATS["time"].check(text) == ((utc.hour, utc.minute) == (23, 59))


@pytest.mark.parametrize("version", [4, 6])
def test_an_address_is_what_the_standard_library_reads(version: int):
    @given(_near(f"ipv{version}"))
    def law(text: str):
        known = False
        with suppress(ValueError):
            known = ipaddress.ip_address(text).version == version and "%" not in text

        assert FORMATS[f"ipv{version}"].check(text) == known

    law()
