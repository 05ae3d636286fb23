"""The project's own rules: lint, format, types, floors, and file sizes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def run(name, *arguments):
    command = shutil.which(name, path=str(Path(sys.executable).parent))
    assert command, f"{name} is missing: install the extra [dev]"
    done = subprocess.run(
        [command, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


def test_lint():
    run("ruff", "check", ".")


def test_format():
    run("ruff", "format", "--check", ".")


def test_types():
    run("mypy")


def test_floors():
    run("lint-imports")


@pytest.mark.parametrize("folder", ["checker", "rules"])
def test_no_module_grows_out_of_sight(folder):
    tables = {"_units.py", "_simplified.py", "_patterns.py"}  # generated
    long = {
        str(path.relative_to(ROOT)): lines
        for path in (ROOT / folder).rglob("*.py")
        if path.name not in tables and (lines := len(path.read_text("utf-8").splitlines())) > 350
    }
    assert long == {}
