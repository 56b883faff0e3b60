"""Paths of an archive -> the same audit, by the machines of a Spark cluster.

Every task is read by the worker that gets it, bytes and all: text that came through
the JVM would cost more than everything else. What is shuffled are packed columns of
ids and instants. Python alone: no pandas, no Arrow.
"""

from __future__ import annotations

import os
import shutil
import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

from cp_contract.archive._closing import (
    Duplicates,
    Order,
    at_once,
    both,
    count_shared,
)
from cp_contract.archive._reading import Done, read_task
from cp_contract.archive._records import Found, Row, place_of_row
from cp_contract.archive._settings import settings_of
from cp_contract.archive._shares import Split, split
from cp_contract.archive._stored import find_files
from cp_contract.archive._tasks import Task, plan
from cp_contract.archive.auditing import finished, shown_rows
from cp_contract.archive.tally import Tally
from cp_contract.errors import ExtraMissing, SparkUnusable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cp_contract.archive._closing import Closing
    from cp_contract.archive._settings import Settings
    from cp_contract.archive.auditing import Audit
    from cp_contract.contract import Contract

__all__ = ["audit", "open_session"]

_Columns = tuple[int, Split]

_MOST_PARTITIONS: Final = 10_000


def audit(
    spark: Any,
    paths: Iterable[str],
    *,
    version: int | None = None,
    contract: Contract | None = None,
    against: Any = None,
    column: str | None = None,
) -> Audit:
    """Audits an archive on Spark; the report is the one of `cp_contract.archive.audit`.

    `spark` is a SparkSession. The driver finds the files, and every worker opens them
    by the same paths: in S3, or on a file system that all share. The workers need this
    package, by `--py-files` or installed, and what it depends on.
    """
    settings = settings_of(
        version=version,
        object_types=contract.object_types if contract else {},
        against=against,
        column=column,
    )
    files, unread = find_files(paths)
    tasks = list(plan(files))
    counted = _Counted(Tally(), Duplicates(), Order(), {})
    if tasks:
        counted = _counted(spark, tasks, settings)
    for each in unread:
        counted.tally.miss(*each)
    return finished(*counted, tasks, settings)


def open_session(master: str | None) -> Any:
    """Opens a SparkSession, on the master of that URL or as the machine is set up.

    Raises `ExtraMissing` without pyspark, and `SparkUnusable` where it does not start.
    """
    try:
        sql: Any = import_module("pyspark.sql")
    except ImportError as error:
        raise ExtraMissing("the engine Spark", "spark") from error
    if not (os.environ.get("JAVA_HOME") or shutil.which("java")):
        raise SparkUnusable("there is no Java here; install one, or set JAVA_HOME")
    builder = sql.SparkSession.builder.appName("cp-contract audit")
    if master is not None:
        builder = builder.master(master)
    # Workers on this machine run the Python that runs us, with the same packages.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    try:
        spark = builder.config("spark.ui.enabled", "false").getOrCreate()
    except Exception as error:  # what the JVM throws has no common type
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise SparkUnusable(reason) from error
    spark.sparkContext.setLogLevel("ERROR")
    return spark


@final
class _Counted(NamedTuple):
    tally: Tally
    duplicates: Duplicates
    order: Order
    places: Mapping[Row, Found]


def _counted(spark: Any, tasks: list[Task], settings: Settings) -> _Counted:
    # What tasks bring is asked for again and again; the events are read once.
    level: Any = import_module("pyspark").StorageLevel.MEMORY_AND_DISK
    context = spark.sparkContext
    slices = min(len(tasks), _MOST_PARTITIONS)
    done = (
        context.parallelize(list(enumerate(tasks)), slices)
        .map(partial(_done, settings))
        .persist(level)
    )
    try:
        tally: Tally = done.map(_tally).treeReduce(Tally.merged)
        of = max(context.defaultParallelism, tally.events // at_once() + 1)
        duplicates, order = (
            done.flatMap(partial(_shares, of))
            .groupByKey(of)
            .map(_closed)
            .treeReduce(both)
        )
        rows = shown_rows(duplicates, order)
        places = dict(done.flatMap(partial(_placed, rows)).collect())
    finally:
        done.unpersist()
    return _Counted(tally, duplicates, order, places)


def _done(settings: Settings, numbered: tuple[int, Task]) -> tuple[int, Done]:
    number, task = numbered
    return number, read_task(task, settings)


def _tally(numbered: tuple[int, Done]) -> Tally:
    return numbered[1].tally


def _shares(of: int, numbered: tuple[int, Done]) -> Iterator[tuple[int, _Columns]]:
    """Yields the rows of a task by the share that they belong to; the first always."""
    number, done = numbered
    for share, columns in enumerate(split(done.packed, of)):
        if any(columns) or not share:
            yield share, (number, columns)


def _closed(share: tuple[int, Iterable[_Columns]]) -> Closing:
    return count_shared(sorted(share[1]))


def _placed(rows: set[Row], numbered: tuple[int, Done]) -> Iterator[tuple[Row, Found]]:
    number, done = numbered
    for row in rows:
        if row.task == number:
            yield row, place_of_row(done.packed, row.row)
