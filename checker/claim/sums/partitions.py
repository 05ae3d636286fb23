"""Partitions: names that together are all there is (城镇 and 乡村, 税收 and 非税)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from checker.claim.naming import common_end, common_words

# One partition a line: what the total is called (* for anything, - before what it must not be
# called), then its members, each with its other names after a bar. ! after the total: only where
# the list has no other items. ~: the members make up an average as well, since they split amounts
# and not those who are counted. =: the members grow at prices of their own, so that nothing follows
# for the total.
_PARTITIONS = """
-支出~ 非税 税收
债|限额|余额|券 一般债|一般|新增一般 专项债|专项|新增专项
债|本息|还本付息~ 还本|本金|偿还本金 付息|利息|支付利息
债! 新增 再融资
债! 新增 置换
*! 市本级|市级|市直 县级|县区|区县|县市|各县|各区|区级
*! 中央 地方
*! 省本级 市县
补助|转移 返还性|税收返还 一般性 专项
补助|转移! 一般性 专项
股东大会 年度 临时
任免! 任命 免职|免去
高标准农田! 新建 改造
总投资|概算|估算! 工程费用 工程建设其他|其他费用 预备费|基本预备费
总投资|概算|估算! 工程费用 工程建设其他|其他费用 预备费|基本预备费 建设期利息
总投资|概算|估算! 工程费用 工程建设其他|其他费用 预备费|基本预备费 建设期利息 流动资金|铺底流动资金
三公~ 因公出国|出国 公务接待 公务用车|公车
公务用车|公车~ 购置|公务用车购置|公车购置 运行|公务用车运行|公车运行
基本支出~ 人员 公用|日常公用
*!~ 基本支出 项目支出
*! 一般公共预算 政府性基金 国有资本经营|国有资本
三保~ 保基本民生|保民生 保工资 保运转
* 流动资产 非流动资产
收入 利息净收入|净利息收入|净息收入 非利息|净非利息|非息
* 流动负债 非流动负债
-用电|用水|能耗|能源 第一产业|一产 第二产业|二产 第三产业|三产
用电 第一产业|一产 第二产业|二产 第三产业|三产 居民|城乡居民|生活用电
用电 全行业|行业|各行业 居民|城乡居民|生活用电
工业 采矿业 制造业 电力
工业 轻工业 重工业
*~ 农业|种植业 林业 牧业|畜牧业 渔业 服务业|专业及辅助性|辅助性活动
粮食 夏粮|夏收粮食 秋粮|秋收粮食
粮食 夏粮|夏收粮食|春粮 早稻 秋粮|秋收粮食|晚稻
肉 猪肉|猪 牛肉|牛 羊肉|羊 禽肉|禽类|家禽
进出口|贸易|货物 出口 进口
零售|消费品 商品零售|商品销售 餐饮
零售|消费品 批发和零售业|批发零售业 住宿和餐饮业|住宿餐饮业
零售|消费品 批发业 零售业 住宿业 餐饮业
公路 等级公路 等外公路
用水|供水 地表水 地下水 其他|非常规
* 城镇|城市 乡村|农村
* 县以上 县及县以下|县级及以下
科技成果|成果! 基础理论 应用技术 软科学
陈列|展览 基本陈列 临时展览|临时陈列
上市! 主板 创业板
上市! 主板 创业板 科创板
上市! 主板 创业板 北交所|北京证券交易所
上市! 主板 创业板 科创板 北交所|北京证券交易所
人身险|人身保险 寿险|人寿险|人寿保险 健康险|健康保险 意外|人身意外
投资! 建筑安装|建筑工程|建安 设备 其他费用|其他费
* 男 女
人口 农业人口|农业 非农业人口|非农业|非农
四上|五上|升规|入规|纳统! 工业 商业|商贸业|批零住餐业 服务业 房地产 建筑业
四上|五上|升规|入规|纳统! 工业 批发|批零 住宿|住餐 服务业 房地产 建筑业
员工|职工! 生产 销售 技术 财务 行政
员工|职工! 生产 销售 技术|研发 财务 行政 其他
* 汉族 少数民族
保险|保费|赔 财产险|产险|财险|财产保险 人身险|人身保险
保险|保费|赔! 财产险|财险|财产保险 寿险|人寿险|人寿保险 健康险|健康保险 意外|人身意外
保险|保费|赔! 财产险|财险|财产保险 寿险|人寿险|人寿保险 健康险和意外|健康和意外|意外险和健康
保险 城镇职工|职工 城乡居民|居民
* 在职|在职职工|在职人员 退休|离退休|退休人员|离退休人员
电话 固定 移动
邮电|邮政通讯|邮政通信|邮政和通讯= 邮政 电信|通讯|通信
专利 发明 实用新型 外观设计
入境|国际 外国人 港澳台|香港
旅游|游客 国内 入境|国际|海外|境外
游客|旅游 过夜 一日游
户|市场主体|经营主体! 企业|各类企业|内资企业 个体工商户|个体 农民专业合作社|合作社
* 大型 中型 小型 微型
企业 大型 中型 小微型|小微
水库 大型|大 中型|中 小型|小
等级公路 高速|高速公路 一级|一级公路 二级|二级公路 三级|三级公路 四级|四级公路
新建改建|新改建|新建、改建 新建 改建
一审 民事|民商事 刑事 行政
党员! 正式|正式党员 预备|预备党员
*! 省派 市派 县派
人员|在编|干警! 员额检察官|检察官|员额法官|法官 检察辅助|审判辅助|辅助人员 司法行政|行政
问题|案件|建议|提案|事项! 已完成|已整改|已办结 正在|未完成|未整改|未办结|尚未
项目! 已完工|已完成|已建成 在建|正在|未完工
院士 中国科学院|中科院 中国工程院|工程院
* 大中型 小微型|小微
* 公办 民办
社会组织! 社会团体|社团 民办非企业|社会服务机构 基金会
吞吐|货物 外贸 内贸
货运|货物运输|客运|旅客运输|周转 铁路 公路 水路|水运
货运|货物运输|客运|旅客运输|周转 铁路 公路 水路|水运 民航|航空
货运|货物运输|客运|旅客运输|周转! 铁路 公路 民航|航空
研究生~ 博士|博士生 硕士|硕士生
港口|泊位|吞吐 沿海 内河
公益诉讼! 行政 民事|刑事附带民事
党组织! 党委 党总支|总支 党支部|支部
医疗|业务|医院~ 门诊 住院
搬迁|安置! 集中安置|集中 分散安置|分散
农村公路 县道 乡道 村道
农民工 外出 本地
流动人口! 跨省 省内
政府采购|采购 货物 工程 服务
债务! 短期 长期
商品房|房地产开发|开发投资 住宅 办公楼|办公用房 商业营业用房|商业用房 其他
养老保险! 参保职工|职工 参保离退休人员|离退休人员
村|社区! 村委会|村民委员会|行政村|建制村 居委会|社区|涉农居委会
矿 能源 金属 非金属 水气
耕地 水田 旱地
耕地 田|水田 土|旱地|旱土
耕地 水田 水浇地 旱地
中小学 小学 中学|初中
中学! 高中 完中|完全中学 初中
中学! 高中 初中
高等学校|高校! 本科|普通本科|普通高等本科 职业|专科|高职|普通高等职业
医院 公立 民营|非公立|私立|民办
卫生总费用|卫生费用 政府 社会 个人
职称|资格|专业技术! 高级 中级 初级
奖牌! 金牌 银牌 铜牌
*! 建议 提案
票 同意|赞成 反对 弃权
乡镇! 乡 镇
* 内资 外资|外商
* 内资 港澳台|港、澳、台 外资|外商
* 国有 非国有
* 省外 省内县外|省内市外 县内|市内
*! 省内|省内转移|省内就业 省外|省外输出|省外就业
*! 县内 县外
*! 市内 市外
*! 区内 区外
*! 国内 国外
*! 国内 国际
* 境内 境外
* 室内 室外
* 地上 地下
收入~ 工资性|工资 经营性|经营|家庭经营 财产性|财产 转移性|转移
支出|消费~ 食品 衣着 居住 生活用品|家庭设备 交通 教育 医疗|医疗保健 其他
用水 农业 工业 生活 生态|人工生态
林 天然林 人工林
造林! 人工造林|人工 飞播造林|飞播 封山育林|封山|新封
林 公益林 商品林
优良 优|优级 良|良好|良级
* 东部 中部 西部
* 东部 中部 西部 东北
* 上半年 下半年
* 内销 外销
*! 新建|新开工 续建|结转|往年结转
干部|人员|职工|编制! 机关 事业 企业
干部|人员|职工|编制! 行政编制 事业编制
* 贫困村 非贫困村
* 贫困户 非贫困户
户! 一般贫困户|一般户|一般农户 低保 五保|特困
*! 脱贫户 边缘易致贫户|边缘户
监测|致贫! 脱贫不稳定 边缘易致贫 突发严重困难|突发
* 已消除|风险已消除 未消除|风险未消除
*! 已脱贫 未脱贫
危房! C级 D级
就业|务工! 外出务工|外出 就近就业|就近就地|就近|就地就近|就地
学生|资助! 学前 义务教育|义务 高中|普通高中 大学|高等教育|高校
学生|资助! 学前 义务教育|义务 高中|普通高中 中职|中等职业 大学|高等教育|高校
学生|资助! 义务教育|义务 高中|普通高中 中职|中等职业 大学|大专|高等教育|高校
"""
_AVERAGES = ("均", "率", "单产", "亩产", "单价", "比重")
_QUALIFIERS = frozenset(
    "规模以上 限额以上 规上 限上 资质 资质等级 有资质的 "
    "分配 转贷 下达 拨付 安排 留用 拟留用".split()
)
"""What may stand before any member's name: which of its kind are counted, who gets what."""
_LEADING = ("新增", "地方", "其中", "全市", "全县", "全省", "全国", "各级", "规模以上", "限额以上")


