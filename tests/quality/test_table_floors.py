"""Relations between the cells of real tables: what is found never falls below the floors."""

from __future__ import annotations

import importlib.util
import json
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest

import checker
from checker.report.records import shown_records
from tests.shared import shared

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["tables"]


def listed(command, **_):
    """What ``heshu relations PATH --format jsonl`` prints, without a process of its own."""
    report = checker.check_path(command[-3])
    records = shown_records("relations", report.document, report.relations, "zh", several=False)
    return SimpleNamespace(returncode=0, stdout="\n".join(map(json.dumps, records)), stderr="")


def test_labelled_tables(monkeypatch, capsys):
    spec = importlib.util.spec_from_file_location("score_tables", shared("tools/score_tables.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module.subprocess, "run", listed)
    labels, documents = shared("labels/table-relations.jsonl"), shared("corpus/dev/tables")
    monkeypatch.setattr("sys.argv", ["score", str(labels), "--docs", str(documents), "--json"])
    module.main()
    score = json.loads(capsys.readouterr().out)
    assert score["labels"] == FLOORS["labels"]
    assert score["unreadable"] == 0
    assert score["false_inconsistent"] <= FLOORS["most_false"]
    assert score["found"] >= FLOORS["found"]


@pytest.mark.parametrize("suffix", ["csv", "html", "xlsx", "docx"])
def test_no_real_table_is_too_much(suffix):
    paths = sorted(Path(shared("corpus/dev/tables")).glob(f"*.{suffix}"))
    assert paths
    warned = 0
    for path in paths:
        warned += sum(str(f.level) != "info" for f in checker.check_path(path).findings)
    assert warned <= FLOORS["warned"].get(suffix, 0)
