"""Compositions: shares that make up a whole."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, ClassVar

from checker.claim import partitions
from checker.claim.lists import item_name, place_of
from checker.claim.model import BIT, Claim, Role, Trait
from checker.claim.passage import Passage
from checker.claim.reader import Passages
from checker.claim.runs import STRUCTURES, compositions, near_hundred
from checker.patterns import compiled
from checker.relation.algebra import total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_SHARED = frozenset({Role.SHARE, Role.CONTRIBUTION})


class SharesNotHundred(Rule):
    """各项比重之和不是100%。

    检查什么：“三次产业比重为2.4:67.2:30.4”一类的构成；同一句里对同一整体的各项占比（贡献率），各项名称合起来就是全部的（三次产业、城镇与乡村、男与女），或者写明了有几项的（四项收入占比……），或者同样的几个地方在别处的占比加起来是100%的。其余的占比，加起来是100%的也记为一条关系。

    为什么：改了一项没有改其余各项。

    何时不报：差额在舍入允许的范围之内（每项半个末位）；各项占比之和不足100%，可能没有列全。

    怎么改：核对各项比重。
    """

    needs: ClassVar[int] = Trait.COMPOSED
    message = {
        "zh": "各项比重之和不是100%，末项{stated}应为{computed}",
        "en": "the shares do not add up to 100%: the last, {stated}, should be {computed}",
    }
    good = (
        Good("三次产业比重为12.4:38.1:49.5。"),
        Good("收入中工资占比34.06%，经营占比49.89%，财产占比2.59%，转移占比13.46%。"),
        Good("三次产业比重为12.4:38.1:49.6。", "在舍入允许的范围之内"),
        Good("一、二、三季度完成量之比为3:4:5。", "不是百分比"),
        Good("粮食占总产值的31.5%，蔬菜占总产值的22.4%。", "没有列全"),
    )
    bad = (
        Bad("三次产业比重为12.4:38.1:«50.5»。", "49.5"),
        Bad("三次产业占比为15.2:40.6:«54.2»。", "44.2"),
        Bad("第一产业占全县投资的12.4%，第二产业占全县投资的38.1%，第三产业占全县投资的«46.5%»。"),
        Bad("四项收入占比为：务工占比62.5%，种养占比21.3%，财产占比4.2%，补贴占比«21.0%»。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """a:b:c 的构成，和成串的占比（没有列全的不算）"""
        sentence = passage.sentence
        for run in compositions(sentence.claims):
            yield _tie(run, True)
        if sentence.mask & _SHARE_BITS:
            for group in _groups(sentence.claims):
                names = tuple(_spoken_of(share, sentence.claims) for share in group)
                base = passage.words(sentence.start, group[0].at)
                covers = list(partitions.covers(names, base, False))
                for places in covers:
                    yield _tie([group[k] for k in places], True)
                if not covers and (_counted(group, sentence.claims) or near_hundred(group)):
                    yield _tie(group, _counted(group, sentence.claims))

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """同样的几个地方，占比在别处加起来是100%"""
        places: defaultdict[tuple[str, ...], list[list[Claim]]] = defaultdict(list)
        for sentence in passages.sentences:
            if sentence.mask & BIT[Role.SHARE]:
                for group in _groups(sentence.claims):
                    found = [_place().match(_spoken_of(c, sentence.claims)) for c in group]
                    if len(group) > 2 and all(found):
                        key = tuple(sorted(match[0] for match in found if match))
                        places[key].append(group)
        for groups in places.values():
            if any(map(near_hundred, groups)):
                for group in groups:
                    yield _tie(group, True)

    def expect(self, *shares: Any) -> Any:
        """100 − 其余各项之和"""
        return 100 - total(shares)


_SHARE_BITS = BIT[Role.SHARE] | BIT[Role.CONTRIBUTION]


def _tie(shares: Sequence[Claim], sure: bool) -> Tie:
    return Tie(tuple(Operand("share", c.quantity) for c in shares), sure=sure)


def _groups(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Shares of one whole, and contributions to one whole, in one sentence; two or more of each."""
    groups: defaultdict[tuple[Role, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.role in _SHARED and claim.quantity.kind == "percent":
            groups[claim.role, claim.lead.base or ""].append(claim)
    return (group for group in groups.values() if len(group) > 1)


def _spoken_of(share: Claim, claims: Sequence[Claim]) -> str:
    """The name of what has the share: of its own clause, or of the last clause that names one."""
    k = place_of(share, claims)
    while k and claims[k].gap[:1] != ";" and (claims[k].role in _UNNAMED or not _names(claims[k])):
        k -= 1
    return item_name(claims[k], claims)


_UNNAMED = frozenset({Role.CONTRIBUTION, Role.GAP, Role.POINTS})


def _names(claim: Claim) -> bool:
    return bool(claim.lead.subject)


def _counted(group: Sequence[Claim], claims: Sequence[Claim]) -> bool:
    """True where the words say how many shares there are: 四项收入占比…, and so many follow."""
    k = place_of(group[0], claims)
    count = claims[k - 1] if k else None
    if count is None or count.value != len(group) or "占" not in group[0].gap:
        return False
    words = group[0].gap[: max(group[0].gap.rfind(","), group[0].gap.rfind(":"), 0)]
    return any(word in words for word in STRUCTURES)


@cache
def _place() -> re.Pattern[str]:
    """A place that opens a clause: 东明县, 克拉玛依区."""
    return compiled(r"[\u4e00-\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)")