class _Partition(NamedTuple):
    wholes: tuple[str, ...]
    never: tuple[str, ...]
    alone: bool
    averages: bool
    growing: bool
    members: dict[str, int]
    """Every name of every member, with the member's number."""
    size: int


def covers(
    names: Sequence[str],
    whole: str,
    average: bool,
    apart: bool = False,
    growing: bool = False,
) -> Iterator[tuple[int, ...]]:
    """Places of the ``names`` that together make up what ``whole`` names, one tuple a partition.

    ``average`` is true where the total is an average: what is counted then does not add up.
    ``apart`` is true where they may speak of another matter, which their own words would then name.
    ``growing`` asks for those only whose growth makes up that of the whole.
    """
    made: list[tuple[int, ...]] = []
    if len(names) > 1 and _spelt_out(names, whole):
        return iter([tuple(range(len(names)))])
    for partition in _starting(names):
        if (average and not partition.averages) or (growing and not partition.growing):
            continue
        if partition.wholes and not any(word in whole for word in partition.wholes):
            continue
        if any(word in whole for word in partition.never):
            continue
        found = _members(partition, names, whole, apart)
        if found and (not partition.alone or len(found) == len(names)):
            made.append(found)
    # 夏粮 and 秋粮 are not all there is where 早稻 stands between them.
    return (one for one in made if not any(set(one) < set(other) for other in made))


