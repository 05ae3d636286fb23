"""Samples: so many of so many (28种产品中,16种; 41个行业中有34个)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker.claim.model import Claim, Role
from checker.claim.naming import countable
from checker.claim.passage import Passages
from checker.claim.skeleton import AMOUNT
from checker.patterns import compiled

_WITHIN = 24


def out_of(passages: Passages) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of a count with 中 behind it and the count, in the same unit, that comes next."""
    for match in _out_of().finditer(passages.skeleton.text):
        claims = passages.sentences[passages.place_at(match.start())].claims
        k = next((k for k, claim in enumerate(claims) if claim.at == match.end() - 1), 0)
        if k and _one_kind(claims[k - 1], claims[k]):
            yield claims[k - 1], claims[k]


def _one_kind(whole: Claim, part: Claim) -> bool:
    return (
        whole.dimension == part.dimension
        and whole.role is part.role is Role.LEVEL
        and countable(whole)
        and countable(part)
        and part.gap.find("中") == len(part.gap.rstrip("共有,")) - 1 < _WITHIN
        and not set(part.gap[:-2]) & set(",;:、")
    )


@cache
def _out_of() -> re.Pattern[str]:
    # The literal comes first, so that the search leaps from one to the next.
    return compiled(f"中(?<!其中),?共?有?{AMOUNT}")
