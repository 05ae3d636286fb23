"""Rates from two counts, and which of them can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from checker.claim.model import MONEY, Claim, Role, Trait
from checker.claim.naming import own_clause
from checker.claim.passage import Passage
from checker.claim.refused import of_both
from checker.finding import Level
from checker.relation.joins import operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class RateNotFromCounts(Rule):
    """比率与两个数不符。

    检查什么：办结率、入住率、到位率等有名称的比率，与同一句里做分子的数（已办结）和做分母的数。

    为什么：数更新了，比率没有更新。

    何时不报：分子没有用比率名称里的那个词写出来，或者可以做分母的数不止一个。

    怎么改：按提示的算式重算。
    """

    yields_ratio = True
    needs = Trait.NAMED_RATE
    message = {
        "zh": "{stated}与分子、分母不符，应为{computed}",
        "en": "{stated} does not follow from the two counts: {computed}",
    }
    good = (
        Good("发出问卷240份，收回有效问卷228份，有效回收率95%。"),
        Good("城镇新增就业8200人，失业人员再就业3160人，登记失业率3.5%。", "再就业的不是失业的"),
        Good("共受理申请48件，已办结46件，办结率95.8%。"),
        Good("安置房1018套，已入住971套，入住率95.4%。"),
        Good("共受理申请48件，回访46件，满意率97.8%。", "回访数不是满意数"),
        Good("监测的120种工业品中66种实现增长，增长面55.0%。"),
        Good("40个行业大类中，有31个行业实现增长，增长面77.5%。"),
        Good("排查风险户256户，已消除风险190户，未消除风险66户，风险消除率74.2%。"),
        Good("全年出生1.2万人，死亡0.9万人，死亡率6.3‰。", "千分率说的是全部人口"),
        Good("共批准逮捕27人，不捕18人，不捕率为40.0%。", "两个数合起来才是全部"),
        Good("改造任务1250户，已开工1100户，开工率88.0%；已竣工950户，竣工率76.0%。"),
        Good("甲类房已开工430户，开工率71.7%，竣工270户，竣工率45.0%。", "都按任务数计算"),
        Good("全年受理案件352件，审结338件，法定审限内结案率99.4%。", "审限内的是另一个比率"),
        Good("全年新收案件210件，审结216件，结案率97.3%。", "审结的有上年旧存"),
        Good("260个县中，西部138个县综合贫困发生率全部低于3%。", "不是县的比率"),
    )
    bad = (
        Bad("发出问卷240份，收回有效问卷228份，有效回收率«98%»。", "95%"),
        Bad("共受理申请48件，已办结46件，办结率«97.8%»。", "95.83%"),
        Bad("改造任务1250户，已开工1100户，开工率«84.0%»；已竣工950户，竣工率76.0%。", "88"),
        Bad("安置房1018套，已入住971套，入住率«98.4%»。", "95.38%"),
        Bad("应检车辆640辆，实检608辆，受检率«92%»。", "95%"),
        Bad("参加考试500人，及格430人，及格率«88.0%»。", "86.0%"),
        Bad("应到代表180人，实到171人，出席率«97.0%»。", "95.0%"),
        Bad("全年受理案件3520件，审结3385件，结案率«93.2%»。", "96.16%"),
        Bad("民事受理620件，结案310件，结案率50%；行政受理45件，结案27件，结案率«66%»。", "60%"),
        Bad("共受理案件820件（旧存65件），结案615件，结案率«57%»。", "75%"),
        Bad("问卷共发放500份，回收有效问卷465份，有效回收率«96%»。", "93%"),
        Bad("40个行业大类中，有31个行业实现增长，增长面«87.5%»。", "77.5%"),
        Bad("12个县有车间260家，已复工234家，复工率«80%»。", "90%"),
        Bad("选派人才800人，已到岗240人，到岗率«39%»。", "30%"),
        Bad("起诉196人，起诉率«85.0%»；不起诉49人，不起诉率20.0%。", "80.0%"),
        Bad("抽取新员工450名测试，三门都及格的只有9人，合格率只占«3%»。", "2%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """有名称的比率，及它之前的两个同类数"""
        claims = passage.sentence.claims
        for k, claim in enumerate(claims):
            if claim.lead.bits & Trait.NAMED_RATE and claim.quantity.unit == "%" and k:
                stem = _stem(claim)
                if stem:
                    yield from _due(passage.earlier(k), claim)
                    yield from _counted(passage.earlier(k), claim, stem, passage)
                    for *both, sure in of_both(k, stem, passage):
                        operands = map(operand, ("rest", "part", "rate"), (*both, claim))
                        yield Tie(tuple(operands), sure=sure, constants=(1,))

    def expect(self, whole: Any, part: Any, both: int = 0) -> Any:
        """分子 ÷ 分母；不捕率是不捕的数 ÷（捕＋不捕）"""
        return part / (whole + part) if both else part / whole


def _stem(claim: Claim) -> str:
    """办结 of 办结率, 增长 of 增长面; empty where no verb of two characters stands there."""
    name = claim.lead.subject or claim.gap
    at = name.rfind("率")
    if claim.role is Role.SHARE:
        at = claim.gap.rfind("比例")
        name = claim.gap
    elif at < 0 and name.endswith("面"):
        at = len(name) - 1
    return name[at - 2 : at] if at >= 2 else ""


_ALIKE = {
    "完成": ("完工", "竣工"),
    "合格": ("及格", "达标"),
    "及格": ("合格",),
    "达标": ("合格",),
    "结案": ("审结", "办结", "执结"),
    "办结": ("审结", "结案"),
    "回收": ("收回",),
    "升学": ("升入", "考入", "考上"),
    **dict.fromkeys(("出席", "到会", "参会"), ("实到", "出席", "到会", "参会")),
}
"""What a rate's verb is called beside its count."""
_AUXILIARIES = "的只仅有了为共达"
_BEHIND = 12
_NEAREST, _NEAR = 16, 6


