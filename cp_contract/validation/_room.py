"""A call that recurses with its value -> the same call, with room for deep values."""

from __future__ import annotations

import sys
from threading import Lock
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar, final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["with_room"]

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")

# A value has at most 500 levels, and jsonschema takes some ten frames for each that a
# recursive schema follows. That many frames fit into half a megabyte of stack.
_ROOM: Final = 12_000


def with_room(
    call: Callable[_Arguments, _Result],
    *arguments: _Arguments.args,
    **named: _Arguments.kwargs,
) -> _Result:
    """Calls, and once more with a higher recursion limit if the usual one is too low.

    Only a recursive schema and a deep value come that far, so that others pay little.
    """
    _LIMIT.enter()
    try:
        return call(*arguments, **named)
    except RecursionError:
        _LIMIT.raise_it()
        return call(*arguments, **named)
    finally:
        _LIMIT.leave()


@final
class _Limit:
    """The recursion limit, which is that of all threads.

    Python ends the whole process if it is lowered below where a thread is. So it is
    lowered again when no thread is left in here, and not before.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._inside = 0
        self._usual: int | None = None

    def enter(self) -> None:
        """Counts a thread that comes in."""
        with self._lock:
            self._inside += 1

    def raise_it(self) -> None:
        """Raises the limit until nobody is left."""
        with self._lock:
            usual = sys.getrecursionlimit()
            if usual < _ROOM:
                self._usual = usual
                sys.setrecursionlimit(_ROOM)

    def leave(self) -> None:
        """Counts a thread that goes; the last one leaves the limit as it was."""
        with self._lock:
            self._inside -= 1
            if not self._inside and self._usual is not None:
                sys.setrecursionlimit(self._usual)
                self._usual = None


_LIMIT: Final = _Limit()
