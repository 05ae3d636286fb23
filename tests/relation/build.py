"""Ties of figures as they stand in a text, for rules made up here."""

from __future__ import annotations

import checker
from checker.quantity.interval import USUAL
from checker.relation.judge import judge
from checker.relation.model import Operand, Tie


class Law:
    """A rule of one line: ``expect`` and how its result is compared and printed."""

    name = "law"

    def __init__(self, expect, *, compare="equal", yields_ratio=False):
        self.expect = expect
        self.compare = compare
        self.yields_ratio = yields_ratio


SUM = Law(lambda *parts: sum(parts[1:], parts[0]))
GROWTH = Law(lambda level, change: change / (level - change), yields_ratio=True)
SHARE = Law(lambda part, whole: part / whole, yields_ratio=True)
AT_MOST = Law(lambda whole: whole, compare="at_most")
AT_LEAST = Law(lambda least: least, compare="at_least")


def operand(text):
    """The figure ``text``; a leading − says that it lowers."""
    quantity = checker.parse_quantity(text.removeprefix("−"))
    assert quantity is not None, text
    return Operand("figure", quantity, -1 if text.startswith("−") else 1)


def tie(*texts, **options):
    """A tie of the figures ``texts``, the stated one last."""
    return Tie(tuple(map(operand, texts)), **options)


def relation(law, *texts, conventions=USUAL, **options):
    """The judged relation of ``law`` over ``texts``, or None."""
    return judge(law, tie(*texts, **options), conventions)


def verdict(law, *texts, **options):
    """The verdict alone, or None where the judge drops the tie."""
    found = relation(law, *texts, **options)
    return None if found is None else found.verdict
