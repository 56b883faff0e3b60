"""What the user asked and where output goes -> whether to colour it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, assert_never, final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Colour", "use_colour"]


@final
class Colour(StrEnum):
    """What `--color` takes."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def use_colour(choice: Colour, *, environ: Mapping[str, str], terminal: bool) -> bool:
    """Decides about colour: the option, then NO_COLOR, FORCE_COLOR, then the terminal.

    An empty variable counts as absent, as no-color.org and force-color.org ask; where
    both are set NO_COLOR wins, as in Python itself.
    """
    match choice:
        case Colour.ALWAYS:
            return True
        case Colour.NEVER:
            return False
        case Colour.AUTO:
            if environ.get("NO_COLOR"):
                return False
            if environ.get("FORCE_COLOR"):
                return True
            return terminal and environ.get("TERM") != "dumb"
        case _:
            assert_never(choice)
