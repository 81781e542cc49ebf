"""Letters about what happens in a workspace."""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.query import Id, Query
from runner.core.db.work import Work
from runner.core.events.models import EventRow
from runner.core.events.readers import EventArgs, PlatformEventArgs
from runner.core.events.repository import EventRepository, PlatformEventRepository
from runner.identity import names_of
from runner.notifications import templates
from runner.notifications.composing import Composer, Deps, Envelope, to_invited
from runner.workspaces import (
    Here,
    InternalContext,
    Invites,
    InviteState,
    Members,
    MemberScope,
    OwnWorkspace,
    Rights,
    Role,
    Roles,
    WorkspaceScope,
    WorkspaceStatus,
    invite_token,
    on_behalf,
)

# Somebody who switches an endpoint off by hand needs no mail about it.
_REASONS = {
    "gone": "the receiver answered that it wants nothing any more.",
    "failing": "the receiver has failed for days.",
}


class InCharge(NamedTuple):
    """Somebody who hears of what happens to the workspace."""

    email: str
    full_name: str
    role: Role


_LATER = Query(
    EventRepository.select("id")
    .where(
        col(EventRow.subject_id) == bindparam("subject_id"),
        col(EventRow.type).in_(("webhook.enabled", "webhook.deleted")),
        col(EventRow.seq) > bindparam("seq"),
    )
    .limit(1),
    Id,
)


async def invite(deps: Deps, event: EventArgs) -> list[Envelope]:
    """Ask the invited person in, unless the invite was taken back."""
    async with deps.database.read(on_behalf(event, MemberScope.WRITE)) as work:
        found = await Invites(work).invites.record(UUID(event["subject_id"]))
        if found.state != InviteState.PENDING:
            return []
        workspace = await OwnWorkspace(work).here()
        inviter = (await names_of(work, [found.invited_by_id]))[found.invited_by_id]
        own = found.custom_role_id
        role = (await Roles(work).read(own))["name"] if own else found.role
    url = f"{deps.base_url}/invites#{invite_token(deps.keys, found.id)}"
    letter = templates.invite(inviter.full_name, workspace.name, role, url, found.expires_at)
    return to_invited(found.email, letter, inviter)


async def webhook_disabled(deps: Deps, event: EventArgs) -> list[Envelope]:
    """Tell why an endpoint hears nothing any more, unless it is switched on again."""
    async with deps.database.read(InternalContext(UUID(event["workspace_id"]))) as work:
        told = await EventRepository(work).record(UUID(event["event_id"]))
        later = await work.row(_LATER, subject_id=told.subject_id, seq=told.seq)
        if told.data["reason"] not in _REASONS or later is not None:
            return []
        workspace, people = await _in_charge(work)
    url = f"{deps.base_url}/w/{workspace.slug}/webhooks/{told.subject_id}"
    reason = _REASONS[told.data["reason"]]
    return [
        Envelope(
            person.email,
            templates.webhook_disabled(person.full_name, workspace.name, reason, url),
        )
        for person in people
    ]


async def deletion_requested(deps: Deps, event: EventArgs) -> list[Envelope]:
    """Tell when a workspace will be gone, unless it was restored."""
    async with deps.database.read(InternalContext(UUID(event["workspace_id"]))) as work:
        workspace, people = await _in_charge(work)
        if workspace.status is not WorkspaceStatus.DELETING or not workspace.delete_after:
            return []
        actor_id = UUID(event["actor_id"]) if event["actor_id"] else None
        names = await names_of(work, [actor_id] if actor_id else [])
    by = names[actor_id].full_name if actor_id in names else "Somebody"
    return [
        Envelope(
            person.email,
            templates.workspace_deletion(
                person.full_name,
                workspace.name,
                by,
                workspace.delete_after,
                deps.base_url,
            ),
        )
        for person in people
    ]


async def ownership_transferred(deps: Deps, event: EventArgs) -> list[Envelope]:
    """Tell who owns a workspace from now on."""
    async with deps.database.read(InternalContext(UUID(event["workspace_id"]))) as work:
        workspace, people = await _in_charge(work)
    owner = next(person.full_name for person in people if person.role is Role.OWNER)
    return [
        Envelope(
            person.email,
            templates.ownership_transferred(person.full_name, workspace.name, owner, deps.base_url),
        )
        for person in people
    ]


async def audit_log_broken(deps: Deps, event: PlatformEventArgs) -> list[Envelope]:
    """Tell that a log was tampered with; the event is told outside of it."""
    async with deps.database.system_read() as work:
        told = await PlatformEventRepository(work).record(UUID(event["event_id"]))
    async with deps.database.read(InternalContext(told.subject_id)) as work:
        workspace, people = await _in_charge(work)
    seq, reason = told.data["seq"], told.data["reason"]
    url = f"{deps.base_url}/w/{workspace.slug}/audit"
    return [
        Envelope(
            person.email,
            templates.audit_log_broken(person.full_name, workspace.name, seq, reason, url),
        )
        for person in people
    ]


async def _in_charge(work: Work) -> tuple[Here, list[InCharge]]:
    """Return a workspace with the people who own or administer it and verified an address."""
    workspace = await OwnWorkspace(work).here()
    # By what they hold: a custom role may stand on that of an admin and hold next to nothing.
    in_charge = await Rights(work).holders(WorkspaceScope.WRITE)
    return workspace, [
        InCharge(member.email, member.full_name or "", member.role)
        for member in await Members(work).everybody()
        if member.user_id in in_charge and member.email and member.email_verified_at
    ]


COMPOSERS: Mapping[str, Composer] = {
    "invite.created": invite,
    "invite.resent": invite,
    "webhook.disabled": webhook_disabled,
    "workspace.deletion_requested": deletion_requested,
    "workspace.ownership_transferred": ownership_transferred,
}
SYSTEM_COMPOSERS: Mapping[str, Composer] = {"audit_log.broken": audit_log_broken}
