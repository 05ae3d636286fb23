"""What a PDF may unfold to: checked on its bytes, before the library that would unfold it.

Deflate packs no more than about a thousand to one, so short streams cannot hurt; long ones, those
packed twice, and forms that draw forms many times over are measured.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from checker.document.encoding import DecodeError

_LARGEST = 16 << 20
_RATIO = 1_032
_DRAWN = 200_000
_HEAD = 2_000
_CHUNK = 1 << 20


class _Stream(NamedTuple):
    number: int
    head: bytes
    data: bytes

    def unpacked(self, limit: int) -> bytes:
        """Its content as far as ``limit``; as it is where it is packed in another way."""
        data = self.data
        for _ in range(max(self.head.count(b"FlateDecode"), self.head.count(b"/Fl "))):
            try:
                data = zlib.decompressobj().decompress(data, limit)
            except zlib.error:
                break
        return data


def checked(data: bytes) -> None:
    """Raise DecodeError (``too-large``) where the PDF ``data`` unfolds to more than a report."""
    forms: dict[int, tuple[_Stream, int]] = {}
    for stream in _streams(data):
        is_form = re.search(rb"/Subtype\s*/Form\b", stream.head) is not None
        twice = stream.head.count(b"FlateDecode") > 1
        if b"/Image" not in stream.head and (twice or len(stream.data) * _RATIO > _LARGEST):
            size = len(stream.unpacked(_LARGEST + 1))
            if size > _LARGEST:
                raise DecodeError("too-large", f"> {_LARGEST >> 20} MB")
        if is_form:
            count = len(re.findall(rb"\bDo\b", stream.unpacked(_CHUNK)))
            forms[stream.number] = stream, count
    if any(count for _, count in forms.values()):
        _check_forms(forms)


def _streams(data: bytes) -> Iterator[_Stream]:
    at = 0
    while (at := data.find(b"stream", at)) >= 0:
        start = at + len(b"stream")
        if data[at - 3 : at] == b"end":
            at = start
            continue
        end = data.find(b"endstream", start)
        end = len(data) if end < 0 else end
        # What the stream is stands between the number of its object and itself.
        begin = data.rfind(b"obj", max(0, at - _HEAD), at)
        number = re.search(rb"(\d{1,9})\s+\d{1,5}\s+\Z", data[max(0, begin - 20) : max(0, begin)])
        if number is not None:
            head = data[begin:at]
            yield _Stream(int(number[1]), head, data[start:end].lstrip(b"\r\n"))
        at = end


def _check_forms(forms: dict[int, tuple[_Stream, int]]) -> None:
    """Refuse forms that draw others, which draw others, more often than any page needs."""
    drawn: dict[int, int] = {}

    def times(number: int, above: frozenset[int]) -> int:
        if number in above or number not in forms:
            return 1
        if number not in drawn:
            stream, count = forms[number]
            inner = {int(found) for found in re.findall(rb"(\d{1,9})\s+\d{1,5}\s+R\b", stream.head)}
            most = max((times(k, above | {number}) for k in inner & forms.keys()), default=1)
            drawn[number] = min(count * most + 1, _DRAWN + 1)
        return drawn[number]

    if any(times(number, frozenset()) > _DRAWN for number in forms):
        raise DecodeError("too-large", "Form XObject")