def _can_hold(whole: Claim, part: Claim) -> bool:
    return whole.dimension == part.dimension and whole.at < part.at and whole.role in _WHOLE


_WHOLE = (Role.LEVEL, Role.PLAN)
_NAMED = (Role.LEVEL, Role.RATIO)
"""What a rate is read as that a verb names: 办结率, 完成率."""


def _counted(before: tuple[Claim, ...], rate: Claim, stem: str, passage: Passage) -> Iterator[Tie]:
    counts = [
        c for c in before[-_NEAREST:] if c.role in _WHOLE and c.dimension and c.depth <= rate.depth
    ]
    verbs = (stem, *_ALIKE.get(stem, ()))
    # 甲类办结95件,办结率95%;乙类受理40件,办结36件,办结率90%: each item has its own two.
    begun = next((k for k in range(len(counts) - 1, 0, -1) if ";" in counts[k].gap), 0)
    if any(_can_hold(c, p) for c, p in pairwise(counts[begun:]) if _done(p, verbs)):
        counts = counts[begun:]
    parts = [c for c in counts if _done(c, verbs)]
    if len(parts) > 1:
        # 应整改120个,已整改108个: what ought to be is no part of what is.
        parts = [c for c in parts if not any(o + v in c.gap for o in _OUGHT for v in verbs)]
    behind = not parts
    if behind:
        parts = [
            c for c in counts if any(v in _words_behind(c, rate, stem, passage) for v in verbs)
        ]
    # 开工474户,开工率72.6%,竣工334户,竣工率51.2%: both are rates of the task.
    rated = {count.at for count, of in pairwise(before) if of.lead.bits & Trait.NAMED_RATE}
    if len(parts) > 1:
        parts = [part for part in parts if part.at not in rated]
    if len(parts) != 1:
        return
    part = parts[0]
    wholes = [c for c in counts[-_NEAR:] if _can_hold(c, part) and not _excludes(c, stem)]
    # 22个省份有车间2840个,已复工2470个: the provinces are not what resumed.
    wholes = [c for c in wholes if (c.value or 0) >= (part.value or 0)] or wholes
    said = "中" in part.gap if behind else _says(part, stem, verbs)
    firm = len(wholes) == 1 and wholes[0].at not in rated
    sure = firm and said and part.dimension != MONEY and rate.role in _NAMED
    sure = sure and not _narrower(rate, stem, part) and not _carried(wholes[0], stem)
    if all(whole.at in rated for whole in wholes):
        # What was to be spent may stand farther back, or in the sentence before.
        further = *(c for s in passage.before(1) for c in s.claims), *before
        wholes = [c for c in further if _can_hold(c, part) and (c.value or 0) >= (part.value or 0)]
    for whole in wholes[-_NEAR:]:
        if rate.role is Role.RATIO and whole.role is Role.PLAN:
            # 计划改造400个,已完成380个,完成率95%: another rule speaks of plans.
            continue
        operands = (
            Operand("whole", whole.quantity),
            Operand("part", part.quantity),
            Operand("rate", rate.quantity),
        )
        yield Tie(operands, sure=sure)


def _due(before: Sequence[Claim], rate: Claim) -> Iterator[Tie]:
    """应检车辆640辆,实检608辆,受检率95%: what was due, what was done, and the rate right behind."""
    part = before[-1]
    done = own_clause(part)
    verb = done[1:2] if done[:1] == "实" and done[:2] != "实现" else ""
    wholes = [c for c in before[-_NEAR:-1] if verb and f"应{verb}" in own_clause(c)]
    if len(wholes) == 1 and _can_hold(wholes[0], part) and rate.role in _NAMED:
        operands = map(operand, ("whole", "part", "rate"), (wholes[0], part, rate))
        yield Tie(tuple(operands), sure=rate.gap[:1] == ",")


def _done(count: Claim, verbs: tuple[str, ...]) -> bool:
    """True where the words before the count end with one of the rate's verbs."""
    return any(verb in count.gap[-_BEHIND:] for verb in verbs) and "未" not in count.gap


