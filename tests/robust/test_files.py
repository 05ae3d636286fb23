"""Files made to hurt, a file system that lets one down: one clear line each, the rest checked."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import threading
from pathlib import Path

import pytest

from tests.cli.conftest import RIGHT, WRONG, environment
from tests.cli.conftest import command as command  # noqa: PLC0414 (a fixture)
from tests.cli.conftest import heshu as heshu  # noqa: PLC0414 (a fixture)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="POSIX files, links and signals")
GIGABYTE = 1 << 30


def complaint(done, name):
    """The one line on standard error, which names the file."""
    (line,) = done.err.splitlines()
    assert line.startswith("heshu")
    assert name in line
    assert "Traceback" not in line
    return line


@pytest.fixture
def beside(tmp_path):
    """A report with a mistake, which must be found whatever lies beside it."""
    (tmp_path / "wrong.txt").write_text(WRONG, "utf-8")
    return tmp_path


def checked_beside(done):
    return done.status == 2 and [json.loads(line)["text"] for line in done.lines] == ["10.3%"]


def check_both(heshu, name, *options):
    done = heshu("check", "--format", "jsonl", *options, "--", name, "wrong.txt")
    assert checked_beside(done)
    return complaint(done, name)


# --------------------------------------------------------------------------------------- size


def test_a_gigabyte_is_refused_unread(heshu, beside):
    with (beside / "huge.txt").open("wb") as stream:
        stream.truncate(GIGABYTE)  # takes no room on the disk
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert "512 MB" in check_both(heshu, "huge.txt")
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss - before < GIGABYTE >> 11


def test_a_text_that_no_report_has_is_refused(heshu, beside):
    with (beside / "long.txt").open("wb") as stream:
        stream.truncate((64 << 20) + 1)
    assert "64 MB" in check_both(heshu, "long.txt")


def test_a_device_without_end_is_refused(heshu, beside):
    assert "512 MB" in check_both(heshu, "/dev/zero")


def test_standard_input_without_end_is_refused(command, tmp_path):
    with Path("/dev/zero").open("rb") as endless:
        done = subprocess.run(
            [command, "check", "-"], stdin=endless, capture_output=True, env=environment(),
            check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert "512 MB" in done.stderr.decode()


# --------------------------------------------------------------------------------------- time


SLOW = """
from checker.rule import Rule


class Endless(Rule):
    message = {"zh": "", "en": ""}

    def find(self, passage):
        figures = [claim.quantity.text for claim in passage.sentence.claims]
        while "5555户" in figures:
            pass
        return ()


class Failing(Rule):
    message = {"zh": "", "en": ""}

    def find(self, passage):
        if any(claim.quantity.text == "6666户" for claim in passage.sentence.claims):
            raise ValueError("six\\nsixes")
        return ()
