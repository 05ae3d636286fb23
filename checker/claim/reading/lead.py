"""What the words of a clause say of the figure behind them."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.claim.model import BIT, Lead, Role, Trait
from checker.claim.reading import cues
from checker.claim.reading.behind import comes_to
from checker.claim.reading.planned import follows_plan
from checker.claim.skeleton import AMOUNT, DATE, DURATION, MULTIPLE, ORDINAL, PERCENT, POINT


@lru_cache(maxsize=1 << 14)
def read_lead(words: str, mark: str) -> Lead:
    """Read the words of a clause that stand before a figure of class ``mark``.

    A pure function of few characters that reports repeat by the thousand, hence the memo.
    """
    lead = words
    if "(" in words:
        lead = cues.priced_pattern().sub("", cues.aside_pattern().sub("", words))
    role, sign, subject, base, cue, closes, stage, _ = _read(lead, mark)
    bits = BIT[role]
    if stage > 1:
        bits |= Trait.STAGED
    if closes and (not subject or subject[0] in "两三四五六七八九"):
        bits |= Trait.CLOSES
    if mark == PERCENT and _names_rate(role, lead):
        bits |= Trait.NAMED_RATE
    for match in cues.trait_pattern().finditer(lead):
        bits |= cues.TRAITS[match[0]]
    if lead[:1] in _JOINTS:
        bits |= Trait.JOINED
    if lead in _TURNS:
        bits |= Trait.TURNED
    if bits & Trait.WHOLE and not cues.whole_pattern().search(lead):
        bits &= ~Trait.WHOLE
    open_level = role is Role.LEVEL and (
        mark == PERCENT
        or bits & Trait.COMPARES
        or lead in REACHES
        or (mark == AMOUNT and ("占" in lead or follows_plan(lead) or comes_to(lead)))
    )
    if role not in _OPEN and not open_level:
        bits |= Trait.PLAIN
    return Lead(role, sign, subject, base, cue, closes, stage, bits)


def _names_rate(role: Role, lead: str) -> bool:
    """办结率, 增长面; 报销比例 as well, a share by its words."""
    if role is Role.LEVEL:
        return "率" in lead or "面" in lead
    if role is Role.END:
        # 到岗率, 到位率: what is read as the end of a change by its first character.
        return lead.endswith("率")
    if role is Role.RATIO:
        return "率" in lead
    return role is Role.SHARE and "比例" in lead


REACHES = frozenset(("为", "达", "达到", "变为", "成为"))
"""All the words there are before a level that something has come to."""
_OPEN = frozenset({Role.START, Role.END, Role.PLAN, Role.SHARE})


_JOINTS = frozenset("、和及")
_TURNS = frozenset("增升降减平")


def _cue(lead: str) -> tuple[str | None, str, str]:
    """(kind, tail, cue with its tail) of the words; most clauses end in a noun and have none."""
    if lead[-1:] not in cues.cue_ends():
        return None, "", ""
    match = cues.cue_pattern().match(lead[::-1])
    assert match is not None
    kind = match.lastgroup if match.lastgroup != "tail" else None
    return kind, match["tail"][::-1], match[0][::-1]


def _read(lead: str, mark: str) -> Lead:
    if lead.startswith(_LEADS_TO) and len(lead) < 12:
        # Right behind a figure: 由2010年的10亿元到2020年的30亿元, 由10亿元调整为12亿元.
        return Lead(Role.END, 0, "", None, lead[0])
    arriving = cues.arriving_pattern().search(lead) if mark in (AMOUNT, ORDINAL) else None
    if arriving is not None:
        return Lead(Role.END, 1, _subject(lead[: arriving.start()]), None, arriving[0])
    if mark == AMOUNT and lead.endswith(_LAST_YEARS):
        # 增加到去年的▯: the level of that year.
        lead = lead[:-3]
    kind, tail, cue = _cue(lead)
    rest = lead[: len(lead) - len(cue)]
    if mark == PERCENT and "复合增" in lead:
        # 营业收入年复合增长率为: whichever way it went, the figure's own sign says.
        named = lead[: lead.index("复合增")].removesuffix("的")
        mean = _without_mean(named)
        return Lead(Role.MEAN_RATE, 1, _subject(named if mean is None else mean), None, cue)
    if mark == POINT and (push := cues.push_pattern().search(lead)):
        sign = -1 if push["against"] else 1
        target = lead[push.end() :].removeprefix("了")
        return Lead(Role.CONTRIBUTION, sign, _subject(lead[: push.start()]), target, push[0])
    if mark == POINT and cue in cues.NOUNS and cues.gap_pattern().search(lead):
        # 高于全国平均增速: whose rate it is measured from.
        return _distance(lead, rest, cue)
    if kind in ("up", "down"):
        return _changing(lead, mark, rest, cue, tail, 1 if kind == "up" else -1)
    if mark == POINT:
        return _distance(lead, rest, cue)
    if mark in (PERCENT, MULTIPLE):
        return _proportion(lead, mark, rest, cue, kind)
    if mark == ORDINAL:
        start = _start(lead)
        return Lead(Role.RANK if start is None else Role.START, 1, _subject(start or ""))
    return _standing(lead, rest, cue, kind)


_LAST_YEARS = ("到去年的", "至去年的", "到上年的", "至上年的")
_LEADS_TO = ("到", "至", "调整为", "调整到", "调整至", "变为", "修订为", "修正为")
"""What leads from a figure to the next without saying which is larger."""


def _changing(lead: str, mark: str, rest: str, cue: str, tail: str, sign: int) -> Lead:
    verb = cue[: len(cue) - len(tail)]
    stop = tail.replace("达到", "")
    # 增长率为, 下降幅度为: the verb is a noun.
    noun = verb in cues.NOUNS or tail.startswith(("率", "幅度", "速度"))
    becomes = "到" in stop or "至" in stop or ("为" in stop and not noun) or "成" in stop
    rest = _without_manner(rest)
    # 比年初新增 tells by how much, 新增 alone what is new.
    base, words = _base(rest.removesuffix("新"))
    if base is None:
        words = rest
    if becomes and not noun:
        return Lead(Role.END, sign, _subject(words), base, cue)
    if mark == ORDINAL:
        return Lead(Role.RANK)
    if mark == POINT:
        return Lead(Role.POINTS, sign, _subject(words), base, cue)
    if mark in (PERCENT, MULTIPLE):
        plain = words.removesuffix("复合")
        named = _without_mean(plain)
        role = Role.RATE if named is None else Role.MEAN_RATE
        return Lead(role, sign, _subject(words if named is None else named), base, cue)
    made = words.endswith(_MADE)
    role = Role.LEVEL if made else Role.CHANGE
    subject = _subject(words)
    shared = subject in _SHARERS or (subject[:1] == "每" and len(subject) < _NAMED_UNIT)
    return Lead(role, sign, "" if shared else subject, base, cue)


def _without_manner(words: str) -> str:
    """The words before those for how something changed at their end: 大幅, 略有."""
    while manner := next((word for word in _MANNER if words.endswith(word)), ""):
        words = words.removesuffix(manner)
    return words


_MANNER = tuple(
    "大幅 大幅度 小幅 小幅度 略 略有 有所 轻微 微 稳步 逐步 同步 进一步 持续 继续 快速 高速 迅速 "
    "又 明显 显著 平稳 企稳 强劲 较快".split()
)
"""Longer words stand before those that they end in."""


def _distance(lead: str, rest: str, cue: str) -> Lead:
    """高于全州, 比上年同期高: ``base`` is what it is measured from."""
    match = cues.gap_pattern().search(lead)
    if match is None:
        sign = -1 if "低" in lead or "慢" in lead else 1
        return Lead(Role.GAP, sign, _subject(rest), None, cue)
    sign = -1 if match["less"] or match["below"] else 1
    base = match["base"] or match["other"] or ""
    return Lead(Role.GAP, sign, _subject(lead[: match.start()]), base, match[0])


_MADE = ("新", "改造", "整治", "巩固")
"""What makes a verb of change one of making: 新增, 改造提升."""
_MEAN = ("平均每年", "每年平均", "年平均", "年均", "平均", "每年", "年")


def _without_mean(words: str) -> str | None:
    """The words before 年均, 平均每年 at their end; None where they have no such end."""
    for mean in _MEAN if words[-1:] in ("均", "年") else ():
        if words.endswith(mean):
            return words[: -len(mean)]
    return None


def _proportion(lead: str, mark: str, rest: str, cue: str, kind: str | None) -> Lead:
    start = _start(lead)
    if start is not None:
        return Lead(Role.START, 1, _subject(start), None, "由")
    if cues.former_pattern().fullmatch(lead):
        return Lead(Role.BASE, 1, "", "")
    at = lead.rfind("占")
    if lead[:at].rstrip("只仅").endswith("率") and at == len(lead) - 1:
        # 合格率只占1%: the rate has a name of its own.
        return Lead(Role.LEVEL, 1, _subject(lead[:at].rstrip("只仅")), None, cue)
    if at >= 0:
        base = lead[at + 1 :]
        base = _trim(base.split("的")[0] if "的" in base else base)
        role = Role.RATIO if cues.target_pattern().fullmatch(base) else Role.SHARE
        return Lead(role, 1, _subject(lead[:at]), base, "占")
    if kind == "share":
        base = rest.rsplit("占", 1)[-1] if "占" in rest else ""
        return Lead(Role.SHARE, 1, _subject(rest), base, cue)
    if "贡献率" in lead:
        named = lead[: lead.index("贡献率")]
        subject, _, target = named.rpartition("对")
        target = target.removesuffix("的")
        return Lead(Role.CONTRIBUTION, 1, _subject(subject), target or None, "贡献率")
    of = cues.ratio_pattern().search(lead)
    if of:
        return Lead(Role.RATIO, 1, _subject(lead[: of.start()]), of["base"], of[0])
    if lead.rstrip("率为达到:约") == "完成" or lead.endswith(("完成率", "完成率达", "完成率为")):
        return Lead(Role.RATIO, 1, "", "预算" if "预算" in lead else "计划", "完成")
    return Lead(Role.LEVEL, 1, _subject(rest + cue), None, cue, stage=0)


def _standing(lead: str, rest: str, cue: str, kind: str | None) -> Lead:
    planned = kind == "plan" or cues.plan_pattern().search(lead) is not None
    if planned and not rest.endswith(("为", "占")):
        return Lead(Role.PLAN, 1, _subject(rest + cue), None, cue, stage=1)
    start = _start(lead)
    if start is not None:
        return Lead(Role.START, 1, _subject(start), None, "由")
    if lead.endswith(("高于", "低于", "高出", "快于")):
        return Lead(Role.GAP, 1, _subject(rest), None, cue)
    if cues.former_pattern().fullmatch(lead):
        return Lead(Role.BASE, 1, "", "")
    compares = any(word in lead for word in _COMPARES)
    more = cues.more_pattern().search(lead) if compares else None
    if more is not None:
        return _more(lead, more)
    stage = _stage(lead)
    closes = kind == "total" or any(word in lead for word in _CLOSES)
    return Lead(Role.LEVEL, 1, _subject(lead), None, cue, closes, stage)


_CLOSES = ("合计", "总计", "相加", "加起来")
_COMPARES = ("比", "较")


def _more(lead: str, more: re.Match[str]) -> Lead:
    """A change where the base is an earlier time, else how far it is from another's figure."""
    words = lead[: more.start()]
    than = more["base"] or more["beside"]
    base, words = ("", words) if than is None else _base(lead[: more.start() + 1 + len(than)])
    role = Role.GAP if base else Role.CHANGE
    return Lead(role, -1 if more["less"] else 1, _subject(words), base, more[0])


