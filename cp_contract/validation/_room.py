"""A call that recurses with its value -> the same call, with room for deep values."""

from __future__ import annotations

import sys
from threading import RLock
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["with_room"]

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")

# A value has at most 500 levels, and jsonschema takes some ten frames for each that a
# recursive schema follows. That many frames fit into half a megabyte of stack.
_ROOM: Final = 12_000
_RAISED: Final = RLock()


def with_room(
    call: Callable[_Arguments, _Result],
    *arguments: _Arguments.args,
    **named: _Arguments.kwargs,
) -> _Result:
    """Calls, and once more with a higher recursion limit if the usual one is too low.

    Only a recursive schema and a deep value come that far, so that others pay nothing.
    """
    try:
        return call(*arguments, **named)
    except RecursionError:
        # The limit is that of all threads: one of them at a time.
        with _RAISED:
            usual = sys.getrecursionlimit()
            sys.setrecursionlimit(max(usual, _ROOM))
            try:
                return call(*arguments, **named)
            finally:
                sys.setrecursionlimit(usual)
