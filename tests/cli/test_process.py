"""The contract of the command as a process: exit statuses, and what goes to which stream."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import RIGHT, WRONG, environment

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX file names, signals and permissions")


def one_line(text):
    assert text.startswith("heshu")
    assert "Traceback" not in text
    return text.endswith("\n") and text.count("\n") == 1


def test_nothing_found_is_0(heshu, reports):
    done = heshu("check", "reports/right.txt")
    assert (done.status, done.err) == (0, "")
    assert done.lines == ["1 个文件，没有发现问题；读到 3 个数：相符 3；核对 1 组关系：相符 1。"]


def test_findings_are_1(heshu, reports):
    done = heshu("check", "reports")
    assert (done.status, done.err) == (1, "")
    assert "wrong.md:3:23: 错误" in done.out
    assert done.lines[-1].startswith("2 个文件，发现 1 处错误；")


@pytest.mark.parametrize(
    ("level", "status"), [("error", 1), ("warning", 1), ("info", 1), ("never", 0)]
)
def test_the_failing_level_can_be_set(heshu, reports, level, status):
    assert heshu("check", "reports", "--fail-on", level).status == status


@pytest.mark.parametrize("what", ["quantities", "claims", "relations"])
def test_listings_are_0_whatever_they_list(heshu, reports, what):
    done = heshu(what, "reports/wrong.md", "--format", "jsonl")
    assert (done.status, done.err) == (0, "")
    assert all(json.loads(line) for line in done.lines)
    assert done.lines


BAD = {
    "missing": (["no/such/file.txt"], "no/such/file.txt"),
    "binary": (["binary.txt"], "binary.txt"),
    "undecodable": (["--encoding", "utf-8", "gbk.txt"], "gbk.txt"),
    "no texts": (["empty"], "empty"),
    "no match": (["nothing-*.txt"], "nothing-*.txt"),
}


@pytest.fixture
def bad(tmp_path, reports):
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "gbk.txt").write_bytes(RIGHT.encode("gbk"))
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    return reports


@pytest.mark.parametrize("verb", ["check", "quantities", "claims", "relations"])
@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_line_and_2(heshu, bad, verb, case):
    arguments, named = BAD[case]
    chinese = heshu(verb, *arguments)
    assert (chinese.status, chinese.out) == (2, "")
    assert one_line(chinese.err)
    assert named in chinese.err
    english = heshu("--lang", "en", verb, *arguments)
    assert english.status == 2
    assert one_line(english.err)
    assert english.err.replace(named, "").isascii()


def test_the_other_files_are_still_checked(heshu, bad):
    done = heshu("check", "no/such.txt", "reports", "binary.txt", "--format", "jsonl")
    assert done.status == 2
    assert done.err.count("\n") == 2
    assert [json.loads(line)["text"] for line in done.lines] == ["10.3%"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["--nonsense"],
        ["check"],
        ["check", "--nonsense", "a.txt"],
        ["check", "--format"],
        ["check", "--format", "xml", "a.txt"],
        ["check", "--quiet=1", "a.txt"],
        ["check", "--fail-on", "fatal", "a.txt"],
        ["check", "--encoding", "klingon", "a.txt"],
        ["check", "--encoding", "base64", "a.txt"],
        ["quantities", "--format", "full", "a.txt"],
        ["check", "--lang", "fr", "a.txt"],
    ],
)
def test_wrong_use_is_one_line_and_2(heshu, arguments):
    chinese = heshu(*arguments)
    assert (chinese.status, chinese.out) == (2, "")
    assert one_line(chinese.err)
    assert not chinese.err.isascii()
    english = heshu(*arguments, HESHU_LANG="en")
    assert english.status == 2
    assert one_line(english.err)
    assert english.err.isascii()


def test_standard_input(heshu):
    done = heshu("check", "-", "--format", "jsonl", stdin=WRONG.encode())
    assert done.status == 1
    assert json.loads(done.out)["text"] == "10.3%"


def test_standard_input_with_a_name(heshu):
    source = "---\ntitle: 增长10.3%\n---\n\n" + WRONG
    done = heshu(
        "check", "-", "--stdin-filename", "年报.md", "--format", "json", stdin=source.encode()
    )
    (record,) = json.loads(done.out)
    assert (record["path"], record["line"]) == ("年报.md", 5)


def test_undecodable_standard_input_is_2(heshu):
    done = heshu("check", "-", stdin=bytes(range(256)) * 8)
    assert (done.status, done.out) == (2, "")
    assert one_line(done.err)


@posix
@pytest.mark.parametrize("name", ["年 报.txt", "-x.txt", "a\nb.txt", "[1].txt", "a*.txt", "😀.txt"])
def test_odd_file_names(heshu, tmp_path, name):
    (tmp_path / name).write_text(WRONG, "utf-8")
    done = heshu("check", "--format", "jsonl", "--", name)
    assert (done.status, done.err) == (1, "")
    assert json.loads(done.out)["path"] == name
    full = heshu("check", "--", name)
    assert full.status == 1
    assert full.lines[0].endswith("错误 " + json.loads(done.out)["rule"])


@posix
def test_a_file_name_that_is_no_text(heshu, tmp_path):
    path = tmp_path / os.fsdecode(b"\xff\xfe.txt")
    try:
        path.write_bytes(WRONG.encode())
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    for format in ("full", "concise", "json", "jsonl"):
        done = heshu("check", ".", "--format", format)
        assert (done.status, done.err) == (1, "")
    assert json.loads(done.out)["path"].endswith("\udcff\udcfe.txt")


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (WRONG.encode(), (1, 23)),
        (b"\xef\xbb\xbf" + WRONG.encode(), (1, 23)),
        (WRONG.encode("gb18030"), (1, 23)),
        (WRONG.encode("utf-16"), (1, 23)),
        (f"第一行。\n{WRONG}".replace("\n", "\r\n").encode(), (2, 23)),
    ],
)
def test_encodings_and_line_ends(heshu, tmp_path, data, place):
    (tmp_path / "a.txt").write_bytes(data)
    done = heshu("check", "a.txt", "--format", "jsonl")
    record = json.loads(done.out)
    assert (record["line"], record["column"]) == place
    assert record["text"] == "10.3%"


def test_an_empty_file_is_clean(heshu, tmp_path):
    (tmp_path / "empty.txt").touch()
    done = heshu("check", "empty.txt")
    assert (done.status, done.err) == (0, "")
    assert heshu("quantities", "empty.txt", "--format", "jsonl").out == ""
    assert heshu("check", "empty.txt", "--format", "json").out == "[]\n"


def test_json_is_utf_8_whatever_the_locale_says(heshu, reports):
    done = heshu("check", "reports", "--format", "jsonl", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert "增长" in json.loads(done.out)["message"] or json.loads(done.out)["message"]


def test_version_and_help(heshu):
    version = heshu("--version")
    assert (version.status, version.err) == (0, "")
    assert version.out.split()[0] == "heshu"
    chinese, english = heshu("check", "--help"), heshu("--lang", "en", "check", "--help")
    assert (chinese.status, english.status) == (0, 0)
    assert "用法" in chinese.out
    assert "Usage" in english.out
    for option in (
        "--format",
        "--fail-on",
        "--min-level",
        "--encoding",
        "--stdin-filename",
        "--lang",
    ):
        assert option in chinese.out
        assert option in english.out
    assert english.out.isascii()


@posix
def test_a_closed_pipe_is_one_line_and_2(command, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text(WRONG * 3000, "utf-8")
    process = subprocess.Popen(
        [command, "check", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    process.stdout.read(100)
    process.stdout.close()
    err = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait(60) == 2
    assert one_line(err)


@posix
def test_an_interrupt_is_one_line_and_2(command, tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    process = subprocess.Popen(
        [command, "check", str(tmp_path / "a.txt")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    with (tmp_path / "a.txt").open("wb"):  # opened: it waits for its input now
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (2, b"")
    assert one_line(err.decode())


@posix
def test_a_full_disk_is_one_line_and_2(command, reports):
    device = Path("/dev/full")
    if not device.exists():
        pytest.skip("no /dev/full")
    with device.open("wb") as full:
        done = subprocess.run(
            [command, "check", "reports"],
            cwd=reports,
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
    assert done.returncode == 2
    assert one_line(done.stderr.decode())


def unmeasured():
    """The environment of a process that loads nothing to measure what the tests reach."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}


def test_an_ordinary_check_imports_nothing_heavy(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("# 年报\n" + WRONG + "发放补贴12.5万元，惠及50户，户均2500元。\n" * 30, "utf-8")
    heavy = {"pint", "cn2an", "rich", "importlib.metadata", "chardet", "markdown_it", "json"}
    heavy |= {
        "multiprocessing",
        "tomllib",
        "difflib",
        "subprocess",
        "checker.settings.load",
        "checker.settled",
    }
    code = (
        "import sys\n"
        "from checker.cli import main\n"
        "main(sys.argv[1:])\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    for arguments in (["--version"], ["check", str(path)], ["quantities", str(path)]):
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            capture_output=True,
            text=True,
            check=True,
            env=unmeasured(),
        )
        loaded = set(done.stderr.split())
        assert "checker.cli" in loaded
        assert loaded & heavy == set()
        alone = {"click", "dataclasses", "inspect", "datetime", "checker.console.options"}
        assert arguments[0] != "check" or loaded & alone == set()
