"""A zipped office file with some parts changed, and the rest as it was."""

from __future__ import annotations

import io
import zipfile

from checker.document.encoding import DecodeError

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
                kept = zipfile.ZipInfo(entry.filename, entry.date_time)
                kept.compress_type, kept.external_attr = entry.compress_type, entry.external_attr
                out.writestr(kept, self[entry.filename])
            for name, data in self._new.items():
                if name not in self._names:
                    made = zipfile.ZipInfo(name, _DATE)
                    made.compress_type = zipfile.ZIP_DEFLATED
                    out.writestr(made, data)
        return stream.getvalue()
