"""The workpaper as a page: what stands in it, and that nothing in a report can get out of it."""

from __future__ import annotations

import io
import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from importlib.resources import files

import openpyxl
import pytest

import checker
from checker.document.readers import read_document
from checker.engine import check_document
from checker.finding import Level
from checker.registry import built_in
from checker.report import printer
from checker.report.paper.words import WORDS, word
from checker.report.style import Style
from checker.report.tally import Tally
from checker.rule import grid
from tests.counting import calls
from tests.pdfs import Page
from tests.report.build import report_of

TEXT = "2024年全县收入5.20亿元，比上年的4.80亿元增长10.3%。建成道路36公里。\n\n共有3户。"
_VOID = frozenset("meta input br".split())


def page_of(*reports, lang="zh"):
    out, tally = printer("html", Style(lang), rules=built_in), Tally()
    for report in reports:
        assert list(out.lines(report, report.findings)) == []
        tally = tally.plus(Tally.of(report, Level.INFO))
    return "\n".join(out.close(tally))


class Tree(HTMLParser):
    """The elements of a page; an end tag that ends nothing is an error."""

    def __init__(self, page):
        super().__init__()
        self.open, self.elements, self.text = [], [], []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if not {"style", "script"} & set(self.open):
            self.text.append(data)

    def named(self, tag, **attributes):
        return [
            found
            for name, found in self.elements
            if name == tag and all(found.get(key) == value for key, value in attributes.items())
        ]


def data_of(page):
    return json.loads(re.search(r'id="data">(.*?)</script>', page, re.DOTALL)[1])


@pytest.fixture(scope="module")
def page():
    return page_of(checker.check_text(TEXT, path="年报.txt"))


def test_every_figure_is_marked_by_its_state(page):
    marks = re.findall(r'<span( role)?[^>]* class="f (\w+)" id="f(\d+)">([^<]*)<', page)
    assert marks == [
        (" role", "broken", "0", "5.20亿元"),
        (" role", "broken", "1", "4.80亿元"),
        (" role", "broken", "2", "10.3%"),
        ("", "untied", "3", "36公里"),
        ("", "untied", "4", "3户"),
    ]


def test_a_finding_stands_before_the_text_and_at_its_figure(page):
    card = re.search(r'<div class="card error" role="listitem" id="n1".*?</div>', page, re.DOTALL)[
        0
    ]
    for part in ("错误", 'href="#f2"', "1:29", "5.20亿元 ÷ 4.80亿元 − 1 = 8.33%", "+1.97个百分点"):
        assert part in card
    assert '<mark class="stated">10.3%</mark>' in card
    assert '10.3%</span><sup class="note"><a href="#n1">1</a></sup></span>' in page
    assert page.index(card) < page.index('id="f2"')


def test_the_arithmetic_is_there_for_the_script(page):
    data = data_of(page)
    (relation,) = data["relations"]
    assert relation["v"] == "inconsistent"
    assert relation["o"] == [[0, "数额", "5.20亿元"], [1, "基数", "4.80亿元"], [2, "比率", "10.3%"]]
    assert relation["f"] == "5.20亿元 ÷ 4.80亿元 − 1 = 8.33%"
    assert data["values"][:4] == ["520000000 元", "480000000 元", "10.3 %", ""]
    assert data["expected"] == {"growth-not-from-base": "本期数 ÷ 基数 − 1"}


def test_the_policy_lets_in_this_style_and_this_script_alone(page):
    policy = Tree(page).named("meta", **{"http-equiv": "Content-Security-Policy"})[0]["content"]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    for name, kind in (("script-src", "script"), ("style-src", "style")):
        inside = re.search(rf"<{kind}>(.*?)</{kind}>", page, re.DOTALL)[1]
        digest = b64encode(sha256(inside.encode()).digest()).decode()
        assert rules[name] == f"'sha256-{digest}'"
    assert re.search(r'\s(on\w+|style|src)="', page) is None
    assert re.search(r"url\(|@import|https?:", page) is None


