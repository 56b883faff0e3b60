"""Events in the order of their arrival -> a picture of what became of their order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cp_contract.reference._drawing import ACCENT, Picture, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["draw_timeline"]

_LEFT, _RIGHT = 140, 222
_WIDTH: Final = 362
_TOP, _STEP = 46, 34
_SOFT: Final = "fill-opacity: .75; font-size: 11px"


def draw_timeline(name: str, events: Sequence[Mapping[str, Any]]) -> Picture:
    """Draws events: on the left when they happened, on the right when they came.

    Lines that cross are events that came out of order, two lines from one point one
    that came twice; a ring is sent again. The events' timestamps are spelled alike.
    """
    happened = sorted({each["EventTimestamp"] for each in events})
    rows = max(len(happened), len(events))
    bottom = _TOP + (rows - 1) * _STEP
    lanes = f"M{_LEFT} 28V{bottom + 14}M{_RIGHT} 28V{bottom + 14}"
    return Picture(
        name,
        "A history, as it happened and as it arrived",
        " ".join(_sentences(events)),
        _WIDTH,
        bottom + 24,
        (
            words(_LEFT, 18, "happened", at="end", style="font-weight: bold"),
            words(_RIGHT, 18, "arrived", at="start", style="font-weight: bold"),
            f'<path d="{lanes}" stroke-opacity=".35"/>',
            *_shapes(events, happened),
        ),
    )


def _shapes(
    events: Sequence[Mapping[str, Any]], happened: Sequence[str]
) -> Iterator[str]:
    for place, event in enumerate(events):
        start = happened.index(event["EventTimestamp"])
        left, right = _TOP + start * _STEP, _TOP + place * _STEP
        shown = f' style="stroke: {ACCENT}"' if _fate(events, place) else ""
        yield f'<path d="M{_LEFT} {left}L{_RIGHT} {right}"{shown}/>'
        filled = "none" if not event["IsMessageRealTime"] else "currentColor"
        yield f'<circle cx="{_RIGHT}" cy="{right}" r="4.5" fill="{filled}"/>'
        yield words(_RIGHT + 12, right, _said(event), at="start")
        if fate := _fate(events, place):
            yield words(
                _RIGHT + 12, right + 13, fate, at="start", style=f"fill: {ACCENT}"
            )
    for start, instant in enumerate(happened):
        y = _TOP + start * _STEP
        told = next(each for each in events if each["EventTimestamp"] == instant)
        yield f'<circle cx="{_LEFT}" cy="{y}" r="4.5" fill="currentColor"/>'
        yield words(_LEFT - 12, y, _said(told), at="end")
        clock = instant.partition("T")[2]
        yield words(_LEFT - 12, y + 13, clock, at="end", style=_SOFT)


def _said(event: Mapping[str, Any]) -> str:
    return f"{event['ObjectTypeName']} {event['EventType']}"


def _fate(events: Sequence[Mapping[str, Any]], place: int) -> str:
    """Says what befell an event on its way; nothing where it came as it should."""
    event, before = events[place], events[:place]
    if not event["IsMessageRealTime"]:
        return "redelivered"
    if any(each["EventId"] == event["EventId"] for each in before):
        return "a second time"
    if any(each["EventTimestamp"] > event["EventTimestamp"] for each in before):
        return "out of order"
    return ""


def _sentences(events: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    yield "In the order of arrival:"
    for place, event in enumerate(events):
        fate = _fate(events, place)
        clock = event["EventTimestamp"].partition("T")[2]
        yield f"{_said(event)} of {clock}{', ' if fate else ''}{fate};"
