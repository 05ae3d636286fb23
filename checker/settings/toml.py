"""Values written as TOML."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal


def toml(value: object) -> str:
    """Return ``value`` as it is written in TOML: texts, numbers, dates, arrays, inline tables."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return text(value)
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{toml_key(k)} = {toml(v)}' for k, v in value.items())} }}"
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(map(toml, value))}]"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def toml_key(name: str) -> str:
    """Return ``name`` as a key, between quotes where it needs them."""
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else text(name)


def text(value: str) -> str:
    """Return ``value`` as a basic string on one line; it takes the same escapes as JSON."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