"""


@pytest.fixture
def plugged(tmp_path):
    """The environment in which the plug-in ``odd`` is installed."""
    info = tmp_path / "site" / "odd-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: odd\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[heshu.rules]\nodd = odd_rules\n")
    (tmp_path / "site" / "odd_rules.py").write_text(SLOW, "utf-8")
    return {"PYTHONPATH": str(tmp_path / "site")}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_document_that_takes_too_long_is_given_up(heshu, beside, plugged, jobs):
    (beside / "slow.txt").write_text("全镇5555户。\n", "utf-8")
    options = ("--plugin", "odd", "--time-limit", "2", "--jobs", jobs, "--format", "jsonl")
    done = heshu("check", "slow.txt", "wrong.txt", *options, **plugged)
    assert checked_beside(done)
    line = complaint(done, "slow.txt")
    assert "2 秒" in line
    assert "--time-limit" in line


def test_the_settings_limit_the_time_as_well(heshu, beside, plugged):
    (beside / "slow.txt").write_text("全镇5555户。\n", "utf-8")
    (beside / "heshu.toml").write_text('time-limit = 1\nplugins = ["odd"]\n', "utf-8")
    done = heshu("relations", "slow.txt", **plugged)
    assert (done.status, done.out) == (2, "")
    assert "1 秒" in complaint(done, "slow.txt")


@pytest.mark.parametrize("value", ["-1", "1.5", "ten", "1" * 12])
def test_a_limit_that_is_none_is_wrong_use(heshu, beside, value):
    done = heshu("check", "wrong.txt", "--time-limit", value)
    assert (done.status, done.out) == (2, "")
    complaint(done, value)


def test_a_limit_in_the_settings_is_a_whole_number(heshu, beside):
    for value in ("-1", '"1"', "1.5", "true", "1" * 12):
        (beside / "heshu.toml").write_text(f"time-limit = {value}\n", "utf-8")
        done = heshu("check", "wrong.txt")
        assert (done.status, done.out) == (2, "")
        complaint(done, "time-limit")


@pytest.mark.parametrize("verb", ["check", "relations", "claims"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_rule_that_fails_is_named_and_the_others_go_on(heshu, beside, plugged, verb, jobs):
    (beside / "six.txt").write_text(f"全镇6666户。\n{WRONG}", "utf-8")
    options = ("--plugin", "odd", "--jobs", jobs, "--format", "jsonl")
    done = heshu(verb, "six.txt", "wrong.txt", *options, **plugged)
    assert done.status == 2
    line = complaint(done, "six.txt")
    assert "failing" in line
    assert "six" in line
    right = heshu(verb, "six.txt", "wrong.txt", *options[2:])
    assert done.lines == right.lines
    assert len(done.lines) > 1


def test_a_rule_that_fails_keeps_a_baseline_from_being_written(heshu, beside, plugged):
    (beside / "six.txt").write_text(f"全镇6666户。\n{WRONG}", "utf-8")
    done = heshu("baseline", "write", "six.txt", "--plugin", "odd", **plugged)
    assert done.status == 2
    complaint(done, "failing")
    assert not (beside / "heshu-baseline.json").exists()


def test_who_looks_for_the_fault_sees_where_it_failed(heshu, beside, plugged):
    (beside / "six.txt").write_text("全镇6666户。\n", "utf-8")
    done = heshu("check", "six.txt", "--plugin", "odd", **plugged, HESHU_DEBUG="1")
    assert done.status == 1
    assert "odd_rules.py" in done.err


# --------------------------------------------------------------------------------------- names


def test_a_dangling_link(heshu, beside):
    (beside / "gone.txt").symlink_to("nowhere.txt")
    check_both(heshu, "gone.txt")
    done = heshu("check", "--format", "jsonl", ".")
    assert checked_beside(done)
    complaint(done, "gone.txt")


def test_a_link_to_itself(heshu, beside):
    (beside / "self.txt").symlink_to("self.txt")
    check_both(heshu, "self.txt")


def test_folders_in_a_circle_are_entered_once(heshu, beside):
    (beside / "deep").mkdir()
    (beside / "deep" / "up").symlink_to("..", target_is_directory=True)
    (beside / "deep" / "right.txt").write_text(RIGHT, "utf-8")
    done = heshu("check", "--format", "jsonl", ".")
    assert (done.status, done.err) == (1, "")
    assert len(done.lines) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(heshu, beside):
    (beside / "secret.txt").write_text(RIGHT, "utf-8")
    (beside / "secret.txt").chmod(0)
    check_both(heshu, "secret.txt")


def test_a_file_that_vanishes_while_others_are_read(command, beside):
    os.mkfifo(beside / "a.txt")  # reading it waits until somebody writes
    (beside / "b.txt").write_text(RIGHT, "utf-8")
    process = subprocess.Popen(
        [command, "check", "--format", "jsonl", "a.txt", "b.txt", "wrong.txt"],
        cwd=beside, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
    )  # fmt: skip
    with (beside / "a.txt").open("wb") as stream:  # opened: the files have been found
        (beside / "b.txt").unlink()
        stream.write(RIGHT.encode())
    out, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert [json.loads(line)["path"] for line in out.splitlines()] == ["wrong.txt"]
    assert err.decode().count("\n") == 1
    assert "b.txt" in err.decode()


@pytest.mark.parametrize("name", ["a\nb.txt", "\u202etxt.a.txt", "a\x1b[31m.txt", "\u200b.txt"])
def test_a_name_cannot_forge_lines_or_colours(heshu, beside, name):
    (beside / name).write_bytes(bytes(range(256)) * 8)
    done = heshu("check", "--format", "jsonl", "--", name, "wrong.txt")
    assert checked_beside(done)
    (line,) = done.err.splitlines()
    assert "\x1b" not in line
    assert "\u202e" not in line


# --------------------------------------------------------------------------------------- content


CONTENTS = {
    "empty": b"",
    "only a mark": b"\xef\xbb\xbf",
    "blanks": b" \t\r\n\r\n" * 100,
    "a lone surrogate in CESU": "全县".encode() + b"\xed\xa0\x80" + "收入".encode(),
    "NUL bytes": b"\0" * 4096,
    "NUL in the midst": WRONG.encode() + b"\0" + WRONG.encode(),
    "bidi controls": "\u202e全县收入\u20665.20亿元\u2069，比上年4.80亿元增长10.3%。\u202c".encode(),
    "nothing but combining marks": "\u0301".encode() * 5000,
    "beyond the BMP": "𠀀全县收入5.20亿元😀，比上年4.80亿元增长10.3%。".encode(),
    "every control": bytes(range(1, 32)) + WRONG.encode(),
    "a line without end": b"1" * 200_000,
    "half a character": "全县收入5.20亿元".encode()[:-1],
}


@pytest.mark.parametrize("case", CONTENTS)
def test_odd_content_is_read_or_refused_in_one_line(heshu, beside, case):
    names = [f"odd{suffix}" for suffix in (".csv", ".html", ".md", ".txt")]
    for name in names:
        (beside / name).write_bytes(CONTENTS[case])
    done = heshu("check", "--format", "jsonl", *names, "wrong.txt")
    assert done.status in (1, 2)
    refused = done.err.splitlines()
    assert len(refused) <= len(names)
    assert bool(refused) is (done.status == 2)
    assert all(line.startswith("heshu") and "出错" not in line for line in refused)
    records = [json.loads(line) for line in done.lines]
    assert records[-1]["path"] == "wrong.txt"
    source = CONTENTS[case].decode("utf-8", "replace").removeprefix("\ufeff")
    for record in records[:-1]:
        assert source[record["start"] : record["end"]] == record["text"]


def test_what_is_hidden_in_a_text_does_not_reach_the_terminal(heshu, beside):
    text = "全县收入5.20亿元，\x1b[2J\u202e比上年4.80亿元增长10.3%。\n"
    (beside / "odd.txt").write_text(text, "utf-8")
    done = heshu("check", "odd.txt", "wrong.txt")
    assert done.status == 1
    assert "\x1b" not in done.out
    assert "\u202e" not in done.out


# --------------------------------------------------------------------------------------- the end


def test_an_interrupt_leaves_no_file_behind(command, beside):
    os.mkfifo(beside / "a.txt")
    (beside / "out.sarif").write_text("old", "utf-8")
    process = subprocess.Popen(
        [command, "check", "wrong.txt", "a.txt", "--output", "sarif:out.sarif", "--jobs", "2"],
        cwd=beside, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
    )  # fmt: skip
    with (beside / "a.txt").open("wb"):  # opened: it is being read now
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert err.decode().count("\n") == 1
    assert (beside / "out.sarif").read_text("utf-8") == "old"
    assert sorted(path.name for path in beside.iterdir()) == ["a.txt", "out.sarif", "wrong.txt"]


def test_what_is_being_written_is_taken_back(beside, monkeypatch):
    from checker.console.files import write_whole

    def interrupted(self, goal):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(str(beside / "out"), b"line")
    assert [path.name for path in beside.iterdir()] == ["wrong.txt"]


@pytest.mark.parametrize("goal", ["--output", "stdout", "both"])
def test_a_full_disk(command, beside, goal):
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    options = ["--output", "json:/dev/full"] if goal != "stdout" else []
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [command, "check", "wrong.txt", *options], cwd=beside,
            stdout=full if goal != "--output" else subprocess.PIPE, stderr=subprocess.PIPE,
            env=environment(), check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1
    assert "Traceback" not in done.stderr.decode()


def test_many_folders_deep(heshu, beside):
    deep = beside
    for _ in range(60):
        deep /= "d"
        deep.mkdir()
    (deep / "wrong.txt").write_text(WRONG, "utf-8")
    done = heshu("check", ".", "--format", "jsonl")
    assert (done.status, len(done.lines)) == (1, 2)


def test_a_pipe_is_read_like_a_file(command, beside):
    os.mkfifo(beside / "pipe.txt")
    writer = threading.Thread(target=(beside / "pipe.txt").write_text, args=(WRONG, "utf-8"))
    writer.start()
    done = subprocess.run(
        [command, "check", "pipe.txt", "-q"], cwd=beside, capture_output=True, env=environment(),
        timeout=60, check=False,
    )  # fmt: skip
    writer.join()
    assert done.returncode == 1
