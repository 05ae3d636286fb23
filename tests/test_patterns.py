import re
from re import _compiler, _parser

import pytest

from checker import _patterns, patterns
from tests.tools.patterns import text

ours = pytest.mark.skipif(
    patterns.version() != _patterns.VERSION, reason="made for another version of the matcher"
)
SOURCE = max(_patterns.MADE, key=len)


@ours
def test_what_was_made_is_what_the_compiler_makes():
    held = {}
    exec(text(sorted(_patterns.MADE)), held)
    assert held["MADE"] == _patterns.MADE


@ours
@pytest.mark.parametrize("source", sorted(_patterns.MADE))
def test_a_made_pattern_is_the_one_that_re_compiles(source):
    assert patterns.compiled(source) == re.compile(source)


def test_a_pattern_that_was_not_made_is_compiled():
    assert patterns.compiled("(?P<x>不在表中)a*").match("不在表中aa")["x"] == "不在表中"


def test_another_version_of_the_matcher_compiles_all(monkeypatch):
    monkeypatch.setattr(_patterns, "VERSION", "another")
    monkeypatch.setattr(patterns, "decompress", None)
    assert patterns.compiled(SOURCE) == re.compile(SOURCE)


@ours
def test_nothing_is_compiled_where_it_was_made(monkeypatch):
    def refuse(*_):
        raise AssertionError("compiled")

    monkeypatch.setattr(_parser, "parse", refuse)
    monkeypatch.setattr(_compiler, "compile", refuse)
    assert patterns.compiled(SOURCE).pattern == SOURCE


def test_the_longest_of_the_words_comes_first_in_any_order():
    assert patterns.either(["上升", "上升到", "升"]) == patterns.either({"升", "上升到", "上升"})
    assert patterns.either(["升", "上升", "上升到"]) == "上升到|上升|升"
