"""Tasks -> what they bring, from as many processes as there are cores."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Final

from cp_contract.archive._interrupts import children_spared, held_interrupts
from cp_contract.archive._reading import Done, read_task
from cp_contract.errors import AuditStopped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from cp_contract.archive._settings import Settings
    from cp_contract.archive._tasks import Task

__all__ = ["cores", "run_tasks"]

# After so many seconds, what is left is worth other processes if it takes longer than
# that; it takes about half a second to start them.
_TRIAL: Final = 0.2
_WORTH: Final = 1.5
# Seconds between two looks at whether the user wants to stop.
_GLANCE: Final = 0.2
# How many tasks wait for each process, so that none waits for us.
_AHEAD: Final = 2


def cores() -> int:
    """Gives how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def run_tasks(
    tasks: Sequence[Task], settings: Settings, *, processes: int
) -> Iterator[tuple[Task, Done]]:
    """Yields each task as it is done, in no promised order.

    Work begins here, and processes are started only for what takes longer than they
    take to start. Whoever stops asking stops the work: tasks that have begun are given
    up.
    """
    left, begun = deque(tasks), monotonic()
    size = sum(task.size for task in tasks)
    while left:
        taken = monotonic() - begun
        read = size - sum(task.size for task in left)
        remaining = taken * (size - read) / read if read else inf
        if processes > 1 and len(left) > 1 and taken >= _TRIAL and remaining > _WORTH:
            break
        task = left.popleft()
        yield task, read_task(task, settings)
    if not left:
        return
    pool = ProcessPoolExecutor(
        min(processes, len(left)),
        # A fork would copy locks and threads of whatever process asks for an audit, and
        # a server of forks has the environment of when it was first asked.
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_ignore_interrupts,
    )
    with held_interrupts() as check:
        try:
            yield from _results(pool, left, settings, processes * _AHEAD, check)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _results(
    pool: ProcessPoolExecutor,
    waiting: deque[Task],
    settings: Settings,
    ahead: int,
    check: Callable[[], None],
) -> Iterator[tuple[Task, Done]]:
    running: dict[Future[Done], Task] = {}
    while waiting or running:
        check()
        with children_spared():
            while waiting and len(running) < ahead:
                task = waiting.popleft()
                running[pool.submit(read_task, task, settings)] = task
        finished, _ = wait(running, _GLANCE, FIRST_COMPLETED)
        for each in finished:
            try:
                done = each.result()
            except BrokenProcessPool as error:
                raise AuditStopped from error
            yield running.pop(each), done


def _ignore_interrupts() -> None:
    """Leaves Ctrl-C to the first process, also where `children_spared` cannot."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
