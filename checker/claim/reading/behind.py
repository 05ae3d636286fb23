"""What words farther off make of a figure: those behind it, or on the other side of a bracket."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from checker.claim.model import Claim, Lead, Role
from checker.claim.naming import last_clause
from checker.claim.reading.cues import beyond_pattern
from checker.claim.skeleton import AMOUNT, DATE, DURATION, PERCENT, PROPORTIONS
from checker.patterns import compiled

_FAR = 24


def around_bracket(
    read: Lead, lead_of: Callable[[str, str], Lead], between: str, depth: int, out: Sequence[Claim]
) -> Lead:
    """性别比(以女性为100,男性对女性的比例)为▯: what the words on both sides of a bracket say.

    ``between`` is what stands from the figure before up to this one's mark, ``depth`` how many
    brackets are open now, and ``read`` what the words behind the bracket say alone.
    """
    tail = between[:-1].rpartition(")")[2]
    if len(tail) == len(between) - 1 or not tail or any(mark in tail for mark in ",;:("):
        return read
    opening = next((c for c in reversed(out) if "(" in c.gap and c.depth == depth + 1), None)
    head = last_clause(opening.gap.rpartition("(")[0], ",;:()") if opening else ""
    return lead_of(head + tail, between[-1]) if len(head) >= _NAME else read


_NAME = 2


def divides(text: str, done: int, gap: str) -> bool:
    """True where a ratio to the figure before ``done`` follows: ▯的▮, 占▯个行政村的▮, 占▯的比重为▮.

    ``gap`` is the words before the figure.
    """
    if text[done] == "的" and text[done + 1 : done + 2] in PROPORTIONS:
        return True
    return "占" in gap and _named_share().match(text, done) is not None


def compared(text: str, done: int, compares: bool) -> bool:
    """True where what follows ``done`` makes the figure before it the base of a comparison.

    ``compares`` is true where 比 or 较 stands before the figure.
    """
    if compares and _change().match(text, done):
        # 比上年新投入90万元,增长15%: behind a comma a verb's object is no base.
        return text[done] != "," or _than().search(text, done - _FAR, done - 1) is not None
    beside = _beside().match(text, done)
    if beside is None:
        return False
    return bool(beside["than"] or _with().search(text, done - _FAR, done - 1))


def by_how_much(gap: str) -> Lead | None:
    """The change that a figure right behind what it is compared with is: 比上年的▯多▯."""
    found = beyond_pattern().fullmatch(gap)
    return None if found is None else Lead(Role.CHANGE, -1 if found["less"] else 1)


def comes_to(gap: str) -> bool:
    """True for a verb that leads from a start right before to where it ends: 由▯提到▯."""
    return gap[-1:] in _TO and _comes().fullmatch(gap) is not None


_TO = frozenset("到至为成")


@cache
def _comes() -> re.Pattern[str]:
    return compiled("(?![组构]成|成立|牵|联)[\u4e00-\u9fff]{1,4}(?:到|至|为|成)")


@cache
def _named_share() -> re.Pattern[str]:
    return compiled(
        f"(?:的(?:比重|比例|份额)(?:为|是|达到?)?|(?:(?![的以总])[\u4e00-\u9fff]){{1,6}}的){PERCENT}"
    )


@cache
def _change() -> re.Pattern[str]:
    return compiled(
        "(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升|上浮|下浮|下调|上调|压缩)"
        f"|(?:还|又|净|均)?[多少高低]出?了?{AMOUNT}"
    )


@cache
def _than() -> re.Pattern[str]:
    """比上年的, 较年初: nothing but a time, or the words of a whole with 的, up to the figure."""
    time = f"[上去前本同当]年|上?月|同期|[年月季]?[初末底]|[{DATE}{DURATION}]|[年季]?度"
    done = "数|水平|决算|实际|执行|完成|收入|支出|人民币|港币|达到?|约|近"
    return compiled(f"[比较](?:[^,;:。]*[的之])?(?:{time}|{done})*$")


@cache
def _beside() -> re.Pattern[str]:
    return compiled("(?P<than>相比(?!之下)|比较,)|(?:基本)?持平")


@cache
def _with() -> re.Pattern[str]:
    """与上年的▯持平: what the figure spoken of is set beside."""
    return compiled(r"[与同和][^,;:。]*$")
