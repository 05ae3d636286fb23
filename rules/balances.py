"""Income and spending that are said to balance, or do by what is counted in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from checker.claim.model import MONEY, STANDING, Claim
from checker.claim.passage import Passage
from checker.claim.sums.grand import flow_of, is_moved
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.algebra import total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_REACH = 5
"""Sentences back to which the total income of a total spending can stand."""
_MOST = 60
"""Figures of one sentence that are looked through."""


class TotalsOutOfBalance(Rule):
    """收支平衡，而收入总计与支出总计不等。

    检查什么：“收入总计甲万元……支出总计甲万元。收支平衡”：写明收支平衡（收支相抵无结余）的，支出总计应当等于它前面的收入总计；年终结余、结转下年已经算在支出总计里的也是。一句之内只有一个收入、一个支出而写明平衡的，两数相等；收入总计之后列出几项支出而写明平衡的，各项之和等于它。

    为什么：收支两边由不同的人填报，改了一边忘了另一边。

    何时不报：没有写明收支平衡，支出里（包括“总支出……其中”的清单）也没有列出结余、结转；写的是“略有结余”；收入总计不在同一段或上一段。

    怎么改：逐项核对两边，找出没有改到的一项。
    """

    level = Level.WARNING
    words = ("支出总计", "支出合计", "支出总量", "总支出", "平衡")
    message = {
        "zh": "收支两边不等：写的是{stated}，另一边为{computed}，而文中说收支平衡",
        "en": "one side is {stated} and the other {computed}, though the text says that they "
        "balance",
    }
    good = (
        Good("收入总计86.40亿元。支出75.1亿元，加上结转11.3亿元，支出总计86.40亿元。收支平衡。"),
        Good("收入总计86.40亿元。支出总计75.10亿元。年终结转11.30亿元。", "没有说平衡"),
        Good("全年总收入3.2万元，总支出2.7万元。", "没有说平衡"),
        Good("基金收入3.26亿元，基金支出3.11亿元，收支基本平衡。", "没有说相等"),
    )
    bad = (
        Bad("收入总计86.40亿元。支出总计«84.60亿元»。收支平衡。", "86.40亿元"),
        Bad(
            "县本级收支平衡情况：总收入2.7亿元，其中上级补助1.9亿元；总支出«7.2亿元»。",
            "2.7亿元",
        ),
        Bad(
            "收入总计86.40亿元。支出65.1亿元，加上上解支出和年终结余等，支出总计«84.60亿元»。",
            "86.40亿元",
        ),
        Bad(
            "总收入86.4亿元，其中：基金收入61.2亿元，上级补助收入25.2亿元。总支出«84.6亿元»，"
            "其中：基金支出75.1亿元，年终结余9.5亿元。",
            "86.4亿元",
        ),
        Bad(
            "基金收入完成3.26亿元，加上上年结转0.14亿元，收入总计«3.40亿元»；基金支出3.12亿元，"
            "调出资金0.82亿元，收支相抵平衡。",
            "3.94亿元",
        ),
        Bad("收入总计86.4亿元。按照以收定支原则，相应安排支出总计«84.6亿元»。", "86.4亿元"),
        Bad("基金收入完成3.26亿元，占预算的98%，基金支出«3.62亿元»，收支相抵平衡。", "3.26亿元"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """写明收支平衡的支出总计，和它前面的收入总计；或者一句之内的收入和支出"""
        here = passage.sentence
        said = passage.words(here.start, here.end + _BEHIND)
        if "略有" in said:
            return
        balanced = _balanced().search(said)
        alone = _alone(passage) if balanced else None
        if alone is not None:
            yield _tie(*alone)
        elif balanced and (items := _listed(passage)):
            yield _tie(*items)
        for k, claim in enumerate(here.claims):
            if flow_of(claim) == "支出" and (balanced or _holds_rest(passage, k)):
                income = _income(passage, k)
                if income is not None and income.dimension == claim.dimension:
                    yield _tie(income, claim)

    def expect(self, *items: Any) -> Any:
        """另一边：收入总计，或者列出的各项支出之和"""
        return total(items)


_BEHIND = 12
"""Characters behind a sentence within which the next one may say that all balances."""


def _income(passage: Passage, k: int) -> Claim | None:
    """The grand total before the sentence's ``k``-th figure, if it is one of income."""
    here = passage.sentence
    for sentence in (here, *passage.before(_REACH)):
        if sentence.paragraph < here.paragraph - 1:
            return None
        end = k if sentence is here else len(sentence.claims)
        for claim in reversed(sentence.claims[max(0, end - _MOST) : end]):
            flow = flow_of(claim)
            if flow:
                return claim if flow == "收入" else None
    return None


def _tie(*claims: Claim) -> Tie:
    """What is on the one side, and the total of the other last."""
    *items, whole = claims
    one, other = ("income", "spending") if len(items) == 1 else ("item", "income")
    operands = [Operand(one, claim.quantity) for claim in items]
    return Tie((*operands, Operand(other, whole.quantity)))


def _listed(passage: Passage) -> list[Claim]:
    """收入总计14万元;支出12万元,调出资金2万元,收支平衡: the items, and the income they use up."""
    amounts = [c for c in passage.sentence.claims if c.role in STANDING and c.dimension == MONEY][
        -_MOST:
    ]
    spent = next((k for k, c in enumerate(amounts) if c.lead.subject.endswith("支出")), 0)
    income, items = amounts[spent - 1 : spent], amounts[spent:]
    if not income or len(items) < 2 or any(map(flow_of, items)):
        return []
    own = flow_of(income[0]) or (spent == 1 and income[0].lead.subject.endswith("收入"))
    moved = all(is_moved(c.lead.subject) and not c.depth for c in items[1:])
    return [*items, *income] if own and moved else []


def _alone(passage: Passage) -> tuple[Claim, Claim] | None:
    """The income and the spending of a sentence that speaks of no other amounts."""
    amounts = [c for c in passage.sentence.claims if c.role in STANDING and c.dimension == MONEY]
    if len(amounts) != 2:
        return None
    income, spending = amounts
    told = income.lead.subject.endswith("收入") and spending.lead.subject.endswith("支出")
    return (income, spending) if told else None


def _holds_rest(passage: Passage, k: int) -> bool:
    """True where what is left over is counted in the total spending, the ``k``-th figure."""
    claims = passage.sentence.claims
    words = ""
    for claim in claims[max(0, k - _MOST) : k + 1]:
        words = claim.gap if flow_of(claim) and claim is not claims[k] else words + claim.gap
    listed = (one for one in passage.sentence.listings if one.total is claims[k])
    named = "".join(name for one in listed for name in one.names if one.covers)
    return _left_over().search(words + named) is not None


@cache
def _balanced() -> re.Pattern[str]:
    """收支平衡, 收支相抵平衡, 收支相抵,年终无结余; 收支较上年…, which are one figure."""
    return compiled(
        "收支(?:相抵后?,?)?平衡|收支相抵后?,?(?:年[终末]|当年|本年)?无结余|以收定支的?原则,(?:相应)?安排"
        "|收、?支(?:总计|总体|总额)?均?[较比与]上年"
    )


@cache
def _left_over() -> re.Pattern[str]:
    """What is left at the end of the year, or carried over, as an item of the spending."""
    return compiled("(?<!上)年[终末]滚?存?(?:结余|结转)|结转下年")
