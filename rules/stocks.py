"""Stocks and flows: what there was, what came and went, what there is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import Any

from checker.claim.model import MONEY, Claim, Role, Trait
from checker.claim.naming import noun_after, own_clause
from checker.claim.passage import Passage
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.algebra import total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class BalanceNotRolledForward(Rule):
    """年初数加减增减后不等于年末数。

    检查什么：一句之内“年初210户，新增15户，退出80户，年末145户”“原有26所，新建8所，现有34所”：年初（原有）数加上各项增加、减去各项减少，应当等于年末（现有）数；括号里“贫困村23个（新认定17个，共有40个）”也是。

    为什么：中间的增减数更新了，年末数没有更新。

    何时不报：年初与年末之间有说不清是增是减的同类数，年初数是比较的基数（比年初增加……）。

    怎么改：按提示的算式逐项核对。
    """

    level = Level.WARNING
    needs = Trait.OPENS
    message = {
        "zh": "年末数{stated}与年初数及增减不符，应为{computed}",
        "en": "the closing figure {stated} does not follow from the opening one: {computed}",
    }
    good = (
        Good("年初在册低保户210户，当年新增15户，退出80户，年末在册145户。"),
        Good("上年结余1.2亿元，本年收入5.6亿元，支出5.1亿元，年末滚存结余1.7亿元。"),
        Good("年初库存320吨，年末库存280吨。", "没有写增减"),
        Good("年初存栏生猪3.6万头，出栏5.2万头，年末存栏3.8万头。", "没有写出生的"),
        Good("贷款余额比年初增加12亿元，新增贷款38亿元，年末余额260亿元。", "比较的基数"),
        Good("本期计提1.2亿元，期初余额6.5亿元，本期减少0.3亿元，期末余额7.4亿元。", "先写计提"),
        Good("期初在建工程5.6亿元，本期增加3.2亿元，转入固定资产4.1亿元，期末余额4.7亿元。"),
        Good("年初在校生820人，新增280人，转学12人，年末在校生1100人。", "转学可进可出"),
        Good("年初贫困户820户2618人，脱贫612户2010人，返贫2户7人，年底剩余210户615人。"),
        Good("全县有示范村26个（今年新认定8个，共有34个）。"),
        Good("全县有示范村26个（今年新认定8个，共有项目34个）。", "共有的是另一种"),
    )
    bad = (
        Bad("年初在册低保户210户，当年新增15户，退出80户，年末在册«165户»。", "145户"),
        Bad("上年结余1.2亿元，本年收入5.6亿元，支出5.1亿元，年末滚存结余«2.7亿元»。", "1.7亿元"),
        Bad("上年末共有会员216家，年内新入会32家，退会12家，年末共有会员«263家»。", "236家"),
        Bad("原有幼儿园26所，新建8所，撤并3所，现有«33所»。", "31所"),
        Bad("全年立案260件，上年结转12件，全年办结250件，结转下年«32件»。", "22件"),
        Bad("年初库存320吨，当年购入560吨，领用610吨，年末库存«370吨»。", "270吨"),
        Bad("年初存栏3200头，出生1800头，出栏2100头，死亡50头，年末存栏«2580头»。", "2850头"),
        Bad("2018年初贫困户820户2618人，脱贫612户2010人，返贫2户7人，剩余210户«651人»。", "615人"),
        Bad("全县有示范村26个（今年新认定8个，全县共有«36个»示范村）。", "34个"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """年初、增减、年末"""
        claims = passage.sentence.claims
        words = _told(claims)
        for k, claim in enumerate(claims):
            if claim.role is Role.LEVEL and _opens().search(words[k]):
                yield from _from(k, claims, words)
                if k + 1 < len(claims) and not claims[k + 1].gap:
                    # 年初820户2618人,脱贫612户2010人,…: people go with their households.
                    yield from _from(k + 1, claims, words)
                return
            if k and claim.depth > claims[k - 1].depth:
                yield from _added_to(claims[k - 1], claims[k : k + _ASIDE], passage)

    def expect(self, *items: Any) -> Any:
        """年初数 ± 各项增减"""
        return total(items)


def _told(claims: Sequence[Claim]) -> list[str]:
    """The words of each figure's clause; 820户2618人 share what is said of the first."""
    words: list[str] = []
    for k, claim in enumerate(claims):
        own = own_clause(claim)
        if k and not claim.gap and claims[k - 1].role is Role.LEVEL:
            own = words[-1]
        elif k and claims[k - 1].role is Role.DATE and not set(claim.gap) & set(",;:"):
            own = claims[k - 1].quantity.plain + own
        words.append(own)
    return words


