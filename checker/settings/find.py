"""Where settings are found; most runs find none, and then nothing is parsed or even imported.

``heshu.toml``, or ``[tool.heshu]`` in ``pyproject.toml``, in the folder that holds the texts or
the nearest one above it, no farther than the root of the repository.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.settings.model import Settings

OWN = "heshu.toml"
SHARED = "pyproject.toml"
_STDIN = "-"
_WILD = "*?["
_ROOTS = (".git", ".hg", ".svn")


def settings_for(paths: Sequence[str]) -> Settings:
    """Return the settings that hold for ``paths``; without any file those of a bare Settings.

    Raises SettingsError for a file that cannot be honoured to the last key.
    """
    start = common_folder(paths)
    for here in _upwards(start):
        own = here / OWN
        shared = here / SHARED
        if own.is_file():
            from checker.settings.load import load

            return load(own)
        if _mentioned(shared):
            from checker.settings.load import load_shared

            found = load_shared(shared)
            if found is not None:
                return found
    return Settings(folder=str(start))


def candidates(paths: Sequence[str]) -> Iterator[Path]:
    """Yield the files in which settings for ``paths`` may stand, whether they are there or not."""
    for here in _upwards(common_folder(paths)):
        yield here / OWN
        yield here / SHARED


def _upwards(start: Path) -> Iterator[Path]:
    """Yield ``start`` and the folders above it up to the root of the repository."""
    for here in (start, *start.parents):
        yield here
        if any((here / mark).exists() for mark in _ROOTS):
            return


def home(folder: str) -> Path:
    """Return where settings for texts in ``folder`` are to be made: here, where they are found.

    That is the current folder where it lies between the texts and the root of their repository,
    else the folder of the texts.
    """
    start, here = Path(folder), Path.cwd()
    return here if here in _upwards(start) else start


def common_folder(paths: Sequence[str]) -> Path:
    """Return the deepest folder that holds all ``paths``; the current one for standard input."""
    folders = [str(_folder_of(path)) for path in paths]
    try:
        return Path(os.path.commonpath(folders)) if folders else Path.cwd()
    except ValueError:  # on several drives
        return Path.cwd()


def _folder_of(path: str) -> Path:
    if path == _STDIN:
        return Path.cwd()
    whole = Path(os.path.abspath(path))  # noqa: PTH100 (links are not followed: `..` is)
    while any(sign in str(whole) for sign in _WILD) and not whole.exists():
        whole = whole.parent
    return whole if whole.is_dir() else whole.parent


def _mentioned(path: Path) -> bool:
    """True where ``path`` can be about heshu: most are not, and parsing costs a start-up."""
    try:
        return b"heshu" in path.read_bytes()
    except OSError:
        return False


def shown(path: Path) -> str:
    """Return ``path`` as a person in the current folder would write it."""
    try:
        return os.path.relpath(path)
    except ValueError:  # on another drive
        return str(path)
