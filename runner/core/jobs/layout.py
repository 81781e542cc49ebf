"""Have jobs wait where they are taken: from version to version queues are split and shared out."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from dbos import DBOSClient

from runner.core.jobs.declare import Job

# The share of what belongs to no workspace. The engine never takes a job without a share from a
# queue that is shared out.
NOBODY = "nobody"
UNFINISHED = ("ENQUEUED", "DELAYED", "PENDING")


def lay_out(client: DBOSClient, declared: Iterable[Job[Any]]) -> None:
    """Move unfinished jobs that an earlier version put elsewhere."""
    store = client._sys_db
    table = store.tables.workflow_status
    runs = table.c
    with store.engine.begin() as connection:
        for job in declared:
            shared = job.queue.concurrency_each is not None
            here = runs.queue_name == job.queue.name
            in_place = sa.and_(here, runs.queue_partition_key.is_not(None)) if shared else here
            share = sa.func.coalesce(runs.queue_partition_key, NOBODY)
            connection.execute(
                sa.update(table)
                .where(runs.status.in_(UNFINISHED), runs.name == job.name, sa.not_(in_place))
                .values(queue_name=job.queue.name, queue_partition_key=share)
            )
