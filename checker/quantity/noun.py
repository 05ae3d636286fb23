"""The short noun phrase that a figure measures: 237人次驻村工作队员, 贫困村49个."""

from __future__ import annotations

import re
from functools import cache

from checker.quantity._units import COUNTED
from checker.quantity.cues import after
from checker.quantity.grammar import figures
from checker.quantity.model import Quantity
from checker.quantity.units import unit_at

_REACH = 40
_DELIMITERS = ",。;:、!?()\n\t“”《》\"'[]【】 \u3000"
_VERBS = (
    "参加 享受 采取 开展 实施 建设 新建 修缮 安装 发放 提供 提高 推进 推动 进行 实现 完成 投入 用于 用来 支持 帮助 "
    "帮扶 扶持 发展 种植 养殖 培育 建立 设立 成立 组织 制定 印发 编制 出台 召开 举办 承办 签订 签约 引进 引导 争取 "
    "筹集 筹措 整合 安排 拨付 下达 下派 选派 抽调 聘用 招聘 招收 录取 培训 覆盖 受益 脱贫 摘帽 退出 出列 搬迁 入住 "
    "入户 解决 消除 落实 采用 使用 利用 开发 开设 开通 开工 竣工 投产 投用 建成 改造 改建 扩建 维修 修建 打造 创建 "
    "创办 创造 获得 荣获 取得 达到 位居 位列 排名 增长 增加 增至 增收 下降 减少 降低 提升 上升 扩大 缩小 缩短 回落 "
    "突破 超过 接近 高于 低于 多于 少于 共有 拥有 具有 共计 合计 累计 总计 通过 根据 围绕 面向 针对 分别 以及 已经 "
    "正在 先后 陆续 全部 基本 稳定 顺利 圆满 成功 扎实 深入 全面 积极 大力 加快 加强 加大 强化 巩固 拓展 深化 优化 "
    "完善 健全 确保 保证 保持 维持 促进 带动 拉动 辐射 惠及 救助 资助 奖励 表彰 查处 立案 办理 办结 受理 审结 执行 "
    "破获 抓获 整治 治理 清理 关闭 取缔 淘汰 压减 化解 偿还 归还 缴纳 代缴 报销 支付 兑现 分红 入股 流转 出租 出售 "
    "销售 生产 出口 进口 实缴 到位 入库 结转 调入 调出 上解 动用 核定 批复 审批 增补 新增 净增 新认定 认定 命名 "
    "评为 授予 涌现 上榜 入选 通车 运行 上线 投放 更新 更换 配备 配置 配套 添置 购置 购买 采购 收购 回收 处置 处理 "
    "处罚 问责 通报 约谈 督办 督查 检查 巡查 排查 走访 慰问 宣讲 宣传 刊载 报道 播放 发布 发表 出版 创作 演出 接待 "
    "迎来 吸引 集聚 聚集 汇聚 容纳 满足 需要 拿出 派出 联系 包抓 结对 认领 承担 负责 牵头 参与 加入 进入 迈入 跨入 "
    "跨越 跃升 升至 升级 转移 转型 转化 转让 转为 变为 改为 改革 改善 改进 创新 探索 实行 推行 施行 贯彻 坚持 遵循 "
    "聚焦 紧扣 紧盯 瞄准 锚定 抢抓 只有 仅有 没有 所有 设置 担任 栽植 进展 拆除 刷新 吸纳 输转 改扩建 免费 免除 "
    "涉及 列入 纳入 分配 安置 赴 迁入 回访 制订 达标 受灾 死亡 失业 就读 上学 定点 联合 共同 落户 投保 参保率 通过"
).split()
_PARTICLES = "为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴"
_SCOPES = (
    "其中 全国 全省 全市 全县 全区 全州 全镇 全乡 全村 全年 当年 今年 去年 上年 本年 年末 年底 目前 截至目前 五年来 同期 另 另有 尚有 现 现有 原 "
    "上半年 下半年 一季度 前三季度 近年来 省级以上 市本级 累计 共 共有 先后 主要 包括 包含 以及 及 和 与"
).split()
_LINKS = (
    "完成 达到 达 为 是 至 到 约 近 超 超过 突破 逾 不足 均 均达 均为 已 就 也 共 计 共计 合计 总计 累计 高达 增加到 增加 增加了 增长 增长了 增长到 "
    "增至 降至 下降 下降了 下降至 下降到 提高 提高了 提高到 提升 提升了 提升至 提升到 上升 上升了 上升至 上升到 减少 减少了 减少到 减至 降低 降低了 "
    "降低到 缩小至 扩大到 扩大至 升至 分别 分别为 分别达 分别达到 由 从 比 较 实现 保持在 稳定在 控制在 维持在 在 以 至少 至少有 最多 多则 少则 "
    "仅 只有 仅有 有 共有 大于 小于 高于 低于 不低于 不少于 不超过 的 了 将 预计 预计为 平均 同比 环比 同比增长 同比下降 也是 接近 只 还 等 各 为期 "
    "满 多达 发展到 回升至 回落至 收窄至 推进到 占比 又 再"
).split()


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(
        f"{'|'.join(sorted(_VERBS, key=len, reverse=True))}|[{_PARTICLES}]|第[一二三四五]"
    )


@cache
def _leads() -> re.Pattern[str]:
    words = sorted({*_VERBS, *_LINKS, *_ONLY_FIRST}, key=len, reverse=True)
    return re.compile(f"(?:(?:{'|'.join(words)})(?![化率度性资金额数量费税款])|[占对将把给为])+")


