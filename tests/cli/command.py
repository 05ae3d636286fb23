"""``heshu`` run in this process by click's runner."""

from __future__ import annotations

from click.testing import CliRunner, Result

from checker import cli


class _Whole:
    """The entry point as the runner wants it: languages and errors are decided outside of click."""

    name = "heshu"

    def main(self, args, prog_name, **extra):
        raise SystemExit(cli.main(args))


def invoke(*arguments, **values) -> Result:
    """Run ``heshu`` with ``arguments``; ``values`` are the runner's (``env``, ``color`` …)."""
    return CliRunner().invoke(_Whole(), arguments, **values)
