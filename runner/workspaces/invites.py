"""Invites: keep a place for somebody, until they take it."""

import hmac
from datetime import timedelta
from typing import Literal
from uuid import UUID

from sqlalchemy import bindparam

from runner.core.clock import now
from runner.core.db.query import Query, select
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.ids import new_id
from runner.core.paging import Page, PageRequest
from runner.core.secrets import Keys, b64, hash_token
from runner.identity import User, id_with, normal_email
from runner.workspaces.errors import (
    AlreadyMember,
    BeyondOwnRole,
    InviteInvalid,
    RegistrationClosed,
    WrongInvitee,
)
from runner.workspaces.events import InviteRevoked, MemberInvited, MemberJoined
from runner.workspaces.members import Members
from runner.workspaces.models import InviteState, WorkspaceInvite, WorkspaceMembership
from runner.workspaces.roles import Role, outranks

TTL = timedelta(days=7)


class InviteRepository(Repository[WorkspaceInvite]):
    model = WorkspaceInvite
    columns = (
        "id", "email", "role", "state", "invited_by_id", "expires_at",
        "created_at", "updated_at", "version",
    )  # fmt: skip


# Asked on the system's side of the wall, over all workspaces.
_OPEN = Query(
    select(WorkspaceInvite.id)
    .where(
        WorkspaceInvite.email_lower == bindparam("email_lower"),
        WorkspaceInvite.state == InviteState.PENDING,
        WorkspaceInvite.expires_at > bindparam("now"),
    )
    .limit(1)
)


def invite_token(keys: Keys, invite_id: UUID) -> str:
    """Derive an invite's token: shown once and mailed later, and never stored."""
    return b64(hmac.digest(keys.derive("invite"), invite_id.bytes, "sha256"))


class Invites:
    """The invites of a workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.invites = InviteRepository(work)

    async def page(self, request: PageRequest) -> Page:
        return await self.invites.page(request)

    async def invite(self, keys: Keys, email: str, role: Role) -> tuple[WorkspaceInvite, str]:
        """Keep a place and return its token, which is shown once.

        Inviting an address again replaces its earlier invite.
        """
        folded = normal_email(email)
        mine = await Members(self.work).role_of(self.work.user_id)
        if not outranks(mine, role):
            raise BeyondOwnRole
        known = await id_with(self.work, folded)
        if known and await Members(self.work).memberships.rows(user_id=known):
            raise AlreadyMember(email=email.strip())
        earlier = await self.invites.find(email_lower=folded, state=InviteState.PENDING)
        if earlier is not None:
            self._revoke(earlier)
            await self.work.flush()
        id = new_id()
        token = invite_token(keys, id)
        invite = self.invites.add(
            WorkspaceInvite(
                id=id,
                workspace_id=self.work.workspace_id,
                email=email.strip(),
                email_lower=folded,
                role=role,
                token_hash=hash_token(token),
                invited_by_id=self.work.user_id,
                expires_at=now() + TTL,
            )
        )
        self.work.emit(MemberInvited(subject_id=invite.id), invite)
        return invite, token

    async def revoke(self, id: UUID) -> None:
        """Take an invite back; twice is the same as once."""
        invite = await self.invites.get(id)
        if invite.state is InviteState.PENDING:
            self._revoke(invite)

    def _revoke(self, invite: WorkspaceInvite) -> None:
        invite.state = InviteState.REVOKED
        self.work.emit(InviteRevoked(subject_id=invite.id), invite)


class Invitations:
    """Invites from the invited person's side, on the system login."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.invites = InviteRepository(work)

    async def admit(self, email: str, registration: Literal["open", "invited"]) -> None:
        """Let somebody register; raises RegistrationClosed where only invited people may."""
        if registration == "open":
            return
        if await self.work.row(_OPEN, email_lower=normal_email(email), now=now()) is None:
            raise RegistrationClosed

    async def accept(self, token: str, user: User) -> WorkspaceMembership:
        """Take the place that was kept; raises InviteInvalid and WrongInvitee."""
        invite = await self.invites.find(token_hash=hash_token(token))
        if invite is None or invite.state is not InviteState.PENDING or invite.expires_at <= now():
            raise InviteInvalid
        if user.email_lower != invite.email_lower:
            raise WrongInvitee
        member = await self._member(invite, user)
        invite.state = InviteState.ACCEPTED
        event = MemberJoined(subject_id=member.id, user_id=user.id)
        self.work.emit(event, member, workspace_id=invite.workspace_id)
        return member

    async def _member(self, invite: WorkspaceInvite, user: User) -> WorkspaceMembership:
        members = _Memberships(self.work)
        known = await members.find(workspace_id=invite.workspace_id, user_id=user.id)
        if known is not None:
            return known
        member = WorkspaceMembership(
            workspace_id=invite.workspace_id,
            user_id=user.id,
            role=invite.role,
            invited_by_id=invite.invited_by_id,
        )
        members.add(member)
        return member


class _Memberships(Repository[WorkspaceMembership]):
    model = WorkspaceMembership
