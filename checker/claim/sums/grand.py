"""Grand totals: all that came in, or all that went out (收入总计, 总支出)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from checker.claim.model import Claim
from checker.claim.naming import own_clause
from checker.claim.scopes import TIER, WHOLE
from checker.patterns import compiled

FLOWS = ("收入", "支出")
SUMS = tuple(flow + total for flow in FLOWS for total in ("总计", "合计", "总量"))
"""How a grand total is called, but for 总收入 and 总支出."""
NAMES = (*SUMS, "总收入", "总支出")


def is_grand(claim: Claim) -> bool:
    """True for 收入总计, 全市支出总量, 总收入 with no other words in the figure's clause."""
    return _grand().fullmatch("".join(own_clause(claim).split())) is not None


def flow_of(claim: Claim) -> str:
    """收入 or 支出, whichever a grand total is of; empty for a figure that is none."""
    return next((f for f in FLOWS if f in own_clause(claim)), "") if is_grand(claim) else ""


def is_laid_out(total: Claim, names: Sequence[str]) -> bool:
    """Whether the names list the whole account of a grand total, nothing left out.

    Such a list goes from what the level itself took in (spent) to what it was given, handed on,
    carried over: 总收入▯,其中:一般公共预算收入▯,上级补助收入▯,上年结余▯.
    """
    flow = flow_of(total)
    if not flow or len(names) < 2:
        return False
    own = _own().fullmatch(names[0])
    moved = all(map(is_moved, names[1:]))
    return own is not None and own["flow"] == flow and moved and "主要" not in names[0]


def is_moved(name: str) -> bool:
    """Whether an item's name tells of money that was given, handed on or carried over."""
    return _moved().search(name) is not None


@cache
def _own() -> re.Pattern[str]:
    """What the level itself took in or spent."""
    return compiled(
        rf"(?:{WHOLE}|{TIER}|本年|当年|地方|一般公共|公共财政|政府性|社会保险"
        "|国有资本(?:经营)?|基金|预算|财政拨款)*(?P<flow>收入|支出)(?:合计|完成|安排|执行|预算|数|为)*"
    )


@cache
def _moved() -> re.Pattern[str]:
    """What was given, handed on, borrowed, paid back, set aside or carried over."""
    return compiled(
        "补助|转移|结余|结转|调[入出]|上解|还本|转贷|债[务券]|调节基金|下级|返还|区域间|置换"
    )


@cache
def _grand() -> re.Pattern[str]:
    return compiled(
        rf"(?:相应|安排|预期|预计|{WHOLE}|{TIER}|预算|基金|资金|一般公共|政府性"
        "|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?"
    )
