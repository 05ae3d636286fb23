"""``heshu config``: what settings hold and where each came from; their JSON schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from checker.console.output import prepare, write
from checker.console.work import Work
from checker.messages import Lang, say
from checker.settings.keys import KEYS, TABLES, Key
from checker.settings.schema import schema
from checker.settings.switches import family
from checker.settings.toml import toml, toml_key

Layers = tuple[Mapping[str, Any], ...]


def show_settings(*, path: str | None, asked: Lang | None, **setting: Any) -> int:
    """Print the settings as TOML, each with its origin; with ``path`` those that hold for it."""
    prepare(machine=False)
    work = Work([path] if path else [], asked=asked, **setting)
    write(_settings(work, path))
    return 0


def show_schema() -> int:
    """Print the JSON schema of ``heshu.toml`` with the built-in rules."""
    from checker.registry import built_in

    prepare(machine=True)
    write([json.dumps(schema(built_in()), ensure_ascii=False, indent=2)])
    return 0


def _settings(work: Work, path: str | None) -> Iterator[str]:
    lang, settings = work.lang, work.settings
    source = settings.source
    yield f"# {say(lang, 'config.source', path=source) if source else say(lang, 'config.none')}"
    layers = settings.layers(path)
    for key in KEYS:
        if key.kind not in TABLES:
            yield _setting(key, layers, work)
    for key in KEYS:
        if key.kind == "switches":
            yield from ("", f"[{key.name}]", *_rules(work, path, layers))
        elif key.kind in TABLES:
            yield from ("", f"[{key.name}]", *_entries(key, layers, work))


def _setting(key: Key, layers: Layers, work: Work) -> str:
    value, origin = key.fallback, say(work.lang, "config.default")
    for layer in layers:
        if key.name in layer:
            value, origin = layer[key.name], _origin(layer, work)
    if value is None:
        unset = "config.detected" if key.kind == "encoding" else "config.unset"
        return f"# {key.name}  # {say(work.lang, unset)}"
    return f"{key.name} = {toml(value)}  # {origin}"


def _entries(key: Key, layers: Layers, work: Work) -> Iterator[str]:
    """Yield the entries of a table, each with where it was said last."""
    default = say(work.lang, "config.default")
    found = {name: (value, default) for name, value in key.fallback.items()}
    for layer in layers:
        for name, value in layer.get(key.name, {}).items():
            found[name] = value, _origin(layer, work)
    for name, (value, origin) in found.items():
        yield f"{toml_key(name)} = {toml(value)}  # {origin}"


def _rules(work: Work, path: str | None, layers: Layers) -> Iterator[str]:
    """Yield every rule with its switch; ``on`` is shown as the level at which it reports."""
    plan = work.plan(path)
    on = {rule.name for rule in (work.rules() if plan.rules is None else plan.rules)}
    for rule in work.rules():
        level = plan.level(rule)
        switch = str(level) if rule.name in on else "off"
        named = (rule.name, family(rule), "all")
        origin = say(work.lang, "config.default")
        for layer in layers:
            if any(name in layer.get("rules", {}) for name in named):
                origin = _origin(layer, work)
        if any(name in work.settings.line for name in named):
            origin = say(work.lang, "config.line")
        yield f"{rule.name} = {toml(switch)}  # {origin}"


def _origin(layer: Mapping[str, Any], work: Work) -> str:
    source = work.settings.source or ""
    if layer is work.settings.values:
        return source
    patterns = next(p for p, values in work.settings.per_file if values is layer)
    return f"{source}, per-file {', '.join(patterns)}"
