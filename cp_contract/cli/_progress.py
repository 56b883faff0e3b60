"""Work done so far -> one line on a terminal, once it takes longer than a second."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Final, final

import click

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Progress"]

_PATIENCE: Final = 1.0  # seconds before the first line
_PACE: Final = 0.2  # seconds between lines


def _is_watched() -> bool:
    return sys.stderr.isatty()


@final
@dataclass(slots=True)
class Progress:
    """A line on stderr that counts; silent where stderr is no terminal."""

    unit: str
    """What is counted, in the plural."""
    _started: float = field(default_factory=monotonic)
    _next: float = 0.0
    _shown: bool = False
    _enabled: bool = field(default_factory=_is_watched)

    def __post_init__(self) -> None:
        self._next = self._started + _PATIENCE

    def show(self, done: int, share: Callable[[], float | None]) -> None:
        """Shows how many are done, and the share of the whole where it is known.

        The share is asked only when a line is due.
        """

        def words() -> str:
            part = "" if (known := share()) is None else f", {known:.0%}"
            return f"{done:,} {self.unit}{part}, {self.rate(done):,.0f}/s"

        self.say(words)

    def say(self, words: Callable[[], str]) -> None:
        """Shows a line; its words are asked for only when one is due."""
        if not self._enabled or (now := monotonic()) < self._next:
            return
        click.echo(f"\r\x1b[K{words()}", err=True, nl=False)
        self._next, self._shown = now + _PACE, True

    def rate(self, done: int) -> float:
        """Gives how many were done in a second."""
        return done / max(monotonic() - self._started, 1e-9)

    def clear(self) -> None:
        """Takes the line away, so that what follows starts on a clean one."""
        if self._shown:
            click.echo("\r\x1b[K", err=True, nl=False)
            self._shown = False
