"""Path into an event -> the line and column of what it leads to, if there are any."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cp_contract.pointers import render_pointer

if TYPE_CHECKING:
    from cp_contract.validation.tiers import NativeProgram

__all__ = ["Path", "Where", "nowhere", "pointer_to", "where_in"]

Path = tuple[str | int, ...]
Where = Callable[[Path], tuple[int, int] | tuple[None, None]]


def nowhere(_path: Path) -> tuple[None, None]:
    """Says that an event has no lines."""
    return _NOWHERE


def where_in(event: bytes, program: NativeProgram) -> Where:
    """Makes what looks places up in an event that is plain."""
    place = program.place
    return lambda path: place(event, _spelled(path)[1])


def pointer_to(path: Path) -> str:
    """Gives the JSON Pointer of a path, which few events are the first to take."""
    return _spelled(path)[0]


@lru_cache(maxsize=1024)
def _spelled(path: Path) -> tuple[str, list[str]]:
    return render_pointer(path), [*map(str, path)]


_NOWHERE: Final = (None, None)
