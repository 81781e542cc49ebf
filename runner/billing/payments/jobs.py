"""Durable work of what the provider sends: one job per attempt to process it."""

from datetime import timedelta
from typing import Any, TypedDict
from uuid import UUID

import structlog

from runner.billing.payments.events import BillingEventReceived, BillingEventReplayed
from runner.billing.payments.inbox import Inbox
from runner.billing.payments.processing import Deps, process
from runner.core.clock import now
from runner.core.errors import Conflict, DomainError, NotFound, Unavailable
from runner.core.events.readers import PlatformEventArgs, PlatformReader
from runner.core.jobs import Job, JobContext, Queue, job
from runner.core.retries import Retries

log = structlog.get_logger(__name__)

# Of its own: a provider that lets us wait must not hold up other work.
QUEUE = Queue("billing", concurrency=16, concurrency_each=2)
RETRIES = Retries(
    [
        timedelta(seconds=10),
        timedelta(minutes=1),
        timedelta(minutes=10),
        timedelta(hours=1),
        timedelta(hours=6),
        timedelta(hours=24),
    ],
    jitter=0.2,
)


class Attempt(TypedDict):
    """Which event to process, on whose behalf, and for which time, counted from 1."""

    billing_event_id: str
    asked_by: str
    attempt: int


@job("billing.begin", queue=QUEUE)
async def begin(ctx: JobContext[Deps], event: PlatformEventArgs) -> None:
    """Process what arrived, or what staff wants processed once more."""
    first: Attempt = {
        "billing_event_id": event["subject_id"],
        "asked_by": event["event_id"],
        "attempt": 1,
    }
    await ctx.jobs.enqueue(attempt, first, key=_key(first), share=event["subject_id"])


@job("billing.process", queue=QUEUE)
async def attempt(ctx: JobContext[Deps], args: Attempt) -> None:
    """Make one attempt, keep what became of it, and plan the next one where that may help."""
    id, number = UUID(args["billing_event_id"]), args["attempt"]
    fact = await _refused(ctx.container, id)
    if fact is None:
        return
    log.warning("billing_event_not_processed", id=str(id), attempt=number, problem=fact.detail)
    async with ctx.container.database.system() as work:
        await Inbox(work).record(id, fact.detail)
    next_at = RETRIES.after(number, now()) if isinstance(fact, Unavailable) else None
    if next_at is not None:
        again: Attempt = {**args, "attempt": number + 1}
        share = args["billing_event_id"]
        await ctx.jobs.enqueue(attempt, again, key=_key(again), share=share, at=next_at)


async def _refused(deps: Deps, id: UUID) -> DomainError | None:
    """Process an event; returns what forbids it."""
    try:
        await process(deps, id)
    except (Unavailable, Conflict, NotFound) as fact:
        return fact
    return None


def _key(args: Attempt) -> str:
    return f"{args['asked_by']}:{args['attempt']}"


JOBS: tuple[Job[Any], ...] = (begin, attempt)
_TYPES = frozenset({BillingEventReceived.type, BillingEventReplayed.type})
READERS: tuple[PlatformReader, ...] = (PlatformReader("billing.begin", _TYPES, begin),)
