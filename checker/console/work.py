"""What a command works with: the settings that hold, the language, and the rules of each file."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from checker.console.checking import talks
from checker.console.wrong import Wrong
from checker.messages import Lang, say
from checker.settings.errors import SettingsError
from checker.settings.find import settings_for
from checker.settings.keys import BY_NAME
from checker.settings.model import Layers, Plan, Settings, plan_for
from checker.settings.switches import check_named

if TYPE_CHECKING:
    from checker.document.model import Document
    from checker.engine import Report
    from checker.rule import BaseRule
    from checker.settled.waivers import Notice, Waivers


class Work:
    """The settings of a run, made of a file of settings and the command line.

    ``asked`` is the language that the user asked for, None where the settings may choose.
    ``seconds`` is the processor time that one file may take, 0 for no limit. Raises Wrong where the
    settings cannot be honoured.
    """

    def __init__(
        self,
        paths: Sequence[str],
        *,
        asked: Lang | None,
        stdin_filename: str | None = None,
        config: str | None = None,
        no_config: bool = False,
        select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        plugin: tuple[str, ...] = (),
        encoding: str | None = None,
        time_limit: int | None = None,
    ) -> None:
        self._made_of = partial(
            Work,
            tuple(paths),
            asked=asked,
            stdin_filename=stdin_filename,
            config=config,
            no_config=no_config,
            select=select,
            ignore=ignore,
            plugin=plugin,
            encoding=encoding,
            time_limit=time_limit,
        )
        self.lang: Lang = asked or "zh"
        self._encoding = encoding
        try:
            settings = _read(paths, stdin_filename, config, no_config)
            self.settings = settings.chosen(select, ignore)
            self.lang = asked or self.value("lang")
            self._plugins = (*self.value("plugins"), *plugin)
            self.seconds: int = self.value("time-limit", time_limit)
            self._rules = self._checked_rules()
            self._plans: dict[tuple[int, ...], Plan] = {}
            for layers in self.settings.naming("authority"):
                self._plan(layers)
        except SettingsError as error:
            raise Wrong(error.said(self.lang), hint=error.path is None) from None
        self._waivers: Waivers | None = None

    def __reduce__(self) -> tuple[Callable[[], Work], tuple[()]]:
        """Travel as what it was made of; the other process reads the settings itself."""
        return self._made_of, ()

    def value(self, key: str, given: str | int | None = None) -> Any:
        """Return what holds for ``key``: ``given`` by the command line, the settings, the usual."""
        if given is not None:
            return given
        return self.settings.values.get(key, BY_NAME[key].fallback)

    def encoding(self, path: str) -> str | None:
        """Return the encoding in which ``path`` is to be read, None where it is to be detected."""
        return self._encoding or self.settings.get("encoding", path)

    def check(self, document: Document) -> Report:
        """Return the report of ``document``: its rules, at its levels, nothing waived.

        A rule that fails is noted in the report, unless somebody wants to see where it failed.
        """
        from checker.engine import check_document

        plan = self.plan(document.path)
        isolate = not os.environ.get("HESHU_DEBUG")
        return self.graded(check_document(document, plan.rules, plan.house, isolate=isolate))

    def graded(self, report: Report) -> Report:
        """Return ``report`` with its findings at the levels that hold for its file."""
        return self.plan(report.document.path).graded(report)

    def settled(self, report: Report) -> Report:
        """Return ``report`` without what is waived, and remember what is to be said of that."""
        if talks(report.document) or self.settings.exceptions:
            return self._waiving().applied(report)
        return report

    @property
    def waived(self) -> int:
        """How many findings were waived so far."""
        return self._waivers.count if self._waivers else 0

    def notices(self) -> list[Notice]:
        """Return what is to be said of the waivers of this run."""
        return list(self._waivers.notices()) if self._waivers else []

    def _waiving(self) -> Waivers:
        if self._waivers is None:
            from datetime import datetime

            from checker.settled.waivers import Waivers

            today = datetime.now().astimezone().date()
            self._waivers = Waivers(self.settings, self.rules(), today)
        return self._waivers

    def plan(self, path: str | None) -> Plan:
        """Return what holds for the file ``path``, for files in general where it is None."""
        return self._plan(self.settings.layers(path))

    def _plan(self, layers: Layers) -> Plan:
        if self._rules is None:
            return Plan()
        key = tuple(map(id, layers))
        if key not in self._plans:
            self._plans[key] = plan_for(self.settings, self._rules, layers)
        return self._plans[key]

    def rules(self) -> tuple[BaseRule, ...]:
        """Return every rule there is, switched on or not."""
        from checker.registry import built_in

        return built_in() if self._rules is None else self._rules

    def plugin_modules(self) -> set[str]:
        """Return the modules of the rules that are not built in."""
        if not self._plugins:
            return set()
        from checker.registry import BUILT_IN

        return {type(rule).__module__ for rule in self.rules()}.difference(BUILT_IN)

    def _checked_rules(self) -> tuple[BaseRule, ...] | None:
        """Return all rules, None where nothing tells them from the built-in ones as they are."""
        settings = self.settings
        tables = [table for table in (settings.values, *(t for _, t in settings.per_file)) if table]
        if not (tables or settings.line or settings.exceptions or self._plugins):
            return None
        from checker.registry import built_in

        rules = (*built_in(), *self._others())
        for table in tables:
            check_named(table.get("rules", ()), rules, settings.source)
        for exception in settings.exceptions:
            check_named(exception.rules, rules, settings.source)
        check_named(settings.line, rules)
        return rules

    def _others(self) -> tuple[BaseRule, ...]:
        """Return the rules of plug-ins; what they raise while being loaded may be anything."""
        names = tuple(dict.fromkeys(self._plugins))
        if not names:
            return ()
        from checker.registry import plug_ins

        try:
            return plug_ins(names)
        except Exception as error:
            if isinstance(error, LookupError) and error.args[0] in names:
                raise Wrong(say(self.lang, "error.no_plugin", name=error.args[0])) from None
            text = f"{type(error).__name__}: {error}"
            listed = say(self.lang, "list.and").join(names)
            raise Wrong(say(self.lang, "error.bad_plugin", name=listed, text=text)) from error


def _read(
    paths: Sequence[str], stdin_filename: str | None, config: str | None, no_config: bool
) -> Settings:
    if no_config:
        return Settings()
    if config is not None:
        from checker.settings.load import load

        return load(config)
    named = [stdin_filename if path == "-" and stdin_filename else path for path in paths]
    return settings_for(named)
