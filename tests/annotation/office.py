"""LibreOffice as a reader of what heshu wrote: what it saves is what it has understood."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest


def resaved(folder, *names, to=None):
    """Let LibreOffice open the files of ``folder`` and save them anew; return the copies' bytes.

    ``to`` is the suffix of what it saves, their own where it is None. Without LibreOffice the test
    is skipped; in continuous integration it fails.
    """
    program = shutil.which("soffice")
    if program is None:
        message = "no LibreOffice here"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    out = folder / "resaved"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    suffix = to or names[0].rpartition(".")[2]
    done = subprocess.run(
        [program, profile, "--headless", "--convert-to", suffix, "--outdir", out, *names],
        cwd=folder,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [(out / name).with_suffix(f".{suffix}").read_bytes() for name in names]
