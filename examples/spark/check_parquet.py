"""Check the documents of a corpus in Parquet with Apache Spark.

    spark-submit check_parquet.py IN OUT [--what findings,relations] [--select RULES] [--resume]

IN has a column ``id`` and ``text`` or ``data``, and may have ``name``; OUT gets a row a document.
"""

from __future__ import annotations

import argparse
from functools import partial

from pyspark.sql import SparkSession

from checker.spark import SECONDS, check_batches, ddl

ARROW = "spark.sql.execution.arrow.maxRecordsPerBatch"
"""Spark's own ten thousand documents at a time would take gigabytes in every worker."""


def main() -> None:
    """Read, check, write."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--what", default="findings", help="findings, relations, quantities")
    parser.add_argument("--lang", default="zh", choices=("zh", "en"))
    parser.add_argument("--select", action="append", default=[])
    parser.add_argument("--ignore", action="append", default=[])
    parser.add_argument("--seconds", type=float, default=SECONDS, help="for one document")
    parser.add_argument("--partitions", type=int, help="into which the source is dealt anew")
    parser.add_argument("--resume", action="store_true", help="leave out what the target has")
    asked = parser.parse_args()

    spark = SparkSession.builder.appName("heshu").config(ARROW, 200).getOrCreate()
    known = {"id", "name", "text", "data"}
    documents = spark.read.parquet(asked.source)
    documents = documents.select(*(name for name in documents.columns if name in known))
    if asked.resume:
        done = spark.read.schema("id STRING").parquet(asked.target)
        documents = documents.join(done, documents["id"].cast("string") == done["id"], "left_anti")
    if asked.partitions:
        documents = documents.repartition(asked.partitions)
    what = tuple(asked.what.split(","))
    check = partial(
        check_batches,
        what=what,
        lang=asked.lang,
        select=asked.select,
        ignore=asked.ignore,
        seconds=asked.seconds,
    )
    rows = documents.mapInArrow(check, ddl(what))
    rows.write.mode("append" if asked.resume else "errorifexists").parquet(asked.target)
    spark.stop()


if __name__ == "__main__":
    main()
