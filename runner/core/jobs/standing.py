"""How the queues stand, and who is seen working on them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

import sqlalchemy as sa

from runner.core.clock import now
from runner.core.jobs.store import HEARTBEATS, SCHEMA
from runner.core.jobs.worker import Worker

_COLUMNS = ("status", "queue_name", "created_at", "delay_until_epoch_ms")


@dataclass(frozen=True, slots=True)
class QueueStanding:
    """What waits in one queue and what runs; nothing waits when `oldest_s` is 0."""

    waiting: int = 0
    running: int = 0
    oldest_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Standing:
    """All queues that are not empty, and the workers seen alive."""

    workers: int
    queues: Mapping[str, QueueStanding] = field(default_factory=dict)

    @property
    def oldest_s(self) -> float:
        """How long the job has waited that has waited longest."""
        return max((queue.oldest_s for queue in self.queues.values()), default=0.0)


def look(engine: sa.Engine, presumed_dead_after: timedelta) -> Standing:
    """Read it from the store, on the calling thread."""
    embedded = engine.dialect.name == "sqlite"
    at_ms = now().timestamp() * 1000
    with engine.connect() as connection:
        rows = connection.execute(_counted(None if embedded else SCHEMA, at_ms)).all()
        workers = (
            int(Worker.at_work)
            if embedded
            else connection.execute(_alive(presumed_dead_after)).scalar_one()
        )
    queues: dict[str, QueueStanding] = {}
    for name, waiting, running, since_ms in rows:
        oldest_s = 0.0 if since_ms is None else max(at_ms - since_ms, 0.0) / 1000
        queues[name] = QueueStanding(waiting, running, oldest_s)
    return Standing(workers, queues)


def _counted(schema: str | None, at_ms: float) -> sa.Select[str, int, int, int | None]:
    run = sa.table("workflow_status", *map(sa.column, _COLUMNS), schema=schema).c
    # What waits for its time counts from then on, whether or not a worker has moved it by now.
    due_ms = sa.func.coalesce(run.delay_until_epoch_ms, run.created_at)
    waits = sa.and_(run.status.in_(["ENQUEUED", "DELAYED"]), due_ms <= at_ms)
    counted = sa.select(
        run.queue_name,
        sa.func.sum(sa.case((waits, 1), else_=0)),
        sa.func.sum(sa.case((run.status == "PENDING", 1), else_=0)),
        sa.func.min(sa.case((waits, due_ms))),
    )
    unfinished = run.status.in_(["ENQUEUED", "DELAYED", "PENDING"])
    return counted.where(unfinished, run.queue_name.is_not(None)).group_by(run.queue_name)


def _alive(presumed_dead_after: timedelta) -> sa.Select[int]:
    seen = HEARTBEATS.c.seen_at >= sa.func.now() - presumed_dead_after
    return sa.select(sa.func.count()).select_from(HEARTBEATS).where(seen)
