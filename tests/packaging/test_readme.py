"""The first two shell blocks of both readmes: install and lint an example; pass the tests."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
READMES = ("README.md", "README.zh-CN.md")


def shell_blocks(name):
    return re.findall(
        r"^```(?:sh|bash|shell)\n(.*?)^```", (ROOT / name).read_text("utf-8"), re.M | re.S
    )


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
    assert len((ROOT / path).read_text("utf-8")) > 1500


def test_ci_calls_the_test_command_of_the_readme():
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert shell_blocks("README.md")[1].strip() in lines
    assert lines[0] == "#!/usr/bin/env bash"
    assert "set -euo pipefail" in lines


def test_ci_can_be_run():
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
