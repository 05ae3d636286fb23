"""The functions of ``import checker`` that give a report: of a text, or of a file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from checker.document.discovery import read_file
from checker.document.readers import document_of
from checker.engine import Report, check_document
from checker.rule import BaseRule


def check_text(
    text: str,
    *,
    path: str = "<text>",
    format: str = "text",
    rules: Sequence[BaseRule] | None = None,
) -> Report:
    """Check ``text``, read in ``format`` (``text`` or ``markdown``).

    ``path`` is the name that findings carry; ``rules`` replaces the built-in rules. Offsets of what
    is returned are half-open code point ranges of ``text``. Raises ValueError for another format.
    """
    return check_document(document_of(text, path, format), rules)


def check_path(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    rules: Sequence[BaseRule] | None = None,
) -> Report:
    """Check the file ``path``; its suffix tells the format, its content the encoding.

    Raises ReadError (an OSError) where it is missing or no text.
    """
    return check_document(read_file(os.fspath(path), encoding), rules)


def check_together(
    paths: Iterable[str | os.PathLike[str]],
    *,
    encoding: str | None = None,
    rules: Sequence[BaseRule] | None = None,
) -> tuple[Report, ...]:
    """Check several files as one: each for itself, and what they say of the same things.

    Returns a report for each path, in order. A finding between two files is in the report of the
    text where a text stands against a table, else of the later file; ``related`` of it carries the
    other's path. Raises ReadError (an OSError) where one is missing or cannot be read.
    """
    from checker.together import related

    reports = [check_path(path, encoding=encoding, rules=rules) for path in paths]
    return related(reports)