def _narrower(rate: Claim, stem: str, part: Claim) -> bool:
    """审结95件,法定审限内结案率99%: a rate of what was done in time, where the count is of all."""
    said = rate.lead.subject.rpartition(stem)[0]
    return any(word in said and word not in part.gap for word in _NARROWING)


_NARROWING = ("限内", "期限", "按期", "按时", "及时", "当庭", "当场", "当日", "当年", "一次", "优")


def _carried(whole: Claim, stem: str) -> bool:
    """新收案件100件,审结105件: cases carried over from the year before are dealt with as well."""
    words = own_clause(whole)
    return stem in _CLOSING and any(word in words for word in ("新", "收案", "立案"))


_CLOSING = frozenset("结案 审结 办结 执结".split())


def _says(part: Claim, stem: str, verbs: tuple[str, ...]) -> bool:
    """True where the count's clause ends with a verb, or begins with it: 审结▯, 审结各类案件▯."""
    words = own_clause(part)
    if words.rstrip(_AUXILIARIES).endswith(verbs):
        return True
    return stem in _TAKING and words.lstrip("已共").startswith(verbs)


_TAKING = frozenset("回收 升学 结案 审结 办结 执结 整改 签约 竣工 建成 完工".split())
"""Verbs whose object is what a rate counts, and no noun of its own (失业 of 失业人员)."""


def _excludes(count: Claim, stem: str) -> bool:
    """True for a count of the others: 逮捕25人 beside 不捕率, 不合格2份 beside 合格率."""
    words, bare = count.gap[-_BEHIND:], stem.lstrip(_NOT)
    denied = any(no + bare in words for no in _NOT)
    return bare in words and denied == (bare == stem)


_NOT = "不未非"
_OUGHT = "应需须待"


def _words_behind(count: Claim, rate: Claim, stem: str, passage: Passage) -> str:
    """The words of the count's own clause: 11个行业增长."""
    later = (claim.at for claim in passage.sentence.claims if claim.at > count.at)
    end = min(count.at + _BEHIND, next(later, rate.at))
    words = passage.words(count.at + 1, end).replace(";", ",").partition(",")[0]
    # 138个县贫困发生率低于3%: the rate's own name tells nothing of the count.
    return words.replace(f"{stem}率", "")


class RateNotReachable(Rule):
    """比率与人数对不上。

    检查什么：“对37名干部测评，满意率95.5%”：37个人里不论多少人满意，都得不出95.5%。

    为什么：比率只能是整数个人数除以总人数；得不出来，人数或比率必有一个写错。

    何时不报：人数多到每个百分数都能凑出来，比率是约数，句子里没有测评、调查、抽查一类的词。

    怎么改：核对参加人数和比率。
    """

    level = Level.WARNING
    yields_ratio = True
    needs = Trait.NAMED_RATE
    basis = "N. Brown, J. Heathers: The GRIM test (2016)"
    message = {
        "zh": "按总数的整数个计算得不出{stated}，最接近的是{computed}",
        "en": "no whole count gives {stated}; the nearest is {computed}",
    }
    good = (
        Good("对37名干部测评，满意率94.6%。", "35÷37"),
        Good("对1240户农户抽查，合格率95.5%。", "总数大，任何比率都能得出"),
        Good("全村37名党员，参会率95.5%。", "没有测评一类的词"),
        Good("组织考试6门，及格率95.5%。", "数的不是人"),
        Good("收回问卷48份，有效问卷45份，有效率93.8%。", "有效的是分子"),
    )
    bad = (
        Bad("对37名干部测评，满意率«95.5%»。", "94.59%"),
        Bad("抽查样品48份，合格率«97.0%»。", "97.92%"),
        Bad("32名学员参加结业考试，合格率为«95.9%»。", "96.88%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """测评、抽查的总数和紧跟着的比率"""
        claims = passage.sentence.claims
        for count, rate in pairwise(claims):
            stem = _stem(rate) if rate.quantity.kind == "percent" else ""
            if count.role is not Role.LEVEL or not stem or stem in count.gap:
                continue
            words = count.gap + rate.gap
            tested = count.dimension == "人" and any(word in words for word in _TESTS)
            if (tested or any(word in words for word in _SURVEYS)) and _few(count, rate):
                nearest = round(rate.quantity.value * count.quantity.value / 100)  # type: ignore[operator]
                yield Tie(
                    (Operand("count", count.quantity), Operand("rate", rate.quantity)),
                    constants=(nearest,),
                )

    def expect(self, count: Any, nearest: int) -> Any:
        """最接近的整数 ÷ 总数"""
        return nearest / count


_SURVEYS = ("测评", "调查", "抽查", "抽样", "抽检", "检测", "问卷", "评议", "考核")

_TESTS = ("考试", "测试")


def _few(count: Claim, rate: Claim) -> bool:
    """True where the count is small enough for its multiples to leave gaps at that precision."""
    whole, share = count.quantity, rate.quantity
    if whole.approx or share.approx or whole.resolution != 1 or not whole.value or not share.value:
        return False
    if share.value > 100 or share.resolution is None or count.dimension == MONEY:
        return False
    return whole.value * share.resolution < 100
