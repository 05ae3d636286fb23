"""Shell completion: the script for a shell, and the answers that it asks for."""

from __future__ import annotations

from click.shell_completion import CompletionItem, get_completion_class, shell_complete

from checker.console.asked import COMPLETE
from checker.console.commands import group
from checker.console.output import write
from checker.messages import Lang


def print_script(shell: str, lang: Lang) -> int:
    """Print what ``shell`` has to source."""
    kind = get_completion_class(shell)
    assert kind is not None
    write([kind(group(lang), {}, "heshu", COMPLETE).source()])
    return 0


def answer(lang: Lang, instruction: str) -> int:
    """Answer the shell's question; return the exit status."""
    return shell_complete(group(lang), {}, "heshu", COMPLETE, instruction)


def rule_names(part: str, families: bool) -> list[CompletionItem]:
    """Return the names of rules that go on from the last of ``part``, parted by commas.

    With ``families`` those of families and ``all`` are among them.
    """
    from checker.registry import built_in
    from checker.settings.switches import names

    known = names(built_in()) if families else tuple(rule.name for rule in built_in())
    before, comma, last = part.rpartition(",")
    return [CompletionItem(before + comma + name) for name in known if name.startswith(last)]
