"""Invites: keep a place for somebody, until they take it."""

from datetime import datetime
from typing import Literal, NamedTuple
from uuid import UUID

from sqlalchemy import and_, bindparam
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Query, select
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.events.event import Event
from runner.core.paging import Page, PageRequest
from runner.core.secrets import Keys, hash_token
from runner.identity import Addresses, User, id_with, mailable, normal_email
from runner.workspaces.errors import (
    AlreadyMember,
    InviteClosed,
    InviteInvalid,
    OwnersOnly,
    RegistrationClosed,
    RenewalUnmailed,
    WrongInvitee,
)
from runner.workspaces.events import (
    InviteResent,
    InviteRevoked,
    MemberInvited,
    MemberJoined,
    MemberRoleChanged,
)
from runner.workspaces.kept_places import invite_token, is_over, keep_longer, kept_for
from runner.workspaces.members import Members
from runner.workspaces.models import (
    CustomRole,
    Inviters,
    InviteState,
    MemberSettings,
    MembershipStatus,
    Workspace,
    WorkspaceInvite,
    WorkspaceMembership,
)
from runner.workspaces.rights import Assignment, Rights, scopes_given, still_gives
from runner.workspaces.roles import DESCRIPTIONS, Role
from runner.workspaces.seats import Seats
from runner.workspaces.settings import ChosenSettings


class InviteRepository(Repository[WorkspaceInvite]):
    model = WorkspaceInvite
    columns = (
        "id", "email", "role", "custom_role_id", "state", "invited_by_id", "expires_at",
        "created_at", "updated_at", "version",
    )  # fmt: skip


class Open(NamedTuple):
    workspace_id: UUID
    invited_by_id: UUID
    role: Role
    custom_role_id: UUID | None


class Into(NamedTuple):
    workspace_id: UUID


class Offer(NamedTuple):
    """What somebody is invited to."""

    email: str
    workspace: str
    inviter: str
    role: Role
    expires_at: datetime
    custom_role: str | None
    custom_description: str | None

    @property
    def role_name(self) -> str:
        return self.custom_role or self.role.value

    @property
    def role_description(self) -> str:
        return (
            DESCRIPTIONS[self.role] if self.custom_role is None else self.custom_description or ""
        )


# Asked on the system's side of the wall, over all workspaces.
_OPEN = Query(
    select(
        WorkspaceInvite.workspace_id,
        WorkspaceInvite.invited_by_id,
        WorkspaceInvite.role,
        WorkspaceInvite.custom_role_id,
    ).where(
        WorkspaceInvite.email_lower == bindparam("email_lower"),
        WorkspaceInvite.state == InviteState.PENDING,
        WorkspaceInvite.expires_at > bindparam("now"),
    ),
    Open,
)
_OF_TOKEN = Query(
    select(WorkspaceInvite.workspace_id).where(
        WorkspaceInvite.token_hash == bindparam("token_hash")
    ),
    Into,
)
_OFFER = Query(
    select(
        WorkspaceInvite.email,
        col(Workspace.name).label("workspace"),
        col(User.full_name).label("inviter"),
        WorkspaceInvite.role,
        WorkspaceInvite.expires_at,
        col(CustomRole.name).label("custom_role"),
        col(CustomRole.description).label("custom_description"),
    )
    .join(Workspace, Workspace.id == WorkspaceInvite.workspace_id)
    .join(User, User.id == WorkspaceInvite.invited_by_id)
    .join(
        CustomRole,
        and_(
            col(CustomRole.workspace_id) == WorkspaceInvite.workspace_id,
            col(CustomRole.id) == WorkspaceInvite.custom_role_id,
        ),
        isouter=True,
    )
    .where(WorkspaceInvite.token_hash == bindparam("token_hash")),
    Offer,
)


