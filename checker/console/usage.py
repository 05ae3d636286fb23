"""Click's commands with help pages and usage errors in the user's language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import click

from checker.messages import LANGUAGES, Lang, say
from checker.report.width import fold, pad, width

_COLUMNS = 88
_MAX_TERM = 30


def language_of(args: Sequence[str], environment: Mapping[str, str]) -> Lang | None:
    """Return the language that the command line or ``HESHU_LANG`` asks for, None where none does.

    It has to be known before the arguments are parsed: errors of parsing are said in it.
    """
    asked = [environment.get("HESHU_LANG", "")]
    for i, arg in enumerate(args):
        if arg == "--":
            break
        if arg == "--lang":
            asked += args[i + 1 : i + 2]
        elif arg.startswith("--lang="):
            asked.append(arg.removeprefix("--lang="))
    return next((lang for name in reversed(asked) for lang in LANGUAGES if lang == name), None)


class Wrong(click.UsageError):
    """A usage error whose message is already in the user's language.

    Without ``hint`` the command's help page would not help: something else is wrong.
    """

    def __init__(
        self, message: str, ctx: click.Context | None = None, *, hint: bool = True
    ) -> None:
        super().__init__(message, ctx)
        self.hint = hint


class Option(click.Option):
    """An option; ``fallback`` is what holds, as its help says, where nobody says anything."""

    def __init__(self, names: Sequence[str], *, fallback: str = "", **attrs: Any) -> None:
        super().__init__(names, **attrs)
        self.fallback = fallback


class OneOf(click.Choice[str]):
    """A choice that says in the user's language what it takes."""

    def __init__(self, choices: Sequence[str], lang: Lang) -> None:
        super().__init__(choices)
        self.lang: Lang = lang

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return ``value`` where it is one of the choices; raise ``Wrong`` otherwise."""
        if value in self.choices:
            return str(value)
        name = param.opts[0] if param else ""
        listed = say(self.lang, "list.and").join(self.choices)
        text = say(self.lang, "error.bad_choice", name=name, value=value, choices=listed)
        raise Wrong(text, ctx)


@contextmanager
def _known(ctx: click.Context) -> Iterator[None]:
    """Give usage errors the context that click's parser leaves out."""
    try:
        yield
    except click.UsageError as error:
        error.ctx = error.ctx or ctx
        raise


