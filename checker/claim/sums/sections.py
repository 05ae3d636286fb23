"""Sections: numbered items under a total, and what is spent under all that was to be spent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claim.model import MONEY, Claim, Role, Sentence

_BEFORE = 4
"""Sentences before the first item among which the total stands."""
_LEAD = 3
_LEAST = 3
_SPENT = ("投入", "发放", "补助", "资助", "报销", "代缴", "补偿", "拨付", "补贴")
_CLAUSE, _BEHIND = 12, 6


def numbered(sentences: Sequence[Sentence]) -> Iterator[tuple[Claim, list[Claim]]]:
    """The nearest total large enough and the numbered paragraphs behind it, a figure of each."""
    items: list[Claim] = []
    first = 0
    for k, sentence in enumerate(sentences):
        item = _item(sentence, len(items) + 1)
        if item is None and _item(sentence, 1) is not None:
            yield from _under(sentences, first, items)
            items, item = [], _item(sentence, 1)
        if item is not None:
            first = k if not items else first
            items.append(item)
    yield from _under(sentences, first, items)


def _item(sentence: Sentence, number: int) -> Claim | None:
    """The first amount of a paragraph that is the item ``number``; None where it is not."""
    head, *rest = sentence.claims
    if head.role is not Role.RANK or head.quantity.value != number:
        return None
    amount = rest[0] if rest else None
    if amount is None or amount.role is not Role.LEVEL or amount.dimension != MONEY:
        return None
    return amount if amount.gap[:1] in ("、", ".") else None


def _under(
    sentences: Sequence[Sentence], first: int, items: list[Claim]
) -> Iterator[tuple[Claim, list[Claim]]]:
    if len(items) < _LEAST:
        return
    least = sum(item.value or 0 for item in items)
    for sentence in reversed(sentences[max(0, first - _BEFORE) : first]):
        heads = [
            claim
            for claim in sentence.claims
            if claim.role is Role.LEVEL and claim.dimension == MONEY and (claim.value or 0) >= least
        ]
        if heads:
            yield heads[0], items
            return


def spent(sentences: Sequence[Sentence], text: str) -> Iterator[tuple[Claim, list[Claim]]]:
    """All the money that the first sentences say was spent, and what the rest spends item by item.

    Loans are lent, not spent.
    """
    amounts = [
        claim
        for sentence in sentences
        for claim in sentence.claims
        if claim.dimension == MONEY and claim.role is Role.LEVEL and claim.value
    ]
    lead = [
        claim
        for claim in amounts
        if claim.sentence < _LEAD
        and text[claim.at + 1 : claim.at + 3] == "资金"
        and "投入" in text[sentences[claim.sentence].start : claim.at]
    ]
    if not lead:
        return
    items = [claim for claim in amounts if claim.at > lead[0].at and _is_spent(claim, text)]
    if len(items) >= _LEAST:
        yield lead[0], items


def _is_spent(claim: Claim, text: str) -> bool:
    clause = claim.gap.rpartition(",")[2][-_CLAUSE:]
    if "贷款" in clause or "贷款" in text[claim.at + 1 : claim.at + _BEHIND]:
        return False
    return any(word in clause for word in _SPENT)
