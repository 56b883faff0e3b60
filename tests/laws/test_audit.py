"""A tally of a whole is the sum of the tallies of its parts, whatever the parts."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cp_contract.archive import Tally, auditing
from cp_contract.archive._closing import (
    Duplicates,
    Order,
    count_ids,
    count_order,
)
from cp_contract.archive._reading import read_task
from cp_contract.archive._records import Records
from cp_contract.archive._settings import Settings
from cp_contract.archive._shares import split
from cp_contract.archive._stored import find_files
from cp_contract.archive._tasks import Part, Task, plan
from cp_contract.archive.report import report_of
from cp_contract.strategies import events, invalid_events, poison_payloads
from cp_contract.validation.buffers import NO_ID, UNTIMED, Cells, EventKind
from cp_contract.validation.tiers import Tier, in_force

SETTINGS = Settings()
# Each example writes files and reads them, by the reference as a rule.
thriftily = settings(max_examples=settings().max_examples // 4)


@st.composite
def contents(draw):
    """Draws a file: events, invalid ones, broken payloads, in one form or another."""
    texts = draw(
        st.lists(
            st.one_of(
                events().map(lambda event: json.dumps(event).encode()),
                invalid_events().map(lambda each: json.dumps(each.event).encode()),
                poison_payloads().map(lambda each: each.payload),
                st.lists(PIECES, max_size=9).map(b"".join),
            ),
            max_size=6,
        )
    )
    joint = draw(st.sampled_from([b"\n", b"\r\n", b"\n\n", b"", b" "]))
    return joint.join(texts)


# What a cut may be mistaken for, or stand in the way of.
PIECES = st.sampled_from(
    [
        b"{}",
        b"{",
        b"}",
        b"\n",
        b"\n{",
        b"}\n{",
        b"}\r\n{",
        b'"',
        b" ",
        b"[",
        b",",
        b'{"a":',
    ]
)


def read(content, parts):
    """Reads parts of a file that holds the content."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "events")
        path.write_bytes(content)
        tallies = []
        for start, end in parts:
            part = Part("x", len(content), "1", start, end)._replace(path=str(path))
            tallies.append(read_task(Task((part,)), SETTINGS).tally)
    return [renamed(each, str(path)) for each in tallies]


def renamed(tally, path):
    return json.loads(json.dumps(tally.plain()).replace(path, "events"))


def tallies():
    return contents().map(lambda content: Tally.of(read(content, whole(content))[0]))


def whole(content):
    return [(0, len(content))]


@thriftily
@given(tallies())
def test_nothing_added_changes_nothing(tally):
    assert tally.merged(Tally()).plain() == tally.plain()
    assert Tally().merged(tally).plain() == tally.plain()


@thriftily
@given(tallies(), tallies())
def test_the_order_of_parts_does_not_count(one, other):
    assert one.merged(other).plain() == other.merged(one).plain()


@thriftily
@given(tallies(), tallies(), tallies())
def test_how_parts_are_grouped_does_not_count(one, two, three):
    grouped = one.merged(two).merged(three)

    assert grouped.plain() == one.merged(two.merged(three)).plain()


@thriftily
@given(tallies())
def test_a_tally_goes_through_json_unchanged(tally):
    assert Tally.of(json.loads(json.dumps(tally.plain()))).plain() == tally.plain()


def cut(content, task_size):
    with TemporaryDirectory() as folder:
        Path(folder, "events").write_bytes(content)
        files, _ = find_files([folder])
        return [
            (part.start, part.end)
            for task in plan(files, task_size=task_size)
            for part in task.parts
        ]


def said(tally, audited):
    """Gives the report of a tally, which says lines as those of the whole file."""
    return report_of(auditing.Audit(Tally.of(tally), *audited))


