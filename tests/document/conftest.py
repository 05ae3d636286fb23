"""What the document tests share: the real texts beside the repository, and checks of a view."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest

from checker.document.model import View

SHARED = Path(__file__).parents[3] / "shared"


@pytest.fixture(scope="session")
def shared():
    """The folder with real texts; without it the tests on them are skipped, but not in CI."""
    if not (SHARED / "seeds").is_dir():
        message = f"no real texts in {SHARED}"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return SHARED


@pytest.fixture(scope="session")
def real_texts(shared):
    """Name → text of the seeds, the labelled texts and every tenth text of the corpus."""
    paths = [
        *sorted((shared / "seeds").glob("*.txt")),
        *sorted((shared / "labels" / "docs").glob("*.txt")),
        *sorted((shared / "corpus" / "dev").glob("*.txt"))[::10],
    ]
    assert len(paths) > 40
    return {path.name: path.read_bytes().decode("utf-8") for path in paths}


def _exact(view: View) -> None:
    """Assert that the map leads from every character to its source and back."""
    places = [view.to_source(i) for i in range(len(view.text))]
    assert all(a < b for a, b in pairwise(places))
    assert not places or 0 <= places[0] <= places[-1] < len(view.source)
    assert [view.to_view(place) for place in places] == list(range(len(places)))
    kept = set(places)
    following = len(view.text)
    for offset in range(len(view.source) - 1, -1, -1):
        if offset in kept:
            following = view.to_view(offset)
        else:
            assert view.to_view(offset) == following, offset


@pytest.fixture(scope="session")
def exact():
    return _exact
