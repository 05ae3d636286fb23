"""A limit on what one document may cost, so that none of them ever holds up all others.

What is counted is processor time: a busy machine, a slow disk, somebody who types into standard
input or a laptop that slept take nothing of it.
"""

from __future__ import annotations

# What ``signal`` is made of; its enumerations would add a millisecond to every start.
import _signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_AGAIN = 1.0
"""Seconds until the alarm rings once more, where something swallowed it."""


class OutOfTime(BaseException):
    """A document took longer than it may.

    No Exception: who catches all that a broken file or a rule may raise must not take this for it.
    """


class _Clock(threading.local):
    """When the time of this thread is up."""

    until: float | None = None


_CLOCK = _Clock()


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise OutOfTime in the body once it has used ``seconds`` of processor time; 0: never.

    On the main thread, where the system has such timers, a signal ends whatever runs, a search in
    the middle of a pattern included. Elsewhere, and where something swallowed the signal, it is
    seen where ``look_at_the_clock`` is called.
    """
    if not seconds:
        yield
        return
    with _deadline(seconds), _alarm(seconds):
        yield


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    try:
        before = _signal.signal(_signal.SIGPROF, _ring)
    except (AttributeError, ValueError):  # no such signal here, or not on this thread
        yield
        return
    try:
        _signal.setitimer(_signal.ITIMER_PROF, seconds, _AGAIN)
        yield
    finally:
        try:
            _signal.setitimer(_signal.ITIMER_PROF, 0)
        finally:
            _signal.signal(_signal.SIGPROF, before)


def _ring(number: int, frame: FrameType | None) -> None:
    raise OutOfTime


@contextmanager
def _deadline(seconds: float) -> Iterator[None]:
    before = _CLOCK.until
    _CLOCK.until = time.thread_time() + seconds
    try:
        yield
    finally:
        _CLOCK.until = before


def look_at_the_clock() -> None:
    """Raise OutOfTime where the time of ``within`` is up and no signal has said so."""
    if _CLOCK.until is not None and time.thread_time() > _CLOCK.until:
        raise OutOfTime
