"""Paths of an archive -> the same audit, by the machines of a Spark cluster.

Every task is read by the worker that gets it, bytes and all: text that came through
the JVM would cost more than everything else. What is shuffled are the packed records
of ids and instants, bucket by bucket. Python alone: no pandas, no Arrow.
"""

from __future__ import annotations

import os
import shutil
import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal

from cp_contract.archive._closing import Duplicates, Order, count_ids, count_order
from cp_contract.archive._reading import Done, read_task
from cp_contract.archive._records import BUCKETS, span
from cp_contract.archive._settings import settings_of
from cp_contract.archive._stored import find_files
from cp_contract.archive._tasks import Task, plan
from cp_contract.archive.auditing import finished
from cp_contract.archive.tally import Tally
from cp_contract.errors import ExtraMissing, SparkUnusable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cp_contract.archive._settings import Settings
    from cp_contract.archive.auditing import Audit
    from cp_contract.contract import Contract

__all__ = ["audit", "open_session"]

_Key = tuple[Literal["ids", "events"], int]
_Stretch = tuple[int, bytes]

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
    tally, duplicates, order = Tally(), Duplicates(), Order()
    if tasks:
        tally, duplicates, order = _counted(spark, tasks, settings)
    for each in unread:
        tally.miss(*each)
    return finished(tally, duplicates, order, tasks, settings)


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


def _counted(
    spark: Any, tasks: list[Task], settings: Settings
) -> tuple[Tally, Duplicates, Order]:
    # What tasks bring is asked for twice; the events are read once.
    level: Any = import_module("pyspark").StorageLevel.MEMORY_AND_DISK
    done = (
        spark.sparkContext.parallelize(
            list(enumerate(tasks)), min(len(tasks), _MOST_PARTITIONS)
        )
        .map(partial(_done, settings))
        .persist(level)
    )
    try:
        tally: Tally = done.map(_tally).treeReduce(Tally.merged)
        counted = (
            done.flatMap(_stretches)
            .groupByKey(min(BUCKETS, len(tasks) * 4))
            .map(_closed)
            .treeReduce(_both)
        )
    finally:
        done.unpersist()
    duplicates, order = counted
    return tally, duplicates, order


def _done(settings: Settings, numbered: tuple[int, Task]) -> tuple[int, Done]:
    number, task = numbered
    return number, read_task(task, settings)


def _tally(numbered: tuple[int, Done]) -> Tally:
    return numbered[1].tally


def _stretches(numbered: tuple[int, Done]) -> Iterator[tuple[_Key, _Stretch]]:
    """Yields what a task brought, by bucket; the first always, so that there is one."""
    number, done = numbered
    for bucket in range(BUCKETS):
        for name in ("ids", "events"):
            packed: bytes = getattr(done.packed, name)
            start, end = span(packed, bucket, bucket + 1)
            if end > start or not bucket:
                yield (name, bucket), (number, packed[start:end])


def _closed(bucket: tuple[_Key, Iterable[_Stretch]]) -> tuple[Duplicates, Order]:
    (name, _), stretches = bucket
    in_order = sorted(stretches)
    if name == "ids":
        return count_ids(in_order), Order()
    return Duplicates(), count_order(in_order)


def _both(
    one: tuple[Duplicates, Order], other: tuple[Duplicates, Order]
) -> tuple[Duplicates, Order]:
    return one[0].merged(other[0]), one[1].merged(other[1])
