"""What was checked of a figure: one state for all its relations together."""

from fractions import Fraction

import pytest

import checker
from checker.relation.coverage import Covered, state_of
from checker.relation.model import NearMiss
from tests.relation.build import AT_MOST, SHARE, SUM, relation, tie

HELD = relation(SUM, "3人", "4人", "7人")
ROUNDED = relation(SHARE, "3.4万元", "10.2万元", "33.0%")
BOUNDED = relation(AT_MOST, "9人", "7人")
BROKEN = relation(SUM, "3人", "4人", "8人")
OPEN = relation(SUM, "3人", "4人", "8人", reason="may-overlap")
EIGHT, SEVEN = (operand.quantity for operand in tie("8人", "7人").operands)
NEAR = OPEN._replace(near=NearMiss(EIGHT, SEVEN, Fraction(1, 900), Fraction(1, 900)))


@pytest.mark.parametrize(
    ("relations", "state"),
    [
        ([], "untied"),
        ([OPEN], "undecided"),
        ([HELD], "held"),
        ([ROUNDED], "held"),
        ([BOUNDED, OPEN], "held"),
        ([HELD, NEAR], "undecided"),
        ([HELD, BROKEN], "broken"),
        ([NEAR, BROKEN, OPEN, HELD], "broken"),
    ],
)
def test_the_gravest_says_what_a_figure_is(relations, state):
    assert state_of(relations) == state
    assert state_of(reversed(relations)) == state


def test_compared_for_size_only():
    figure = tie("7人").operands[0].quantity
    assert Covered(figure, "held", (BOUNDED,)).bounded
    assert not Covered(figure, "held", (BOUNDED, HELD)).bounded
    assert not Covered(figure, "broken", (BOUNDED,)).bounded


def test_the_suspicion_explains_a_figure_before_other_reasons():
    figure = tie("7人").operands[0].quantity
    assert Covered(figure, "undecided", (OPEN, NEAR)).why is NEAR
    assert Covered(figure, "undecided", (OPEN,)).why is OPEN
    assert Covered(figure, "held", (HELD,)).why is None


def test_every_measured_figure_is_covered_once_and_in_order():
    text = (
        "2024年全县收入5.20亿元，比上年的4.80亿元增长10.3%。建成道路36公里。"
        "全村共120户，其中低保户35户。\n\n生产总值86.4亿元，比上年增加5.1亿元，增长8.8%。"
    )
    report = checker.check_text(text)
    assert [(c.quantity.text, c.state) for c in report.coverage] == [
        ("5.20亿元", "broken"),
        ("4.80亿元", "broken"),
        ("10.3%", "broken"),
        ("36公里", "untied"),
        ("120户", "held"),
        ("35户", "held"),
        ("86.4亿元", "undecided"),
        ("5.1亿元", "undecided"),
        ("8.8%", "undecided"),
    ]
    assert [c.quantity.text for c in report.coverage if c.bounded] == ["120户", "35户"]
    assert {r.rule for c in report.coverage for r in c.relations} >= {"growth-not-from-base"}


def test_what_fits_without_words_leaves_a_figure_untied():
    text = "全县共有农户5362户。\n\n两年来，5362户全部纳入帮扶。"
    one, other = checker.check_text(text).coverage
    assert (one.state, other.state) == ("untied", "untied")
    assert [r.rule for r in one.fits] == ["indicator-stated-twice"]
