"""Whether a value can be honoured, kind by kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from checker.settings.errors import SettingsError
from checker.settings.keys import INDICATORS, MOST_SECONDS, SEVERAL, WIDTHS, Key
from checker.settings.switches import SWITCHES


def value_of(key: Key, value: Any, path: str) -> Any:
    """Return ``value`` where ``key`` takes it; raise SettingsError where it does not.

    The names of rules are looked at later, when the rules are known.
    """
    return _KINDS[key.kind](key, value, path)


def _choice(key: Key, value: Any, path: str) -> str:
    return _one_of(key.name, key.choices, value, path)


def _encoding(key: Key, value: Any, path: str) -> str:
    if not isinstance(value, str) or not is_encoding(value):
        raise SettingsError("bad-encoding", path=path, name=key.name, value=value)
    return value


def _file(key: Key, value: Any, path: str) -> str:
    if not isinstance(value, str) or not value:
        raise SettingsError("bad-file", path=path, name=key.name)
    return value


def _seconds(key: Key, value: Any, path: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST_SECONDS:
        raise SettingsError("bad-seconds", path=path, name=key.name)
    return value


def _names(key: Key, value: Any, path: str) -> tuple[str, ...]:
    if not is_list_of(value, str):
        raise SettingsError("bad-names", path=path, name=key.name)
    return tuple(value)


def _switches(key: Key, value: Any, path: str) -> Mapping[str, str]:
    return {
        name: _one_of(f"{key.name}.{name}", SWITCHES, _spoken(switch), path)
        for name, switch in table_of(key.name, value, path).items()
    }


def _spoken(switch: object) -> object:
    """``true`` and ``false`` read as on and off: nobody can mean anything else by them."""
    return {True: "on", False: "off"}[switch] if isinstance(switch, bool) else switch


def _widths(key: Key, value: Any, path: str) -> Mapping[str, Any]:
    words = {width.name: width.word for width in WIDTHS}
    found: dict[str, Any] = {}
    for name, given in table_of(key.name, value, path).items():
        full = f"{key.name}.{name}"
        if name == SEVERAL:
            found[name] = _ends(full, given, path)
        elif name not in words:
            raise SettingsError("no-key", path=path, known=(*words, SEVERAL), name=name)
        elif given == words[name] or (_is_number(given) and 0 <= given <= 1):
            found[name] = given if isinstance(given, str) else Decimal(given)
        else:
            key_of_error = "bad-width-or" if words[name] else "bad-width"
            raise SettingsError(key_of_error, path=path, name=full, word=words[name])
    return found


def _ends(name: str, value: Any, path: str) -> tuple[Decimal, Decimal]:
    if not (isinstance(value, list) and len(value) == 2 and all(map(_is_number, value))):
        raise SettingsError("bad-ends", path=path, name=name)
    low, high = (Decimal(end) for end in value)
    if not 1 <= low < high:
        raise SettingsError("bad-ends", path=path, name=name)
    return low, high


def _indicators(key: Key, value: Any, path: str) -> Mapping[str, Any]:
    table = table_of(key.name, value, path)
    for name, groups in table.items():
        if name not in INDICATORS:
            raise SettingsError("no-key", path=path, known=INDICATORS, name=name)
        whole = isinstance(groups, list) and all(is_list_of(group, str) for group in groups)
        if not whole or any(len(set(group)) < 2 for group in groups):
            raise SettingsError("bad-groups", path=path, name=f"{key.name}.{name}")
    found = {name: tuple(map(tuple, groups)) for name, groups in table.items()}
    if found:
        from checker.settings.house import names_of

        names_of(found, path)
    return found


def _units(key: Key, value: Any, path: str) -> Mapping[str, str]:
    found = table_of(key.name, value, path)
    if found:
        from checker.settings.house import unit_of

        for name, said in found.items():
            unit_of(name, said, path)
    return found


def _is_number(value: object) -> bool:
    if isinstance(value, Decimal):
        return value.is_finite()
    return isinstance(value, int) and not isinstance(value, bool)


def _one_of(name: str, choices: Sequence[str], value: Any, path: str) -> str:
    if value not in choices:
        listed = ", ".join(choices)
        raise SettingsError("bad-choice", path=path, key_name=name, value=value, choices=listed)
    return str(value)


_KINDS: Mapping[str, Callable[[Key, Any, str], Any]] = {
    "choice": _choice,
    "encoding": _encoding,
    "file": _file,
    "indicators": _indicators,
    "names": _names,
    "seconds": _seconds,
    "switches": _switches,
    "units": _units,
    "widths": _widths,
}


def table_of(name: str, value: Any, path: str) -> Mapping[str, Any]:
    """Return ``value`` where it is a table; raise SettingsError where it is not."""
    if not isinstance(value, dict):
        raise SettingsError("bad-table", path=path, name=name)
    return value


def is_encoding(name: str) -> bool:
    """True where ``name`` is a text encoding that Python knows."""
    try:
        b"    ".decode(name)
    except UnicodeDecodeError:
        return True  # known, and those four bytes are not valid in it
    except (LookupError, ValueError):
        return False
    return True


def is_list_of(value: object, kind: type) -> bool:
    """True where ``value`` is an array of values of ``kind``."""
    return isinstance(value, list) and all(isinstance(item, kind) for item in value)
