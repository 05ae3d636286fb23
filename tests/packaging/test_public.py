"""What `import checker` offers, and what it costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import checker

PROBE = """
import sys
before = set(sys.modules)
import checker
print(*sorted(name for name in set(sys.modules) - before if name.startswith("checker")))
"""


def test_every_public_name_is_there():
    for name in checker.__all__:
        assert getattr(checker, name) is not None
    assert dir(checker) == sorted(checker.__all__) or set(dir(checker)) == set(checker.__all__)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no_such_thing"):
        _ = checker.no_such_thing


def test_importing_the_package_imports_nothing_of_it():
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["checker", "checker.version"]


def test_check_text_gives_a_report():
    text = "全县收入5.20亿元，比上年4.80亿元增长10.3%。"
    report = checker.check_text(text)
    assert [q.text for q in report.quantities if q.measured] == ["5.20亿元", "4.80亿元", "10.3%"]
    (finding,) = report.findings
    assert text[finding.start : finding.end] == finding.text == "10.3%"
    assert finding.level is checker.Level.ERROR
    assert isinstance(finding, checker.Finding)


def test_check_path_reads_what_check_text_reads(tmp_path):
    text = "全县收入5.20亿元，比上年4.80亿元增长10.3%。\n"
    path = tmp_path / "年报.txt"
    path.write_bytes(text.encode("gb18030"))
    report = checker.check_path(path)
    assert report.document.text == text
    assert [f.text for f in report.findings] == ["10.3%"]
    assert [f.path for f in report.findings] == [str(path)]


def test_check_path_says_what_it_cannot_read(tmp_path):
    with pytest.raises(checker.ReadError):
        checker.check_path(tmp_path / "missing.txt")


def test_rules_can_be_chosen():
    assert (
        checker.check_text("全县收入5.20亿元，比上年4.80亿元增长10.3%。", rules=()).relations == ()
    )


def test_figures_of_running_text():
    text = "近500户1200人受益，户均增收0.35万元。"
    found = checker.find_quantities(text)
    assert [text[q.start : q.end] for q in found] == ["500户", "1200人", "0.35万元"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("9.1759亿元", "917590000", "元"),
        ("三千五百户", "3500", "户"),
        (" 5.5个百分点 ", "5.5", "百分点"),
    ],
)
def test_the_whole_text_as_one_figure(text, value, unit):
    quantity = checker.parse_quantity(text)
    assert f"{quantity.value:f}".rstrip("0").rstrip(".") in (value, value.rstrip("0"))
    assert unit in str(quantity.unit)


@pytest.mark.parametrize("text", ["", "收入", "3万元5万元", "收入3万元增长"])
def test_what_is_not_exactly_one_figure_is_none(text):
    assert checker.parse_quantity(text) is None
