"""Which rules look at a text and at which level they report: by name, by family, or all at once.

A family is a module of rules: the rules of ``checker.rules.growth`` are the family ``growth``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from checker.finding import Level
from checker.rule import BaseRule
from checker.settings.errors import SettingsError

ALL = "all"
SWITCHES = ("on", "off", "info", "warning", "error")
Switches = Mapping[str, str]
"""From a rule's name, a family or ``all`` to one of ``SWITCHES``."""


def family(rule: BaseRule) -> str:
    """Return the family of ``rule``: the last part of its module's name."""
    return type(rule).__module__.rpartition(".")[2]


def names(rules: Iterable[BaseRule]) -> tuple[str, ...]:
    """Return what a switch can name: every rule, every family, and ``all``."""
    rules = tuple(rules)
    found = dict.fromkeys([*(family(r) for r in rules), *(r.name for r in rules), ALL])
    return tuple(found)


def check_named(named: Iterable[str], rules: Iterable[BaseRule], path: str | None = None) -> None:
    """Raise SettingsError where one of ``named`` is no name that a switch can have."""
    known = names(rules)
    for name in named:
        if name not in known:
            raise SettingsError("no-rule", path=path, known=known, name=name)


def asked(select: Sequence[str], ignore: Sequence[str]) -> Switches:
    """Return the switches of ``--select`` and ``--ignore``; each holds names parted by commas."""
    chosen, left = _parted(select), _parted(ignore)
    switches = dict.fromkeys(chosen, "on") | dict.fromkeys(left, "off")
    return {ALL: "off", **switches} if chosen else switches


def _parted(values: Sequence[str]) -> list[str]:
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


def state(rule: BaseRule, layers: Iterable[Switches]) -> tuple[bool, Level | None]:
    """Return whether ``rule`` is on, and the level that replaces its own.

    Of one layer the narrowest name counts: the rule's, its family's, ``all``. A later layer
    overrules an earlier one. A rule that is off by default comes on only by its own name, or
    where its family is said to be ``on``.
    """
    on, level = rule.by_default, None
    for layer in layers:
        name = next((n for n in (rule.name, family(rule), ALL) if n in layer), None)
        if name is None:
            continue
        value = layer[name]
        asked_for = name == rule.name or (name != ALL and value == "on")
        on = value != "off" and (on or asked_for or rule.by_default)
        if value not in ("on", "off"):
            level = Level[value.upper()]
    return on, level
