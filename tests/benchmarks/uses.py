"""Which patterns the readers and rules use, and how (``python -m tests.benchmarks.uses``).

Every pattern is met where it is made, in a process of its own, while the examples of all rules are
checked; of one that these do not use, the code around it says how it is used.
"""

from __future__ import annotations

import json
import re
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

OURS = tuple(str(Path(__file__).parents[2] / name) for name in ("checker", "rules"))
SEARCHES = {"search", "finditer", "findall", "split", "sub", "subn"}
USES = {"match", "fullmatch", *SEARCHES}
FORMATS = ("text", "markdown", "html", "csv")


class Watched:
    """A pattern that notes by which of its methods it is used."""

    def __init__(self, pattern, uses):
        self._pattern, self.uses = pattern, uses

    def __getattr__(self, name):
        if name in USES:
            self.uses.add(name)
        return getattr(self._pattern, name)


def collected():
    """Return (source, flags, names of methods) of every pattern of ours."""
    uses: dict[tuple[str, int], set[str]] = {}
    compile_ = re._compile

    def watched(source, flags=0):
        pattern = source if isinstance(source, re.Pattern) else compile_(source, flags)
        frame = sys._getframe(1)
        while frame and frame.f_code.co_filename in (re.__file__, __file__):
            frame = frame.f_back
        name = frame.f_code.co_filename if frame else ""
        if not name.startswith(OURS) or not isinstance(pattern.pattern, str):
            return pattern
        return Watched(pattern, uses.setdefault((pattern.pattern, pattern.flags), set()))

    re._compile = watched
    import checker.patterns

    checker.patterns.compiled = watched
    exercise()
    call_makers()
    re._compile = compile_
    return sorted((source, flags, sorted(used)) for (source, flags), used in uses.items())


def exercise():
    """Check every example, and the first of each rule in every format, as a user would."""
    from checker import check_text
    from checker.registry import built_in

    rules = built_in()
    for rule in rules:
        examples = [bad.plain for bad in rule.bad] + [good.text for good in rule.good]
        for number, text in enumerate(examples):
            for format in dict.fromkeys((rule.format, *([] if number else FORMATS))):
                report = check_text(text, format=format, rules=rules)
                assert report.relations is not None
                assert report.claims is not None


def call_makers():
    """Call every cached function of ours that takes nothing: most of them make a pattern."""
    for package in ("checker", "checker.rules"):
        for found in walk_packages(import_module(package).__path__, f"{package}."):
            if found.name.rpartition(".")[2] == "__main__":
                continue
            try:
                module = import_module(found.name)
            except ImportError:  # of an extra that is not there
                continue
            for value in vars(module).values():
                takes_nothing = getattr(value, "__wrapped__", None)
                if takes_nothing and value.__module__ == found.name and not _arguments(value):
                    made = value()
                    if isinstance(made, Watched) and not made.uses:
                        made.uses.update(_uses(value.__name__, module))


def _uses(maker, module):
    """The methods that the source of ``module`` calls on what ``maker`` returns."""
    found = re.findall(rf"\b{maker}\(\)\.(\w+)", Path(module.__file__).read_text("utf-8"))
    return USES & set(found)


def _arguments(function):
    return function.__wrapped__.__code__.co_argcount


if __name__ == "__main__":
    print(json.dumps(collected()))
