"""The judge: what the printed figures give, what rounding allows, and what nothing explains."""

from __future__ import annotations

import pytest

from checker.quantity.interval import MODES, USUAL
from checker.relation.judge import fits
from checker.relation.reasons import REASONS
from tests.relation.build import AT_LEAST, AT_MOST, GROWTH, SHARE, SUM, Law, relation, tie, verdict


@pytest.mark.parametrize(
    ("law", "texts", "expected"),
    [
        # the printed figures give the printed result
        (SUM, ("12座", "9座", "16座", "37座"), "consistent"),
        (SUM, ("1.3亿元", "2.4亿元", "3.7亿元"), "consistent"),
        (GROWTH, ("860万元", "120万元", "16.2%"), "consistent"),
        (GROWTH, ("3200人", "−800人", "−20%"), "consistent"),
        (SHARE, ("46件", "48件", "95.8%"), "consistent"),
        # only true values within the intervals do: each figure was rounded by itself
        (SUM, ("1.3亿元", "2.4亿元", "3.8亿元"), "rounding"),
        (SUM, ("163.8亿元", "3.8亿元", "167.57亿元"), "rounding"),
        (GROWTH, ("9.0亿元", "−2181万元", "−2.4%"), "consistent"),
        (SHARE, ("1.2万亩", "4.5万亩", "27.5%"), "rounding"),
        # nothing does
        (SUM, ("12座", "9座", "16座", "38座"), "inconsistent"),
        (SUM, ("1.3亿元", "2.4亿元", "4.0亿元"), "inconsistent"),
        (GROWTH, ("860万元", "120万元", "14.0%"), "inconsistent"),
        (GROWTH, ("3200人", "−800人", "−25%"), "inconsistent"),
        (SHARE, ("46件", "48件", "97.8%"), "inconsistent"),
        (SHARE, ("1.2万亩", "4.5万亩", "30%"), "inconsistent"),
    ],
)
def test_verdicts(law, texts, expected):
    assert verdict(law, *texts) == expected


def test_a_figure_may_have_been_cut_off():
    assert verdict(SHARE, "2件", "3件", "66.7%") == "consistent"
    assert verdict(SHARE, "2件", "3件", "66.6%") == "rounding"
    assert verdict(SHARE, "2件", "3件", "66.5%") == "inconsistent"
    assert verdict(SHARE, "2件", "3件", "66.8%") == "inconsistent"


def test_an_exact_result_is_never_cut_off_by_a_whole_last_digit():
    assert verdict(SHARE, "13件", "100件", "13%") == "consistent"
    assert verdict(SHARE, "13件", "100件", "12%") == "inconsistent"
    assert verdict(SUM, "50000户", "40000户", "8万户") == "inconsistent"


@pytest.mark.parametrize(
    ("part", "whole", "stated", "holds"),
    [
        (2, 3, "66.7%", {"half-up", "half-even", "any"}),
        (2, 3, "66.6%", {"half-up", "truncate", "any"}),
        (1, 3, "33.4%", {"any"}),
        (1, 3, "33.3%", {"half-up", "half-even", "truncate", "any"}),
        (1, 3, "33.5%", set()),
        # the results end in a half
        (1, 8, "13%", {"half-up", "any"}),
        (1, 8, "12%", {"half-up", "half-even", "truncate", "any"}),
        (3, 8, "38%", {"half-up", "half-even", "any"}),
        (3, 8, "37%", {"half-up", "truncate", "any"}),
        # exact results print as themselves
        (1, 4, "25%", {"half-up", "half-even", "truncate", "any"}),
        (1, 4, "24%", set()),
        (1, 4, "26%", set()),
    ],
)
@pytest.mark.parametrize("rounding", MODES)
def test_a_house_rounds_as_it_likes(rounding, part, whole, stated, holds):
    found = verdict(
        SHARE, f"{part}件", f"{whole}件", stated, conventions=USUAL._replace(rounding=rounding)
    )
    assert (found in ("consistent", "rounding")) is (rounding in holds)


