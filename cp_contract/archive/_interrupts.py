"""Ctrl-C, while other processes work -> an interruption at a moment that can bear it.

In the middle of a pool's own work it would leave locks held, and the pool hanging.
"""

from __future__ import annotations

import signal
from contextlib import contextmanager
from threading import current_thread, main_thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

__all__ = ["children_spared", "held_interrupts"]


@contextmanager
def held_interrupts() -> Generator[Callable[[], None]]:
    """Holds back Ctrl-C; gives what raises `KeyboardInterrupt` if it has come.

    It is raised at the end, too. Handlers that a program has of its own are left alone.
    """
    came = False

    def note(_kind: int, _frame: object) -> None:
        nonlocal came
        came = True

    def check() -> None:
        if came:
            raise KeyboardInterrupt

    if current_thread() is not main_thread() or (
        signal.getsignal(signal.SIGINT) is not signal.default_int_handler
    ):
        yield check
        return
    signal.signal(signal.SIGINT, note)
    try:
        yield check
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    check()


@contextmanager
def children_spared() -> Generator[None]:
    """Lets processes that are started meanwhile never see Ctrl-C, where that can be.

    A terminal sends it to all of them, also to those that have just begun to start.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
