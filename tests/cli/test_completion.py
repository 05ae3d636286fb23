"""Completion, asked for as a shell asks."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.command import invoke
from tests.cli.conftest import environment


def completed(command, words):
    done = subprocess.run(
        [command],
        env=environment(
            _HESHU_COMPLETE="bash_complete",
            COMP_WORDS=" ".join(words),
            COMP_CWORD=str(len(words) - 1),
        ),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return [line.split(",", 1)[1] for line in done.stdout.splitlines()]


def test_the_shell_is_told_what_follows(command):
    assert completed(command, ["heshu", "ch"]) == ["check"]
    assert completed(command, ["heshu", "check", "--st"]) == ["--stdin-filename", "--statistics"]
    assert completed(command, ["heshu", "check", "--fail-on", "w"]) == ["warning"]
    assert completed(command, ["heshu", "baseline", "pr"]) == ["prune"]
    assert completed(command, ["heshu", "explain", "growth-not-from-b"]) == ["growth-not-from-base"]
    names = completed(command, ["heshu", "check", "--select", "shares,growt"])
    assert "shares,growth" in names
    assert all(name.startswith("shares,growt") for name in names)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(shell):
    result = invoke("completion", shell)
    assert result.exit_code == 0
    assert "_HESHU_COMPLETE" in result.stdout
    program = shutil.which(shell)
    if program:
        read = subprocess.run([program, "-n"], input=result.stdout, text=True, check=False)
        assert read.returncode == 0


@pytest.mark.skipif(not shutil.which("bash"), reason="asks a real bash")
def test_bash_completes(command):
    script = (
        'eval "$(heshu completion bash)"; COMP_WORDS=(heshu rel); COMP_CWORD=1;'
        ' _heshu_completion heshu; echo "${COMPREPLY[@]}"'
    )
    path = f"{Path(command).parent}:/usr/bin:/bin"
    done = subprocess.run(
        ["bash", "--norc", "-c", script],
        env=environment(PATH=path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "relations", done.stderr


def test_an_unknown_shell_is_wrong_use():
    result = invoke("completion", "tcsh", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "choose from bash, zsh, fish" in result.stderr


def test_no_shell_is_wrong_use():
    result = invoke("completion", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("heshu: bash|zsh|fish is missing")


def test_after_a_command_that_is_none_the_commands_are_told(command):
    assert "check" in completed(command, ["heshu", "chekc", ""])
