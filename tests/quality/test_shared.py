"""A measure that cannot be taken is skipped by hand and fails in continuous integration."""

from __future__ import annotations

import pytest

from tests.shared import SHARED, shared


@pytest.mark.parametrize(
    ("environment", "outcome"),
    [
        ({"CI": "true"}, pytest.fail.Exception),
        ({"CI": ""}, pytest.skip.Exception),
        ({}, pytest.skip.Exception),
    ],
)
def test_what_is_missing(environment, outcome, monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(outcome, match=r"\.\./shared/no/such/file is missing"):
        shared("no/such/file")


def test_what_is_there(tmp_path, monkeypatch):
    (tmp_path / "labels").mkdir()
    monkeypatch.setattr("tests.shared.SHARED", tmp_path)
    assert shared("labels") == tmp_path / "labels"
    assert SHARED.name == "shared"
