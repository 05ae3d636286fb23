"""Runs the rules of one document, so that one that fails stops no other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, TypeVar

S = TypeVar("S")
T = TypeVar("T")


class Crash(NamedTuple):
    """A rule that failed on a document, and what it raised: ``TypeError: …``."""

    rule: str
    error: str


class Guard:
    """What the rules of a document raise: passed on, or with ``isolate`` kept, once for a rule."""

    __slots__ = ("_crashes", "_isolate")

    def __init__(self, isolate: bool = False) -> None:
        self._isolate = isolate
        self._crashes: dict[str, str] = {}

    @property
    def crashes(self) -> tuple[Crash, ...]:
        """The rules that failed so far, each with what it raised first."""
        return tuple(Crash(*pair) for pair in self._crashes.items())

    def caught(self, rule: str, error: Exception) -> None:
        """Keep what ``rule`` raised, or raise it again."""
        if not self._isolate:
            raise error
        self._crashes.setdefault(rule, f"{type(error).__name__}: {error}")

    def attempt(self, rule: str, make: Callable[..., T], *given: Any) -> T | None:
        """Return what ``make`` of the rule makes of ``given``, None where it fails."""
        try:
            return make(*given)
        except Exception as error:  # noqa: BLE001 (a rule may raise anything)
            self.caught(rule, error)
            return None

    def each(self, rule: str, look: Callable[[S], Iterable[T]], at: S) -> Iterator[T]:
        """Yield what ``look`` of the rule yields at ``at``, until it fails."""
        try:
            yield from look(at)
        except Exception as error:  # noqa: BLE001 (a rule may raise anything)
            self.caught(rule, error)
