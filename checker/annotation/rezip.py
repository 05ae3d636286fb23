"""A zipped office file with some parts changed, and the rest as it was."""

from __future__ import annotations

import io
import zipfile
import zlib

from checker.document.encoding import DecodeError

_LARGE, _TIGHT = 1 << 20, 50
"""A large part that packs tighter than one to so many looks like a bomb, and is not packed."""
_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip file can say, so that the same draft gives the same copy every time."""


class Parts:
    """The parts of the zipped file ``data``, and what is to be written instead of some."""

    def __init__(self, data: bytes) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self._names = frozenset(self._zip.namelist())
        self._new: dict[str, bytes] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._new or name in self._names

    def __getitem__(self, name: str) -> bytes:
        """Return the bytes of the part ``name``; raise DecodeError where it cannot be read."""
        if name in self._new:
            return self._new[name]
        try:
            return self._zip.read(name)
        except (KeyError, zipfile.BadZipFile, OSError, EOFError, ValueError) as error:
            raise DecodeError("broken", f"{name}: {error}") from None

    def __setitem__(self, name: str, data: bytes) -> None:
        """Write ``data`` as the part ``name``."""
        self._new[name] = data

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts, new ones included."""
        return self._names | self._new.keys()

    def packed(self) -> bytes:
        """Return the file: the parts in their old order with their old dates, new ones last."""
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as out:
            for entry in self._zip.infolist():
                data = self[entry.filename]
                kept = zipfile.ZipInfo(entry.filename, entry.date_time)
                kept.external_attr = entry.external_attr
                out.writestr(kept, data, _way(data) if entry.compress_type else zipfile.ZIP_STORED)
            for name, data in self._new.items():
                if name not in self._names:
                    out.writestr(zipfile.ZipInfo(name, _DATE), data, _way(data))
        return stream.getvalue()


def _way(data: bytes) -> int:
    """How to pack ``data``: as it is where the reader of the copy would take it for a bomb."""
    tight = len(data) > _LARGE and len(zlib.compress(data)) * _TIGHT < len(data)
    return zipfile.ZIP_STORED if tight else zipfile.ZIP_DEFLATED
