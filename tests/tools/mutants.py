"""Breaks modules on purpose and tells which changes no test notices.

    python -m tests.tools.mutants checker/relation/judge.py --tests tests/relation
    python -m tests.tools.mutants rules/shares.py rules/rates.py --sample 20

Each mutant is one small change (a comparison, an operator, a number, a word of logic). It lives in
a process of its own, forked after the libraries are loaded; no file is touched. Rules are tried
against their examples where ``--tests`` names nothing else. It is run by hand: docs/robustness.md.
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import os
import random
import re
import resource
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.abc import Loader, MetaPathFinder
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
_EXAMPLES = "tests/rules/test_examples.py"
_SECONDS = 120
"""Processor time after which a mutant counts as noticed: it made something endless."""
_SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.And: ast.Or, ast.Or: ast.And,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip


class Mutant(NamedTuple):
    """The ``index``-th place of a module that can be changed: its line, and what kind it is."""

    index: int
    line: int
    kind: str
    text: str


class _Places(ast.NodeTransformer):
    """Lists the places that can be changed; changes the one that is ``wanted``."""

    def __init__(self, wanted: int | None = None) -> None:
        self.found: list[Mutant] = []
        self._wanted = wanted

    def _is_wanted(self, node: ast.expr | ast.stmt, kind: str) -> bool:
        self.found.append(Mutant(len(self.found), node.lineno, kind, ast.unparse(node)[:80]))
        return len(self.found) - 1 == self._wanted

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.body = [self.visit(line) for line in node.body]
        node.args.defaults = [self.visit(value) for value in node.args.defaults]
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        for k, sign in enumerate(node.ops):
            if type(sign) in _SWAPS and self._is_wanted(node, "比较"):
                node.ops[k] = _SWAPS[type(sign)]()  # type: ignore[call-overload]
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if type(node.op) in _SWAPS and self._is_wanted(node, "算术"):
            node.op = _SWAPS[type(node.op)]()  # type: ignore[assignment]
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        self.generic_visit(node)
        if self._is_wanted(node, "且与或"):
            node.op = _SWAPS[type(node.op)]()  # type: ignore[assignment]
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        self.generic_visit(node)
        wanted = isinstance(node.op, (ast.Not, ast.USub)) and self._is_wanted(node, "取反")
        return node.operand if wanted else node

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        self.generic_visit(node)
        if self._is_wanted(node, "条件"):
            node.body, node.orelse = node.orelse, node.body
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, bool):
            return ast.Constant(not node.value) if self._is_wanted(node, "真假") else node
        if isinstance(node.value, int) and self._is_wanted(node, "数"):
            return ast.Constant(node.value + 1)
        return node


def places(path: Path) -> list[Mutant]:
    """Return every place of the module ``path`` that can be changed."""
    finder = _Places()
    finder.visit(ast.parse(path.read_text("utf-8")))
    return finder.found


class _Changed(MetaPathFinder, Loader):
    """Loads the module ``name`` from the source at ``path`` with one change."""

    def __init__(self, name: str, path: Path, index: int) -> None:
        self._name, self._path, self._index = name, path, index

    def find_spec(self, name, path=None, target=None):
        if name != self._name:
            return None
        return importlib.util.spec_from_file_location(name, self._path, loader=self)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        tree = ast.fix_missing_locations(
            _Places(self._index).visit(ast.parse(self._path.read_text("utf-8")))
        )
        exec(compile(tree, str(self._path), "exec"), module.__dict__)


def _is_noticed(path: Path, mutant: Mutant, tests: Sequence[str]) -> bool:
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] != 0
    status = 2
    try:
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, 1)
        os.dup2(sink, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        sys.meta_path.insert(0, _Changed(_name_of(path), path, mutant.index))
        import pytest

        status = int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-p", "no:cov", *tests]))
    finally:
        os._exit(status)


def _name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(("checker", *parts) if parts[0] == "rules" else parts)


def _tests_of(path: Path, given: Sequence[str]) -> list[str]:
    if given or path.parent.name != "rules":
        return list(given or [f"tests/{path.parent.name}"])
    classes = re.findall(r"^class ([A-Z]\w+)\(", path.read_text("utf-8"), re.M)
    names = [re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower() for name in classes]
    return [_EXAMPLES, "-k", " or ".join(names)]


_AS_IT_IS = Mutant(-1, 0, "", "")


def _tried(
    path: Path, tests: Sequence[str], sample: int, seed: str
) -> Iterator[tuple[Mutant, bool]]:
    if _is_noticed(path, _AS_IT_IS, tests):
        sys.exit(f"{path}: the tests fail without any change")
    every = places(path)
    chosen = random.Random(f"{seed} {path.name}").sample(every, min(sample, len(every)))
    for mutant in sorted(chosen):
        yield mutant, _is_noticed(path, mutant, tests)


def main() -> None:
    """Try a sample of mutants of each module; print those that no test notices, and the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="+", type=Path)
    parser.add_argument("--tests", action="append", default=[], help="instead of those beside it")
    parser.add_argument("--sample", type=int, default=30, help="mutants of each module")
    parser.add_argument("--seed", default="1")
    chosen = parser.parse_args()
    import pytest  # noqa: F401 (loaded once, for all children)

    kinds: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    for module in chosen.modules:
        path = (ROOT / module).resolve()
        tests = _tests_of(path, chosen.tests)
        counts: Counter[bool] = Counter()
        for mutant, noticed in _tried(path, tests, chosen.sample, chosen.seed):
            counts[noticed] += 1
            kinds[noticed][mutant.kind] += 1
            if not noticed:
                print(f"{module}:{mutant.line}: {mutant.kind}: {mutant.text}", flush=True)
        print(f"{module}: {counts[True]}/{counts.total()} of {len(places(path))}", flush=True)
    for kind in sorted(kinds[True] | kinds[False]):
        print(f"{kind}: {kinds[True][kind]}/{kinds[True][kind] + kinds[False][kind]}")


if __name__ == "__main__":
    main()
