"""The readmes: both begin with the same example and the same two commands, and tell the truth."""

from __future__ import annotations

import re
import subprocess
import sys
from decimal import Decimal

import pytest

import checker
from checker.console.usage import Command
from tests.packaging.readme import NAME, READMES, ROOT, USAGE, blocks, example, output, read, shown


def shell_blocks(name):
    return blocks(read(name), "sh")


@pytest.mark.parametrize("name", READMES)
def test_the_example_says_what_heshu_says(name):
    assert blocks(read(name), "text")[0] == output("check", "--lang", READMES[name], NAME)


def test_the_example_has_mistakes():
    assert len(checker.check_text(example(), format="markdown").findings) >= 3


def test_the_guide_says_what_heshu_says():
    held = blocks(read(USAGE), "console")
    assert len(held) >= 3
    assert held == [shown(block) for block in held]


def test_both_readmes_begin_with_the_same_report():
    first, second = (blocks(read(name), "markdown")[0] for name in READMES)
    assert first == second


@pytest.mark.parametrize("name", READMES)
def test_every_option_is_described(name):
    from checker.console.commands import group

    whole = group("zh")
    check = whole.get_command(whole.make_context("heshu", ["check"]), "check")
    assert isinstance(check, Command)
    options = {param.opts[-1] for param in check.params if param.opts[0].startswith("-")}
    described = set(re.findall(r"--[a-z-]+", read(name)))
    assert options - described <= {"--help", "--stdin-filename"}


@pytest.mark.parametrize("name", READMES)
def test_the_python_example_runs(name):
    (code,) = blocks(read(name), "python")
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("10.3% ")
    values = re.findall(r"^(quantity\S+) +# (.*)$", code, re.M)
    quantity = checker.parse_quantity("9.1759亿元")
    assert len(values) == 2
    for expression, value in values:
        assert eval(expression, {"quantity": quantity}) == eval(value, {"Decimal": Decimal})


def test_both_readmes_begin_with_the_same_two_commands():
    first, second = (shell_blocks(name)[:2] for name in READMES)
    assert first == second
    install, tests = first
    assert install.count("\n") == tests.count("\n") == 1
    assert "-m venv .venv" in install
    assert "pip install" in install
    assert "heshu check" in install
    assert "pytest" in tests


def test_the_example_of_the_first_command_is_there():
    path = re.search(r"(examples/\S+)", shell_blocks("README.md")[0])[1]
    assert len(read(path)) > 1500


def test_ci_calls_the_test_command_of_the_readme():
    lines = read(".ci/run").splitlines()
    assert shell_blocks("README.md")[1].strip() in lines
    assert lines[0] == "#!/usr/bin/env bash"
    assert "set -euo pipefail" in lines


def test_ci_can_be_run():
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
