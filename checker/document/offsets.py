"""Maps from a shortened text to the text it came from."""

from __future__ import annotations

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


def composed(first: Map, second: Map) -> Map:
    """Return the map of a text shortened twice: ``first`` was made before ``second``."""
    if not second[0]:
        return first
    if not first[0]:
        return second
    at, shift = first
    edges, cuts = second
    places: list[int] = []
    shifts: list[int] = []
    i = 0
    inner = outer = 0
    for edge, cut in zip(edges, cuts, strict=True):
        while i < len(at) and at[i] < edge + outer:
            inner = shift[i]
            places.append(at[i] - outer)
            shifts.append(inner + outer)
            i += 1
        outer = cut
        while i < len(at) and at[i] <= edge + outer:
            inner = shift[i]
            i += 1
        places.append(edge)
        shifts.append(inner + outer)
    places += [place - outer for place in at[i:]]
    shifts += [amount + outer for amount in shift[i:]]
    return tuple(places), tuple(shifts)
