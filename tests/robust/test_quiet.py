"""What a check never does: speak to a network, start a program, write a file, run a document."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
WATCHED = """
import sys

seen = []
NEVER = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork",
         "os.startfile", "urllib.", "ftplib.", "smtplib.", "tempfile.", "pickle.", "os.remove",
         "os.rename", "os.mkdir", "shutil.")

def watch(event, args):
    if event.startswith(NEVER):
        seen.append((event, str(args)[:200]))
    elif event == "open" and isinstance(args[1], str) and set(args[1]) & set("wxa+"):
        seen.append((event, str(args[0])))

sys.addaudithook(watch)
from checker.cli import main

sys.argv = ["heshu", *sys.argv[1:]]
try:
    main()
except SystemExit as done:
    status = done.code
for event in seen:
    print("SEEN", *event, file=sys.stderr)
sys.exit(status)
"""
HOSTILE = {
    "网页.html": '<script>fetch("http://127.0.0.1:9/")</script>'
    '<p>全村120户，<img src="http://127.0.0.1:9/a.png">其中低保户135户。</p>',
    "表.csv": "项目,金额\n\"=cmd|'/C calc'!A0\",12\n"
    '"=HYPERLINK(""http://127.0.0.1:9/"")",30\n合计,40\n',
    "说明.md": "# 表\n\n![图](http://127.0.0.1:9/a.png)\n\n`__import__('os').system('true')`\n\n"
    "全村120户，其中低保户135户。\n",
    "模板.txt": "{{ 7*7 }} ${jndi:ldap://127.0.0.1:9/a} $(touch 写了)"
    "全村120户，其中低保户135户。\n",
}


def watched(folder, *arguments):
    command = [sys.executable, "-B", "-c", WATCHED, *arguments]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False
    )
    seen = [line for line in done.stderr.splitlines() if line.startswith("SEEN")]
    return done.returncode, seen, done


@pytest.fixture
def reports(tmp_path):
    for path in sorted(EXAMPLES.glob("*.*")):
        shutil.copy(path, tmp_path)
    for name, text in HOSTILE.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_a_check_speaks_to_nobody_starts_nothing_and_writes_nothing(reports):
    before = {path: path.read_bytes() for path in reports.rglob("*")}
    status, seen, done = watched(reports, "check", ".")
    assert (status, seen) == (1, []), done.stderr
    assert all(name in done.stdout for name in HOSTILE)
    assert {path: path.read_bytes() for path in reports.rglob("*")} == before


def test_the_watch_sees_what_is_written(reports):
    status, seen, done = watched(reports, "check", ".", "--output", "json:findings.json")
    assert status == 1, done.stderr
    assert any("findings.json" in line for line in seen)