@thriftily
@given(contents(), st.integers(1, 400))
def test_a_file_read_in_parts_is_the_file(content, task_size):
    parts = cut(content, task_size)
    total = Tally()
    for each in read(content, parts):
        total = total.merged(Tally.of(each))

    nothing = (Duplicates(), Order(), {})
    assert said(total.plain(), nothing) == said(
        read(content, whole(content))[0], nothing
    )


NOTHING = EventKind(None, None, None, None, None)
HOUR = 3_600_000_000_000
rows = st.lists(
    st.builds(
        Cells,
        st.just(NOTHING),
        st.sampled_from([NO_ID, *(bytes([n, n % 2, *[7] * 14]) for n in range(5))]),
        st.integers(0, 5),
        st.just(UNTIMED) | st.integers(-5, 5).map(lambda hours: hours * HOUR),
    ),
    max_size=30,
)


def packed(rows_of_tasks):
    found = []
    for task in rows_of_tasks:
        records = Records()
        for row in task:
            records.add(row, 0)
        found.append(records.packed())
    return found


def counted(tasks, of=1):
    duplicates, order = Duplicates(), Order()
    whole = [split(each, 1)[0] for each in tasks]
    for share in range(of):
        ids = [(n, each.ids, each.id_rows) for n, each in enumerate(whole)]
        keys = [(n, each.keys, each.times, each.rows) for n, each in enumerate(whole)]
        duplicates = duplicates.merged(count_ids(ids, share, of))
        order = order.merged(count_order(keys, share, of))
    return duplicates, order


@given(st.lists(rows, max_size=4), st.integers(1, 5))
def test_shares_are_counted_apart_as_together(tasks, of):
    assert counted(packed(tasks), of) == counted(packed(tasks))


@given(st.lists(rows, max_size=4), st.integers(1, 5))
def test_split_columns_are_counted_as_whole_ones(tasks, of):
    duplicates, order = Duplicates(), Order()
    for share in zip(*(split(each, of) for each in packed(tasks)), strict=True):
        ids = [(n, each.ids, each.id_rows) for n, each in enumerate(share)]
        keys = [(n, each.keys, each.times, each.rows) for n, each in enumerate(share)]
        duplicates = duplicates.merged(count_ids(ids))
        order = order.merged(count_order(keys))

    assert (duplicates, order) == counted(packed(tasks))


@given(rows, st.integers(0, 30))
def test_duplicates_and_order_do_not_depend_on_where_tasks_end(all_rows, at):
    one = counted(packed([all_rows]))
    two = counted(packed([all_rows[:at], all_rows[at:]]))

    assert replace(one[0], most=()) == replace(two[0], most=())
    assert replace(one[1], latest=()) == replace(two[1], latest=())


@given(rows)
def test_duplicates_and_order_are_what_their_definitions_say(all_rows):
    duplicates, order = counted(packed([all_rows]))

    ids = [row.id for row in all_rows if row.id != NO_ID]
    told = [(row.key, row.time) for row in all_rows if row.key and row.time != UNTIMED]
    late = [
        (subject, time)
        for at, (subject, time) in enumerate(told)
        if any(same == subject and then > time for same, then in told[:at])
    ]
    assert duplicates.duplicates == len(ids) - len(set(ids))
    assert duplicates.repeated == sum(ids.count(each) > 1 for each in set(ids))
    assert order.late == len(late)
    assert order.subjects == len({subject for subject, _ in told})


@pytest.fixture
def tier(monkeypatch):
    """Gives a function that puts a tier in force."""

    def use(name):
        monkeypatch.setenv("CP_CONTRACT_TIER", name)
        in_force.cache_clear()

    yield use
    in_force.cache_clear()


@pytest.mark.skipif(
    not find_spec("cp_contract_native"), reason="the native tier is not built"
)
@settings(thriftily, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(contents())
def test_the_native_tier_gives_the_same_report(tier, content):
    found = []
    for name in Tier.REFERENCE, Tier.NATIVE:
        tier(name)
        found.append(read(content, whole(content)))

    assert found[0] == found[1]
