"""The cues: the short words before a figure that say what it is. Data in one place."""

from __future__ import annotations

import re
from functools import cache

from checker.claim.model import Trait
from checker.claim.scopes import WHOLE
from checker.claim.skeleton import DATE, DURATION, ORDINAL
from checker.patterns import compiled, either

# Verbs first, then the nouns made of them (增幅, 降幅); patterns try the longest first.
UP = (
    "增长 增加 增收 增支 增产 增值 上升 提高 提升 上涨 扩大 增多 攀升 跃升 加快 净增 多增 增 "
    "升 涨 增幅 增速 涨幅 升幅 增长率 增长速度 增长幅度 上浮 增发 调增 多收 增持 扩增 "
    "上扬 上调 调高 偏多 增长比例 增加比例 上升比例"
)
DOWN = (
    "下降 减少 减收 减支 减产 降低 下跌 回落 缩小 缩减 压缩 收窄 下滑 下调 调减 核减 压减 减 "
    "降 跌 降幅 减幅 跌幅 少增 净减 下浮 减轻 缩短 减低 放缓 少收 调低 减亏 偏少 下降比例 减少比例 "
    "降低比例 负增长"
)
NOUNS = frozenset(
    "增幅 增速 涨幅 升幅 增长率 增长速度 增长幅度 降幅 减幅 跌幅 增长比例 增加比例 上升比例 "
    "下降比例 减少比例 降低比例".split()
)
# What may stand between the cue and its figure.
TAIL = (
    "了 为 是 达到 达 高达 到 至 成 约 近 超过 超 逾 仅 只 仅为 不足 将近 接近 大约 幅度 率 依次 "
    '速度 : 突破 分别 均 都 有 至少 多达 预计 左右 在 又 “ " 目前的 现在的 如今的 当前的 今年的 '
    "目前 现在 如今 每人每月 每人每年 每人 每年 每月 每天 每户 每亩 人民币 港币"
)
PLAN = (
    "预算 预算数 预算合计 年初预算 计划 目标 任务 概算 预算调整 预算安排 计划总投资 预算总额 "
    "调整预算 批准调整 任务数 计划数 目标数 目标任务 预期目标 指标"
)
TOTAL = (
    "共 共计 合计 总计 一共 总共 共有 总数 总量 总额 累计 总 共完成 共计划 总投资 小计 "
    "总人数 总户数 总面积 总人口 相加 加起来"
)
SHARE = "占 占比 税比 比重 比例 占有率 所占比重 所占比例 占比重"
STAGES = (
    "需 应 总存量 计划 任务 涉及 规划 拟 下达 申请 提出 受理 接收 排查 总量 目标",
    "开工 启动 实施 动工 在建 复工 立项",
    "完成 竣工 办结 建成 完工 入住 搬迁 交付 通车 验收 投产 整改 销号 实到",
)
# Words that name no subject of their own: they compare, date or hedge.
NEUTRAL = (
    "同比 环比 可比 同口径 按可比口径 可比口径 按可比价格计算 按可比价格 按可比价计算 "
    "按不变价格计算 按不变价计算 可比价 实际 名义 其中 分别 分别比 也 则 又 却 并 且 均 都 "
    "年均 平均 每年 累计 同期 当年 当月 当期 全年 本年 本期 去年 上年 上年同期 去年同期 "
    "上年末 年末 年初 上月 相比 相比之下 预计 一共 已 将 再 还 仍 比 较 与 和 的 是 为 即 "
    "比重 速度 幅度 率 自然口径 按同口径"
)

# Verbs and copulas between the subject and its figure.
CLOSING = (
    "完成 实现 达到 达 为 是 共 共计 合计 总计 累计 分别 已 仅 有 约 近 超过 超 突破 "
    "实际 实际完成 预计 了 在 到 至 数 : 控制 稳定 保持 安排 投入 发放 获得 取得 收到 "
    '争取 共有 总计 相加 加起来 高达 “ " 均 各 各有 其中 调整 下达 开工 竣工 完工 办结 建成 入住 '
    "交付 投产 验收 人民币 港币"
)


