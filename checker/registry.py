"""The door through which the engine gets its rules: the built-in ones and, by name, plug-ins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module

from checker.rule import BaseRule

BUILT_IN = (
    "checker.rules.growth",
    "checker.rules.series",
    "checker.rules.ends",
    "checker.rules.directions",
    "checker.rules.doubling",
    "checker.rules.points",
    "checker.rules.weighted",
    "checker.rules.contributions",
    "checker.rules.distances",
    "checker.rules.rows",
    "checker.rules.formulas",
    "checker.rules.tabled",
    "checker.rules.years",
    "checker.rules.plans",
    "checker.rules.trends",
    "checker.rules.subtotals",
    "checker.rules.tables",
    "checker.rules.table_accounts",
    "checker.rules.levels",
    "checker.rules.parts",
    "checker.rules.accounts",
    "checker.rules.stocks",
    "checker.rules.surplus",
    "checker.rules.balances",
    "checker.rules.shares",
    "checker.rules.compositions",
    "checker.rules.completions",
    "checker.rules.rates",
    "checker.rules.averages",
    "checker.rules.products",
    "checker.rules.capital",
    "checker.rules.grids",
    "checker.rules.rate_rows",
    "checker.rules.stages",
    "checker.rules.repeats",
    "checker.rules.authority",
    "checker.rules.counts",
    "checker.rules.enumerations",
    "checker.rules.limits",
    "checker.rules.table_sums",
    "checker.rules.table_balances",
    "checker.rules.table_shares",
    "checker.rules.table_growth",
    "checker.rules.table_prices",
    "checker.rules.statements",
    "checker.rules.heads",
    "checker.rules.bounds",
    "checker.rules.conversions",
    "checker.rules.dates",
    "checker.rules.spans",
    "checker.rules.definitions",
    "checker.rules.appraisals",
    "checker.rules.margins",
    "checker.rules.remainders",
    "checker.rules.vagueness",
    "checker.rules.ranges",
    "checker.rules.numerals",
    "checker.rules.notation",
    "checker.rules.redundancy",
)
GROUP = "heshu.rules"


@cache
def built_in() -> tuple[BaseRule, ...]:
    """One instance of each built-in rule, in the order of the modules."""
    return tuple(rule for name in BUILT_IN for rule in rules_of(name))


@cache
def by_default() -> tuple[BaseRule, ...]:
    """The built-in rules that are on where nobody says otherwise."""
    return tuple(rule for rule in built_in() if rule.by_default)


def rules_of(module: str) -> Iterator[BaseRule]:
    """Instances of the rules that the module ``module`` defines itself, in order of definition."""
    for value in vars(import_module(module)).values():
        if isinstance(value, type) and issubclass(value, BaseRule) and value.__module__ == module:
            yield value()


def plug_ins(names: Iterable[str]) -> tuple[BaseRule, ...]:
    """Rules of other people's modules, by the names of their entry points in ``heshu.rules``.

    Entry points are read only here, when a name is asked for: reading them costs more than a check.
    Raises LookupError for a name that no installed distribution offers.
    """
    from importlib.metadata import entry_points

    offered = {point.name: point for point in entry_points(group=GROUP)}
    out: list[BaseRule] = []
    for name in names:
        if name not in offered:
            raise LookupError(name)
        module = offered[name].load()
        out.extend(rules_of(module.__name__))
    return tuple(out)
