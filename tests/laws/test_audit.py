"""A tally of a whole is the sum of the tallies of its parts, whatever the parts."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from cp_contract.archive import Tally, auditing
from cp_contract.archive._closing import (
    Duplicates,
    Order,
    count_ids,
    count_order,
)
from cp_contract.archive._reading import read_task
from cp_contract.archive._records import BUCKETS, Records, span
from cp_contract.archive._rows import Row
from cp_contract.archive._settings import Settings
from cp_contract.archive._stored import find_files
from cp_contract.archive._tasks import Part, Task, plan
from cp_contract.archive.report import report_of
from cp_contract.archive.tally import Kind
from cp_contract.strategies import events, invalid_events, poison_payloads

SETTINGS = Settings()


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


@given(tallies())
def test_nothing_added_changes_nothing(tally):
    assert tally.merged(Tally()).plain() == tally.plain()
    assert Tally().merged(tally).plain() == tally.plain()


@given(tallies(), tallies())
def test_the_order_of_parts_does_not_count(one, other):
    assert one.merged(other).plain() == other.merged(one).plain()


@given(tallies(), tallies(), tallies())
def test_how_parts_are_grouped_does_not_count(one, two, three):
    grouped = one.merged(two).merged(three)

    assert grouped.plain() == one.merged(two.merged(three)).plain()


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


names = st.text("abc", max_size=2)
rows = st.lists(
    st.builds(
        Row,
        st.just(Kind(None, None, None, None, None)),
        st.none() | st.sampled_from([bytes([n % 3]) + bytes(15) for n in range(5)]),
        st.none() | st.sampled_from([bytes([n]) + bytes(7) for n in range(5)]),
        st.none() | st.integers(-5, 5).map(lambda hours: hours * 3_600_000_000_000),
    ),
    max_size=30,
)


def packed(rows_of_tasks):
    found = []
    for task in rows_of_tasks:
        records = Records()
        for row in task:
            records.add(row)
        found.append(records.packed())
    return found


def counted(tasks, step):
    duplicates, order = Duplicates(), Order()
    for first in range(0, BUCKETS, step):
        last = min(BUCKETS, first + step)
        ids = [(n, each.ids[slice(*span(each.ids, first, last))]) for n, each in tasks]
        late = [
            (n, each.events[slice(*span(each.events, first, last))])
            for n, each in tasks
        ]
        duplicates = duplicates.merged(count_ids(ids))
        order = order.merged(count_order(late))
    return duplicates, order


@given(st.lists(rows, max_size=4), st.sampled_from([1, 7, 100, BUCKETS]))
def test_buckets_are_counted_apart_as_together(tasks, step):
    numbered = list(enumerate(packed(tasks)))

    assert counted(numbered, step) == counted(numbered, BUCKETS)


@given(rows, st.integers(0, 30))
def test_duplicates_and_order_do_not_depend_on_where_tasks_end(all_rows, at):
    apart, _ = [all_rows[:at], all_rows[at:]], None
    one = counted(list(enumerate(packed([all_rows]))), BUCKETS)
    two = counted(list(enumerate(packed(apart))), BUCKETS)

    assert [
        (each.with_id, each.distinct, each.repeated) for each in (one[0], two[0])
    ] == [(one[0].with_id, one[0].distinct, one[0].repeated)] * 2
    assert (one[1].events, one[1].late, one[1].subjects) == (
        two[1].events,
        two[1].late,
        two[1].subjects,
    )
    assert (one[1].lateness, one[1].shares) == (two[1].lateness, two[1].shares)


@given(rows)
def test_duplicates_and_order_are_what_their_definitions_say(all_rows):
    duplicates, order = counted(list(enumerate(packed([all_rows]))), BUCKETS)

    ids = [row.event_id for row in all_rows if row.event_id is not None]
    told = [
        (row.subject, row.time)
        for row in all_rows
        if row.subject is not None and row.time is not None
    ]
    late = [
        (subject, time)
        for at, (subject, time) in enumerate(told)
        if any(same == subject and then > time for same, then in told[:at])
    ]
    assert duplicates.duplicates == len(ids) - len(set(ids))
    assert duplicates.repeated == sum(ids.count(each) > 1 for each in set(ids))
    assert order.late == len(late)
    assert order.subjects == len({subject for subject, _ in told})
