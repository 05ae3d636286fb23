"""Write checker/quantity/_units.py from checker/quantity/units.txt: run this file after every edit.

usage: python tests/quantity/generate_units.py
"""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).resolve().parents[2] / "checker" / "quantity"
HEAD = '''"""Every unit by name: (dimension, factor to the base). Generated from units.txt."""

# fmt: off
# The factor is an int, or a (numerator, denominator) pair where it is no whole number.
TABLE: dict[str, tuple[str, int | tuple[int, int]]] = {
'''


def table() -> dict[str, tuple[str, Fraction]]:
    """Return {name or alias: (dimension, factor)} as pint reads units.txt."""
    import pint

    registry: pint.UnitRegistry[Fraction] = pint.UnitRegistry(None, non_int_type=Fraction)
    registry.load_definitions(str(HERE / "units.txt"))
    return {name: entry(registry, name) for name in names()}


def names() -> list[str]:
    """Return the unit names and aliases of units.txt in order; raise ValueError on a repetition."""
    out: list[str] = []
    for line in (HERE / "units.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, *rest = line.split(" = ")
            out += [name, *(alias for alias in rest if alias != "_")]
    repeated = {name for name in out if out.count(name) > 1}
    if repeated:
        raise ValueError(f"defined twice: {sorted(repeated)}")
    return out


def counted() -> list[str]:
    """Return the units below the heading 计数单位, and those of people: what only counts."""
    text = (HERE / "units.txt").read_text(encoding="utf-8")
    section = text.partition("# 计数单位\n")[2]
    return ["人", "名", "位", "口", "人次", *re.findall(r"^(\S+) = ", section, re.MULTILINE)]


def entry(registry: object, name: str) -> tuple[str, Fraction]:
    """Return the dimension (``[人]*[长度]``) and exact factor of one unit."""
    # Built from its parts, because pint's parser takes no ㎡ and no ℃.
    canonical = registry.get_name(name)  # type: ignore[attr-defined]
    unit = registry.UnitsContainer({canonical: 1})  # type: ignore[attr-defined]
    base = registry.Quantity(Fraction(1), unit).to_root_units()  # type: ignore[attr-defined]
    parts = sorted((key, int(power)) for key, power in base.dimensionality.items())
    dimension = "*".join(
        key.strip("[]") if power == 1 else f"{key.strip('[]')}^{power}" for key, power in parts
    )
    return dimension or "比率", Fraction(base.magnitude)


def render(entries: dict[str, tuple[str, Fraction]]) -> str:
    """Return the text of _units.py."""
    lines = []
    for name, (dimension, factor) in entries.items():
        number = (
            str(factor.numerator)
            if factor.denominator == 1
            else f"({factor.numerator}, {factor.denominator})"
        )
        lines.append(f'    "{name}": ("{dimension}", {number}),\n')
    units = counted()
    rows = (" ".join(units[at : at + 15]) for at in range(0, len(units), 15))
    names = "\n".join(f'    "{row} "' for row in rows)
    return (
        f"{HEAD}{''.join(lines)}}}\n\n"
        f"COUNTED = frozenset((\n{names}\n).split())\n"
        '"""Units that count: a whole number of them is exact."""\n'
    )


if __name__ == "__main__":
    (HERE / "_units.py").write_text(render(table()), encoding="utf-8")
