"""Words and values -> Markdown that says exactly them, whatever they hold."""

from __future__ import annotations

import json
import re
from difflib import unified_diff
from html import unescape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "WRITTEN",
    "anchored",
    "code",
    "difference",
    "fence",
    "figure",
    "page",
    "slug",
    "table",
    "text",
]

WRITTEN: Final = "---\n# Written by `cp-contract docs`; never edited."
"""How every page begins, by which one that is no longer wanted is recognised."""

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]#|])")
_ONE_LINE: Final = 72
"""How long a value in a block may be before it is spread over lines."""
# What would begin a list where a line begins.
_BULLET: Final = re.compile(r"^(\d+)([.)])(?=\s|$)|^([-+])(?=\s|$)")


def text(words: str) -> str:
    """Gives words as plain text: nothing in them is read as markup."""
    line = " ".join(words.split()).replace("&", "&amp;").replace("<", "&lt;")
    return _BULLET.sub(r"\1\\\2\3", _SPECIAL.sub(r"\\\1", line))


def code(words: str) -> str:
    """Gives a code span, fenced by more backticks than the words have in a row."""
    runs = re.findall(r"`+", words)
    fence = "`" * (max(map(len, runs), default=0) + 1)
    padding = " " if words[:1] == "`" or words[-1:] == "`" else ""
    return f"{fence}{padding}{words}{padding}{fence}"


def fence(value: object) -> str:
    """Gives a JSON value as a block to copy."""
    line = json.dumps(value, ensure_ascii=False)
    whole = json.dumps(value, indent=2, ensure_ascii=False)
    return f"```json\n{line if len(line) <= _ONE_LINE else whole}\n```"


def difference(before: object, after: object) -> str:
    """Gives two JSON values that differ as a block of what goes and what comes."""
    old, new = (
        json.dumps(value, indent=2, ensure_ascii=False).split("\n")
        for value in (before, after)
    )
    every = len(old) + len(new)
    _, _, _, *marked = unified_diff(old, new, n=every, lineterm="")
    return "\n".join(["```diff", *marked, "```"])


def figure(svg: str) -> str:
    """Gives a picture as the block of HTML that it is."""
    return f'<figure class="picture">\n{svg}\n</figure>'


def slug(name: str) -> str:
    """Gives a name as the id of a heading; letters keep their case."""
    return re.sub(r"[^A-Za-z0-9_.-]+", "-", name) or "-"


def anchored(level: int, words: str, anchor: str) -> str:
    """Gives a heading with a permalink of its own."""
    return f"{'#' * level} {text(words)} {{ #{anchor} }}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Gives a table; the cells are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def page(heading: str, *blocks: str) -> str:
    """Gives a page of its heading and the blocks that are not empty.

    Site builders are told its title, since they look for no heading below a mark.
    """
    title = unescape(re.sub(r"\\(.)", r"\1", heading.removeprefix("# ")))
    head = f"{WRITTEN}\ntitle: {json.dumps(title, ensure_ascii=False)}\n---"
    return "\n\n".join((head, heading, *filter(None, blocks))) + "\n"
