"""One log line, and the figures, of each time a job is run."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import structlog
from dbos import error as engine_error
from prometheus_client import Counter, Histogram

log = structlog.get_logger("job")

RUNS = Counter("postmagiq_job_runs", "Times a job was run, by how that ended.", ["job", "outcome"])
REPEATS = Counter("postmagiq_job_repeats", "Runs that an earlier process had begun.", ["job"])
DURATION = Histogram(
    "postmagiq_job_duration_seconds",
    "Time from the moment a job was taken to its end.",
    ["job"],
    buckets=(0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300, 900),
)


@contextmanager
def accounted(job: str, job_id: str, attempt: int, payload: Any) -> Iterator[None]:
    """Note how a run ends; every line logged meanwhile names the request that caused it."""
    told = payload if isinstance(payload, dict) else {}
    facts = {"job_id": job_id, "attempt": attempt}
    facts |= {key: told[key] for key in ("request_id", "workspace_id") if told.get(key)}
    began, outcome = time.perf_counter(), "done"
    with structlog.contextvars.bound_contextvars(**facts):
        try:
            yield
        except (asyncio.CancelledError, engine_error.DBOSWorkflowCancelledError) as end:
            outcome = "interrupted" if isinstance(end, asyncio.CancelledError) else "cancelled"
            raise
        except BaseException:
            outcome = "failed"
            raise
        finally:
            duration_s = time.perf_counter() - began
            RUNS.labels(job, outcome).inc()
            DURATION.labels(job).observe(duration_s)
            if attempt > 1:
                REPEATS.labels(job).inc()
            log.info("job", job=job, outcome=outcome, duration_ms=round(duration_s * 1000, 1))
