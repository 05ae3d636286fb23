"""Claims and what they stand in: chains, lists and sentences. Offsets are skeleton offsets.

Values made for every figure are named tuples: as frozen dataclasses they would take four times as
long to build, more than all the rest of the reading.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from typing import NamedTuple

from checker.quantity.model import Quantity


class Role(StrEnum):
    """What the text says that a figure is."""

    LEVEL = "level"
    """An amount, a count, or the level of a named rate (收入726亿元, 办结率77%)."""
    CHANGE = "change"
    RATE = "rate"
    """A rate of change (增长3.5%), or of so many times (增长1.7倍)."""
    POINTS = "points"
    START = "start"
    END = "end"
    BASE = "base"
    """What a change starts from, named in the text (较2020年的1.4亿元)."""
    PLAN = "plan"
    """A budget, plan or target."""
    OF = "of"
    """The denominator written right before a share or ratio (为预算5200万元的101.2%)."""
    RATIO = "ratio"
    """A ratio to a named base (完成预算的94.9%, 是1990年的6.5倍)."""
    SHARE = "share"
    AVERAGE = "average"
    CONTRIBUTION = "contribution"
    GAP = "gap"
    """A distance from another's figure (高于全国0.7个百分点)."""
    MEAN_RATE = "mean-rate"
    """A mean rate over several years (年均增长5.7%)."""
    RATIOS = "ratios"
    """a:b:c in one figure."""
    DATE = "date"
    DURATION = "duration"
    RANK = "rank"
    NONE = "none"


for _role in Role:
    # Python 3.11 finds a member by a method written in Python, at twenty times the cost of this.
    type.__setattr__(Role, _role.name, _role)

MONEY = "人民币"
"""The dimension of amounts of money."""
STANDING = frozenset({Role.LEVEL, Role.END, Role.AVERAGE})
"""What can be a total or a part: a figure that stands for an amount of its own."""
PLANNED = STANDING | {Role.PLAN}
"""The same where a plan will do."""
BIT = {role: 1 << k for k, role in enumerate(Role)}
"""A bit for each role; a sentence's mask has the bits of all roles and traits that occur in it."""


class Trait:
    """Bits for what else the words of a sentence hold, above the bits of the roles."""

    CUMULATIVE = 1 << 32
    """累计"""
    WHOLE = 1 << 33
    """全县, 共有: all there is."""
    STAGED = 1 << 34
    """开工, 竣工 …"""
    ADDED = 1 << 35
    """加上"""
    NAMED_RATE = 1 << 36
    """办结率, 入住率 with a figure in %."""
    COMPOSED = 1 << 37
    """比重, 结构, 构成, 占, 贡献"""
    TABBED = 1 << 38
    """A row of a table written in plain text."""
    LIMITED = 1 << 41
    """限额"""
    NAMING = 1 << 42
    """Names in a row before a figure (北山、黄山、郭地3村)."""
    PLAIN = 1 << 45
    """Words whose role nothing beside the figure can change, but a 的 or an average."""
    COMPARES = 1 << 43
    """比, 较"""
    CLOSES = 1 << 44
    """合计, 总计 without a subject of its own."""
    JOINED = 1 << 40
    """An item joined to the one before by 、 or 和."""
    SPREAD = 1 << 46
    """A figure of so much per unit (4982元/平方米)."""
    DEFINED = 1 << 50
    """An indicator that others make up by definition (资产负债率, 进出口总额)."""
    REMAINS = 1 << 51
    """剩余, 尚未: what is left of a whole."""
    COMPARED = 1 << 55
    """低于, 超过: a figure against a line that is drawn."""
    SURPLUS = 1 << 57
    """结余, 缺口: what is left of an income, or lacks."""
    RESPECTIVE = 1 << 47
    """分别"""
    TURNED = 1 << 48
    """增 alone between two figures (5增2降)."""
    RESTATED = 1 << 52
    """A bracket, or 合: the same may be said twice."""
    REACHED = 1 << 54
    """覆盖, 惠及: how many an event reached."""
    BESIDE = 1 << 56
    """Two figures side by side (312户1086人)."""
    OPENS = 1 << 49
    """年初, 期初, 上年结余, 新增: a stock that flows change, or such a flow."""
    LEVELLED = 1 << 58
    """市级, 县本级: a level of government."""
    CAPTION = 1 << 59
    """A line that is no more than the title of a figure or table and its years."""
    LISTED = 1 << 39
    """A list with its total."""


class Lead(NamedTuple):
    """What the words of a clause before its figure say; equal words share one value.

    ``subject`` is what is left of the words after cues and neutral modifiers are taken off;
    ``base`` what a change, rate or share refers to: empty for the year before, None where the words
    name nothing; ``closes`` is true after 共, 合计, 总计; ``stage`` ranks 计划, 开工, 竣工 from 1
    to 3 and is 0 where none is named.
    """

    role: Role
    sign: int = 1
    subject: str = ""
    base: str | None = None
    cue: str = ""
    closes: bool = False
    stage: int = 0
    bits: int = 0
    """The role's bit and the traits of the words."""


class Claim(NamedTuple):
    """One figure and what was read of it."""

    quantity: Quantity
    role: Role
    lead: Lead
    gap: str
    """The words between the figure before (or the sentence's start) and this one."""
    at: int
    depth: int
    """How many brackets are open around it."""
    dimension: str | None
    sentence: int
    """Index of its sentence in the document."""
    value: Decimal | None
    """The figure's value, for the index that looks at all of them."""

    @property
    def sign(self) -> int:
        """−1 where the words say that it lowers (下降, 减收), else 1."""
        return self.lead.sign


_AT = attrgetter("at")


def place_at(at: int, claims: Sequence[Claim]) -> int:
    """Where the first of the claims stands that is not before the offset ``at``."""
    return bisect_left(claims, at, key=_AT)


def place_of(claim: Claim, claims: Sequence[Claim]) -> int:
    """Where the claim stands among the claims of its sentence."""
    return place_at(claim.at, claims)


class Chain(NamedTuple):
    """One subject's level with what is said of it (plan, ratio, change, rate, share), in order."""

    claims: tuple[Claim, ...]
    mask: int

    def the(self, *roles: Role) -> Claim | None:
        """The one claim with one of these roles, or None where there is none or more than one."""
        found = [c for c in self.claims if c.role in roles]
        return found[0] if len(found) == 1 else None


class Listing(NamedTuple):
    """A total and the parts that the text hangs on it (其中, brackets, 分别), all of one dimension.

    ``names`` are the parts' names as written. Each of ``covers`` holds the parts that by the words
    are all there is (分为, 合计, 分别为; 城镇 and 乡村 of one 其中); empty where the list is open.
    ``firm`` counts the first parts that are tied to the total beyond doubt.
    """

    total: Claim
    parts: tuple[Claim, ...]
    names: tuple[str, ...]
    covers: tuple[tuple[Claim, ...], ...]
    firm: int


class Sentence(NamedTuple):
    """The claims of one sentence in order, with the chains and lists that they form.

    ``mask`` has the bit of every role and trait that occurs.
    """

    start: int
    end: int
    paragraph: int
    claims: tuple[Claim, ...]
    chains: tuple[Chain, ...]
    listings: tuple[Listing, ...]
    mask: int
