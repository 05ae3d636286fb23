"""Tables of many kinds, each right and with one figure wrong, from files of HTML."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker

PAGES = Path(__file__).parent / "pages"
HELD = {
    "ageing": 14,
    "cash-flow": 14,
    "census": 13,
    "continued": 8,
    "indented": 10,
    "on-its-side": 16,
    "segments": 6,
    "staff": 22,
    "three-levels": 4,
    "two-sides": 28,
    "yearbook": 18,
    "years": 13,
}
"""How many relations at least are to be found in each page."""
WRONG = [
    ("ageing", "864,025.00", "846,025.00"),
    ("ageing", "8,640,250.00", "6,840,250.00"),
    ("cash-flow", "51,203,877.10", "51,230,877.10"),
    ("cash-flow", "-7,560,133.15", "7,560,133.15"),
    ("cash-flow", "16,793,136.30", "16,739,136.30"),
    ("census", "38455", "38545"),
    ("census", "18.31", "13.81"),
    ("continued", "9,750", "7,950"),
    ("continued", "46,000", "44,000"),
    ("indented", "58,917", "58,197"),
    ("indented", "31,455", "61,455"),
    ("on-its-side", "62.3", "63.2"),
    ("on-its-side", "99.5", "95.9"),
    ("segments", "24.00", "26.00"),
    ("segments", "137,714.19", "137,741.19"),
    ("staff", "151", "115"),
    ("three-levels", "49.51", "45.91"),
    ("three-levels", "68.40", "64.80"),
    ("two-sides", "63,905", "69,305"),
    ("two-sides", "61,204", "62,104"),
    ("two-sides", "171,935", "171,395"),
    ("yearbook", "188.52", "183.52"),
    ("years", "42.7", "47.2"),
    ("years", "61.77", "67.17"),
]


@pytest.mark.parametrize("path", sorted(PAGES.glob("*.html")), ids=lambda path: path.stem)
def test_a_right_table_is_silent_and_was_checked(path):
    report = checker.check_path(path)
    assert [(f.rule, f.text) for f in report.findings] == []
    held = [r for r in report.relations if r.verdict in ("consistent", "rounding")]
    assert len(held) >= HELD[path.stem]


@pytest.mark.parametrize(("name", "right", "wrong"), WRONG)
def test_a_wrong_figure_is_quoted(name, right, wrong, tmp_path):
    text = (PAGES / f"{name}.html").read_text("utf-8")
    assert text.count(f">{right}<") == 1
    path = tmp_path / "table.html"
    path.write_text(text.replace(f">{right}<", f">{wrong}<"), "utf-8")
    found = [f for f in checker.check_path(path).findings if str(f.level) != "info"]
    assert found
    assert all(wrong in (f.text, *(r.text for r in f.related)) for f in found)
