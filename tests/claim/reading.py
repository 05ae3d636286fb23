"""Short ways to what was read of a text."""

from __future__ import annotations

import checker


def passages(text):
    """The sentences of ``text`` with their claims."""
    return checker.check_text(text, rules=()).passages


def sentence(text):
    """The one sentence of ``text`` that holds figures."""
    (only,) = passages(text).sentences
    return only


def words(claim):
    """The claim's figure as it stands in the text."""
    return claim.quantity.text


def roles(text):
    """{figure: its role} for all figures of ``text``."""
    return {words(c): str(c.role) for s in passages(text).sentences for c in s.claims}