@pytest.mark.parametrize("rounding", MODES)
def test_every_house_takes_the_printed_figures_for_rounded_ones(rounding):
    house = USUAL._replace(rounding=rounding)
    assert verdict(SUM, "1.3亿元", "2.4亿元", "3.8亿元", conventions=house) == "rounding"
    assert verdict(SUM, "1.3亿元", "2.4亿元", "4.2亿元", conventions=house) == "inconsistent"
    assert verdict(GROWTH, "3200人", "−800人", "−20%", conventions=house) == "consistent"


@pytest.mark.parametrize(("stated", "holds"), [("−33.3%", True), ("−33.4%", False)])
def test_what_falls_is_cut_off_towards_nought(stated, holds):
    house = USUAL._replace(rounding="truncate")
    found = verdict(GROWTH, "2件", "−1件", stated, conventions=house)
    assert found == ("consistent" if holds else "inconsistent")


def test_whole_counts_are_exact_and_amounts_are_not():
    assert verdict(SUM, "12户", "9户", "22户") == "inconsistent"
    assert verdict(SUM, "12元", "9元", "22元") == "rounding"
    assert verdict(SUM, "1.2万户", "0.9万户", "2.2万户") == "rounding"


def test_equal_values_at_other_scales_are_one_value():
    assert verdict(SUM, "4800万元", "0.52亿元", "1亿元") == "consistent"
    assert verdict(SUM, "四千八百万元", "０．５２亿元", "10000万元") == "consistent"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("75%", "consistent"),
        ("750‰", "consistent"),
        ("百分之七十五", "consistent"),
        ("7.5成", "consistent"),
        ("75‰", "inconsistent"),
        ("75倍", "inconsistent"),
        ("0.75倍", "consistent"),
    ],
)
def test_a_ratio_is_printed_like_the_stated_figure(stated, expected):
    assert verdict(SHARE, "36人", "48人", stated) == expected


def test_multiples_are_ratios_and_not_percents():
    assert verdict(SHARE, "600亩", "200亩", "3倍") == "consistent"
    assert verdict(SHARE, "600亩", "200亩", "4倍") == "inconsistent"


def test_a_whole_multiple_is_rounded_and_never_cut_off():
    assert verdict(SHARE, "796亩", "200亩", "3倍") == "inconsistent"
    assert verdict(SHARE, "796亩", "200亩", "4倍") == "consistent"
    assert verdict(SHARE, "796.9亩", "200.1亩", "3.9倍") == "rounding"


class TestUndecided:
    def test_a_base_that_may_be_zero(self):
        found = relation(GROWTH, "0.3亿元", "0.3亿元", "100%")
        assert found.verdict == "undecided"
        assert found.reason == REASONS["zero-base"]

    def test_a_base_below_its_last_digit(self):
        assert verdict(SHARE, "5件", "0件", "50%") == "undecided"

    def test_the_text_rules_a_contradiction_out(self):
        found = relation(GROWTH, "860万元", "120万元", "14.0%", reason="constant-prices")
        assert found.verdict == "undecided"
        assert found.reason == REASONS["constant-prices"]

    def test_what_holds_is_consistent_whatever_the_text_says(self):
        found = relation(GROWTH, "860万元", "120万元", "16.2%", reason="constant-prices")
        assert found.verdict == "consistent"
        assert found.reason is None


class TestUnsure:
    def test_what_does_not_hold_is_dropped(self):
        assert relation(SUM, "12座", "9座", "38座", sure=False) is None
        assert relation(SHARE, "5件", "0件", "50%", sure=False) is None

    def test_what_holds_is_kept_and_marked(self):
        found = relation(SUM, "12座", "9座", "21座", sure=False)
        assert found.verdict == "consistent"
        assert not found.sure
        assert verdict(SUM, "1.3亿元", "2.4亿元", "3.8亿元", sure=False) == "rounding"


