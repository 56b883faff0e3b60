"""Paths of an archive -> an audit: what is in there, what is wrong, what drifted."""

from __future__ import annotations

import json
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
    count_ids,
    count_order,
)
from cp_contract.archive._locating import Located, locate
from cp_contract.archive._records import Found, Row, place_of_row
from cp_contract.archive._running import cores, run_tasks
from cp_contract.archive._settings import Settings, settings_of
from cp_contract.archive._store import Store
from cp_contract.archive._stored import find_files
from cp_contract.archive._tasks import TASK_SIZE, Task, plan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from cp_contract.archive._reading import Done
    from cp_contract.archive.tally import Tally
    from cp_contract.contract import Contract

__all__ = ["Audit", "Progress", "audit"]

_PAUSE: Final = 0.5  # seconds between writes to the state


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
    with TemporaryDirectory(prefix="cp-contract-audit-") as folder:
        place = str(state) if state else str(Path(folder, "state"))
        with closing(Store(place, _subject(settings))) as store:
            tally = _counted(store, tasks, settings, processes or cores(), progress)
            for each in unread:
                tally.miss(*each)
            duplicates, order = _closed(store, tasks)
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
    processes: int,
    progress: Callable[[Progress], None] | None,
) -> Tally:
    tally = store.done(tasks)
    known = store.keys()
    left = [task for task in tasks if task.key not in known]
    size = sum(task.size for task in tasks)
    before = size - sum(task.size for task in left)
    read = 0
    for batch in _batches(run_tasks(left, settings, processes=processes)):
        store.add(batch)
        for task, done in batch:
            tally = tally.merged(done.tally)
            read += task.size
        if progress is not None:
            progress(Progress(before + read, size, read))
    return tally


def _batches(
    results: Iterator[tuple[Task, Done]],
) -> Iterator[list[tuple[Task, Done]]]:
    """Yields results as they come, a second's worth at once."""
    batch: list[tuple[Task, Done]] = []
    due = monotonic() + _PAUSE
    for each in results:
        batch.append(each)
        if monotonic() >= due:
            yield batch
            batch, due = [], monotonic() + _PAUSE
    if batch:
        yield batch


def _closed(store: Store, tasks: Sequence[Task]) -> tuple[Duplicates, Order]:
    of = store.events() // at_once() + 1
    duplicates, order = Duplicates(), Order()
    for share in range(of):
        duplicates = duplicates.merged(count_ids(store.ids(tasks), share, of))
        order = order.merged(count_order(store.order(tasks), share, of))
    return duplicates, order
