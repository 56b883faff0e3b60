"""Drawing in text -> an inline SVG in the colours of the page that it stands on.

A drawing has a title, the words for those who do not see it, an empty line, and then
boxes (`+--+` and `|`, with `=` for the one that matters), lines that end in arrows,
dotted lines (`:`), words, and `commands` between backticks. What else draws such text
is no Python package, or asks a server, or has colours that suit no dark page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from itertools import product
from typing import TYPE_CHECKING, Final, final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["ACCENT", "Picture", "draw", "words"]

ACCENT: Final = "var(--md-typeset-a-color, currentColor)"
"""The colour of what matters: that of links, where the page says which."""

_WIDE, _HIGH = 8, 17
_SCALE: Final = 1.4
_PHRASE: Final = re.compile(r"\S+(?: \S+)*")
_COMMAND: Final = f"fill: {ACCENT}; font-family: monospace"

_Cell = tuple[int, int]

# Where a line goes, what it can consist of, and what makes it one: a hyphen that stands
# alone joins two words.
_DIRECTIONS: Final = (
    ((0, 1), "-<>+", ("--",)),
    ((1, 0), "|:v^+", ("|", ":")),
)


@final
@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn, with its words for those who do not see it."""

    name: str
    title: str
    description: str
    width: int
    height: int
    shapes: tuple[str, ...]

    def render(self) -> str:
        """Renders it as SVG without an empty line, to stand in Markdown as it is."""
        places = f"{self.name}-title {self.name}-words"
        width = round(self.width * _SCALE)
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}"',
                f'viewBox="0 0 {self.width} {self.height}" role="img"',
                f'aria-labelledby="{places}" style="height: auto; max-width: 100%"',
                'fill="none" stroke="currentColor" stroke-width="1.3">',
                f'<title id="{self.name}-title">{escape(self.title)}</title>',
                f'<desc id="{self.name}-words">{escape(self.description)}</desc>',
                *self.shapes,
                "</svg>",
            ]
        )


@final
@dataclass(frozen=True, slots=True)
class _Box:
    """A box by its corners."""

    top: int
    left: int
    bottom: int
    right: int

    def edge(self) -> Iterator[_Cell]:
        """Yields the places of its edge."""
        for column in range(self.left, self.right + 1):
            yield self.top, column
            yield self.bottom, column
        for row in range(self.top, self.bottom + 1):
            yield row, self.left
            yield row, self.right

    def holds(self, row: int, start: int, end: int) -> bool:
        """Says whether words of a row stand in it."""
        return self.top < row < self.bottom and self.left < start <= end < self.right


def draw(name: str, text: str) -> Picture:
    """Draws a picture; `name` sets its places apart from those of other pictures."""
    head, _, body = text.partition("\n\n")
    title, _, description = head.partition("\n")
    rows = body.rstrip().split("\n")
    grid = {
        (row, column): mark
        for row, line in enumerate(rows)
        for column, mark in enumerate(line)
        if mark != " "
    }
    boxes = list(_boxes(grid))
    edges = {cell for box in boxes for cell in box.edge()}
    strokes = list(_strokes(grid, edges))
    drawn = edges.union(*(stroke.cells for stroke in strokes))
    said = {cell: mark for cell, mark in grid.items() if cell not in drawn}
    return Picture(
        name,
        title,
        " ".join(description.split()),
        max(map(len, rows)) * _WIDE,
        len(rows) * _HIGH,
        (
            *(
                _rectangle(box, marked=grid[box.top, box.left + 1] == "=")
                for box in boxes
            ),
            *(stroke.render(edges) for stroke in strokes),
            *_texts(said, boxes),
        ),
    )


def words(x: float, y: float, said: str, *, style: str = "", at: str = "middle") -> str:
    """Writes words at a place; `at` says which end of them stands there."""
    shown = f' style="{style}"' if style else ""
    return (
        f'<text x="{x:g}" y="{y:g}" text-anchor="{at}" font-size="12.5" '
        f'fill="currentColor" stroke="none"{shown}>{escape(said)}</text>'
    )


def _x(column: float) -> float:
    return (column + 0.5) * _WIDE


def _y(row: float) -> float:
    return (row + 0.5) * _HIGH


def _boxes(grid: dict[_Cell, str]) -> Iterator[_Box]:
    """Yields each box: two corners, with edges all the way between them."""
    corners = [cell for cell, mark in sorted(grid.items()) if mark == "+"]
    for (top, left), (bottom, right) in product(corners, corners):
        box = _Box(top, left, bottom, right)
        if left + 1 < right and top + 1 < bottom and _is_edged(grid, box):
            yield box


