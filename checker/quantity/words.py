"""Words in which a numeral counts nothing: names, slogans, idioms, and what marks a code."""

from __future__ import annotations

from functools import cache

_LEXICAL = """
一些 一定 一般 一致 一样 一直 一贯 一律 一旦 一度 一手 一体 一流 一线 一带 一起 一道 一同 一切 一共 一向 一再 一概 一边 一面 一方面
一系列 一大批 一揽子 一站式 一次性 一条龙 一条心 一把手 一卡通 一本账 一张网 一张图 一盘棋 一公里 一公里 一步到位 一步 一心 一把 一路
一片 一番 一番新 一口气 一部分 一半 一个样 一件事 一家人 一家亲 一村一品 一户一策 一户一档 一户一 一人一策 一人一 一事一议 一县一 一乡一
一企一策 一镇一 一校一 一地一 一年之计 一世 一代代 一届届 一批批 一次次 一项项 一件件 一户户 一家家 一户不 一人不 一个不 一项不 一件不 一村不
一件大事 一号文件 一号工程 一月 一点 一下 一刀切 一方 一股 一套 一笔 一支笔 一票 一票否决 一窗 一网 一键 一门心思 一环 一层 一章 一节
一季度 一级 一类 一档 一期 一号 一届 一段时间 一段 一时 一夜 一日 一周
两手 两会 两委 两院 两岸 两侧 两端 两头 两面 两旁 两极 两用 两栖 两性 两代 两级 两个确立 两个维护 两步走 两头在外
三农 三方 三角 三峡 三明 三亚 三沙 三门峡 三门县 三台县 三都 三原 三北 三线 三轮 三产 三次产业 三个代表 三严三实 三无 三亩地 三级 三维 三期
三言两语 三番五次 三番四复 三番两次 三尺讲 三尺教 三年五载 三头六臂 三口之家 三条控制线 三条红线 三条底线 三驾马车 三轮车 三轮摩托
四川 四平 四会 四方 四周 四处 四季 四面 四面八方 四通八达 四海 四好农村路 四大家 四级 四期 四环
五台 五家渠 五常 五指山 五大连池 五四 五一 五谷 五金 五官 五角 五星 五级 五保 五环 五线
六安 六盘水 六枝 六合 六畜 六级 六环 七台河 七里河 七星 八步 八达 八卦 八方 八面 八宿 八里 九江 九龙 九台 九州 九寨 九华 九泉 九牛
十分 十足 十堰 十月革命 十字 十里 十全 十环 十方 十面 百分 百姓 百色 百货 百倍 百般 百花 百年 百日 百家争鸣 百家号 百家姓 百度 百强 百里
千山 千岛 千阳 千家万户 千军万马 千千万万 千头万绪 千言万语 千辛万苦 千篇一律 千方百计 千差万别 千年 千里 千古 千秋 千户苗寨 千层 千分
万分 万一 万万 万里 万年 万家 万户 万众 万象 万宁 万州 万盛 万载 万方 万亩方 万物 万事 万能 万元户 万全 万向 万科 万达 万家灯火 万无一失 万水千山
二人转 二人台 两位数 两位小数 四门镇 四班子 两层皮 三位一体 四位一体 五位一体 多位一体 两个文明 两个大局 两个百年 两个一 四个一 五个一 三个一 六个一
亿万 零售 零星 零部件 零散 零件 零距离 零碳 零工 零钱 廿四史 十万八千里 百八十 千千 半个多
"""

_SLOGAN = (
    "一批 一 意识 自信 维护 确立 确保 坚持 不摘 面向 全面 务必 必须 凡是 代表 建设 没有 不动摇 不变 不能 不准 不得 "
    "毫不动摇 留白 伟大 转变 结合 走在前 率先 示范 当家 到位 落实 精准 百年 专项行动年 清零 看齐 满意"
).split()
_SLOGANS = tuple(_SLOGAN)
_SLOGAN_BEGINS = frozenset(word[0] for word in _SLOGAN)

_CODE_BEFORE = frozenset(
    "沪深 富时 标普 中证 上证 创业 国道 省道 县道 乡道 村道 高速 航班 文号 代码 编号 型号 证号 车次 编码 账号 房间 标段 表格 附件 "
    "附表 附图 专栏 图表 公元 歼 运".split()
)
_CODE_AFTER = "强 指数 后干部 后青年 后大学 后、 后的 后群体 工程 高校 热线 晚会 平台 专线 频道 国道 省道 线 次列车 航班 专案 事件 飞机 型".split()
_ORDINAL_MEETING = (
    "会议",
    "全会",
    "全体",
    "代表大会",
    "党代会",
    "党代表",
    "常委会",
    "人代会",
    "大会",
)


