from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import _units, units
from checker.quantity.units import UnitError, convert, dimension, factor, unit_at
from tests.quantity.aid import dec, one

GENERATOR = Path(__file__).with_name("generate_units.py")


@pytest.fixture(scope="module")
def generator():
    import importlib.util

    spec = importlib.util.spec_from_file_location("generate_units", GENERATOR)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_table_is_what_pint_reads_in_the_definitions(generator):
    read = generator.table()
    assert list(read) == list(_units.TABLE)
    for name, (measures, number) in _units.TABLE.items():
        exact = Fraction(*number) if isinstance(number, tuple) else Fraction(number)
        assert read[name] == (measures, exact), name


def test_the_table_is_written_by_its_generator(generator):
    source = Path(_units.__file__).read_text(encoding="utf-8")
    assert source == generator.render(generator.table())


def test_pint_with_decimals_agrees():
    import pint

    registry = pint.UnitRegistry(None, non_int_type=Decimal)
    registry.load_definitions(str(Path(units.__file__).with_name("units.txt")))
    for name, (_, number) in _units.TABLE.items():
        exact = Fraction(*number) if isinstance(number, tuple) else Fraction(number)
        unit = registry.UnitsContainer({registry.get_name(name): 1})
        base = registry.Quantity(Decimal(1), unit).to_root_units().magnitude
        assert abs(Fraction(base) - exact) <= abs(exact) / 10**20, name


@pytest.mark.parametrize(
    ("value", "source", "target", "result"),
    [
        ("15", "亩", "公顷", "1"),
        ("1", "公顷", "亩", "15"),
        ("1500", "亩", "平方公里", "1"),
        ("1", "斤", "克", "500"),
        ("871.6", "斤", "公斤", "435.8"),
        ("2", "吨", "千克", "2000"),
        ("1", "公里", "里", "2"),
        ("125", "分", "元", "1.25"),
        ("3.5", "万元", "元", "35000"),
        ("35000", "元", "万元", "3.5"),
        ("1.2", "亿元", "万元", "12000"),
        ("100", "名", "人", "100"),
        ("60", "%", "成", "6"),
        ("5", "‰", "%", "0.5"),
        ("1.5", "个百分点", "百分点", "1.5"),
        ("1", "千瓦时", "度电", "1"),
        ("1", "兆瓦", "千瓦", "1000"),
        ("2", "小时", "分钟", "120"),
        ("2.5", "万元/亩", "元/公顷", "375000"),
        ("1", "元/斤", "元/公斤", "2"),
        ("38", "微克/立方米", "毫克/立方米", "0.038"),
        ("72", "公里/小时", "米/秒", "20"),
        ("12345678901234567890.123", "元", "分", "1234567890123456789012.3"),
    ],
)
def test_conversion_is_exact(value, source, target, result):
    assert convert(dec(value), source, target) == dec(result)


def test_what_no_decimal_equals_is_rounded_once():
    assert convert(dec(1), "亩", "平方米") == dec(2000) / dec(3)


@pytest.mark.parametrize(
    ("source", "target"),
    [("户", "人"), ("人", "人次"), ("头", "只"), ("元", "美元"), ("亩", "公里"), ("百分点", "%"),
     ("元/吨", "元/亩"), ("元", "元/吨"), ("标准箱", "吨"), ("村", "乡")],
)  # fmt: skip
def test_no_conversion_between_dimensions(source, target):
    with pytest.raises(UnitError, match="different dimensions"):
        convert(dec(1), source, target)


@pytest.mark.parametrize("unit", ["担子", "", "元/", "/元", "元/花", "万"])
def test_unknown_units(unit):
    with pytest.raises(UnitError, match="未知单位"):
        convert(dec(1), unit, "元")
    assert dimension(unit) is None


def test_a_bare_number_has_no_unit():
    with pytest.raises(UnitError, match="without a unit"):
        convert(dec(1), None, "元")


def test_dimensions():
    assert dimension("亩") == dimension("公顷") == dimension("平方米") == "长度^2"
    assert dimension("元/吨") == dimension("角/公斤") == "人民币/质量"
    assert dimension("户") == "户"
    assert dimension("个/万人") == "个/人"
    assert dimension("%") == dimension("成") == "比率"
    assert dimension("个百分点") == dimension("百分点") != dimension("%")
    assert factor("亩") == Fraction(2000, 3)
    assert factor("万亩") == Fraction(20_000_000, 3)


def test_quantities_convert_themselves():
    area = one("新建果园4.5万亩。")
    assert area.to("公顷") == 3000
    assert area.to("万亩") == dec("4.5")
    with pytest.raises(UnitError):
        area.to("户")
    with pytest.raises(ValueError, match="no single value"):
        one("每亩补助200元至300元。").to("元")


def test_the_longest_unit_is_taken():
    assert unit_at("平方公里", 0) == "平方公里"
    assert unit_at("人次,", 0) == "人次"
    assert unit_at("人民币", 0) == "人民币"
    assert unit_at("担保", 0) is None
    assert unit_at("打造", 0) is None
    assert unit_at("", 0) is None


@given(st.sampled_from(sorted(_units.TABLE)), st.decimals(-(10**9), 10**9, places=4))
def test_there_and_back(name, value):
    family = [n for n, (d, _) in _units.TABLE.items() if d == _units.TABLE[name][0]]
    for other in family[:6]:
        back = convert(convert(value, name, other), other, name)
        assert abs(back - value) <= abs(value) * dec("1e-26")


def test_an_ordinary_report_imports_neither_pint_nor_cn2an():
    code = (
        "import sys, checker; checker.find_quantities('完成投资3.2亿元,亩均5.6元/亩,种植15亩。');"
        "print(sorted({'pint', 'cn2an', 'proces'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
