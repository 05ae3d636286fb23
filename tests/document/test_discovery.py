"""From paths to files, and from a file to a Document."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.document.discovery import Problem, ReadError, discover, read_file

TEXT = "全年收入5亿元，增长3%。"


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A folder with texts, things that are none, and folders of tools."""
    for name in (
        "b.txt", "a.md", "c.markdown", "d.text", "UPPER.TXT", "notes.rtf", "x.py", ".hidden.txt",
        "sub/e.txt", "sub/deep/f.md", ".git/g.txt", "node_modules/h.md", ".venv/i.txt",
        "__pycache__/j.txt", "env/pyvenv.cfg", "env/k.txt", "empty/readme.rst",
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


ALL = ("UPPER.TXT", "a.md", "b.txt", "c.markdown", "d.text", "sub/deep/f.md", "sub/e.txt")


def names(found):
    return tuple(path.replace(os.sep, "/") for path in found.files)


def test_a_folder(tree):
    found = discover(["."])
    assert names(found) == ALL
    assert found.problems == ()


def test_a_folder_by_its_whole_path(tree):
    assert discover([str(tree)]).files == tuple(str(tree / name) for name in ALL)


def test_a_file_is_taken_whatever_its_suffix(tree):
    assert names(discover(["notes.rtf", ".hidden.txt", ".git/g.txt"])) == (
        ".git/g.txt",
        ".hidden.txt",
        "notes.rtf",
    )


def test_a_hidden_folder_that_is_named_is_searched(tree):
    assert names(discover([".venv", "node_modules"])) == (".venv/i.txt", "node_modules/h.md")


def test_nothing_comes_twice(tree):
    found = discover(["b.txt", "./b.txt", "sub/../b.txt", str(tree / "b.txt"), ".", "sub"])
    assert names(found) == ALL


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ("b.txt",)),
        ("*.rtf", ("notes.rtf",)),
        ("*", ALL),
        ("**/*.md", ("a.md", "sub/deep/f.md")),
        ("s?b", ("sub/deep/f.md", "sub/e.txt")),
        ("sub/**", ("sub/deep/f.md", "sub/e.txt")),
        ("[ab].*", ("a.md", "b.txt")),
    ],
)
def test_patterns_that_no_shell_expanded(tree, pattern, expected):
    found = discover([pattern])
    assert names(found) == expected
    assert found.problems == ()


def test_a_file_whose_name_looks_like_a_pattern(tree):
    (tree / "报告[1].txt").write_text(TEXT, encoding="utf-8")
    assert names(discover(["报告[1].txt"])) == ("报告[1].txt",)


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("nowhere.txt", "missing"),
        ("b.txt/inside", "missing"),
        ("", "missing"),
        ("a\0b", "missing"),
        ("*.csv", "no-match"),
        ("em*", "no-text"),
        ("empty", "no-text"),
    ],
)
def test_problems_do_not_end_the_run(tree, path, key):
    found = discover([path, "b.txt"])
    assert names(found) == ("b.txt",)
    assert [problem.key for problem in found.problems] == [key]


def test_a_pattern_with_a_nul(tree):
    assert [p.key for p in discover(["*\0"]).problems] == ["no-match"]


def test_a_folder_that_may_not_be_entered(tree, monkeypatch):
    real = os.scandir

    def scandir(path):
        if str(path).endswith("deep"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = discover(["sub"])
    assert names(found) == ("sub/e.txt",)
    folder = str(Path("sub", "deep"))
    assert found.problems == (Problem(folder, "unreadable", "Permission denied"),)


def test_links_in_circles(tree):
    (tree / "sub" / "up").symlink_to(tree, target_is_directory=True)
    (tree / "sub" / "again").symlink_to(tree / "sub", target_is_directory=True)
    found = discover(["."])
    assert names(found) == ALL
    assert found.problems == ()


def test_links_to_other_places_are_followed(tree, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    (other / "far.txt").write_text(TEXT, encoding="utf-8")
    (tree / "sub" / "link").symlink_to(other, target_is_directory=True)
    (tree / "broken.txt").symlink_to(tree / "gone.txt")
    found = discover(["."])
    assert "sub/link/far.txt" in names(found)


def test_a_file_is_read_in_its_format(tree):
    (tree / "r.md").write_bytes("# 报告\n\n收入５亿元。\n".encode("gb18030"))
    document = read_file("r.md")
    assert [block.kind for block in document.blocks] == ["heading", "paragraph"]
    assert (document.path, document.encoding) == ("r.md", "gb18030")
    assert "５亿元" in document.text


def test_line_ends_are_kept(tree):
    (tree / "r.txt").write_bytes(b"a\r\nb\rc\n")
    assert read_file("r.txt").text == "a\r\nb\rc\n"


@pytest.mark.parametrize(
    ("data", "encoding", "key"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0", None, "binary"),
        (b"\xff\xd8\xff\xe0\x81", None, "undecodable"),
        (TEXT.encode("gbk"), "utf-8", "undecodable"),
        (TEXT.encode(), "nonsense", "unknown-encoding"),
    ],
)
def test_a_file_that_is_no_text(tree, data, encoding, key):
    (tree / "r.txt").write_bytes(data)
    with pytest.raises(ReadError) as caught:
        read_file("r.txt", encoding)
    assert (caught.value.path, caught.value.key) == ("r.txt", key)
    assert caught.value.detail
    assert isinstance(caught.value, OSError)


@pytest.mark.parametrize(
    ("path", "key"), [("gone.txt", "missing"), ("sub", "folder"), ("a\0b", "unreadable")]
)
def test_a_file_that_cannot_be_opened(tree, path, key):
    with pytest.raises(ReadError) as caught:
        read_file(path)
    assert caught.value.key == key


def test_a_file_without_permission(tree, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(ReadError, match="Permission denied") as caught:
        read_file("b.txt")
    assert caught.value.key == "unreadable"


def test_an_empty_file(tree):
    (tree / "r.txt").write_bytes(b"")
    assert read_file("r.txt").blocks == ()
