"""Counts -> plots as SVG, which stand in a page and need nothing else."""

from __future__ import annotations

from datetime import date, timedelta
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["render_bars", "render_days", "render_span"]

_WIDTH: Final = 720
_HEIGHT: Final = 200
_FOOT: Final = 18
_MOST_COLUMNS: Final = 120
_SHADES: Final = 6
_ROW: Final = 22
_NAME: Final = 150
_BAR: Final = 220


def render_days(days: Mapping[str, Mapping[str, int]]) -> str:
    """Renders events by day as columns, their EventTypes one above the other.

    Where there are too many days, a column stands for several.
    """
    known = {date.fromisoformat(day): types for day, types in days.items()}
    first, last = min(known), max(known)
    step = (last - first).days // _MOST_COLUMNS + 1
    columns: list[dict[str, int]] = [
        {} for _ in range(0, (last - first).days + 1, step)
    ]
    for day, types in known.items():
        column = columns[(day - first).days // step]
        for name, count in types.items():
            column[name] = column.get(name, 0) + count
    totals: dict[str, int] = {}
    for column in columns:
        for name, count in column.items():
            totals[name] = totals.get(name, 0) + count
    names = sorted(totals, key=lambda name: (-totals[name], name))
    top = max(sum(column.values()) for column in columns)
    return "\n".join(
        [
            (
                f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img"'
                ' aria-label="Events by day">'
            ),
            *_columns(columns, names, top, first, step),
            (
                f'<line x1="0" x2="{_WIDTH}" y1="{_HEIGHT - _FOOT}"'
                f' y2="{_HEIGHT - _FOOT}" class="axis"/>'
            ),
            f'<text x="0" y="{_HEIGHT - 4}">{first}</text>',
            f'<text x="{_WIDTH}" y="{_HEIGHT - 4}" text-anchor="end">{last}</text>',
            f'<text x="0" y="10">{top:,} {_each(step)}</text>',
            "</svg>",
            '<p class="legend">',
            *(
                f'<span><i class="s{_shade(at)}"></i>{escape(name)}</span>'
                for at, name in enumerate(names[:12])
            ),
            "</p>",
        ]
    )


def render_bars(counts: Mapping[str, int]) -> str:
    """Renders counts by name as bars, in their order."""
    top = max([*counts.values(), 1])
    height = _ROW * len(counts)
    width = _NAME + _BAR + 90
    rows = "".join(
        f'<text x="{_NAME - 8}" y="{at * _ROW + 15}" text-anchor="end">'
        f"{escape(_short(name))}</text>"
        f'<rect class="s0" x="{_NAME}" y="{at * _ROW + 4}" height="{_ROW - 8}"'
        f' width="{max(1.0, _BAR * count / top) if count else 0:.1f}"/>'
        f'<text x="{_NAME + _BAR * count / top + 8:.1f}" y="{at * _ROW + 15}">'
        f"{count:,}</text>"
        for at, (name, count) in enumerate(counts.items())
    )
    return f'<svg class="bars" viewBox="0 0 {width} {height}" role="img">{rows}</svg>'


def render_span(first: str, last: str, whole: tuple[str, str]) -> str:
    """Renders from which day to which of a whole something was seen."""
    start, end, begin, stop = map(date.fromisoformat, (*whole, first, last))
    days = (end - start).days + 1
    left = 120 * (begin - start).days / days
    width = max(3.0, 120 * ((stop - begin).days + 1) / days)
    return (
        '<svg class="span" viewBox="0 0 120 10" role="img"'
        f' aria-label="{first} to {last}">'
        '<rect class="track" x="0" y="4" width="120" height="2"/>'
        f'<rect class="s1" x="{min(left, 117):.1f}" y="2" width="{width:.1f}"'
        ' height="6" rx="2"/></svg>'
    )


def _columns(
    columns: Sequence[Mapping[str, int]],
    names: Sequence[str],
    top: int,
    first: date,
    step: int,
) -> Iterator[str]:
    wide = _WIDTH / len(columns)
    room = _HEIGHT - _FOOT - 14
    for at, column in enumerate(columns):
        base = float(_HEIGHT - _FOOT)
        for shade, name in enumerate(names):
            if not (count := column.get(name, 0)):
                continue
            tall = room * count / top
            base -= tall
            day = first + timedelta(days=at * step)
            yield (
                f'<rect class="s{_shade(shade)}" x="{at * wide:.2f}" y="{base:.2f}"'
                f' width="{max(wide * 0.86, 0.8):.2f}" height="{tall:.2f}">'
                f"<title>{day} {escape(name)}: {count:,}</title></rect>"
            )


def _each(step: int) -> str:
    return "on the busiest day" if step == 1 else f"in the busiest {step} days"


def _shade(at: int) -> int:
    return min(at, _SHADES - 1)


def _short(name: str) -> str:
    return name if len(name) <= 24 else f"{name[:23]}…"
