"""Word files for the tests of annotation: made of the XML of their parts, and looked into."""

from __future__ import annotations

import io
import zipfile

import docx
from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = {"w": W}
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def run(text, properties=""):
    """A run of ``text`` as it stands in XML."""
    return f"<w:r>{properties}<w:t>{text}</w:t></w:r>"


def word_file(body, changes=None):
    """Return a Word file of the XML ``body``; ``changes`` are parts that it has beside."""
    stream = io.BytesIO()
    docx.Document().save(stream)
    made = (
        f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}" '
        f'xmlns:r="{OFFICE}" xmlns:v="urn:schemas-microsoft-com:vml">'
        f"<w:body>{body}<w:sectPr/></w:body></w:document>"
    )
    return with_parts(stream.getvalue(), {"word/document.xml": made, **(changes or {})})


def with_parts(data, changes):
    """Return the file ``data`` with the parts ``changes`` instead of its own, or besides."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in dict.fromkeys([*old.namelist(), *changes]):
            new.writestr(name, changes[name] if name in changes else old.read(name))
    return stream.getvalue()


def linked(data, kind, target, content_type, part):
    """Return ``data`` with the ``part``, related to the body by ``kind`` and declared."""
    relations = parts(data)["word/_rels/document.xml.rels"].decode()
    types = parts(data)["[Content_Types].xml"].decode()
    one = f'<Relationship Id="x{kind}" Type="{OFFICE}/{kind}" Target="{target}"/>'
    other = f'<Override PartName="/word/{target}" ContentType="{content_type}"/>'
    changes = {
        "word/_rels/document.xml.rels": relations.replace("</Rel", f"{one}</Rel"),
        "[Content_Types].xml": types.replace("</Types", f"{other}</Types"),
        f"word/{target}": part,
    }
    return with_parts(data, changes)


def parts(data):
    """Name → bytes of each part."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None
        assert len(set(file.namelist())) == len(file.namelist())
        return {name: file.read(name) for name in file.namelist()}


def body(data):
    """The parsed XML of the body."""
    return etree.fromstring(parts(data)["word/document.xml"])


def characters(data):
    """Every character of the body with the properties of its run, changes and boxes included."""
    found = []
    for piece in body(data).iterfind(".//w:r/*", NAMES):
        name = etree.QName(piece).localname
        if name in ("rPr", "commentReference"):
            continue
        properties = piece.getparent().find("w:rPr", NAMES)
        how = b"" if properties is None else etree.tostring(properties, method="c14n")
        found += [(char, how) for char in (piece.text or name)]
    return found


def comments(data):
    """(author, lines, what the range holds) of each comment, in the order of the part."""
    file = docx.Document(io.BytesIO(data))
    held = spans(body(data))
    return [
        (comment.author, [p.text for p in comment.paragraphs], held.get(str(comment.comment_id)))
        for comment in file.comments
    ]


def spans(root):
    """Number → the text between the marks of each comment; every mark has its counterpart."""
    open_, found, pointed = set(), {}, set()
    for element in root.iter():
        name, number = etree.QName(element).localname, element.get(f"{{{W}}}id")
        if name == "commentRangeStart":
            assert number not in open_ | found.keys()
            open_.add(number)
            found[number] = ""
        elif name == "commentRangeEnd":
            open_.remove(number)
        elif name == "commentReference":
            assert number in found
            assert number not in open_ | pointed
            pointed.add(number)
        elif name == "t":
            for held in open_:
                found[held] += element.text or ""
    assert not open_
    assert pointed == found.keys()
    return found