def begins(names: Sequence[str]) -> bool:
    """Whether any division has one of the first three names."""
    return bool(_starting(names))


def _members(
    partition: _Partition, names: Sequence[str], whole: str, apart: bool
) -> tuple[int, ...]:
    """Places of the members in order of the text; empty unless each has just one name."""
    found: list[int] = []
    seen: set[int] = set()
    head = ""
    ends: list[str] = []
    for place, name in enumerate(names):
        at, upto, member = _member(partition, name)
        if member < 0:
            continue
        before = name[:at]
        if not found:
            head = before
        if member in seen or not (before in ("", head) or before in _QUALIFIERS or before in whole):
            return ()
        seen.add(member)
        found.append(place)
        ends.append(name[upto:])
    if len(ends) == 2 and not (_of_one_matter(*ends) and _of_all(ends[0], whole)):
        return ()
    if apart and not all(end in whole or end in _THOSE for end in ends):
        return ()
    tied = len(found) == partition.size and (head in whole or head in _LEADING)
    same = tied or (len(found) == partition.size and _all_begin(names, found, head))
    return tuple(found) if same else ()


def _spelt_out(names: Sequence[str], whole: str) -> bool:
    """True where the whole's own words are the items': 党纪政务处分, of 党纪处分 and 政务处分."""
    if not all(names) or names[0][:2] not in whole:
        return False
    last = names[0]
    for name in names[1:]:
        last = common_end(last, name)
    heads = [name.removesuffix(last) for name in names]
    told = "".join(char for char in whole if char not in _BETWEEN)
    return all(len(head) > 1 for head in heads) and "".join(heads) + last in told


