from __future__ import annotations

import os

import pytest


def pytest_addoption(parser):
    parser.addoption(
        "--rewrite-golden",
        action="store_true",
        help="write what heshu prints now into examples/expected instead of comparing",
    )


@pytest.fixture
def rewrite_golden(request):
    """Whether golden files are to be written anew; never in continuous integration."""
    asked = request.config.getoption("--rewrite-golden")
    if asked and os.environ.get("CI"):
        pytest.fail("golden files are only compared in continuous integration")
    return asked
