"""The schema for editors: in step with the rules, and it accepts what the settings accept."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import jsonschema
import pytest

from checker.registry import built_in
from checker.settings.keys import KEYS
from checker.settings.schema import schema

DOCS = Path(__file__).parent.parent.parent / "docs"


def example():
    page = (DOCS / "settings.md").read_text("utf-8")
    return tomllib.loads(re.search(r"^```toml\n(.*?)^```", page, re.M | re.S)[1])


def test_the_guide_shows_every_key():
    assert {key.name for key in KEYS} | {"per-file", "exceptions"} == set(example())


def test_the_schema_is_a_schema_and_takes_the_example():
    jsonschema.Draft7Validator.check_schema(schema(built_in()))
    jsonschema.validate(example(), schema(built_in()))


@pytest.mark.parametrize(
    "wrong",
    [
        {"fail_on": "error"},
        {"fail-on": "fatal"},
        {"rules": {"growth": "fatal"}},
        {"rules": []},
        {"per-file": [{"rules": {}}]},
        {"per-file": [{"files": ["*"], "lang": "en"}]},
        {"plugins": "mine"},
        {"exceptions": [{"files": ["*"], "rules": ["growth"], "text": "甲"}]},
        {"exceptions": [{"files": ["*"], "rules": ["growth"], "text": " ", "reason": "乙"}]},
    ],
)
def test_the_schema_refuses_what_the_settings_refuse(wrong):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, schema(built_in()))
