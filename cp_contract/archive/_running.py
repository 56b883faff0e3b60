"""Tasks -> what they bring, from as many processes as there are cores."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Final

from cp_contract.archive._reading import Done, read_task
from cp_contract.errors import AuditStopped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

    from cp_contract.archive._settings import Settings
    from cp_contract.archive._tasks import Task

__all__ = ["cores", "run_tasks"]

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

    Whoever stops asking stops the work: tasks that have begun are given up.
    """
    if processes == 1 or len(tasks) <= 1:
        for task in tasks:
            yield task, read_task(task, settings)
        return
    pool = ProcessPoolExecutor(
        min(processes, len(tasks)),
        # A fork would copy locks and threads of whatever process asks for an audit, and
        # a server of forks has the environment of when it was first asked.
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_ignore_interrupts,
    )
    try:
        yield from _results(pool, tasks, settings, processes * _AHEAD)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _results(
    pool: ProcessPoolExecutor, tasks: Sequence[Task], settings: Settings, ahead: int
) -> Iterator[tuple[Task, Done]]:
    waiting = deque(tasks)
    running: dict[Future[Done], Task] = {}
    while waiting or running:
        while waiting and len(running) < ahead:
            task = waiting.popleft()
            running[pool.submit(read_task, task, settings)] = task
        finished, _ = wait(running, return_when=FIRST_COMPLETED)
        for each in finished:
            try:
                done = each.result()
            except BrokenProcessPool as error:
                raise AuditStopped from error
            yield running.pop(each), done


def _ignore_interrupts() -> None:
    """Leaves Ctrl-C to the process that the user started."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
