"""Packed columns of a task -> its rows by share, so that equal ids and keys meet."""

from __future__ import annotations

from array import array
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

from cp_contract.archive._records import IDS, share_of_id
from cp_contract.archive._vectors import numpy
from cp_contract.validation.buffers import NO_ID, UNTIMED

if TYPE_CHECKING:
    from cp_contract.archive._records import Packed

__all__ = ["SHARES", "Split", "split"]

SHARES: Final = 64
"""Into so many shares an audit splits its rows, so that memory holds one of them."""


@final
class Split(NamedTuple):
    """Rows of a task that are counted together, their numbers beside them."""

    ids: bytes
    id_rows: bytes
    keys: bytes
    times: bytes
    rows: bytes


def split(packed: Packed, of: int) -> list[Split]:
    """Splits the rows of a task into shares; equal ids and keys share one."""
    if numpy() is not None:
        return _split_at_once(packed, of)
    shares = [
        (bytearray(), array("I"), array("Q"), array("q"), array("I")) for _ in range(of)
    ]
    keys, times = array("Q", packed.keys), array("q", packed.times)
    for row, (event_id,) in enumerate(IDS.iter_unpack(packed.ids)):
        if event_id != NO_ID:
            ids, rows, *_ = shares[share_of_id(event_id, of)]
            ids += event_id
            rows.append(row)
    for row, (key, time) in enumerate(zip(keys, times, strict=True)):
        if key and time != UNTIMED:
            _, _, some_keys, some_times, rows = shares[key % of]
            some_keys.append(key)
            some_times.append(time)
            rows.append(row)
    return [Split(*map(bytes, columns)) for columns in shares]


def _split_at_once(packed: Packed, of: int) -> list[Split]:
    np = numpy()
    ids = np.frombuffer(packed.ids, "<u8").reshape(-1, 2)
    keys, times = np.frombuffer(packed.keys, "<u8"), np.frombuffer(packed.times, "<i8")
    with_id = np.flatnonzero((ids[:, 0] | ids[:, 1]) != 0)
    with_key = np.flatnonzero((keys != 0) & (times != UNTIMED))
    id_rows, id_ends = _by_share(with_id, (ids[with_id, 0] & 0xFFFF) % of, of)
    rows, ends = _by_share(with_key, keys[with_key] % of, of)
    columns = (
        *_parted((ids[id_rows], id_rows), id_ends),
        *_parted((keys[rows], times[rows], rows), ends),
    )
    return [Split(*each) for each in zip(*columns, strict=True)]


def _by_share(rows: Any, shares: Any, of: int) -> tuple[Any, Any]:
    """Sorts rows by their shares; gives also where each share begins and ends."""
    np = numpy()
    shares = shares.astype("u2" if of <= 1 << 16 else "u8")  # which sort faster
    order = np.argsort(shares, kind="stable")
    return rows[order].astype("I"), np.searchsorted(shares[order], np.arange(of + 1))


def _parted(columns: tuple[Any, ...], ends: Any) -> list[list[bytes]]:
    """Cuts columns into the bytes of each share."""
    found: list[list[bytes]] = []
    for column in columns:
        view, size = memoryview(column.tobytes()), column.strides[0]
        bounds = (ends * size).tolist()
        found.append([bytes(view[begin:end]) for begin, end in pairwise(bounds)])
    return found
