"""``--watch`` as a process: what changes is checked again, until Ctrl-C."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import threading
import time

import pytest

from checker.console import watch
from tests.cli.conftest import RIGHT, WRONG, environment

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent as a signal")


class Watching:
    """A running ``heshu check --watch``; every line of both its streams is read as it comes."""

    def __init__(self, process):
        self.process = process
        self._lines = {"out": queue.Queue(), "err": queue.Queue()}
        for name, stream in (("out", process.stdout), ("err", process.stderr)):
            threading.Thread(target=self._read, args=(name, stream), daemon=True).start()

    def _read(self, name, stream):
        for line in stream:
            self._lines[name].put(line.decode())

    def next(self, stream, words):
        """The next line of ``stream`` that holds ``words``."""
        give_up = time.monotonic() + 60
        while time.monotonic() < give_up:
            line = self._lines[stream].get(timeout=60)
            if words in line:
                return line
        raise AssertionError(words)

    def rest(self, stream):
        return [self._lines[stream].get() for _ in range(self._lines[stream].qsize())]

    def end(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(60)


@pytest.fixture
def watching(command, reports):
    started = []

    def start(*arguments):
        process = subprocess.Popen(
            [command, "check", "--watch", "--format", "concise", *arguments],
            cwd=reports,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        started.append(process)
        return Watching(process)

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


def test_what_changes_is_checked_again(watching, reports):
    seen = watching("reports")
    assert seen.next("out", "growth").startswith("reports/wrong.md:3:23")
    assert "等待 2 个文件的改动" in seen.next("err", "等待")

    (reports / "reports" / "right.txt").write_text(WRONG + RIGHT, "utf-8")
    assert seen.next("err", "有改动").endswith("有改动：reports/right.txt\n")
    assert seen.next("out", "growth").startswith("reports/right.txt:1:23")

    (reports / "reports" / "new.txt").write_text(WRONG, "utf-8")
    assert "reports/new.txt" in seen.next("err", "有改动")
    assert seen.next("out", "growth").startswith("reports/new.txt")

    (reports / "reports" / "wrong.md").unlink()
    (reports / "reports" / "wrong.md").write_text("\n" + WRONG, "utf-8")
    assert "reports/wrong.md" in seen.next("err", "有改动")
    assert seen.next("out", "growth").startswith("reports/wrong.md:2:23")

    assert seen.end() == 0
    assert seen.rest("out") == []
    assert seen.rest("err") == []


def test_settings_count_as_well_and_may_be_wrong_for_a_while(watching, reports):
    seen = watching("reports")
    seen.next("err", "等待")
    settings = reports / "heshu.toml"
    settings.write_text('[rules]\ngrowht = "off"\n')
    assert "全部重新核对" in seen.next("err", "设置")
    assert "growth" in seen.next("err", "growht")
    settings.write_text('[rules]\ngrowth = "off"\n')
    seen.next("err", "全部重新核对")
    settings.write_text('[rules]\ngrowth = "on"\n')
    seen.next("err", "全部重新核对")
    assert seen.next("out", "growth").startswith("reports/wrong.md")
    assert seen.next("out", "growth").startswith("reports/wrong.md")
    assert seen.end() == 0


@pytest.mark.parametrize("arguments", [["-"], ["reports", "--output", "json:x.json"]])
def test_what_cannot_be_watched(heshu, reports, arguments):
    done = heshu("check", "--watch", *arguments)
    assert (done.status, done.out) == (2, "")
    assert "--watch" in done.err
    assert done.err.count("\n") == 1


def test_a_file_counts_once_it_stays_as_it_is(monkeypatch, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("一")
    seen = watch._Seen([str(tmp_path)], [])
    texts = iter(["一二", "一二三", None, None])

    def write_on(pause):
        text = next(texts)
        if text is not None:
            path.write_text(text)

    monkeypatch.setattr(time, "sleep", write_on)
    assert seen.changes() == (False, (str(path),))
    assert path.read_text() == "一二三"
    assert next(texts, "no more looks") is None


def test_the_pause_grows_with_the_cost_of_a_look(monkeypatch, tmp_path):
    ticks = iter([0, 2.0])
    monkeypatch.setattr(time, "perf_counter", lambda: next(ticks))
    (tmp_path / "a.txt").touch()
    assert watch._Seen([str(tmp_path)], [])._pause == 60
