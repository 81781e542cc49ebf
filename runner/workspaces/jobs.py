"""Durable work of workspaces, and the events that start it."""

from typing import Any, Protocol
from uuid import UUID

from runner.core.db.database import Database
from runner.core.events.readers import EventArgs, Reader
from runner.core.jobs import Job, JobContext, job
from runner.core.secrets import Keys
from runner.identity import names_of
from runner.providers.mail import Mail, MailFolder
from runner.workspaces.gate import on_behalf
from runner.workspaces.invites import Invites, invite_token
from runner.workspaces.models import InviteState
from runner.workspaces.roles import Scope
from runner.workspaces.workspaces import OwnWorkspace


class World(Protocol):
    """What these jobs need of the process."""

    database: Database
    mail: MailFolder
    keys: Keys
    base_url: str


@job("workspaces.mail_invite")
async def mail_invite(ctx: JobContext[World], args: EventArgs) -> None:
    """Send the invitation that was just made, unless it was taken back meanwhile."""
    world = ctx.container
    entry = on_behalf(args, Scope.MEMBERS_WRITE)
    async with world.database.read(entry) as work:
        invite = await Invites(work).invites.row(UUID(args["subject_id"]))
        if invite["state"] != InviteState.PENDING:
            return
        workspace = await OwnWorkspace(work).read()
        people = await names_of(work, [invite["invited_by_id"]])
    token = invite_token(world.keys, invite["id"])
    inviter = people[invite["invited_by_id"]]["full_name"]
    await world.mail.send(
        Mail(
            message_id=args["event_id"],
            to=invite["email"],
            subject=f"{inviter} invites you to {workspace['name']}",
            text=(
                f"{inviter} keeps a place for you in {workspace['name']} as {invite['role']}.\n\n"
                f"Join here: {world.base_url}/invites#{token}\n\n"
                f"The link works once, until {invite['expires_at']:%d %B %Y, %H:%M} UTC.\n"
            ),
        )
    )


JOBS: tuple[Job[Any], ...] = (mail_invite,)
READERS: tuple[Reader, ...] = (
    Reader("workspaces.mail_invite", frozenset({"invite.created"}), mail_invite),
)