@cache
def everyday() -> dict[str, tuple[str, ...]]:
    """Return everyday words and names with a numeral in front, by their first two characters."""
    found: dict[str, list[str]] = {}
    for word in _LEXICAL.split():
        found.setdefault(word[:2], []).append(word)
    return {head: tuple(words) for head, words in found.items()}


def lexical(text: str, start: int, end: int) -> bool:
    """Whether an everyday word or a name begins with the numeral (四川, 一般, 三门峡)."""
    words = everyday().get(text[start : start + 2])
    return words is not None and text.startswith(words, start) and "分之" not in text[start:end]


def counted(text: str, start: int, end: int, limited: bool) -> bool:
    """Whether a spelt-out number without a unit is a count all the same: 三千万农民, 超过一千."""
    raw = text[start:end]
    if raw[0] in "百千万亿零〇○" or len(raw) < 2 or not any(char in "百千万亿" for char in raw):
        return False
    after = text[end : end + 1]
    if limited or (len(raw) > 2 and after in _ENDS):
        return True
    return raw[-1] in "万亿" and "\u4e00" <= after <= "\u9fff" and after not in "里一分以之"


_SECOND = frozenset("期类种批轮组区场档部篇集次道班团支")
_NAMES = frozenset("厂队院馆环校团湖桥社店站街线手维台节层港库字角里道井路号楼点")
"""Units that a spelt-out number below twenty mostly gives a name with (采油六厂, 五里河, 八字方针)."""


def named(number: str, unit: str, text: str, start: int) -> bool:
    """Whether a spelt-out number names a thing and does not count: 二期, 六厂, 表十九.

    二 before most counting units is the second, two are 两.
    """
    if text[start - 1 : start] in ("表", "图", "章", "届", "卷") and start:
        return True
    if number == "一一":
        return True
    if number == "二":
        return unit in _SECOND or unit in _NAMES
    if len(number) == 1 and unit == "期":
        return True
    return unit in _NAMES and number != "两" and len(number) < 3 and number[-1] not in "百千万亿"


def slogan(text: str, start: int, end: int) -> bool:
    """Whether the spelt-out count at ``start``..``end`` belongs to a slogan (五个一批, “三个面向”)."""
    if text[start - 1 : start] in _OPENING and start:
        return True
    if text[end : end + 1] in _SLOGAN_BEGINS and text.startswith(_SLOGANS, end):
        return True
    least = max(0, start - 14)
    opened = text.rfind("“", least, start)
    if opened < 0:
        opened = text.rfind("《", least, start)
        if opened < 0:
            return False
    return text.find("”" if text[opened] == "“" else "》", opened, opened + 18) >= end


_ENDS = frozenset(",。;!?)\n")
_OPENING = frozenset("“‘\"'《「『〈")
_CLOSING = frozenset("”’\"'》」』〉")


def quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks close in on exactly this stretch."""
    return start > 0 and text[start - 1] in _OPENING and text[end : end + 1] in _CLOSING


def code_beside(text: str, start: int, end: int) -> bool:
    """Whether the bare number is a road, a form, a line or the like (国道318, 12345热线)."""
    if (
        text[max(0, start - 2) : start] in _code_before(end - start)
        or text[max(0, start - 1) : start] in _LETTERED
    ):
        return True
    return text.startswith(_CODES_AFTER, end) or text[start:end] in _HOTLINES


_HOTLINES = frozenset("110 119 120 122 12315 12333 12345 12328 12388 12366 12320".split())


def _code_before(size: int) -> frozenset[str]:
    return _CODE_BEFORE | _DIALLED if size > 4 else _CODE_BEFORE


_DIALLED = frozenset({"电话", "手机", "热线", "传真", "邮编"})
_LETTERED = frozenset("图表")
_CODES_AFTER = tuple(_CODE_AFTER)


def meeting(text: str, end: int) -> bool:
    """Whether 次 or 届 before ``end`` numbers a meeting (四次会议)."""
    return text.startswith(_ORDINAL_MEETING, end)
