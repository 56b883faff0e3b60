"""Whatever a call does, it comes back as an answer."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
import threading
import time
from contextlib import suppress

import pytest

from cp_contract.conformance.containment import Calls, quiet


@pytest.fixture
def calls():
    made = Calls(0.2)
    yield made
    made.close()


def test_an_answer_is_given_as_it_is(calls):
    assert calls.call(lambda one, two: one + two, 1, 2).value == 3


def test_a_coroutine_is_awaited_always_on_the_same_loop(calls):
    async def loop():
        return asyncio.get_running_loop()

    assert calls.call(loop).value is calls.call(loop).value


def test_an_exception_comes_with_the_frames_of_the_code_that_raised_it(calls):
    def inner():
        raise KeyError("Object")

    def outer():
        inner()

    raised = calls.call(outer).raised

    assert str(raised) == "KeyError: 'Object'"
    assert [frame.splitlines()[0].split(", in ")[1] for frame in raised.frames] == [
        "outer",
        "inner",
    ]


def test_frames_of_libraries_are_left_out(calls):
    import json

    raised = calls.call(lambda: json.loads("{")).raised

    assert raised.kind == "JSONDecodeError"
    assert len(raised.frames) == 1
    assert "json.loads" in raised.frames[0]


def test_faults_are_told_apart_by_where_they_happen(calls):
    def faulty(which):
        return {}["a"] if which else {}["b"]

    one, again, other = (calls.call(faulty, which).raised for which in (1, 1, 0))

    assert one.place == again.place != other.place


def test_what_is_raised_outside_of_all_own_code_has_a_place_too(calls):
    assert calls.call(int, "x").raised.place == ("ValueError", 0)


def test_an_exit_is_an_answer(calls):
    assert str(calls.call(sys.exit, "bye").raised) == "SystemExit: bye"
    assert str(calls.call(sys.exit).raised) == "SystemExit"


def test_control_c_is_the_users(calls):
    def interrupted():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        calls.call(interrupted)


def test_a_call_that_hangs_is_stopped(calls):
    raised = calls.call(time.sleep, 60).raised

    assert raised.hung
    assert str(raised) == "it gave no answer in time and was stopped"


def test_a_call_that_hangs_and_catches_everything_is_stopped(calls):
    def stubborn():
        for _ in range(3):
            with suppress(BaseException):
                time.sleep(60)
        time.sleep(60)

    assert calls.call(stubborn).raised.hung


def test_a_coroutine_that_hangs_is_stopped_and_the_next_one_runs(calls):
    async def answer():
        return 1

    assert calls.call(asyncio.sleep, 60).raised.hung
    assert calls.call(answer).value == 1


def test_a_timer_of_the_caller_goes_on(calls):
    signal.setitimer(signal.ITIMER_REAL, 100)

    calls.call(lambda: None)

    left, _ = signal.setitimer(signal.ITIMER_REAL, 0)
    assert 0 < left <= 100


def test_a_call_in_another_thread_is_stopped_too():
    answers = []

    def run():
        calls = Calls(0.1)

        def endless():
            while True:
                time.sleep(0.01)

        answers.append(calls.call(endless))
        answers.append(calls.call(lambda: 1))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(30)

    assert answers[0].raised.hung
    assert answers[1].value == 1


def test_what_is_printed_and_logged_stays_inside(capsys, caplog):
    with quiet():
        print("loud")  # noqa: T201 - what is tested
        print("loud", file=sys.stderr)  # noqa: T201 - what is tested
        logging.getLogger("shop").critical("loud")

    assert capsys.readouterr() == ("", "")
    assert caplog.messages == []


def test_logging_goes_on_afterwards(caplog):
    with quiet():
        pass

    logging.getLogger("shop").warning("quiet again")

    assert caplog.messages == ["quiet again"]
