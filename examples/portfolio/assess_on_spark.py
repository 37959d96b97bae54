"""Assess an inventory on a Spark cluster: spark-submit assess_on_spark.py INVENTORY.parquet DAY FINDINGS.parquet."""

import datetime as dt
import sys

from pyspark.sql import SparkSession

from aiframework.portfolio import spark as portfolio

inventory, day, findings = sys.argv[1:]
session = SparkSession.builder.appName("aiframework").getOrCreate()
systems = session.read.parquet(inventory)
results = portfolio.assess(systems, laws=["eu_ai_act"], on=dt.date.fromisoformat(day))
results.write.parquet(findings)
