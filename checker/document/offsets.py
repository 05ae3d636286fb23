"""Maps from a shortened text to the text it came from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

Map = tuple[tuple[int, ...], tuple[int, ...]]
"""(kept, dropped) as View has them: from offset ``kept[k]`` on, add ``dropped[k]``."""

IDENTITY: Map = ((), ())


def of_pieces(pieces: Sequence[str]) -> tuple[str, Map]:
    """Join the kept pieces; ``pieces`` are kept and dropped in turn, kept first and last."""
    kept = pieces[::2]
    text = "".join(kept)
    lengths = list(map(len, pieces))
    ends = tuple(accumulate(lengths[:-1:2]))
    return text, (ends, tuple(accumulate(lengths[1::2])))


def without(text: str, char: str) -> tuple[str, Map]:
    """Leave every ``char`` out of ``text``; quicker than pieces where there are thousands."""
    lengths = list(map(len, text.split(char)))
    ends = tuple(accumulate(lengths[:-1]))
    return text.replace(char, ""), (ends, tuple(range(1, len(ends) + 1)))


def composed(first: Map, second: Map) -> Map:
    """Return the map of a text shortened twice: ``first`` was made before ``second``."""
    if not second[0]:
        return first
    if not first[0]:
        return second
    at, shift = first
    places: list[int] = []
    shifts: list[int] = []
    done = outer = inner = 0
    for edge, cut in zip(*second, strict=True):
        # What the first map drops before the edge, then all it drops up to the cut's end at once.
        before = bisect_left(at, edge + outer, done)
        if before > done:
            places += [place - outer for place in at[done:before]]
            shifts += [amount + outer for amount in shift[done:before]]
            inner = shift[before - 1]
        outer = cut
        done = bisect_right(at, edge + outer, before)
        if done > before:
            inner = shift[done - 1]
        places.append(edge)
        shifts.append(inner + outer)
    places += [place - outer for place in at[done:]]
    shifts += [amount + outer for amount in shift[done:]]
    return tuple(places), tuple(shifts)
