"""Quantities on the hand-made labels and other parsers' cases: never below the recorded floors."""

from __future__ import annotations

import importlib.util
import json
import tomllib
from argparse import Namespace
from pathlib import Path

import pytest

import checker
from checker.document.simplify import simplified
from checker.report.records import shown_records
from tests.shared import shared

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["quantities"]
LABELS = {
    "seeds": (["labels/seeds/quantities.jsonl"], "seeds"),
    "docs": (["labels/quantities-a.jsonl", "labels/quantities-b.jsonl"], "labels/docs"),
}


def script(name):
    """A measuring script of the shared folder as a module."""
    spec = importlib.util.spec_from_file_location(name, shared(f"tools/{name}.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def records(_command, verb, path):
    """What ``heshu VERB PATH --format jsonl`` prints, as dictionaries."""
    report = checker.check_path(path)
    return list(shown_records(verb, report.document, getattr(report, verb), "zh", False))


@pytest.mark.parametrize("name", LABELS)
def test_quantities(name):
    measure = script("score")
    measure.run = records
    paths, documents = LABELS[name]
    labels = measure.load([shared(path) for path in paths])
    score, missed, false = measure.score_quantities(
        labels, Namespace(docs=shared(documents), heshu="heshu")
    )
    floor = FLOORS[name]
    assert score["labels"] == floor["labels"]
    assert score["bad_span"] == 0
    assert score["found"] >= floor["found"], missed
    assert score["false"] <= floor["most_false"], false


@pytest.mark.parametrize("scope", ["core", "extra"])
def test_cases_of_other_parsers(scope):
    measure = script("score_peers")
    failed, cases = [], 0
    for path in sorted(shared("peer-cases").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            case = json.loads(line)
            if (
                case["scope"] == scope
                and case["kind"] in measure.KINDS
                and not case.get("disputed")
            ):
                cases += 1
                good, _ = measure.judge(case, checker)
                if not good:
                    failed.append(case["id"])
    assert cases == FLOORS[f"peers-{scope}"]["cases"]
    assert cases - len(failed) >= FLOORS[f"peers-{scope}"]["passed"], failed
    assert not [case for case in failed if "/trap/" in case]


def test_nouns():
    """The noun that a label names, or one that holds it or lies in it."""
    same = near = labels = 0
    found = {}
    for line in shared("labels/seeds/quantities.jsonl").read_text("utf-8").splitlines():
        label = json.loads(line)
        if label["noun"] is None:
            continue
        path = next(shared("seeds").glob(f"{label['doc']}*"))
        if path not in found:
            found[path] = {q.start: q for q in checker.check_path(path).quantities}
        quantity = found[path].get(label["start"])
        if quantity is None or not quantity.measured:
            continue
        labels += 1
        noun, wanted = quantity.noun or " ", simplified(label["noun"])
        same += noun == wanted
        near += noun in wanted or wanted in noun
    floor = FLOORS["nouns"]
    assert labels == floor["labels"]
    assert same >= floor["same"], (same, near)
    assert near >= floor["near"], (same, near)
