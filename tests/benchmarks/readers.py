"""How long reading takes against the bare library: ``python -m tests.benchmarks.readers``.

- a Word report of 200 pages: against the standard library's parser alone, and against python-docx;
- a PDF of 100 pages: against PDFium's text, and against its text with a box for each character,
  which is the least that tells where a figure stands.

Processor time, the best of some runs in turns; memory is that of a process that reads the file and
does nothing else. With ``--check`` the status is 1 where a file takes more than 1.5 times the bare
extraction, or more than 300 MB.
"""

from __future__ import annotations

import ctypes
import io
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import iterparse

import docx
import pypdfium2
import pypdfium2.raw as pdfium

from checker.document.readers import read_document
from tests.benchmarks.measure import peak
from tests.benchmarks.text import report
from tests.formats import Part, as_docx
from tests.pdfs import as_pdf

_WORD, _PDF = 260_000, 104_000
"""Characters of running text that fill 200 pages of Word, and 100 of the PDF."""
_BAR, _MEGABYTES = 1.5, 300
_TURNS = 7
_ROWS = tuple((f"项目{k}", f"{k * 3.7:.1f}", f"{k * 4.1:.1f}") for k in range(1, 16))
_READ = """
import sys
from checker.document.readers import read_document
with open(sys.argv[1], "rb") as file:
    read_document(sys.argv[1], file.read())
"""


def parts(characters: int) -> list[Part]:
    """Return a report of so many characters, with a table at every fortieth paragraph."""
    made: list[Part] = []
    for number, line in enumerate(report(characters).splitlines()):
        made.append(Part("heading" if line.startswith("第") else "paragraph", line, 2))
        if number % 40 == 39:
            made.append(Part("table", rows=(("科目", "上年", "本年"), *_ROWS)))
    return made


def in_turns(*runs: Callable[[], object]) -> list[float]:
    """Return the least processor seconds of each run, so that all meet the same load."""
    best = [float("inf")] * len(runs)
    for _ in range(_TURNS):
        for k, run in enumerate(runs):
            start = time.process_time()
            run()
            best[k] = min(best[k], time.process_time() - start)
    return best


def python_docx(data: bytes) -> int:
    """Extract the text of all paragraphs and cells with python-docx."""
    document = docx.Document(io.BytesIO(data))
    texts = [paragraph.text for paragraph in document.paragraphs]
    texts += [c.text for table in document.tables for row in table.rows for c in row.cells]
    return sum(map(len, texts))


def bare_xml(data: bytes) -> int:
    """Extract the text with the standard library's parser and nothing else."""
    count = 0
    with zipfile.ZipFile(io.BytesIO(data)) as package, package.open("word/document.xml") as part:
        for _, element in iterparse(part):
            if element.tag.endswith("}t"):
                count += len(element.text or "")
            elif element.tag.endswith("}p"):
                element.clear()
    return count


def bare_pdf(data: bytes, boxes: bool = False) -> int:
    """Extract the text with PDFium alone; with ``boxes``, a box for each character as well."""
    count = 0
    box = pdfium.FS_RECTF()
    pointer = ctypes.byref(box)
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        count += len(text.get_text_range())
        if boxes:
            for at in range(text.count_chars()):
                pdfium.FPDFText_GetLooseCharBox(text.raw, at, pointer)
        text.close()
        page.close()
    document.close()
    return count


def megabytes(name: str, data: bytes) -> float:
    """Return the peak memory of a process that reads the file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        return peak("-c", _READ, str(path)) / (1 << 20)


def main() -> int:
    """Measure and print; return 1 where a bar is missed."""
    word, pdf = as_docx(parts(_WORD), runs=40), as_pdf(parts(_PDF), head="统计月报")
    with pypdfium2.PdfDocument(pdf) as document:
        print(f"PDF: {len(document)} pages, {len(pdf) >> 10} KB; Word: {len(word) >> 10} KB")
    read, library, xml = in_turns(
        lambda: read_document("a.docx", word), lambda: python_docx(word), lambda: bare_xml(word)
    )
    _said("docx", "iterparse", read, xml)
    _said("docx", "python-docx", read, library)
    laid, text, boxes = in_turns(
        lambda: read_document("a.pdf", pdf),
        lambda: bare_pdf(pdf),
        lambda: bare_pdf(pdf, boxes=True),
    )
    _said("pdf", "text", laid, text)
    _said("pdf", "text and boxes", laid, boxes)
    memory = {name: megabytes(name, data) for name, data in (("a.docx", word), ("a.pdf", pdf))}
    for name, used in memory.items():
        print(f"{name:<8} peak memory  {used:6.0f} MB")
    missed = read > _BAR * xml or laid > _BAR * text or max(memory.values()) > _MEGABYTES
    return int(missed and "--check" in sys.argv)


def _said(format: str, against: str, read: float, bare: float) -> None:
    print(f"{format:<5} / {against:<15} {read / bare:6.2f}  ({read:.2f} s against {bare:.2f} s)")


if __name__ == "__main__":
    sys.exit(main())
