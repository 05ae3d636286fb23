from __future__ import annotations

from decimal import Decimal

from checker.claim.describe import ClaimRecord
from checker.report.listing import claims, relations
from checker.report.style import Style
from checker.report.width import width
from tests.report.build import document_of, figure, relation_of

TEXT = "新种茶叶320亩、柑橘450亩，\n合计960亩。"


def area(text):
    number = Decimal(text.removesuffix("亩"))
    start = TEXT.index(text)
    return figure(text, start, value=number, unit="亩", resolution=Decimal(1))


def sum_of(verdict="inconsistent", **values):
    roles = (("part", "320亩"), ("part", "450亩"), ("total", "960亩"))
    return relation_of(verdict, *((role, area(text)) for role, text in roles), **values)


def test_a_relation_shows_its_figures_and_the_arithmetic():
    document = document_of(TEXT, "甲.txt")
    head, figures, arithmetic = relations(document, [sum_of()], Style())
    assert head == "甲.txt:1:5: 不符 total-not-sum-of-parts"
    assert figures == "  分项 320亩；分项 450亩；合计 960亩"
    assert arithmetic.startswith("  算式 320亩 + 450亩 = 770亩；算得 770亩")
    assert "文中" not in arithmetic


def test_an_undecided_relation_says_why():
    reason = {"zh": "各项可能交叉", "en": "the parts may overlap"}
    document = document_of(TEXT, "甲.txt")
    for lang, word in (("zh", "缘由 各项可能交叉"), ("en", "reason the parts may overlap")):
        *_, last = relations(document, [sum_of("undecided", reason=reason)], Style(lang))
        assert last.endswith(word)


def test_a_claim_is_one_line_without_what_was_not_read():
    figures = [area("320亩"), area("960亩")]
    read = [
        ClaimRecord(figures[0], "part", 1, "茶叶", None, None, None, None, None, 0),
        ClaimRecord(figures[1], "total", -1, None, "上年", "2024年", None, None, None, None),
    ]
    first, second = claims(document_of(TEXT, "甲.txt"), read, Style())
    assert first == "甲.txt:1:5: 320亩 +分项 指标 茶叶，列举 0"
    assert second == "甲.txt:2:3: 960亩 −合计 基数 上年，时期 2024年"


def test_columns_stay_right_under_wide_characters():
    figures = [area("320亩"), area("960亩")]
    read = [
        ClaimRecord(figures[0], "part", 1, "茶叶", None, None, None, None, None, None),
        ClaimRecord(figures[1], "contribution", 1, "合计", None, None, None, None, None, None),
    ]
    lines = list(claims(document_of("长" * 30 + TEXT, "年度报告.txt"), read, Style()))
    starts = {width(line[: line.index("指标")]) for line in lines}
    assert len(starts) == 1
