"""The readmes' example, and what heshu says of it there and in docs/usage.md.

``python -m tests.packaging.readme`` writes the output anew; the tests only compare.
"""

from __future__ import annotations

import re
import tempfile
from contextlib import chdir
from pathlib import Path

from tests.cli.command import invoke

ROOT = Path(__file__).parent.parent.parent
READMES = {"README.md": "en", "README.zh-CN.md": "zh"}
NAME = "工作总结.md"
USAGE = "docs/usage.md"


def blocks(text: str, language: str) -> list[str]:
    """Return the fenced blocks of ``language``, without the fences."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def read(name: str) -> str:
    """Return the text of one of the project's files."""
    return (ROOT / name).read_text("utf-8")


def example() -> str:
    """Return the report that both readmes begin with."""
    return blocks(read("README.md"), "markdown")[0]


def output(*arguments: str) -> str:
    """Return what ``heshu`` prints with ``arguments`` where the example is the file NAME."""
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        Path(NAME).write_text(example(), "utf-8")
        unset = dict.fromkeys(("COLUMNS", "HESHU_LANG", "NO_COLOR"))
        result = invoke(*arguments, env=unset)
        assert result.exit_code == (1 if arguments[0] == "check" else 0)
        assert result.stderr == ""
        return result.stdout


def shown(block: str) -> str:
    """Return what a console block should hold: its command, and what that prints."""
    command = block.splitlines()[0]
    return f"{command}\n{output(*command.removeprefix('$ heshu ').split())}"


def rewrite() -> None:
    """Write the output of the example into the readmes and the guide."""
    for name, lang in READMES.items():
        made = output("check", "--lang", lang, NAME)
        text = re.sub(
            r"^```text\n.*?^```$", f"```text\n{made}```", read(name), count=1, flags=re.M | re.S
        )
        (ROOT / name).write_text(text, "utf-8")
    text = read(USAGE)
    for block in blocks(text, "console"):
        text = text.replace(block, shown(block))
    (ROOT / USAGE).write_text(text, "utf-8")


if __name__ == "__main__":
    rewrite()
