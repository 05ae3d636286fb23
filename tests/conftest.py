from __future__ import annotations

import os

import pytest
from hypothesis import settings

# A busy machine is no wrong answer: what must be fast is measured by the tests that say so.
settings.register_profile("heshu", deadline=None)
settings.load_profile("heshu")


def pytest_addoption(parser):
    parser.addoption(
        "--rewrite-golden",
        action="store_true",
        help="write what heshu prints now into examples/expected instead of comparing",
    )


@pytest.fixture(autouse=True)
def outside_of_actions(monkeypatch):
    """The formats of a run are the same wherever the tests run."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)


@pytest.fixture
def rewrite_golden(request):
    """Whether golden files are to be written anew; never in continuous integration."""
    asked = request.config.getoption("--rewrite-golden")
    if asked and os.environ.get("CI"):
        pytest.fail("golden files are only compared in continuous integration")
    return asked
