"""The commands of ``heshu``: their options and help pages, and what does the work of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import Any

import click

from checker.console import options
from checker.console.usage import Command, Group, OneOf
from checker.messages import Lang, say
from checker.report import FORMATS

_SHELLS = ("bash", "zsh", "fish")


def run(args: Sequence[str], lang: Lang, asked: Lang | None) -> int:
    """Do what the command line ``args`` asks for and return the exit status.

    ``asked`` is the language that the user asked for. Raises Wrong where it cannot be understood,
    and what the work raises.
    """
    try:
        with group(lang, asked).make_context("heshu", list(args)) as ctx:
            return int(ctx.command.invoke(ctx))
    except click.exceptions.Exit as done:
        return done.exit_code


def group(lang: Lang, asked: Lang | None = None) -> Group:
    """Return the whole command line with help and errors in ``lang``.

    ``asked`` is the language that the user asked for, which the settings cannot overrule.
    """
    listings = ("quantities", "claims", "relations")
    return Group(
        "heshu",
        lang,
        help=say(lang, "help.group"),
        params=[options.language(lang), options.version(lang), options.help_page(lang)],
        lazy={
            "check": partial(_check, lang, asked),
            **{name: partial(_show, name, lang, asked) for name in listings},
            "rules": partial(_rules, lang, asked),
            "explain": partial(_explain, lang, asked),
            "annotate": partial(_annotate, lang, asked),
            "baseline": partial(_baseline, lang, asked),
            "config": partial(_config, lang, asked),
            "cache": partial(_cache, lang),
            "completion": partial(_completion, lang),
        },
    )


def _check(lang: Lang, asked: Lang | None, name: str = "check", **fixed: Any) -> Command:
    return _command(
        name,
        partial(_check_or_write, asked=asked, **fixed),
        [
            options.paths(lang),
            options.choice("--format", FORMATS, "full", lang),
            options.text("--output", "FORMAT:FILE", lang, several=True),
            options.choice("--fail-on", (*options.LEVELS, "never"), "warning", lang),
            options.choice("--min-level", options.LEVELS, "info", lang),
            options.text("--baseline", "FILE", lang),
            options.text("--diff", "REVISION", lang),
            options.flag("--coverage", lang),
            options.flag("--together", lang),
            *options.rules(lang),
            *options.reading(lang),
            options.colour(lang),
            options.flag("--statistics", lang),
            options.flag("--add-ignores", lang),
            options.text("--reason", "TEXT", lang),
            options.flag("--cache", lang),
            options.flag("--no-cache", lang),
            options.flag("--watch", lang),
            options.flag("--quiet", lang, short="-q"),
        ],
        lang,
        notes=("help.paths", "help.status"),
    )


def _show(name: str, lang: Lang, asked: Lang | None) -> Command:
    return _command(
        name,
        partial(_later, "show:show_files", what=name, asked=asked),
        [
            options.paths(lang),
            options.choice("--format", ("text", "jsonl"), "text", lang),
            *options.reading(lang),
            *([options.flag("--together", lang)] if name == "relations" else []),
            *([] if name == "quantities" else options.rules(lang)),
            options.colour(lang),
        ],
        lang,
        notes=("help.paths",),
    )


def _rules(lang: Lang, asked: Lang | None) -> Command:
    params = [
        options.choice("--format", ("text", "jsonl"), "text", lang),
        *options.rules(lang),
        *options.settings(lang),
        options.colour(lang),
    ]
    callback = partial(_later, "explain:list_rules", asked=asked)
    return _command("rules", callback, params, lang, arguments="help.no_arguments")


def _explain(lang: Lang, asked: Lang | None) -> Command:
    params = [
        click.Argument(["rule"], required=False, shell_complete=options.rule_name),
        options.text("--figure", "FILE:LINE:COLUMN", lang),
        options.plugin(lang),
        options.encoding(lang),
        *options.settings(lang),
        options.colour(lang),
    ]
    callback = partial(_later, "explain:explain", asked=asked)
    return _command("explain", callback, params, lang, arguments="help.one_rule")


def _annotate(lang: Lang, asked: Lang | None) -> Command:
    params = [
        click.Argument(["path"]),
        options.copy(lang),
        options.flag("--in-place", lang),
        options.flag("--force", lang),
        options.choice("--min-level", options.LEVELS, "info", lang),
        options.text("--baseline", "FILE", lang),
        *options.rules(lang),
        options.time_limit(lang),
        *options.settings(lang),
        options.flag("--quiet", lang, short="-q"),
    ]
    return _command(
        "annotate",
        partial(_later, "annotate:annotate_file", asked=asked),
        params,
        lang,
        arguments="help.one_draft",
        notes=("help.annotate_formats", "help.annotate_status"),
    )


def _baseline(lang: Lang, asked: Lang | None) -> Group:
    def keeping(name: str) -> Command:
        params = [
            options.paths(lang),
            options.text("--baseline", "FILE", lang),
            # Pruning with some rules only would strike out what the others found.
            *(options.rules(lang) if name == "write" else [options.plugin(lang)]),
            options.flag("--together", lang),
            *options.reading(lang),
        ]
        callback = partial(_later, f"baseline:{name}_baseline", asked=asked)
        return _command(name, callback, params, lang, notes=("help.paths",))

    return Group(
        "baseline",
        lang,
        help=say(lang, "help.baseline-group"),
        params=[options.language(lang), options.help_page(lang)],
        lazy={
            "write": partial(keeping, "write"),
            "check": lambda: _check(lang, asked, "baseline-check", known=True),
            "prune": partial(keeping, "prune"),
        },
    )


def _config(lang: Lang, asked: Lang | None) -> Group:
    settings = [
        click.Argument(["path"], required=False),
        *options.settings(lang),
        *options.rules(lang),
    ]
    return Group(
        "config",
        lang,
        help=say(lang, "help.config-group"),
        params=[options.language(lang), options.help_page(lang)],
        lazy={
            "show": lambda: _command(
                "show",
                partial(_later, "settings:show_settings", asked=asked),
                settings,
                lang,
                arguments="help.one_path",
            ),
            "schema": lambda: _command(
                "schema",
                partial(_later, "settings:show_schema"),
                [],
                lang,
                arguments="help.no_arguments",
            ),
        },
    )


def _cache(lang: Lang) -> Group:
    def one(name: str) -> Command:
        callback = partial(_later, f"cached:{name}_cache", lang=lang)
        return _command(f"cache-{name}", callback, [], lang, arguments="help.no_arguments")

    return Group(
        "cache",
        lang,
        help=say(lang, "help.cache-group"),
        params=[options.language(lang), options.help_page(lang)],
        lazy={name: partial(one, name) for name in ("show", "clear")},
    )


def _completion(lang: Lang) -> Command:
    shell = click.Argument(["shell"], type=OneOf(_SHELLS, lang))
    callback = partial(_later, "completion:print_script", lang=lang)
    return _command("completion", callback, [shell], lang, arguments="help.shell")


def _command(
    name: str,
    callback: Callable[..., int],
    params: Sequence[click.Parameter],
    lang: Lang,
    *,
    arguments: str = "help.arguments",
    notes: Sequence[str] = (),
) -> Command:
    return Command(
        name,
        lang,
        help=say(lang, f"help.{name}"),
        arguments=say(lang, arguments),
        notes=[say(lang, note) for note in notes],
        callback=callback,
        params=[*params, options.language(lang), options.help_page(lang)],
    )


def _check_or_write(*, watch: bool, add_ignores: bool, reason: str | None, **values: Any) -> int:
    """Check reports, or write down that they are right; return the exit status."""
    if add_ignores or reason is not None:
        from checker.console.ignores import add_ignores as write

        return write(asked_for=add_ignores, reason=reason, **values)
    from checker.console.run import check_files

    if watch:
        from checker.console.watch import watch as again

        return again(check_files, **values)
    return check_files(**values)


def _later(where: str, **values: Any) -> int:
    """Do what ``module:function`` of this package names, loading it only now."""
    module, _, name = where.partition(":")
    work: Callable[..., int] = getattr(import_module(f"checker.console.{module}"), name)
    return work(**values)
