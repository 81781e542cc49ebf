"""Durable work of webhooks: one job per event, one per attempt to send."""

from typing import Any, Protocol, TypedDict
from uuid import UUID

import structlog

from runner.core.db.database import Database
from runner.core.errors import NotFound
from runner.core.events.readers import EventArgs, Reader
from runner.core.jobs import Job, JobContext, Jobs, Queue, job
from runner.core.secrets import Keys
from runner.webhooks.events import DeliveryRequested
from runner.webhooks.outbox import Outbox
from runner.webhooks.repository import has_listeners
from runner.webhooks.retention import purge
from runner.webhooks.sender import Sender
from runner.workspaces import InternalContext

log = structlog.get_logger(__name__)

# Of its own: endpoints that let us wait must not hold up other work. Waiting costs little, so many
# may, and few of each workspace: it takes sixteen with nothing but sleeping endpoints to fill it.
QUEUE = Queue("webhooks", concurrency=128, concurrency_each=8)


class Deps(Protocol):
    """What these jobs need of the process."""

    database: Database
    keys: Keys
    webhooks: Sender

    @property
    def base_url(self) -> str: ...


class Attempt(TypedDict):
    """Which message to send, and for which time, counted from 1."""

    workspace_id: str
    delivery_id: str
    attempt: int


@job("webhooks.fan_out")
async def fan_out(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Address an event to every endpoint that wants to hear of it."""
    database, context = ctx.container.database, InternalContext(UUID(args["workspace_id"]))
    async with database.read(context) as work:
        event, webhook_ids = await Outbox(work).addressees(UUID(args["event_id"]))
    if not webhook_ids:
        return
    async with database.write(context) as writing:
        delivery_ids = await Outbox(writing).address(event, webhook_ids)
    for delivery_id in delivery_ids:
        await enqueue(ctx.jobs, args["workspace_id"], str(delivery_id))


@job("webhooks.begin")
async def begin(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Send what somebody asked for: a test, or an earlier message again."""
    await enqueue(ctx.jobs, args["workspace_id"], args["subject_id"])


@job("webhooks.send", queue=QUEUE)
async def send(ctx: JobContext[Deps], args: Attempt) -> None:
    """Make one attempt, keep what became of it, and plan the next one."""
    deps, context = ctx.container, InternalContext(UUID(args["workspace_id"]))
    delivery_id, attempt = UUID(args["delivery_id"]), args["attempt"]
    try:
        async with deps.database.read(context) as work:
            message = await Outbox(work).message(delivery_id, attempt, deps.keys, deps.base_url)
        outcome = await deps.webhooks.send(message) if message else None
        async with deps.database.write(context) as writing:
            next_at = await Outbox(writing).record(
                delivery_id, attempt, outcome, deps.webhooks.schedule
            )
    except NotFound:
        log.info("webhook_removed_meanwhile", delivery_id=args["delivery_id"])
        return
    if next_at is not None:
        again: Attempt = {**args, "attempt": attempt + 1}
        await ctx.jobs.enqueue(send, again, key=_key(again), at=next_at)


async def enqueue(jobs: Jobs, workspace_id: str, delivery_id: str) -> None:
    """Plan the first attempt at once; twice is the same as once."""
    first: Attempt = {"workspace_id": workspace_id, "delivery_id": delivery_id, "attempt": 1}
    await jobs.enqueue(send, first, key=_key(first))


def _key(args: Attempt) -> str:
    return f"{args['delivery_id']}:{args['attempt']}"


JOBS: tuple[Job[Any], ...] = (fan_out, begin, send, purge)
READERS: tuple[Reader, ...] = (
    Reader("webhooks.fan_out", None, fan_out, wanted=has_listeners),
    Reader("webhooks.begin", frozenset({DeliveryRequested.type}), begin),
)