def _backward(text: str) -> str:
    return either(re.escape(word[::-1]) for word in text.split())


@cache
def aside_pattern() -> re.Pattern[str]:
    """A bracket of a few words and no figure, in the middle of a clause: 生产总值(GDP)▯.

    A date in it tells the prices: 业务总量(按2020年不变价计算)▯.
    """
    return compiled(rf"\([^()\n,;:。\ue000-\ue008]{{1,16}}\)(?=[^,;:。\n])|{_PRICED}(?=[^,;:。\n])")


@cache
def priced_pattern() -> re.Pattern[str]:
    """A bracket that tells the prices: (2020年不变价)."""
    return compiled(_PRICED)


_PRICED = r"\(按?\ue006[^()\n,;:。\ue000-\ue008]{0,4}价(?:格|计算)*\)"


@cache
def cue_pattern() -> re.Pattern[str]:
    """Match a reversed lead: the tail, then the cue that it hangs on."""
    return compiled(
        f"(?P<tail>(?:{_backward(TAIL)}|的?[{re.escape(DATE + DURATION)}])*)"
        f"(?:(?P<up>(?!长增负)(?:{_backward(UP)}))|(?P<down>{_backward(DOWN)})|(?P<plan>{_backward(PLAN)})"
        f"|(?P<share>{_backward(SHARE)})"
        f"|(?P<total>{_backward(TOTAL)}))?"
    )


@cache
def push_pattern() -> re.Pattern[str]:
    """拉动, 下拉: a contribution to another rate."""
    return compiled("拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)")


@cache
def gap_pattern() -> re.Pattern[str]:
    """高于全州, 增速比上年同期高: a distance from another's figure."""
    return compiled(
        r"(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?"
        r"(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)"
        r"|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$"
    )


@cache
def former_pattern() -> re.Pattern[str]:
    """,上年为: all the words there are, so the figure is what the one before is compared with."""
    return compiled(rf"{_FORMER}(?:数|水平)?[为是]?(?:约|近)?")


_FORMER = (
    "而?(?:上年度?|去年|前年|上期|上年同期|去年同期|同期|上年末|上年底|年初"
    f"|上{re.escape(DURATION)}度?)"
)


@cache
def former_aside_pattern() -> re.Pattern[str]:
    """(上年末:, (上年同期, or a date and a colon: the figure is what the one outside rose from."""
    date, aside = re.escape(DATE), "[为是:]?(?:人民币|港币|约)?"
    return compiled(rf"\((?:(?:{_FORMER}|上年末|上年度|年初|期初)(?:数|余额)?|{date}){aside}")


@cache
def more_pattern() -> re.Pattern[str]:
    """比上年多, 较去年同期少: a change in words that name none by themselves."""
    than = "[同环]比|[比较](?P<base>[^,;:比较]{1,12}?)|与(?P<beside>[^,;:比较]{1,12}?)相比"
    # 多发, 少缴, but not 多次 or 多家.
    verb = "(?:(?![次家个种数样项年名方地户人批轮元期]|处(?!理))[\u4e00-\u9fff]{1,2})?"
    return compiled(
        f"(?:{than})(?:还|又|净|均|分别)?"
        f"(?:高出?|多出?{verb}|新增|扩招|(?P<less>低出?|少出?{verb}|节[约省支]))(?:了|约|近)*$"
    )


@cache
def beyond_pattern() -> re.Pattern[str]:
    """比上年的▯多: by how much, right behind what is compared with."""
    return compiled("(?:还|又|净|均)?(?:[多高]|(?P<less>[少低]))出?了?")


@cache
def arriving_pattern() -> re.Pattern[str]:
    """发展到, 跃居: where a rise ends, in verbs that name no change by themselves."""
    now = f"(?:目前|现在|如今|当前|今年|{re.escape(DATE)})"
    return compiled(
        r"(?:发展[到至]|扩展[到至]|拓展[到至]|壮大[到至]|扩充[到至]|前移[到至]|进位[到至]|跃进[到至]"
        r"|进[到至]|跃居|跻身)"
        rf"(?:了|约|近|{WHOLE}|{now}的)*$"
    )