def test_whatever_a_report_holds_is_text():
    bad = "</script><script>alert(1)</script><!-- <b onclick='x'>&amp;\" ${x} \u202e"
    text = f"{bad}2024年收入5.20亿元，比上年的4.80亿元增长10.3%{bad}。"
    plain = Tree(page_of(checker.check_text(text, path=f"{bad}.txt")))
    usual = Tree(page_of(checker.check_text(text.replace(bad, ""), path="x.txt")))
    assert [tag for tag, _ in plain.elements] == [tag for tag, _ in usual.elements]
    assert bad.replace("\u202e", "?") in "".join(plain.text)
    made = report_of("共«5户»。", message={"zh": bad}, rule=bad, formula=bad, cause={"zh": bad})
    page = page_of(made)
    assert Tree(page).named("b", onclick="'x'") == []
    assert "<" not in re.search(r'id="data">(.*?)</script>', page, re.DOTALL)[1]
    assert data_of(page)["relations"][0]["n"] == bad.replace("\u202e", "?")


def test_a_web_page_is_shown_without_its_markup():
    from checker.document.readers import document_of

    source = (
        "<h1>年报</h1><p onclick=x>收入5.20&nbsp;亿元，比<b>上年</b>的4.8&#48;亿元增长10.3%"
        "&lt;i&gt;。</p><table><tr><th>项目<th>数<tr><td rowspan=2>甲<td>3户<tr><td>4户</table>"
    )
    report = check_document(document_of(source, "a.html", "html"))
    page = page_of(report)
    tree = Tree(page)
    shown = page[page.index('<section class="text">') :]
    assert "<h3>年报</h3>" in shown
    assert re.findall(r'id="f\d+">([^<]*)<', shown)[:3] == ["5.20\xa0亿元", "4.80亿元", "10.3%"]
    assert "&lt;i&gt;。</p>" in shown
    assert "<caption>表1</caption><tr><th>项目</th><th>数</th></tr>" in shown.replace("\n", "")
    assert tree.named("td", rowspan="2")
    assert "上年的4.80亿元" in "".join(tree.text)


def test_tables_keep_their_shape():
    table = grid("项目 年初预算 决算数", "甲 20 19", "乙 30 28", "丙 40 33", "合计 90 86")
    shown = page_of(checker.check_text(table, format="markdown"))
    rows = re.findall(r"<tr>(.*?)</tr>", shown)
    assert [len(re.findall("<t[dh]", row)) for row in rows] == [3] * 5
    assert '<td>合计</td><td class=n><span role="button" tabindex="0" class="f held"' in rows[-1]
    assert 'class="f broken"' in rows[-1]


def test_several_reports_are_sections_of_one_page(page):
    reports = [checker.check_text(TEXT, path=name) for name in ("甲.txt", "乙.txt")]
    tree = Tree(page_of(*reports))
    assert len(tree.named("article")) == 2
    ids = [found["id"] for _, found in tree.elements if "id" in found]
    assert len(ids) == len(set(ids))
    links = [found["href"][1:] for found in tree.named("a")]
    assert set(links) <= set(ids)
    assert {"p1", "p2"} <= set(links)


def test_english():
    page = page_of(checker.check_text(TEXT, path="年报.txt"), lang="en")
    tree = Tree(page)
    assert tree.named("html", lang="en")
    assert "does not follow from" in page
    assert data_of(page)["words"]["computed"] == "computed"
    frame = re.sub(
        r"<article.*?</article>|<script.*?</script>|<style.*?</style>", "", page, flags=re.S
    )
    assert set(re.findall("[一-鿿]", frame)) == {"核"}


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_say_the_same(key):
    chinese, english = WORDS[key]
    held = [sorted(re.findall(r"\{(\w+)\}", text)) for text in (chinese, english)]
    assert held[0] == held[1]
    assert chinese
    assert english
    examples = english.replace("5.20亿元", "").replace("元", "")
    assert not re.search("[一-鿿，。；：、（）]", examples)
    assert "{" not in word("en", key, **dict.fromkeys(held[0], "x"))


