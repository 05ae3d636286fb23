"""Every rule's own examples are its tests: a bad one is reported just so, a good one not at all."""

from __future__ import annotations

import pytest

import checker
from checker.engine import Report
from checker.finding import Level
from checker.registry import built_in, by_default
from checker.rule import Bad, BaseRule, Good, Rule
from checker.wording import WordingRule

BAD = [pytest.param(r, e, id=f"{r.name}-{k}") for r in built_in() for k, e in enumerate(r.bad)]
GOOD = [pytest.param(r, e, id=f"{r.name}-{k}") for r in built_in() for k, e in enumerate(r.good)]


def report_on(text: str, rule: BaseRule) -> Report:
    """What the rules that are on by default find, and ``rule``."""
    others = [other for other in by_default() if other.name != rule.name]
    rules = (*others, rule.shown())
    return checker.check_text(text, rules=rules, format=rule.format)


def variants(text: str) -> dict[str, str]:
    """Rewrites that must not change what is found."""
    narrow, broad = "0123456789%,:;()", "０１２３４５６７８９％，：；（）"
    wide = str.maketrans(narrow, broad)
    return {
        "wide": text.translate(wide),
        "front": "二、工作情况\n" + text,
        "crlf": text + "\r\n下一段。\r\n",
    }


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_bad_example_is_reported_at_its_mark_and_by_no_other_rule(
    rule: BaseRule, example: Bad
) -> None:
    report = report_on(example.plain, rule)
    found = report.findings
    assert [(f.rule, f.start, f.end) for f in found] == [(rule.name, *example.marked)]
    near = any(relation.near for relation in report.checked)
    # A near miss is never reported as an error.
    assert (
        found[0].level <= min(rule.level, Level.WARNING) if near else found[0].level is rule.level
    )
    if isinstance(rule, WordingRule):
        assert found[0].suggestion == example.computed
    elif example.computed:
        assert found[0].computed is not None
        assert found[0].computed.startswith(example.computed)
    assert all(found[0].message[language] for language in ("zh", "en"))


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_good_example_is_silent(rule: BaseRule, example: Good) -> None:
    assert [(f.rule, f.text) for f in report_on(example.text, rule).findings] == []


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_a_rewriting_that_keeps_the_meaning_keeps_the_finding(rule: BaseRule, example: Bad) -> None:
    for name, text in variants(example.plain).items():
        if name == "wide" and rule.name == "digits-grouped-wrong":
            continue  # a full-width comma parts two clauses
        assert [f.rule for f in report_on(text, rule).findings] == [rule.name], name


@pytest.mark.parametrize("rule", built_in(), ids=lambda r: r.name)
def test_rule_says_what_it_does(rule: BaseRule) -> None:
    page = type(rule).__doc__ or ""
    for heading in ("检查什么：", "为什么：", "何时不报：", "怎么改："):
        assert heading in page
    assert len(rule.bad) >= 2 or (isinstance(rule, Rule) and rule.shows_only)
    assert len(rule.good) >= 3
    assert set(rule.message) == {"zh", "en"}


def test_names_are_unique() -> None:
    names = [rule.name for rule in built_in()]
    assert len(names) == len(set(names))
