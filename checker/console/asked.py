"""What the words of a command line ask for, as far as that needs no parser."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.messages import LANGUAGES, Lang

COMPLETE = "_HESHU_COMPLETE"
"""The variable by which a shell asks how a word goes on."""


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


def files_alone(args: Sequence[str]) -> tuple[str, ...]:
    """Return the files of ``heshu check FILE …``, none where there is any option or other command.

    So hooks and editors start it; loading the parser would take a fifth of such a run.
    """
    command, *paths = args or [""]
    plain = command == "check" and not any(path.startswith("-") for path in paths)
    return tuple(paths) if plain else ()
