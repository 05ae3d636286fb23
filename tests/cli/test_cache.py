"""The cache: the same bytes of output, no word of a report on the disk, never a wrong answer."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from checker.console import cache
from tests.cli.conftest import RIGHT, WRONG, environment
from tests.shared import shared

EXAMPLES = Path(__file__).parents[2] / "examples"
posix = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")


@pytest.fixture
def kept(heshu, tmp_path):
    """Run ``heshu`` with a cache of its own; ``kept.files()`` are the entries."""

    def run(*arguments, **values):
        return heshu(*arguments, HESHU_CACHE_DIR=str(tmp_path / "kept"), **values)

    run.folder = tmp_path / "kept"
    run.files = lambda: [path for path in run.folder.rglob("*") if path.is_file()]
    return run


@pytest.fixture
def many(tmp_path):
    """Examples and real reports, some of them clean."""
    folder = tmp_path / "many"
    folder.mkdir()
    for path in (*EXAMPLES.glob("*.*"), *sorted(shared("corpus/dev").glob("*.txt"))[::60]):
        shutil.copy(path, folder)
    return folder


@pytest.mark.parametrize("format", ["full", "json", "junit"])
def test_the_output_is_that_without_a_cache(kept, many, format):
    arguments = ["check", "many", "--format", format, "--statistics"]
    without = kept(*arguments)
    assert not kept.folder.exists()
    assert kept(*arguments, "--cache") == without
    assert len(kept.files()) > 2
    before = {path: path.read_bytes() for path in kept.files()}
    assert kept(*arguments, "--cache") == without
    assert kept(*arguments, "--cache", "--jobs", "2") == without
    assert {path: path.read_bytes() for path in kept.files()} == before


def test_a_clean_file_is_not_checked_again(kept, reports):
    first = kept("check", "reports/right.txt", "--cache")
    (entry,) = kept.files()
    counts = entry.read_text().split()[:-1]
    assert counts[:3] == ["1", "3", "3"]
    entry.write_text(cache._line([7, *map(int, counts[1:])]))
    assert kept("check", "reports/right.txt").lines == first.lines
    assert kept("check", "reports/right.txt", "--cache").lines[0].startswith("7 个文件")


def test_what_was_found_is_not_written_down(kept, reports):
    assert kept("check", "reports", "--cache").status == 1
    (entry,) = kept.files()
    assert entry.read_text().isascii()
    assert len(entry.read_bytes()) < 100


@pytest.mark.parametrize(
    "text",
    [WRONG, f"{RIGHT}\n<!-- heshu: ignore growth: 口径不同 -->\n", "收入约500元左右。\n"],
    ids=["a finding", "a comment", "a hint"],
)
def test_files_with_something_to_tell_are_not_kept(kept, tmp_path, text):
    (tmp_path / "a.md").write_text(text, "utf-8")
    first = kept("check", "a.md", "--cache")
    assert kept.files() == []
    assert kept("check", "a.md", "--cache") == first


def test_whatever_changes_the_answer_is_part_of_the_key(kept, tmp_path):
    (tmp_path / "a.txt").write_text(RIGHT, "utf-8")
    (tmp_path / "heshu.toml").write_text("")

    def entries_after(*arguments):
        kept("check", *arguments, "--cache")
        return len(kept.files())

    assert entries_after("a.txt") == 1
    assert entries_after("a.txt") == 1
    (tmp_path / "b.txt").write_text(RIGHT, "utf-8")
    assert entries_after("b.txt") == 1  # the same bytes
    assert entries_after("a.txt", "--ignore", "shares") == 2
    assert entries_after("a.txt", "--encoding", "utf-8") == 3
    (tmp_path / "a.md").write_text(RIGHT, "utf-8")
    assert entries_after("a.md") == 4
    (tmp_path / "heshu.toml").write_text('[rules]\ngrowth = "off"\n')
    assert entries_after("a.txt") == 5
    (tmp_path / "a.txt").write_text(RIGHT * 2, "utf-8")
    assert entries_after("a.txt") == 6


SETTINGS = """
authority = "known.csv"
rounding = "truncate"
[approximations]
about = 0.05
[units]
"畦田" = "50平方米"
[indicators]
apart = [["贫困人口", "脱贫人口"]]
[[per-file]]
files = ["*.txt"]
authority = "known.csv"
"""


def test_every_setting_takes_part_and_so_do_the_files_that_it_names(kept, tmp_path):
    (tmp_path / "a.txt").write_text(RIGHT, "utf-8")
    (tmp_path / "heshu.toml").write_text(SETTINGS, "utf-8")
    known = tmp_path / "known.csv"
    known.write_text("指标,时期,范围,数值,来源\n全市收入,2030年,,9亿元,公报\n", "utf-8")
    for _ in range(2):
        assert kept("check", "a.txt", "--cache").status == 0
        assert len(kept.files()) == 1
    known.write_text("指标,时期,范围,数值,来源\n全市收入,2030年,,9.5亿元,公报\n", "utf-8")
    assert kept("check", "a.txt", "--cache").status == 0
    assert len(kept.files()) == 2


def test_a_switch_that_waited_for_the_file_is_still_told_unused(kept, tmp_path):
    (tmp_path / "a.txt").write_text(RIGHT, "utf-8")
    (tmp_path / "heshu.toml").write_text(
        'cache = "on"\n[[exceptions]]\nfiles = ["a.txt"]\nrules = ["growth"]\n'
        'text = "收入"\nreason = "x"\n',
        "utf-8",
    )
    first = kept("check", "a.txt")
    assert "heshu.toml" in first.err
    assert len(kept.files()) == 1
    assert kept("check", "a.txt") == first


def test_settings_switch_it_on_and_a_flag_off(kept, reports):
    (reports / "heshu.toml").write_text('cache = "on"\n')
    kept("check", "reports", "--no-cache")
    assert kept.files() == []
    kept("check", "reports")
    assert len(kept.files()) == 1


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"1 2 3\n", b"9", b"1 " * 100_000])
def test_a_damaged_entry_is_no_entry(kept, reports, damage):
    first = kept("check", "reports/right.txt", "--cache")
    (entry,) = kept.files()
    whole = entry.read_bytes()
    entry.write_bytes(damage)
    assert kept("check", "reports/right.txt", "--cache") == first
    assert entry.read_bytes() == whole
    entry.write_bytes(whole.replace(b"3", b"4"))
    assert kept("check", "reports/right.txt", "--cache") == first


@posix
def test_only_its_owner_can_look_into_it(kept, reports):
    kept("check", "reports", "--cache")
    modes = {path.stat().st_mode & 0o777 for path in kept.files()}
    folders = [kept.folder, *(path for path in kept.folder.rglob("*") if path.is_dir())]
    assert modes == {0o600}
    assert {path.stat().st_mode & 0o777 for path in folders} == {0o700}


@posix
def test_a_cache_that_others_can_write_in_is_not_used(kept, reports):
    kept.folder.mkdir()
    kept.folder.chmod(0o777)
    done = kept("check", "reports/right.txt", "--cache")
    assert (done.status, kept.files()) == (0, [])
    assert done.err.count("\n") == 1
    assert str(kept.folder) in done.err


def test_a_cache_that_cannot_be_had_is_told_and_done_without(kept, reports):
    kept.folder.write_text("a file")
    done = kept("check", "reports/right.txt", "--cache")
    assert done.status == 0
    assert done.err.startswith("heshu：缓存不可用（")
    assert done.err.count("\n") == 1


def test_several_processes_at_a_time(kept, command, many):
    expected = kept("check", "many", "--format", "json")
    environ = environment(HESHU_CACHE_DIR=str(kept.folder))
    started = [
        subprocess.Popen(
            [command, "check", "many", "--format", "json", "--cache"],
            cwd=many.parent,
            env=environ,
            stdout=subprocess.PIPE,
        )
        for _ in range(3)
    ]
    assert [p.communicate()[0].decode() for p in started] == [expected.out] * 3
    assert not [path for path in kept.files() if path.suffix == ".part"]


def test_it_never_grows_beyond_its_bound(tmp_path):
    kept = cache.Cache(tmp_path, b"")
    for number in range(300):
        kept.put(f"00{number:040x}", (1, number))
        os.utime(tmp_path / "00" / f"{number:040x}", (number, number))
    left = sorted(int(path.name, 16) for path in cache.entries(tmp_path))
    assert len(left) <= 64
    assert left[-1] == 299
    assert kept.get(f"00{299:040x}") == (1, 299)
    assert kept.get(f"00{0:040x}") is None


def test_what_is_asked_for_stays(tmp_path):
    kept = cache.Cache(tmp_path, b"")
    kept.put("00a", (1,))
    os.utime(tmp_path / "00" / "a", (0, 0))
    assert kept.get("00a") == (1,)
    assert (tmp_path / "00" / "a").stat().st_mtime > 0


def test_it_can_be_looked_at_and_cleared(kept, reports):
    kept("check", "reports", "--cache")
    (kept.folder / "not-ours.txt").write_text("x")
    shown = kept("--lang", "en", "cache", "show")
    assert (shown.status, shown.err) == (0, "")
    assert shown.out.startswith(f"{kept.folder}: 1 files, ")
    cleared = kept("cache", "clear")
    assert (cleared.status, cleared.out) == (0, "")
    assert "删去 1 个文件" in cleared.err
    assert [path.name for path in kept.folder.iterdir()] == ["not-ours.txt"]
    assert kept("cache", "clear").status == 0


def test_where_it_is(monkeypatch, tmp_path):
    monkeypatch.delenv("HESHU_CACHE_DIR", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache.place() == tmp_path / ".cache" / "heshu"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "x"))
    assert cache.place() == tmp_path / "x" / "heshu"
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert cache.place() == tmp_path / "local" / "heshu"