@cache
def neutral_pattern() -> re.Pattern[str]:
    """Words that name no subject, one or more."""
    marks = re.escape(DATE + DURATION)
    return compiled(f"(?:{either(NEUTRAL.split())}|[{marks}]|\\s)+")


@cache
def base_pattern() -> re.Pattern[str]:
    """较/比 … up to the cue: what a change is measured against."""
    return compiled(
        r"(?:(?<!可)比(?![重例率])|较|与|同比?(?![期口]))(?P<base>[^,;:()]*?)(?:相比|比)?$"
    )


@cache
def usual_base() -> re.Pattern[str]:
    """A base that is the year before, or nothing but a date."""
    marks = re.escape(DATE + DURATION)
    return compiled(
        rf"(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[{marks}])*"
    )


@cache
def opening_pattern() -> re.Pattern[str]:
    """What stands before the subject: connectives and dates."""
    marks = re.escape(DATE + DURATION + ORDINAL)
    return compiled(
        rf"(?:[\s、\"“”‘’—\-.*|]|[{marks}]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及(?!格)|以及|到|至|截至|截止|目前|末|底|年末|年底"
        r"|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+"
    )


@cache
def closing_pattern() -> re.Pattern[str]:
    """Verbs and copulas that stand between the subject and its figure, matched on reversed text."""
    return compiled(rf"(?:{_backward(CLOSING)}|[\s、\"“”])+")


@cache
def closing_ends() -> frozenset[str]:
    """Last characters with which the closing pattern can begin."""
    return frozenset(word[-1] for word in CLOSING.split()) | set(' \n、"“”')


_DEFINED = (
    "收入利润率 收入中的 家庭户的 家庭户人口 "
    "负债率 城镇化率 存贷比 贷存比 净利率 净利润率 收入比 收入之比 倍差 恩格尔系数 毛利率 净资产 "
    "权益 账面价值 账面净值 净值 顺差 逆差 自然增长率 进出口 净增人口 净减人口 自然增长 自然增加 "
    "自然减少 净额 贫困发生率 性别比 不良率 不良贷款率 邮电业务 电话用户总 净现金"
)
REACHED = ("覆盖", "惠及", "涉及", "受益", "参加人员", "参训")
"""How many different ones an event reached."""
_REMAINS = "剩 余下 余款 其余 尚余 尚有 仍有 未 没有 存案 不合格 不达标 不符合 缺席 缺勤"
PRICED = ("每个", "每只", "每套", "每台", "每件", "每盏", "每辆", "每张")
"""What a price is for, where nothing else says so."""
ON_TOP = (",加", "外加", "再加", "另加")
"""What begins a price on top of another: the sum behind it is of both."""
TRAITS = {
    "较": Trait.COMPARES,
    "比": Trait.COMPARES | Trait.COMPOSED,
    "结构": Trait.COMPOSED,
    "构成": Trait.COMPOSED,
    "占": Trait.COMPOSED,
    "贡献": Trait.COMPOSED,
    "分别": Trait.RESPECTIVE,
    "本级": Trait.LEVELLED,
    "市级": Trait.LEVELLED,
    "省级": Trait.LEVELLED,
    "州级": Trait.LEVELLED,
    "县级": Trait.LEVELLED,
    "区级": Trait.LEVELLED,
    "年初": Trait.OPENS,
    "期初": Trait.OPENS,
    "月初": Trait.OPENS,
    "上年末": Trait.OPENS,
    "原有": Trait.OPENS,
    "新增": Trait.OPENS,
    "新认定": Trait.OPENS,
    "新识别": Trait.OPENS,
    "返贫": Trait.OPENS,
    "上年结": Trait.OPENS,
    "限额": Trait.LIMITED,
    **dict.fromkeys(
        ("结余", "相抵", "缺口", "差额", "大于收", "大于支", "结转", "赤字", "盈余"),
        Trait.SURPLUS,
    ),
    **dict.fromkeys("、”’》", Trait.NAMING),
    "累计": Trait.CUMULATIVE,
    "总数": Trait.CUMULATIVE,
    **dict.fromkeys(("加上", "加结转", "加转移", "加补助", "收入加", "支出加"), Trait.ADDED),
    "\t": Trait.TABBED,
    "全": Trait.WHOLE,
    "共有": Trait.WHOLE,
    **dict.fromkeys(("单价", "单产", "亩产", "亩均产量", "平均每", *PRICED), Trait.SPREAD),
    **dict.fromkeys(("合", "即", "也就是"), Trait.RESTATED),
    **dict.fromkeys(REACHED, Trait.REACHED),
    **dict.fromkeys(_DEFINED.split(), Trait.DEFINED),
    **dict.fromkeys(_REMAINS.split(), Trait.REMAINS),
    "低于": Trait.COMPARED,
    "高于": Trait.COMPARED,
    "超过": Trait.COMPARED,
    "优于": Trait.COMPARED,
    "突破": Trait.COMPARED,
    "不足": Trait.COMPARED,
}


