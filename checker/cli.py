"""The command line: parse arguments, call, print, exit status."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

import click

from checker.console.commands import COMPLETE, group
from checker.console.usage import explain, language_of
from checker.messages import Lang, say

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


if __name__ == "__main__":
    sys.exit(main())
