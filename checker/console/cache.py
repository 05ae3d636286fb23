"""What was checked before and held: files that need no second look while nothing has changed.

Only files in which nothing was found are remembered, each as a few counts under a digest of its
bytes, of the settings that hold for it and of heshu itself. No word of a report is written down.
"""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.version import VERSION

if TYPE_CHECKING:
    from checker.console.work import Work
    from checker.document.discovery import Source

FOLDER = "HESHU_CACHE_DIR"
"""The variable that names another folder for the cache."""
_FORMAT = 1
_SHELVES = 256
_ROOM = 64
"""Entries on a shelf: with 256 shelves the cache holds at most 16,384 of some 100 bytes."""
_DAY = 86_400
_OTHERS_WRITE = 0o022


class UnsafeError(OSError):
    """A folder in which others can write: what stands there cannot be trusted."""


def place() -> Path:
    """Return the folder of the cache; raise OSError where the system names none."""
    named = os.environ.get(FOLDER)
    if named:
        return Path(named).absolute()
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA", "")
    else:
        home = os.environ.get("XDG_CACHE_HOME", "")
    if home and Path(home).is_absolute():
        return Path(home) / "heshu"
    try:
        return Path.home() / ".cache" / "heshu"
    except RuntimeError as error:
        raise OSError(str(error)) from None


@dataclass(frozen=True, slots=True)
class Cache:
    """Counts of clean files in ``folder``; ``basis`` is a digest of all that files have in common.

    Several processes may use it at the same time. What cannot be read or written is not there.
    """

    folder: Path
    basis: bytes

    @classmethod
    def of(cls, work: Work) -> Cache:
        """Open the cache for a run with the settings of ``work``.

        Raises OSError where its folder cannot be used, UnsafeError where others can write in it.
        """
        folder = place()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if hasattr(os, "geteuid"):
            found = folder.stat()
            if found.st_uid != os.geteuid() or found.st_mode & _OTHERS_WRITE:
                raise UnsafeError(str(folder))
        program = f"{_FORMAT} {VERSION} {sys.version}"
        return cls(folder, _digest([program, *_code(work.plugin_modules())]))

    def key(self, source: Source, work: Work) -> str:
        """Return the name of what is known of ``source`` under the settings of ``work``."""
        settings = work.settings
        layers = settings.layers(source.path)
        files = (_stamp(path) for layer in layers for path in _named(layer, settings.folder))
        how = (Path(source.path).suffix.lower(), source.encoding, layers, settings.line)
        digest = blake2b(self.basis + _digest([repr(how), *files]), digest_size=20)
        digest.update(source.data)
        return digest.hexdigest()

    def get(self, key: str) -> tuple[int, ...] | None:
        """Return the counts kept under ``key``, None where there are none or they are damaged."""
        path = self._path(key)
        try:
            line = path.read_bytes().decode("ascii")
            counts = tuple(map(int, line.split()[:-1]))
            if line != _line(counts):
                return None
            if path.stat().st_mtime + _DAY < _now():
                os.utime(path)  # it is of use, and stays longer than what nobody asks for
        except (OSError, ValueError):
            return None
        return counts

    def put(self, key: str, counts: Sequence[int]) -> None:
        """Keep ``counts`` under ``key``; make room where a shelf is full."""
        path = self._path(key)
        part = path.with_name(f".{secrets.token_hex(8)}.part")
        try:
            path.parent.mkdir(mode=0o700, exist_ok=True)
            _make_room(path.parent)
            try:
                with open(part, "xb", opener=_private) as file:
                    file.write(_line(counts).encode("ascii"))
                part.replace(path)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
        except OSError:
            return

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / key[2:]


def entries(folder: Path) -> Iterator[Path]:
    """Yield the files of the cache in ``folder``; nothing else that may lie there."""
    for shelf in (folder / f"{number:02x}" for number in range(_SHELVES)):
        yield from _listed(shelf)


def clear(folder: Path) -> int:
    """Delete the cache in ``folder`` and return how many entries it held. Raises OSError."""
    count = 0
    for path in entries(folder):
        path.unlink(missing_ok=True)
        count += 1
    for number in range(_SHELVES):
        shelf = folder / f"{number:02x}"
        if shelf.is_dir() and not any(shelf.iterdir()):
            shelf.rmdir()
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
    return count


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _listed(shelf: Path) -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(shelf) if entry.is_file()]
    except OSError:
        return []


def _make_room(shelf: Path) -> None:
    """Delete the older half of a full shelf."""
    paths = _listed(shelf)
    if len(paths) < _ROOM:
        return
    ages = {}
    for path in paths:
        try:
            ages[path] = path.stat().st_mtime
        except OSError:
            continue  # another process was faster
    for path in sorted(ages, key=lambda path: ages[path])[: _ROOM // 2]:
        path.unlink(missing_ok=True)


def _line(counts: Iterable[int]) -> str:
    text = " ".join(map(str, counts))
    return f"{text} {_digest([text]).hex()[:8]}\n"


def _digest(texts: Iterable[str]) -> bytes:
    digest = blake2b(digest_size=20)
    for text in texts:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return digest.digest()


def _code(modules: Iterable[str]) -> Iterator[str]:
    """Yield a stamp of every file of the program, and of those beside the plug-ins ``modules``."""
    folders = [Path(__file__).parents[1], Path(import_module("checker.rules").__path__[0])]
    files = (getattr(sys.modules[name], "__file__", None) for name in modules)
    beside = {Path(file).parent for file in files if file}
    own = (path for folder in folders for path in folder.rglob("*.py"))
    others = (path for folder in beside for path in folder.glob("*.py"))
    for path in sorted({*own, *others}):
        yield _stamp(str(path))


def _named(layer: Mapping[str, Any], folder: str) -> Iterator[str]:
    """Yield the files that settings name: what stands in them counts as well."""
    from checker.settings.keys import KEYS

    for key in KEYS:
        if key.kind == "file" and layer.get(key.name):
            yield os.path.join(folder, layer[key.name])


def _stamp(path: str) -> str:
    try:
        found = os.stat(path)
    except OSError:
        return path
    return f"{path} {found.st_size} {found.st_mtime_ns}"


def _now() -> float:
    from time import time

    return time()
