"""Grand totals: all that came in, or all that went out (收入总计, 总支出)."""

from __future__ import annotations

import re
from functools import cache

from checker.claim.model import Claim
from checker.claim.naming import own_clause
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


@cache
def _grand() -> re.Pattern[str]:
    return compiled(
        "(?:安排|预期|预计|全[市县省州区]|[省市县州区]?本级|[省市县州区]级|预算|基金|资金|一般公共|政府性"
        "|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?"
    )
