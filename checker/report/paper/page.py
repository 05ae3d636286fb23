"""The workpaper as one page: the text with every figure marked, and the arithmetic behind it.

The page needs nothing but itself: its style and script are inside, and its own policy forbids
everything else, so that nothing in a report can run or be fetched.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING, Any

from checker.messages import Lang, name_of, said, say
from checker.relation.coverage import STATES
from checker.relation.display import stated_text
from checker.report.excerpt import sentence
from checker.report.paper import SIGN
from checker.report.paper.figures import Figures
from checker.report.paper.rows import VERDICTS, Line, Where, lines_of, verdict_text
from checker.report.paper.text import Mark, Source, Written
from checker.report.paper.words import WORDS, word
from checker.report.records import meaning
from checker.report.tally import LEVELS, Tally, summary
from checker.report.width import clean
from checker.version import VERSION

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.rule import BaseRule

_KINDS = (*VERDICTS, "plain")
_LARGE = 200_000
"""Characters from which on a browser lays out only what is seen of a text."""
_LABELS = ("stated", "computed", "difference", "cause", "suggestion")
_NAMES = ("held", "bounded", "broken", "undecided", "agrees", "untied")


class Page:
    """Collects reports, each a section of the page, and yields the page at the end."""

    def __init__(self, lang: Lang, rules: Mapping[str, BaseRule]) -> None:
        self._lang: Lang = lang
        self._rules = rules
        self._papers: list[str] = []
        self._contents: list[str] = []
        self._records: list[str] = []
        self._values: list[str] = []
        self._used: Counter[str] = Counter()
        self._verdicts: Counter[str] = Counter()
        self._untied = 0
        self._findings = 0

    def lines(self, report: Report, findings: Sequence[Finding]) -> tuple[str, ...]:
        """Write the section of one report; everything is put out at the end."""
        number = len(self._papers) + 1
        figures = Figures(report, findings, len(self._values))
        lines = lines_of(report, findings, self._lang)
        source, where = Source(report.document), Where(report.document, self._lang)
        cards: list[str] = []
        notes: dict[int, list[int]] = {}
        for line in lines:
            self._verdicts[line.verdict] += 1
            self._used[line.rule] += 1
            if line.finding is not None:
                self._findings += 1
                at = figures.at(line.finding.start, line.finding.end)
                notes.setdefault(at, []).append(self._findings)
                cards.append(_card(report, line, self._findings, source, where, at, self._lang))
            self._records.append(self._record(line, figures))
        for relation in figures.fitting:
            self._records.append(
                self._record(Line("fits", relation.rule, 0, "", relation), figures)
            )
        self._values += (meaning(q) if q else "" for q in figures.quantities)
        written = Written(report.document, source, figures.marks(notes), self._lang)
        self._papers.append(self._paper(number, report, cards, written))
        return ()

    def close(self, tally: Tally | None) -> Iterator[str]:
        """Yield the page."""
        lang = self._lang
        told = summary(tally, lang) if tally is not None and tally.files else ""
        contents = "".join(self._contents)
        style, script = _file("page.css"), _file("page.js")
        labels = {key[5:]: escape(word(lang, key)) for key in WORDS if key.startswith("page.")}
        yield Template(_file("page.html")).substitute(
            labels,
            language="zh-CN" if lang == "zh" else "en",
            policy=escape(_policy(style, script)),
            sign=SIGN,
            version=VERSION,
            title=escape(word(lang, "title")),
            style=style,
            script=script,
            summary=escape(told),
            contents=f'<ol class="contents">{contents}</ol>' if len(self._papers) > 1 else "",
            chips="".join(self._chips()),
            rules="".join(self._options()),
            marks="".join(_legend(lang)),
            papers="\n".join(self._papers),
            data=self._data(),
        )

    def _paper(self, number: int, report: Report, cards: Sequence[str], text: Written) -> str:
        path = escape(clean(report.document.path))
        counts: Counter[str] = Counter(covered.state for covered in report.coverage)
        self._untied += counts["untied"]
        told = "".join(
            f'<li class="{state}"><b>{counts[state]}</b> '
            f"{escape(say(self._lang, f'coverage.{state}'))}</li>"
            for state in STATES
        )
        self._contents.append(
            f'<li><a href="#p{number}">{path}</a> <ul class="counts">{told}</ul></li>'
        )
        found = escape(word(self._lang, "findings"))
        listed = f'<div class="cards" role="list">{"".join(cards)}</div>' if cards else ""
        none = "" if cards else f'<p class="clean">{escape(word(self._lang, "clean"))}</p>'
        large = len(report.document.text) > _LARGE
        figures = escape(say(self._lang, "summary.figures", count=counts.total()))
        return "\n".join(
            (
                f'<article class="paper{" large" * large}" id="p{number}">',
                f'<header><h2><bdi>{path}</bdi></h2><p class="read">{figures}</p>',
                f'{_bar(counts)}<ul class="counts">{told}</ul></header>',
                f'<section class="findings"><h3>{found}</h3>{listed}{none}</section>',
                f'<section class="text">{"".join(text.html())}</section>',
                "</article>",
            )
        )

    def _record(self, line: Line, figures: Figures) -> str:
        """What the script shows of a line, as JSON; what is empty is left out."""
        record: dict[str, Any] = {"v": line.verdict, "r": line.rule, "n": line.note}
        relation, finding = line.relation, line.finding
        if relation is None and finding is not None:
            record["o"] = [[figures.at(finding.start, finding.end), "", clean(finding.text)]]
        if relation is not None:
            record["o"] = [
                [
                    figures.at(o.quantity.start, o.quantity.end) if not o.path else -1,
                    name_of(self._lang, "role", o.role),
                    clean(stated_text(o)),
                ]
                for o in relation.operands
            ]
            record |= {"f": clean(relation.formula), "c": clean(relation.computed)}
            record["d"] = relation.difference
        if finding is not None:
            record |= {"l": str(finding.level), "k": self._findings, "s": finding.suggestion}
            record["w"] = clean(said(finding.cause, self._lang)) if finding.cause else None
        return json.dumps(
            {key: value for key, value in record.items() if value}, ensure_ascii=False
        )

    def _data(self) -> str:
        """The data of the script; nothing in it can end the element that holds it."""
        lang = self._lang
        frame = {
            "words": {
                **{name: say(lang, f"label.{name}") for name in _LABELS},
                **{key[3:]: word(lang, key) for key in WORDS if key.startswith("js.")},
            },
            "verdicts": {name: verdict_text(name, lang) for name in (*_KINDS, "fits")},
            "states": {name: say(lang, f"coverage.{name}") for name in _NAMES},
            "levels": {name: say(lang, f"level.{name}") for name in LEVELS},
            "expected": self._expected(),
            "values": self._values,
        }
        text = json.dumps(frame, ensure_ascii=False)
        return _inert(f'{text[:-1]}, "relations": [{", ".join(self._records)}]}}')

    def _expected(self) -> dict[str, str]:
        """What the stated figure of each rule should be; rules tell that in Chinese only."""
        if self._lang != "zh":
            return {}
        from checker.report.pages import arithmetic
        from checker.rule import Rule

        known = ((name, self._rules.get(name)) for name in self._used)
        return {name: arithmetic(rule) for name, rule in known if isinstance(rule, Rule)}

    def _chips(self) -> Iterator[str]:
        counts = {**{name: self._verdicts[name] for name in _KINDS}, "untied": self._untied}
        for name, count in counts.items():
            told = verdict_text(name, self._lang)
            yield (
                f'<label class="chip {name}"><input type="checkbox" value="{name}" checked'
                f"{'' if count else ' disabled'}>{escape(told)} <b>{count}</b></label>"
            )

    def _options(self) -> Iterator[str]:
        for name, count in sorted(self._used.items()):
            shown = escape(name)
            yield f'<option value="{shown}">{shown} ({count})</option>'


def _card(
    report: Report,
    line: Line,
    number: int,
    source: Source,
    where: Where,
    at: int,
    lang: Lang,
) -> str:
    """A finding as it stands in the list before the text: complete without the script."""
    finding = line.finding
    assert finding is not None
    level = str(finding.level)
    facts = [
        ("formula", clean(finding.formula or "")),
        ("difference", finding.difference or ""),
        ("cause", clean(said(finding.cause, lang)) if finding.cause else ""),
        ("suggestion", clean(finding.suggestion or "")),
    ]
    told = "".join(
        f"<dt>{escape(say(lang, f'label.{key}'))}</dt><dd>{escape(value)}</dd>"
        for key, value in facts
        if value
    )
    return (
        f'<div class="card {level}" role="listitem" id="n{number}" data-v="{line.verdict}" '
        f'data-r="{escape(finding.rule)}">'
        f'<p class="head"><b class="no">{number}</b> '
        f'<span class="badge">{escape(say(lang, f"level.{level}"))}</span> '
        f'<a href="#f{at}">{escape(where(finding.start))}</a> '
        f"<code>{escape(finding.rule)}</code></p>"
        f'<p class="message">{escape(line.note)}</p>'
        f"<blockquote>{_quote(report, finding, source)}</blockquote>"
        f"{f'<dl>{told}</dl>' if told else ''}</div>"
    )


def _quote(report: Report, finding: Finding, source: Source) -> str:
    """The sentence of a finding with its figures marked."""
    start, end = sentence(report.document, (finding.start, finding.end))
    spans = {(r.start, r.end): "<mark>" for r in finding.related if start <= r.start < r.end <= end}
    spans[finding.start, finding.end] = '<mark class="stated">'
    marks, at = [], start
    for (first, last), opening in sorted(spans.items()):
        if first >= at:
            marks.append(Mark(first, last, opening, "</mark>"))
            at = last
    return source.marked(start, end, iter(marks))


def _bar(counts: Mapping[str, int]) -> str:
    """The shares of the states as a bar, drawn without a style of its own."""
    total, at, parts = sum(counts.values()) or 1, 0, []
    for state in STATES:
        parts.append(f'<rect class="{state}" x="{at}" width="{counts[state]}" height="1"/>')
        at += counts[state]
    shape = f'viewBox="0 0 {total} 1" preserveAspectRatio="none" aria-hidden="true"'
    return f'<svg class="share" {shape}>{"".join(parts)}</svg>'


def _legend(lang: Lang) -> Iterator[str]:
    for name in _NAMES:
        told, means = say(lang, f"coverage.{name}"), word(lang, f"means.{name}")
        yield f'<dd><span class="f {name}">{escape(told)}</span> {escape(means)}</dd>'


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _inert(text: str) -> str:
    """JSON that holds no sign of markup: a report may contain </script> or <!--."""
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


@cache
def _file(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")
