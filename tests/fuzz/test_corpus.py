"""The fuzzer's corpus, replayed, cut short at every length and with every byte changed in turn."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.target import CORPUS, check

SEEDS = sorted(CORPUS.iterdir())


def test_the_corpus_is_there():
    assert len(SEEDS) > 10


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name)
def test_each_seed_and_its_damaged_copies(seed):
    data = seed.read_bytes()
    check(data)
    dice = random.Random(7)
    for _ in range(25):
        check(data[: dice.randrange(len(data))])
        damaged = bytearray(data)
        damaged[dice.randrange(len(data))] = dice.randrange(256)
        check(bytes(damaged))


def test_a_fault_would_be_seen(monkeypatch):
    from checker import engine

    def broken(document):
        raise ValueError("fault")

    monkeypatch.setattr(engine, "check_document", broken)
    with pytest.raises(ValueError, match="fault"):
        check(SEEDS[0].read_bytes())
