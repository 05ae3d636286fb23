"""Every key of the settings: what it takes, what holds without it, and whether files may differ.

The check of a settings file, its JSON schema and ``heshu config show`` are all made of this table.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

Kind = Literal["choice", "encoding", "file", "names", "switches"]
PER_FILE = "per-file"
FILES = "files"
EXCEPTIONS = "exceptions"
LEVELS = ("error", "warning", "info")


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


KEYS = (
    Key("lang", "choice", "输出语言", "zh", ("zh", "en")),
    Key("fail-on", "choice", "达到这一级别就以1退出", "warning", (*LEVELS, "never")),
    Key("min-level", "choice", "只列出这一级别及以上的问题", "info", LEVELS),
    Key("plugins", "names", "另外启用的规则包", ()),
    Key("baseline", "file", "基线文件，相对于设置文件", None),
    Key("rules", "switches", "规则的开关和级别：规则名、规则族或 all", {}, scoped=True),
    Key("encoding", "encoding", "文件编码；不写则自动识别", None, scoped=True),
)
BY_NAME: Mapping[str, Key] = {key.name: key for key in KEYS}
