"""Files made to hurt cost little, are refused in one line each, and stop none of the others."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests import hostile
from tests.cli.conftest import RIGHT, WRONG, environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no resource module")
SECONDS, MEGABYTES = 60, 300


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    for name, data in {**hostile.refused(), **hostile.read()}.items():
        (folder / name).write_bytes(data)
    (folder / "ähnlich.txt").write_text(WRONG, "utf-8")
    (folder / "zuletzt.txt").write_text(RIGHT, "utf-8")
    return folder


# A process counts the memory of the one that it came from: a small one has to start it.
STARTER = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 1 << (20 if sys.platform == "darwin" else 10)
print(done.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss / unit, file=sys.stderr)
"""


@pytest.fixture(scope="module")
def done(command, folder):
    """``heshu check`` of all of them: status, what it wrote, processor seconds and megabytes."""
    arguments = ["check", "--lang", "en", "--format", "concise", "--quiet", "."]
    ran = subprocess.run(
        [sys.executable, "-c", STARTER, command, *arguments],
        cwd=folder, env=environment(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    err, _, used = ran.stderr.rstrip("\n").rpartition("\n")
    status, seconds, megabytes = map(float, used.split())
    return status, ran.stdout, err, seconds, megabytes


def test_what_cannot_be_read_is_said_in_one_line_each(done):
    status, _, err, _, _ = done
    assert status == 2
    lines = err.splitlines()
    named = [line.partition(": ")[2].partition(": ")[0] for line in lines]
    assert sorted(named) == sorted(hostile.refused()), err
    assert "Traceback" not in err
    assert "internal error" not in err


def test_the_other_files_are_checked_all_the_same(done):
    _, out, _, _, _ = done
    found = {line.partition(":")[0] for line in out.splitlines()}
    assert found == {"ähnlich.txt"}, out


def test_all_of_them_cost_little(done):
    *_, seconds, megabytes = done
    assert seconds < SECONDS
    assert 10 < megabytes < MEGABYTES


def test_the_reasons_are_those_of_the_files(done):
    said = dict(re.findall(r"^heshu: (\S+): (.*)$", done[2], re.MULTILINE))
    assert "password" in said["password.docx"]
    assert "password" in said["password.pdf"]
    assert "password" in said["locked.docx"]
    assert "old office format" in said["old.docx"]
    assert "a scan" in said["scan.pdf"]
    for name in ("bomb.docx", "bomb.xlsx", "blank.pdf", "letters.pdf", "forms.pdf"):
        assert "too large" in said[name]
    for name in ("laughs.docx", "entity.docx", "laughs.xlsx", "entity.xlsx", "cut.docx", "cut.pdf"):
        assert "broken" in said[name]
