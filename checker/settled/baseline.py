"""The baseline: findings that stood when heshu came; they are counted, only new ones are told."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.settings.errors import SettingsError
from checker.settled.words import key

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding

NAME = "heshu-baseline.json"
_FORMAT = 1


class Entry(NamedTuple):
    """A known finding: its file (relative to the baseline), its rule, its figure, its key."""

    path: str
    rule: str
    text: str
    key: str


class Baseline:
    """The known findings in the file ``path``, each as often as it stood there."""

    def __init__(self, path: str, entries: Iterable[Entry] = ()) -> None:
        self.path = path
        self._folder = Path(os.path.realpath(path)).parent
        self._known = Counter(entries)
        self._left: Counter[tuple[str, str]] = Counter()
        for entry, count in self._known.items():
            self._left[entry.path, entry.key] += count
        self._seen: set[str] = set()
        self._found: list[Entry] = []

    def new(self, report: Report) -> tuple[Finding, ...]:
        """Return the findings of ``report`` that are not known; each known one counts once."""
        path = self._relative(report.document.path)
        self._seen.add(path)
        fresh = []
        for finding in report.findings:
            entry = Entry(path, finding.rule, finding.text, key(finding, report.document))
            self._found.append(entry)
            if self._left[path, entry.key] > 0:
                self._left[path, entry.key] -= 1
            else:
                fresh.append(finding)
        return tuple(fresh)

    def gone(self) -> int:
        """Return how many known findings of the files that were read are there no more."""
        return sum(n for (path, _), n in self._left.items() if n > 0 and path in self._seen)

    def found(self) -> Baseline:
        """Return a baseline of all findings of the files that were read."""
        return Baseline(self.path, self._found)

    def pruned(self) -> Baseline:
        """Return this baseline without what is there no more, or stood in files that are gone."""
        left = self._left.copy()
        kept = []
        for entry in self._known.elements():
            name = entry.path, entry.key
            if entry.path in self._seen:
                if left[name] > 0:
                    left[name] -= 1
                    continue
            elif not (self._folder / entry.path).exists():
                continue
            kept.append(entry)
        return Baseline(self.path, kept)

    def __len__(self) -> int:
        return self._known.total()

    def lines(self) -> Iterator[str]:
        """Yield the file: an entry a line, in an order that does not change with the run."""
        yield f'{{"heshu-baseline": {_FORMAT}, "findings": ['
        rows = sorted(self._known.items())
        for number, (entry, count) in enumerate(rows, 1):
            record = json.dumps({**entry._asdict(), "count": count}, ensure_ascii=False)
            yield f" {record}{',' if number < len(rows) else ''}"
        yield "]}"

    def _relative(self, path: str) -> str:
        whole = os.path.realpath(path)
        try:
            return Path(os.path.relpath(whole, self._folder)).as_posix()
        except ValueError:  # on another drive
            return Path(whole).as_posix()


def load(path: str) -> Baseline:
    """Return the baseline in the file ``path``; raise SettingsError where there is none."""
    try:
        held = json.loads(Path(path).read_text("utf-8"))
        if held["heshu-baseline"] != _FORMAT:
            raise SettingsError("baseline-format", path=path)
        entries = [
            entry
            for record in held["findings"]
            for entry in [Entry(*(str(record[name]) for name in Entry._fields))]
            * int(record["count"])
        ]
    except FileNotFoundError:
        raise SettingsError("no-baseline", path=path) from None
    except OSError as error:
        raise SettingsError("unreadable", path=path, text=error.strerror or str(error)) from None
    except (ValueError, KeyError, TypeError):
        raise SettingsError("bad-baseline", path=path) from None
    return Baseline(path, entries)