@cache
def trait_pattern() -> re.Pattern[str]:
    """The words that make a trait."""
    return compiled("|".join(map(re.escape, TRAITS)))


@cache
def whole_pattern() -> re.Pattern[str]:
    """All there is: 全县5362户, 全市共有31个."""
    return compiled(rf"{WHOLE}(?:共|共有|现有|有)?$|^[^,;]{{0,8}}共有$")


@cache
def cue_ends() -> frozenset[str]:
    """Last characters that a lead with a cue can have."""
    words = f"{UP} {DOWN} {TAIL} {PLAN} {TOTAL} {SHARE}".split()
    return frozenset(word[-1] for word in words) | {DATE, DURATION, "的"}


@cache
def ratio_pattern() -> re.Pattern[str]:
    """为…的, 完成…的 right before a ratio, and the base between."""
    return compiled(
        r"(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$"
    )


@cache
def target_pattern() -> re.Pattern[str]:
    """占调整预算, 占全年任务: how much of it is done, so it is no part of a whole."""
    return compiled(
        "(?:年初|全年|年度|年|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定|投资)*"
        "(?:预算|任务|计划|目标)(?:调整)?(?:数|总?投资)?"
    )


@cache
def plan_pattern() -> re.Pattern[str]:
    """计划完成投资, 预算安排支出: a plan with the verb of what is planned."""
    return compiled(
        r"(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训"
        r"|到位|引进|争取|投入|筹集)+(?:资金)?为?$"
        r"|(?<![按照])计划(?:栽植|种植|栽种|生产|收购|招收|招聘|招生|治理|整治|修建)[^,;:。]{0,4}$"
    )


@cache
def usual_start() -> re.Pattern[str]:
    """What may stand between 由 and its figure."""
    marks = re.escape(DATE + DURATION)
    return compiled(
        rf"(?:原来|原先|过去|最初|原|当初|[春夏秋冬][季天]?|预计|预期|预测|最高|最低|高峰|目前|现在|现有|上年|去年|年初|同期|末|底|时|期|间|前|的|全国|全省|全市|约|不足|不到|仅|近|[“”]|十[一二三四五]五"
        rf"|第[一二三四五六七八九]次|人口普查"
        rf"|(?:成立|创办|创建|组建|起步|建社|建场|建厂|改革|入社|最开始|刚开始)(?:之初|初期|初|时|前)?"
        rf"|每(?:公斤|千克|公顷|平方米|立方米|[人户亩年月天日村吨斤头只件个台套])|[人户亩村]均|[{marks}])*"
    )


@cache
def stages() -> dict[str, int]:
    """Each stage word with its rank."""
    return {word: rank for rank, words in enumerate(STAGES, 1) for word in words.split()}


@cache
def planning_pattern() -> re.Pattern[str]:
    """计划搬迁, 拟建成: what is planned is not done, whatever verb follows."""
    return compiled("(?:计划|规划|拟|需要?|应)[^已,]{0,4}$")


@cache
def stage_pattern() -> re.Pattern[str]:
    """All stage words, the longest first."""
    return compiled(either(stages()))
