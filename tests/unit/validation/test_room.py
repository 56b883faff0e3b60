"""Calls that recurse deep find room, whoever else does at the same time."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from cp_contract.validation._room import with_room

DEEP = 5_000


def dive(depth):
    return 0 if depth == 0 else 1 + dive(depth - 1)


def test_a_deep_call_finds_room_and_leaves_the_limit_as_it_was():
    usual = sys.getrecursionlimit()

    assert usual < DEEP
    assert with_room(dive, DEEP) == DEEP
    assert sys.getrecursionlimit() == usual


def test_what_has_no_end_finds_none():
    usual = sys.getrecursionlimit()

    with pytest.raises(RecursionError):
        with_room(dive, 100_000)

    assert sys.getrecursionlimit() == usual


def test_threads_do_not_take_the_room_from_each_other():
    usual, interval = sys.getrecursionlimit(), sys.getswitchinterval()
    sys.setswitchinterval(1e-5)  # so that each is interrupted on its way
    try:
        with ThreadPoolExecutor(8) as pool:
            found = pool.map(lambda _: with_room(dive, DEEP), range(200))
            assert set(found) == {DEEP}
    finally:
        sys.setswitchinterval(interval)

    assert sys.getrecursionlimit() == usual