def _start(lead: str) -> str | None:
    """The words before 由/从/自 where these open a from–to change right before the figure."""
    at = max(map(lead.rfind, "由从自"))
    if at < 0 or len(lead) - at > 14:
        return None
    between = lead[at + 1 :]
    if cues.usual_start().fullmatch(between):
        return lead[:at]
    return None


def _stage(lead: str) -> int:
    """3 for done, 2 for started, 1 for planned, 0 where the words name no stage."""
    ranks = {cues.stages()[match[0]] for match in cues.stage_pattern().finditer(lead)}
    if not ranks or 2 in ranks:
        return 2 if ranks else 3 * lead.startswith("已")
    done = 3 in ranks and not cues.planning_pattern().search(lead)
    return 3 if done or lead[0] == "已" else 1


def _base(rest: str) -> tuple[str | None, str]:
    """(base, the words without it): empty for the year before, None where nothing is named."""
    match = cues.base_pattern().search(rest)
    if match is None:
        return ("" if "同比" in rest else None), rest
    base = match["base"]
    usual = cues.usual_base().fullmatch(base) is not None
    return ("" if usual and DATE not in base else base.strip("的")), rest[: match.start()]


def _trim(text: str) -> str:
    return text.strip("约近超过达到为是仅比重例: ").removeprefix("不足").removeprefix("依次")


def _subject(words: str) -> str:
    """What is left of ``words`` once connectives, dates, verbs and neutral modifiers are off."""
    if not words:
        return ""
    opening = cues.opening_pattern().match(words)
    if opening:
        words = words[opening.end() :]
    if words[-1:] in cues.closing_ends():
        closing = cues.closing_pattern().match(words[::-1])
        if closing:
            words = words[: len(words) - closing.end()]
    words = words.rstrip(_DATED)
    return "" if len(words) < _NEUTRAL_MOST and cues.neutral_pattern().fullmatch(words) else words


_DATED = DATE + DURATION
_SHARERS = frozenset("人户亩")
"""What is left of a bare 人均, which says of the figure before it what falls to each."""
_NAMED_UNIT = 4
"""Characters of the shortest name that begins with 每 and is no unit (每吨, 每公斤)."""


_NEUTRAL_MOST = 12
