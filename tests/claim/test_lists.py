"""Lists: a total and the parts that the text hangs on it."""

from __future__ import annotations

import pytest

from tests.claim.reading import passages, words


def lists(text):
    """(total, parts, closed) of every list of ``text``."""
    return [
        (words(listing.total), [words(part) for part in listing.parts], listing.closed)
        for s in passages(text).sentences
        for listing in s.listings
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "刊发936条，其中：国家级42条，省级166条，州级728条。",
            [("936条", ["42条", "166条", "728条"], False)],
        ),
        (
            "刊发936条（其中国家级42条、省级166条），印发12期。",
            [("936条", ["42条", "166条"], False)],
        ),
        (
            "新建厕所37座，分别为东乡12座、西乡9座、南乡16座。",
            [("37座", ["12座", "9座", "16座"], True)],
        ),
        (
            "产业400万元、基建350万元、培训120万元，合计870万元。",
            [("870万元", ["400万元", "350万元", "120万元"], True)],
        ),
        (
            "全市收入5.2亿元。其中：税收3.9亿元，非税1.3亿元。",
            [("5.2亿元", ["3.9亿元", "1.3亿元"], False)],
        ),
        (
            "护林员3260名（东乡1480名，西乡1780名）。",
            [("3260名", ["1480名", "1780名"], False)],
        ),
    ],
)
def test_totals_and_parts(text, expected):
    assert lists(text) == expected


def test_parts_of_two_kinds_hang_on_totals_of_their_kind():
    found = lists("全县120户460人，其中东乡50户190人、西乡70户270人。")
    assert found == [
        ("120户", ["50户", "70户"], False),
        ("460人", ["190人", "270人"], False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "收入5.2亿元。支出9.1亿元。",
        "培训3200人次，其中妇女合作社12家。",  # no part of the total's kind
        "收入5.2亿元。\n\n\n第二节情况如下。其中东乡12座、西乡9座。",
        "东乡12座、西乡9座，共同努力。",
    ],
)
def test_what_is_no_list(text):
    assert lists(text) == []


def test_only_the_items_that_the_words_surely_govern_are_firm():
    text = "新建住房315套，其中东乡102套、西乡88套，改造住房98套。"
    (listing,) = (only for s in passages(text).sentences for only in s.listings)
    assert [words(p) for p in listing.parts[: listing.firm]] == ["102套", "88套"]


def test_a_list_that_opens_a_sentence_hangs_on_the_one_before_only():
    text = "收入5.2亿元。支出9.1亿元。其中教育2.4亿元、卫生1.1亿元。"
    assert lists(text) == [("9.1亿元", ["2.4亿元", "1.1亿元"], False)]
