from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.command import invoke

RIGHT = "全县收入5.20亿元，比上年4.80亿元增长8.3%。\n"
WRONG = "全县收入5.20亿元，比上年4.80亿元增长10.3%。\n"


@dataclass(frozen=True)
class Done:
    status: int
    out: str
    err: str

    @property
    def lines(self):
        return self.out.splitlines()


def environment(**values):
    """Return the environment without what would steer the output, and with ``values``."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name
        not in ("NO_COLOR", "COLUMNS", "HESHU_LANG", "HESHU_DEBUG", "TERM", "GITHUB_ACTIONS")
    }
    return {**kept, **values}


@pytest.fixture(scope="session")
def command():
    """The installed console command."""
    found = shutil.which("heshu", path=str(Path(sys.executable).parent))
    assert found, "heshu is not installed in this environment"
    return found


@pytest.fixture
def heshu(command, tmp_path):
    """Run ``heshu`` as a process of its own in ``tmp_path``."""

    def run(*arguments, stdin=b"", **values):
        done = subprocess.run(
            [command, *arguments],
            cwd=tmp_path,
            input=stdin,
            env=environment(**values),
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run


@pytest.fixture
def reports(tmp_path):
    """A folder with a right and a wrong report; returns the current folder of ``heshu``."""
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "right.txt").write_text(RIGHT, "utf-8")
    (folder / "wrong.md").write_text(f"# 年报\n\n{WRONG}", "utf-8")
    return tmp_path


@pytest.fixture
def run(reports, monkeypatch):
    """Run ``heshu`` in this process, among the reports of a repository."""
    monkeypatch.chdir(reports)
    for name in ("NO_COLOR", "COLUMNS", "HESHU_LANG", "TERM"):
        monkeypatch.delenv(name, raising=False)
    (reports / ".git").mkdir()
    return invoke
