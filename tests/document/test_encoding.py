"""Bytes to text: the right encoding, nothing altered, a clear error for what is no text."""

from __future__ import annotations

import codecs
import zlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker.document.encoding import DecodeError, decode

SIMPLIFIED = (
    "2025年，全县一般公共预算收入完成18.6亿元，同比增长4.5%，其中税收收入11.2亿元。\r\n"
    "乡村旅游接待游客35万人次，带动1260户农户增收；新修道路27公里，改造危房412套。\n"
    "“十四五”以来，粮食产量保持在42万吨以上，城镇居民人均可支配收入突破3.8万元。"
)
TRADITIONAL = (
    "2025年，全縣一般公共預算收入完成18.6億元，同比增長4.5%，其中稅收收入11.2億元。\r\n"
    "鄉村旅遊接待遊客35萬人次，帶動1260戶農戶增收；新修道路27公里，改造危房412套。\n"
    "「十四五」以來，糧食產量保持在42萬噸以上，城鎮居民人均可支配收入突破3.8萬元。"
)
CASES = [
    (SIMPLIFIED, "utf-8", "utf-8"),
    (TRADITIONAL, "utf-8-sig", "utf-8"),
    (SIMPLIFIED, "utf-16", "utf-16-le"),
    (SIMPLIFIED, "utf-32", "utf-32-le"),
    (SIMPLIFIED, "gb18030", "gb18030"),
    (SIMPLIFIED, "gbk", "gb18030"),
    (SIMPLIFIED, "gb2312", "gb18030"),
    (TRADITIONAL, "big5", "big5"),
]


@pytest.mark.parametrize(("text", "encoding", "name"), CASES)
@pytest.mark.parametrize("start", [0, 7, 43, 90])
def test_every_cut_is_read_as_it_was_written(text, encoding, name, start):
    for end in range(start + 5, len(text) + 1):
        part = text[start:end]
        assert decode(part.encode(encoding)) == (part, name), part


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(encoding):
    for end in range(12, len(SIMPLIFIED) + 1):
        part = SIMPLIFIED[:end]
        assert decode(part.encode(encoding)) == (part, encoding), part


@pytest.mark.parametrize(("text", "encoding", "name"), CASES)
def test_a_last_character_cut_in_two_is_left_out(text, encoding, name):
    data = text[:30].encode(encoding) + text[30].encode(encoding.replace("-sig", ""))[:-1]
    data = data if encoding not in ("utf-16", "utf-32") else text[:31].encode(encoding)[:-1]
    assert decode(data) == (text[:30], name)


def test_traditional_text_in_gbk_and_simplified_text_in_big5_code_are_told_apart():
    assert decode(TRADITIONAL.replace("「", "“").replace("」", "”").encode("gbk"))[1] == "gb18030"
    with pytest.raises(UnicodeEncodeError):
        SIMPLIFIED.encode("big5")  # the code has no simplified forms: nothing to detect


@pytest.mark.parametrize("text", ["收入", "共5户", "增长4.5%", "全县人均", "粮食产量"])
def test_the_shortest_texts(text):
    assert decode(text.encode("gb18030")) == (text, "gb18030")


@pytest.mark.parametrize("text", ["預算", "億元", "戶數", "農業"])
def test_the_shortest_traditional_texts(text):
    assert decode(text.encode("big5")) == (text, "big5")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff")))
@example("a\r\nb\rc\n\u2028")
def test_utf_8_is_never_altered(text):
    assert decode(text.encode("utf-8")) == (text, "utf-8")


@given(st.binary(max_size=200))
@example(b"\xff\xfe\x00")
@example(b"\xef\xbb\xbf\xff")
@example(b"\x00" * 40)
def test_no_data_raises_anything_else(data):
    try:
        text, name = decode(data)
    except DecodeError as error:
        text, name, key = error.detail, "utf-8", error.key
    else:
        key = "binary"
    assert key in {"binary", "undecodable"}
    assert codecs.lookup(name)
    assert text or not data.strip(b"\xef\xbb\xbf\xff\xfe\x00")


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00", "binary"),
        (b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + zlib.compress(SIMPLIFIED.encode()), "binary"),
        (b"abc\x00def", "binary"),
        (b"\x7fELF\x02\x01\x01" + bytes(9), "binary"),
        (b"\xff\xd8\xff\xe0\x81\x82\xff\xff", "undecodable"),
        (SIMPLIFIED.encode("utf-8")[:60] + b"\xff\xff" + SIMPLIFIED.encode("utf-8"), "undecodable"),
        ("Größe naïve façade".encode("latin-1"), "undecodable"),
    ],
)
def test_what_is_no_text(data, key):
    with pytest.raises(DecodeError) as caught:
        decode(data)
    assert caught.value.key == key


def test_a_few_nul_characters_in_a_chinese_text_are_no_binary():
    text = SIMPLIFIED + "\0" + SIMPLIFIED
    assert decode(text.encode()) == (text, "utf-8")


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("gbk", "gbk"), ("GB2312", "gb2312"), ("gb18030", "gb18030"), ("cp936", "gbk")],
)
def test_the_encoding_asked_for_is_taken(encoding, name):
    # 𠮷 stands in GB 18030 alone: who says GBK may mean it.
    data = "𠮷林村5户".encode("gb18030")
    assert decode(data, encoding) == ("𠮷林村5户", name)


def test_the_encoding_asked_for_wins_over_detection():
    assert decode("naïve".encode("latin-1"), "latin-1") == ("naïve", "iso8859-1")
    assert decode("五户".encode("utf-8-sig"), "utf-8") == ("五户", "utf-8")
    assert decode("五户".encode("utf-16"), "utf-16") == ("五户", "utf-16-le")
    assert decode("五戶".encode("big5"), "Big5") == ("五戶", "big5")


def test_an_encoding_that_does_not_fit_says_where():
    with pytest.raises(DecodeError, match="byte 3") as caught:
        decode(b"abc\xff", "utf-8")
    assert caught.value.key == "undecodable"


@pytest.mark.parametrize("encoding", ["klingon", "", "rot13", "base64", "hex", "gbk\0"])
def test_an_unknown_encoding(encoding):
    with pytest.raises(DecodeError) as caught:
        decode(b"abc", encoding)
    assert caught.value.key == "unknown-encoding"


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
def test_real_texts_in_other_encodings(real_texts, encoding):
    for name, text in real_texts.items():
        part = text[: 3000 if encoding == "gb18030" else 500]
        assert decode(part.encode(encoding))[0] == part, name


def test_real_texts_in_big5(real_texts):
    from opencc import OpenCC

    traditional = OpenCC("s2t").convert
    for name, text in real_texts.items():
        for start in range(0, min(len(text), 4000), 997):
            part = traditional(text[start : start + 60]).encode("big5", "ignore").decode("big5")
            if sum("\u4e00" <= char <= "\u9fff" for char in part) > 9:
                assert decode(part.encode("big5")) == (part, "big5"), name
