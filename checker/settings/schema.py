"""The JSON schema of ``heshu.toml``, for editors: made of the keys and of the rules there are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from checker.rule import BaseRule
from checker.settings.keys import (
    COUNT,
    EXCEPTIONS,
    FILES,
    INDICATORS,
    KEYS,
    MOST_SECONDS,
    PER_FILE,
    SEVERAL,
    WIDTHS,
    Key,
)
from checker.settings.switches import SWITCHES, names

_TEXTS = {"type": "array", "items": {"type": "string"}}


def schema(rules: Iterable[BaseRule]) -> dict[str, Any]:
    """Return the schema (draft-07) of a file of settings for ``rules``."""
    rules = tuple(rules)
    scoped = {key.name: _property(key, rules) for key in KEYS if key.scoped}
    files = {**_TEXTS, "minItems": 1, "description": "文件名的模式，相对于设置文件所在的文件夹"}
    part = {
        "type": "object",
        "additionalProperties": False,
        "required": [FILES],
        "properties": {FILES: files, **scoped},
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "heshu.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            **{key.name: _property(key, rules) for key in KEYS},
            PER_FILE: {
                "type": "array",
                "items": part,
                "description": "某些文件另有的设置；后面的盖过前面的",
            },
            EXCEPTIONS: {
                "type": "array",
                "items": _exception(files),
                "description": "不报的地方：哪些文件、哪些规则、句子里的原文、理由、到期日",
            },
        },
    }


def _exception(files: dict[str, Any]) -> dict[str, Any]:
    text = {"type": "string", "pattern": r"\S"}
    date = {"description": "到期日，写作 2030-01-31（不加引号）"}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [FILES, "rules", "text", "reason"],
        "properties": {
            FILES: files,
            "rules": {**_TEXTS, "minItems": 1},
            "text": text,
            "reason": text,
            "until": date,
        },
    }


def _property(key: Key, rules: tuple[BaseRule, ...]) -> dict[str, Any]:
    note = {"description": key.note}
    if key.kind == "choice":
        return {"enum": list(key.choices), "default": key.fallback, **note}
    if key.kind in ("encoding", "file"):
        return {"type": "string", **note}
    if key.kind == "seconds":
        most = {"minimum": 0, "maximum": MOST_SECONDS}
        return {"type": "integer", **most, "default": key.fallback, **note}
    if key.kind == "names":
        return {**_TEXTS, **note}
    if key.kind == "indicators":
        groups = {"type": "array", "items": {**_TEXTS, "minItems": 2, "uniqueItems": True}}
        kinds = {name: {"description": said, **groups} for name, said in INDICATORS.items()}
        return {"type": "object", "additionalProperties": False, "properties": kinds, **note}
    if key.kind == "units":
        said = {
            "anyOf": [{"const": COUNT}, {"type": "string", "pattern": r"^[0-9][0-9.,]*\s*\S+$"}]
        }
        return {"type": "object", "additionalProperties": said, **note}
    if key.kind == "widths":
        return {"type": "object", "additionalProperties": False, "properties": _widths(), **note}
    # Plug-ins bring rules that nobody here knows: their names are allowed, not offered.
    switch: dict[str, Any] = {"anyOf": [{"enum": list(SWITCHES)}, {"type": "boolean"}]}
    offered = dict.fromkeys(names(rules), switch)
    return {"type": "object", "properties": offered, "additionalProperties": switch, **note}


def _widths() -> dict[str, Any]:
    share = {"type": "number", "minimum": 0, "maximum": 1}
    found: dict[str, Any] = {
        width.name: {
            "description": width.note,
            "anyOf": [share, {"const": width.word}] if width.word else [share],
        }
        for width in WIDTHS
    }
    number = {"type": "number", "minimum": 1}
    found[SEVERAL] = {
        "description": "几、数：数十为10的几倍到几倍",
        "type": "array",
        "items": number,
        "minItems": 2,
        "maxItems": 2,
    }
    return found
