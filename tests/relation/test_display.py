"""The arithmetic as it is shown: in the stated figure's scale, with bounds and difference."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.relation.algebra import Formula, as_ratio
from tests.relation.build import AT_LEAST, AT_MOST, GROWTH, SHARE, SUM, Law, relation

POINTS = Law(lambda start, end: end - start)
BEFORE = Law(lambda level, rate: level / (1 + as_ratio(rate)))
COUNTED = Law(lambda item: Formula.of(3) if isinstance(item, Formula) else Decimal(3))


@pytest.mark.parametrize(
    ("law", "texts", "formula"),
    [
        (GROWTH, ("860万元", "120万元", "14.0%"), "120万元 ÷ (860万元 − 120万元) = 16.22%"),
        (GROWTH, ("3200人", "−800人", "−25%"), "−800人 ÷ (3200人 + 800人) = −20%"),
        (SUM, ("12座", "9座", "38座"), "12座 + 9座 = 21座"),
        (SUM, ("4800万元", "0.52亿元", "1.1亿元"), "4800万元 + 0.52亿元 = 1.0亿元"),
        (SHARE, ("600亩", "200亩", "4倍"), "600亩 ÷ 200亩 = 3倍"),
        (POINTS, ("62%", "95%", "23个百分点"), "95% − 62% = 33个百分点"),
        (AT_MOST, ("120户", "135户"), "135户 > 120户"),
        (AT_MOST, ("120户", "35户"), "35户 ≤ 120户"),
        (AT_LEAST, ("35公里", "28公里"), "28公里 < 35公里"),
        (AT_LEAST, ("35公里", "228公里"), "228公里 ≥ 35公里"),
        (SHARE, ("5件", "0件", "50%"), ""),
        (POINTS, ("-0.8%", "2.4%", "1.6个百分点"), "2.4% + 0.8% = 3.2个百分点"),
        (POINTS, ("2.4%", "－0.8%", "3.2个百分点"), "−0.8% − 2.4% = −3.2个百分点"),
        (BEFORE, ("120亩", "20%", "90亩"), "120亩 ÷ (1 + 20%) = 100亩"),
        (COUNTED, ("12所", "四项"), "4项 ≠ 3项"),
    ],
)
def test_formulas(law, texts, formula):
    assert relation(law, *texts).formula == formula


@pytest.mark.parametrize(
    ("law", "texts", "computed"),
    [
        (GROWTH, ("860万元", "120万元", "14.0%"), "16.22% [16.13%, 16.31%]"),
        (SUM, ("12座", "9座", "38座"), "21座"),
        (SUM, ("1.3亿元", "2.4亿元", "3.9亿元"), "3.7亿元 [3.6亿元, 3.8亿元]"),
        (SHARE, ("46件", "48件", "97.8%"), "95.83%"),
        (POINTS, ("62%", "95%", "23个百分点"), "33个百分点 [32个百分点, 34个百分点]"),
        (SUM, ("约300户", "180户", "600户"), "[450户, 510户]"),
        (SUM, ("超过300户", "180户", "400户"), "[480户, ∞户]"),
        (SHARE, ("5件", "0件", "50%"), ""),
    ],
)
def test_the_recomputed_value_with_its_bounds(law, texts, computed):
    assert relation(law, *texts).computed.replace("∞户", "∞") == computed.replace("∞户", "∞")


@pytest.mark.parametrize(
    ("law", "texts", "difference"),
    [
        (GROWTH, ("860万元", "120万元", "14.0%"), "−2.22个百分点"),
        (SUM, ("12座", "9座", "38座"), "+17座"),
        (SUM, ("1.3亿元", "2.4亿元", "3.9亿元"), "+0.2亿元"),
        (POINTS, ("95%", "62%", "−23个百分点"), "+10个百分点"),
        (SHARE, ("600亩", "200亩", "4倍"), "+1倍"),
        (SUM, ("约300户", "180户", "600户"), None),
        (SHARE, ("5件", "0件", "50%"), None),
    ],
)
def test_the_difference(law, texts, difference):
    assert relation(law, *texts).difference == difference


def test_the_stated_figure_has_its_sign():
    assert relation(GROWTH, "3200人", "−800人", "−25%").stated == "−25%"
    assert relation(SUM, "12座", "9座", "38座").stated == "38座"


def test_an_approximation_leaves_bounds_in_the_formula():
    assert relation(SUM, "约300户", "180户", "600户").formula == "约300户 + 180户 = [450户, 510户]"


def test_constants_stand_in_the_formula():
    law = Law(lambda count, nearest: nearest / count, yields_ratio=True)
    found = relation(law, "37名", "95.5%", constants=(35,))
    assert found.formula == "35 ÷ 37名 = 94.59%"
