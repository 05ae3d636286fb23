"""What the fuzzer does with its bytes; the corpus is replayed in every run of the tests."""

from __future__ import annotations

from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
SUFFIXES = (".txt", ".md", ".csv", ".html", ".docx", ".xlsx")


def load() -> None:
    """Import all that an input may meet."""
    from checker.registry import built_in

    built_in()
    for suffix in SUFFIXES:
        check(bytes([SUFFIXES.index(suffix)]) + b"1")


def check(data: bytes) -> None:
    """Read ``data`` as a file of the format that its first byte names, and check it to the end."""
    from checker.document.encoding import DecodeError
    from checker.document.readers import read_document
    from checker.engine import check_document
    from tests.test_corpus import spans

    if not data:
        return
    try:
        document = read_document(f"a{SUFFIXES[data[0] % len(SUFFIXES)]}", data[1:])
    except DecodeError:
        return
    report = check_document(document)
    for start, end, text in spans(report):
        assert document.text[start:end] == text
    assert report.claims is not None
    assert report.coverage is not None
