"""What numpy counts is what is counted event by event."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cp_contract.archive import _closing, _shares, _vectors
from cp_contract.archive._records import Records
from cp_contract.archive._shares import split
from cp_contract.validation.buffers import NO_ID, UNTIMED, Cells, EventKind

pytest.importorskip("numpy")

NOTHING = EventKind(None, None, None, None, None)
FAR = 9_000_000_000_000_000_000  # two of these are further apart than an int64 holds
rows = st.lists(
    st.builds(
        Cells,
        st.just(NOTHING),
        st.just(NO_ID)
        | st.tuples(*[st.sampled_from([0, 1, 255])] * 2).map(
            lambda ends: bytes([ends[0], *[7] * 14, ends[1]])
        ),
        st.sampled_from([0, 1, 2, 3, 1 << 63, (1 << 64) - 1]),
        st.sampled_from([UNTIMED, -FAR, FAR, 0])
        | st.integers(-3, 3).map(lambda days: days * 40_000_000_000_000)
        | st.integers(-3, 3),
    ),
    max_size=40,
)


def packed(tasks):
    found = []
    for task in tasks:
        records = Records()
        for row in task:
            records.add(row, 0)
        found.append(records.packed())
    return found


def counted(tasks, share, of):
    columns = [split(each, 1)[0] for each in tasks]
    ids = [(n, each.ids, each.id_rows) for n, each in enumerate(columns)]
    keys = [(n, each.keys, each.times, each.rows) for n, each in enumerate(columns)]
    return _closing.count_ids(ids, share, of), _closing.count_order(keys, share, of)


def plainly(count):
    """Counts without numpy."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_closing, "numpy", lambda: None)
        return count()


@given(st.lists(rows, max_size=5), st.integers(1, 3), st.integers(1, 60))
def test_numpy_counts_the_same_in_whichever_stretches(tasks, of, stretch):
    columns = packed(tasks)

    for share in range(of):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(_vectors, "_STRETCH", stretch)
            here = counted(columns, share, of)
        assert here == plainly(lambda share=share: counted(columns, share, of))


@given(rows, st.integers(1, 5))
def test_numpy_splits_columns_the_same(rows_of_a_task, of):
    [columns] = packed([rows_of_a_task])
    by_numpy = split(columns, of)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_shares, "numpy", lambda: None)
        assert split(columns, of) == by_numpy


@given(st.lists(rows, max_size=3), st.integers(1, 3))
def test_numpy_counts_split_columns_the_same(tasks, of):
    for share in zip(*(split(each, of) for each in packed(tasks)), strict=True):
        ids = [(n, each.ids, each.id_rows) for n, each in enumerate(share)]
        keys = [(n, each.keys, each.times, each.rows) for n, each in enumerate(share)]

        here = _closing.count_ids(ids), _closing.count_order(keys)

        assert here == plainly(
            lambda ids=ids, keys=keys: (
                _closing.count_ids(ids),
                _closing.count_order(keys),
            )
        )


@given(st.lists(st.integers(0, 5)).map(lambda some: some * 600))
def test_numpy_counts_groups_the_same(numbers):
    by_numpy = dict(_vectors.group_counts(array("I", numbers)))

    assert {each: by_numpy[each] for each in by_numpy if by_numpy[each]} == dict(
        _vectors.group_counts(numbers)
    )


@given(st.lists(st.sampled_from([b"\n", b"{}", b"\r", b" "])), st.integers(0, 70_000))
def test_numpy_counts_lines_the_same(pieces, begin):
    data = b"".join(pieces) * 20_000

    found = _vectors.count_lines(data, begin, len(data))

    assert found == data[begin:].count(b"\n")
