"""Bytes → text, by detection that is right on Chinese text or in the encoding asked for.

The text is what the bytes say, code point for code point: no line end is translated, and only a
byte order mark is taken off, so offset 0 is the first character behind it. A last character that
the end of the data cuts in two is left out.
"""

from __future__ import annotations

import codecs

from checker.document.simplify import simplified

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The wider encoding reads every text of the narrower one.
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "cp950"}
_SAMPLE = 1 << 16
_NUL_SHARE = 0.05
_ENOUGH = 0.15
_CERTAIN = 0.95
_HALF = 0.5
_CUT = ("incomplete", "unexpected end", "truncated")  # as the codecs of CPython put it
_RARE = 0.2
_PUNCTUATION = "，。、；：？！（）《》“”‘’—…·％\u3000０１２３４５６７８９"

# The five hundred most frequent characters of written Chinese, and what reports add to them.
_COMMON = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而"
    "方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好"
    "应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向"
    "道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特"
    "件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队"
    "南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风"
    "切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许"
    "步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列"
    "习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派"
    "层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严亿亩户贫困扶投预镇村街财税币贷款债额余售零购"
    "营净润占均仅降幅超未底初季旬累截底项批届届委镇乡牛羊猪吨斤顷"
)


class DecodeError(ValueError):
    """Data that is no text. ``key`` is ``binary``, ``undecodable`` or ``unknown-encoding``."""

    def __init__(self, key: str, detail: str) -> None:
        super().__init__(detail)
        self.key = key
        self.detail = detail


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Return (text, name of the encoding) of ``data``; raise DecodeError where it is no text."""
    if encoding is not None:
        return _as_asked(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], name), name
    try:
        text = _unless_cut(data, "utf-8")
    except UnicodeDecodeError:
        return _other(data)
    if "\0" in text and not (len(data) > len(text) and text.count("\0") < len(text) * _NUL_SHARE):
        return _other(data)
    return text, "utf-8"


def _as_asked(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
        "".encode(name)  # a codec from bytes to bytes is no encoding
    except (LookupError, ValueError):
        raise DecodeError("unknown-encoding", encoding) from None
    for mark, marked in _MARKS:
        if data.startswith(mark) and marked.startswith(name.removesuffix("-sig")):
            return _strict(data[len(mark) :], marked), marked
    return _strict(data, _WIDER.get(name, name)), name


def _strict(data: bytes, encoding: str) -> str:
    try:
        return _unless_cut(data, encoding)
    except UnicodeDecodeError as error:
        detail = f"{encoding}, byte {error.start}: {error.reason}"
        raise DecodeError("undecodable", detail) from None


def _unless_cut(data: bytes, encoding: str) -> str:
    """Decode strictly, but leave out a last character of which bytes are missing."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        at_end = 0 < error.start >= len(data) - 3 and error.end == len(data)
        if not (at_end and any(word in error.reason for word in _CUT)):
            raise
        return data[: error.start].decode(encoding)


def _other(data: bytes) -> tuple[str, str]:
    """Decode what is not UTF-8: UTF-16 without a mark, or one of the Chinese double-byte codes."""
    for name in ("utf-16-le", "utf-16-be"):
        if _certainly(data[:_SAMPLE], name):
            return _strict(data, name), name
    if b"\0" in data:
        raise DecodeError("binary", "NUL")
    scores = {name: _score(data[:_SAMPLE], name) for name in ("gb18030", "cp950", "big5hkscs")}
    best = max(scores, key=scores.__getitem__)
    if scores[best] < _ENOUGH:
        raise DecodeError("undecodable", "utf-8, gb18030, big5")
    return _strict(data, best), "gb18030" if best == "gb18030" else "big5"


def _certainly(sample: bytes, encoding: str) -> bool:
    """Whether ``sample`` in this UTF-16 is Chinese text from end to end, with common characters."""
    try:
        text = _unless_cut(sample, encoding)
    except UnicodeDecodeError:
        return False
    ours = sum(map(_writes_chinese, text))
    return ours > len(text) * _CERTAIN and _share(text) > _HALF


def _writes_chinese(char: str) -> bool:
    return (
        " " <= char <= "~"
        or char in "\t\r\n\f"
        or "\xa0" <= char <= "\u01dc"
        or "\u2000" <= char <= "\u266f"
        or "\u3000" <= char <= "\u303f"
        or "\u4e00" <= char <= "\u9fff"
        or "\uff00" <= char <= "\uffef"
    )


def _score(sample: bytes, encoding: str) -> float:
    try:
        return _share(_unless_cut(sample, encoding))
    except UnicodeDecodeError:
        return 0.0


def _share(text: str) -> float:
    """Share of common characters and Chinese punctuation among those that are not ASCII, 0 to 1.

    A rarer character counts for a little where GB 2312 knows its simplified form.
    """
    rest = simplified("".join(char for char in text if char > "\x7f"))
    if not rest:
        return 0.0
    usual = frozenset(_PUNCTUATION + _COMMON)
    common = sum(char in usual or "\u2500" <= char <= "\u254b" for char in rest)
    in_code = rest.encode("gb2312", "ignore").decode("gb2312")
    known = sum("\u4e00" <= char <= "\u9fff" for char in in_code)
    return (common + max(0, known - common) * _RARE) / len(rest)
