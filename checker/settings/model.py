"""The settings of a run, and what they come to for one file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.finding import Level
from checker.house import House
from checker.settings.switches import Switches, asked, state

if TYPE_CHECKING:
    from datetime import date

    from checker.engine import Report
    from checker.finding import Finding
    from checker.rule import BaseRule


_NOTHING: Mapping[str, Any] = MappingProxyType({})
Layers = tuple[Mapping[str, Any], ...]
"""Tables of settings, of which a later one overrules an earlier one."""
_HOUSE = House()
_HOUSE_KEYS = frozenset({"rounding", "approximations", "units", "indicators"})
_AUTHORITY = "authority"


UNFILLED = "TODO"
"""Stands for a reason that somebody has yet to write: what bears it does not hold."""


class Exempt(NamedTuple):
    """An exception: ``rules`` say nothing of sentences with ``text`` in ``files``, and why."""

    files: tuple[str, ...]
    rules: tuple[str, ...]
    text: str
    reason: str
    until: date | None = None


class Settings(NamedTuple):
    """What a file of settings says, and what the command line adds.

    ``values`` are the top-level keys as they were given, ``per_file`` pairs of patterns and keys,
    ``exceptions`` what is not to be told, ``folder`` what patterns are relative to. ``source`` is
    the file, None where there is none.
    ``line`` are the switches of the command line, which overrule everything.
    """

    folder: str = "."
    source: str | None = None
    values: Mapping[str, Any] = _NOTHING
    per_file: tuple[tuple[tuple[str, ...], Mapping[str, Any]], ...] = ()
    line: Switches = _NOTHING
    exceptions: tuple[Exempt, ...] = ()

    def chosen(self, select: tuple[str, ...], ignore: tuple[str, ...]) -> Settings:
        """Return these settings with the rules that the command line selects or ignores."""
        return self._replace(line=asked(select, ignore))

    def layers(self, path: str | None) -> Layers:
        """Return the tables that hold for ``path``; a later one overrules an earlier one.

        None as ``path`` asks for what holds for files in general.
        """
        if path is None or not self.per_file:
            return (self.values,)
        from checker.settings import globs

        fitting = (
            values
            for patterns, values in self.per_file
            if any(globs.matches(path, self.folder, pattern) for pattern in patterns)
        )
        return (self.values, *fitting)

    def naming(self, key: str) -> list[Layers]:
        """Return the layers of files in general, and of each part of them, that name ``key``."""
        every = ((self.values,), *((self.values, values) for _, values in self.per_file))
        return [layers for layers in every if key in layers[-1]]

    def get(self, key: str, path: str) -> Any:
        """Return the value of ``key`` for ``path``, None where nothing was said."""
        return next(
            (layer[key] for layer in reversed(self.layers(path)) if key in layer),
            None,
        )


class Plan(NamedTuple):
    """What holds for one file.

    ``rules`` are those that look at it, ``levels`` replace theirs, ``house`` says how to take its
    figures.
    """

    rules: tuple[BaseRule, ...] | None = None
    levels: Mapping[str, Level] = _NOTHING
    house: House = _HOUSE

    def graded(self, report: Report) -> Report:
        """Return ``report`` with its findings at the levels of the plan."""
        if not self.levels:
            return report
        own = {rule.name: rule.level for rule in self.rules or ()}
        findings = tuple(
            finding._replace(level=self._level(finding, own)) for finding in report.findings
        )
        return report._replace(findings=findings)

    def level(self, rule: BaseRule) -> Level:
        """Return the level at which ``rule`` reports."""
        return self.levels.get(rule.name, rule.level)

    def _level(self, finding: Finding, own: Mapping[str, Level]) -> Level:
        """Return the level set for a finding; one below its rule's own, for doubt, never rises."""
        level = self.levels.get(finding.rule, finding.level)
        doubtful = finding.level < own.get(finding.rule, finding.level)
        return min(level, finding.level) if doubtful else level


def plan_for(settings: Settings, rules: tuple[BaseRule, ...], layers: Layers) -> Plan:
    """Return what the tables ``layers`` of ``settings`` come to: rules, levels, figures.

    Raises SettingsError where the table of known figures cannot be read.
    """
    tables = [layer["rules"] for layer in layers if "rules" in layer]
    switches = [*tables, settings.line]
    on: list[BaseRule] = []
    levels: dict[str, Level] = {}
    for rule in rules:
        is_on, level = state(rule, switches)
        if is_on:
            on.append(rule)
            if level is not None:
                levels[rule.name] = level
    house = _house(layers)
    if table := next((t for layer in reversed(layers) if (t := layer.get(_AUTHORITY))), None):
        from checker.settings.authority import known_in

        known = known_in(os.path.join(settings.folder, table), house)
        on = [rule.knowing(known) for rule in on]
    return Plan(tuple(on), levels, house)


def _house(layers: Layers) -> House:
    """Return what is settled of figures; most settings say nothing of them."""
    if all(_HOUSE_KEYS.isdisjoint(layer) for layer in layers):
        return _HOUSE
    from checker.settings.house import house_of

    return house_of(layers)
