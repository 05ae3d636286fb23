"""Near misses: what is counted, what is reported at which level, and what stays silent."""

from decimal import Decimal
from fractions import Fraction

import pytest

import checker
from checker.finding import Level
from checker.quantity.edits import numeral_of, one_slip, rewritten
from checker.relation.mends import chance, gap_of, mends, other_scale
from checker.relation.model import Habit, NearMiss
from checker.relation.odds import level_of, near_miss, suspect
from tests.relation.build import SHARE, SUM, tie

USUAL = Habit("清单", 600, (399,))
"""Of a thousand such ties 600 hold: odds are then what they are counted to be."""


def near(*texts, law=SUM, habit=USUAL):
    return near_miss(law, tie(*texts, sure=False, habit=habit))


def closed_by_hand(*texts):
    """Every total that one slip of one figure would make right, by trying all of them."""
    *parts, total = (checker.parse_quantity(text) for text in texts)
    values = [part.value for part in parts]
    found = {sum(values) + total.value - value for value in _slips(total)}
    for part in parts:
        found |= {sum(values) - part.value + value for value in _slips(part)}
    return {int(value) for value in found}


def _slips(quantity):
    numeral = numeral_of(quantity)
    return [rewritten(quantity, numeral, w).value for w in one_slip(numeral, 0, 10**9)]


@pytest.mark.parametrize(
    ("texts", "low", "high"),
    [
        (("12380人", "5377人", "16757人"), -9999, -1000),
        (("5480名", "4900名", "12380名"), 1000, 9999),
        (("31人", "42人", "373人"), 100, 373),
    ],
)
def test_the_odds_count_the_gaps_of_this_size_that_a_slip_closes(texts, low, high):
    """Gaps of as many digits and of the same sign, in steps of the last digit that is written."""
    total = sum(checker.parse_quantity(text).value for text in texts[:-1])
    step = 10 if all(text[-2] == "0" for text in texts) else 1
    gaps = {value - total for value in closed_by_hand(*texts)}
    closed = {gap for gap in gaps if low <= gap <= high}
    this = tie(*texts, sure=False)
    gap = gap_of(SUM, this)
    size = (min(high, 10**6) - low + 1) // step
    expected = Fraction(len(closed), size)
    assert abs(float(chance(SUM, this, one_slip, gap) / expected) - 1) < 0.15


def test_every_slip_that_mends_is_found_and_the_stated_figure_comes_first():
    found = list(mends(SUM, tie("12380人", "5377人", "16757人"), one_slip))
    assert [(m.written.text, m.likely.text) for m in found] == [
        ("16757人", "17757人"),
        ("5377人", "4377人"),
        ("12380人", "11380人"),
    ]
    shares = list(mends(SHARE, tie("1365亩", "4550亩", "3%"), one_slip))
    assert shares == []
    swapped = list(mends(SHARE, tie("1365亩", "5450亩", "30.0%"), one_slip))
    assert [(m.written.text, m.likely.text) for m in swapped] == [
        ("5450亩", "4550亩"),
        ("1365亩", "1635亩"),
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ("12人", "9人", "31人"),  # ten off, but of so small figures
        ("12380人", "5377人", "17213人"),  # no single slip
        ("12380人", "5377人", "17757人"),  # it holds
        ("12380人", "约5377人", "16757人"),
        ("12380人", "5377人", "三百户"),
    ],
)
def test_no_near_miss(texts):
    assert near(*texts) is None


def test_round_figures_are_counted_in_their_own_steps():
    """共5000万元, 其中2000万元, 1000万元: two thousands off says nothing."""
    assert near("2000万元", "1000万元", "5000万元") is None


@pytest.mark.parametrize(
    ("odds", "holds", "level"),
    [
        (1001, 600, Level.WARNING),
        (999, 600, Level.INFO),
        (51, 600, Level.INFO),
        (49, 600, None),
        (400, 800, Level.WARNING),
        (100, 950, Level.WARNING),
        (51, 300, None),
        (49, 990, None),
        (2000, 300, Level.INFO),
    ],
)
def test_the_level_weighs_the_odds_with_how_often_such_ties_hold(odds, holds, level):
    figure = tie("1人").operands[0].quantity
    weighed = Fraction(1, odds) * Fraction(60, 40) * Habit("", holds, (999 - holds,)).against(1)
    assert level_of(NearMiss(figure, figure, Fraction(1, odds), weighed)) == level


LISTS = Habit("清单", 100, (0, 9, 1, 4, 19, 49, 29))


@pytest.mark.parametrize(
    ("gap", "against"),
    [
        ("-0.9", Fraction(1, 100)),
        ("-0.3", Fraction(10, 100)),
        ("-0.05", Fraction(2, 100)),
        ("0.01", Fraction(5, 100)),
        ("0.05", Fraction(20, 100)),
        ("0.3", Fraction(50, 100)),
        ("0.7", Fraction(30, 100)),
    ],
)
def test_a_habit_counts_the_misses_of_about_this_size_and_one_more(gap, against):
    assert LISTS.against(Decimal(gap)) == against
    assert Habit("", 100, (49,)).against(Decimal(gap)) == Fraction(50, 100)


