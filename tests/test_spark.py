"""Corpora in Arrow: the same findings as on the command line, and no document stops the others."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from checker import spark
from checker.cli import main
from checker.rule import Rule
from checker.settings.errors import SettingsError
from tests.cli.conftest import RIGHT, WRONG
from tests.shared import shared

ROOT = Path(__file__).parent.parent
EVERYTHING = ("findings", "relations", "quantities")
LISTINGS = {"findings": "check", "relations": "relations", "quantities": "quantities"}


def batch(*documents):
    return pa.RecordBatch.from_pylist(list(documents))


def rows_of(*batches, **asked):
    return [row for out in spark.check_batches(iter(batches), **asked) for row in out.to_pylist()]


def full(record, kind):
    """``record`` with null for each key of the struct ``kind`` that it lacks, all the way down."""
    if record is None:
        return None
    if pa.types.is_list(kind):
        return [full(item, kind.value_type) for item in record]
    if pa.types.is_struct(kind):
        assert record.keys() <= {field.name for field in kind}
        return {field.name: full(record.get(field.name), field.type) for field in kind}
    return record


@pytest.fixture(scope="module")
def corpus():
    real = sorted(shared("corpus/dev").glob("*.txt"))[::60]
    own = [path for path in (ROOT / "examples").iterdir() if path.is_file()]
    return sorted(map(str, (*real, *own)))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_rows_are_the_records_of_the_command_line(corpus, capsys, lang):
    documents = [{"id": name, "name": name, "data": Path(name).read_bytes()} for name in corpus]
    rows = rows_of(batch(*documents), what=EVERYTHING, lang=lang)
    assert [row["id"] for row in rows] == corpus
    assert {row["error"] for row in rows} == {None}
    for what, command in LISTINGS.items():
        main(["--lang", lang, command, "--format", "jsonl", *corpus])
        printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        if what != "findings":
            for record in printed:
                del record["path"]  # which is the id of the row
        expected = [full(record, spark.RECORDS[what]) for record in printed]
        assert [record for row in rows for record in row[what]] == expected
        assert len(expected) > 20


def test_text_is_as_good_as_bytes():
    by_text = rows_of(batch({"id": "a.md", "text": f"# 年报\n\n{WRONG}"}))
    by_data = rows_of(batch({"id": "a.md", "data": f"# 年报\n\n{WRONG}".encode("gb18030")}))
    assert by_text == by_data
    (finding,) = by_text[0]["findings"]
    assert (finding["path"], finding["line"], finding["text"]) == ("a.md", 3, "10.3%")


def test_quantities_alone_need_no_rules():
    (row,) = rows_of(batch({"id": 7, "text": RIGHT}), what=("quantities",))
    assert row["id"] == "7"
    assert [q["value"] for q in row["quantities"]] == ["520000000", "480000000", "8.3"]


def test_it_is_a_map_whatever_the_batches_are():
    documents = [{"id": f"{k}", "text": WRONG if k % 3 else RIGHT} for k in range(250)]
    whole = list(spark.check_batches(iter([batch(*documents)])))
    assert [out.num_rows for out in whole] == [100, 100, 50]
    assert all(out.schema == spark.schema() for out in whole)
    rows = [row for out in whole for row in out.to_pylist()]
    assert [row["id"] for row in rows] == [d["id"] for d in documents]
    parts = [batch(*documents[k : k + 7]) for k in range(0, 250, 7)]
    assert rows_of(*parts) == rows
    large = pa.schema({"id": pa.large_string(), "text": pa.large_string()})
    assert rows_of(pa.RecordBatch.from_pylist(documents, large)) == rows
    assert rows_of() == []
    assert rows_of(batch(*documents).slice(0, 0)) == []


class Broken(Rule):
    """一条总是出错的规则。"""

    message = {"zh": "{stated}", "en": "{stated}"}

    def survey(self, passages):
        """Fail."""
        raise KeyError("没有")


def test_poison_stays_in_its_row(monkeypatch):
    def read(text, path, format):
        if "stop" in text:
            raise RecursionError("too deep")
        return plain(text, path, format)

    plain = spark.document_of
    monkeypatch.setattr(spark, "document_of", read)
    documents = [
        {"id": "binary", "data": bytes(range(256)) * 8, "text": None},
        {"id": "nothing", "data": None, "text": None},
        {"id": "crash", "data": None, "text": "stop"},
        {"id": "fine", "data": None, "text": WRONG},
        {"id": "broken.docx", "data": b"PK\x03\x04nothing", "text": None},
    ]
    rows = {row["id"]: row for row in rows_of(batch(*documents))}
    errors = {name: row["error"] for name, row in rows.items()}
    assert errors.pop("broken.docx") is not None
    assert errors == {"binary": "binary", "nothing": "missing", "crash": "internal", "fine": None}
    assert rows["crash"]["detail"] == "RecursionError: too deep"
    assert rows["crash"]["findings"] is None
    assert len(rows["fine"]["findings"]) == 1


def test_a_document_that_takes_too_long_is_given_up():
    documents = [{"id": "long", "text": WRONG * 20_000}, {"id": "short", "text": WRONG}]
    long, short = rows_of(batch(*documents), seconds=0.2)
    assert (long["error"], long["findings"]) == ("out-of-time", None)
    assert (short["error"], len(short["findings"])) == (None, 1)


def test_a_rule_that_fails_leaves_the_others_their_findings(monkeypatch):
    rules = (Broken(), *spark.rules_of((), ()))
    monkeypatch.setattr(spark, "rules_of", lambda select, ignore: rules)
    (row,) = rows_of(batch({"id": "a", "text": WRONG}))
    assert row["error"] == "rule-failed"
    assert row["detail"] == "broken: KeyError: '没有'"
    assert len(row["findings"]) == 1


def test_what_arrow_cannot_hold_is_an_error_of_its_row(monkeypatch):
    def lists(document, wanted):
        stated = "\ud800" if document.path == "odd" else "5"
        return {"findings": [{"rule": "x", "stated": stated}]}, ""

    monkeypatch.setattr(spark, "_lists", lists)
    odd, even = rows_of(batch({"id": "odd", "text": ""}, {"id": "even", "text": ""}))
    assert (odd["error"], odd["findings"]) == ("internal", None)
    assert even["findings"][0]["stated"] == "5"


def test_rules_are_chosen_as_on_the_command_line():
    document = batch({"id": "a", "text": WRONG + "发放约500元左右。"})

    def rules(**asked):
        return [finding["rule"] for finding in rows_of(document, **asked)[0]["findings"]]

    every = rules()
    assert len(every) == 2
    assert rules(select=["growth"]) == every[:1]
    assert rules(ignore=["growth"]) == every[1:]
    with pytest.raises(SettingsError):
        rules(select=["growht"])


@pytest.mark.parametrize("columns", [["id"], ["text"], ["key", "body"]])
def test_other_columns_are_refused(columns):
    with pytest.raises(ValueError, match=f"there are: {', '.join(columns)}"):
        rows_of(batch(dict.fromkeys(columns, "a")))


def test_without_arrow_it_says_what_to_install():
    code = "import sys; sys.modules['pyarrow'] = None; import checker.spark"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install 'heshu[spark]'" in done.stderr.splitlines()[-1]


@pytest.fixture
def submit(tmp_path):
    """Run the job of the examples by ``spark-submit`` on this machine alone."""
    command = shutil.which("spark-submit", path=str(Path(sys.executable).parent))
    missing = [
        n for n, there in (("pyspark", command), ("java", shutil.which("java"))) if not there
    ]
    if missing:
        message = f"{' and '.join(missing)} missing: no Spark here"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)

    def run(*arguments):
        own = {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
        job = ROOT / "examples" / "spark" / "check_parquet.py"
        settings = ["--conf", "spark.ui.enabled=false", "--conf", "spark.log.level=WARN"]
        done = subprocess.run(
            [command, "--master", "local[2]", *settings, str(job), *arguments],
            cwd=tmp_path,
            env={**os.environ, **own},
            capture_output=True,
            text=True,
            timeout=1200,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-4000:]

    return run


def test_spark_finds_the_same_and_goes_on_where_it_stopped(submit, corpus, tmp_path):
    documents = [{"id": name, "name": name, "data": Path(name).read_bytes()} for name in corpus]
    documents.append({"id": "binary", "name": None, "data": bytes(range(256)) * 8})
    table = pa.Table.from_pylist(documents)
    pq.write_table(table, tmp_path / "in.parquet")
    what = ("findings", "relations")
    expected = rows_of(*table.to_batches(), what=what)
    (tmp_path / "out").mkdir()
    done = pa.Table.from_pylist(expected[:5], spark.schema(what))
    pq.write_table(done, tmp_path / "out" / "part-0.parquet")
    submit("in.parquet", "out", "--what", ",".join(what), "--partitions", "2", "--resume")
    read = pq.read_table(tmp_path / "out")
    assert sorted(read.to_pylist(), key=lambda row: row["id"]) == sorted(
        expected, key=lambda row: row["id"]
    )
    assert len(list((tmp_path / "out").glob("part-*"))) > 1
