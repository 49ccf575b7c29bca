"""Spark in local mode as the only engine: `pytest -p tests.columns.spark tests/columns`, with Java and pyspark."""

from functools import cache

from tests.columns.engines import ENGINES, arrow


@cache
def session():
    from pyspark.sql import SparkSession

    return (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate()
    )


def pytest_configure(config):
    # What is parametrised over the engines looks at them only when tests are collected.
    config.addinivalue_line(
        "filterwarnings", "ignore:PySpark does not yet fully support pandas:FutureWarning"
    )
    ENGINES.clear()
    ENGINES["pyspark"] = lambda rows, schema: session().createDataFrame(arrow(rows, schema))
