"""The command line: parse arguments, call, print, exit status."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import Any

import click

from checker.console import options
from checker.console.usage import Command, Group, OneOf, explain, language_of
from checker.messages import Lang, say
from checker.report import FORMATS

COMPLETE = "_HESHU_COMPLETE"
"""The variable by which a shell asks how a word goes on."""
SHELLS = ("bash", "zsh", "fish")
_GARBAGE = 100_000
"""A process of its own ends soon and makes few cycles; looking for them slows a start by 7 %."""


def main(args: Sequence[str] | None = None) -> int:
    """Run ``heshu`` with ``args`` (the process's own by default) and return the exit status.

    Never raises for bad input: it is said in one line on standard error, with status 2.
    """
    if args is None:
        gc.set_threshold(_GARBAGE)
    arguments = list(sys.argv[1:] if args is None else args)
    asked = language_of(arguments, os.environ)
    lang = asked or "zh"
    if args is None and COMPLETE in os.environ:
        from checker.console.completion import answer

        return answer(group(lang, asked), os.environ[COMPLETE])
    try:
        with group(lang, asked).make_context("heshu", arguments) as ctx:
            status = ctx.command.invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()
            return int(status)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        return _fail(explain(error, lang), lang)
    except (KeyboardInterrupt, click.Abort):
        return _fail(say(lang, "error.interrupted"), lang)
    except BrokenPipeError:
        return _fail(say(lang, "error.pipe"), lang)
    except OSError as error:
        return _fail(say(lang, "error.output", text=error.strerror or error), lang)
    except Exception as error:
        if os.environ.get("HESHU_DEBUG"):
            raise
        text = f"{type(error).__name__}: {error}"
        return _fail(say(lang, "error.internal_run", text=text), lang)


def _fail(text: str, lang: Lang) -> int:
    from checker.console.output import complain, drop_output

    complain(text, lang)
    drop_output()
    return 2


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
        partial(check, asked=asked, **fixed),
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
        partial(show, what=name, asked=asked),
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
    callback = partial(later, "checker.console.explain:list_rules", asked=asked)
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
    callback = partial(later, "checker.console.explain:explain", asked=asked)
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
        partial(later, "checker.console.annotate:annotate_file", asked=asked),
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
        callback = partial(keep_baseline, what=name, asked=asked)
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
                partial(show_settings, asked=asked),
                settings,
                lang,
                arguments="help.one_path",
            ),
            "schema": lambda: _command(
                "schema", show_schema, [], lang, arguments="help.no_arguments"
            ),
        },
    )


def _cache(lang: Lang) -> Group:
    def one(name: str) -> Command:
        callback = partial(keep_cache, what=name, lang=lang)
        return _command(f"cache-{name}", callback, [], lang, arguments="help.no_arguments")

    return Group(
        "cache",
        lang,
        help=say(lang, "help.cache-group"),
        params=[options.language(lang), options.help_page(lang)],
        lazy={name: partial(one, name) for name in ("show", "clear")},
    )


def _completion(lang: Lang) -> Command:
    shell = click.Argument(["shell"], type=OneOf(SHELLS, lang))
    callback = partial(completion, lang=lang)
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


def check(*, watch: bool, add_ignores: bool, reason: str | None, **values: Any) -> int:
    """Check reports, or write down that they are right; return the exit status."""
    if add_ignores or reason is not None:
        from checker.console.ignores import add_ignores as write

        return write(asked_for=add_ignores, reason=reason, **values)
    from checker.console.run import check_files

    if watch:
        from checker.console.watch import watch as again

        return again(check_files, **values)
    return check_files(**values)


def show(**values: Any) -> int:
    """List what was read; return the exit status."""
    from checker.console.run import show_files

    return show_files(**values)


def keep_baseline(*, what: str, **values: Any) -> int:
    """Write or prune the baseline; return the exit status."""
    from checker.console import baseline

    work = baseline.write_baseline if what == "write" else baseline.prune_baseline
    return work(**values)


def later(where: str, **values: Any) -> int:
    """Do what ``module:function`` names, loading it only now; return the exit status."""
    module, _, name = where.partition(":")
    work: Callable[..., int] = getattr(import_module(module), name)
    return work(**values)


def keep_cache(*, what: str, lang: Lang) -> int:
    """Show or clear the cache; return the exit status."""
    from checker.console import cached

    return cached.show_cache(lang) if what == "show" else cached.clear_cache(lang)


def completion(*, shell: str, lang: Lang) -> int:
    """Print a shell's script of completion; return the exit status."""
    from checker.console.completion import print_script

    return print_script(shell, group(lang))


def show_settings(**values: Any) -> int:
    """Show the settings that hold; return the exit status."""
    from checker.console import settings

    return settings.show_settings(**values)


def show_schema() -> int:
    """Print the JSON schema of the settings; return the exit status."""
    from checker.console import settings

    return settings.show_schema()


if __name__ == "__main__":
    sys.exit(main())
