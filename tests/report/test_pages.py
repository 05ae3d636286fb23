"""The rules' pages: generated, up to date, and complete."""

from __future__ import annotations

import re

import pytest

import checker
from checker.messages import say
from checker.registry import built_in
from checker.report import pages
from checker.rule import BaseRule, Good, Rule
from tests.tools import rule_pages

PAGES = {rule.name: pages.page(rule, checker.check_text) for rule in built_in()}


def test_the_pages_in_docs_are_those_of_the_rules():
    assert rule_pages.stale() == [], "run: python -m tests.tools.rule_pages"


def test_check_tells_what_is_missing_changed_or_left_over(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(rule_pages, "DOCS", tmp_path)
    assert rule_pages.main([]) == 0
    assert rule_pages.main(["--check"]) == 0
    assert capsys.readouterr().out == ""
    folder = tmp_path / "rules"
    gone, changed = sorted(folder.glob("*.md"))[:2]
    gone.unlink()
    changed.write_text(changed.read_text("utf-8") + "改。\n", "utf-8")
    (folder / "no-such-rule.md").write_text("旧。\n", "utf-8")
    assert rule_pages.main(["--check"]) == 1
    told = re.findall(r"docs/(\S+) ", capsys.readouterr().out)
    assert told == sorted(f"rules/{name}" for name in (gone.name, changed.name, "no-such-rule.md"))
    rule_pages.write()
    assert rule_pages.stale() == []
    assert not (folder / "no-such-rule.md").exists()
    assert rule_pages.main(["--rewrite"]) == 2


@pytest.mark.parametrize("rule", built_in(), ids=lambda r: r.name)
def test_a_page_says_all_that_the_rule_says(rule: BaseRule):
    page = PAGES[rule.name]
    words = type(rule).__doc__ or ""
    for heading in pages.HEADINGS:
        assert f"\n## {heading}\n" in page
        said = words.partition(f"{heading}：")[2].partition("\n\n")[0]
        assert "".join(said.split()) in "".join(page.split())
    if isinstance(rule, Rule):
        assert pages.arithmetic(rule)
    else:
        assert page.count("\n- 建议：") == len(rule.bad)
        assert f"\n| 依据 | {rule.basis} |\n" in page
        assert ("\n| 默认 | 关 |\n" in page) is not rule.by_default
    quoted = [line for e in (*rule.good, *rule.bad) for line in e.text.splitlines()]
    assert page.count("\n> ") == len(quoted)
    shown = (rule.shown(),)
    reports = [checker.check_text(b.plain, rules=shown, format=rule.format) for b in rule.bad]
    levels = [report.findings[0].level for report in reports]
    for level in set(levels):
        assert page.count(f"\n- {say('zh', f'level.{level}')}：") == levels.count(level)
        assert page.count(f"\n- {say('en', f'level.{level}')}: ") == levels.count(level)
    assert f"[{rule.name}](rules/{rule.name}.md)" in pages.index(built_in())


def test_a_page_shows_what_is_reported_and_what_held():
    page = PAGES["growth-not-from-change"]
    assert "> 全县发放补贴860万元，比上年增加120万元，增长«14.0%»。\n\n- 错误：增长率14.0%" in page
    assert "- 算式：`120万元 ÷ (860万元 − 120万元) = 16.22%`\n" in page
    assert "- 120÷740。相符：`120万元 ÷ (860万元 − 120万元) = 16.22%`\n" in page
    assert "未定，该指标按不变价（可比价）计算增速" in page


def test_a_rule_without_words_still_has_a_page():
    class Plain(Rule):
        message = {"zh": "不符"}
        good = (Good("共3人。"),)

        def expect(self, whole):
            return whole

    page = pages.page(Plain(), checker.check_text)
    assert "\n# plain\n\nplain。\n" in page
    assert "> 共3人。\n\n- 没有可核对的关系\n" in page
    assert pages.HEADINGS[0] not in page
