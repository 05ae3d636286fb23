"""Figures after 分别 and what says how many they are."""

from __future__ import annotations

import pytest

import checker


def tied(text):
    """The figures of each relation on 分别 that holds."""
    found = checker.check_text(text).relations
    ties = [r for r in found if r.rule == "figures-not-one-for-each" and r.verdict == "consistent"]
    return [[operand.quantity.text for operand in r.operands] for r in ties]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "东乡、西乡和南乡三乡，既产粮又产油，粮食分别减少140吨、108吨和83吨。",
            ["三乡", "140吨", "108吨", "83吨"],
        ),
        (
            "东乡、西乡和南乡产粮较多，今年产量比上年分别减少140吨、108吨和83吨。",
            ["140吨", "108吨", "83吨"],
        ),
        (
            "对东乡、西乡和南乡分别投入14万元、10万元和8万元，增幅分别为2%、4%和5%。",
            ["14万元", "10万元", "8万元", "2%", "4%", "5%"],
        ),
    ],
)
def test_names_or_their_count_may_stand_some_clauses_before(text, figures):
    assert figures in tied(text)


def test_too_few_figures_for_a_count_some_clauses_before_tie_nothing():
    text = "东乡、西乡和南乡三乡，既产粮又产油，粮食分别减少140吨和83吨。"
    assert tied(text) == []
