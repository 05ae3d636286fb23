"""Every pattern of the readers and the rules against endless repetition of its own pieces."""

from __future__ import annotations

import json
import re
import re._constants as c
import re._parser as parser
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker.budget import OutOfTime, within

TIMES, QUARTER = 10_000, 2_500
QUICK = 0.1
"""Seconds that ask for no comparison: at a square of the pieces it would be several."""
PATIENCE = 5
GROWTH = 9
"""Between the 4 of linear and the 16 of quadratic time, for four times the text."""
MOST = 10
ALWAYS = ("1", "一", " ", "\t", ",", "(", "1,", "万", "的")


@pytest.fixture(scope="module")
def patterns():
    done = subprocess.run(
        [sys.executable, "-m", "tests.robust.patterns"],
        cwd=Path(__file__).parents[2], capture_output=True, check=True,
    )  # fmt: skip
    return [(re.compile(source, flags), used) for source, flags, used in json.loads(done.stdout)]


def pieces(tree):
    """Texts that parts of a pattern can match: of each branch, and of all in a row."""
    found = [""]
    out = []
    for kind, value in tree:
        inner = list(of_kind(kind, value))
        out += inner
        found = [head + tail for head in found for tail in (inner[:2] or [""])][:4]
    return dict.fromkeys([*found, *out])


def of_kind(kind, value):
    if kind is c.LITERAL:
        yield chr(value)
    elif kind is c.NOT_LITERAL or kind is c.ANY:
        yield "甲"
    elif kind is c.IN:
        yield members(value)
    elif kind is c.BRANCH:
        for branch in value[1]:
            yield from pieces(branch)
    elif kind is c.SUBPATTERN:
        yield from pieces(value[3])
    elif kind in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
        for piece in pieces(value[2]):
            yield piece * max(1, min(value[0], 3))
    elif kind in (c.ASSERT, c.ATOMIC_GROUP):
        yield from pieces(value[1] if kind is c.ASSERT else value)


def members(items):
    """One character of a class."""
    for kind, value in items:
        if kind is c.LITERAL:
            return chr(value)
        if kind is c.RANGE:
            return chr(value[0])
        if kind is c.CATEGORY:
            return {c.CATEGORY_DIGIT: "1", c.CATEGORY_SPACE: " "}.get(value, "甲")
    return "甲"


def texts(pattern):
    """What to repeat: at most MOST of the pattern's own pieces, and what any text may repeat."""
    own = [p for p in pieces(parser.parse(pattern.pattern, pattern.flags)) if p]
    step = max(1, len(own) // MOST)
    return dict.fromkeys([*own[::step][:MOST], *ALWAYS])


def seconds(pattern, used, text):
    """Processor time of using ``pattern`` on ``text`` as it is used."""
    start = time.process_time()
    if set(used) & {"search", "finditer", "findall", "split", "sub", "subn"} or not used:
        for _ in pattern.finditer(text):
            pass
    if "match" in used:
        pattern.match(text)
    if "fullmatch" in used:
        pattern.fullmatch(text)
    return time.process_time() - start


def grows(pattern, used, piece):
    """The growth of time for four times the text, where it takes any; 0 where it is quick."""
    try:
        with within(PATIENCE):
            long = seconds(pattern, used, piece * TIMES)
            if long < QUICK:
                return 0
            long = min(long, seconds(pattern, used, piece * TIMES))
            short = min(seconds(pattern, used, piece * QUARTER) for _ in range(3))
    except OutOfTime:
        return float("inf")
    return long / max(short, 1e-4)


def test_no_pattern_takes_more_than_linear_time(patterns):
    assert len(patterns) > 200
    slow = {
        (pattern.pattern, piece): growth
        for pattern, used in patterns
        for piece in texts(pattern)
        if (growth := grows(pattern, used, piece)) > GROWTH
    }
    assert slow == {}


@pytest.mark.parametrize("source", ["(?:a+)+b", "1+元", "(?:[一二]+[，,]?)+合计"])
def test_a_bad_pattern_would_be_found(source):
    pattern = re.compile(source)
    assert any(grows(pattern, ["search"], piece) > GROWTH for piece in texts(pattern))


def test_a_good_pattern_is_left_alone():
    pattern = re.compile("1++(?:元|户)?|合计")
    assert [piece for piece in texts(pattern) if grows(pattern, ["search"], piece) > GROWTH] == []
