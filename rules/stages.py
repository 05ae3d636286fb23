"""Stages: what was planned, begun and done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from checker.claim.model import MONEY, Claim, Role, Trait
from checker.claim.naming import common_end
from checker.claim.passage import Passage, Passages
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_NO_COUNT = frozenset({MONEY, "比率", "百分点"})
_LEVEL = Role.LEVEL  # Asked of every figure: a look into the class takes ten times as long.
_COUNTED = frozenset({_LEVEL, Role.PLAN})


class LaterStageAbove(Rule):
    """后一阶段大于前一阶段。

    检查什么：同一句里同类的数按计划、开工、竣工（申请、受理、办结）排列，后一阶段不应大于前一阶段。

    为什么：两个数写颠倒，或者统计口径不同。

    何时不报：计划数（可以超额完成），计量单位不同，两个阶段说的不是同一件事。

    怎么改：核对两个数，或者写明口径。
    """

    level = Level.WARNING
    needs = Trait.STAGED
    compare = "at_most"
    message = {
        "zh": "后一阶段的{stated}大于前一阶段的{computed}",
        "en": "the later stage {stated} exceeds the earlier one {computed}",
    }
    good = (
        Good("危房改造存量1702户，已开工1676户，竣工1548户。"),
        Good("全年计划造林400亩，完成420亩。", "计划可以超额完成"),
        Good("搬迁涉及1018户，已搬迁入住971户。"),
        Good("受理审查逮捕案件83件104人，批准逮捕71件86人。"),
        Good("受理民事案件930件，审结942件。", "旧存的也在内"),
        Good("年初在建项目36个，当年新开工48个，竣工52个。", "竣工的不都是当年开工的"),
    )
    bad = (
        Bad("危房改造开工1548户，竣工«1676户»。", "1548户"),
        Bad("改造项目开工51处，已完工«75处»。", "51处"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """相邻两个阶段，同类的数"""
        last: dict[str, tuple[int, Claim]] = {}
        for claim in passage.sentence.claims:
            stage, kind = claim.lead.stage, claim.dimension
            if claim.role not in _COUNTED or not kind or kind in _NO_COUNT:
                continue
            if claim.lead.bits & Trait.CUMULATIVE:
                continue
            before = last.get(kind)
            if before is not None and before[0] < stage:
                earlier = Operand("earlier", before[1].quantity)
                yield Tie(
                    (earlier, Operand("later", claim.quantity)),
                    sure=before[0] == 2 and not claim.lead.subject and "新" not in before[1].gap,
                )
            last[kind] = (stage, claim)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """“受理……件”之后的“审结、起诉、采纳……件”：旧存的也在内，只在不大于时记为一条关系"""
        text = passages.skeleton.text
        for word in _TAKEN:
            at = text.find(word)
            while at >= 0:
                yield from _dealt_with(passages.around(at, at + _WITHIN), word)
                at = text.find(word, at + 1)

    def expect(self, earlier: Any) -> Any:
        """前一阶段"""
        return earlier


_TAKEN = ("受理", "收案", "提出")
_WITHIN = 90
"""Characters behind 受理 in which it may be told what became of it."""


def _dealt_with(claims: Sequence[Claim], word: str) -> Iterator[Tie]:
    """受理案件71件91人,审结69件83人: each column of the first against the same of the second."""
    if not claims or word not in claims[0].gap:
        return
    taken: dict[str | None, Claim] = {}
    settled = False
    for claim in claims:
        if claim.gap:
            if claim is not claims[0] and any(each in claim.gap for each in _TAKEN):
                return
            settled = claim is not claims[0] and _settled().search(claim.gap) is not None
        first = taken.get(claim.dimension)
        if claim.role is not Role.LEVEL or claim.dimension in _NO_COUNT:
            continue
        if not settled:
            taken.setdefault(claim.dimension, claim)
        elif first is not None and (claim.value or 0) <= (first.value or 0):
            operands = Operand("earlier", first.quantity), Operand("later", claim.quantity)
            yield Tie(operands, sure=False)


@cache
def _settled() -> re.Pattern[str]:
    return compiled("审结|办结|执结|结案|逮捕|起诉|介入|核实|查实|纠正|采纳|成功|立案|整改")


class CumulativeBelowPart(Rule):
    """累计数小于当期数。

    检查什么：同一句里先写当年（当期）的数，后写同一事物的累计数：累计数不应小于当年数。

    为什么：累计数没有更新，或者两个数写颠倒。

    何时不报：累计的事物与当年的事物名称不同（只在相符时记为一条关系）。

    怎么改：核对两个数。
    """

    needs = Trait.CUMULATIVE
    compare = "at_least"
    message = {
        "zh": "累计数{stated}小于当期数{computed}",
        "en": "the cumulative figure {stated} is below the current one {computed}",
    }
    good = (
        Good("今年发放贷款1013户，累计发放贷款5402户。"),
        Good("今年新建公路35公里，累计建成公路228公里。"),
        Good("今年新建扶贫车间18个，累计建成扶贫车间57个。"),
        Good("今年培训农民350人，累计奖励教师28人。", "不是同一事物"),
        Good("甲信用社发放贷款36.5亿元，今年乙信用社累计新增贷款4.2亿元。", "各是各的"),
    )
    bad = (
        Bad("今年发放贷款1013户，累计发放贷款«542户»。", "1013户"),
        Bad("今年新建公路36公里，累计建成«26公里»。", "36公里"),
        Bad("今年新建公路36公里，累计建成公路«28公里»。", "36公里"),
        Bad("全县新增良田3.6万亩，累计建成«2.8万亩»。", "3.6万亩"),
        Bad("2021年发放贷款1013户4668万元，累计发放贷款«542户»26605万元。", "1013户"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """当期数之后的累计数；并列的第二列（户、万元）跟着第一列"""
        current: dict[str, Claim] = {}
        total = same = False
        for claim in passage.sentence.claims:
            kind = claim.dimension
            if claim.role is not _LEVEL or not kind:
                continue
            if claim.gap:
                total = "累计" in claim.gap or claim.gap.startswith(",总数")
            if not total:
                current[kind] = claim
                continue
            before = current.get(kind)
            if claim.gap:
                same = before is not None and (
                    _same(before.lead.subject, claim.lead.subject) or _added(before, claim, passage)
                )
            if before is not None:
                operands = Operand("current", before.quantity), Operand("total", claim.quantity)
                yield Tie(operands, sure=same)

    def expect(self, current: Any) -> Any:
        """当期数"""
        return current


def _added(before: Claim, claim: Claim, passage: Passage) -> bool:
    """新增良田5.6万亩,累计建成3.2万亩: the clause of the second names nothing of its own."""
    bare = claim.lead.subject in ("", *_BUILT)
    if not bare or passage.words(claim.at + 1, claim.at + 2) not in (",", ";", "。", ""):
        return False
    return before.gap.rpartition(",")[2].lstrip(_WHERE).startswith(_NEW)


_WHERE = "全年县市省区州乡镇村国共今当已"


def _same(one: str, other: str) -> bool:
    """True where two names end alike, whatever the verbs before them (新建车间, 建成车间).

    A name that the second clause leaves out is the first one's: 新建公路35公里, 累计建成228公里.
    """
    if one.startswith(_BUILT) and other in ("", *_BUILT):
        return True
    if one.startswith(_BUILT) and _built().sub("", one) == _built().sub("", other):
        return True
    shared = len(common_end(one, other))
    # 甲公司发放贷款 and 乙公司新增贷款: each has its own.
    apart = min(len(one), len(other)) - shared > _VERBAL
    return shared >= _TELLING and not apart


_TELLING = 3
_VERBAL = 3
"""Characters of the verbs before a name, at most."""
_BUILT = ("新建", "建成", "新建成", "修建", "新修", "完成")
_NEW = ("新增", "新建", "新修")


@cache
def _built() -> re.Pattern[str]:
    return compiled(f"^(?:{'|'.join(_BUILT)})")
