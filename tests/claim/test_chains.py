"""Chains: which figures speak of one subject."""

from __future__ import annotations

import pytest

from checker.claim.model import BIT, Role
from tests.claim.reading import sentence, words


def chains(text):
    return [tuple(map(words, chain.claims)) for chain in sentence(text).chains]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "收入5.2亿元，比上年增加0.4亿元，增长8.3%。",
            [("5.2亿元", "0.4亿元", "8.3%")],
        ),
        (
            "收入5.2亿元，增长8.3%，增收0.4亿元，完成预算的104%。",
            [("5.2亿元", "8.3%", "0.4亿元", "104%")],
        ),
        (
            "收入5.2亿元，增长8.3%；支出9.1亿元，下降2.1%。",
            [("5.2亿元", "8.3%"), ("9.1亿元", "2.1%")],
        ),
        (
            "流动人口增加7万人，增长1.25倍；市内流动人口增加3万人，增长60%。",
            [("7万人", "1.25倍"), ("3万人", "60%")],
        ),
        (
            "面积由200亩扩大到600亩，增加400亩，增长2倍。",
            [("200亩", "600亩", "400亩", "2倍")],
        ),
        (
            "收入5.2亿元（其中税收3.9亿元，增长6.1%），增长8.3%。",
            [("5.2亿元", "8.3%"), ("3.9亿元", "6.1%")],
        ),
        (
            "床位860张（占40.0%），比上年增加40张（增长4.9%）。",
            [("860张", "40.0%", "40张", "4.9%")],
        ),
        (
            "预算12亿元，完成13亿元，为预算的108.3%。",
            [("12亿元", "13亿元", "108.3%")],
        ),
        (
            "收入5.2亿元，其中税收3.9亿元、其他1.3亿元；比上年增加0.4亿元，增长8.3%。",
            [("5.2亿元", "0.4亿元", "8.3%")],
        ),
        (
            "成本由80元降了三成，为56元。",
            [("80元", "三成", "56元")],
        ),
        (
            "2024年总产1860吨，2023年为1790吨，同比增加70吨。",
            [("1860吨", "1790吨", "70吨")],
        ),
        (
            "收入5.2亿元，税收增长8.3%。",
            [],
        ),
        ("全村86户。", []),
    ],
)
def test_figures_of_one_subject(text, expected):
    assert chains(text) == expected


def test_dates_durations_and_ranks_stand_in_no_chain():
    assert chains("2020年收入5.2亿元，五年来增长8.3%，居全市第3位。") == [("5.2亿元", "8.3%")]


def test_the_mask_tells_the_roles_of_a_chain():
    only = sentence("收入5.2亿元，比上年增加0.4亿元，增长8.3%。").chains[0]
    assert only.mask == BIT[Role.LEVEL] | BIT[Role.CHANGE] | BIT[Role.RATE]


def test_the_sentence_knows_roles_that_stand_in_no_chain():
    only = sentence("2020年脱贫120户。")
    assert only.chains == ()
    assert only.mask & BIT[Role.LEVEL]
    assert not only.mask & BIT[Role.RATE]


def test_the_one_claim_of_a_role():
    only = sentence("收入5.2亿元，比上年增加0.4亿元，增长8.3%。").chains[0]
    assert words(only.the(Role.RATE)) == "8.3%"
    assert only.the(Role.SHARE) is None
    assert words(only.the(Role.SHARE, Role.CHANGE)) == "0.4亿元"


def test_two_claims_for_one_role_are_doubtful():
    only = sentence("收入5.2亿元，增长8.3%，同口径增长9.1%。").chains[0]
    assert len(only.claims) == 3
    assert only.the(Role.RATE) is None
