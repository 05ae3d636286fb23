"""The table of known figures that settings name: CSV, TSV, Excel, or TOML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checker.claim.across.known import COLUMNS, Fact, Known, KnownError, Row, facts_in, facts_of
from checker.document.discovery import ReadError, Source
from checker.house import House
from checker.settings.errors import SettingsError
from checker.settings.find import shown

FIGURES = "figures"
"""The array of tables of a TOML file."""


def known_in(path: str, house: House) -> Known:
    """Return what the table ``path`` says, its units and names those of ``house``.

    Raises SettingsError where it cannot be read, or a row of it cannot be understood.
    """
    name = shown(path)
    try:
        source = Source.of(path)._replace(path=name)
        if path.endswith(".toml"):
            facts: tuple[Fact, ...] = facts_of(_rows(source, name), name, house.units, house.names)
        else:
            facts = facts_in(source.document(), house.units, house.names)
        return Known.of(facts)
    except ReadError as error:
        if error.key == "missing":
            raise SettingsError("known-missing", path=name) from None
        text = f"heshu[{error.detail}]" if error.key == "extra" else error.detail or error.key
        raise SettingsError("known-unread", path=name, text=text) from None
    except KnownError as error:
        raise SettingsError(error.key, path=name, **error.values) from None


def _rows(source: Source, name: str) -> Iterator[tuple[int, Row]]:
    """Yield the entries of a TOML file, numbered from 1, with the place of each value."""
    from checker.settings.load import table_in

    text = source.data.decode("utf-8-sig", "replace")
    table = table_in(text, name, shared=False)
    found = table.get(FIGURES)
    if not isinstance(found, list) or set(table) != {FIGURES}:
        raise KnownError("known-toml")
    at = 0
    for number, entry in enumerate(found, 1):
        said = _entry(entry, number, name)
        at = max(at, text.find(said["value"], at))
        yield number, {key: (value, at) for key, value in said.items()}


def _entry(entry: Any, number: int, path: str) -> Mapping[str, str]:
    columns = [column for column in COLUMNS if column != "unit"]
    if not isinstance(entry, dict) or not all(isinstance(v, str) for v in entry.values()):
        raise KnownError("known-entry", row=number)
    for key in entry:
        if key not in columns:
            raise SettingsError("no-key", path=path, known=columns, name=key)
    return {"indicator": "", "value": "", **entry}
