"""From ties to relations: each judged once, in order, and what is dropped weighed at last."""

from __future__ import annotations

import checker
from checker.guard import Guard
from checker.judging import judged
from checker.quantity.interval import USUAL
from checker.relation.model import Habit, Operand, Tie
from tests.relation.build import Law

HABIT = Habit("清单", 600, (399,))
TEXT = "甲12380人，乙5377人，丙4377人，丁16757人，戊17757人，己17757人，庚99人，辛7380人。"
FIGURES = {TEXT[quantity.start - 1]: quantity for quantity in checker.find_quantities(TEXT)}


class Sum(Law):
    """A law as the engine sees it: what it makes of ties that are dropped is its habit."""

    converts = False
    habit = HABIT


RULE = Sum(lambda *parts: sum(parts[1:], parts[0]))


def tie(names, **options):
    return Tie(tuple(Operand("figure", FIGURES[name]) for name in names), **options)


def relations(*ties, known=()):
    return judged([(RULE, one) for one in ties], Guard(), USUAL, known)


def names(found):
    at = {quantity.start: name for name, quantity in FIGURES.items()}
    return ["".join(at[o.quantity.start] for o in relation.operands) for relation in found]


def test_relations_stand_in_the_order_of_the_stated_figure_then_of_the_first():
    found = relations(tie("甲乙己"), tie("丙甲己"), tie("甲乙戊"), tie("甲丙丁"))
    assert names(found) == ["甲丙丁", "甲乙戊", "甲乙己", "丙甲己"]


def test_a_tie_found_twice_is_one_relation_and_one_of_another_kind_is_another():
    assert names(relations(tie("甲乙戊"), tie("甲乙戊"), tie("甲乙己"))) == ["甲乙戊", "甲乙己"]
    (first,) = relations(tie("甲乙戊"))
    assert relations(tie("甲乙戊"), known=[first]) == [first]
    both = relations(tie("甲乙戊"), tie("甲乙戊", compare="at_most"))
    assert sorted(relation.compare for relation in both) == ["at_most", "equal"]


def test_a_tie_that_is_not_sure_is_kept_where_it_misses_by_a_slip_that_is_no_chance():
    (found,) = relations(tie("甲乙丁", sure=False))
    assert found.near is not None
    assert relations(tie("甲乙庚", sure=False)) == []


def test_of_several_ties_of_a_figure_that_the_words_leave_open_the_likeliest_slip_is_told():
    likely, doubtful = (tie(which, sure=False, tries=2) for which in ("甲乙丁", "丙辛丁"))
    odds = [relations(one)[0].near.odds for one in (likely, doubtful)]
    assert odds[0] < odds[1]
    for ties in ((likely, doubtful), (doubtful, likely)):
        assert names(relations(*ties)) == ["甲乙丁"]
    each = [one._replace(tries=1) for one in (likely, doubtful)]
    assert names(relations(*each)) == ["甲乙丁", "丙辛丁"]


def test_where_one_of_them_holds_it_is_the_one_that_is_meant():
    holds, misses = tie("甲丙丁"), tie("乙甲丁", sure=False, tries=2)
    assert names(relations(misses, holds)) == ["甲丙丁"]
    other = tie("甲乙己", sure=False)
    assert names(relations(misses, other)) == ["乙甲丁", "甲乙己"]
    assert names(relations(misses._replace(tries=1), holds)) == ["甲丙丁", "乙甲丁"]
