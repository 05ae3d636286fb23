"""Stages: what was planned, begun and done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from checker.claim.chains import BIT
from checker.claim.model import Role
from checker.claim.passage import Passage
from checker.finding import Level
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class LaterStageAbove(Rule):
    """后一阶段大于前一阶段。

    检查什么：同一句里同类的数按计划、开工、竣工（申请、受理、办结）排列，后一阶段不应大于前一阶段。

    为什么：两个数写颠倒，或者统计口径不同。

    何时不报：计划数（可以超额完成），计量单位不同，两个阶段说的不是同一件事。

    怎么改：核对两个数，或者写明口径。
    """

    level = Level.WARNING
    needs: ClassVar[int] = BIT[Role.LEVEL]
    compare = "at_most"
    message = {
        "zh": "后一阶段的{stated}大于前一阶段的{computed}",
        "en": "the later stage {stated} exceeds the earlier one {computed}",
    }
    good = (
        Good("危房改造存量1702户，已开工1676户，竣工1548户。"),
        Good("全年计划造林400亩，完成420亩。", "计划可以超额完成"),
        Good("搬迁涉及1018户，已搬迁入住971户。"),
    )
    bad = (
        Bad("危房改造开工1548户，竣工«1676户»。", "1548户"),
        Bad("改造项目开工51处，已完工«75处»。", "51处"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """相邻两个阶段，同类的数"""
        last: dict[str, tuple[int, Operand]] = {}
        for claim in passage.sentence.claims:
            stage, kind = claim.lead.stage, claim.dimension
            if claim.role not in (Role.LEVEL, Role.PLAN) or not stage or not kind:
                continue
            before = last.get(kind)
            if before is not None and before[0] < stage:
                yield Tie(
                    (before[1], Operand("later", claim.quantity)),
                    sure=before[0] == 2 and not claim.lead.subject,
                )
            last[kind] = (stage, Operand("earlier", claim.quantity))

    def expect(self, earlier: Any) -> Any:
        """前一阶段"""
        return earlier
