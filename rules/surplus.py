"""What is left of an income after the spending (本年收支结余)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from checker.claim.model import PLANNED, STANDING, Claim, Sentence, Trait, place_of
from checker.claim.naming import is_joined
from checker.claim.passage import Passage
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_REACH, _FAR = 5, 30
"""Sentences back to which a surplus can reach for its income and spending; for those it names."""
_MOST, _NEAR = 60, 8
"""Figures of one sentence that are looked through; before a figure, for the plan that names it."""


class SurplusNotDifference(Rule):
    """收支结余与收入、支出之差不符。

    检查什么：“收入完成94.0亿元……支出完成90.5亿元……本年收支结余3.5亿元”：结余等于收入减支出；写了收入总计、支出总计的，用总计。“收支相抵”之后的差额、缺口，“收支赤字”“支大于收”也要对得上，年终结转等于两个总计之差。

    为什么：收入或支出调整过，结余没有重算。

    何时不报：不在“收支相抵”之后的滚存结余、累计结余、年末结余（收入总计写明加上上年结余的除外）；前文的收入、支出不止一对，或者名称不同。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    needs = Trait.SURPLUS
    message = {
        "zh": "收支结余{stated}不等于收入减支出，应为{computed}",
        "en": "the surplus {stated} is not income less spending: {computed}",
    }
    good = (
        Good(
            "全县基金收入完成94.02亿元，增长5%。全县基金支出完成90.50亿元。本年收支结余3.52亿元。"
        ),
        Good(
            "基金收入94.0亿元，加上补助，收入总计97.2亿元。基金支出90.5亿元，"
            "支出总计91.1亿元。收支相抵，本年收支结余6.1亿元。"
        ),
        Good("全县基金收入完成94.02亿元。全县基金支出完成90.50亿元。年末滚存结余13.52亿元。"),
        Good(
            "基金收入94.0亿元，其中：保险费收入71.5亿元；补贴收入19.8亿元。支出90.5亿元。"
            "本年收支结余3.5亿元。",
            "补贴收入只是其中一项",
        ),
        Good(
            "一般收入52亿元，收入总量60亿元；支出55亿元，支出总量57亿元。保险基金收入94亿元，"
            "支出88亿元，本年收支结余6亿元。",
            "前一本账已经结了",
        ),
    )
    bad = (
        Bad(
            "全县基金收入完成94.02亿元，增长5%。全县基金支出完成90.50亿元。"
            "本年收支结余«5.32亿元»。",
            "3.52亿元",
        ),
        Bad(
            "基金预算收入86.45亿元，其中财政补助31.20亿元。基金预算支出80.12亿元，年度收支结余«3.63亿元»。",
            "6.33亿元",
        ),
        Bad(
            "加上上年结余12.6亿元，基金收入总计86.4亿元。基金支出总计70.2亿元，年末滚存结余«12.6亿元»。",
            "16.2亿元",
        ),
        Bad("基金收入86.4亿元、支出80.1亿元，当年结余«3.6亿元»。", "6.3亿元"),
        Bad("财政收入624.3亿元，财政支出701.8亿元，支大于收«75.5亿元»。", "77.5亿元"),
        Bad("养老保险收入864.6万元，支出812.4万元，当年收支结余«62.2万元»。", "52.2万元"),
        Bad(
            "经常性预算收入32.60亿元。（一）税收30.15亿元。（二）其他2.45亿元。经常性预算支出"
            "26.15亿元。（一）行政8.05亿元。（二）其他18.10亿元。经常性预算收入和支出相抵，"
            "结余«5.46亿元»。",
            "6.45亿元",
        ),
        Bad("养老基金收入预算21.60亿元。支出预算24.15亿元。收支相抵缺口«3.55亿元»。", "2.55亿元"),
        Bad(
            "收入总计86.40亿元。基金支出70.2亿元，加上调出资金4.9亿元，支出总计75.10亿元。"
            "收支相抵，年终结转«13.10亿元»。",
            "11.30亿元",
        ),
        Bad(
            "加上补助2.6亿元，全县基金收入总计86.40亿元。全县基金支出70.2亿元。加上调出资金4.9亿元，"
            "支出总计75.10亿元。收支相抵，结转下年支出«13.10亿元»。",
            "11.30亿元",
        ),
        Bad(
            "养老保险基金支出6.45亿元（含上解支出0.82亿元），养老保险基金收入6.12亿元，"
            "本年收支结余«-0.23亿元»。",
            "−0.33亿元",
        ),
        Bad(
            "养老保险基金预算收入合计7.20亿元，实际完成6.95亿元。支出预算合计6.10亿元，实际完成"
            "6.02亿元。本年收支结余«0.39亿元»。",
            "0.93亿元",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """结余、差额、缺口，和它前面的收入、支出"""
        for left in passage.sentence.claims:
            told = left.role in STANDING and left.lead.bits & Trait.SURPLUS
            said = _left().search(left.gap) if told else None
            pair = _pair(passage, left, said) if said is not None else None
            if pair is not None and said is not None:
                income, spending = pair
                operands = [
                    Operand("income", income.quantity),
                    Operand("spending", spending.quantity),
                ]
                if _lacks(said) or (said["apart"] and _below(income, spending)):
                    operands.reverse()
                # What is handed on to others may be told apart where no grand total is.
                sure = not said["stock"] or _is_grand(spending)
                yield Tie((*operands, Operand("surplus", left.quantity)), sure=sure)

    def expect(self, more: Any, less: Any) -> Any:
        """收入 − 支出；缺口、支出大于收入的，支出 − 收入"""
        return more - less


class _Flow(NamedTuple):
    """An income or a spending: whose it is, and whether it is the grand total."""

    claim: Claim
    stem: str
    income: bool
    total: bool


def _pair(passage: Passage, left: Claim, said: re.Match[str]) -> tuple[Claim, Claim] | None:
    """The income and the spending that the words of what is ``left`` speak of."""
    if said["of"]:
        # 经常性预算收入和支出相抵,结余…: of these two, however many items stand between.
        stem = _stem(said["of"])
        flows = [f for f in _flows(passage, left, _FAR) if f.stem and _alike(f.stem, stem)]
        return _last_two([flow for flow in flows if not flow.total])
    flows = list(_flows(passage, left, 0 if said["bare"] else _REACH))
    if said["stock"]:
        return _with_what_was_left(flows, passage)
    totals = _last_two([flow for flow in flows if flow.total])
    if said["over"]:
        # What is carried over is what all that came in leaves, with what was left before.
        return totals
    done = [flow for flow in flows if flow.claim.role in STANDING]
    plain = _last_two([f for f in done or flows if not f.total])
    return plain if totals is None or _behind(plain, totals) else totals


def _with_what_was_left(flows: Sequence[_Flow], passage: Passage) -> tuple[Claim, Claim] | None:
    """总收入 that counts 上年结余 in, and what is spent of it: the rest is left in the end."""
    income = next((flow for flow in flows if flow.income), None)
    spending = next((flow for flow in flows if not flow.income), None)
    if income is None or spending is None or not income.total:
        return None
    start = passage.document.sentences[income.claim.sentence].start
    words = passage.words(start, income.claim.at)
    near = 0 <= spending.claim.sentence - income.claim.sentence < 2
    held = any(word in words for word in _LEFT_BEFORE)
    alike = _alike(spending.stem, income.stem)
    return (income.claim, spending.claim) if near and held and alike else None


_LEFT_BEFORE = ("上年结余", "上年结转", "年初结余", "以前年度结余", "上年滚存结余")


def _is_grand(claim: Claim) -> bool:
    found = _named(claim)
    return found is not None and bool(found["total"] or found["all"])


def _behind(plain: tuple[Claim, Claim] | None, totals: tuple[Claim, Claim]) -> bool:
    """True for flows of another account, told when that of the grand totals was closed."""
    return plain is not None and min(c.at for c in plain) > max(c.at for c in totals)


def _last_two(flows: Sequence[_Flow]) -> tuple[Claim, Claim] | None:
    """The last income and the last spending, if they are of one thing."""
    income = next((flow for flow in flows if flow.income), None)
    spending = next((flow for flow in flows if not flow.income), None)
    if income is None or spending is None:
        return None
    apart = spending.claim.sentence - income.claim.sentence
    # Between two grand totals stands what makes up the second: 支出完成…。加上…,支出总计….
    near = apart < (4 if income.total and spending.total else 2)
    near = near and _alike(spending.stem, income.stem)
    return (income.claim, spending.claim) if spending.stem == income.stem or near else None


_ITEM = frozenset("、和及")
_LISTED = frozenset("、")


def _alike(one: str, other: str) -> bool:
    """True where one of the names is the other without what stands before it."""
    return one.endswith(other) or other.endswith(one)


def _lacks(said: re.Match[str]) -> bool:
    """True for what the spending has above the income."""
    return bool(said["lack"] or said["short"] or said["loss"])


def _below(one: Claim, other: Claim) -> bool:
    return (one.value or 0) < (other.value or 0)


def _flows(passage: Passage, left: Claim, reach: int) -> Iterator[_Flow]:
    """The incomes and spendings before what is left, the nearest first.

    Those of the paragraph before count where this one has a spending only.
    """
    here, found = passage.sentence, set[bool]()
    for sentence in (here, *passage.before(reach)):
        if sentence.paragraph < here.paragraph - (found == {False}):
            return
        end = place_of(left, sentence.claims)
        for k in range(end - 1, max(-1, end - 1 - _MOST), -1):
            claim = sentence.claims[k]
            plain = claim.role in PLANNED and claim.depth <= left.depth
            if plain and claim.dimension == left.dimension:
                flow = _flow(claim, sentence.claims[max(0, k - _NEAR) : k])
                if flow is not None and not _is_item(flow, sentence, k, passage):
                    found.add(flow.income)
                    yield flow


def _is_item(flow: _Flow, sentence: Sentence, k: int, passage: Passage) -> bool:
    """True for one of several incomes (其中财政补助收入…、利息收入…), which leave nothing over.

    Spending that is listed without 其中 (主要包括待遇支出…、上解支出…) is an item as well.
    """
    claims = sentence.claims
    if not flow.income:
        joined = is_joined(claims, k, _LISTED) and not _is_income(claims[k - 1])
        return joined or (k + 1 < len(claims) and is_joined(claims, k + 1, _LISTED))
    if is_joined(claims, k, _ITEM):
        return True
    first = next((j for j in range(k, -1, -1) if "其中" in claims[j].gap), None)
    if first is None or (flow.total and first < k):
        return False
    if not all(map(_is_income, _alike_in(claims[first:k], claims[k]))):
        return False
    before = passage.document.sentences[claims[k].sentence - 1] if claims[k].sentence else None
    return first > 0 or (before is not None and before.paragraph == sentence.paragraph)


def _is_income(claim: Claim) -> bool:
    found = _named(claim)
    return found is not None and found["kind"] == "收入"


def _alike_in(claims: Sequence[Claim], claim: Claim) -> list[Claim]:
    return [c for c in claims if c.role in PLANNED and c.dimension == claim.dimension]


def _flow(claim: Claim, before: Sequence[Claim]) -> _Flow | None:
    """The claim as a flow, by its own words or, where it has none, by the plan's right before."""
    found, own = _named(claim), True
    if found is None and not claim.lead.subject:
        alike = [
            c
            for c in before
            if c.dimension == claim.dimension and c.role in PLANNED and c.depth == claim.depth
        ]
        # 收入合计20亿元,实际完成18亿元: what was done is no grand total, though the plans add up.
        found, own = _named(alike[-1]) if alike else None, False
    if found is None:
        return None
    stem, kind = _stem(found["stem"]), found["kind"]
    return _Flow(claim, stem, kind == "收入", own and bool(found["total"] or found["all"]))


def _named(claim: Claim) -> re.Match[str] | None:
    words = claim.gap
    return _kind().search(_bracketed().sub("", words) if words[-1:] == ")" else words)


def _stem(words: str) -> str:
    return "".join(words.split()).lstrip("、").removesuffix("预算").removeprefix("安排")


@cache
def _left() -> re.Pattern[str]:
    """What is left (结余), what is carried over, what lacks, and by how much the two differ."""
    return compiled(
        r"(?:(?:(?P<of>[^,;:。\n]*?)收入[和与]支出|收支)相抵后?,?|(?:本年|当年|当期|本期|年度)(?:收支|预算)?"
        r"|收支)(?:(?P<over>(?<=相抵|抵后|抵,|后,)(?:(?:基金|年[终末]|滚存)*结转(?:下年(?:支出|使用)?)?"
        r"|(?:年[终末]|滚存)+结余(?:结转)?))|(?P<lack>缺口|赤字)|(?P<apart>差额)|结余)(?:为|达|达到|约)*$"
        r"|(?P<stock>年[末终])(?:累计|滚存)?结余(?:预计|为|达|达到|约)*$"
        r"|收入?大于支出?$|(?P<short>支出?大于收入?)$|(?P<bare>^,结余为?$)"
        r"|(?:综合|财政|预算)(?:盈余|(?P<loss>赤字))(?:为|达|达到|约)*$"
    )


@cache
def _kind() -> re.Pattern[str]:
    """全市社会保险基金预算收入完成, 支出总计, 支出年初预算, 总支出."""
    return compiled(
        r"(?:^|[,;:。\n()])(?P<stem>[^,;:。\n()]*?)(?P<all>(?<!营业)总)?(?P<kind>收入|支出|开支)"
        r"(?P<total>总计|合计|总量)?(?:年初|调整)?(?:预算)?"
        r"(?:数|合计|总计|实际|预计|执行|完成|实现|拟?安排|达到|达|为)*$"
    )


@cache
def _bracketed() -> re.Pattern[str]:
    return compiled(r"\([^()]*\)")
