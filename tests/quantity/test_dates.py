"""Dates as numbers: which days a figure names, weekdays, and how numbers of dates are written."""

from __future__ import annotations

from decimal import Decimal

import pytest

import checker
from checker.quantity.dates import day_of_year, days_of, part_of, weekday_at, whole, written


def first(text):
    return checker.find_quantities(text)[0]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2024年2月29日", [(2024, 2, 29)]),
        ("二〇二四年十二月三十日", [(2024, 12, 30)]),
        ("２０２４年５月１日", [(2024, 5, 1)]),
        ("2024年5月", [(2024, 5, None)]),
        ("2024年底", [(2024, None, None)]),
        ("5月1日", [(None, 5, 1)]),
        ("2019年6月1日至2020年5月31日", [(2019, 6, 1), (2020, 5, 31)]),
        ("2016—2020年", [(2016, None, None), (2020, None, None)]),
        ("2016至2020年", [(2016, None, None), (2020, None, None)]),
        ("2016年到2020年", [(2016, None, None), (2020, None, None)]),
        ("3月5日至8日", [(None, 3, 5)]),
    ],
)
def test_the_days_that_a_date_names(text, days):
    quantity = first(text)
    found = days_of(quantity)
    assert [tuple(day[:3]) for day in found] == days
    for day in found:
        assert quantity.text[day.start : day.end].strip() != ""


def test_a_part_keeps_its_place_in_the_source():
    text = "审计期间为2019年6月1日至2018年5月31日。"
    quantity = first(text)
    last = days_of(quantity)[1]
    part = part_of(quantity, last.number, "年月日", last.start, last.end)
    assert part.text == text[part.start : part.end] == "2018年5月31日"
    assert part.value == Decimal(20180531)


@pytest.mark.parametrize(
    ("text", "told", "actual"),
    [
        ("2024年5月1日（星期五）开幕", 5, 3),
        ("2024年5月1日(周三)开幕", 3, 3),
        ("2023年11月20日，星期一，召开", 1, 1),
        ("2024年3月3日（星期天）", 7, 7),
    ],
)
def test_weekdays(text, told, actual):
    quantity = first(text)
    stated = weekday_at(quantity)
    assert stated is not None
    assert stated.value == told
    assert text[stated.start : stated.end] == stated.text
    assert days_of(quantity)[0].weekday == actual


@pytest.mark.parametrize("text", ["2024年5月1日开幕", "2024年5月1日（周边）", "2024年5月1日周期"])
def test_no_weekday(text):
    assert weekday_at(first(text)) is None


def test_a_day_that_does_not_exist_has_no_weekday():
    assert days_of(first("2023年2月30日"))[0].weekday is None


def test_days_of_a_common_year():
    assert day_of_year(first("1月1日")) == 0
    assert day_of_year(first("3月1日")) == 59
    assert day_of_year(first("2月30日")) is None
    assert day_of_year(first("2024年")) is None


def test_a_length_of_time_becomes_a_whole_number():
    years = whole(first("五年"))
    assert years is not None
    assert (years.value, years.resolution) == (5, None)


@pytest.mark.parametrize("text", ["1.5年", "三五年", "5年多"])
def test_a_length_of_time_that_is_no_whole_number(text):
    assert whole(first(text)) is None


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (3, "星期", "星期三"),
        (7, "星期", "星期日"),
        (29, "日", "29日"),
        (2020, "年", "2020年"),
        (59, "月日", "3月1日"),
        (20240501, "年月日", "2024年5月1日"),
        (20240500, "年月日", "2024年5月"),
    ],
)
def test_numbers_of_dates_are_written_as_dates(value, unit, text):
    assert written(Decimal(value), unit) == text
