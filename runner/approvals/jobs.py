"""Durable work of approvals, and the events that start it."""

from typing import Any, Protocol
from uuid import UUID

from runner.approvals.approvals import Approvals
from runner.approvals.repository import has_asked
from runner.core.db.database import Database
from runner.core.events.readers import EventArgs, Reader
from runner.core.jobs import Job, JobContext, job
from runner.workspaces import InternalContext

CONTENT_CHANGED = frozenset({"post.updated", "post.restored", "post.recovered"})
# Who may decide by now, or a post that was in the trash or history until it was taken back.
STANDING_CHANGED = frozenset(
    {
        "member.joined",
        "member.deleted",
        "member.suspended",
        "member.reactivated",
        "member.role_changed",
        "service_account.updated",
        "role.updated",
        "publication.withdrawn",
        "post.recovered",
    }
)


class Deps(Protocol):
    """What these jobs need of the process."""

    database: Database


def _house(args: EventArgs) -> InternalContext:
    # Whoever did what these jobs follow may have left with it.
    return InternalContext(UUID(args["workspace_id"]))


@job("approvals.revoke_outdated")
async def revoke_outdated(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Show people that an approval is gone; every gate sees that without this job."""
    async with ctx.container.database.write(_house(args)) as work:
        await Approvals(work).revoke_outdated(UUID(args["subject_id"]))


@job("approvals.judge_anew")
async def judge_anew(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Ask again where somebody's yes lapsed or counts again; every gate sees that by itself."""
    async with ctx.container.database.write(_house(args)) as work:
        await Approvals(work).judge_anew()


JOBS: tuple[Job[Any], ...] = (revoke_outdated, judge_anew)
READERS: tuple[Reader, ...] = (
    Reader("approvals.revoke_outdated", CONTENT_CHANGED, revoke_outdated, wanted=has_asked),
    Reader("approvals.judge_anew", STANDING_CHANGED, judge_anew, wanted=has_asked),
)
