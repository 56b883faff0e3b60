"""Ctrl-C, while the processes of an audit are at work."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from threading import Thread

import pytest

from cp_contract.archive._interrupts import children_spared, held_interrupts


def interrupt():
    os.kill(os.getpid(), signal.SIGINT)


def test_it_waits_until_it_is_asked_for():
    done = []

    def work():
        with held_interrupts() as check:
            check()
            interrupt()
            done.append("what may not be interrupted")
            check()
            done.append("what comes after")

    with pytest.raises(KeyboardInterrupt):
        work()

    assert done == ["what may not be interrupted"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_it_is_not_forgotten():
    with pytest.raises(KeyboardInterrupt), held_interrupts():
        interrupt()


def test_a_handler_of_the_programs_own_is_left_alone():
    came = []
    before = signal.signal(signal.SIGINT, lambda *_: came.append("Ctrl-C"))
    try:
        with held_interrupts() as check:
            interrupt()
            check()
    finally:
        signal.signal(signal.SIGINT, before)

    assert came == ["Ctrl-C"]


def test_another_thread_than_the_first_has_nothing_to_hold():
    checked = []

    def hold():
        with held_interrupts() as check:
            checked.append(check())

    thread = Thread(target=hold)
    thread.start()
    thread.join()

    assert checked == [None]


def test_a_process_that_is_started_meanwhile_never_sees_it():
    interrupts_itself = "import os; os.kill(os.getpid(), 2); print('went on')"
    command = [sys.executable, "-c", interrupts_itself]

    with children_spared():
        spared = subprocess.run(command, capture_output=True, text=True, check=False)
    other = subprocess.run(command, capture_output=True, text=True, check=False)

    assert spared.stdout == "went on\n"
    assert other.stdout == ""
