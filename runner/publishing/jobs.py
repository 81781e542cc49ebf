"""Durable work of publishing, and the events that start it."""

from typing import Any, Protocol
from uuid import UUID

from runner.approvals import Approvals
from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.errors import Unavailable
from runner.core.events.readers import EventArgs, Reader
from runner.core.jobs import Job, JobContext, Queue, job
from runner.publishing import outbound
from runner.publishing.models import Publication, PublicationKind, PublicationState
from runner.publishing.publications import Publications
from runner.publishing.repository import has_planned
from runner.publishing.scopes import PublishingScope
from runner.publishing.sending import RETRIES, Sending, deliver
from runner.publishing.withdrawals import Withdrawals, take_back
from runner.workspaces import InternalContext, OwnWorkspace, on_behalf

QUEUE = Queue("publishing", concurrency=16, concurrency_each=8)


class Deps(outbound.Deps, Protocol):
    """What these jobs need of the process."""

    database: Database


class SendArgs(EventArgs):
    """A publication and the moment it was planned for; another moment is another sending.

    It goes out with the rights of whoever planned it.
    """

    planned_for: str


@job("publishing.send", queue=QUEUE)
async def send(ctx: JobContext[Deps], args: SendArgs) -> None:
    """Send a publication; a second run finds out what became of the first."""
    deps, context = ctx.container, on_behalf(args, PublishingScope.WRITE)
    try:
        async with deps.database.write(context) as work:
            workspace = await OwnWorkspace(work).here()
            slugs = await OwnWorkspace(work).slugs()
            attempt = await Sending(work).begin(UUID(args["subject_id"]), args["planned_for"])
        if attempt is None:
            return
        kind = attempt.row.kind
        if kind is PublicationKind.MARKDOWN:
            outbound.make_folder(deps.settings, workspace)
        channel = outbound.channel_for(kind, workspace, slugs, deps)
        outcome = await deliver(channel, attempt)
        async with deps.database.write(context) as work:
            await Sending(work).finish(attempt, outcome)
    except (OSError, Unavailable):
        # Between two commits the row says what is known, so another run can go on from there.
        await ctx.jobs.enqueue(send, args, at=now() + RETRIES.wait(1))


@job("publishing.schedule", queue=QUEUE)
async def schedule(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Have a planned publication sent when it is due."""
    row, due = await _due(ctx.container, args)
    if row.state is PublicationState.PLANNED:
        key = f"{row.id}:{due['planned_for']}"
        await ctx.jobs.enqueue(send, due, key=key, at=row.planned_for)


@job("publishing.reconcile", queue=QUEUE)
async def reconcile(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Have somebody look again, later each time, at what nobody knows the outcome of."""
    row, again = await _due(ctx.container, args)
    if row.state is PublicationState.UNKNOWN:
        later = now() + RETRIES.wait(row.attempt)
        await ctx.jobs.enqueue(send, again, key=args["event_id"], at=later)


@job("publishing.withdraw")
async def withdraw(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Have a channel take back what it has; asked a second time it finds nothing."""
    deps, context = ctx.container, _house(args)
    try:
        async with deps.database.read(context) as work:
            workspace = await OwnWorkspace(work).here()
            slugs = await OwnWorkspace(work).slugs()
            row = await Publications(work).one(UUID(args["subject_id"]))
        if row.state is not PublicationState.WITHDRAWING:
            return
        channel = outbound.channel_for(row.kind, workspace, slugs, deps)
        problem = await take_back(channel, row)
        async with deps.database.write(context) as work:
            await Withdrawals(work).finish(row.id, problem)
    except (OSError, Unavailable):
        await ctx.jobs.enqueue(withdraw, args, at=now() + RETRIES.wait(1))


@job("publishing.ask_back")
async def ask_back(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Ask the channel of a withdrawal at once, and later each time it did not answer."""
    async with ctx.container.database.read(_house(args)) as work:
        row = await Publications(work).one(UUID(args["subject_id"]))
    if row.state is PublicationState.WITHDRAWING:
        later = now() + RETRIES.wait(row.attempt) if row.attempt else now()
        await ctx.jobs.enqueue(withdraw, args, key=args["event_id"], at=later)


async def _due(deps: Deps, args: EventArgs) -> tuple[Publication, SendArgs]:
    async with deps.database.read(_house(args)) as work:
        row = await Publications(work).one(UUID(args["subject_id"]))
    by_id, planned_for = str(row.requested_by_id), row.planned_for.isoformat()
    return row, {**args, "actor_id": by_id, "planned_for": planned_for}


def _house(args: EventArgs) -> InternalContext:
    # Whoever did what these jobs follow may have left with it.
    return InternalContext(UUID(args["workspace_id"]))


@job("publishing.cancel_outdated")
async def cancel_outdated(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Show people that a changed post will not go out; sending asks for itself."""
    async with ctx.container.database.write(_house(args)) as work:
        await Publications(work).cancel_outdated(UUID(args["subject_id"]))


@job("publishing.replace_leavers")
async def replace_leavers(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Leave nothing in the hands of people who may no longer publish."""
    async with ctx.container.database.write(_house(args)) as work:
        await Publications(work).leave_nothing_to_leavers()
        await Withdrawals(work).resume()


@job("publishing.resume")
async def resume(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Show that a post which is approved again goes out as it was planned."""
    async with ctx.container.database.write(_house(args)) as work:
        await Publications(work).resume(await Approvals(work).post_of(UUID(args["subject_id"])))


@job("publishing.settle")
async def settle(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Let a post that is back stand as what became of its plans meanwhile says."""
    async with ctx.container.database.write(_house(args)) as work:
        await Publications(work).settle_anew(UUID(args["subject_id"]))


@job("publishing.cancel_missed")
async def cancel_missed(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Show people what did not go out while their workspace was closed."""
    async with ctx.container.database.write(_house(args)) as work:
        await Publications(work).cancel_missed()
        await Withdrawals(work).resume()


JOBS: tuple[Job[Any], ...] = (
    send,
    schedule,
    reconcile,
    withdraw,
    ask_back,
    cancel_outdated,
    replace_leavers,
    resume,
    settle,
    cancel_missed,
)
READERS: tuple[Reader, ...] = (
    Reader("publishing.schedule", frozenset({"publication.planned"}), schedule),
    Reader("publishing.reconcile", frozenset({"publication.unknown"}), reconcile),
    Reader("publishing.ask_back", frozenset({"publication.withdrawing"}), ask_back),
    Reader(
        "publishing.cancel_outdated",
        frozenset({"post.updated", "post.restored", "post.recovered"}),
        cancel_outdated,
    ),
    Reader(
        "publishing.replace_leavers",
        frozenset({"member.deleted", "member.suspended", "member.role_changed", "role.updated"}),
        replace_leavers,
    ),
    Reader("publishing.settle", frozenset({"post.recovered"}), settle),
    Reader("publishing.resume", frozenset({"approval.approved"}), resume, wanted=has_planned),
    Reader(
        "publishing.cancel_missed",
        frozenset({"workspace.unarchived", "workspace.restored"}),
        cancel_missed,
    ),
)
