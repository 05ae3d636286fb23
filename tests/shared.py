"""The real texts beside the checkout: labelled documents and reports in bulk, read in place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"


def shared(path: str) -> Path:
    """Return ``path`` of the shared folder.

    Where it is missing the test is skipped; in continuous integration it fails, for a floor that
    nobody measures holds nothing.
    """
    found = SHARED / path
    if not found.exists():
        message = f"../shared/{path} is missing"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return found
