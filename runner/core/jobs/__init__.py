"""Work that survives the process: declared in our words, run by DBOS, known only here.

@job("content.import_source")
async def import_source(ctx: JobContext[Container], args: ImportArgs) -> None: ...

jobs = Jobs(url, [import_source, retention(keep=timedelta(days=30))])
await jobs.start(container, worker=True)
id = await jobs.enqueue(import_source, {"source_id": "…"}, key="…")
"""

from runner.core.jobs.context import JobContext, StepFailed
from runner.core.jobs.declare import DEFAULT, HOUSEKEEPING, Job, Queue, job, schedule
from runner.core.jobs.portable import Json, NotPortable
from runner.core.jobs.retention import retention
from runner.core.jobs.runtime import Jobs
from runner.core.jobs.standing import QueueStanding, Standing
from runner.core.jobs.status import (
    Failure,
    JobCancelled,
    JobFailed,
    JobNotFound,
    JobStatus,
    State,
)
from runner.core.jobs.store import SCHEMA, StoreNotReady, provision
from runner.core.jobs.takeover import Heartbeats

__all__ = [
    "DEFAULT",
    "HOUSEKEEPING",
    "SCHEMA",
    "Failure",
    "Heartbeats",
    "Job",
    "JobCancelled",
    "JobContext",
    "JobFailed",
    "JobNotFound",
    "JobStatus",
    "Jobs",
    "Json",
    "NotPortable",
    "Queue",
    "QueueStanding",
    "Standing",
    "State",
    "StepFailed",
    "StoreNotReady",
    "job",
    "provision",
    "retention",
    "schedule",
]
