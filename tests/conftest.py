"""Property tests measure nothing: a slow or busy machine is no reason to fail, nor to lose what was covered."""

import sys
from typing import Any

from hypothesis import HealthCheck, settings

settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


def pytest_sessionfinish() -> None:
    """Keep what was covered while there is time: a process that helps is given ten seconds to end, then it is killed."""
    coverage: Any = sys.modules.get("coverage")
    if coverage is not None and (current := coverage.Coverage.current()):
        current.save()
