"""核数: check the numbers in Chinese-language reports.

Everything below is imported when it is first asked for, so that ``import checker`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from checker.version import VERSION

if TYPE_CHECKING:
    from checker.api import check_path, check_text, check_together
    from checker.document.discovery import ReadError
    from checker.document.model import Document
    from checker.engine import Report
    from checker.finding import Finding, Level
    from checker.quantity.api import find_quantities, parse_quantity
    from checker.quantity.model import Quantity
    from checker.quantity.units import UnitError
    from checker.rule import Rule
    from checker.wording import WordingRule

__version__ = VERSION

__all__ = [
    "Document",
    "Finding",
    "Level",
    "Quantity",
    "ReadError",
    "Report",
    "Rule",
    "UnitError",
    "WordingRule",
    "__version__",
    "check_path",
    "check_text",
    "check_together",
    "find_quantities",
    "parse_quantity",
]

_HOMES = {
    "Document": "checker.document.model",
    "Finding": "checker.finding",
    "Level": "checker.finding",
    "Quantity": "checker.quantity.model",
    "ReadError": "checker.document.discovery",
    "Report": "checker.engine",
    "Rule": "checker.rule",
    "UnitError": "checker.quantity.units",
    "WordingRule": "checker.wording",
    "check_path": "checker.api",
    "check_text": "checker.api",
    "check_together": "checker.api",
    "find_quantities": "checker.quantity.api",
    "parse_quantity": "checker.quantity.api",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'checker' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
