"""A total and its parts in two periods: what the parts' rates say of the total's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from checker.claim.across.namedrates import rate_name
from checker.claim.model import BIT, Claim, Listing, Role, Trait
from checker.claim.passage import Passage, Passages
from checker.claim.sums import partitions
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.algebra import as_ratio, greatest, least, total
from checker.relation.divided import Said, covering, divided, divided_apart, in_full
from checker.relation.joins import guard, operand, plainly, ruled_out
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class GrowthNotOfParts(Rule):
    """总数的增长率与各项的增长率不符。

    检查什么：清单的各项是总数的全部时，由各项及其增长率还原上期数，推出总数的增长率。

    为什么：总数的增长率单独改过，各项没有跟着改。

    何时不报：各项没有都写增长率，或者不是总数的全部；按不变价、可比口径计算增速；平均数。

    怎么改：核对总数和各项的增长率。
    """

    level = Level.WARNING
    yields_ratio = True
    needs = Trait.LISTED | BIT[Role.RATE]
    message = {
        "zh": "总数的增长率{stated}与各项的增长率不符，应为{computed}",
        "en": "the total's rate {stated} does not follow from its parts: {computed}",
    }
    good = (
        Good(
            "收入90.4亿元，增长21.7%、可比增长4.2%。其中：税收收入44.0亿元，可比增长4.7%；"
            "非税收入46.4亿元，增长3.7%。",
            "各项是可比增长",
        ),
        Good("收入51.5亿元，增长1.5%，其中：税收25.4亿元，增长2.5%；非税26.1亿元，增长0.6%。"),
        Good("收入51.5亿元，增长9.5%，其中：税收25.4亿元，增长2.5%。", "只列了一部分"),
        Good(
            "增加值51.5亿元，增长9.5%，其中：工业25.4亿元，增长2.5%；农业26.1亿元，增长0.6%。",
            "按不变价计算",
        ),
        Good(
            "货物周转量860.0亿吨公里，增长4.9%。其中，铁路610.0亿吨公里，增长3.1%；公路180.0亿吨公里，"
            "增长9.0%；水运20.0亿吨公里，增长6.0%；航空1.0亿吨公里，增长20.0%；管道49.0亿吨公里，增长14.0%。",
            "管道也是一项",
        ),
    )
    bad = (
        Bad(
            "收入51.5亿元，增长«2.5%»，其中：税收收入25.4亿元，增长2.5%；"
            "非税收入26.1亿元，增长0.6%。",
            "1.53%",
        ),
        Bad(
            "全年粮食产量39.0万吨，下降«1.7%»，其中：夏粮16.2万吨，增长1.5%；"
            "秋粮22.8万吨，下降2.2%。",
            "−0.7%",
        ),
        Bad(
            "收入51.5亿元，增长«2.5%»。税收收入25.4亿元，增长2.5%。其中：增值税12.1亿元，"
            "增长3.1%。非税收入26.1亿元，增长0.6%。",
            "1.53%",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """各项和总数都带增长率的清单"""
        for each in divided(passage):
            yield from self._of(*each)

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """各项一句一句写的清单"""
        for each in divided_apart(passages):
            yield from self._of(*each)

    @staticmethod
    def _of(listing: Listing, said: Said, passage: Passage) -> Iterator[Tie]:
        whole = said.chain(listing.total)
        chain = None if whole is None else plainly(whole)
        rate = None if chain is None else chain.the(Role.RATE)
        if chain is None or rate is None:
            return
        reason = guard(chain, passage, chain is whole)
        for parts, sure in covering(in_full(listing, passage)):
            rates = [*(said.of(part, Role.RATE) for part in parts), rate]
            named = [r for r in rates if r is not None and r.quantity.kind == "percent"]
            # 增长21%、可比增长4%。其中:税收▯,可比增长5%: the parts grow as the second rate does.
            alike = chain is whole or not any(ruled_out(r.gap) for r in named)
            if len(named) == len(rates) and alike:
                yield _tie(parts, named, sure)._replace(reason=reason)

    def expect(self, *terms: Any) -> Any:
        """各项之和 ÷ 各项上期数之和 − 1"""
        count = terms[-1]
        levels, rates = terms[:count], terms[count:-1]
        before = total(p / (1 + as_ratio(r)) for p, r in zip(levels, rates, strict=True))
        return total(levels) / before - 1


def _tie(parts: Sequence[Claim], rates: Sequence[Claim], sure: bool) -> Tie:
    levels = [Operand("part", p.quantity) for p in parts]
    return Tie(
        (*levels, *(operand("rate", rate) for rate in rates)), sure, constants=(len(levels),)
    )


class RateOutsideParts(Rule):
    """总的增速不在各项增速之间。

    检查什么：各项是总数的全部时（第一、二、三产业；城镇、乡村；中央、地方），总的增速应当在各项增速的最小与最大之间。

    为什么：总的增速是各项增速的加权平均；不在其间，必有一个写错，常见的是漏了负号。

    何时不报：各项不是总数的全部；平均数（人均收入）的构成可能变化。

    怎么改：核对总的增速和各项的增速。
    """

    level = Level.WARNING
    needs = BIT[Role.RATE]
    message = {
        "zh": "总的增速{stated}不在各项增速之间：{formula}",
        "en": "the total's rate {stated} is not between those of its parts: {formula}",
    }
    good = (
        Good("固定资产投资下降5.5%，其中第一产业下降9.5%，第二产业下降8.2%，第三产业增长1.2%。"),
        Good("固定资产投资下降5.5%，其中第一产业增长9.5%，第二产业增长8.2%。", "只列了一部分"),
        Good(
            "产值增长9.2%。分行业看，纺织业增长3.0%，造纸业增长4.1%，食品业增长5.2%。", "没有列全"
        ),
        Good("零售额增长3.2%。按经营地分，城镇零售额增长3.0%，乡村零售额增长4.1%。"),
    )
    bad = (
        Bad("固定资产投资增长«5.5%»，其中第一产业下降9.5%，第二产业下降8.2%，第三产业增长1.2%。"),
        Bad("零售额增长«2.3%»。按经营地分，城镇零售额增长3.0%，乡村零售额增长4.1%。"),
        Bad(
            "投资增长«2.3%»。其中第一产业增长9.1%；第二产业增长8.2%，其中工业增长1.0%；第三产业增长5.2%。"
        ),
        Bad(
            "投资增长«2.3%»。分结构看，建筑安装投资增长3.1%，设备购置投资增长5.0%，其他费用增长4.2%。"
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """总的增速，与紧接着列出的各项增速"""
        rates = _named_rates(passage)
        if len(rates) < 2:
            return
        head, sure = None, True
        divides = _divides().search(rates[0].words)
        if divides:
            head, sure = _head(passage)
        elif divides := _divides().search(rates[1].words):
            head = rates.pop(0)
        if not divides or head is None or not _is_of(divides["whole"], head):
            return
        run: list[_Rate] = []
        for rate in _own(rates):
            if run and _divides().search(rate.words):
                yield from _between(head, run, sure)
                run = []
            run.append(rate)
        yield from _between(head, run, sure)

    def expect(self, *terms: Any) -> Any:
        """各项增速的最大（最小）"""
        *rates, largest = terms
        return greatest(rates) if largest else least(rates)


class _Rate(NamedTuple):
    """A rate in %, the name of what changed, and the words since the rate before."""

    name: str
    claim: Claim
    words: str


def _is_of(whole: str | None, head: _Rate) -> bool:
    """False where the words name something else that is divided: 在发明专利中, behind 专利."""
    return whole is None or whole in head.name


def _own(rates: Sequence[_Rate]) -> Iterator[_Rate]:
    """The rates but those within an item: 第二产业增长8%,其中工业增长9%;第三产业增长5%."""
    aside = False
    for k, rate in enumerate(rates):
        if rate.words[:1] == ";":
            aside = False
        elif k and rate.words[:3] == ",其中":
            aside = any(later.words[:1] == ";" for later in rates[k + 1 :])
        if not aside:
            yield rate


def _head(passage: Passage) -> tuple[_Rate | None, bool]:
    """The rate that a sentence beginning with 其中 or 分产业看 divides, and whether it surely is.

    It is the only one of the sentence before, or of one further back where those between divide it
    as well. One that names a single part may be what is divided itself.
    """
    sure = True
    for back in range(1, min(_BACK, passage.place + 1)):
        before = Passage.at(passage.document, passage.place - back)
        rates = _named_rates(before)
        if not rates or before.sentence.paragraph < passage.sentence.paragraph - 1:
            break
        if not _divides().search(rates[0].words):
            divided = len(rates) == 1 or _divides().search(rates[1].words)
            return (rates[0] if divided else None), sure
        sure = sure and len(rates) > 1
    return None, False


_BACK = 6


def _between(head: _Rate, run: Sequence[_Rate], sure: bool) -> Iterator[Tie]:
    if len(run) < 2 or partitions.splits_averages(head.name):
        return
    if any(word in head.name for word in _SIGNED):
        return
    names = [rate.name for rate in run]
    covers = [
        places
        for places in partitions.covers(names, head.name, False, growing=True)
        if not any(word in names[k] and word not in head.name for k in places for word in _NARROWER)
    ]
    for places in covers:
        yield from _bounded(head, [run[k] for k in places], sure)
    if not covers and len(run) > 2 and "其中" not in run[0].words:
        yield from _bounded(head, run, False)


def _bounded(head: _Rate, run: Sequence[_Rate], sure: bool) -> Iterator[Tie]:
    operands = (*(operand("part", rate.claim) for rate in run), operand("rate", head.claim))
    yield Tie(operands, sure, compare="at_most", constants=(1,))
    yield Tie(operands, sure, compare="at_least", constants=(0,))


_SIGNED = ("利润", "盈", "亏", "差额", "净")
"""Words of amounts whose parts may be negative: the whole's rate can then lie anywhere."""
_NARROWER = ("规模以上", "规上", "限额以上", "限上", "民间", "技改")


def _named_rates(passage: Passage) -> list[_Rate]:
    """The rates of a sentence; a name has the ordinal before it (第一产业)."""
    sentence = passage.sentence
    chains = {claim.at: chain for chain in sentence.chains for claim in chain.claims}
    out: list[_Rate] = []
    rank, done = "", sentence.start
    for claim in sentence.claims:
        if claim.role is Role.RANK:
            rank = claim.quantity.plain
        elif claim.role is Role.RATE and claim.quantity.kind == "percent":
            name = rank + rate_name(claim, chains.get(claim.at))
            out.append(_Rate(name, claim, passage.words(done, claim.at)))
            rank, done = "", claim.at + 1
    return out


@cache
def _divides() -> re.Pattern[str]:
    return compiled("其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看|在(?P<whole>[^,;在]{2,12})中,")
