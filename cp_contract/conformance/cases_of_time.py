"""Spellings of instants -> cases that ask whether a consumer compares the instants."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from cp_contract.conformance.asking import superseded, survives, told_apart
from cp_contract.conformance.worlds import Change, World, event_of, stamp

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from cp_contract.conformance.judging import Case

__all__ = ["written_timestamps"]

JsonObject = dict[str, Any]

_OFFSETS: Final = (None, 0, 540, -330, 840, -720)
_DATES: Final = (
    datetime(2023, 2, 24, 7, 17, 5, tzinfo=UTC),
    datetime(2024, 2, 29, 23, 59, 59, tzinfo=UTC),
    datetime(1999, 12, 31, 23, 59, 59, tzinfo=UTC),
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(1969, 12, 31, 12, tzinfo=UTC),
)
# Microseconds after the date, and between two events.
_FRACTIONS: Final = (0, 356_000, 100_000, 5_000, 999_999)
_STEPS: Final = (1_000_000, 250_000, 1_000, 1, 3_600_000_000)


@st.composite
def written_timestamps(draw: DrawFn, world: World) -> Case:
    """Draws two events of one thing, their instants in any RFC 3339 spelling."""
    thing = draw(st.sampled_from(world.things))
    date = draw(st.sampled_from(_DATES))
    if draw(st.sampled_from((False,) * 7 + (True,))):
        older = draw(st.sampled_from(_LEAP_SECONDS))
        return survives("a leap second", _at(Change(thing, 0, 0, created=True), older))
    instant = date + timedelta(microseconds=draw(st.sampled_from(_FRACTIONS)))
    step = timedelta(microseconds=draw(st.sampled_from(_STEPS)))
    older, newer = draw(_spellings(instant)), draw(_spellings(instant + step))
    first, second = Change(thing, 0, 0, created=True), Change(thing, 1, 1)

    late, replaced = draw(st.booleans()), draw(st.booleans())

    def asked(older: str, newer: str) -> Case:
        def history(*log: Change) -> list[JsonObject]:
            made = [_at(each, newer if each.number else older) for each in log]
            return made[::-1] if late else made

        if replaced:
            return superseded(
                history(first, second), history(first.otherwise(), second)
            )
        return told_apart(
            history(first, second),
            history(first, second.otherwise()),
            (event_of(second), event_of(second.otherwise())),
        )

    # Whether the consumer minds that an event is late is another law's question.
    plainly = asked(stamp(0), stamp(3600_000_000))
    return replace(asked(older, newer), plain=not replaced, unless=(plainly,))


_LEAP_SECONDS: Final = (
    "2016-12-31T23:59:60Z",
    "2017-01-01T08:59:60.999+09:00",
    "2015-06-30t23:59:60.5z",
)


def _at(change: Change, timestamp: str) -> JsonObject:
    return event_of(change, EventTimestamp=timestamp)


@st.composite
def _spellings(draw: DrawFn, instant: datetime) -> str:
    """Draws a spelling of an instant that says it to the microsecond."""
    offset = draw(st.sampled_from(_OFFSETS))
    local = instant.astimezone(timezone(timedelta(minutes=offset or 0)))
    fraction = f"{local.microsecond:06d}000"
    needed = len(fraction.rstrip("0"))
    shown = max(needed, draw(st.sampled_from((3, 0, 6, 9, 1, 7))))
    point = f".{fraction[:shown]}" if shown else ""
    separator = draw(st.sampled_from("TTTt"))
    zone = draw(st.sampled_from("ZZz")) if offset is None else _zone(offset)
    return f"{local:%Y-%m-%d}{separator}{local:%H:%M:%S}{point}{zone}"


def _zone(minutes: int) -> str:
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
