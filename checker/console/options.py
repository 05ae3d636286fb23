"""The options and arguments that commands share, in the user's language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import click

from checker.console.usage import OneOf, Option
from checker.console.wrong import Wrong
from checker.messages import LANGUAGES, Lang, say

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

LEVELS = ("error", "warning", "info")
COLOURS = ("auto", "always", "never")


def choice(name: str, values: Sequence[str], fallback: str, lang: Lang) -> Option:
    """An option that takes one of ``values``; None where it is not given, so that settings count.

    ``fallback`` is what the help page says of that case.
    """
    note = say(lang, f"help.{_key(name)}")
    return Option([name], type=OneOf(values, lang), fallback=fallback, help=note)


def text(name: str, metavar: str, lang: Lang, *, several: bool = False) -> Option:
    """An option that takes any text; with ``several`` it may be repeated."""
    note = say(lang, f"help.{_key(name)}")
    return Option([name], metavar=metavar, multiple=several, help=note)


def copy(lang: Lang) -> Option:
    """``-o``: where the annotated copy goes."""
    return Option(["-o", "--output"], metavar="FILE", help=say(lang, "help.copy"))


def flag(
    name: str, lang: Lang, *, short: str = "", eager: Callable[..., None] | None = None
) -> Option:
    """An option without a value; one with ``eager`` does its work while arguments are parsed."""
    return Option(
        [short, name] if short else [name],
        is_flag=True,
        is_eager=eager is not None,
        expose_value=eager is None,
        callback=eager,
        help=say(lang, f"help.{_key(name)}"),
    )


def language(lang: Lang) -> Option:
    """``--lang``: it is known before anything is parsed, and only checked here."""
    return Option(
        ["--lang"],
        type=OneOf(LANGUAGES, lang),
        fallback="zh",
        expose_value=False,
        help=say(lang, "help.lang"),
    )


def colour(lang: Lang) -> Option:
    """``--color``."""
    return choice("--color", COLOURS, "auto", lang)


def help_page(lang: Lang) -> Option:
    """``--help``."""
    return flag("--help", lang, short="-h", eager=_show_help)


def version(lang: Lang) -> Option:
    """``--version``."""
    return flag("--version", lang, eager=_version)


def paths(lang: Lang) -> click.Argument:
    """The files to read, at least one."""
    return click.Argument(
        ["paths"], nargs=-1, type=click.Path(), callback=partial(_paths, lang=lang)
    )


def reading(lang: Lang) -> list[Option]:
    """How files are read and which settings hold."""
    named = text("--stdin-filename", "NAME", lang)
    return [encoding(lang), named, jobs(lang), time_limit(lang), *settings(lang)]


def jobs(lang: Lang) -> Option:
    """``--jobs``: how many processes share the files."""
    option = text("--jobs", "N", lang)
    option.callback = partial(_jobs, lang=lang)
    return option


def time_limit(lang: Lang) -> Option:
    """``--time-limit``: what one file may take."""
    option = text("--time-limit", "SECONDS", lang)
    option.callback = partial(_time_limit, lang=lang)
    return option


def encoding(lang: Lang) -> Option:
    """``--encoding``."""
    option = text("--encoding", "NAME", lang)
    option.callback = partial(_encoding, lang=lang)
    return option


def settings(lang: Lang) -> list[Option]:
    """Which file of settings holds."""
    return [text("--config", "FILE", lang), flag("--no-config", lang)]


def rules(lang: Lang) -> list[Option]:
    """Which rules look at the files."""
    return [
        _rules("--select", lang),
        _rules("--ignore", lang),
        plugin(lang),
    ]


def _rules(name: str, lang: Lang) -> Option:
    return Option(
        [name],
        metavar="RULE",
        multiple=True,
        shell_complete=partial(rule_name, families=True),
        help=say(lang, f"help.{_key(name)}"),
    )


def rule_name(
    ctx: click.Context, param: click.Parameter, part: str, families: bool = False
) -> list[CompletionItem]:
    """Return the names of rules that go on from ``part``, with ``families`` theirs as well."""
    from checker.console.completion import rule_names

    return rule_names(part, families)


def plugin(lang: Lang) -> Option:
    """``--plugin``."""
    return text("--plugin", "NAME", lang, several=True)


def _key(name: str) -> str:
    return name.strip("-").replace("-", "_")


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
        raise Wrong(say(lang, "error.no_path"))
    return value


def _encoding(
    ctx: click.Context, param: click.Parameter, value: str | None, lang: Lang
) -> str | None:
    if value is None:
        return None
    from checker.settings.values import is_encoding

    if not is_encoding(value):
        raise Wrong(say(lang, "error.bad_encoding", value=value))
    return value


def _time_limit(
    ctx: click.Context, param: click.Parameter, value: str | None, lang: Lang
) -> int | None:
    if value is not None and not (value.isascii() and value.isdecimal() and len(value) < 10):
        raise Wrong(say(lang, "error.bad_time_limit", value=value))
    return None if value is None else int(value)


def _jobs(ctx: click.Context, param: click.Parameter, value: str | None, lang: Lang) -> int:
    """Return the number of processes, one where nothing is said."""
    if value is None:
        return 1
    if not (value.isascii() and value.isdecimal() and len(value) < 5):
        raise Wrong(say(lang, "error.bad_jobs", value=value))
    if int(value):
        return int(value)
    from checker.console.pool import cores

    return cores()
