"""The hook, the action and the guide to pipelines, read by the parsers of those who run them."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from identify.identify import tags_from_filename
from pre_commit.clientlib import load_manifest

from checker.document.readers import SUFFIXES
from tests.cli.command import invoke
from tests.packaging.readme import blocks, read

ROOT = Path(__file__).parent.parent.parent
WRONG = "全县收入5.20亿元，比上年4.80亿元增长10.3%。\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "年 报.md").write_text(WRONG, "utf-8")
    return tmp_path


def test_the_hook_is_one_for_pre_commit(folder):
    (hook,) = load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))
    assert hook["id"] == "heshu"
    command, *arguments = shlex.split(hook["entry"])
    assert command == "heshu"
    assert invoke(*arguments, "--fail-on", "error", "年 报.md").exit_code == 1


def test_the_hook_takes_the_files_that_heshu_looks_for():
    (hook,) = load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))
    for suffix in SUFFIXES & {".txt", ".md", ".markdown"}:
        assert tags_from_filename(f"a{suffix}") & set(hook["types_or"])
    assert not tags_from_filename("a.py") & set(hook["types_or"])


@pytest.mark.skipif(os.name != "posix", reason="runs the action's shell script")
@pytest.mark.parametrize(("options", "status"), [("", 1), ("--fail-on never -q", 0)])
def test_the_action_runs_its_command(folder, options, status):
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    step = action["runs"]["steps"][-1]
    assert set(step["env"].values()) == {"${{ inputs.paths }}", "${{ inputs.options }}"}
    bin = str(Path(sys.executable).parent)
    values = {"HESHU_PATHS": "*.md", "HESHU_OPTIONS": options, "GITHUB_ACTIONS": "true"}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        env={**os.environ, **values, "PATH": f"{bin}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status, done.stderr
    assert "::error file=年 报.md," in done.stdout


def test_the_guide_holds_what_runs(folder):
    hook, action, gitlab = map(
        yaml.safe_load, map(placed, blocks(read("docs/workflow.md"), "yaml"))
    )
    assert hook["repos"][0]["hooks"][0]["id"] == "heshu"
    inputs = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["inputs"]
    assert set(action["steps"][1]["with"]) <= set(inputs)
    (folder / "报告").mkdir()
    (folder / "报告" / "a.md").write_text(WRONG, "utf-8")
    command = shlex.split(gitlab["heshu"]["script"][1])
    assert invoke(*command[1:]).exit_code == 1
    for report in gitlab["heshu"]["artifacts"]["reports"].values():
        assert (folder / report).stat().st_size


def placed(text):
    return re.sub("<[^>]*>", "x", text)
