"""One function over many items in several processes, with the results in the items' order.

Workers are spawned, never forked, so that it is the same on every system and no lock is inherited.
Each has a pipe of its own: when one dies it is known which item it held, and the others go on.
"""

from __future__ import annotations

import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from heapq import heappop, heappush
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from traceback import format_exc
from typing import Any, Generic, NamedTuple, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 4
"""Items that a worker is given at a time, so that it need not wait while results are written."""
_LIGHT = 2**18
"""With more than this in hand a worker is given nothing ahead: another may be free before it."""
_WINDOW = 64
"""Items per worker that may be under way or wait for an earlier one: the bound of the memory."""
_WINDOW_WEIGHT = 64 * 2**20
_PATIENCE = 5.0
"""Seconds that a worker has to go when it is told to."""


class _Held(NamedTuple):
    """The number of an item that a worker has, and its weight."""

    number: int
    weight: int


class _Raised(NamedTuple):
    """What ``work`` raised: it is raised again where the results are read."""

    error: Exception


def cores() -> int:
    """Return how many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(
    work: Callable[[T], R],
    items: Sequence[T],
    jobs: int,
    *,
    weigh: Callable[[T], int],
    lost: Callable[[T, int | None], R],
) -> Iterator[R]:
    """Yield ``work`` of each item in order, computed in ``jobs`` processes, heavy items first.

    ``work``, items and results have to be fit for pickling. ``lost`` gives the result of an item
    under whose work the process died, from its exit status (minus the signal; None if unknown).
    What ``work`` raises is raised here in the item's turn. Leaving the iterator ends the processes.
    """
    ready: list[tuple[int, int]] = []
    done: dict[int, R | _Raised] = {}
    weights: dict[int, int] = {}
    entered = 0
    crew = _Crew(work, items, jobs, lost)
    try:
        for turn in range(len(items)):
            while turn not in done:
                while entered < len(items) and _fits(entered - turn, weights, jobs):
                    weights[entered] = weigh(items[entered])
                    heappush(ready, (-weights[entered], entered))
                    entered += 1
                crew.feed(ready)
                done.update(crew.results())
            del weights[turn]
            result = done.pop(turn)
            if isinstance(result, _Raised):
                raise result.error
            yield result
    finally:
        crew.dismiss()


def _fits(open: int, weights: dict[int, int], jobs: int) -> bool:
    """Whether one item more may be under way beside ``open`` others of these ``weights``."""
    if open < 2 * jobs:
        return True
    return open < _WINDOW * jobs and sum(weights.values()) < _WINDOW_WEIGHT


class _Crew(Generic[T, R]):
    """The workers, and who has which items."""

    def __init__(
        self,
        work: Callable[[T], R],
        items: Sequence[T],
        jobs: int,
        lost: Callable[[T, int | None], R],
    ) -> None:
        self._work, self._items, self._lost = work, items, lost
        self._workers = [_Worker(work) for _ in range(jobs)]

    def feed(self, ready: list[tuple[int, int]]) -> None:
        """Hand out the numbers of items from the heap ``ready`` in turns, the heaviest first."""
        for depth in range(_AHEAD):
            for worker in self._workers:
                if ready and len(worker.held) <= depth and worker.weight < _LIGHT:
                    weight, number = heappop(ready)
                    worker.take(_Held(number, -weight), self._items[number])

    def results(self) -> Iterator[tuple[int, R | _Raised]]:
        """Wait, and yield what has come in; a worker that died is replaced."""
        pipes = {worker.pipe: worker for worker in self._workers if worker.held}
        for pipe in wait(pipes):
            worker = pipes[pipe]  # type: ignore[index]
            try:
                result = worker.pipe.recv()
            except (EOFError, OSError):
                yield self._replace(worker)
            else:
                yield worker.held.popleft().number, result

    def _replace(self, worker: _Worker) -> tuple[int, R]:
        """Put a new worker in the place of a dead one, and return what became of its item."""
        status = worker.end()
        (number, _), *others = worker.held
        fresh = _Worker(self._work)
        self._workers[self._workers.index(worker)] = fresh
        for other in others:
            fresh.take(other, self._items[other.number])
        return number, self._lost(self._items[number], status)

    def dismiss(self) -> None:
        """End all workers, whatever they are doing."""
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.end()


class _Worker:
    """A process at the other end of a pipe; ``held`` are the items it has, the first at work."""

    def __init__(self, work: Callable[[Any], Any]) -> None:
        context = get_context("spawn")
        self.pipe, there = context.Pipe()
        self.held: deque[_Held] = deque()
        self.process = context.Process(
            target=_serve, args=(there, work, gc.get_threshold()), daemon=True
        )
        with _interrupts_held():
            self.process.start()
        there.close()

    @property
    def weight(self) -> int:
        """What all it has weighs together."""
        return sum(held.weight for held in self.held)

    def take(self, held: _Held, item: object) -> None:
        """Give the worker one item more."""
        self.held.append(held)
        with suppress(OSError):  # it is dead, which reading from it tells as well
            self.pipe.send(item)

    def end(self) -> int | None:
        """Wait for the end of a process that is going; return its exit status."""
        self.pipe.close()
        self.process.join(_PATIENCE)
        if self.process.exitcode is None:
            self.process.kill()
            self.process.join()
        return self.process.exitcode


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let a process be started that never meets Ctrl-C: only the one that started it ends all."""
    if not hasattr(signal, "pthread_sigmask"):
        yield  # the worker ignores it as soon as it runs
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, work: Callable[[Any], Any], collecting: tuple[int, int, int]) -> None:
    """Be a worker until the pipe is closed, with the garbage collector set as where it began."""
    gc.set_threshold(*collecting)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            item = pipe.recv()
        except EOFError:
            return
        try:
            result = work(item)
        except Exception as error:  # noqa: BLE001 (it is raised again in the other process)
            error.add_note(format_exc())  # a traceback does not travel
            result = _Raised(error)
        try:
            pipe.send(result)
        except OSError:
            return  # nobody listens any more