class TestApproximations:
    @pytest.mark.parametrize(
        ("stated", "expected"),
        [
            ("近500户", "consistent"),
            ("500余户", "inconsistent"),
            ("约500户", "consistent"),
            ("约600户", "inconsistent"),
            ("480多户", "consistent"),
            ("超过480户", "consistent"),
            ("超过500户", "inconsistent"),
            ("不足490户", "consistent"),
            ("不足480户", "inconsistent"),
            ("至少486户", "consistent"),
        ],
    )
    def test_words_that_widen_or_bound(self, stated, expected):
        assert verdict(SUM, "300户", "186户", stated) == expected

    def test_they_hold_without_being_called_rounding(self):
        assert verdict(SUM, "近300户", "186户", "470户") == "consistent"

    def test_a_range_is_its_ends(self):
        assert verdict(SUM, "3万至5万元", "1万元", "5.2万元") == "consistent"
        assert verdict(SUM, "3万至5万元", "1万元", "8万元") == "inconsistent"


class TestComparisons:
    def test_at_most(self):
        assert verdict(AT_MOST, "120户", "120户") == "consistent"
        assert verdict(AT_MOST, "120户", "119户") == "consistent"
        assert verdict(AT_MOST, "120户", "121户") == "inconsistent"

    def test_at_least(self):
        assert verdict(AT_LEAST, "35公里", "228公里") == "consistent"
        assert verdict(AT_LEAST, "35公里", "28公里") == "inconsistent"

    def test_rounding_counts_for_the_text(self):
        assert verdict(AT_MOST, "1.2亿元", "12040万元") == "rounding"
        assert verdict(AT_MOST, "1.2亿元", "14000万元") == "inconsistent"

    def test_values_that_just_touch_hold(self):
        assert verdict(AT_MOST, "1.9亿元", "2.0亿元") == "rounding"
        assert verdict(AT_MOST, "1.9亿元", "2.01亿元") == "inconsistent"
        assert verdict(AT_LEAST, "2.0亿元", "1.9亿元") == "rounding"
        assert verdict(AT_LEAST, "2.0亿元", "1.89亿元") == "inconsistent"

    def test_a_limit_may_be_open(self):
        assert verdict(AT_LEAST, "95%", "95%以上") == "consistent"
        assert verdict(AT_MOST, "200户", "100户以上") == "consistent"

    def test_the_words_may_choose(self):
        assert verdict(SUM, "95%", "98%", compare="at_least") == "consistent"
        assert verdict(SUM, "95%", "98%", compare="at_most") == "inconsistent"


def test_constants_follow_the_operands():
    law = Law(lambda count, nearest: nearest / count, yields_ratio=True)
    assert verdict(law, "37名", "94.6%", constants=(35,)) == "consistent"
    assert verdict(law, "37名", "95.5%", constants=(35,)) == "inconsistent"
    found = relation(law, "37名", "94.6%", constants=(35,))
    assert found.constants == (35,)


def test_a_relation_spans_its_figures():
    found = relation(SUM, "12座", "9座", "21座")
    assert found.rule == "law"
    assert [o.quantity.text for o in found.operands] == ["12座", "9座", "21座"]
    assert (found.start, found.end) == (0, 3)


@pytest.mark.parametrize(
    ("law", "texts", "expected"),
    [
        (SUM, ("1.3亿元", "2.4亿元", "3.7亿元"), True),
        (SUM, ("1.3亿元", "2.4亿元", "3.8亿元"), False),
        (SUM, ("12座", "9至16座", "25座"), True),
        (SUM, ("12座", "9至16座", "38座"), False),
        (SHARE, ("46件", "0件", "95.8%"), False),
    ],
)
def test_what_fits_holds_as_printed_or_as_far_as_the_words_reach(law, texts, expected):
    assert fits(law, tie(*texts)) is expected