def _from(k: int, claims: Sequence[Claim], words: Sequence[str]) -> Iterator[Tie]:
    """The ``k``-th claim as an opening figure, with what comes and goes."""
    kind = claims[k].dimension
    alike = [j for j, claim in enumerate(claims) if claim.dimension == kind is not None]
    before, behind = [j for j in alike if j < k], [j for j in alike if j > k]
    # 全年立案260件,上年结转12件,…: what came in may stand before.
    if kind != MONEY and all(_flow().search(words[j]) for j in before):
        yield from _rolled(claims[k], [(claims[j], words[j]) for j in (*before, *behind)])
    elif not any(_within(words[j]) for j in before):
        yield from _rolled(claims[k], [(claims[j], words[j]) for j in behind])


def _within(words: str) -> bool:
    """True for what the words date to the period in between: 本期计提."""
    return any(word in words for word in ("本期", "本年", "当期", "当年"))


def _rolled(opening: Claim, told: Sequence[tuple[Claim, str]]) -> Iterator[Tie]:
    """Flows with their signs up to the closing figure; nothing where one has no clear sign."""
    flows: list[Operand] = []
    for claim, words in told:
        if claim.dimension == MONEY and "结转下年" in words:
            # An account has a sum of its own for either side.
            return
        if _closes().search(words) and claim.role is Role.LEVEL:
            if flows and _moves(opening, flows, claim):
                first = Operand("opening", opening.quantity)
                yield Tie((first, *flows, Operand("closing", claim.quantity)))
            return
        flow = _flow().search(words)
        if flow is None:
            return
        flows.append(Operand("flow", claim.quantity, -1 if flow["out"] else 1))


def _moves(opening: Claim, flows: Sequence[Operand], closing: Claim) -> bool:
    """False where what is told only came in or only went out, and the stock moved otherwise.

    年初存栏3.6万头,出栏5.2万头,年末存栏3.8万头: what was born is not told.
    """
    signs = {flow.sign for flow in flows}
    moved = (closing.value or 0) - (opening.value or 0)
    return len(signs) > 1 or moved * signs.pop() >= 0


def _added_to(opening: Claim, claims: Sequence[Claim], passage: Passage) -> Iterator[Tie]:
    """贫困村23个(新认定17个,共有40个): a bracket with what came to the count and what it is now."""
    depth = claims[0].depth
    inside = [c for c in takewhile(lambda c: c.depth >= depth, claims) if c.role is not Role.DATE]
    alike = [c.dimension == opening.dimension is not None for c in inside]
    if len(inside) != 2 or not all(alike) or opening.role is not Role.LEVEL:
        return
    added, closing = inside
    text = passage.document.skeleton.text
    noun, named = noun_after(closing, text), noun_after(opening, text) or opening.lead.subject
    flow = _flow().search(own_clause(added))
    if flow and flow["in"] and _now().search(own_clause(closing)) and (not noun or noun in named):
        yield Tie(
            (
                Operand("opening", opening.quantity),
                Operand("flow", added.quantity),
                Operand("closing", closing.quantity),
            )
        )


_ASIDE = 5


@cache
def _now() -> re.Pattern[str]:
    return compiled("(?:共有|现有|总数达?到?|共计|达到?)$")


@cache
def _opens() -> re.Pattern[str]:
    return compiled(
        r"^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$"
    )


@cache
def _closes() -> re.Pattern[str]:
    return compiled(
        r"^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|结转下年|现有|现共有|剩余|尚有)[^比较增减]*$"
    )


@cache
def _flow() -> re.Pattern[str]:
    """Verbs that bring in or take out, and nothing else."""
    return compiled(
        r"(?:(?P<in>新增|增加|收入|出生|立案(?:查处)?|受理|新收|收案|引进|招收|发行|借入|调入|转入(?!固定资产|无形资产|存货|损益)|纳入|新识别|返贫|新认定|新建|购[进入]|入库|招生|录取|迁入|入会|补栏|入栏)"
        r"|(?P<out>退出|减少|支出|死亡|出栏|淘汰|办结|审结|结案|执结|毕业|偿还|归还|调出|转出|脱贫|核销|清退|剔除|出库|领用|发出|耗用|售出|迁出|报废|销号|注销|撤并|撤销|退会|离职|辞职))"
        r"[^增减收支调转出入]{0,8}$"
    )
