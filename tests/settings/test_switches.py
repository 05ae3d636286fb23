from __future__ import annotations

import pytest

from checker.finding import Level
from checker.registry import built_in
from checker.settings.errors import SettingsError
from checker.settings.switches import asked, check_named, family, names, state

RULE = next(rule for rule in built_in() if rule.name == "growth-not-from-change")
OFF = next(rule for rule in built_in() if not rule.by_default)
OTHER = next(rule for rule in built_in() if family(rule) == "shares")


def test_families_are_the_modules_of_rules():
    assert family(RULE) == "growth"
    assert {"all", "growth", "shares", RULE.name} <= set(names(built_in()))


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ([], (True, None)),
        ([{"growth": "off"}], (False, None)),
        ([{"growth": "off", RULE.name: "on"}], (True, None)),
        ([{"all": "off", "growth": "info"}], (True, Level.INFO)),
        ([{"growth": "warning"}, {RULE.name: "off"}], (False, Level.WARNING)),
        ([{RULE.name: "off"}, {"all": "on"}], (True, None)),
        ([{"growth": "info"}, {"growth": "on"}], (True, Level.INFO)),
        ([{"shares": "off"}], (True, None)),
    ],
)
def test_the_narrowest_name_of_the_latest_layer_counts(layers, expected):
    assert state(RULE, layers) == expected


@pytest.mark.parametrize(
    ("layers", "on"),
    [
        ([], False),
        ([{"all": "on"}], False),
        ([{"all": "warning"}], False),
        ([{family(OFF): "warning"}], False),
        ([{family(OFF): "on"}], True),
        ([{OFF.name: "info"}], True),
        ([{OFF.name: "on"}, {"all": "warning"}], True),
        ([{OFF.name: "on"}, {"all": "off"}], False),
    ],
)
def test_a_rule_that_is_off_by_default_is_asked_for(layers, on):
    assert state(OFF, layers)[0] is on


def test_select_leaves_everything_else_out():
    layer = asked(["growth, shares"], [RULE.name])
    assert state(RULE, [layer]) == (False, None)
    assert state(OTHER, [layer]) == (True, None)
    assert state(OTHER, [asked([], ["shares"])]) == (False, None)
    assert state(RULE, [asked([RULE.name], ["growth"])]) == (True, None)


def test_an_unknown_name_is_refused_with_a_guess():
    with pytest.raises(SettingsError) as caught:
        check_named({"growht": "off"}, built_in(), "heshu.toml")
    assert caught.value.said("en") == (
        "heshu.toml: no such rule or family: growht; did you mean growth?"
    )