def test_the_work_grows_with_the_text():
    def cost(times):
        report = checker.check_text(f"{TEXT}\n\n" * times)
        report.coverage  # noqa: B018 (worked out when it is asked for)
        return calls(lambda: page_of(report))

    assert cost(160) < 12 * cost(20)


# ------------------------------------------------------------------------------- colours


def luminance(colour):
    channels = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1, 2], ids=["light", "dark", "print"])
def test_letters_stand_out_from_their_ground(scheme):
    style = files("checker.report.paper").joinpath("page.css").read_text("utf-8")
    blocks = [
        {name: "#" + "".join(c * 2 for c in value[1:]) if len(value) == 4 else value
         for name, value in re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", block)}
        for block in re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    ]  # fmt: skip
    colours = blocks[0] | blocks[scheme]
    pairs = [
        ("ink", "paper"), ("soft", "paper"), ("ink", "desk"), ("soft", "desk"), ("link", "paper"),
        ("broken", "paper"), ("broken", "broken-tint"), ("open", "paper"), ("held", "paper"),
        ("ink", "open-tint"), ("ink", "held-tint"), ("round", "paper"), ("untied", "paper"),
        ("ink", "chosen"),
    ]  # fmt: skip
    low = {pair: contrast(*(colours[name] for name in pair)) for pair in pairs}
    assert {pair: ratio for pair, ratio in low.items() if ratio < 4.5} == {}


def shown(name, data):
    """The text of the page of a file with these bytes."""
    page = page_of(check_document(read_document(name, data)))
    return re.search(r'<section class="text">(.*?)</section>', page, re.DOTALL)[1]


def test_items_keep_their_markers():
    source = "- 收入若干\n- 支出若干\n\n1. 结余若干\n\n> * 另有若干\n"
    text = shown("a.md", source.encode())
    assert re.findall(r'<p class="item" data-n="(\d)">(.*?)</p>', text) == [
        ("1", "• 收入若干"), ("2", "• 支出若干"), ("4", "1. 结余若干"), ("6", "• 另有若干"),
    ]  # fmt: skip


def test_rows_of_a_plain_text_are_rows():
    rows = "科目\t预算\t决算\n教育\t甲\t乙\n卫生\t丙\t丁\n"
    cells = re.findall("<td>(.*?)</td>", shown("a.txt", rows.encode()))
    assert cells == rows.split()


def test_the_pages_of_a_pdf_stand_in_the_margin():
    pages = Page().text(72, 100, "共有甲村和乙村，道路都已经修通。").next()
    pages.text(72, 100, "另有丙村和丁村，道路正在修建。")
    assert re.findall(r'data-n="(\d)">(..)', shown("a.pdf", pages.saved())) == [
        ("1", "共有"), ("2", "另有"),
    ]  # fmt: skip


def test_cells_over_several_columns_and_none_at_all_keep_the_shape():
    table = b"<table><tr><th colspan=3>a<tr><td rowspan=2>b<td>c<td>d<tr><td>e<td>f</table>"
    (head, _, last) = re.findall("<tr>(.*?)</tr>", shown("a.html", table))
    assert head == '<th colspan="3">a</th>'
    assert last == "<td>e</td><td>f</td>"
    book = openpyxl.Workbook()
    for place, text in {"A1": "a", "B1": "b", "C1": "c", "A2": "d", "C2": "e"}.items():
        book.active[place] = text
    stream = io.BytesIO()
    book.save(stream)
    assert '<tr><td>d</td><td colspan="1"></td><td>e</td></tr>' in shown(
        "a.xlsx", stream.getvalue()
    )
