"""Many documents: ``python -m tests.benchmarks.corpora [DOCUMENTS]``.

The same documents (of our own, 3,000 characters each) as files and as Parquet, checked by
``heshu check`` with one job and with two, by ``check_batches`` on plain pyarrow, and by Spark with
two threads where it is installed. What counts is processor time, that of all child processes
included: it says what a machine of one's own can do, however busy the one at hand is. Linux only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.text import report

_CHARACTERS = 3_000
_HOUR = 3_600
_LOOK = 0.1
"""Seconds between two looks at the processes; what the last one did after the last look is lost."""
_JOB = Path(__file__).parents[2] / "examples" / "spark" / "check_parquet.py"
_BATCHES = """
import sys
import pyarrow.parquet as pq
from checker.spark import check_batches
for batch in check_batches(pq.ParquetFile(sys.argv[1]).iter_batches(200)):
    pass
"""


class Spent(NamedTuple):
    """Seconds on the clock, and of processor time."""

    clock: float
    processor: float


def spent(command: Sequence[str], **environment: str) -> Spent:
    """Run ``command`` and return what it took, its children included."""
    start, ticks = time.perf_counter(), dict[int, int]()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=said, env=os.environ | environment
        )
        while process.poll() is None:
            ticks |= family(process.pid)
            time.sleep(_LOOK)
        clock = time.perf_counter() - start
        said.seek(0)
        assert process.returncode in (0, 1), said.read().decode()[-2000:]
    return Spent(clock, sum(ticks.values()) / os.sysconf("SC_CLK_TCK"))


def family(pid: int) -> dict[int, int]:
    """Return the processor time, in ticks, of each process that ``pid`` has brought about.

    Looked up in ``/proc``: Spark's workers are never waited for, so that no parent counts theirs.
    """
    parents, ticks = {}, {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has ended since
        parents[int(path.parent.name)] = int(fields[1])
        ticks[int(path.parent.name)] = int(fields[11]) + int(fields[12])
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return {each: ticks[each] for each in found if each in ticks}


def corpus(folder: Path, count: int) -> int:
    """Write ``count`` documents as files and as Parquet, the first of them once more alone.

    Returns their size in bytes.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    texts = [report(_CHARACTERS, seed) for seed in range(count)]
    (folder / "files").mkdir()
    for number, text in enumerate(texts):
        (folder / "files" / f"{number:06}.txt").write_text(text, "utf-8")
    table = pa.table({"id": list(map(str, range(count))), "text": texts})
    pq.write_table(table, folder / "all.parquet")
    pq.write_table(table.slice(0, 1), folder / "one.parquet")
    return sum(len(text.encode()) for text in texts)


def main(count: int = 1_000) -> None:
    """Measure and print: seconds, and documents in an hour of one core."""
    bin = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = corpus(folder, count)
        print(f"{count} documents, {size / 2**20:.1f} MiB")

        def files(jobs: int) -> Spent:
            where = str(folder / "files")
            arguments = ["check", where, "--no-config", "--quiet", "--jobs", str(jobs)]
            return spent([str(bin / "heshu"), *arguments])

        one, two = files(1), files(2)
        told("heshu check --jobs 1", one, count)
        told("heshu check --jobs 2", two, count)
        print(f"  two jobs: {one.clock / two.clock:.2f} times as fast on the clock;")
        print(
            f"  {2 * one.processor / two.processor:.2f} by processor time on two cores of one's own"
        )
        batches = [sys.executable, "-c", _BATCHES]
        told("check_batches", spent([*batches, str(folder / "all.parquet")]), count)
        if shutil.which("spark-submit", path=str(bin)) and shutil.which("java"):
            spark(folder, bin, count)
        else:
            print("Spark is not installed here")


def spark(folder: Path, bin: Path, count: int) -> None:
    """Measure Spark, and what remains when the start with a single document is taken off."""

    def job(source: str) -> Spent:
        command = [str(bin / "spark-submit"), "--master", "local[2]"]
        command += ["--conf", "spark.ui.enabled=false", str(_JOB)]
        command += [str(folder / source), str(folder / f"{source}.out"), "--partitions", "2"]
        return spent(command, PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")

    start, whole = job("one.parquet"), job("all.parquet")
    told("Spark local[2], start", start, 1)
    told("Spark local[2]", whole, count)
    rest = Spent(whole.clock - start.clock, whole.processor - start.processor)
    told("Spark local[2], without start", rest, count)


def told(name: str, taken: Spent, count: int) -> None:
    """Print one line."""
    hourly = count / taken.processor * _HOUR
    print(f"{name:<32}{taken.clock:8.1f} s{taken.processor:8.1f} s CPU{hourly:12,.0f} a core-hour")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
