"""The readmes' first example, and what heshu says of it: ``python -m tests.packaging.readme``
rewrites the output in both readmes; the tests only compare.
"""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import chdir
from pathlib import Path

from click.testing import CliRunner

ROOT = Path(__file__).parent.parent.parent
READMES = {"README.md": "en", "README.zh-CN.md": "zh"}
NAME = "工作总结.md"


def blocks(text: str, language: str) -> list[str]:
    """Return the fenced blocks of ``language``, without the fences."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def read(name: str) -> str:
    """Return the text of one of the project's files."""
    return (ROOT / name).read_text("utf-8")


def output(report: str, lang: str) -> str:
    """Return what ``heshu check`` prints for ``report`` in ``lang``."""
    from checker import cli

    class Whole:
        name = "heshu"

        def main(self, args, prog_name, **extra):
            raise SystemExit(cli.main(args))

    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        Path(NAME).write_text(report, "utf-8")
        unset = dict.fromkeys(("COLUMNS", "HESHU_LANG", "NO_COLOR"))
        result = CliRunner(env=unset).invoke(Whole(), ["check", "--lang", lang, NAME])
        assert result.exit_code == 1
        assert result.stderr == ""
        return result.stdout


def rewrite() -> None:
    """Write the output of the example into both readmes."""
    for name, lang in READMES.items():
        text = read(name)
        made = output(blocks(text, "markdown")[0], lang)
        text = re.sub(
            r"^```text\n.*?^```$", f"```text\n{made}```", text, count=1, flags=re.M | re.S
        )
        (ROOT / name).write_text(text, "utf-8")


if __name__ == "__main__":
    os.environ.pop("COLUMNS", None)
    rewrite()