def _is_edged(grid: dict[_Cell, str], box: _Box) -> bool:
    corners = set(product((box.top, box.bottom), (box.left, box.right)))
    return all(
        grid.get(cell) == "+"
        if cell in corners
        else grid.get(cell, " ") in ("-=" if cell[0] in (box.top, box.bottom) else "|")
        for cell in box.edge()
    )


def _rectangle(box: _Box, *, marked: bool) -> str:
    x, y = _x(box.left), _y(box.top)
    shown = f' style="stroke: {ACCENT}" stroke-width="2"' if marked else ""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{_x(box.right) - x:g}" '
        f'height="{_y(box.bottom) - y:g}" rx="5"{shown}/>'
    )


@final
@dataclass(frozen=True, slots=True)
class _Stroke:
    """A straight line: the places that it takes, and what is drawn there."""

    cells: tuple[_Cell, ...]
    marks: str
    step: _Cell

    def render(self, edges: set[_Cell]) -> str:
        """Renders it up to the boxes that it touches, with the arrows at its ends."""
        forward, back = self.step, (-self.step[0], -self.step[1])
        start = _reach(self.cells[0], self.marks[0], back, edges)
        end = _reach(self.cells[-1], self.marks[-1], forward, edges)
        path = f"M{start[0]:g} {start[1]:g}L{end[0]:g} {end[1]:g}"
        path += _arrow(start, back) if self.marks[0] in "<^" else ""
        path += _arrow(end, forward) if self.marks[-1] in ">v" else ""
        dotted = ' stroke-dasharray="2 4"' if ":" in self.marks else ""
        return f'<path d="{path}"{dotted}/>'


def _strokes(grid: dict[_Cell, str], edges: set[_Cell]) -> Iterator[_Stroke]:
    """Yields the lines across, then those down; words have neither."""
    free = {cell: mark for cell, mark in grid.items() if cell not in edges}
    for step, marks, needed in _DIRECTIONS:
        taken = set[_Cell]()
        for cell in sorted(free):
            run = list(_run(free, cell, step, marks))
            shown = "".join(free[each] for each in run)
            if cell not in taken and any(each in shown for each in needed):
                yield _Stroke(tuple(run), shown, step)
            taken.update(run)


def _run(
    grid: dict[_Cell, str], cell: _Cell, step: _Cell, marks: str
) -> Iterator[_Cell]:
    while grid.get(cell, " ") in marks and not _is_letter(grid, cell):
        yield cell
        cell = (cell[0] + step[0], cell[1] + step[1])


def _is_letter(grid: dict[_Cell, str], cell: _Cell) -> bool:
    row, column = cell
    beside = grid.get((row, column - 1)), grid.get((row, column + 1))
    return grid[cell] in "v:" and beside != (None, None)


def _reach(
    cell: _Cell, mark: str, step: _Cell, edges: set[_Cell]
) -> tuple[float, float]:
    """Gives the point at which a line ends: in a corner, at a box, before words."""
    row, column = cell
    far = 0.0 if mark == "+" else 0.5
    if (row + step[0], column + step[1]) in edges:
        far = 1.0
    return _x(column + far * step[1]), _y(row + far * step[0])


def _arrow(tip: tuple[float, float], step: _Cell) -> str:
    """Gives the two strokes of an arrow's head."""
    (x, y), (down, along) = tip, step
    left = f"M{x - 6 * along - 4 * down:g} {y - 6 * down - 4 * along:g}"
    right = f"L{x - 6 * along + 4 * down:g} {y - 6 * down + 4 * along:g}"
    return f"{left}L{x:g} {y:g}{right}"


def _texts(free: dict[_Cell, str], boxes: Iterable[_Box]) -> Iterator[str]:
    """Yields the words: those in a box in its middle, others where they stand."""
    rows = dict[int, str]()
    for (row, column), mark in sorted(free.items()):
        rows[row] = rows.get(row, "").ljust(column) + mark
    for row, line in rows.items():
        for found in _PHRASE.finditer(line):
            start, end = found.span()
            holding = [each for each in boxes if each.holds(row, start, end - 1)]
            box = min(holding, key=lambda each: each.right - each.left, default=None)
            middle = (box.left + box.right) / 2 if box else (start + end - 1) / 2
            said = found[0].strip("`")
            yield words(
                _x(middle),
                _y(row) + 4,
                said,
                style=_COMMAND if said != found[0] else "",
            )
