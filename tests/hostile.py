"""Files made to hurt, by their names: those that cannot be read, and those that can."""

from __future__ import annotations

import io
import zipfile
import zlib

from tests.pdfs import Page

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MORE = "".join(
    f"<!ENTITY {name} '{f'&{before};' * 10}'>"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
LAUGHS = f"<!DOCTYPE a [<!ENTITY a 'ha'>{_MORE}]>"
XXE = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def _zip(parts: dict[str, str], stored: bool = False) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as z:
        for name, data in parts.items():
            z.writestr(name, data)
    return stream.getvalue()


def word(body: str, before: str = "", stored: bool = False) -> bytes:
    """Return a Word file of ``body``, with ``before`` in front of its first element."""
    text = f"{before}<w:document xmlns:w='{W}'><w:body>{body}</w:body></w:document>"
    return _zip({"word/document.xml": text}, stored)


def workbook(rows: str, before: str = "", stored: bool = False) -> bytes:
    """Return a workbook of one sheet with the XML ``rows``."""
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/"
        "content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-"
        f"package.relationships+xml'/><Override PartName='/xl/workbook.xml' ContentType='{kinds}"
        ".sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType='"
        f"{kinds}.worksheet+xml'/></Types>",
        "_rels/.rels": _rels("officeDocument", "xl/workbook.xml"),
        "xl/_rels/workbook.xml.rels": _rels("worksheet", "worksheets/sheet1.xml"),
        "xl/workbook.xml": f"<workbook xmlns='{S}' xmlns:r='{R}'><sheets>"
        "<sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>",
        "xl/worksheets/sheet1.xml": f"{before}<worksheet xmlns='{S}'><sheetData>{rows}</sheetData>"
        "</worksheet>",
    }
    return _zip(parts, stored)


def _rels(kind: str, target: str) -> str:
    return (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        f"<Relationship Id='rId1' Type='{R}/{kind}' Target='{target}'/></Relationships>"
    )


def _locked(data: bytes) -> bytes:
    """Set the flag that says that a part is encrypted, in both places of a zip file."""
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.index(mark) + at
        data = data[:place] + bytes([data[place] | 1]) + data[place + 1 :]
    return data


def _stream(content: bytes, said: bytes = b"", packed: int = 1) -> bytes:
    for _ in range(packed):
        content = zlib.compress(content, 9)
    filters = b"/FlateDecode " * packed
    return b"<<%s/Filter[%s]/Length %d>>stream\n%s\nendstream" % (
        said, filters, len(content), content,
    )  # fmt: skip


def pdf(content: bytes, resources: bytes = b"", more: tuple[bytes, ...] = ()) -> bytes:
    """Return a PDF of one page with the stream ``content``; ``more`` objects begin with 6."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<%s>>>>"
        % resources,
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    )
    out = io.BytesIO(b"")
    out.write(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))
    return out.getvalue()


def _forms() -> bytes:
    """Forms that draw ten others each, eight deep: billions of letters."""
    font = b"/Font<</F1 5 0 R>>"
    said = b"/Subtype/Form/BBox[0 0 600 800]/Resources<<%s/XObject<</X %d 0 R>>>>"
    forms = [_stream(b"/X Do " * 10, said % (font, 7 + k)) for k in range(9)]
    forms.append(_stream(b"BT /F1 12 Tf (1) Tj ET", said % (font, 6)))
    return pdf(_stream(b"/X Do"), b"/XObject<</X 6 0 R>>", tuple(forms))


def refused() -> dict[str, bytes]:
    """Return the files that cannot be read."""
    plain = word("<w:p><w:r><w:t>3</w:t></w:r></w:p>")
    text = Page().text(72, 72, "栽植油茶320亩。").saved()
    return {
        "bomb.docx": word("<w:p/>" * 3_000_000),
        "bomb.xlsx": workbook("<row/>" * 3_000_000),
        "laughs.docx": word("<w:p><w:r><w:t>&i;</w:t></w:r></w:p>", LAUGHS),
        "laughs.xlsx": workbook("<row><c t='str'><v>&i;</v></c></row>", LAUGHS),
        "entity.docx": word("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", XXE),
        "entity.xlsx": workbook("<row><c t='str'><v>&x;</v></c></row>", XXE),
        "wide.xlsx": workbook("<row r='1'>" + "<c><v>1</v></c>" * 100_000 + "</row>", stored=True),
        "wide.csv": ("栏," * 100_000 + "\n" + "3," * 100_000).encode(),
        "cut.docx": plain[: len(plain) // 2],
        "bent.docx": plain[:60] + b"\0\0\0\0" + plain[64:],
        "deep.docx": word(
            "<w:sdt><w:sdtContent>" * 50_000 + "</w:sdtContent></w:sdt>" * 50_000, stored=True
        ),
        "locked.docx": _locked(plain),
        "password.docx": OLE + "EncryptedPackage".encode("utf-16-le"),
        "password.pdf": Page(password="geheim").text(72, 72, "3").saved(),
        "old.docx": OLE,
        "text.docx": "栽植油茶320亩。".encode(),
        "page.xlsx": "<html><p>栽植油茶320亩。</p></html>".encode(),
        "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(5_000),
        "scan.pdf": Page().box(50, 50, 500, 700).saved(),
        "cut.pdf": text[: len(text) // 3],
        "text.pdf": "栽植油茶320亩。".encode(),
        "blank.pdf": pdf(_stream(b" " * (200 << 20), packed=2)),
        "letters.pdf": pdf(_stream(b"BT (1) Tj ET\n" * (30 << 17))),
        "forms.pdf": _forms(),
    }


def read() -> dict[str, bytes]:
    """Return the files that hurt, and can be read all the same."""
    row = "<tr><td colspan=1000000 rowspan=1000000>3</td><td>甲</td></tr>"
    table = "<table><tr><td>"
    return {
        "wide.html": ("<table>" + row * 2_000 + "</table>").encode(),
        "deep.html": ("<div>" * 200_000 + "<p>甲</p>" + "</div>" * 200_000).encode(),
        "tables.html": (table * 20_000 + "甲").encode(),
        "far.xlsx": workbook("<row r='1048576'><c r='XFD1048576'><v>3</v></c></row>"),
    }
