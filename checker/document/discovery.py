"""From what the user names to files, and from a file to a Document."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple

from checker.document.encoding import DecodeError
from checker.document.model import Document
from checker.document.readers import SUFFIXES, read_document, suffix_of

_IGNORED = frozenset({"node_modules", "__pycache__", "site-packages"})
_WILD = "*?["
_MOST = 512 << 20
"""Bytes of a file; a scanned report may be large. What text may hold stands with the readers."""


class ReadError(OSError):
    """A file that cannot be read as text.

    ``key`` is ``missing``, ``folder``, ``too-large`` or ``unreadable`` (``detail``: the system's
    reason), or what DecodeError says: ``binary``, ``undecodable``, ``unknown-encoding`` ….
    """

    def __init__(self, path: str, key: str, detail: str = "") -> None:
        super().__init__(f"{path}: {key}" + (f" ({detail})" if detail else ""))
        self.path = path
        self.key = key
        self.detail = detail


class Problem(NamedTuple):
    """Why nothing, or not everything, was found under ``path``.

    ``key`` is ``missing`` (no such file or folder), ``no-match`` (a pattern that fits no file),
    ``no-text`` (a folder without texts) or ``unreadable`` (``detail``: the system's reason).
    """

    path: str
    key: str
    detail: str = ""


class Found(NamedTuple):
    """The files to read, sorted and each once, and what went wrong in finding them."""

    files: tuple[str, ...]
    problems: tuple[Problem, ...] = ()


def discover(paths: Iterable[str]) -> Found:
    """Return the files that ``paths`` stand for: files, folders, and patterns such as ``**/*.md``.

    A file that is named is taken whatever its suffix; in folders, hidden entries and folders of
    tools are passed over and only SUFFIXES count. Nothing raises: what fails is a Problem.
    """
    problems: list[Problem] = []
    found: dict[str, str] = {}
    for path in paths:
        for file in _expanded(path, problems):
            name = os.path.normpath(file)
            known = found.setdefault(_identity(name), name)
            if (len(name), name) < (len(known), known):
                found[_identity(name)] = name
    return Found(tuple(sorted(found.values())), tuple(problems))


class Source(NamedTuple):
    """The bytes of one text and the name they go by; ``encoding`` None is to be detected."""

    path: str
    data: bytes
    encoding: str | None = None

    @classmethod
    def of(cls, path: str, encoding: str | None = None) -> Source:
        """Return what the file ``path`` holds; raise ReadError where it cannot be had."""
        try:
            with open(path, "rb") as stream:
                if os.fstat(stream.fileno()).st_size > _MOST:
                    raise _too_large(path)
                return cls.read(path, stream, encoding)
        except ReadError:
            raise
        except FileNotFoundError:
            raise ReadError(path, "missing") from None
        except IsADirectoryError:
            raise ReadError(path, "folder") from None
        except (OSError, ValueError) as error:
            raise ReadError(path, "unreadable", _reason(error)) from None

    @classmethod
    def read(cls, path: str, stream: BinaryIO, encoding: str | None = None) -> Source:
        """Return what ``stream`` holds, be it a file, a pipe or a device that never ends."""
        data = stream.read(_MOST + 1)
        if len(data) > _MOST:
            raise _too_large(path)
        return cls(path, data, encoding)

    def document(self) -> Document:
        """Return it read in the format of its suffix; raise ReadError where that fails."""
        try:
            return read_document(*self)
        except DecodeError as error:
            raise ReadError(self.path, error.key, error.detail) from None


def read_file(path: str, encoding: str | None = None) -> Document:
    """Read the file ``path`` in the format of its suffix; raise ReadError where that fails."""
    return Source.of(path, encoding).document()


def _too_large(path: str) -> ReadError:
    return ReadError(path, "too-large", f"> {_MOST >> 20} MB")


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _identity(path: str) -> str:
    try:
        return os.path.realpath(path)
    except ValueError:
        return path


def _expanded(path: str, problems: list[Problem]) -> Iterator[str]:
    mode = _mode(path)
    if mode is not None:
        if stat.S_ISDIR(mode):
            yield from _texts_under(path, problems)
        else:
            yield path
    elif any(sign in path for sign in _WILD):
        yield from _matching(path, problems)
    else:
        problems.append(Problem(path, "missing"))


def _mode(path: str) -> int | None:
    try:
        return os.stat(path).st_mode if path else None
    except (OSError, ValueError):
        return None


def _matching(pattern: str, problems: list[Problem]) -> Iterator[str]:
    """What the shell would have put in place of ``pattern``, without the folders of tools."""
    from glob import iglob

    suffix = suffix_of(pattern)
    named = bool(suffix) and not any(sign in suffix for sign in _WILD)
    found: list[str] = []
    inside: list[Problem] = []
    for path in sorted(iglob(pattern, recursive=True)):
        mode = _mode(path)
        grown = set(_parts(path)) - set(_parts(pattern))
        if mode is None or not _IGNORED.isdisjoint(grown):
            continue
        if not stat.S_ISDIR(mode):
            found += [path] if named or _is_text(path) else []
        elif "**" not in pattern and not _is_environment(path):
            found += _texts_under(path, inside)
    problems += [problem for problem in inside if problem.key != "no-text" or not found]
    if not found and not inside:
        problems.append(Problem(pattern, "no-match"))
    yield from found


def _parts(path: str) -> list[str]:
    return os.path.normpath(path).split(os.sep)


def _texts_under(folder: str, problems: list[Problem]) -> Iterator[str]:
    """Yield the texts in ``folder`` and below; a link back up the tree is entered once."""
    waiting, entered, empty = [folder], set[str](), True
    while waiting:
        here = waiting.pop()
        real = _identity(here)
        if real in entered:
            continue
        entered.add(real)
        try:
            with os.scandir(here) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            problems.append(Problem(here, "unreadable", _reason(error)))
            empty = False
            continue
        for entry in listed:
            if entry.name.startswith("."):
                continue
            if _is_folder(entry):
                if entry.name not in _IGNORED and not _is_environment(entry.path):
                    waiting.append(entry.path)
            elif _is_text(entry.name):
                empty = False
                yield entry.path
    if empty:
        problems.append(Problem(folder, "no-text"))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_environment(folder: str) -> bool:
    return os.path.exists(os.path.join(folder, "pyvenv.cfg"))


def _is_text(name: str) -> bool:
    return suffix_of(name) in SUFFIXES
