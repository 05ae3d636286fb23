"""``--diff``: in a real repository, findings that a changed line takes part in."""

from __future__ import annotations

import json
import subprocess

import pytest

from tests.cli.command import invoke

TOTAL = "甲村320亩、乙村450亩，合计960亩。"
RATE = "全县收入5.20亿元，比上年4.80亿元增长10.3%。"
BOTH = f"{TOTAL}\n\n{RATE}\n"


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A repository with a report of two mistakes; returns its folder."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "COLUMNS", "HESHU_LANG", "TERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    git("init", "-q", "-b", "main")
    (tmp_path / "年报.md").write_text(BOTH, "utf-8")
    commit()
    return tmp_path


def git(*arguments):
    subprocess.run(["git", *arguments], check=True, capture_output=True)


def commit():
    git("add", "-A")
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    git(*identity, "commit", "-qm", "a")


def found(*arguments):
    result = invoke("check", ".", "--format", "jsonl", "--diff", *arguments)
    assert result.stderr == ""
    return [json.loads(line)["text"] for line in result.stdout.splitlines()]


def test_nothing_changed_is_clean(repository):
    assert found("main") == []
    assert invoke("check", ".", "--diff", "HEAD").exit_code == 0
    assert "2 not on changed lines" in invoke("check", ".", "--diff", "HEAD", "--lang", "en").stdout


def test_a_changed_line_brings_its_findings(repository):
    (repository / "年报.md").write_text(BOTH.replace("10.3%", "10.4%"), "utf-8")
    assert found("main") == ["10.4%"]
    commit()
    assert found("HEAD") == []
    assert found("HEAD~1") == ["10.4%"]


def test_a_changed_figure_brings_the_findings_it_takes_part_in(repository):
    split = TOTAL.replace("、", "、\n").replace("，", "，\n")
    (repository / "年报.md").write_text(split, "utf-8")
    commit()
    (repository / "年报.md").write_text(split.replace("450", "451"), "utf-8")
    assert found("HEAD") == ["960亩"]
    (repository / "年报.md").write_text(f"开头，共12户。\n\n{split}", "utf-8")
    assert found("HEAD") == []


def test_a_new_file_is_all_new(repository):
    (repository / "new.txt").write_text(RATE, "utf-8")
    assert found("main") == ["10.3%"]
    git("add", "new.txt")
    assert found("main") == ["10.3%"]


def test_lines_are_counted_as_git_counts_them(repository):
    path = repository / "年报.md"
    path.write_bytes(f"一\r二\r三\r\n{RATE}\r\n{TOTAL}\r\n".encode("gb18030"))
    commit()
    path.write_bytes(path.read_bytes().replace(b"10.3%", b"10.5%"))
    assert found("HEAD") == ["10.5%"]


def test_what_git_cannot_compare_by_lines_is_all_new(repository):
    path = repository / "年报.md"
    path.write_bytes(BOTH.encode("utf-16"))
    commit()
    assert found("HEAD") == []
    path.write_bytes((BOTH + "\n完。\n").encode("utf-16"))
    assert sorted(found("HEAD")) == ["10.3%", "960亩"]


def test_the_revision_of_a_folder_below(repository, monkeypatch):
    (repository / "below").mkdir()
    (repository / "below" / "b.md").write_text(BOTH, "utf-8")
    commit()
    (repository / "below" / "b.md").write_text(BOTH.replace("960", "961"), "utf-8")
    monkeypatch.chdir(repository / "below")
    assert found("HEAD") == ["961亩"]


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", ""])
def test_a_revision_that_is_none_is_2(repository, revision):
    result = invoke("check", ".", f"--diff={revision}", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"heshu: cannot compare with the revision {revision} (")
    assert result.stderr.count("\n") == 1
    assert [p.name for p in repository.iterdir() if p.name not in (".git", "年报.md")] == []


def test_outside_of_a_repository_is_2(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(RATE, "utf-8")
    result = invoke("check", ".", "--diff", "main")
    assert (result.exit_code, result.stdout) == (2, "")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert invoke("check", ".", "--diff", "main").exit_code == 2
