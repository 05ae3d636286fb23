"""The command line: parse arguments, call, print, exit status."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

from checker.console.asked import COMPLETE, files_alone, language_of
from checker.console.output import complain, drop_output, prepare
from checker.console.wrong import Wrong
from checker.messages import Lang, say

_GARBAGE = 100_000
"""A process of its own ends soon and makes few cycles; looking for them slows a start by 7 %."""


def program() -> NoReturn:
    """Run ``heshu`` as a program: ``main``, and then leave at once.

    To take the interpreter down object by object is a tenth of the check of a short report, and
    the system takes it all back anyway.
    """
    status = main()
    atexit._run_exitfuncs()  # noqa: SLF001 (the leave that `multiprocessing` takes as well)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError, ValueError):  # told already, or closed
                stream.flush()
    os._exit(status)


def main(args: Sequence[str] | None = None) -> int:
    """Run ``heshu`` with ``args`` (the process's own by default) and return the exit status.

    Never raises for bad input: it is said in one line on standard error, with status 2.
    """
    if args is None:
        gc.set_threshold(_GARBAGE)
    arguments = list(sys.argv[1:] if args is None else args)
    asked = language_of(arguments, os.environ)
    lang = asked or "zh"
    prepare(machine=False)
    if args is None and COMPLETE in os.environ:
        from checker.console.completion import answer

        return answer(lang, os.environ[COMPLETE])
    try:
        return _run(arguments, lang, asked)
    except Wrong as error:
        return _fail(error.said(lang), lang)
    except KeyboardInterrupt:
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


def _run(arguments: Sequence[str], lang: Lang, asked: Lang | None) -> int:
    paths = files_alone(arguments)
    if paths:
        status = _check(paths, asked)
    else:
        from checker.console.commands import run

        status = run(arguments, lang, asked)
    if sys.stdout is not None:
        sys.stdout.flush()
    return status


def _check(paths: tuple[str, ...], asked: Lang | None) -> int:
    from checker.console.run import check_files

    try:
        return check_files(paths=paths, asked=asked)
    except Wrong as error:
        error.command = "heshu check"
        raise


def _fail(text: str, lang: Lang) -> int:
    complain(text, lang)
    drop_output()
    return 2


if __name__ == "__main__":
    program()
