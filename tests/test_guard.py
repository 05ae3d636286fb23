"""A rule that fails: passed on to who calls the library, kept apart where that is asked for."""

from __future__ import annotations

import pytest

import checker
from checker.document.readers import document_of
from checker.engine import check_document
from checker.registry import built_in, by_default
from checker.rule import Rule, grid
from checker.wording import Flaw, WordingRule

TEXT = "全县收入5.20亿元，比上年4.80亿元增长10.3%。\n约300人左右参加。\n"
TABLE = grid("项目 金额", "甲 12", "乙 13", "合计 25")
MESSAGE = {"zh": "坏", "en": "bad"}
GROWTH = next(rule for rule in built_in() if rule.name == "growth-not-from-base")


class FailsToFind(Rule):
    message = MESSAGE

    def find(self, passage):
        raise ValueError("find")


class FailsInTheMidst(Rule):
    message = MESSAGE
    join = GROWTH.join

    def find(self, passage):
        yield from GROWTH.find(passage)
        raise ValueError("midst")

    expect = staticmethod(GROWTH.expect)


class FailsToSurvey(Rule):
    message = MESSAGE

    def survey(self, passages):
        raise ValueError("survey")


class FailsToTabulate(Rule):
    message = MESSAGE

    def tabulate(self, table):
        raise ValueError("tabulate")


class FailsToReckon(Rule):
    message = MESSAGE
    join = GROWTH.join

    def expect(self, *terms):
        raise ValueError("expect")


class FailsToSpeak(Rule):
    message = {"zh": "{nothing}", "en": "{nothing}"}
    yields_ratio = True
    join = GROWTH.join
    expect = staticmethod(GROWTH.expect)


class FailsToLook(WordingRule):
    message = MESSAGE
    limited = True

    def look(self, spot):
        raise ValueError("look")


class FailsToMend(WordingRule):
    message = {"zh": "{nothing}", "en": "{nothing}"}
    limited = True

    def look(self, spot):
        yield Flaw(spot.figure.at, spot.figure.upto, ())


class FailsToCoincide(Rule):
    message = MESSAGE

    def coincide(self, passages):
        raise ValueError("coincide")


FAILING = [
    FailsToFind, FailsInTheMidst, FailsToSurvey, FailsToTabulate, FailsToReckon, FailsToSpeak,
    FailsToLook, FailsToMend,
]  # fmt: skip


def document():
    return document_of(f"{TEXT}\n{TABLE}\n", "年报.md", "markdown")


def found(report):
    return {(finding.rule, finding.start) for finding in report.findings}


@pytest.mark.parametrize("rule", FAILING)
def test_a_rule_that_fails_stops_no_other(rule):
    right = check_document(document())
    report = check_document(document(), [rule(), *by_default()], isolate=True)
    assert found(report) >= found(right)
    assert {f.rule for f in report.findings} <= {f.rule for f in right.findings} | {rule.name}
    (crash,) = report.crashes
    assert crash.rule == rule.name
    assert crash.error.startswith(("ValueError: ", "KeyError: "))


@pytest.mark.parametrize("rule", FAILING)
def test_who_calls_the_library_is_told(rule):
    with pytest.raises((ValueError, KeyError)):
        check_document(document(), [*by_default(), rule()])


def test_what_fails_late_is_kept_as_well():
    report = check_document(document(), [FailsToCoincide(), *by_default()], isolate=True)
    assert report.crashes == ()
    assert len(report.relations) >= len(report.checked) > 0
    assert [crash.error for crash in report.crashes] == ["ValueError: coincide"]


def test_nothing_is_kept_where_nothing_fails():
    assert check_document(document(), isolate=True).crashes == ()
    assert checker.check_text(TEXT).crashes == ()