def test_parts_that_exceed_their_total_are_seldom_left_open():
    """The same slip of 10000, once for parts that come to more and once to less."""
    over = near("124805人", "53766人", "168571人", habit=LISTS)
    under = near("123805人", "52766人", "186571人", habit=LISTS._replace(sums=False))
    assert over.odds < Fraction(1, 1000)
    assert over.weighed / over.odds == Fraction(3, 2) * Fraction(2, 100)
    assert under.weighed / under.odds == Fraction(3, 2) * Fraction(20, 100)


def test_each_tie_that_may_be_meant_is_a_chance_more():
    texts = "548307名", "490175名", "938482名"
    one = near_miss(SUM, tie(*texts, sure=False, habit=USUAL))
    ten = near_miss(SUM, tie(*texts, sure=False, habit=USUAL, tries=10))
    assert ten.odds == 10 * one.odds


def test_a_round_gap_may_be_an_item_that_is_not_listed():
    """1万 more than the parts may be another item of 1万; less than the parts is no item."""
    assert near("123805人", "53766人", "187571人").odds == Fraction(1, 100)
    assert near("1238051人", "537661人", "2775712人").odds == Fraction(1, 250)
    assert near("1238051人", "537661人", "1875712人").odds == Fraction(1, 250)
    closed = USUAL._replace(sums=False)
    assert near("123805人", "53766人", "187571人", habit=closed).odds <= Fraction(1, 10000)
    assert near("123805人", "53766人", "167571人").odds < Fraction(1, 10000)
    swapped = near("123805人", "53766人", "715771人")
    assert swapped is None  # 538200 is no slip
    assert near("123805人", "35766人", "177571人").odds < Fraction(1, 1000)  # 53 for 35: 18000


@pytest.mark.parametrize(("total", "found"), [("17707人", True), ("17717人", False)])
def test_gaps_of_less_than_fifty_steps_are_closed_by_some_slip_anyhow(total, found):
    assert (near("12380人", "5377人", total) is not None) == found


@pytest.mark.parametrize(("parts", "found"), [(15, True), (16, False)])
def test_a_list_of_more_than_sixteen_figures_offers_too_many_slips(parts, found):
    texts = [f"{83471 + 1013 * k}人" for k in range(parts)]
    total = sum(int(text[:-1]) for text in texts) - 20000
    assert (near(*texts, f"{total}人") is not None) == found


def test_a_larger_gap_is_less_likely_by_chance():
    small = near("54830名", "49017名", "103147名")
    large = near("548307名", "490175名", "938482名")
    assert small is not None
    assert large is not None
    assert large.odds < Fraction(1, 1000) < small.odds
    assert level_of(large) == Level.WARNING


def test_nothing_is_asked_of_sure_or_guarded_ties():
    texts = "548307名", "490175名", "938482名"
    told = suspect(SUM, tie(*texts, sure=False, habit=USUAL))
    assert told is not None
    assert (told.verdict, told.sure) == ("undecided", False)
    assert suspect(SUM, tie(*texts, sure=False)) is None
    assert suspect(SUM, tie(*texts, sure=False, habit=USUAL, reason="constant-prices")) is None
    assert suspect(SUM, tie(*texts, sure=False, habit=USUAL, compare="at_most")) is None


def test_a_near_miss_is_reported_with_its_odds_and_stays_undecided():
    text = "全县用电167571万千瓦时，其中：工业123805万千瓦时，居民53766万千瓦时。"
    report = checker.check_text(text)
    (finding,) = report.findings
    assert finding.rule == "total-not-sum-of-parts"
    assert finding.level == Level.WARNING
    assert "“167571万千瓦时”作“177571万千瓦时”" in finding.message["zh"]
    assert "分之一" in finding.message["zh"]
    assert "167571万千瓦时 for 177571万千瓦时" in finding.message["en"]
    assert "1 in " in finding.message["en"]
    (relation,) = [r for r in report.checked if r.near]
    assert relation.verdict == "undecided"
    assert relation.reason is not None
    assert relation.reason["zh"] in finding.message["zh"]


@pytest.mark.parametrize(
    "text",
    [
        "全县用电167571万千瓦时，其中：工业123805万千瓦时，居民52118万千瓦时。",
        "全县用电167571万千瓦时，其中：工业123805万千瓦时，居民33766万千瓦时等。",
        "全县用电167571万千瓦时，主要是工业123805万千瓦时，居民33766万千瓦时。",
        "全县培训38人，其中：工业12人，农业16人。",
    ],
)
def test_open_lists_stay_silent(text):
    assert checker.check_text(text).findings == ()


def test_a_figure_alone_in_another_scale_may_be_a_slip_of_the_unit():
    text = "全县投入2936万元。其中：水利1056万元，林业1005万元，农业875元。"
    (finding,) = checker.check_text(text).findings
    assert finding.level is Level.WARNING
    assert "“875元”作“875万元”" in finding.message["zh"]
    (kept,) = checker.check_text(text.replace("2936", "2966")).findings or [None]
    assert kept is None


def test_two_figures_in_another_scale_are_no_slip():
    assert near("1056万元", "875元", "1005元", "2936万元") is None


def test_of_two_figures_neither_is_alone_in_its_scale():
    assert list(other_scale(SUM, tie("875元", "875万元", sure=False))) == []
    assert list(other_scale(SUM, tie("1万元", "875元", "876万元", sure=False))) != []
