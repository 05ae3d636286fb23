"""Real reports: exact maps, nothing labelled lost, words of one script."""

from __future__ import annotations

import json

import pytest

from checker.document.normalise import view_of
from checker.document.readers import document_of
from checker.document.simplify import simplified


@pytest.fixture(scope="module")
def views(real_texts):
    found = {}
    for name, text in real_texts.items():
        document = document_of(text, path=name)
        found[name] = document, view_of(document)
    return found


def test_every_character_leads_back(views, exact):
    for document, view in views.values():
        if len(document.text) < 30_000:
            exact(view)


def test_what_was_kept_is_what_stood_there(views):
    full = {0xFF01 + i: 0x21 + i for i in range(94)}
    for name, (document, view) in views.items():
        plain = simplified(document.text).translate(full)
        for i, char in enumerate(view.text):
            if char.isalnum() and char != "〇":
                assert plain[view.to_source(i)] == char, (name, i, char)


def labels(shared):
    for file, folder in (
        ("seeds/quantities", "seeds"),
        ("quantities-a", "labels/docs"),
        ("quantities-b", "labels/docs"),
    ):
        for line in (shared / "labels" / f"{file}.jsonl").read_text("utf-8").splitlines():
            record = json.loads(line)
            yield folder, record


MEASURED = {"quantity", "percent", "percent_point", "multiple", "fraction", "range"}


def test_no_labelled_figure_is_lost(shared):
    """Every measured figure stands in one block and comes back with its own span."""
    views, lost, count = {}, [], 0
    for folder, record in labels(shared):
        if record["kind"] not in MEASURED:
            continue
        name = record["doc"].removesuffix(".txt")
        if name not in views:
            (path,) = (shared / folder).glob(f"{name}*.txt")
            document = document_of(path.read_bytes().decode("utf-8"))
            views[name] = document, view_of(document)
        document, view = views[name]
        start, end = record["start"], record["end"]
        assert document.text[start:end] == record["raw"]
        count += 1
        inside = any(b.start <= start and end <= b.end for b in document.blocks)
        span = view.span(view.to_view(start), view.to_view(end - 1) + 1)
        shown = view.text[view.to_view(start) : view.to_view(end - 1) + 1]
        if not inside or span != (start, end) or any(c in shown for c in " \n\t"):
            lost.append((name, record["raw"], shown, inside))
    assert count > 2000
    assert lost == []


def test_the_view_of_a_view_drops_nothing(views):
    for name, (_, view) in views.items():
        if not name.endswith("-pdf.txt"):
            again = view_of(document_of(view.text))
            assert len(again.text) == len(view.text), name


def test_blocks_cover_the_prose(views):
    """What stands outside the blocks is furniture: little of a report's text."""
    for name, (document, _) in views.items():
        if name.endswith("-pdf.txt") or name.startswith("gazetteer"):
            continue
        inside = sum(len("".join(document.text[b.start : b.end].split())) for b in document.blocks)
        whole = len("".join(document.text.split()))
        assert inside > 0.97 * whole, name


def test_long_reports_have_headings(views):
    for name, (document, _) in views.items():
        if name.startswith(("gov-", "stat-")) and len(document.text) > 6000:
            assert sum(block.kind == "heading" for block in document.blocks) > 3, name
