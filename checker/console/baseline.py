"""``heshu baseline``: write down what stands, and strike out what is gone."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from typing import Any

from checker.console.checking import Checking, joined
from checker.console.files import write_or_refuse
from checker.console.inputs import Inputs
from checker.console.output import complain, complain_of_waivers, prepare
from checker.console.work import Work
from checker.console.wrong import Wrong
from checker.messages import Lang, say
from checker.report import encoded
from checker.settings.errors import SettingsError
from checker.settings.find import shown
from checker.settled.baseline import NAME, Baseline, load


def opened(work: Work, given: str | None, *, wanted: bool = False) -> Baseline | None:
    """Return the baseline that the command line or the settings name, None where none is named.

    ``wanted`` asks for the usual one where none is named. Raises Wrong where it cannot be read.
    """
    path = path_of(work, given, wanted=wanted)
    try:
        return load(path) if path else None
    except SettingsError as error:
        raise Wrong(error.said(work.lang), hint=False) from None


def path_of(work: Work, given: str | None, *, wanted: bool) -> str | None:
    """Return where the baseline is: as the command line says, or beside the settings, or here."""
    if given is not None:
        return given
    named = work.value("baseline")
    if named is None and not wanted:
        return None
    settings = work.settings
    return shown(os.path.join(settings.folder if settings.source else ".", named or NAME))


def write_baseline(
    *,
    paths: tuple[str, ...],
    baseline: str | None,
    stdin_filename: str | None,
    jobs: int,
    together: bool,
    **setting: Any,
) -> int:
    """Write every finding of the files into the baseline; return 0, or 2 where one was unread."""
    work = Work(paths, stdin_filename=stdin_filename, **setting)
    path = path_of(work, baseline, wanted=True)
    assert path is not None
    held = Baseline(path)
    failed = _read(work, paths, stdin_filename, jobs, together, held)
    if not failed:
        _write(held.found(), work.lang, "baseline.written")
    return 2 if failed else 0


def prune_baseline(
    *,
    paths: tuple[str, ...],
    baseline: str | None,
    stdin_filename: str | None,
    jobs: int,
    together: bool,
    **setting: Any,
) -> int:
    """Strike out what is there no more; return 0, or 2 where a file could not be read."""
    work = Work(paths, stdin_filename=stdin_filename, **setting)
    held = opened(work, baseline, wanted=True)
    assert held is not None
    failed = _read(work, paths, stdin_filename, jobs, together, held)
    if not failed:
        _write(held.pruned(), work.lang, "baseline.pruned", before=len(held))
    return 2 if failed else 0


def _read(
    work: Work,
    paths: Sequence[str],
    stdin_filename: str | None,
    jobs: int,
    together: bool,
    held: Baseline,
) -> int:
    """Let ``held`` see every report; return how many files could not be read."""
    prepare(machine=False)
    inputs = Inputs(paths, work.encoding, stdin_filename, work.lang, work.seconds)
    join = partial(joined, work) if together else None
    checking = Checking(work, whole=together)
    for report, _ in inputs.each_then(checking, jobs, lambda checked: checked, join):
        held.new(work.settled(report))
        inputs.tell(report.document.path, report.crashes)
    return inputs.unchecked + complain_of_waivers(work.notices(), work.lang, quiet=True)


def _write(held: Baseline, lang: Lang, key: str, **values: object) -> None:
    write_or_refuse(held.path, encoded(held.lines()), lang)
    complain(say(lang, key, path=held.path, count=len(held), **values), lang)
