"""The role of a figure once the figures before it and the words behind it are heard as well.

A figure before it that is a mere word of its base loses its role, a level that it is said to have
risen from becomes the start, and one of which it is what was done the plan.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.claim.model import BIT, Claim, Lead, Role, Trait
from checker.claim.naming import JOINTS
from checker.claim.reading import cues
from checker.claim.reading.behind import by_how_much, comes_to, compared, divides
from checker.claim.reading.counted import counted_base
from checker.claim.reading.dated import AHEAD, earlier_level, is_year_before
from checker.claim.reading.lead import REACHES
from checker.claim.reading.planned import is_changed_plan, is_planned
from checker.claim.skeleton import AMOUNT, DATE, ORDINAL, PERCENT, PROPORTIONS
from checker.quantity.model import Quantity
from checker.quantity.units import dimension

# What is looked up for every figure: a look into the class Role takes ten times as long.
_LEVEL, _START, _END, _PLAN, _OF = Role.LEVEL, Role.START, Role.END, Role.PLAN, Role.OF
_SHARE, _CHANGE, _NONE = Role.SHARE, Role.CHANGE, Role.NONE
_RATE, _BASE, _COMPARES = Role.RATE, Role.BASE, Trait.COMPARES
_STANDING = frozenset({_LEVEL, _PLAN, _SHARE})
_ENDING = frozenset({_LEVEL, _END})
_CHANGED = frozenset({Role.RATE, Role.POINTS, _CHANGE})
_JOINTS = JOINTS | {":"}
_BROKEN = frozenset({" ", ", "})
_BESIDE = frozenset("相持基比")
"""With what the words behind a figure begin that set it beside another (相比, 持平, 基本持平)."""
_PASSED = ("超", "接近", "逼近", "高于", "低于", "突破")
_BEYOND = ("超过", "高于", "高出", "多于", "低于", "少于")


class Place(NamedTuple):
    """A figure where it stands: the words ``gap`` before it, and from ``done`` on those behind it.

    ``text`` is the skeleton with a line end behind it. ``out`` are the claims of its sentence
    before it, the last two of which may change by what is said here.
    """

    quantity: Quantity
    gap: str
    text: str
    done: int
    out: list[Claim]


def settled(read: Lead, place: Place, started: bool) -> tuple[Lead, Role]:
    """What the words before a figure say, ``read``, and its role, as the surroundings settle them.

    ``started`` is true where the sentence told the start of a change whose end is yet to come.
    """
    quantity, gap, text, done, out = place
    mark, role = text[done - 1], read.role
    if out:
        before = out[-1]
        given = _given(read, before, mark, place)
        if given is not None:
            return given
        read, role = _shared(read, before, mark, place)
    if role in _STANDING and (text[done] == "的" or "占" in gap) and _is_whole(place):
        return read, _OF
    if mark == AMOUNT and out and role in _ENDING:
        if is_planned(before, gap):
            out[-1] = before._replace(role=_PLAN)
            return read._replace(bits=read.bits | BIT[_PLAN]), role
        if is_changed_plan(before, gap):
            return read, _PLAN
    if role is _LEVEL:
        return _of_level(read, mark, place, started)
    if role is _END and not started:
        if not read.subject and (first := earlier_level(out, quantity, gap)):
            out[first] = out[first]._replace(role=_START)
            return read._replace(bits=read.bits | BIT[_START]), role
        # 下降为33.45% with nothing it starts from is a level like any other.
        return read, Role.RANK if mark == ORDINAL else _LEVEL
    return read, role


def _is_whole(place: Place) -> bool:
    """True where a share of the figure follows: 占12个村的▮, not 占八大类商品销售额的▮."""
    quantity, gap, text, done, out = place
    if not divides(text, done, gap):
        return False
    return text[done] == "的" or (bool(out) and out[-1].dimension == dimension(quantity.unit or ""))


def _given(read: Lead, before: Claim, mark: str, place: Place) -> tuple[Lead, Role] | None:
    """The lead and role that the figure right before alone gives; None where it gives none."""
    gap = place.gap
    if before.role is _OF and mark in PROPORTIONS and (gap[:1] == "的" or gap[-1:] == "的"):
        if any(word in before.gap for word in _BEYOND):
            # 超过计划400万元的15%: by 15 % of it, or more than that?
            return read, _NONE
        # 占全县▯个行政村的▮: what is counted is the whole's name, not that of the share.
        return read._replace(subject=""), _SHARE if "占" in before.gap else Role.RATIO
    if gap in _BROKEN and before.dimension is None and mark == AMOUNT:
        # 481 16人: a number that a blank has cut in two is no figure to rely on.
        return read, _NONE
    if mark == PERCENT and before.role is _CHANGE and gap.strip(", ") == "或":
        # 减少港币1.2亿元或18.8%: the same change twice.
        return before.lead._replace(role=_RATE), _RATE
    return None


def _shared(read: Lead, before: Claim, mark: str, place: Place) -> tuple[Lead, Role]:
    """The lead and role, in a row of figures or a comparison those that the figure before gives."""
    gap, alike = place.gap, place.text[before.at] == mark
    if gap in _JOINTS and alike:
        # 分别减少2197万元和746万元: what was said of the first holds for the second.
        return before.lead, _SHARE if before.role is _SHARE else before.lead.role
    if before.role is _BASE and alike and mark == AMOUNT:
        beyond = by_how_much(gap)
        if beyond is not None:
            return beyond, beyond.role
    return read, read.role


def _of_level(read: Lead, mark: str, place: Place, started: bool) -> tuple[Lead, Role]:
    """The lead and role of a figure that the words before it alone call a level."""
    quantity, gap, text, done, out = place
    if out and out[-1].role is _START and mark == AMOUNT and comes_to(gap):
        return read._replace(sign=0, subject=""), _END
    ends = started and gap[:1] == "," and gap[1:] in REACHES
    if ends and out[-1].role in _CHANGED and quantity.kind != out[-1].quantity.kind:
        # 由80元降了三成,为56元: where a change ends that is told before.
        return read._replace(sign=out[-1].lead.sign), _END
    if mark == PERCENT and out and (share := counted_base(gap, out)):
        out[-1] = out[-1]._replace(role=_NONE)
        return share, _SHARE
    if quantity.per:
        return read, Role.AVERAGE
    compares = bool(read.bits & _COMPARES)
    if (compares or text[done] in _BESIDE) and compared(text, done, compares):
        return read, Role.BASE
    if "年全年" in read.subject and read.subject.startswith(_PASSED):
        # 前11个月▯,已超去年全年▮的规模,占…: the first one goes on being spoken of.
        return read, _NONE
    if text[done] == ")" and _says_former(out, quantity, gap):
        return Lead(Role.BASE, base=""), Role.BASE
    if not read.subject and is_year_before(out, quantity, gap, text[done : done + AHEAD]):
        return Lead(Role.BASE, base=""), Role.BASE
    return read, _LEVEL


def _says_former(out: Sequence[Claim], quantity: Quantity, gap: str) -> bool:
    """True for the figure of an earlier time in a bracket of its own: 8.2亿元(上年末:7.9亿元)."""
    dated = len(out) > 1 and out[-1].role is Role.DATE
    words = out[-1].gap + DATE + gap if dated else gap
    level = out[-2] if dated else out[-1] if out else None
    if level is None or level.role is not Role.LEVEL or level.quantity.unit != quantity.unit:
        return False
    return cues.former_aside_pattern().fullmatch(words) is not None
