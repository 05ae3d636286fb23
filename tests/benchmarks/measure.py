"""How the benchmarks measure: processor time, the memory of a process, and counted instructions."""

from __future__ import annotations

import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

_PEAK = """
import resource, subprocess, sys
subprocess.run([sys.executable, *sys.argv[1:]], stdout=subprocess.DEVNULL)
unit = 1 if sys.platform == "darwin" else 1024
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit)
"""


def best(run: Callable[[], object], times: int) -> float:
    """Return the least processor time of ``times`` runs, in seconds; other processes cost none."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        run()
        taken.append(time.process_time() - start)
    return min(taken)


def process(commands: Sequence[Sequence[str]], times: int) -> list[float]:
    """Return the least processor seconds of each command, run in turns."""
    taken: list[list[float]] = [[] for _ in commands]
    for _ in range(times):
        for command, seconds in zip(commands, taken, strict=True):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(command, capture_output=True, check=False)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            used = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
            seconds.append(used)
    return [min(seconds) for seconds in taken]


def peak(*arguments: str) -> int:
    """Return the bytes of memory that Python, run with these arguments, needs at most."""
    # What a process takes at its start counts as its parent's: a small one starts it.
    done = subprocess.run(
        [sys.executable, "-c", _PEAK, *arguments], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def instructions(command: Sequence[str]) -> int | None:
    """Return the instructions that ``command`` takes, by callgrind; None where that is missing."""
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        done = subprocess.run(
            [valgrind, "--tool=callgrind", f"--callgrind-out-file={out}", sys.executable, *command],
            capture_output=True, text=True, check=False, env={"PYTHONHASHSEED": "0"},
        )  # fmt: skip
    found = re.search(r"Collected : (\d+)", done.stderr)
    return int(found[1]) if found else None