_BETWEEN = "、和与及"
_THOSE = frozenset("户 人 人数 人员 人口 单位 资金 风险".split())
"""What may stand behind a member's name and names no matter of its own."""


def _of_one_matter(one: str, other: str) -> bool:
    """False for what follows 城镇 and 农村 in 城镇棚户区改造 and 农村公路: no division of one."""
    if not one or not other or one[-1] == other[-1]:
        return True
    return common_words(one, other, 2)


def _of_all(end: str, whole: str) -> bool:
    """False for 男劳动力 and 女劳动力, who are not the whole of a population."""
    return "人口" not in whole or len(end) < 2 or end[-1] in whole


def _all_begin(names: Sequence[str], found: Sequence[int], head: str) -> bool:
    return len(head) < 5 and all(names[place].startswith(head) for place in found)


def _member(partition: _Partition, name: str) -> tuple[int, int, int]:
    """(where the member's name begins, where it ends, which member).

    The leftmost name, of these the longest; no member at all is −1.
    """
    best = (len(name), 0, -1)
    for word, member in partition.members.items():
        at = name.find(word)
        if at >= 0:
            best = min(best, (at, -len(word), member))
    at, length, member = best
    return at, at - length, member


def _starting(names: Sequence[str]) -> list[_Partition]:
    """The partitions that have a member in one of the first three names."""
    text = "\n".join(names[:3])
    words = _by_first()
    found = {
        number
        for first in words.keys() & set(text)
        for word, number in words[first]
        if word in text
    }
    return [_partitions()[number] for number in sorted(found)]


@cache
def _by_first() -> dict[str, list[tuple[str, int]]]:
    """First character → the members' names that begin with it, with their partition's number."""
    words: dict[str, list[tuple[str, int]]] = {}
    for number, partition in enumerate(_partitions()):
        for word in partition.members:
            words.setdefault(word[0], []).append((word, number))
    return words


@cache
def _partitions() -> tuple[_Partition, ...]:
    return tuple(_parsed(line) for line in _PARTITIONS.split("\n") if line)


def _parsed(line: str) -> _Partition:
    head, *rest = line.split()
    words = head.rstrip("!~=")
    return _Partition(
        () if words[0] in "*-" else tuple(words.split("|")),
        tuple(words[1:].split("|")) if words[0] == "-" else (),
        "!" in head,
        "~" in head,
        "=" not in head,
        {word: k for k, member in enumerate(rest) for word in member.split("|")},
        len(rest),
    )


def splits_averages(words: str) -> bool:
    """True where the words before a figure say that it is an average or a rate."""
    return any(word in words for word in _AVERAGES)
