"""A fresh process: processor time of loading the laws and of the first assessments, and the peak memory of it all."""

import json
import resource
import time

began = time.process_time()
import datetime as dt  # noqa: E402 - timed

from aiframework import assess, california, coe_convention, eu_ai_act  # noqa: E402 - timed
from aiframework.read import load  # noqa: E402 - timed
from benchmarks.environments import ROOT  # noqa: E402 - timed

LAWS = [eu_ai_act, coe_convention, california]
systems = [load(path) for path in sorted((ROOT / "examples").glob("*.toml"))]
provisions = sum(len(law.provisions) for law in LAWS)
told = {"provisions": provisions, "loading": time.process_time() - began}
for name, system in zip(("first", "second", "third"), systems, strict=False):
    began = time.process_time()
    assessment = assess(system, laws=LAWS, on=dt.date(2027, 12, 2))
    _ = assessment.settled, len(assessment.findings), assessment.unanswered
    told[name] = time.process_time() - began
told["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps(told))
