from __future__ import annotations

import re
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

import checker
from checker import check_text
from checker.claim.model import Role
from checker.messages import LANGUAGES, TEXTS, name_of, said, say
from checker.quantity.model import Approx, Kind
from checker.registry import built_in
from checker.relation.model import Verdict


def placeholders(text):
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name)


@pytest.mark.parametrize("key", TEXTS)
def test_both_languages_say_the_same(key):
    chinese, english = TEXTS[key]
    assert placeholders(chinese) == placeholders(english)
    assert chinese
    assert english
    assert not re.search("[\u4e00-\u9fff，。；：、（）]", english)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_text_can_be_filled(lang):
    for key, pair in TEXTS.items():
        values = dict.fromkeys(placeholders(pair[0]), "X")
        assert "{" not in say(lang, key, **values)


def test_a_forgotten_placeholder_is_an_error():
    with pytest.raises(KeyError):
        say("zh", "error.bad_option", nothing=1)
    with pytest.raises(KeyError):
        say("zh", "no.such.key")


@pytest.mark.parametrize(
    ("family", "names"),
    [
        ("kind", get_args(Kind)),
        ("approx", get_args(Approx)),
        ("verdict", get_args(Verdict)),
        ("role", [str(role) for role in Role]),
    ],
)
def test_every_name_of_the_engine_has_words(family, names):
    assert [name for name in names if f"{family}.{name}" not in TEXTS] == []


def test_every_role_in_a_relation_has_words():
    examples = [bad.plain for rule in built_in() for bad in rule.bad]
    examples += [good.text for rule in built_in() for good in rule.good]
    roles = {
        operand.role
        for text in examples
        for relation in check_text(text).relations
        for operand in relation.operands
    }
    assert len(roles) > 8
    assert [role for role in roles if f"role.{role}" not in TEXTS] == []


def test_every_reason_of_a_reader_has_words():
    """Whatever a reader raises or remarks, by a key written in its code, can be said."""
    root = Path(checker.__file__).parent
    source = "\n".join(path.read_text("utf-8") for path in root.rglob("*.py"))
    refused = re.findall(r'\b(?:DecodeError|ReadError|Problem)\((?:\w+, )?"([a-z-]+)"', source)
    remarked = re.findall(r'\b_?[Nn]otice\("([a-z-]+)"', source)
    assert {"missing", "broken", "extra", "too-large", "undecodable"} <= set(refused)
    assert remarked
    keys = [f"read.{key}" for key in refused] + [f"notice.{key}" for key in remarked]
    assert [key for key in keys if key not in TEXTS] == []


def test_names_that_nobody_knows_stand_for_themselves():
    assert name_of("zh", "role", "level") == "数额"
    assert name_of("en", "role", "level") == "level"
    assert name_of("zh", "role", "yardstick") == "yardstick"


def test_sentences_of_rules_fall_back_to_what_there_is():
    assert said({"zh": "甲", "en": "a"}, "en") == "a"
    assert said({"zh": "甲"}, "en") == "甲"
    assert said({"en": "a"}, "zh") == "a"
    assert said({}, "zh") == ""
