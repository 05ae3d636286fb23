"""Shares that a list before them decides."""

from __future__ import annotations

import checker

LIST = "生产总值200.0亿元，其中第一产业30.1亿元，第二产业80.3亿元，第三产业89.6亿元"


def reported(text):
    return [(f.rule, f.text) for f in checker.check_text(text).findings]


def test_each_member_of_a_composition_is_the_share_of_its_item():
    text = f"{LIST}，三次产业比重为15.1:42.0:42.9。"
    assert reported(text) == [("share-not-from-total", "42.0"), ("share-not-from-total", "42.9")]


def test_a_composition_of_the_year_before_is_no_share_of_this_years_items():
    assert reported(f"{LIST}，上年三次产业结构由18.2:40.0:41.8调整为15.1:40.1:44.8。") == []


def test_places_that_make_up_a_hundred_once_have_to_do_so_again():
    first = "东县增长2%，占全州的30.5%；西县增长3%，占全州的49.1%；南县增长1%，占全州的20.4%。"
    again = "东县增收2%，占全州的33.5%；西县增收3%，占全州的46.1%；南县增收1%，占全州的24.4%。"
    assert reported(first) == []
    assert reported(again) == []
    assert reported(f"{first}\n{again}") == [("shares-not-hundred", "24.4%")]
