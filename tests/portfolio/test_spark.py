"""Spark started for real, on this machine: the same results as one process gives."""

import datetime as dt
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from aiframework import eu_ai_act, portfolio
from aiframework.portfolio import spark
from aiframework.portfolio.descriptions import batch_of
from tests.portfolio.test_same_answers import described
from tests.portfolio.test_tables import arrow

ROOT = Path(__file__).parents[2]
ON = dt.date(2027, 12, 2)

pytestmark = [
    pytest.mark.skipif(
        shutil.which("java") is None,
        reason="Spark needs Java 17 or later: apt-get install default-jre-headless",
    ),
    pytest.mark.filterwarnings("ignore"),  # what Spark's own modules warn of is not ours
]


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    found = (
        builder.config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate()
    )
    yield found
    found.stop()


def inventory(folder: Path) -> Path:
    """Write an inventory of every example and case that differs by name, in several files."""
    batch = batch_of(described())
    table = pa.Table.from_batches([batch])
    names = pa.array([f"{number} {name}" for number, name in enumerate(table["name"].to_pylist())])
    table = table.set_column(0, "name", names)
    folder.mkdir()
    for part, start in enumerate(range(0, table.num_rows, 60)):
        pq.write_table(table.slice(start, 60), folder / f"part-{part}.parquet")
    return folder


def ordered(table: pa.Table) -> bytes:
    """Return a table as bytes, its rows in order."""
    found = pa.table(
        {name: table[name].cast(spark.plain_schema(table).field(name).type) for name in table.column_names}
    )
    keys = [(name, "ascending") for name in found.column_names if not pa.types.is_nested(found[name].type)]
    sink = pa.BufferOutputStream()
    plain = found.sort_by(keys).combine_chunks().replace_schema_metadata(None)
    plain = plain.cast(pa.schema([field.remove_metadata() for field in plain.schema]))
    with pa.ipc.new_stream(sink, plain.schema) as stream:
        stream.write_table(plain)
    found_bytes: bytes = sink.getvalue().to_pybytes()
    return found_bytes


@pytest.mark.parametrize("form", ["long", "outcomes"])
def test_a_cluster_says_to_the_byte_what_one_machine_says(session: Any, tmp_path: Path, form: Any) -> None:
    folder = inventory(tmp_path / "inventory")
    frame = session.read.parquet(str(folder)).repartition(3)
    found = spark.assess(frame, laws=["eu_ai_act"], on=ON, form=form).toArrow()
    expected = portfolio.assess(folder, laws=[eu_ai_act], on=ON, form=form)
    assert found.num_rows == expected.num_rows > 100
    assert ordered(found) == ordered(expected)


def test_a_frame_without_names_is_refused(session: Any) -> None:
    frame = session.createDataFrame(arrow().select(["biometrics.infers_emotions"]))
    with pytest.raises(ValueError, match="each system needs a name"):
        spark.assess(frame, laws=["eu_ai_act"], on=ON)
    with pytest.raises(LookupError, match="no law 'eu_act'"):
        spark.assess(session.createDataFrame(arrow()), laws=["eu_act"], on=ON)


def test_the_line_of_the_documentation_runs(tmp_path: Path) -> None:
    told = (ROOT / "docs" / "portfolio.md").read_text(encoding="utf-8")
    line = next(line for line in told.splitlines() if line.startswith("$ spark-submit"))
    script, *_ = (word for word in line.split() if word.endswith(".py"))
    folder = inventory(tmp_path / "inventory")
    master = ["--master", "local[2]", "--conf", "spark.ui.enabled=false"]
    command = [str(Path(sys.executable).parent / "spark-submit"), *master, str(ROOT / script), str(folder)]
    python = {"PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable}
    subprocess.run(
        [*command, "2027-12-02", str(tmp_path / "findings.parquet")],
        check=True,
        env={**os.environ, **python, "SPARK_LOCAL_IP": "127.0.0.1"},
        capture_output=True,
        timeout=300,
    )
    expected = portfolio.assess(folder, laws=[eu_ai_act], on=ON, form="long")
    found = pq.read_table(tmp_path / "findings.parquet").cast(
        spark.plain_schema(expected)
    )  # Spark's moments are finer
    assert ordered(found) == ordered(expected)
