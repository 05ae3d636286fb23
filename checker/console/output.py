"""The standard streams: what they can show, and writing to them."""

from __future__ import annotations

import os
import sys
from codecs import lookup
from collections.abc import Iterable
from typing import IO, TYPE_CHECKING

from checker.document.model import Document
from checker.messages import Lang, say
from checker.report.style import Style
from checker.report.width import clean

if TYPE_CHECKING:
    from checker.settled.waivers import Notice

_PIPED_COLUMNS = 100
_LEAST_COLUMNS = 40


def prepare(machine: bool) -> None:
    """Make the streams safe for any text; JSON is written in UTF-8 whatever the locale is.

    A file name that is not valid text holds lone surrogates: they are written as escapes. ASCII is
    what a bare environment is taken to have: nobody who reads Chinese asks for it.
    """
    for stream, utf_8 in ((sys.stdout, machine), (sys.stderr, False)):
        if hasattr(stream, "reconfigure"):
            utf_8 = utf_8 or lookup(stream.encoding).name == "ascii"
            stream.reconfigure(encoding="utf-8" if utf_8 else None, errors="backslashreplace")


def style_of(lang: Lang, colour: str) -> Style:
    """Return what standard output can show; ``colour`` is ``auto``, ``always`` or ``never``."""
    terminal = is_terminal(sys.stdout)
    wanted = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    if colour != "auto":
        wanted = colour == "always"
    return Style(lang, _columns(terminal), wanted)


def is_terminal(stream: IO[str] | None) -> bool:
    """True where a person looks at ``stream``."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


def _columns(terminal: bool) -> int:
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given):
        return max(int(given), _LEAST_COLUMNS)
    if terminal:
        try:
            return max(os.get_terminal_size(sys.stdout.fileno()).columns, _LEAST_COLUMNS)
        except (OSError, ValueError):
            pass
    return _PIPED_COLUMNS


def write(lines: Iterable[str], colour: bool | None = None, *, error: bool = False) -> None:
    """Write ``lines`` to standard output, or to standard ``error`` what would spoil a format.

    Raises OSError where that is not possible.
    """
    if sys.stdout is None:
        raise OSError("standard output is closed")
    _put((line + "\n" for line in lines), sys.stderr if error else sys.stdout, colour)


def complain(text: str, lang: Lang) -> None:
    """Write one line to standard error."""
    _put([say(lang, "error.line", text=clean(text)) + "\n"], sys.stderr)


def _put(lines: Iterable[str], stream: IO[str] | None, colour: bool | None = None) -> None:
    """Write ``lines``, with their ends, and see them written; one by one, for they may be many."""
    if colour and os.name == "nt":
        import click  # which knows how the terminals of Windows take colours

        for line in lines:
            click.echo(line, file=stream, nl=False, color=True)
    elif stream is not None:
        stream.writelines(lines)
        stream.flush()


def remark(document: Document, lang: Lang) -> None:
    """Write what the reader of ``document`` had to say, a line each, to standard error."""
    for notice in document.notices:
        complain(say(lang, f"notice.{notice.key}", path=document.path, **notice.values), lang)


def complain_of_waivers(notices: Iterable[Notice], lang: Lang, *, quiet: bool) -> bool:
    """Say what is to be said of comments and exceptions; return whether one could not hold.

    With ``quiet`` only those are told that could not.
    """
    wrong = False
    for notice in notices:
        wrong |= notice.wrong
        if notice.wrong or not quiet:
            text = say(lang, f"waiver.{notice.key}", **notice.values)
            complain(say(lang, "config.at", path=notice.place, text=text), lang)
    return wrong


def drop_output() -> None:
    """Send what is still buffered nowhere, so that closing the stream at exit cannot fail."""
    sink = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            os.dup2(sink, stream.fileno())
        except AttributeError:
            continue
    os.close(sink)
