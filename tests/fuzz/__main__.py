"""Fuzzing led by coverage: ``python -m tests.fuzz [SECONDS]``; needs ``heshu[fuzz]``.

Each input is read as a file of one of the formats and checked to the end; what raises anything but
DecodeError, or points beside its text, is a fault and is kept as ``crash-…`` in the current folder.
The corpus begins with the texts beside this file and what the fuzzer finds is not kept.
"""

from __future__ import annotations

import shutil
import sys
import tempfile

from tests.fuzz.target import CORPUS, check, load

SECONDS = 60


def main() -> None:
    """Fuzz for so many seconds."""
    import atheris

    # Only what is imported in here tells the fuzzer where an input leads.
    with atheris.instrument_imports(include=["checker"]):
        load()

    seconds = sys.argv[1] if len(sys.argv) > 1 else str(SECONDS)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(CORPUS, folder, dirs_exist_ok=True)
        limits = [
            f"-max_total_time={seconds}",
            "-max_len=2048",
            "-timeout=20",
            "-rss_limit_mb=2048",
        ]
        atheris.Setup([sys.argv[0], *limits, folder], check)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
