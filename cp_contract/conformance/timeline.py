"""A run -> an inline SVG: when things happened above, when word of them came below.

Lines that cross are events that came out of order; two lines from one point are an
event that came twice.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Final

from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.conformance.driver import Item, Run

__all__ = ["render_timeline"]

_STEP: Final = 72
_LEFT: Final = 90
_TOP: Final = 34
_BOTTOM: Final = 134
_HEIGHT: Final = 182
_COLOURS: Final = (
    "#3267c9",
    "#c2571a",
    "#23824f",
    "#9a3fb5",
    "#b8860b",
    "#12808c",
    "#c03a6b",
    "#6b7280",
)
_INK: Final = "currentColor"


def render_timeline(run: Run) -> str:
    """Renders a run as SVG: a lane for the events' instants, one for their arrival."""
    arrivals = [
        (call, item)
        for call, batch in enumerate(run.batches, 1)
        for item in batch.items
    ]
    told = _instants(item for _, item in arrivals)
    columns = max(len(arrivals), len(told), 1)
    width = _LEFT + columns * _STEP + 20
    colours = _colours(item for _, item in arrivals)
    lines = [
        f'<svg viewBox="0 0 {width} {_HEIGHT}" role="img">',
        f"<title>{escape(run.title)}</title>",
        *_lane(_TOP, "happened", width),
        *_lane(_BOTTOM, "arrived", width),
        *_calls(run),
    ]
    for place, (_, item) in enumerate(arrivals):
        x = _x(place)
        instant = _instant(item)
        if instant is not None:
            above = _x(told.index(instant))
            lines.append(
                f'<line x1="{above}" y1="{_TOP}" x2="{x}" y2="{_BOTTOM}" '
                f'stroke="{colours[_thing(item)]}" stroke-opacity=".55"/>'
            )
            lines.append(
                f'<circle cx="{above}" cy="{_TOP}" r="4" '
                f'fill="{colours[_thing(item)]}"/>'
            )
        lines.append(_mark(item, x, colours[_thing(item)]))
    return "\n".join([*lines, "</svg>"])


def _x(place: int) -> int:
    return _LEFT + place * _STEP + _STEP // 2


def _lane(y: int, label: str, width: int) -> Iterator[str]:
    yield f'<text x="0" y="{y + 4}" fill="{_INK}">{label}</text>'
    yield (
        f'<line x1="{_LEFT}" y1="{y}" x2="{width}" y2="{y}" stroke="{_INK}" '
        'stroke-opacity=".3"/>'
    )


def _calls(run: Run) -> Iterator[str]:
    """Frames the records of one call."""
    place = 0
    for number, batch in enumerate(run.batches, 1):
        wide = max(1, len(batch.items)) * _STEP - 12
        x = _LEFT + place * _STEP + 6
        dashed = ' stroke-dasharray="4 3"' if batch.crash or batch.repeats else ""
        yield (
            f'<rect x="{x}" y="{_BOTTOM - 18}" width="{wide}" height="36" rx="6" '
            f'fill="none" stroke="{_INK}" stroke-opacity=".35"{dashed}/>'
        )
        said = " ".join(
            [f"call {number}"]
            + ["twice"] * bool(batch.repeats)
            + ["write fails"] * batch.crash
            + ["aggregated"] * batch.packed
        )
        yield (
            f'<text x="{x + 2}" y="{_BOTTOM + 34}" fill="{_INK}" '
            f'fill-opacity=".7">{said}</text>'
        )
        place += len(batch.items)


def _mark(item: Item, x: int, colour: str) -> str:
    """Draws a cross if it is bad, a square for a health check, a ring if sent again."""
    title = f"<title>{escape(_said(item))}</title>"
    if item.event is None:
        return (
            f'<path d="M{x - 6} {_BOTTOM - 6}l12 12m0 -12l-12 12" stroke="#c0392b" '
            f'stroke-width="3">{title}</path>'
        )
    if item.event.get("EventType") == "HEALTH_CHECK":
        return (
            f'<rect x="{x - 6}" y="{_BOTTOM - 6}" width="12" height="12" '
            f'fill="{colour}">{title}</rect>'
        )
    fill = "none" if item.event.get("IsMessageRealTime") is False else colour
    return (
        f'<circle cx="{x}" cy="{_BOTTOM}" r="7" fill="{fill}" stroke="{colour}" '
        f'stroke-width="2.5">{title}</circle>'
    )


def _said(item: Item) -> str:
    if item.event is None:
        return repr(item.data)
    names = ("EventType", "ObjectTypeName", "EventTimestamp", "EventId")
    return " ".join(str(item.event[name]) for name in names if name in item.event)


def _instant(item: Item) -> str | None:
    """Gives what places an event in time: good for the order of plain timestamps."""
    if item.event is None or "EventTimestamp" not in item.event:
        return None
    return str(item.event["EventTimestamp"])


def _instants(items: Iterator[Item]) -> list[str]:
    return sorted({at for item in items if (at := _instant(item)) is not None})


def _thing(item: Item) -> str:
    if item.event is None:
        return ""
    held: Any = item.event.get("Object")
    profile = held.get("ProfileId") if is_object(held) else ""
    key = item.event.get("ProfileObjectUniqueKey") or profile
    return f"{item.event.get('DomainName')} {item.event.get('ObjectTypeName')} {key}"


def _colours(items: Iterator[Item]) -> dict[str, str]:
    things = dict.fromkeys(map(_thing, items))
    return {
        thing: _COLOURS[place % len(_COLOURS)] for place, thing in enumerate(things)
    }
