"""Traditional → simplified against the official opencc."""

from __future__ import annotations

from pathlib import Path
from runpy import run_path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import _simplified, simplify
from checker.document.simplify import plain, simplified

GENERATOR = run_path(str(Path(__file__).parent / "make_simplified.py"))
PAIRS = dict(zip(_simplified.TRADITIONAL, _simplified.SIMPLIFIED, strict=True))


@pytest.fixture(scope="module")
def opencc():
    from opencc import OpenCC

    return OpenCC("t2s").convert


def test_the_table_is_what_the_generator_writes():
    assert GENERATOR["module"]() == Path(_simplified.__file__).read_text(encoding="utf-8")


def test_the_table_is_one_to_one_and_large():
    assert len(PAIRS) == len(_simplified.TRADITIONAL) > 3500
    assert all(len(simple) == 1 for simple in PAIRS.values())
    assert not any(a == b for a, b in PAIRS.items())


def test_what_gb_2312_knows_of_the_table_is_listed():
    known = {char for char in PAIRS if char.encode("gb2312", "ignore")}
    assert known == set(simplify._IN_GB2312)


def test_the_words_of_reports(opencc):
    words = (
        "預算執行財政收入增長萬億畝戶噸個餘佔佔比減少減免農業補貼貧困脫貧幫扶鄉鎮總產值"
        "環比與去年同期相較實現營業額達標準率儲蓄貸款餘額稅務審計監督衛生醫療機構學校師資"
    )
    assert simplified(words) == opencc(words) == plain(words)


@pytest.mark.parametrize("text", ["", "ABC 12.5", "全年收入5亿元。", "“十五五”——·…", "〇二五"])
def test_plain_text_stays(text):
    assert plain(text) == text


@pytest.mark.parametrize("filler", ["", "全年收入。" * 3000])
@pytest.mark.parametrize("char", "祿髙乾後⼈\xa0\u2003−◯")
def test_one_odd_character_in_any_length_of_text(char, filler):
    found = plain(f"{filler}李{char}{filler}")
    expected = PAIRS.get(char) or {"\xa0": " ", "\u2003": " ", "−": "-", "◯": "○"}[char]
    assert found == plain(filler) + "李" + expected + plain(filler)


def test_reports_of_both_scripts_in_one_text():
    simple = "全县农业总产值增长。\n"
    other = "全縣農業總產值增長、鄉鎮財政收入達標、貧困戶實現脫貧、學校醫院環境衛生改觀。\n"
    assert plain((simple + other) * 40) == (simple + simplified(other)) * 40


@given(st.text(st.characters(codec="gb2312"), max_size=60))
def test_simplified_text_is_left_alone(text):
    if not any(char in PAIRS for char in text):
        assert simplified(text) == text


@given(st.text(st.sampled_from(_simplified.TRADITIONAL + "年，5"), max_size=80))
def test_every_traditional_character(text):
    found = plain(text)
    assert found == "".join(PAIRS.get(char, char) for char in text).replace("，", ",")


def test_real_texts(real_texts, opencc):
    differing = {}
    for name, text in real_texts.items():
        ours, theirs = simplified(text), opencc(text)
        assert len(ours) == len(theirs) == len(text)
        for i, char in enumerate(text):
            if PAIRS.get(char, char) != theirs[i]:
                differing.setdefault(text[max(0, i - 2) : i + 3], name)
    # Where opencc looks at the word (乾坤, 于謙) one character can be read otherwise.
    assert len(differing) <= 5, differing
