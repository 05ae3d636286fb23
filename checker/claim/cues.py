"""The cues: the short words before a figure that say what it is. Data in one place."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from checker.claim.model import BIT, Lead, Role, Trait
from checker.claim.skeleton import DATE, DURATION, MULTIPLE, ORDINAL, PERCENT, POINT

# Verbs first, then the nouns made of them (增幅, 降幅); patterns try the longest first.
UP = (
    "增长 增加 增收 增支 增产 增值 上升 提高 提升 上涨 扩大 增多 攀升 跃升 加快 净增 多增 增 "
    "升 涨 增幅 增速 涨幅 升幅 增长率 增长速度 增长幅度 增长面 上浮 增发 调增 多收 增持 扩增 "
    "调高"
)
DOWN = (
    "下降 减少 减收 减支 减产 降低 下跌 回落 缩小 缩减 压缩 收窄 下滑 下调 调减 核减 压减 减 "
    "降 跌 降幅 减幅 跌幅 少增 净减 下浮 减轻 缩短 减低 放缓 少收 调低 减亏"
)
NOUNS = frozenset("增幅 增速 涨幅 升幅 增长率 增长速度 增长幅度 降幅 减幅 跌幅 增长面".split())
# What may stand between the cue and its figure.
TAIL = (
    "了 为 是 达到 达 高达 到 至 成 约 近 超过 超 逾 仅 只 仅为 不足 将近 接近 大约 幅度 率 "
    '速度 : 突破 分别 均 都 有 至少 多达 预计 左右 在 又 “ "'
)
PLAN = (
    "预算 预算数 预算合计 年初预算 计划 目标 任务 概算 预算调整 预算安排 计划总投资 预算总额 "
    "调整预算 任务数 计划数 目标数 目标任务 预期目标 指标"
)
TOTAL = (
    "共 共计 合计 总计 一共 总共 共有 总数 总量 总额 累计 总 共完成 共计划 总投资 小计 "
    "总人数 总户数 总面积 总人口"
)
SHARE = "占 占比 比重 比例 占有率 所占比重 所占比例 占比重"
STAGES = (
    "需 应 总存量 计划 任务 涉及 规划 拟 下达 申请 提出 受理 接收 排查 总量 目标",
    "开工 启动 实施 动工 在建 复工 立项",
    "完成 竣工 办结 建成 完工 入住 搬迁 交付 通车 验收 投产 整改 销号",
)
# Words that name no subject of their own: they compare, date or hedge.
NEUTRAL = (
    "同比 环比 同口径 按可比口径 可比口径 按可比价格计算 按可比价格 按可比价计算 "
    "按不变价格计算 按不变价计算 可比价 实际 名义 其中 分别 分别比 也 则 又 却 并 且 均 都 "
    "年均 平均 每年 累计 同期 当年 当月 当期 全年 本年 本期 去年 上年 上年同期 去年同期 "
    "上年末 年末 年初 上月 相比 相比之下 预计 一共 已 将 再 还 仍 比 较 与 和 的 是 为 即 "
    "比重 速度 幅度 率 自然口径 按同口径"
)


def _words(text: str) -> list[str]:
    return sorted(text.split(), key=len, reverse=True)


def _backward(text: str) -> str:
    return "|".join(re.escape(word[::-1]) for word in _words(text))


@cache
def _cue_pattern() -> re.Pattern[str]:
    """Match a reversed lead: the tail, then the cue that it hangs on."""
    return re.compile(
        f"(?P<tail>(?:{_backward(TAIL)}|的?[{re.escape(DATE + DURATION)}])*)"
        f"(?:(?P<up>{_backward(UP)})|(?P<down>{_backward(DOWN)})|(?P<plan>{_backward(PLAN)})"
        f"|(?P<share>{_backward(SHARE)})"
        f"|(?P<total>{_backward(TOTAL)}))?"
    )


@cache
def _push_pattern() -> re.Pattern[str]:
    return re.compile("拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)")


@cache
def _neutral_pattern() -> re.Pattern[str]:
    marks = re.escape(DATE + DURATION)
    return re.compile(f"(?:{'|'.join(_words(NEUTRAL))}|[{marks}]|\\s)+")


@cache
def _base_pattern() -> re.Pattern[str]:
    """较/比 … up to the cue: what a change is measured against."""
    return re.compile(r"(?:比|较|与|同)(?P<base>[^,;:()]*?)(?:相比|比)?$")


@cache
def _usual_base() -> re.Pattern[str]:
    marks = re.escape(DATE + DURATION)
    return re.compile(
        rf"(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|初|数|时|水平|的|全年|执行|决算|实际|完成|[{marks}])*"
    )


@cache
def _opening_pattern() -> re.Pattern[str]:
    """What stands before the subject: connectives and dates."""
    marks = re.escape(DATE + DURATION + ORDINAL)
    return re.compile(
        rf"(?:[\s、\"“”‘’—\-.*|]|[{marks}]|其中|其|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底"
        r"|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间|预计|共|累计|分别|实现|完成|新增|已|将|由|从|的)+"
    )


@cache
def _closing_pattern() -> re.Pattern[str]:
    """Verbs and copulas that stand between the subject and its figure, matched on reversed text."""
    words = (
        "完成 实现 达到 达 为 是 共 共计 合计 总计 累计 分别 已 仅 有 约 近 超过 超 突破 "
        "实际 实际完成 预计 了 在 到 至 数 : 控制 稳定 保持 安排 投入 发放 获得 取得 收到 "
        '争取 共有 总计 高达 “ " 均 各 各有 其中 调整 下达 开工 竣工 完工 办结 建成 入住 '
        "交付 投产 验收"
    )
    return re.compile(rf"(?:{_backward(words)}|[\s、\"“”])+")


@lru_cache(maxsize=1 << 14)
def read_lead(lead: str, mark: str) -> Lead:
    """Read the words of a clause that stand before a figure of class ``mark``.

    A pure function of few characters that reports repeat by the thousand, hence the memo.
    """
    read = _read(lead, mark)
    return Lead(*read[:-1], BIT[read.role] | _traits(read, lead, mark))


def _traits(read: Lead, lead: str, mark: str) -> int:
    traits = 0
    if read.stage > 1:
        traits |= Trait.STAGED
    if read.closes and not read.subject:
        traits |= Trait.CLOSES
    if mark == PERCENT and read.role is Role.LEVEL and "率" in lead:
        traits |= Trait.NAMED_RATE
    for word, trait in _TRAIT_WORDS:
        if word in lead:
            traits |= trait
    if lead[:1] in _JOINTS:
        traits |= Trait.JOINED
    if ("全" in lead or "共有" in lead) and _whole_pattern().search(lead):
        traits |= Trait.WHOLE
    return traits


_TRAIT_WORDS = (
    ("较", Trait.COMPARES),
    ("比", Trait.COMPARES),
    ("限额", Trait.LIMITED),
    ("、", Trait.NAMING),
    ("累计", Trait.CUMULATIVE),
    ("加上", Trait.ADDED),
    ("比", Trait.COMPOSED),
    ("结构", Trait.COMPOSED),
    ("构成", Trait.COMPOSED),
    ("\t", Trait.TABBED),
)


_JOINTS = frozenset("、和及")


@cache
def _whole_pattern() -> re.Pattern[str]:
    """All there is: 全县8214户, 全市共有82个."""
    return re.compile(r"全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$")


def _read(lead: str, mark: str) -> Lead:
    if lead[:1] in ("到", "至") and len(lead) < 12:
        # Right behind a figure: 由2010年的10亿元到2020年的30亿元.
        return Lead(Role.END, 0, "", None, lead[0])
    backward = lead[::-1]
    match = _cue_pattern().match(backward)
    assert match is not None
    kind = match.lastgroup if match.lastgroup != "tail" else None
    tail = match["tail"][::-1]
    rest = lead[: len(lead) - match.end()]
    cue = match[0][::-1]
    if mark == POINT and (push := _push_pattern().search(lead)):
        sign = -1 if push["against"] else 1
        return Lead(Role.CONTRIBUTION, sign, _subject(lead[: push.start()]), None, push[0])
    if kind in ("up", "down"):
        return _changing(lead, mark, rest, cue, tail, 1 if kind == "up" else -1)
    if mark == POINT:
        sign = -1 if "低" in lead or "慢" in lead else 1
        return Lead(Role.GAP, sign, _subject(rest), None, cue)
    if mark in (PERCENT, MULTIPLE):
        return _proportion(lead, mark, rest, cue, kind)
    if mark == ORDINAL:
        start = _start(lead)
        return Lead(Role.RANK if start is None else Role.START, 1, _subject(start or ""))
    return _standing(lead, rest, cue, kind)


def _changing(lead: str, mark: str, rest: str, cue: str, tail: str, sign: int) -> Lead:
    verb = cue[: len(cue) - len(tail)]
    stop = tail.replace("达到", "")
    becomes = "到" in stop or "至" in stop or ("为" in stop and verb not in NOUNS) or "成" in stop
    base, words = _base(rest)
    if becomes and verb not in NOUNS:
        return Lead(Role.END, sign, _subject(words), base, cue)
    if mark == ORDINAL:
        return Lead(Role.RANK)
    if mark == POINT:
        return Lead(Role.POINTS, sign, _subject(words), base, cue)
    if mark in (PERCENT, MULTIPLE):
        role = Role.MEAN_RATE if "年均" in rest or "平均" in rest else Role.RATE
        return Lead(role, sign, _subject(words), base, cue)
    role = Role.LEVEL if rest.endswith("新") else Role.CHANGE
    return Lead(role, sign, _subject(words), base, cue)


def _proportion(lead: str, mark: str, rest: str, cue: str, kind: str | None) -> Lead:
    start = _start(lead)
    if start is not None:
        return Lead(Role.START, 1, _subject(start), None, "由")
    at = lead.rfind("占")
    if at >= 0:
        base = lead[at + 1 :]
        base = base.split("的")[0] if "的" in base else base
        return Lead(Role.SHARE, 1, _subject(lead[:at]), _trim(base), "占")
    if kind == "share":
        base = rest.rsplit("占", 1)[-1] if "占" in rest else ""
        return Lead(Role.SHARE, 1, _subject(rest), base, cue)
    if "贡献率" in lead:
        return Lead(Role.CONTRIBUTION, 1, _subject(rest), None, cue)
    of = _ratio_pattern().search(lead)
    if of:
        return Lead(Role.RATIO, 1, _subject(lead[: of.start()]), of["base"], of[0])
    if lead.rstrip("率为达到:约") == "完成" or lead.endswith(("完成率", "完成率达", "完成率为")):
        return Lead(Role.RATIO, 1, "", "预算" if "预算" in lead else "计划", "完成")
    return Lead(Role.LEVEL, 1, _subject(rest + cue), None, cue, stage=0)


@cache
def _ratio_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$"
    )


def _standing(lead: str, rest: str, cue: str, kind: str | None) -> Lead:
    planned = kind == "plan" or _plan_pattern().search(lead) is not None
    if planned and not rest.endswith(("为", "占")):
        return Lead(Role.PLAN, 1, _subject(rest + cue), None, cue, stage=1)
    start = _start(lead)
    if start is not None:
        return Lead(Role.START, 1, _subject(start), None, "由")
    if lead.endswith(("高于", "低于", "高出", "快于")):
        return Lead(Role.GAP, 1, _subject(rest), None, cue)
    stage = _stage(lead)
    closes = kind == "total" or "合计" in lead or "总计" in lead
    return Lead(Role.LEVEL, 1, _subject(lead), None, cue, closes, stage)


@cache
def _plan_pattern() -> re.Pattern[str]:
    """计划完成投资, 预算安排支出: a plan with the verb of what is planned."""
    return re.compile(r"(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训)+为?$")


def _start(lead: str) -> str | None:
    """The words before 由/从 where these open a from–to change right before the figure."""
    at = max(lead.rfind("由"), lead.rfind("从"))
    if at < 0 or len(lead) - at > 14:
        return None
    between = lead[at + 1 :]
    if _usual_start().fullmatch(between):
        return lead[:at]
    return None


@cache
def _usual_start() -> re.Pattern[str]:
    marks = re.escape(DATE + DURATION)
    return re.compile(
        rf"(?:原来|原先|过去|最初|原|当初|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|[{marks}])*"
    )


def _stage(lead: str) -> int:
    """3 for done, 2 for started, 1 for planned, 0 where the words name no stage."""
    done = lead.startswith("已")
    ranks = {int(m.lastgroup[1]) for m in _stage_pattern().finditer(lead)}  # type: ignore[index]
    if 2 in ranks:
        return 2
    return 3 if done or 3 in ranks else 1 if ranks else 0


@cache
def _stage_pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<s{k}>{'|'.join(_words(w))})" for k, w in enumerate(STAGES, 1)))


def _base(rest: str) -> tuple[str | None, str]:
    """(base, the words without it): empty for the year before, None where nothing is named."""
    match = _base_pattern().search(rest)
    if match is None:
        return ("" if "同比" in rest else None), rest
    base = match["base"]
    usual = _usual_base().fullmatch(base) is not None
    return ("" if usual and DATE not in base else base.strip("的")), rest[: match.start()]


def _trim(text: str) -> str:
    return text.strip("约近超过达到为是仅比重例: ")


def _subject(words: str) -> str:
    """What is left of ``words`` once connectives, dates, verbs and neutral modifiers are off."""
    if not words:
        return ""
    opening = _opening_pattern().match(words)
    if opening:
        words = words[opening.end() :]
    closing = _closing_pattern().match(words[::-1])
    if closing:
        words = words[: len(words) - closing.end()]
    neutral = _neutral_pattern().fullmatch(words)
    return "" if neutral else words
