"""Repeats: one indicator stated at several places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, ClassVar

from checker.claim.across.conflicts import conflicts
from checker.claim.across.repeats import drifted, repeated
from checker.claim.model import BIT, Claim, Role, Trait
from checker.claim.naming import counted, kind_of, noun_after
from checker.claim.passage import Passage, Passages
from checker.claim.shares.samples import out_of
from checker.finding import Level
from checker.relation.joins import operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

if TYPE_CHECKING:
    from checker.relation.agreement import Told

_JOINTS = "、和及"


class IndicatorStatedTwice(Rule):
    """同一指标前后不一。

    检查什么：全文中单位相同、说的是同一事物的数。前后相同的记为一条关系；同一句话里用同样的名称写了两个不同的数，报告出来。用`--together`时，也比较不同文件里指标、时期、口径都相同的数。

    为什么：摘要改了正文没有改，是报告里第二常见的错误。

    何时不报：年份、范围、阶段不同，或者名称只是相近；一句话里同一个名称写了三次以上（几组数连着写）。

    怎么改：核对两处，保留一个数；如果确是两件事，把名称写清楚。
    """

    level = Level.WARNING
    message = {
        "zh": "同一指标此处为{stated}，另一处为{computed}",
        "en": "the same indicator is {stated} here and {computed} elsewhere",
    }
    good = (
        Good("全县共有贫困户5362户。两年来，5362户贫困户全部纳入帮扶。"),
        Good("养殖种羊1320只、肉羊4680只。"),
        Good("东乡养殖肉牛1320头，西乡养殖肉牛1730头。", "两个乡"),
        Good("2023年全县脱贫6472户。2024年全县脱贫6742户。", "年份不同"),
        Good(
            "各组先后有女生6人、男生5人、女生7人、男生4人、女生8人、男生3人、女生5人、男生2人。",
            "几组",
        ),
    )
    bad = (
        Bad("扶持农户种植蔬菜1260亩、养殖肉牛1320头、肉牛«1730头»。"),
        Bad("全年发放化肥320吨、农膜85吨、化肥«230吨»。"),
        Bad("五年来，全县累计脱贫6472户。\n各乡镇逐户验收，脱贫«6742户»。"),
        Bad("2024年全县粮食总产量为36.5万吨。\n一、农业\n2024年全县粮食总产量为«38.5万吨»。"),
        Bad("今年财政总收入完成28.36亿元。\n二、工作\n今年财政总收入完成«23.86亿元»。"),
        Bad("公路建设总投资12.48亿元。\n二、项目情况\n公路建设总投资«12.48万元»。"),
    )

    needs = Trait.JOINED

    def find(self, passage: Passage) -> Iterator[Tie]:
        """同一串里同名异值的数"""
        return _twice_in_one_list(passage.sentence.claims)

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """全文里说法相同而数不同的"""
        for first, again in conflicts(passages):
            yield Tie((Operand("first", first.quantity), Operand("again", again.quantity)))
        if passages.names is not None:
            from checker.claim.across.settled import stated_twice

            for first, again in stated_twice(passages):
                yield Tie((Operand("first", first.quantity), Operand("again", again.quantity)))

    def match(self, told: Told) -> Iterator[Tie]:
        """几个文件里说同一件事的数"""
        return told.texts()

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """全文索引：同值同名的数连成一条"""
        for group in repeated(passages.sentences, passages.skeleton.text):
            yield Tie(tuple([operand("stated", claim) for claim in group]), False)
        for pair in drifted(passages.sentences):
            yield Tie(tuple([operand("stated", claim) for claim in pair]), False)

    def expect(self, first: Any, *others: Any) -> Any:
        """另一处的数"""
        return first


def _twice_in_one_list(claims: Sequence[Claim]) -> Iterator[Tie]:
    """Items of one list (joined by 、) with the same name, unit and role but another figure."""
    run: list[Claim] = []
    for claim in claims:
        if claim.gap[:1] in _JOINTS and claim.gap:
            run.append(claim)
            continue
        if len(run) > 1:
            yield from _twice(run)
        run = [claim]
    if len(run) > 1:
        yield from _twice(run)


def _twice(run: Sequence[Claim]) -> Iterator[Tie]:
    if len({(claim.gap[-1:], claim.dimension) for claim in run}) == len(run):
        # No two end alike, so no two are of one name.
        return
    named: defaultdict[tuple[str, str | None], list[Claim]] = defaultdict(list)
    for claim in run:
        name = _item(claim)
        if 2 <= len(name) < _LONG and claim.role is Role.LEVEL:
            named[name, claim.dimension].append(claim)
    for same in named.values():
        # A name that stands there a third time is not said again: each time it is another's.
        if len(same) == 2 and same[0].value != same[1].value:
            yield Tie((Operand("first", same[0].quantity), Operand("again", same[1].quantity)))


def _item(claim: Claim) -> str:
    """The item's name as written, without the verb of the list's first item."""
    name = claim.gap.rsplit(",", 1)[-1].lstrip("、和及")
    for verb in _VERBS:
        name = name.rpartition(verb)[2]
    return name


_LONG = 9
_VERBS = (
    "养殖",
    "种植",
    "发展",
    "发放",
    "新增",
    "完成",
    "建设",
    "新建",
    "安装",
    "培训",
    "购置",
    "生产",
)


class ChangeStatedTwice(Rule):
    """同一项写了两个增减额。

    检查什么：同一个指标之后紧接着写了两次“增加”（或两次“减少”），两个数却不同。

    为什么：改稿时写上新的数，没有删去旧的。

    何时不报：第二个“增加”另有主语，或者另有比较的对象（比上年增加、比预算增加）。

    怎么改：删去一个，或者写明各是与什么相比。
    """

    level = Level.WARNING
    needs: ClassVar[int] = BIT[Role.CHANGE]
    message = {
        "zh": "同一项的增减额此处为{stated}，前面为{computed}",
        "en": "the change of the same figure is {stated} here and {computed} before",
    }
    good = (
        Good("国有土地收入3.2亿元，增加1.1亿元，增长52.4%。"),
        Good("粮食产量36万吨，增加2万吨，比计划增加1万吨。", "与计划相比"),
        Good("种粮5.2万亩，增加0.3万亩，油料1.1万亩，增加0.2万亩。", "另一项"),
    )
    bad = (
        Bad("国有土地收入3.2亿元，增加1.1亿元，增加«3620万元»，增长12.8%。"),
        Bad("全县用水186万吨，减少12万吨，减少«21万吨»。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """相连的两个增减额，说法相同，单位相同"""
        for chain in passage.sentence.chains:
            if chain.mask & BIT[Role.CHANGE]:
                for first, again in pairwise(chain.claims):
                    if first.role is again.role is Role.CHANGE and _said_again(first, again):
                        yield Tie((operand("first", first), operand("again", again)))

    def expect(self, first: Any) -> Any:
        """前面的增减额"""
        return first


def _said_again(first: Claim, again: Claim) -> bool:
    one, other = first.lead, again.lead
    bare = again.gap == f",{other.cue}" and one.cue == other.cue and one.base == other.base
    return bare and first.dimension == again.dimension


class PartAboveWhole(Rule):
    """局部大于全体。

    检查什么：说“全县（全镇、全村）共有”多少的数，与同一句里同一事物的其他数；“28种产品中，16种……”里“中”字前后的两个数：局部不应大于全体。

    为什么：全体的数用了旧的口径，或者局部的数多写了一位。

    何时不报：两个数不在同一句里（只在相符时列出），名称不完全相同，单位不同。

    怎么改：核对两个数，或者写明范围。
    """

    level = Level.WARNING
    needs = Trait.WHOLE
    compare = "at_most"
    message = {
        "zh": "局部的{stated}大于全体的{computed}",
        "en": "the part {stated} exceeds the whole {computed}",
    }
    good = (
        Good("投入640万元新建2个村卫生室，全镇8个村卫生室全部达标。"),
        Good("全县共有82个贫困村。两年来，49个贫困村脱贫出列。"),
        Good("新建12个村活动室，全镇8个村卫生室全部达标。", "不是同一事物"),
        Good("共有8个代表队获得一等奖，15个代表队获得二等奖。", "说的是获奖的队"),
    )
    bad = (
        Bad("投入640万元新建«12个»村卫生室，全镇8个村卫生室全部达标。"),
        Bad("对«96个»行政村开展整治，全县82个行政村全部通过验收。"),
        Bad("18个重点行业中，有«21个»行业实现增长。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """全体的数，与同一句里其他同名同单位的数"""
        claims = passage.sentence.claims
        wholes = _wholes(claims, passage.document)
        if wholes:
            yield from _parts(wholes, claims, passage.document)

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """“……中”前后的两个数"""
        for whole, part in out_of(passages):
            yield Tie((Operand("whole", whole.quantity), Operand("part", part.quantity)))

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """全体的数，与全文里其他同名同单位的数"""
        for whole, part in passages.index.subsets():
            yield Tie((Operand("whole", whole.quantity), Operand("part", part.quantity)), False)

    def expect(self, whole: Any) -> Any:
        """全体"""
        return whole


def _wholes(claims: Sequence[Claim], passages: Passages) -> dict[tuple[str, str | None], Claim]:
    """The figures that speak of all there is, by what they count; the first of each kind."""
    wholes: dict[tuple[str, str | None], Claim] = {}
    for claim in claims:
        whole = claim.lead.bits & Trait.WHOLE and claim.role is Role.LEVEL and counted(claim)
        if whole and _all_there_are(claim, passages.skeleton.text):
            wholes.setdefault((kind_of(claim, passages.skeleton.text), claim.dimension), claim)
    return wholes


def _all_there_are(claim: Claim, text: str) -> bool:
    """False for 共有33个国家获得金牌: the words behind tell that only some are meant."""
    if not claim.lead.subject and claim.gap.endswith("共有"):
        end = claim.at + 1 + len(noun_after(claim, text))
        return text[end : end + 1] in _CLAUSE_ENDS
    return True


_CLAUSE_ENDS = ",;。:(\n"


def _parts(
    wholes: dict[tuple[str, str | None], Claim],
    claims: Sequence[Claim],
    passages: Passages,
) -> Iterator[Tie]:
    units = {dimension for _, dimension in wholes}
    for part in claims:
        if part.dimension in units and part.role is Role.LEVEL and counted(part):
            if part.lead.bits & Trait.WHOLE:
                continue
            kind = kind_of(part, passages.skeleton.text)
            whole = wholes.get((kind, part.dimension)) if kind else None
            if whole is not None and whole.value != part.value:
                yield Tie((Operand("whole", whole.quantity), Operand("part", part.quantity)))
