"""What is known of the way to a consumer -> its page, with the pictures."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Final

from cp_contract.reference._drawing import draw
from cp_contract.reference._markdown import figure, page, table
from cp_contract.reference._sources import badge
from cp_contract.reference._timeline import draw_timeline

__all__ = ["lattice", "render_stream"]

_FACTS: Final = (
    (
        "An event can come more than once: producers retry, and so do readers.",
        "Taking it twice must be the same as taking it once.",
        "choice",
    ),
    (
        "Events of one profile lie in any shard, and only a shard keeps their order.",
        "Go by EventTimestamp, never by the order of arrival.",
        "observed",
    ),
    (
        "What was missed is sent again, with IsMessageRealTime false.",
        "Apply it if it is newer than what you have, and only then.",
        "documented",
    ),
    (
        "Object is the whole of what changed, and what is not set is left out.",
        "Replace what you have; merging brings back what was deleted.",
        "observed",
    ),
    (
        "A HEALTH_CHECK shows that the stream can be written to, and says no more.",
        "Acknowledge it, and keep nothing.",
        "documented",
    ),
    (
        "The event is open: fields, types of event and object types can be added.",
        "Read what you know, survive the rest.",
        "choice",
    ),
)


def render_stream() -> dict[str, str]:
    """Writes the page, and the files that its pictures are made from."""
    journey = draw("journey", _read("journey.txt")).render()
    events = _read("history.jsonl")
    history = draw_timeline("history", list(map(json.loads, events.splitlines())))
    return {
        "reference/pictures/journey.svg": journey + "\n",
        "reference/pictures/history.svg": history.render() + "\n",
        "reference/pictures/lattice.svg": lattice() + "\n",
        "reference/pictures/history.jsonl": events,
        "reference/stream.md": page(
            "# How an event travels",
            figure(journey),
            "## What a consumer must expect",
            table(
                ("what happens", "what to do", "known from"),
                (
                    (happens, answer, badge(source, up="../"))
                    for happens, answer, source in _FACTS
                ),
            ),
            "## A history",
            "Two things changed twice each. One event was sent again, and two came in "
            "the wrong order. A consumer must end in the same state as if none of that "
            "had happened.",
            figure(history.render()),
            "The history was drawn by `cp_contract.strategies`: "
            "[its events](pictures/history.jsonl), one a line, as they arrived.",
        ),
    }


def lattice() -> str:
    """Draws what BACKWARD, FORWARD and FULL promise."""
    return draw("lattice", _read("lattice.txt")).render()


def _read(name: str) -> str:
    return (files("cp_contract.reference") / "pictures" / name).read_text("utf-8")
