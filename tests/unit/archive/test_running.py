"""Tasks are done once each, whoever does them."""

from __future__ import annotations

from itertools import islice

import pytest

from cp_contract.archive import _running
from cp_contract.archive._running import run_tasks
from cp_contract.archive._settings import Settings
from cp_contract.archive._stored import find_files
from cp_contract.archive._tasks import plan


@pytest.fixture
def tasks(tmp_path, line_of):
    """Gives a task for each of some files, whose events differ in number."""
    for number in range(12):
        path = tmp_path / f"{number:02}.jsonl"
        path.write_bytes(b"".join(map(line_of, range(number + 1))))
    files, _ = find_files([str(tmp_path)])
    return list(plan(files, task_size=5_000))


def events_of(results):
    return {task.parts[0].path: each.tally.events for task, each in results}


def test_every_task_is_done_by_whoever_is_best_at_it(tasks, at_once):
    del at_once
    alone = events_of(run_tasks(tasks, Settings(), workers=1))

    together = list(run_tasks(tasks, Settings(), workers=2))

    assert len(together) == len(tasks)
    assert events_of(together) == alone
    assert sorted(alone.values()) == list(range(1, 13))


@pytest.mark.parametrize("at_once", ["threads"], indirect=True)
def test_work_that_turns_out_to_be_heavy_goes_on_in_processes(
    tasks, at_once, monkeypatch
):
    del at_once
    results = run_tasks(tasks, Settings(), workers=2)
    some = list(islice(results, 3))
    monkeypatch.setattr(_running, "_LIGHT_EVENT", 0.0)
    monkeypatch.setattr(_running, "_LIGHT_BYTE", 0.0)

    rest = list(results)

    assert len(some) + len(rest) == len(tasks)
    assert sorted(events_of(some + rest).values()) == list(range(1, 13))


def test_who_stops_asking_stops_the_work(tasks, at_once):
    del at_once
    results = run_tasks(tasks, Settings(), workers=2)
    next(results)
    next(results)

    results.close()

    assert list(results) == []
