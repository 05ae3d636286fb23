"""Laws that hold for any text: true places, the same answer again, meaning before spelling."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.document.normalise import view_of
from checker.document.readers import document_of
from checker.quantity.interval import MODES, Conventions, bounds
from checker.relation.algebra import Interval
from tests.robust import mixtures
from tests.test_corpus import spans

FORMATS = ("text", "markdown", "html", "csv")
BLANK = re.compile(r"(?<=[0-9])(?=[万亿元亩户人件%])")


@settings(max_examples=60)
@given(mixtures.mixtures(), st.sampled_from(FORMATS))
def test_every_place_leads_to_its_text(text, format):
    report = checker.check_text(text, format=format)
    assert report.document.text == text
    for start, end, shown in spans(report):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == shown


@settings(max_examples=1000)
@given(mixtures.jumbles())
def test_clauses_in_any_order_are_read(text):
    report = checker.check_text(text)
    covered = [one.quantity for one in report.coverage]
    assert all(quantity in report.quantities for quantity in covered)
    for relation in report.relations:
        figures = [operand.quantity for operand in relation.operands]
        assert all(text[one.start : one.end] == one.text for one in figures)


@settings(max_examples=30)
@given(mixtures.mixtures(), st.sampled_from(FORMATS))
def test_the_same_text_has_the_same_report(text, format):
    one, other = (checker.check_text(text, format=format) for _ in range(2))
    assert one.quantities == other.quantities
    assert one.findings == other.findings
    assert list(map(str, one.relations)) == list(map(str, other.relations))


@settings(max_examples=100)
@given(mixtures.mixtures())
def test_what_is_normal_stays_as_it_is(text):
    """Reading the normalised text of one line again changes nothing."""
    line = " ".join(view_of(document_of(text)).text.split())
    first = view_of(document_of(line)).text
    assert view_of(document_of(first)).text == first


@pytest.mark.parametrize(
    "rewrite", [mixtures.wide, mixtures.traditional, mixtures.crlf, lambda t: BLANK.sub(" ", t)],
    ids=["full-width", "traditional", "CRLF", "blanks before units"],
)  # fmt: skip
def test_spelling_changes_no_verdict(rewrite):
    """Each right and wrong sentence of every rule comes out as it did."""
    changed = rewritten = 0
    for text in mixtures.fragments():
        other = rewrite(text)
        if other == text:
            continue
        rewritten += 1
        verdicts = [mixtures.verdicts(checker.check_text(t)) for t in (text, other)]
        changed += verdicts[0] != verdicts[1]
    assert rewritten > 50
    assert changed == 0


TOPICS = ("茶叶", "油茶", "柑橘", "中药材", "食用菌", "魔芋", "花椒", "核桃")


@st.composite
def paragraphs(draw):
    """Sums and growth of different things, right or wrong, with no word in common but the unit."""
    out = []
    for topic in draw(st.permutations(TOPICS))[: draw(st.integers(2, 5))]:
        parts = draw(st.lists(st.integers(11, 900), min_size=2, max_size=4))
        off = draw(st.sampled_from([0, 0, 7]))
        listed = "、".join(f"{name}{p}万元" for name, p in zip("甲乙丙丁", parts, strict=False))
        out.append(f"{topic}补贴：{listed}，合计{sum(parts) + off}万元。")
    return out


@settings(max_examples=40)
@given(paragraphs(), st.integers(0, 99))
def test_the_order_of_unrelated_paragraphs_changes_no_verdict(pieces, seed):
    one, other = (
        mixtures.verdicts(checker.check_text("\n".join(order)))
        for order in (pieces, mixtures.shuffled(pieces, seed))
    )
    assert one == other
    assert sum(one.values()) >= len(pieces)


@settings(max_examples=40)
@given(paragraphs())
def test_tens_of_thousands_written_out_change_no_verdict(pieces):
    text = "\n".join(pieces)
    digits = re.sub(r"(\d+)万元", lambda m: f"{int(m[1]) * 10000}元", text)
    assert digits != text
    one, other = (mixtures.verdicts(checker.check_text(t)) for t in (text, digits))
    assert one == other


# --------------------------------------------------------------------------------------- intervals


NUMBERS = st.decimals(-(10**6), 10**6, places=3, allow_nan=False)


@st.composite
def intervals(draw):
    low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
    return Interval(low, high)


def holds(interval, value):
    """Whether a value lies in an interval, but for what division leaves in the last place."""
    slack = Decimal("1e-12") * (1 + abs(value))
    low, high = interval.low, interval.high
    return (low is None or low - slack <= value) and (high is None or value <= high + slack)


def inside(interval, share):
    return interval.low + (interval.high - interval.low) * share


OPERATIONS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
}
SHARES = st.decimals(0, 1, places=2)


@given(st.sampled_from(sorted(OPERATIONS)), intervals(), intervals(), SHARES, SHARES)
def test_an_operation_holds_every_result(sign, one, other, first, second):
    """Containment: what true values give lies inside what their intervals give."""
    operate = OPERATIONS[sign]
    if sign == "/" and other.low <= 0 <= other.high:
        return
    a, b = inside(one, first), inside(other, second)
    assert holds(operate(one, other), operate(a, b))


@given(st.sampled_from(sorted(OPERATIONS)), intervals(), intervals(), SHARES, SHARES)
def test_a_narrower_operand_gives_no_wider_result(sign, one, other, first, second):
    """Monotonicity: with less doubt going in, no more comes out."""
    operate = OPERATIONS[sign]
    if sign == "/" and other.low <= 0 <= other.high:
        return
    ends = sorted((inside(one, first), inside(one, second)))
    narrow = operate(Interval(*ends), other)
    wide = operate(one, other)
    assert holds(wide, narrow.low)
    assert holds(wide, narrow.high)


WRITTEN = st.from_regex(r"[1-9][0-9]{0,4}(\.[0-9]{1,4})?[万亿]?元", fullmatch=True)


@given(WRITTEN, st.sampled_from(sorted(MODES)))
def test_a_printed_figure_is_one_of_the_values_it_stands_for(text, rounding):
    quantity = checker.parse_quantity(text)
    for mode in MODES[rounding]:
        assert bounds(quantity, mode).hold(quantity.value)


@given(WRITTEN, st.sampled_from(["约", "近", "超过", "不足"]))
def test_a_wider_convention_holds_the_narrower(text, word):
    (quantity,) = checker.find_quantities(f"收入{word}{text}。")
    tenth, fifth = (
        replace_widths(Conventions(), Decimal(width)) for width in ("0.1", "0.2")
    )  # fmt: skip
    narrow, wide = (bounds(quantity, conventions=house) for house in (tenth, fifth))
    assert wide.low is None or narrow.low >= wide.low
    assert wide.high is None or narrow.high <= wide.high


def replace_widths(house, width):
    return house._replace(about=width, near=width, over=width, under=width)