@cache
def _scopes() -> re.Pattern[str]:
    words = "|".join(sorted(_SCOPES, key=len, reverse=True))
    return re.compile(f"(?:{words}|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+")


@cache
def _links() -> re.Pattern[str]:
    words = "|".join(sorted(_LINKS, key=len, reverse=True))
    return re.compile(f"(?:{words})+\\Z")


def noun_of(quantity: Quantity) -> str | None:
    """Return the short noun phrase that ``quantity`` measures, or None where none stands near.

    Of a count it is mostly what follows the figure, of any other figure what stands before it; verbs
    and words of scope are left out. ``投入2544万元聘用…`` has no noun but its verb, which is returned.
    """
    view = quantity.view
    if view is None or not quantity.measured:
        return None
    text = view.text
    behind = _behind(text, quantity.upto) if _may_follow(quantity) else None
    return behind or _before(text, quantity.at)


def _may_follow(quantity: Quantity) -> bool:
    """Whether a noun may follow directly: after counts and amounts, not after rates."""
    reading = quantity.reading
    return reading.kind in ("quantity", "range") and (
        reading.unit is None or reading.unit in COUNTED or "/" not in reading.unit
    )


def _behind(text: str, at: int) -> str | None:
    """Return the noun from ``at`` on, behind further figures of the same count (8214户29546人贫困人口)."""
    for _ in range(2):
        second = figures().match(text, at)
        if second is None:
            break
        at = second.end() + len(unit_at(text, second.end()) or "")
    if text.startswith("(", at):
        close = text.find(")", at, at + 8)
        at = close + 1 if close > 0 else at
    quote = ""
    limit = after(text, at)
    at += len(limit[1]) if limit is not None else 0
    if text.startswith("“", at):
        close = text.find("”", at, at + 12)
        quote, at = (text[at : close + 1], close + 1) if close > 0 else ("", at)
    noun = _cut(_run(text, at))
    if quote and not noun:
        return quote[1:-1]
    return quote + noun if len(noun) > 1 else None


def _cut(run: str) -> str:
    """Cut what follows a figure off where a verb or a particle ends the noun."""
    for stop in _ends().finditer(run):
        at, inside = stop.start(), stop[0] in _INSIDE
        if at == 0 and inside:
            continue
        if not inside or (run[at - 1] in _HEADS and stop.end() < len(run)):
            return run[:at]
    return "" if run in _VERBS else run


_HEADS = frozenset("户口员众部生业位村者队家组构校目程民师人")
"""Characters with which nouns for people, places and things to count end."""
_INSIDE = frozenset(
    "发展 建设 培训 生产 救助 扶持 帮扶 创新 改造 治理 搬迁 养殖 种植 销售 宣传 对 安置 脱贫 投入 支持 入股 结对 在 服务 引进 "
    "流转 采购 消费 新增 结转 转移 出口 进口 支付 资助 补助 整合 调入 调出 上解 落实 参保 更新 认定 达标 失业 就读 奖励 保障 "
    "开发 利用 使用 建成 增收 受灾 死亡 贯彻 推进 提升 探索 处置 配套 合计 累计 总计 巩固 均 等 共".split()
)
"""Words that stand inside noun phrases as well (产业发展项目, 到户贷款)."""
_ONLY_FIRST = "免 共同 全 该 其 尚 另外 此外 同时 以及 年内 需 可 完善 带领 实有 各级 各".split()


def _run(text: str, at: int) -> str:
    end = at
    limit = min(len(text), at + 24)
    while end < limit and "\u4e00" <= text[end] <= "\u9fff" and not figures().match(text, end):
        end += 1
    return text[at:end]


def _before(text: str, at: int) -> str | None:
    """Return the noun phrase that ends at ``at``, without the verb that leads to the figure."""
    start = max(0, at - _REACH)
    clause = text[start:at]
    cut = max(clause.rfind(char) for char in _DELIMITERS)
    phrase = _told(clause[cut + 1 :])
    if phrase:
        return phrase
    if cut >= 0 and clause[cut] in ')"”》':
        opened = max(clause.rfind(char, 0, cut) for char in "(“《")
        return _told(clause[_after(clause, opened) : opened]) or None
    return None


def _after(clause: str, upto: int) -> int:
    return max((clause.rfind(char, 0, max(upto, 0)) for char in _DELIMITERS), default=-1) + 1


def _told(phrase: str) -> str:
    """Reduce what stands before a figure in its clause to the noun phrase measured."""
    change = re.search("[由从](?=[0-9]|[一二三四五六七八九十百]+[个年户人元亩%])", phrase)
    if change is not None and change.start() > 1:
        phrase = phrase[: change.start()]
    phrase = _without_figures(_links().sub("", phrase))
    bare = _links().sub("", phrase)
    if not bare:
        return phrase if len(phrase) > 1 else ""
    for leads in (_scopes(), _leads()):
        lead = leads.match(bare)
        if lead is not None and lead.end() < len(bare) - 1:
            bare = bare[lead.end() :]
    starts = 0
    for verb in _ends().finditer(bare):
        if verb.end() < len(bare) - 1 and len(verb[0]) > 1 and verb[0] not in _INSIDE:
            starts = verb.end()
    return bare[starts:]


def _without_figures(phrase: str) -> str:
    """Cut off figures at the end (补助3675人, 175万元) and whatever stands before one inside."""
    spans = []
    for found in figures().finditer(phrase):
        upto = found.end()
        spans.append((found.start(), upto + len(unit_at(phrase, upto) or "")))
    end = len(phrase)
    while spans and spans[-1][1] == end:
        end = spans.pop()[0]
    begin = spans[-1][1] if spans else 0
    return phrase[begin:end]
