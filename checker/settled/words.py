"""The words and figures of a finding, by which it is known again wherever it moves to."""

from __future__ import annotations

import unicodedata
from hashlib import blake2s
from typing import TYPE_CHECKING

from checker.report.excerpt import sentence

if TYPE_CHECKING:
    from checker.document.model import Document
    from checker.finding import Finding


def key(finding: Finding, document: Document) -> str:
    """Return a hash of the rule, of all figures that take part, and of the sentence's words.

    Blanks, line breaks and full-width forms make no difference; a changed figure does.
    """
    start, end = sentence(document, (finding.start, finding.end))
    words = plain(document.text[start:end])
    figures = "|".join(plain(t) for t in (*(r.text for r in finding.related), finding.text))
    name = f"{finding.rule}|{figures}|{words}"
    return blake2s(name.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def plain(text: str) -> str:
    """Return ``text`` without blanks, its full-width forms as ordinary ones."""
    return "".join(unicodedata.normalize("NFKC", text).split())
