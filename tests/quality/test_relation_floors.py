"""Relations on the hand-made labels: what is found never falls below the recorded floors.

The measure is the one that stands beside the labels; only the processes that it would start for
each text are replaced by calls, which saves most of a minute.
"""

from __future__ import annotations

import importlib.util
import tomllib
from argparse import Namespace
from pathlib import Path

import pytest

import checker
from checker.report.records import shown_records
from tests.shared import shared

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["relations"]
LABELS = {
    "seeds": (["labels/seeds/relations.jsonl"], "seeds"),
    "docs": (["labels/relations-a.jsonl", "labels/relations-b.jsonl"], "labels/docs"),
}


@pytest.fixture(scope="module")
def measure():
    """The measuring script as a module."""
    spec = importlib.util.spec_from_file_location("score", shared("tools/score.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.run = records
    return module


def records(_command, verb, path):
    """What ``heshu VERB PATH --format jsonl`` prints, as dictionaries."""
    report = checker.check_path(path)
    return list(shown_records(verb, report.document, getattr(report, verb), "zh", False))


@pytest.mark.parametrize("name", LABELS)
def test_relations(name, measure):
    paths, documents = LABELS[name]
    labels = measure.load([shared(path) for path in paths])
    score, missed, false = measure.score_relations(
        labels, Namespace(docs=shared(documents), heshu="heshu")
    )
    floor = FLOORS[name]
    assert score["labels"] == floor["labels"]
    assert score["false_inconsistent"] <= floor["most_false"], false
    assert score["found"] >= floor["found"], missed
