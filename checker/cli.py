"""The command line: parse arguments, call, print, exit status."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import click

from checker.console.usage import Command, Group, OneOf, Wrong, explain, language_of
from checker.messages import LANGUAGES, Lang, say

_GARBAGE = 100_000
"""A process of its own ends soon and makes few cycles; looking for them slows a start by 7 %."""

LEVELS = ("error", "warning", "info")


def main(args: Sequence[str] | None = None) -> int:
    """Run ``heshu`` with ``args`` (the process's own by default) and return the exit status.

    Never raises for bad input: it is said in one line on standard error, with status 2.
    """
    if args is None:
        gc.set_threshold(_GARBAGE)
    arguments = list(sys.argv[1:] if args is None else args)
    lang = language_of(arguments, os.environ)
    try:
        with group(lang).make_context("heshu", arguments) as ctx:
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


def group(lang: Lang) -> click.Group:
    """Return the whole command line with help and errors in ``lang``."""
    commands = [
        _command("check", check, _check_options(lang), lang),
        *(
            _command(name, partial(show, what=name), _show_options(name, lang), lang)
            for name in ("quantities", "claims", "relations")
        ),
    ]
    return Group(
        "heshu",
        lang,
        help=say(lang, "help.group"),
        params=[_lang(lang), _flag("--version", lang, eager=_version), _help(lang)],
        commands=commands,
    )


def _command(
    name: str, callback: Callable[..., int], options: list[click.Option], lang: Lang
) -> Command:
    paths = click.Argument(["paths"], nargs=-1, callback=partial(_paths, lang=lang))
    return Command(
        name,
        lang,
        help=say(lang, f"help.{name}"),
        notes=[say(lang, "help.paths"), *([say(lang, "help.status")] if name == "check" else [])],
        callback=partial(callback, lang=lang),
        params=[paths, *options, _lang(lang), _help(lang)],
    )


def _check_options(lang: Lang) -> list[click.Option]:
    return [
        _choice("--format", ("full", "concise", "json", "jsonl"), "full", lang),
        _choice("--fail-on", (*LEVELS, "never"), "warning", lang),
        _choice("--min-level", LEVELS, "info", lang),
        *_input_options(lang),
        _choice("--color", ("auto", "always", "never"), "auto", lang),
        _flag("--quiet", lang, short="-q"),
        _plugin(lang),
    ]


def _show_options(name: str, lang: Lang) -> list[click.Option]:
    return [
        _choice("--format", ("text", "jsonl"), "text", lang),
        *_input_options(lang),
        *([] if name == "quantities" else [_plugin(lang)]),
        _choice("--color", ("auto", "always", "never"), "auto", lang),
    ]


def _input_options(lang: Lang) -> list[click.Option]:
    return [
        click.Option(
            ["--encoding"],
            metavar="NAME",
            help=say(lang, "help.encoding"),
            callback=partial(_encoding, lang=lang),
        ),
        click.Option(["--stdin-filename"], metavar="NAME", help=say(lang, "help.stdin_filename")),
    ]


def _plugin(lang: Lang) -> click.Option:
    return click.Option(["--plugin"], multiple=True, metavar="NAME", help=say(lang, "help.plugin"))


def _choice(name: str, values: Sequence[str], default: str, lang: Lang) -> click.Option:
    key = name.strip("-").replace("-", "_")
    return click.Option(
        [name], type=OneOf(values, lang), default=default, help=say(lang, f"help.{key}")
    )


def _lang(lang: Lang) -> click.Option:
    return click.Option(
        ["--lang"],
        type=OneOf(LANGUAGES, lang),
        default="zh",
        expose_value=False,
        help=say(lang, "help.lang"),
    )


def _flag(
    name: str, lang: Lang, *, short: str = "", eager: Callable[..., None] | None = None
) -> click.Option:
    return click.Option(
        [short, name] if short else [name],
        is_flag=True,
        is_eager=eager is not None,
        expose_value=eager is None,
        callback=eager,
        help=say(lang, f"help.{name.strip('-')}"),
    )


def _help(lang: Lang) -> click.Option:
    return _flag("--help", lang, short="-h", eager=_show_help)


def _show_help(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        click.echo(ctx.get_help())
        ctx.exit()


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        from checker.version import VERSION

        click.echo(f"heshu {VERSION}")
        ctx.exit()


def _paths(
    ctx: click.Context, param: click.Parameter, value: tuple[str, ...], lang: Lang
) -> tuple[str, ...]:
    if not value:
        raise Wrong(say(lang, "error.no_path"), ctx)
    return value


def _encoding(
    ctx: click.Context, param: click.Parameter, value: str | None, lang: Lang
) -> str | None:
    if value is None:
        return None
    try:
        b"    ".decode(value)
    except UnicodeDecodeError:
        pass  # known, and those four bytes are not valid in it
    except (LookupError, ValueError):
        raise Wrong(say(lang, "error.bad_encoding", value=value), ctx) from None
    return value


def check(**options: Any) -> int:
    """Check reports; return the exit status."""
    from checker.console.run import check_files

    return check_files(**options)


def show(**options: Any) -> int:
    """List what was read; return the exit status."""
    from checker.console.run import show_files

    return show_files(**options)


if __name__ == "__main__":
    sys.exit(main())
