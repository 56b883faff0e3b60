"""Paths of an archive -> an audit: what is in there, what is wrong, what drifted."""

from __future__ import annotations

import json
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.archive._closing import (
    Duplicates,
    Order,
    at_once,
    both,
    count_shared,
)
from cp_contract.archive._locating import Located, locate
from cp_contract.archive._records import IDS, Found, Row, place_of_row
from cp_contract.archive._running import cores, run_tasks
from cp_contract.archive._settings import Settings, settings_of
from cp_contract.archive._shares import SHARES
from cp_contract.archive._store import Store
from cp_contract.archive._stored import find_files
from cp_contract.archive._tasks import TASK_SIZE, Task, plan
from cp_contract.archive._vectors import numpy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from concurrent.futures import Future

    from cp_contract.archive._closing import Closing
    from cp_contract.archive._running import Brought
    from cp_contract.archive._shares import Split
    from cp_contract.archive.tally import Tally
    from cp_contract.contract import Contract

__all__ = ["Audit", "Progress", "audit"]

# After so many seconds, or so many tasks, what came is written to the state.
_PAUSE: Final = 0.5
_MANY: Final = 16


@final
@dataclass(frozen=True, slots=True)
class Progress:
    """How far an audit has come."""

    done: int
    """Bytes that were read, those of an earlier run included."""
    size: int
    """Bytes in all."""
    read: int
    """Bytes that were read in this run."""


@final
@dataclass(frozen=True, slots=True)
class Audit:
    """What an archive holds."""

    tally: Tally
    duplicates: Duplicates
    order: Order
    located: dict[Row, Located]
    """Where the events stand that `duplicates` and `order` show."""
    against: bool = False
    """Whether a schema was asked if it would read the archive."""

    @property
    def passed(self) -> bool:
        """Says whether everything could be read, and no finding is an error."""
        return not self.tally.errors and not self.tally.missed


def audit(
    paths: Iterable[str],
    *,
    version: int | None = None,
    contract: Contract | None = None,
    against: Any = None,
    column: str | None = None,
    processes: int | None = None,
    state: Path | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Audit:
    """Reads everything that paths stand for, and reports what is in there.

    A path is a file, a folder, a glob, or `s3://bucket/prefix`. With a `version`, every
    event is held to it; a `contract` brings the object types. `against` is a schema to
    ask whether it would read each event. With a `state`, work that was interrupted
    goes on where it stopped, and files that are unchanged are not read again.
    """
    settings = settings_of(
        version=version,
        object_types=contract.object_types if contract else {},
        against=against,
        column=column,
    )
    files, unread = find_files(paths)
    tasks = list(plan(files))
    workers = processes or cores()
    with TemporaryDirectory(prefix="cp-contract-audit-") as folder:
        place = str(state or Path(folder, "state"))
        with closing(Store(place, _subject(settings), kept=bool(state))) as store:
            tally = _counted(store, tasks, settings, workers, progress)
            for each in unread:
                tally.miss(*each)
            duplicates, order = _closed(store, tasks, workers)
            places = {
                row: place_of_row(store.packed(tasks[row.task]), row.row)
                for row in shown_rows(duplicates, order)
            }
    return finished(tally, duplicates, order, places, tasks, settings)


def shown_rows(duplicates: Duplicates, order: Order) -> set[Row]:
    """Gives the events that a report shows."""
    rows = {row for *_, rows in duplicates.most for row in rows[:2]}
    return rows | {row for *_, late, before in order.latest for row in (late, before)}


def finished(
    tally: Tally,
    duplicates: Duplicates,
    order: Order,
    places: Mapping[Row, Found],
    tasks: Sequence[Task],
    settings: Settings,
) -> Audit:
    """Makes an audit of what was counted, and reads the events that it shows."""
    located = {
        row: found
        for row, place in sorted(places.items())
        if (found := locate(tasks[row.task].parts[place.part], place, settings.column))
    }
    return Audit(tally, duplicates, order, located, settings.against is not None)


def _subject(settings: Settings) -> str:
    # Paths are no part of it: files may come and go between two runs.
    return json.dumps({**asdict(settings), "task": TASK_SIZE}, sort_keys=True)


def _counted(
    store: Store,
    tasks: Sequence[Task],
    settings: Settings,
    workers: int,
    progress: Callable[[Progress], None] | None,
) -> Tally:
    tally = store.done(tasks)
    known = store.keys()
    left = [task for task in tasks if task.key not in known]
    size = sum(task.size for task in tasks)
    before = size - sum(task.size for task in left)
    read = 0
    for batch in _batches(run_tasks(left, settings, workers=workers)):
        store.add(batch)
        for task, brought in batch:
            tally = tally.merged(brought.tally)
            read += task.size
        if progress is not None:
            progress(Progress(before + read, size, read))
    return tally


def _batches(
    results: Iterator[tuple[Task, Brought]],
) -> Iterator[list[tuple[Task, Brought]]]:
    """Yields results as they come, some at once."""
    batch: list[tuple[Task, Brought]] = []
    due = monotonic() + _PAUSE
    for each in results:
        batch.append(each)
        if len(batch) == _MANY or monotonic() >= due:
            yield batch
            batch, due = [], monotonic() + _PAUSE
    if batch:
        yield batch


def _closed(store: Store, tasks: Sequence[Task], workers: int) -> Closing:
    """Counts what does not add up, share by share, as many at once as help."""
    found = (Duplicates(), Order())
    with ThreadPoolExecutor(workers if numpy() else 1) as pool:
        waiting: deque[Future[Closing]] = deque()
        for each in enumerate(store.shares(tasks)):
            waiting.append(pool.submit(_counted_share, *each))
            if len(waiting) > workers:
                found = both(found, waiting.popleft().result())
        while waiting:
            found = both(found, waiting.popleft().result())
    return found


def _counted_share(share: int, columns: list[tuple[int, Split]]) -> Closing:
    """Counts a share, in parts where it is more than is counted at once."""
    parts = sum(len(each.ids) // IDS.size for _, each in columns) // at_once() + 1
    found = (Duplicates(), Order())
    for part in range(parts):
        place = share + part * SHARES
        found = both(found, count_shared(columns, place, parts * SHARES))
    return found
