"""Where settings are found; most runs find none, and then nothing is parsed or even imported.

``heshu.toml``, or ``[tool.heshu]`` in ``pyproject.toml``, in the folder that holds the texts or
the nearest one above it, no farther than the root of the repository.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

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
        own = os.path.join(here, OWN)
        shared = os.path.join(here, SHARED)
        if os.path.isfile(own):
            from checker.settings.load import load

            return load(own)
        if _mentioned(shared):
            from checker.settings.load import load_shared

            found = load_shared(shared)
            if found is not None:
                return found
    return Settings(folder=start)


def candidates(paths: Sequence[str]) -> Iterator[str]:
    """Yield the files in which settings for ``paths`` may stand, whether they are there or not."""
    for here in _upwards(common_folder(paths)):
        yield os.path.join(here, OWN)
        yield os.path.join(here, SHARED)


def _upwards(start: str) -> Iterator[str]:
    """Yield ``start`` and the folders above it up to the root of the repository."""
    here, last = start, None
    while here != last:
        yield here
        if any(os.path.exists(os.path.join(here, mark)) for mark in _ROOTS):
            return
        here, last = os.path.dirname(here), here


def home(folder: str) -> str:
    """Return where settings for texts in ``folder`` are to be made: here, where they are found.

    That is the current folder where it lies between the texts and the root of their repository,
    else the folder of the texts.
    """
    here = os.getcwd()
    return here if here in _upwards(folder) else folder


def common_folder(paths: Sequence[str]) -> str:
    """Return the deepest folder that holds all ``paths``; the current one for standard input."""
    folders = [_folder_of(path) for path in paths]
    try:
        return os.path.commonpath(folders) if folders else os.getcwd()
    except ValueError:  # on several drives
        return os.getcwd()


def _folder_of(path: str) -> str:
    if path == _STDIN:
        return os.getcwd()
    whole = os.path.abspath(path)  # links are not followed, `..` is
    while any(sign in whole for sign in _WILD) and not os.path.exists(whole):
        whole = os.path.dirname(whole)
    return whole if os.path.isdir(whole) else os.path.dirname(whole)


def _mentioned(path: str) -> bool:
    """True where ``path`` can be about heshu: most are not, and parsing costs a start-up."""
    try:
        with open(path, "rb") as file:
            return b"heshu" in file.read()
    except OSError:
        return False


def shown(path: str) -> str:
    """Return ``path`` as a person in the current folder would write it."""
    try:
        return os.path.relpath(path)
    except ValueError:  # on another drive
        return path
