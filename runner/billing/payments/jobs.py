"""Durable work beside the provider: what it sends, what it is to be told, what it is to bill."""

from datetime import datetime, timedelta
from typing import Any, TypedDict
from uuid import UUID

import structlog

from runner.billing.payments.events import BillingEventReceived, BillingEventReplayed, InvoicePaid
from runner.billing.payments.inbox import Inbox
from runner.billing.payments.naming import tell_name
from runner.billing.payments.overage import Biller, bill, debtors
from runner.billing.payments.processing import Deps, process
from runner.core.clock import now
from runner.core.errors import Conflict, DomainError, NotFound, Unavailable
from runner.core.events.readers import PlatformEventArgs, PlatformReader
from runner.core.events.repository import PlatformEventRepository
from runner.core.jobs import Job, JobContext, Queue, job, schedule
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
    """What to do about what (an event of the provider, an account), for which time, from 1."""

    subject_id: str
    asked_by: str
    attempt: int


@job("billing.begin", queue=QUEUE)
async def begin(ctx: JobContext[Deps], event: PlatformEventArgs) -> None:
    """Process what arrived, or what staff wants processed once more."""
    await _enqueue(ctx, attempt, _first(event))


@job("billing.process", queue=QUEUE)
async def attempt(ctx: JobContext[Deps], args: Attempt) -> None:
    """Make one attempt, keep what became of it, and plan the next one where that may help."""
    id = UUID(args["subject_id"])
    fact = await _refused(ctx.container, id)
    if fact is None:
        return
    log.warning("billing_event_not_processed", **args, problem=fact.detail)
    async with ctx.container.database.system() as work:
        await Inbox(work).record(id, fact.detail)
    if isinstance(fact, Unavailable):
        await _again(ctx, attempt, args)


@job("billing.begin_renaming", queue=QUEUE)
async def begin_renaming(ctx: JobContext[Deps], event: PlatformEventArgs) -> None:
    """Tell the provider that an account is called otherwise."""
    await _enqueue(ctx, rename, _first(event))


@job("billing.rename", queue=QUEUE)
async def rename(ctx: JobContext[Deps], args: Attempt) -> None:
    """Make one attempt to tell it, and plan the next one while the provider is away."""
    try:
        await tell_name(ctx.container, UUID(args["subject_id"]), f"rename {args['asked_by']}")
    except (Unavailable, Conflict, NotFound) as fact:
        log.warning("name_not_told", **args, problem=fact.detail)
        if isinstance(fact, Unavailable):
            await _again(ctx, rename, args)


@job("billing.follow", queue=QUEUE)
async def follow(ctx: JobContext[Biller], event: PlatformEventArgs) -> None:
    """Begin the period that was paid, and bill what was spent beyond the plan of those before."""
    if not ctx.container.settings.price_list:
        return
    async with ctx.container.database.system_read() as work:
        told = await PlatformEventRepository(work).record(UUID(event["event_id"]))
    if told.account_id is not None:
        await _billed(ctx.container, told.account_id)


@schedule("billing.bill_overage", every=timedelta(hours=1))
async def bill_overage(ctx: JobContext[Biller], due_at: datetime) -> int:
    """Bill what is due in every account, also where an attempt failed; returns how many periods."""
    if not ctx.container.settings.price_list:
        return 0
    async with ctx.container.database.system_read() as work:
        accounts = await debtors(work, due_at)
    return sum([await _billed(ctx.container, account_id) for account_id in accounts])


async def _billed(biller: Biller, account_id: UUID) -> int:
    """Bill an account; what hinders that is tried again within the hour."""
    try:
        return await bill(biller, account_id)
    except DomainError as fact:
        log.warning("overage_not_billed", account_id=str(account_id), reason=fact.detail)
        return 0


async def _refused(deps: Deps, id: UUID) -> DomainError | None:
    """Process an event; returns what forbids it."""
    try:
        await process(deps, id)
    except (Unavailable, Conflict, NotFound) as fact:
        return fact
    return None


def _first(event: PlatformEventArgs) -> Attempt:
    return {"subject_id": event["subject_id"], "asked_by": event["event_id"], "attempt": 1}


async def _again(ctx: JobContext[Any], what: Job[Attempt], args: Attempt) -> None:
    """Plan the next attempt, unless that was the last."""
    at = RETRIES.after(args["attempt"], now())
    if at is not None:
        await _enqueue(ctx, what, {**args, "attempt": args["attempt"] + 1}, at)


async def _enqueue(
    ctx: JobContext[Any], what: Job[Attempt], args: Attempt, at: datetime | None = None
) -> None:
    key = f"{args['asked_by']}:{args['attempt']}"
    await ctx.jobs.enqueue(what, args, key=key, share=args["subject_id"], at=at)


JOBS: tuple[Job[Any], ...] = (begin, attempt, begin_renaming, rename, follow, bill_overage)
_TYPES = frozenset({BillingEventReceived.type, BillingEventReplayed.type})
READERS: tuple[PlatformReader, ...] = (
    PlatformReader("billing.begin", _TYPES, begin),
    PlatformReader("billing.begin_renaming", frozenset({"account.updated"}), begin_renaming),
    PlatformReader("billing.follow", frozenset({InvoicePaid.type}), follow),
)
