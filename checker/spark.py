"""Corpora: documents in Arrow batches in, what was found in Arrow batches out.

``check_batches`` is a pure map from documents to rows, one row a document. Apache Spark's
``mapInArrow`` takes it as it is, and so does anything else that hands over batches of Arrow; plain
pyarrow needs nothing more. Rules are loaded once in each process.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from checker.budget import OutOfTime, within
from checker.document.discovery import ReadError, Source
from checker.document.readers import document_of, format_of
from checker.engine import check_document
from checker.messages import Lang
from checker.registry import built_in, by_default
from checker.report.records import Record, finding_records, shown_records
from checker.settings.model import Settings, plan_for
from checker.settings.switches import check_named

try:
    import pyarrow as pa
except ImportError as error:
    text = "checker.spark 需要 pyarrow / needs pyarrow: pip install 'heshu[spark]'"
    raise ImportError(text) from error

if TYPE_CHECKING:
    from checker.document.model import Document
    from checker.engine import Report
    from checker.rule import BaseRule

What = Literal["findings", "relations", "quantities"]
SECONDS = 60.0
"""Processor time that a document may take."""
_ROWS = 100
"""Documents in a batch that is handed on."""
_MARKED = ("markdown", "csv", "html")
_COLUMNS = ("id", "name", "text", "data")

_TEXT, _COUNT = pa.string(), pa.int32()
_PLACE = pa.struct(
    {
        "table": _COUNT,
        "row": _COUNT,
        "column": _COUNT,
        "sheet": _TEXT,
        "cell": _TEXT,
        "paragraph": _COUNT,
        "page": _COUNT,
        "box": pa.list_(pa.float64()),
    }
)
_SPAN = {"start": _COUNT, "end": _COUNT, "text": _TEXT}
_OPERAND = pa.struct({"role": _TEXT, **_SPAN, "place": _PLACE})
_RELATED = pa.struct({"path": _TEXT, **_SPAN, "role": _TEXT, "place": _PLACE})
RECORDS: Mapping[What, pa.StructType] = {
    "findings": pa.struct(
        {
            "rule": _TEXT,
            "severity": _TEXT,
            "path": _TEXT,
            "start": _COUNT,
            "end": _COUNT,
            "line": _COUNT,
            "column": _COUNT,
            "text": _TEXT,
            "place": _PLACE,
            "message": _TEXT,
            "related": pa.list_(_RELATED),
            **dict.fromkeys(("formula", "stated", "computed", "cause", "suggestion"), _TEXT),
            "fingerprint": _TEXT,
        }
    ),
    "relations": pa.struct(
        {
            "rule": _TEXT,
            "start": _COUNT,
            "end": _COUNT,
            "operands": pa.list_(_OPERAND),
            **dict.fromkeys(("verdict", "stated", "computed", "formula", "reason"), _TEXT),
        }
    ),
    "quantities": pa.struct(
        {
            **_SPAN,
            **dict.fromkeys(("kind", "value", "low", "high", "unit", "resolution"), _TEXT),
            **dict.fromkeys(("approx", "noun", "per"), _TEXT),
        }
    ),
}
"""The records of the command line, key by key; exact figures are decimal strings."""


class Wanted(NamedTuple):
    """What is asked of every document; quantities alone need no rules."""

    what: tuple[What, ...]
    lang: Lang
    rules: tuple[BaseRule, ...]
    seconds: float


def schema(what: Sequence[What] = ("findings",)) -> pa.Schema:
    """Return the columns that come out: ``id``, ``error``, ``detail``, and a list for each kind.

    ``error`` is null where all went well; else it is a word for programs, with ``detail`` for
    people.
    """
    lists = [(name, pa.list_(RECORDS[name])) for name in what]
    return pa.schema([("id", _TEXT), ("error", _TEXT), ("detail", _TEXT), *lists])


def ddl(what: Sequence[What] = ("findings",)) -> str:
    """Return ``schema`` as Spark SQL writes it, for the second argument of ``mapInArrow``."""
    return ", ".join(f"`{field.name}` {_sql(field.type)}" for field in schema(what))


def _sql(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return f"ARRAY<{_sql(kind.value_type)}>"
    if pa.types.is_struct(kind):
        return f"STRUCT<{', '.join(f'`{field.name}`: {_sql(field.type)}' for field in kind)}>"
    return {_TEXT: "STRING", _COUNT: "INT", pa.float64(): "DOUBLE"}[kind]


def check_batches(
    batches: Iterator[pa.RecordBatch],
    *,
    what: Sequence[What] = ("findings",),
    lang: Lang = "zh",
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    seconds: float = SECONDS,
) -> Iterator[pa.RecordBatch]:
    """Yield a row of ``schema(what)`` for every document of ``batches``, in their order.

    A batch has a column ``id`` and ``text`` (string) or ``data`` (binary: the bytes of a file);
    ``name``, where it is there, is a file name whose suffix tells the format. ``select`` and
    ``ignore`` choose rules as on the command line. A document that cannot be read or checked, or
    takes more than ``seconds`` of processor time, has its row, with an ``error``.

    Raises ValueError for batches without those columns, SettingsError for an unknown rule.
    """
    form = schema(what)
    rules = rules_of(tuple(select), tuple(ignore)) if set(what) != {"quantities"} else ()
    wanted = Wanted(tuple(what), lang, rules, seconds)
    rows: list[Record] = []
    for batch in batches:
        for given in _documents(batch):
            rows.append(_row(given, wanted))
            if len(rows) == _ROWS:
                yield _batch(rows, form)
                rows = []
    if rows:
        yield _batch(rows, form)


@dataclass(frozen=True, slots=True)
class _Given:
    """A document as a batch brings it."""

    id: str | None
    name: str
    text: str | None
    data: bytes | None

    def read(self) -> Document:
        """Return it in the format that its name tells; raise ReadError where that fails."""
        if self.text is not None:
            format = format_of(self.name)  # of an office file somebody has taken the text already
            return document_of(self.text, self.name, format if format in _MARKED else "text")
        if self.data is not None:
            return Source(self.name, self.data).document()
        raise ReadError(self.name, "missing")


def _documents(batch: pa.RecordBatch) -> Iterator[_Given]:
    names = batch.schema.names
    if "id" not in names or not {"text", "data"} & set(names):
        listed = ", ".join(names)
        raise ValueError(f"columns id and text (or data) are needed; there are: {listed}")
    columns = [batch.column(name) if name in names else None for name in _COLUMNS]
    for k in range(batch.num_rows):
        key, name, text, data = (None if c is None else c[k].as_py() for c in columns)
        key = None if key is None else str(key)
        yield _Given(key, name or key or "<text>", text, data)


def _row(given: _Given, wanted: Wanted) -> Record:
    """Return the row of one document; nothing that it does to the program gets out."""
    row: Record = {"id": given.id}
    try:
        with within(wanted.seconds):
            lists, crashes = _lists(given.read(), wanted)
    except OutOfTime:
        return row | {"error": "out-of-time", "detail": f"{wanted.seconds:g} s"}
    except ReadError as error:
        return row | {"error": error.key, "detail": error.detail or None}
    except Exception as error:  # noqa: BLE001 (one document may not stop a billion others)
        return row | _internal(error)
    if crashes:
        row |= {"error": "rule-failed", "detail": crashes}
    return row | lists


def _lists(document: Document, wanted: Wanted) -> tuple[dict[What, list[Record]], str]:
    """Return the records of each kind, and what rules failed."""
    if wanted.what == ("quantities",):
        from checker.document.normalise import view_of
        from checker.quantity.lexer import read

        items = read(view_of(document))
        records = shown_records("quantities", document, items, wanted.lang, several=False)
        return {"quantities": list(records)}, ""
    report = check_document(document, wanted.rules, isolate=True)
    lists = {name: list(_records(name, report, wanted.lang)) for name in wanted.what}
    return lists, "; ".join(f"{rule}: {error}" for rule, error in report.crashes)


def _records(what: What, report: Report, lang: Lang) -> Iterator[Record]:
    if what == "findings":
        return finding_records(report, report.findings, lang)
    items = report.relations if what == "relations" else report.quantities
    return shown_records(what, report.document, items, lang, several=False)


@cache
def rules_of(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[BaseRule, ...]:
    """Return the built-in rules that are chosen; loaded once in a process."""
    if not (select or ignore):
        return by_default()
    settings = Settings().chosen(select, ignore)
    check_named(settings.line, built_in())
    return plan_for(settings, built_in(), settings.layers(None)).rules or ()


def _batch(rows: list[Record], form: pa.Schema) -> pa.RecordBatch:
    """Return ``rows`` as a batch; a row that Arrow cannot hold becomes one that says so."""
    try:
        return pa.RecordBatch.from_pylist(rows, form)
    except (pa.ArrowException, ValueError, OverflowError):
        return pa.RecordBatch.from_pylist([_held(row, form) for row in rows], form)


def _held(row: Record, form: pa.Schema) -> Record:
    try:
        pa.RecordBatch.from_pylist([row], form)
    except (pa.ArrowException, ValueError, OverflowError) as error:
        return {"id": row["id"], **_internal(error)}
    return row


def _internal(error: Exception) -> dict[str, str]:
    text = f"{type(error).__name__}: {error}"
    return {"error": "internal", "detail": text.encode("utf-8", "backslashreplace").decode()}