class Invites:
    """The invites of a workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.invites = InviteRepository(work)

    async def page(self, request: PageRequest) -> Page:
        return await self.invites.page(request)

    async def invite(
        self,
        keys: Keys,
        email: str,
        role: Role | None,
        *,
        custom_role_id: UUID | None = None,
        show_link: bool = False,
    ) -> tuple[WorkspaceInvite, str | None]:
        """Keep a place; with `show_link` its token is returned, to be shown once.

        Inviting an address again replaces its earlier invite; without a role the workspace's
        settings say which. Raises: BeyondOwnRole, OwnersOnly, AlreadyMember, LimitReached.
        """
        folded = mailable(email)
        await Seats(self.work).locked()
        settings = await self.settings()
        rights = Rights(self.work)
        given = await rights.assignment(role or settings.default_invite_role, custom_role_id)
        await rights.require_cover(given.scopes)
        known = await id_with(self.work, folded)
        if known and await Members(self.work).memberships.rows(user_id=known):
            raise AlreadyMember(email=email.strip())
        earlier = await self.invites.find(email_lower=folded, state=InviteState.PENDING)
        if earlier is not None:
            self.take_back(earlier)
            await self.work.flush()
        await self._require_seat()
        invite = self.keep(keys, email, given, settings.invite_days)
        if not show_link:
            return invite, None
        invite.link_shown_to_id = self.work.user_id
        return invite, invite_token(keys, invite.id)

    async def promised(self) -> set[str]:
        """List the addresses that hold an open invite."""
        pending = await self.invites.records(state=InviteState.PENDING)
        return {row.email.casefold() for row in pending if not is_over(row)}

    async def settings(self) -> MemberSettings:
        """Return how people come in here; raises OwnersOnly when one may not invite."""
        settings = (await ChosenSettings(self.work).chosen()).members
        mine = await Rights(self.work).membership(self.work.user_id)
        if settings.inviters is Inviters.OWNERS and mine.role is not Role.OWNER:
            raise OwnersOnly
        return settings

    def keep(self, keys: Keys, email: str, given: Assignment, days: int) -> WorkspaceInvite:
        """Keep a place that nothing forbids any more."""
        invite = self.invites.add(
            WorkspaceInvite(
                **kept_for(keys, email, self.work.user_id, days),
                workspace_id=self.work.workspace_id,
                role=given.role,
                custom_role_id=given.custom_role_id,
            )
        )
        self.work.emit(MemberInvited(subject_id=invite.id), invite)
        return invite

    async def revoke(self, id: UUID) -> None:
        """Take an invite back; twice is the same as once."""
        invite = await self.invites.get(id)
        if invite.state is InviteState.PENDING:
            self.take_back(invite)

    async def resend(self, keys: Keys, id: UUID, *, mailed: bool) -> WorkspaceInvite:
        """Mail an invite again, with new days to take it; whoever does so stands for it.

        Raises: InviteClosed, RenewalUnmailed, BeyondOwnRole, LimitReached.
        """
        await Seats(self.work).locked()
        settings = await self.settings()
        row = await self.invites.record(id)
        given = (row.role, row.custom_role_id)
        scopes = await scopes_given(self.work, self.work.workspace_id, *given)
        await Rights(self.work).require_cover(scopes)
        invite = await self.invites.get(id)
        if invite.state is not InviteState.PENDING:
            raise InviteClosed(state=invite.state.value)
        if not mailed:
            # Nor may its link be shown to a second person: the one who saw it answers for it.
            raise RenewalUnmailed(email=invite.email)
        if is_over(invite):
            await self._require_seat()
        keep_longer(keys, invite, id, self.work.user_id, settings.invite_days)
        self.work.emit(InviteResent(subject_id=invite.id), invite)
        await self.work.flush()
        return invite

    def take_back(self, invite: WorkspaceInvite) -> None:
        invite.state = InviteState.REVOKED
        self.work.emit(InviteRevoked(subject_id=invite.id), invite)

    async def _require_seat(self) -> None:
        await Seats(self.work).require_free(len(await self.promised()))


class Invitations:
    """Invites from the invited person's side, on the system login."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.invites = InviteRepository(work)

    async def admit(self, email: str, registration: Literal["open", "invited"]) -> None:
        """Let somebody register; raises RegistrationClosed where only invited people may."""
        if registration == "open":
            return
        for row in await self.work.rows(_OPEN, email_lower=normal_email(email), now=now()):
            giver, given = row.invited_by_id, (row.role, row.custom_role_id)
            if await still_gives(self.work, row.workspace_id, giver, *given):
                return
        raise RegistrationClosed

    async def offer(self, token: str) -> Offer:
        """Tell who holds a token what it opens; raises InviteInvalid as taking it would."""
        token_hash = hash_token(token)
        await self._open(token_hash)
        offer = await self.work.row(_OFFER, token_hash=token_hash)
        if offer is None:
            raise InviteInvalid
        return offer

    async def accept(self, token: str, user: User, addresses: Addresses) -> WorkspaceMembership:
        """Take the place that was kept, as long as its inviter could give it today.

        Whoever is a member by now gets the role of the invite where that is more, and whoever holds
        a token that was only mailed has proven their address by it.

        Raises: InviteInvalid, WrongInvitee, AlreadyMember, LimitReached.
        """
        invite = await self._open(hash_token(token))
        if user.email_lower != invite.email_lower:
            raise WrongInvitee
        members = _Memberships(self.work)
        member = await members.find(workspace_id=invite.workspace_id, user_id=user.id)
        event: Event
        if member is None:
            await Seats(self.work, invite.workspace_id).require_free()
            member = members.add(_member(invite, user))
            event = MemberJoined(subject_id=member.id, user_id=user.id)
        else:
            await self._raise(member, invite)
            event = MemberRoleChanged(subject_id=member.id, user_id=user.id)
        if invite.link_shown_to_id is None:
            await addresses.answered(user)
        invite.state = InviteState.ACCEPTED
        self.work.emit(event, member, workspace_id=invite.workspace_id)
        return member

    async def _open(self, token_hash: str) -> WorkspaceInvite:
        found = await self.work.row(_OF_TOKEN, token_hash=token_hash)
        if found is None:
            raise InviteInvalid
        await Seats(self.work, found.workspace_id).locked()
        invite = await self.invites.find(token_hash=token_hash)
        if invite is None or invite.state is not InviteState.PENDING or is_over(invite):
            raise InviteInvalid
        giver, given = invite.invited_by_id, (invite.role, invite.custom_role_id)
        if not await still_gives(self.work, invite.workspace_id, giver, *given):
            raise InviteInvalid
        return invite

    async def _raise(self, member: WorkspaceMembership, invite: WorkspaceInvite) -> None:
        """Give a member the role of their invite, which must not take anything away."""
        at = invite.workspace_id
        held = await scopes_given(self.work, at, member.role, member.custom_role_id)
        given = await scopes_given(self.work, at, invite.role, invite.custom_role_id)
        if member.status is not MembershipStatus.ACTIVE or not held < given:
            raise AlreadyMember(email=invite.email)
        member.role, member.custom_role_id = invite.role, invite.custom_role_id


def _member(invite: WorkspaceInvite, user: User) -> WorkspaceMembership:
    return WorkspaceMembership(
        workspace_id=invite.workspace_id,
        user_id=user.id,
        role=invite.role,
        custom_role_id=invite.custom_role_id,
        # Who mailed it again since has not seen the link, and stands for the role alone.
        invited_by_id=invite.link_shown_to_id or invite.invited_by_id,
    )


class _Memberships(Repository[WorkspaceMembership]):
    model = WorkspaceMembership
