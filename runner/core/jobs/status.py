"""How one run of a job stands, and the facts that asking about it can meet."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Self

from dbos import PortableWorkflowError, WorkflowStatus

from runner.core.errors import Conflict, NotFound
from runner.core.jobs.portable import Json


class State(StrEnum):
    """Where a run is in its life; the last three are final."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


FINISHED = (State.DONE, State.FAILED, State.CANCELLED)

STATES = {
    "DELAYED": State.QUEUED,
    "ENQUEUED": State.QUEUED,
    "PENDING": State.RUNNING,
    "SUCCESS": State.DONE,
    "ERROR": State.FAILED,
    "MAX_RECOVERY_ATTEMPTS_EXCEEDED": State.FAILED,
    "CANCELLED": State.CANCELLED,
}


class JobNotFound(NotFound):
    code = "job_not_found"
    message = "There is no job {id}; it may have been purged."


class JobFailed(Conflict):
    code = "job_failed"
    message = "The job {id} failed: {reason}"


class JobCancelled(Conflict):
    code = "job_cancelled"
    message = "The job {id} was cancelled."


@dataclass(frozen=True, slots=True)
class Failure:
    """Keep of an exception what a record can carry."""

    name: str
    message: str
    code: str | int | None = None

    @classmethod
    def of(cls, error: Exception) -> Self:
        """Read an exception, or one that already came back from a record."""
        if isinstance(error, PortableWorkflowError):
            return cls(error.name, error.message, error.code)
        code = getattr(error, "code", None)
        name = type(error).__name__
        return cls(name, str(error) or name, code if isinstance(code, str | int) else None)


@dataclass(frozen=True, slots=True)
class JobStatus:
    """Describe one run; `attempt` counts how often a process began it."""

    id: str
    job: str
    state: State
    attempt: int
    queued_at: datetime
    finished_at: datetime | None
    result: Json
    failure: Failure | None

    @property
    def finished(self) -> bool:
        """Whether nothing can change any more."""
        return self.state in FINISHED

    @classmethod
    def of(cls, row: WorkflowStatus) -> Self:
        """Say the engine's record in our words."""
        return cls(
            id=row.workflow_id,
            job=row.name,
            state=STATES[row.status],
            attempt=row.recovery_attempts or 0,
            queued_at=_moment(row.created_at or 0),
            finished_at=_moment(row.completed_at) if row.completed_at else None,
            result=row.output,
            failure=_failure(row),
        )


def _failure(row: WorkflowStatus) -> Failure | None:
    if row.status == "MAX_RECOVERY_ATTEMPTS_EXCEEDED":
        return Failure("TooManyAttempts", f"Given up after {row.recovery_attempts} attempts.")
    return Failure.of(row.error) if row.error else None


def _moment(epoch_ms: int) -> datetime:
    return datetime.fromtimestamp(epoch_ms / 1000, UTC)
