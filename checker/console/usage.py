"""Click's commands with help pages and usage errors in the user's language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import click

from checker.console.wrong import Wrong
from checker.messages import Lang, say
from checker.report.width import fold, pad, width

_COLUMNS = 88
_MAX_TERM = 30


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
        raise Wrong(text)


@contextmanager
def _told(ctx: click.Context, lang: Lang) -> Iterator[None]:
    """Make of click's usage errors ours; each names the command that was used wrongly."""
    try:
        yield
    except Wrong as error:
        error.command = error.command or ctx.command_path
        raise
    except click.UsageError as error:
        raise Wrong(_cause(error, error.ctx or ctx, lang), ctx.command_path) from error


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
        with _told(ctx, self.lang):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Do the work; an error knows the command that it is about."""
        with _told(ctx, self.lang):
            return super().invoke(ctx)

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
        with _told(ctx, self.lang):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Do the work; an error knows the command that it is about."""
        with _told(ctx, self.lang):
            return super().invoke(ctx)

    def get_help(self, ctx: click.Context) -> str:
        """Return the help page."""
        return page(self, ctx, self.lang, say(self.lang, "help.group_arguments"))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that ``args`` begins with; raise ``Wrong`` where there is none."""
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            raise Wrong(_guess(self.lang, "error.bad_command", args[0], self.list_commands(ctx)))
        return super().resolve_command(ctx, args)

    def _alone(self) -> None:
        ctx = click.get_current_context()
        if ctx.invoked_subcommand is None:
            raise Wrong(say(self.lang, "error.no_command"))


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


def _cause(error: click.UsageError, ctx: click.Context, lang: Lang) -> str:
    """Return what was wrong, in one line."""
    if isinstance(error, click.MissingParameter) and isinstance(error.param, click.Argument):
        kind = error.param.type
        name = (
            "|".join(kind.choices) if isinstance(kind, OneOf) else error.param.human_readable_name
        )
        return say(lang, "error.missing", name=name)
    if isinstance(error, click.NoSuchOption):
        known = [name for param in ctx.command.params for name in param.opts]
        return _guess(lang, "error.bad_option", error.option_name, known)
    if isinstance(error, click.BadOptionUsage):
        flags = [p for p in ctx.command.params if isinstance(p, click.Option) and p.is_flag]
        is_flag = any(error.option_name in flag.opts for flag in flags)
        key = "error.takes_no_value" if is_flag else "error.needs_value"
        return say(lang, key, name=error.option_name)
    return say(lang, "error.usage", text=" ".join(error.format_message().split()))


def _guess(lang: Lang, key: str, name: str, known: Sequence[str]) -> str:
    from checker.settings.errors import guessed

    return guessed(say(lang, key, name=name), name, known, lang)
