"""``heshu annotate``: where the copy goes, what is never lost, and what the settings change."""

from __future__ import annotations

import pytest

from checker.console import annotate as command
from checker.console import files
from checker.console.inputs import attempted
from checker.messages import TEXTS
from checker.registry import built_in
from tests.annotation.word_files import comments, parts, run, word_file
from tests.cli.command import invoke

RATE = "县城收入6.30亿元，比上年5.60亿元增长15.2%。"
SUM = "东村210亩、西村340亩，合计570亩。"


def draft_of(*texts):
    return word_file("".join(f"<w:p>{run(text)}</w:p>" for text in texts))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a draft of two mistakes, the current one."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "COLUMNS", "HESHU_LANG", "TERM"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".git").mkdir()
    (tmp_path / "年报.docx").write_bytes(draft_of(RATE, SUM))
    return tmp_path


def rules(path):
    return [lines[-1].split()[-1] for _, lines, _ in comments(path.read_bytes())]


BOTH = ["growth-not-from-base", "total-not-sum-of-parts"]


def test_the_copy_stands_beside_the_draft(folder):
    draft = (folder / "年报.docx").read_bytes()
    result = invoke("annotate", "年报.docx")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "heshu：年报.checked.docx：批注了 2 处问题\n"
    assert rules(folder / "年报.checked.docx") == BOTH
    assert (folder / "年报.docx").read_bytes() == draft
    assert sorted(path.name for path in folder.iterdir()) == [
        ".git",
        "年报.checked.docx",
        "年报.docx",
    ]


def test_nothing_is_written_over_unasked(folder):
    (folder / "b.docx").write_bytes(b"mine")
    for arguments, said in (
        (["-o", "b.docx"], "--force"),
        (["-o", "年报.docx"], "--in-place"),
        (["-o", "./年报.docx", "--force"], "--in-place"),
        (["-o", "b.docx", "--in-place"], "--in-place"),
        (["-o", "none/b.docx"], "没有这个文件夹"),
    ):
        before = (folder / "年报.docx").read_bytes()
        result = invoke("annotate", "年报.docx", *arguments)
        assert result.exit_code == 2
        assert said in result.stderr
        assert result.stderr.count("\n") == 1
        assert (folder / "年报.docx").read_bytes() == before
    assert (folder / "b.docx").read_bytes() == b"mine"


def test_force_and_in_place_ask_by_name(folder):
    (folder / "b.docx").write_bytes(b"mine")
    assert invoke("annotate", "年报.docx", "-o", "b.docx", "--force", "-q").stderr == ""
    assert rules(folder / "b.docx") == BOTH
    assert invoke("annotate", "年报.docx", "--in-place").exit_code == 0
    assert rules(folder / "年报.docx") == BOTH


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError(28, "No space left on device")])
def test_a_copy_is_whole_or_not_there(folder, monkeypatch, error):
    def fail(self, goal):
        raise error

    (folder / "b.docx").write_bytes(b"mine")
    monkeypatch.setattr(files.Path, "replace", fail)
    result = invoke("annotate", "年报.docx", "-o", "b.docx", "--force")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert (folder / "b.docx").read_bytes() == b"mine"
    assert sorted(path.name for path in folder.iterdir()) == [".git", "b.docx", "年报.docx"]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.csv"])
def test_a_format_without_comments_is_told(folder, name):
    (folder / name).write_text(RATE, "utf-8")
    result = invoke("annotate", name, "--lang", "en")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"heshu: {name}: this format takes no comments")
    assert result.stderr.count("\n") == 1
    for sentence in (*TEXTS["error.no_comments"], *TEXTS["help.annotate_formats"]):
        assert all(f".{format}" in sentence for format in command.ANNOTATORS)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("none.docx", None, "no such file"),
        ("bad.docx", b"nothing of the kind", "bad.docx: "),
        ("cut.docx", draft_of(RATE)[:-40], "cut.docx: "),
        ("-", None, "no such file"),
    ],
)
def test_what_cannot_be_read_is_told(folder, name, data, said):
    if data is not None:
        (folder / name).write_bytes(data)
    result = invoke("annotate", name, "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert result.stderr.count("\n") == 1


def test_settings_levels_and_rules_hold_as_they_do_in_check(folder):
    copy = folder / "年报.checked.docx"
    (folder / "heshu.toml").write_text('[rules]\ngrowth = "info"\n', "utf-8")
    for arguments, found in (
        ([], BOTH),
        (["--min-level", "warning"], BOTH[1:]),
        (["--select", "growth"], BOTH[:1]),
        (["--ignore", "growth"], BOTH[1:]),
        (["--no-config", "--min-level", "error"], BOTH),
    ):
        assert invoke("annotate", "年报.docx", "--force", *arguments).exit_code == 0
        assert rules(copy) == found


def test_what_the_baseline_knows_is_not_commented(folder):
    invoke("baseline", "write", "年报.docx")
    (folder / "年报.docx").write_bytes(draft_of(RATE, SUM.replace("570", "580")))
    assert invoke("annotate", "年报.docx", "--baseline", "heshu-baseline.json").exit_code == 0
    assert rules(folder / "年报.checked.docx") == BOTH[1:]


def test_an_exception_holds(folder):
    lines = ('files = ["*.docx"]', 'rules = ["growth"]', 'text = "比上年5.60"', 'reason = "口径"')
    (folder / "heshu.toml").write_text("[[exceptions]]\n" + "\n".join(lines), "utf-8")
    assert invoke("annotate", "年报.docx").exit_code == 0
    assert rules(folder / "年报.checked.docx") == BOTH[1:]


def test_the_copy_is_checked_as_the_draft_is(folder):
    invoke("annotate", "年报.docx")
    found = [
        invoke("relations", name, "--format", "jsonl").stdout
        for name in ("年报.docx", "年报.checked.docx")
    ]
    assert found[0]
    assert found[0] == found[1]


def test_comments_are_in_the_language_asked_for(folder):
    invoke("annotate", "年报.docx", "--lang", "en")
    ((_, lines, _), _) = comments((folder / "年报.checked.docx").read_bytes())
    assert lines[1].startswith("formula: ")
    assert lines[-1] == "error growth-not-from-base"


def test_a_link_stays_a_link(folder):
    (folder / "b.docx").symlink_to("年报.docx")
    assert invoke("annotate", "b.docx", "--in-place").exit_code == 0
    assert (folder / "b.docx").is_symlink()
    assert "word/comments.xml" in parts((folder / "年报.docx").read_bytes())


def test_a_draft_that_takes_too_long_is_not_annotated(folder, monkeypatch):
    short = lambda work, path, seconds: attempted(work, path, seconds / 10_000_000)  # noqa: E731
    monkeypatch.setattr(command, "attempted", short)
    result = invoke("annotate", "年报.docx")
    assert result.exit_code == 2
    assert result.stderr.startswith("heshu：年报.docx：")
    assert result.stderr.count("\n") == 1
    assert not (folder / "年报.checked.docx").exists()


def test_a_rule_that_fails_is_told_and_the_copy_is_written(folder, monkeypatch):
    def fail(self, passages):
        raise RuntimeError("broken")
        yield

    (rule,) = (rule for rule in built_in() if rule.name == BOTH[0])
    monkeypatch.setattr(type(rule), "survey", fail)
    monkeypatch.setattr(type(rule), "find", fail)
    result = invoke("annotate", "年报.docx", "-q")
    assert result.exit_code == 2
    assert BOTH[0] in result.stderr
    assert rules(folder / "年报.checked.docx") == BOTH[1:]
