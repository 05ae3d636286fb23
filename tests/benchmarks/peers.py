"""Other programs on the same texts in the same run, in an environment that is made for them.

They are no part of the project: ``python -m tests.benchmarks --peers`` installs them into a folder
that is taken away again, and leaves out what cannot be installed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.measure import process

LINTERS = {
    "codespell": ("codespell", ["codespell"]),
    "typos": ("typos", ["typos"]),
    "ruff": ("ruff", ["ruff", "check", "--no-cache"]),
}
"""Linters that users start in the same hooks: what to install, and the command."""


class Peer(NamedTuple):
    """A package that finds quantities in Chinese, what it does, and code that makes ``run``."""

    package: str
    does: str
    code: str


PEERS = (
    Peer(
        "ms-recognizers-text-suite",
        "六个模型：数、百分数、金额、尺寸、年龄、温度",
        """
from recognizers_text import Culture
from recognizers_number import NumberRecognizer
from recognizers_number_with_unit import NumberWithUnitRecognizer as Units
numbers, units = NumberRecognizer(Culture.Chinese), Units(Culture.Chinese)
models = [numbers.get_number_model(), numbers.get_percentage_model(), units.get_currency_model(),
          units.get_dimension_model(), units.get_age_model(), units.get_temperature_model()]
run = lambda text: [model.parse(text) for model in models]
""".replace("from recognizers", "from ms_recognizers"),
    ),
    Peer(
        "chinese2digits",
        "数值，没有单位",
        "import chinese2digits\nrun = chinese2digits.takeNumberFromString\n",
    ),
    Peer("cn2an", "改写，不给位置", "import cn2an\nrun = lambda t: cn2an.transform(t, 'cn2an')\n"),
    Peer(
        "jionlp",
        "金额",
        "import jionlp\nrun = lambda t: jionlp.extract_money(t, with_parsing=False)\n",
    ),
)
_TIMED = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
{code}
text = open(sys.argv[1], encoding="utf-8").read()
run(text[:300])
taken = []
for _ in range(3):
    start = time.process_time()
    run(text)
    taken.append(time.process_time() - start)
print(json.dumps(min(taken)))
"""


@contextmanager
def environment() -> Iterator[Path]:
    """A scratch environment's folder of programs."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        yield Path(folder) / "bin"


def install(programs: Path, package: str) -> bool:
    """Install ``package``; say whether that went well."""
    pip = [str(programs / "pip"), "install", "--quiet", package]
    return subprocess.run(pip, capture_output=True, check=False).returncode == 0


def extraction(programs: Path, path: Path) -> Iterator[tuple[Peer, float]]:
    """Yield each peer that could be installed with its processor seconds on the text."""
    for peer in PEERS:
        if not install(programs, peer.package):
            print(f"left out: {peer.package} cannot be installed", file=sys.stderr)
            continue
        done = subprocess.run(
            [str(programs / "python"), "-c", _TIMED.format(code=peer.code), str(path)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            reason = done.stderr.strip().splitlines()[-1:]
            print(f"left out: {peer.package}: {''.join(reason)}", file=sys.stderr)
            continue
        yield peer, json.loads(done.stdout.splitlines()[-1])


def starts(programs: Path, path: Path, heshu: str) -> dict[str, float]:
    """Return the processor seconds of ``heshu check`` and of the linters on the file ``path``."""
    found = {"heshu check": [heshu, "check", str(path)]}
    for name, (package, command) in LINTERS.items():
        if install(programs, package):
            found[name] = [str(programs / command[0]), *command[1:], str(path)]
    return dict(zip(found, process(list(found.values()), 7), strict=True))
