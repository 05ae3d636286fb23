"""What ``tests.benchmarks.patterns`` times: every pattern is met, and taken to pieces."""

from __future__ import annotations

import re

from tests.benchmarks.patterns import texts, used


def test_the_patterns_of_the_readers_and_the_rules_are_met():
    patterns = used()
    assert len(patterns) > 200
    assert {"search", "match", "fullmatch", "finditer"} <= set().union(
        *(uses for _, uses in patterns)
    )


def test_a_pattern_is_taken_to_pieces():
    assert {"一一", "一一合计", "一一，合计"} <= set(
        texts(re.compile("(?:[一二]{2,9}[，,]?)+合计"))
    )
