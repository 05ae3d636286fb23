"""Several processes: the same bytes in the same order, whatever becomes of one of them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from checker.api import check_text
from checker.console.pool import cores, spread
from tests.cli.conftest import RIGHT, WRONG, environment
from tests.shared import shared

EXAMPLES = Path(__file__).parents[2] / "examples"

RULE = """
import os
import time
from pathlib import Path

from checker.rule import Rule


class Fatal(Rule):
    message = {"zh": "", "en": ""}

    def find(self, passage):
        figures = [claim.quantity.text for claim in passage.sentence.claims]
        if "6666户" in figures:
            raise KeyError("figures")
        if "7777户" in figures:
            os._exit(9)
        if "8888户" in figures:
            Path(f"busy-{os.getpid()}").touch()
            time.sleep(600)
        return ()
"""


@pytest.fixture
def fatal(tmp_path):
    """The environment in which the plug-in ``fatal`` is installed."""
    info = tmp_path / "site" / "fatal-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: fatal\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[heshu.rules]\nfatal = fatal_rules\n")
    (tmp_path / "site" / "fatal_rules.py").write_text(RULE, "utf-8")
    return {"PYTHONPATH": str(tmp_path / "site")}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "r").mkdir()
    for number in range(8):
        (tmp_path / "r" / f"{number}.txt").write_text(WRONG, "utf-8")
    return tmp_path / "r"


@pytest.fixture
def many(tmp_path):
    """A folder with the examples, a few real reports, and files that cannot be read."""
    folder = tmp_path / "many"
    folder.mkdir()
    real = sorted(shared("corpus/dev").glob("*.txt"))[::60]
    for path in (*EXAMPLES.glob("*.*"), *real):
        shutil.copy(path, folder)
    (folder / "bad.txt").write_bytes(bytes(range(256)) * 8)
    (folder / "empty.txt").touch()
    (folder / "mistake.md").write_text(f"# 年报\n\n{WRONG}", "utf-8")
    (folder / "waived.md").write_text(
        f"{RIGHT}\n<!-- heshu: ignore growth: 口径不同 -->\n{WRONG}\n<!-- heshu: ignore x: 无 -->\n"
    )
    return folder


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "--format", "json", "--statistics", "--min-level", "warning"],
        ["check", "--coverage", "--format", "jsonl"],
        ["check", "--format", "sarif", "--select", "growth,shares,dates"],
        ["relations", "--format", "jsonl"],
        ["claims"],
        ["quantities", "--format", "jsonl"],
    ],
)
def test_the_output_is_that_of_one_job(heshu, many, arguments):
    serial = heshu(*arguments, "many", "no/such.txt", "-", stdin=WRONG.encode())
    assert serial.status == 2
    assert "bad.txt" in serial.err
    assert len(serial.out) > 1000
    parallel = [*arguments, "--jobs", "2", "many", "no/such.txt", "-"]
    assert heshu(*parallel, stdin=WRONG.encode()) == serial


def test_files_and_baselines_are_those_of_one_job(heshu, many, tmp_path):
    (many / "bad.txt").unlink()
    written = []
    for jobs in ("1", "2"):
        options = ["--output", "junit:out.xml", "--output", "gitlab:out.json"]
        assert heshu("check", "many", "--jobs", jobs, *options).status == 2
        heshu("baseline", "write", "many", "--jobs", jobs)
        written.append(
            [(tmp_path / name).read_bytes() for name in ("out.xml", "out.json")]
            + [path.read_bytes() for path in tmp_path.glob("heshu-baseline.json")]
        )
    assert written[0] == written[1]


def test_settings_hold_in_every_process(heshu, tmp_path):
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(WRONG, "utf-8")
    (tmp_path / "heshu.toml").write_text(
        '[[per-file]]\nfiles = ["[0-2].txt"]\nrules = { growth = "off" }\n', "utf-8"
    )
    done = heshu("check", ".", "--jobs", "2", "--format", "concise")
    assert [line[0] for line in done.lines] == ["3", "4", "5"]


@pytest.mark.parametrize("value", ["-1", "two", "1.5", "100000", ""])
def test_a_number_of_jobs_that_is_none(heshu, reports, value):
    done = heshu("check", "reports", f"--jobs={value}")
    assert (done.status, done.out) == (2, "")
    assert "--jobs" in done.err
    assert done.err.count("\n") == 1


def test_nought_is_a_process_for_each_core(heshu, many):
    assert cores() >= 1
    assert heshu("check", "many", "--jobs", "0") == heshu("check", "many")


def test_a_process_that_dies_costs_one_file(heshu, folder, fatal):
    (folder / "3.txt").write_text("共有7777户。\n", "utf-8")
    arguments = ("check", "r", "--plugin", "fatal", "--jobs", "2", "--format", "concise")
    done = heshu(*arguments, **fatal)
    assert done.status == 2
    assert [Path(line).name[0] for line in done.lines] == [*"0124567"]
    assert (
        done.err == "heshu：r/3.txt：核对它的进程意外终止（9，可能是内存不足），这个文件没有核对\n"
    )
    assert "out of memory?" in heshu("--lang", "en", *arguments, **fatal).err


def test_a_rule_that_fails_and_a_file_without_end_are_told_as_by_one_job(heshu, folder, fatal):
    (folder / "2.txt").write_text("共有6666户。\n", "utf-8")
    (folder / "4.txt").write_text(WRONG * 100_000, "utf-8")
    arguments = ("check", "r", "--plugin", "fatal", "--time-limit", "1", "--format", "concise")
    serial = heshu(*arguments, **fatal)
    assert serial.status == 2
    assert serial.err.count("\n") == 2
    assert "r/4.txt" in serial.err
    assert heshu(*arguments, "--jobs", "2", **fatal) == serial


def test_files_that_are_one_report_may_be_read_by_several(heshu, many):
    serial = heshu("check", "many", "--together", "--format", "jsonl")
    assert heshu("check", "many", "--together", "--format", "jsonl", "--jobs", "2") == serial


@pytest.mark.skipif(os.name != "posix", reason="signals to a group of processes")
def test_an_interrupt_ends_all_processes(command, folder, fatal, tmp_path):
    for number in (2, 5):
        (folder / f"{number}.txt").write_text("共有8888户。\n", "utf-8")
    process = subprocess.Popen(
        [command, "check", "r", "--plugin", "fatal", "--jobs", "2", "--format", "concise"],
        cwd=tmp_path,
        env=environment(**fatal),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    give_up = time.monotonic() + 60
    while len(busy := list(tmp_path.glob("busy-*"))) < 2 and time.monotonic() < give_up:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert err.decode() == "heshu：已中断\n"
    assert len(busy) == 2
    for path in busy:
        with pytest.raises(ProcessLookupError):
            os.kill(int(path.name.removeprefix("busy-")), 0)


def test_tables_stay_in_the_process_that_read_them():
    text = f"{WRONG}\n|村|面积（亩）|\n|---|---|\n|甲村|320|\n|乙村|450|\n|合计|960|\n"
    report = check_text(text, format="markdown")
    told = report.told()
    assert report.tables
    assert told.tables == ()
    assert len(told.findings) == 2
    assert told.findings == report.findings


def square(number):
    return number * number


def dying(number):
    if number == 7:
        os._exit(3)
    return number


def failing(number):
    if number == 3:
        raise ValueError("three")
    return number


def lost(number, status):
    return "lost", number, status


def test_results_come_in_order_and_heavy_items_first():
    weighed = []

    def weigh(number):
        weighed.append(number)
        return number % 10

    results = spread(square, range(500), 2, weigh=weigh, lost=lost)
    assert next(results) == 0
    assert len(weighed) < 300  # not all are let in at once
    assert list(results) == [n * n for n in range(1, 500)]


def waiting(path):
    """The process at work; the first item is done when all others are."""
    path.touch()
    give_up = time.monotonic() + 60
    while path.name == "0" and time.monotonic() < give_up and len(list(path.parent.iterdir())) < 6:
        time.sleep(0.05)
    return os.getpid(), time.monotonic() < give_up


def test_heavy_items_do_not_wait_behind_one_another(tmp_path):
    items = [tmp_path / str(number) for number in range(6)]
    results = list(spread(waiting, items, 2, weigh=lambda path: 2**20, lost=lost))
    (first, in_time), *others = results
    assert in_time
    assert first not in {process for process, _ in others}


def test_a_heavy_window_lets_few_in():
    weighed = []

    def weigh(number):
        weighed.append(number)
        return 2**26

    results = spread(square, range(100), 2, weigh=weigh, lost=lost)
    assert next(results) == 0
    assert len(weighed) <= 5
    results.close()


def test_a_process_that_dies_costs_one_item():
    results = list(spread(dying, range(20), 2, weigh=abs, lost=lost))
    assert results == [*range(7), ("lost", 7, 3), *range(8, 20)]


def test_what_is_raised_is_raised_in_its_turn():
    results = spread(failing, range(20), 2, weigh=abs, lost=lost)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(ValueError, match="three") as caught:
        next(results)
    assert "in failing" in "".join(caught.value.__notes__)
