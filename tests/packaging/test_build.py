"""A wheel and a source archive hold the rules as checker.rules and all data files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    copy = folder / "source"  # setuptools builds in the tree that it is given
    for name in ("checker", "rules"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", folder, copy]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = folder.glob("heshu-*.whl")
    return path


def sources():
    for folder, package in (("checker", "checker"), ("rules", "checker/rules")):
        for path in (ROOT / folder).rglob("*"):
            if (
                path.suffix in (".py", ".txt", ".toml", ".typed", ".html", ".css", ".js")
                and "__pycache__" not in path.parts
            ):
                yield f"{package}/{path.relative_to(ROOT / folder).as_posix()}"


def test_the_wheel_holds_every_module_and_nothing_else(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    held = {name for name in names if ".dist-info/" not in name}
    assert held == set(sources())
    assert any(name.endswith("/licenses/LICENSE") for name in names)


def test_the_wheel_checks_a_report_without_the_sources(wheel, tmp_path):
    place = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    code = (
        "import sys; sys.meta_path[:] = [f for f in sys.meta_path if 'editable' not in repr(f)]\n"
        "import checker, checker.rules\n"
        "print(checker.__file__); print(checker.rules.__file__)\n"
        "print(len(checker.check_text('收入5.20亿元，比上年4.80亿元增长10.3%。').findings))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(place)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    home, rules, found = done.stdout.split()
    assert Path(home) == place / "checker" / "__init__.py"
    assert Path(rules) == place / "checker" / "rules" / "__init__.py"
    assert found == "1"
