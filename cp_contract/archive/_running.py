"""Tasks -> what they bring, by as many threads or processes as there are cores."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from concurrent.futures import (
    FIRST_COMPLETED,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)
from concurrent.futures.process import BrokenProcessPool
from math import inf
from time import monotonic, thread_time
from typing import TYPE_CHECKING, Final, NamedTuple, final

from cp_contract.archive._interrupts import children_spared, held_interrupts
from cp_contract.archive._reading import read_task
from cp_contract.archive._shares import SHARES, split
from cp_contract.errors import AuditStopped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from cp_contract.archive._records import Packed
    from cp_contract.archive._settings import Settings
    from cp_contract.archive._shares import Split
    from cp_contract.archive._tasks import Task
    from cp_contract.archive.tally import Tally

__all__ = ["Brought", "cores", "run_tasks"]

# After so many seconds, what is left is worth other processes if it takes longer than
# that; it takes about half a second to start them.
_TRIAL: Final = 0.2
_WORTH: Final = 1.5
# Seconds between two looks at whether the user wants to stop.
_GLANCE: Final = 0.2
# How many tasks wait for each worker, so that none waits for us.
_AHEAD: Final = 2
# Up to so many seconds of an event and of a byte, Python itself has little to do: most
# work is done where no lock is held, and threads do it as well as processes.
_LIGHT_EVENT: Final = 3e-6
_LIGHT_BYTE: Final = 4e-9


def cores() -> int:
    """Gives how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def run_tasks(
    tasks: Sequence[Task], settings: Settings, *, workers: int
) -> Iterator[tuple[Task, Brought]]:
    """Yields each task as it is done, in no promised order.

    Work begins here. Where there is little of it for Python, threads go on, and where
    there is much, processes, if what is left takes longer than they take to start.
    Whoever stops asking stops the work: tasks that have begun are given up.
    """
    left, pace = deque(tasks), _Pace()
    yield from _alone(left, settings, pace, workers)
    if left and not pace.is_heavy():
        yield from _in_threads(left, settings, pace, workers)
    if left:
        yield from _in_processes(left, settings, pace, workers)


@final
class Brought(NamedTuple):
    """What came of a task, as it is stored."""

    tally: Tally
    shares: list[Split]
    """The columns of its events, split for whoever counts them."""
    packed: Packed
    """Where its events are; their columns are taken out."""
    seconds: float
    """How long a thread was at work for it."""


@final
class _Pace:
    """What tasks have cost so far, in the time of the threads that did them."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.events = 0
        self.size = 0

    def add(self, task: Task, brought: Brought) -> None:
        """Adds a task that is done."""
        self.seconds += brought.seconds
        self.events += brought.tally.events
        self.size += task.size

    def is_heavy(self) -> bool:
        """Says whether Python itself has much to do."""
        light = self.events * _LIGHT_EVENT + self.size * _LIGHT_BYTE
        return self.seconds > light


def _alone(
    left: deque[Task], settings: Settings, pace: _Pace, workers: int
) -> Iterator[tuple[Task, Brought]]:
    """Does tasks one after another, until it is known who does them better."""
    begun, size = monotonic(), sum(task.size for task in left)
    while left:
        task = left.popleft()
        brought = _bring(task, settings)
        pace.add(task, brought)
        yield task, brought
        if workers > 1 and len(left) > 1:
            taken = monotonic() - begun
            remaining = taken * (size - pace.size) / pace.size if pace.size else inf
            if not pace.is_heavy() or (taken >= _TRIAL and remaining > _WORTH):
                return


def _in_threads(
    left: deque[Task], settings: Settings, pace: _Pace, workers: int
) -> Iterator[tuple[Task, Brought]]:
    """Does tasks in threads, until they turn out to be heavy."""
    pool = ThreadPoolExecutor(min(workers, len(left)))
    yield from _pooled(pool, left, settings, pace, workers * _AHEAD, pace.is_heavy)


def _in_processes(
    left: deque[Task], settings: Settings, pace: _Pace, workers: int
) -> Iterator[tuple[Task, Brought]]:
    pool = ProcessPoolExecutor(
        min(workers, len(left)),
        # A fork would copy locks and threads of whatever process asks for an audit, and
        # a server of forks has the environment of when it was first asked.
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_ignore_interrupts,
    )
    yield from _pooled(pool, left, settings, pace, workers * _AHEAD, lambda: False)


def _pooled(
    pool: ThreadPoolExecutor | ProcessPoolExecutor,
    left: deque[Task],
    settings: Settings,
    pace: _Pace,
    ahead: int,
    is_enough: Callable[[], bool],
) -> Iterator[tuple[Task, Brought]]:
    """Does tasks in a pool; what has begun when it is enough is done, too."""
    running: dict[Future[Brought], Task] = {}
    with held_interrupts() as check:
        try:
            while left or running:
                check()
                if is_enough():
                    ahead = 0
                    if not running:
                        return
                with children_spared():
                    while left and len(running) < ahead:
                        task = left.popleft()
                        running[pool.submit(_bring, task, settings)] = task
                finished, _ = wait(running, _GLANCE, FIRST_COMPLETED)
                for each in finished:
                    try:
                        brought = each.result()
                    except BrokenProcessPool as error:
                        raise AuditStopped from error
                    task = running.pop(each)
                    pace.add(task, brought)
                    yield task, brought
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _bring(task: Task, settings: Settings) -> Brought:
    begun = thread_time()
    tally, packed = read_task(task, settings)
    shares = split(packed, SHARES)
    packed = packed._replace(ids=b"", keys=b"", times=b"")
    return Brought(tally, shares, packed, thread_time() - begun)


def _ignore_interrupts() -> None:
    """Leaves Ctrl-C to the first process, also where `children_spared` cannot."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
