"""Names of indicators as a house has settled them: which mean the same, which must stay apart."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from checker.document.normalise import view_of
from checker.document.readers import document_of
from checker.patterns import either


class Names(NamedTuple):
    """Names that mean one indicator, and names that are never tied to each other.

    ``first`` gives for each listed name the one that stands for it, itself where it has no other;
    ``apart`` holds groups of these. A name may have words before it (全县财政收入): ``pattern``
    finds the longest listed one at its end.
    """

    first: Mapping[str, str]
    apart: tuple[frozenset[str], ...]
    pattern: re.Pattern[str]

    @classmethod
    def of(cls, same: Iterable[Sequence[str]], apart: Iterable[Sequence[str]]) -> Names:
        """Return the names of groups that mean ``same``, the first for all, and are kept apart."""
        groups = list(apart)
        first = {name: name for group in groups for name in group}
        first.update((name, group[0]) for group in same for name in group)
        listed = either(map(re.escape, first))
        kept = tuple(frozenset(first[name] for name in group) for group in groups)
        return cls(first, kept, re.compile(f"(?:{listed})$"))

    def key(self, name: str) -> str:
        """Return ``name`` with the listed name at its end as the one that stands for it."""
        found = self.pattern.search(name)
        return name if found is None else name[: found.start()] + self.first[found[0]]

    def listed(self, name: str) -> str | None:
        """Return what stands for the listed name at the end of ``name``, None where none does."""
        found = self.pattern.search(name)
        return None if found is None else self.first[found[0]]

    def are_apart(self, listed: Collection[str]) -> bool:
        """Whether two of these names, each standing for itself, are kept apart."""
        return any(len(group.intersection(listed)) > 1 for group in self.apart)


def written(text: str) -> str:
    """Return ``text`` as the engine reads it: simplified, half-width."""
    return view_of(document_of(text)).text.strip()