class Command(click.Command):
    """A command whose help page is laid out for wide characters."""

    def __init__(
        self, name: str, lang: Lang, *, arguments: str, notes: Sequence[str] = (), **attrs: Any
    ) -> None:
        super().__init__(name, add_help_option=False, **attrs)
        self.lang: Lang = lang
        self.arguments = arguments
        self.notes = tuple(notes)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; an error knows the command that it is about."""
        with _known(ctx):
            return super().parse_args(ctx, args)

    def get_help(self, ctx: click.Context) -> str:
        """Return the help page."""
        return page(self, ctx, self.lang, self.arguments, self.notes)


class Group(click.Group):
    """A group of such commands, each made when it is asked for.

    Unknown ones are refused in the user's language.
    """

    def __init__(
        self,
        name: str,
        lang: Lang,
        *,
        lazy: Mapping[str, Callable[[], click.Command]],
        **attrs: Any,
    ) -> None:
        super().__init__(
            name,
            add_help_option=False,
            invoke_without_command=True,
            callback=self._alone,
            **attrs,
        )
        self.lang: Lang = lang
        self._lazy = lazy

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, in their order."""
        return list(self._lazy)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, None where there is none."""
        make = self._lazy.get(cmd_name)
        return make() if make else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; an error knows the command that it is about."""
        with _known(ctx):
            return super().parse_args(ctx, args)

    def get_help(self, ctx: click.Context) -> str:
        """Return the help page."""
        return page(self, ctx, self.lang, say(self.lang, "help.group_arguments"))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that ``args`` begins with; raise ``Wrong`` where there is none."""
        if self.get_command(ctx, args[0]) is None:
            raise Wrong(
                _guess(self.lang, "error.bad_command", args[0], self.list_commands(ctx)), ctx
            )
        return super().resolve_command(ctx, args)

    def _alone(self) -> None:
        ctx = click.get_current_context()
        if ctx.invoked_subcommand is None:
            raise Wrong(say(self.lang, "error.no_command"), ctx)


def page(
    command: click.Command,
    ctx: click.Context,
    lang: Lang,
    arguments: str,
    notes: Sequence[str] = (),
) -> str:
    """Return the help page of ``command``: usage, purpose, notes, options and subcommands."""
    colon = "：" if lang == "zh" else ": "
    out = [f"{say(lang, 'help.usage')}{colon}{ctx.command_path} {arguments}", ""]
    for text in (command.help or "", *notes):
        out += [*fold(text, _COLUMNS), ""]
    options = [
        (_term(param), _described(param, lang))
        for param in command.params
        if isinstance(param, click.Option)
    ]
    out += [say(lang, "help.options") + colon.rstrip(), *_table(options)]
    if isinstance(command, click.Group):
        named = [(name, command.get_command(ctx, name)) for name in command.list_commands(ctx)]
        members = [(name, (member and member.help) or "") for name, member in named]
        out += ["", say(lang, "help.commands") + colon.rstrip(), *_table(members)]
    return "\n".join(out)


def _term(option: click.Option) -> str:
    names = ", ".join(sorted(option.opts, key=len))
    if option.is_flag:
        return names
    kind = option.type
    choices = "|".join(kind.choices) if isinstance(kind, OneOf) else str(option.metavar or "")
    return f"{names} {choices}"


def _described(option: click.Option, lang: Lang) -> str:
    text = option.help or ""
    fallback = option.fallback if isinstance(option, Option) else ""
    if not fallback:
        return text
    default = say(lang, "help.default", value=fallback)
    return text + (f"（{default}）" if lang == "zh" else f" ({default})")


def _table(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    first = min(max(width(term) for term, _ in rows), _MAX_TERM)
    for term, text in rows:
        lines = list(fold(text, _COLUMNS - first - 4)) or [""]
        if width(term) > first:
            yield f"  {term}"
            term = ""
        yield f"  {pad(term, first)}  {lines[0]}".rstrip()
        for line in lines[1:]:
            yield " " * (first + 4) + line


def explain(error: click.ClickException, lang: Lang) -> str:
    """Return one line that says what was wrong with the command line, and where to look."""
    ctx = getattr(error, "ctx", None)
    text = _cause(error, ctx, lang)
    if ctx is None or not getattr(error, "hint", True):
        return text
    return say(lang, "error.see_help", text=text, command=ctx.command_path)


def _cause(error: click.ClickException, ctx: click.Context | None, lang: Lang) -> str:
    if isinstance(error, Wrong):
        return error.message
    if isinstance(error, click.MissingParameter) and isinstance(error.param, click.Argument):
        kind = error.param.type
        name = (
            "|".join(kind.choices) if isinstance(kind, OneOf) else error.param.human_readable_name
        )
        return say(lang, "error.missing", name=name)
    if isinstance(error, click.NoSuchOption):
        known = [name for param in ctx.command.params for name in param.opts] if ctx else []
        return _guess(lang, "error.bad_option", error.option_name, known)
    if isinstance(error, click.BadOptionUsage):
        flags = (
            [p for p in ctx.command.params if isinstance(p, click.Option) and p.is_flag]
            if ctx
            else []
        )
        is_flag = any(error.option_name in flag.opts for flag in flags)
        key = "error.takes_no_value" if is_flag else "error.needs_value"
        return say(lang, key, name=error.option_name)
    return say(lang, "error.usage", text=" ".join(error.format_message().split()))


def _guess(lang: Lang, key: str, name: str, known: Sequence[str]) -> str:
    from checker.settings.errors import guessed

    return guessed(say(lang, key, name=name), name, known, lang)
