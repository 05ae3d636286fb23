"""Every key of the settings: what it takes, what holds without it, and whether files may differ.

The check of a settings file, its JSON schema and ``heshu config show`` are all made of this table.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, NamedTuple

Kind = Literal[
    "choice", "encoding", "file", "indicators", "names", "seconds", "switches", "units", "widths"
]  # fmt: skip
PER_FILE = "per-file"
FILES = "files"
EXCEPTIONS = "exceptions"
LEVELS = ("error", "warning", "info")
MOST_SECONDS = 10**9
ROUNDINGS = ("half-up", "half-even", "truncate", "any")


class Key(NamedTuple):
    """A key: its name, what values it takes, and the value that holds where it is not given.

    ``choices`` are the values of a ``choice``. ``scoped`` keys may also stand under ``per-file``.
    ``note`` says in Chinese what the key does.
    """

    name: str
    kind: Kind
    note: str
    fallback: Any = None
    choices: tuple[str, ...] = ()
    scoped: bool = False


class Width(NamedTuple):
    """How far an approximation reaches: a share of the value, or ``word``, where there is one."""

    name: str
    note: str
    fallback: Decimal | str
    word: str = ""


WIDTHS = (
    Width("about", "约、大约、左右、上下：上下各可差多少，0.1 为一成", Decimal("0.1")),
    Width("near", "近、将近、接近：可低多少", Decimal("0.1")),
    Width("over", "超、超过、突破、逾、以上：可高多少，none 为不限", "none", "none"),
    Width("under", "不足、不到、以下：可低多少，none 为不限", "none", "none"),
    Width("odd", "余、多：可高多少，digit 为不到末位非零数字的下一个数", "digit", "digit"),
)
SEVERAL = "several"
"""The one approximation with two ends: 几十, 数百."""
WIDE: Mapping[str, Any] = {
    **{width.name: width.fallback for width in WIDTHS},
    SEVERAL: (Decimal(2), Decimal(10)),
}
COUNT = "count"
"""What is said of a unit of its own, which counts."""
INDICATORS = {
    "same": "几个名称是同一指标，第一个代表其余",
    "apart": "几个名称是不同的指标，全文核对时不可相连",
}

KEYS = (
    Key("lang", "choice", "输出语言", "zh", ("zh", "en")),
    Key("fail-on", "choice", "达到这一级别就以1退出", "warning", (*LEVELS, "never")),
    Key("min-level", "choice", "只列出这一级别及以上的问题", "info", LEVELS),
    Key("plugins", "names", "另外启用的规则包", ()),
    Key("baseline", "file", "基线文件，相对于设置文件", None),
    Key("cache", "choice", "是否记住没有问题的文件，不再重复核对", "off", ("on", "off")),
    Key("authority", "file", "权威数据表，相对于设置文件", None, scoped=True),
    Key("time-limit", "seconds", "核对一个文件最多用多少秒处理器时间，0 为不限", 120),
    Key("rounding", "choice", "数是怎样修约的", "half-up", ROUNDINGS, scoped=True),
    Key("encoding", "encoding", "文件编码；不写则自动识别", None, scoped=True),
    Key("approximations", "widths", "约数代表多宽的范围", WIDE, scoped=True),
    Key("units", "units", f"另加的单位：合多少已知的单位，或 {COUNT}（计数单位）", {}, scoped=True),
    Key("indicators", "indicators", "指标的名称：哪些是同一指标，哪些不可相连", {}, scoped=True),
    Key("rules", "switches", "规则的开关和级别：规则名、规则族或 all", {}, scoped=True),
)
BY_NAME: Mapping[str, Key] = {key.name: key for key in KEYS}
TABLES = frozenset({"indicators", "switches", "units", "widths"})
"""Kinds whose entries hold one by one: a later table overrules those that it names."""
