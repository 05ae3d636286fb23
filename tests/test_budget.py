"""The limit on what one document may cost: by a signal, or where none reaches by the clock."""

from __future__ import annotations

import re
import signal
import threading
import time

import pytest

import checker
from checker.budget import OutOfTime, look_at_the_clock, within
from checker.registry import by_default
from checker.rule import Rule

alarmed = pytest.mark.skipif(not hasattr(signal, "SIGPROF"), reason="no timers of processor time")
LITTLE, AMPLE = 0.05, 1000
TEXT = "全县收入5.20亿元，比上年4.80亿元增长8.3%。\n"


def spin():
    while True:
        pass


def search():
    re.match("(?:a+)+b", "a" * 60)


@alarmed
@pytest.mark.parametrize("hang", [spin, search])
def test_whatever_runs_is_ended(hang):
    before = signal.getsignal(signal.SIGPROF)
    with pytest.raises(OutOfTime), within(LITTLE):
        hang()
    assert signal.getsignal(signal.SIGPROF) is before
    assert signal.getitimer(signal.ITIMER_PROF)[0] == 0


@alarmed
def test_the_alarm_rings_again_where_something_swallows_it():
    def swallow():
        while True:
            try:
                spin()
            except OutOfTime:
                break
        spin()

    with pytest.raises(OutOfTime), within(LITTLE):
        swallow()


@alarmed
def test_waiting_costs_nothing():
    with within(LITTLE):
        time.sleep(4 * LITTLE)


@pytest.mark.parametrize("seconds", [AMPLE, 0])
def test_a_document_within_its_time_is_checked(seconds):
    with within(seconds):
        assert len(checker.check_text(TEXT).relations) == 1


def on_a_thread(work):
    caught = []

    def run():
        try:
            work()
        except BaseException as error:  # noqa: BLE001 (it is looked at below)
            caught.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return caught


class Slow(Rule):
    """A rule that takes its time."""

    message = {"zh": "慢", "en": "slow"}

    def survey(self, passages):
        until = time.thread_time() + 2 * LITTLE
        while time.thread_time() < until:
            pass
        return iter(())


def test_on_other_threads_the_engine_looks_at_the_clock_between_rules():
    def work():
        with within(LITTLE):
            checker.check_text(TEXT, rules=[Slow(), *by_default()])

    assert [type(error) for error in on_a_thread(work)] == [OutOfTime]


def test_on_other_threads_what_ends_in_time_is_left_alone():
    def work():
        with within(AMPLE):
            checker.check_text(TEXT)
        look_at_the_clock()

    assert on_a_thread(work) == []
