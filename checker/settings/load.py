"""What a file of settings says, and whether it can be honoured to the last key."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from checker.settings.errors import SettingsError
from checker.settings.find import SHARED, shown
from checker.settings.keys import BY_NAME, EXCEPTIONS, FILES, PER_FILE, Key
from checker.settings.model import Exempt, Settings
from checker.settings.values import is_list_of, value_of


def load(path: str) -> Settings:
    """Return the settings in the file ``path``; raise SettingsError where they are not right."""
    table: Mapping[str, Any] = _parsed(path)
    if os.path.basename(path) == SHARED:
        table = _tool(table, path)
    return _settings(table, path)


def load_shared(path: str) -> Settings | None:
    """Return the settings in a pyproject.toml, None where it has no table of ours."""
    table = _parsed(path)
    return _settings(_tool(table, path), path) if "heshu" in table.get("tool", {}) else None


def _tool(table: Mapping[str, Any], path: str) -> Mapping[str, Any]:
    tool = table.get("tool", {})
    found = tool.get("heshu", {}) if isinstance(tool, dict) else {}
    if not isinstance(found, dict):
        raise SettingsError("bad-table", path=shown(path), name="tool.heshu")
    return found


def table_in(text: str, path: str, shared: bool) -> Mapping[str, Any]:
    """Return our table in the ``text`` of a file of settings; it is not looked into.

    ``shared`` is true for a pyproject.toml. Raises SettingsError where it is no TOML.
    """
    table = _toml(text, path)
    return _tool(table, path) if shared else table


def _parsed(path: str) -> dict[str, Any]:
    name = shown(path)
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    except OSError as error:
        raise SettingsError("unreadable", path=name, text=error.strerror or str(error)) from None
    except UnicodeDecodeError:
        raise SettingsError("not-utf-8", path=name) from None
    return _toml(text, name)


def _toml(text: str, name: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError("not-toml", path=name, text=str(error)) from None


def _settings(table: Mapping[str, Any], file: str) -> Settings:
    path = shown(file)
    values = {
        name: value_of(_key(name, path, scoped=False), value, path)
        for name, value in table.items()
        if name not in (PER_FILE, EXCEPTIONS)
    }
    per_file = tuple(_part(part, path) for part in _tables(table, PER_FILE, path))
    exceptions = tuple(_exempt(part, path) for part in _tables(table, EXCEPTIONS, path))
    return Settings(os.path.abspath(os.path.dirname(file)), path, values, per_file, {}, exceptions)


def _tables(table: Mapping[str, Any], name: str, path: str) -> list[dict[str, Any]]:
    found = table.get(name, [])
    if not is_list_of(found, dict):
        raise SettingsError("bad-array", path=path, name=name)
    return list(found)


def _exempt(table: Mapping[str, Any], path: str) -> Exempt:
    """Return an exception; every key but ``until`` must be there."""
    for name in table:
        if name not in Exempt._fields:
            raise SettingsError("no-key", path=path, known=Exempt._fields, name=name)
    for name in (FILES, "rules"):
        if not table.get(name) or not is_list_of(table[name], str):
            raise SettingsError("no-list", path=path, name=f"{EXCEPTIONS}.{name}")
    for name in ("text", "reason"):
        if not isinstance(table.get(name), str) or not table[name].strip():
            raise SettingsError("no-text", path=path, name=f"{EXCEPTIONS}.{name}")
    until = table.get("until")
    if until is not None and type(until) is not date:
        raise SettingsError("bad-date", path=path, name=f"{EXCEPTIONS}.until")
    lists = (tuple(table[FILES]), tuple(table["rules"]))
    return Exempt(*lists, table["text"], table["reason"], until)


def _part(table: Mapping[str, Any], path: str) -> tuple[tuple[str, ...], Mapping[str, Any]]:
    files = table.get(FILES)
    if not files or not is_list_of(files, str):
        raise SettingsError("no-files", path=path, name=f"{PER_FILE}.{FILES}")
    values = {
        name: value_of(_key(name, path, scoped=True), value, path)
        for name, value in table.items()
        if name != FILES
    }
    return tuple(files), values


def _key(name: str, path: str, *, scoped: bool) -> Key:
    key = BY_NAME.get(name)
    if key is None or (scoped and not key.scoped):
        extra = (FILES,) if scoped else (PER_FILE, EXCEPTIONS)
        known = (*(k.name for k in BY_NAME.values() if k.scoped or not scoped), *extra)
        why = "not-per-file" if key is not None else "no-key"
        raise SettingsError(why, path=path, known=() if key else known, name=name)
    return key
