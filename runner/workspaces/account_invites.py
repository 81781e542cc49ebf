"""Invites into an account: keep a place for somebody, until they take it."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.query import Query, select
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.events.event import Audience, Event
from runner.core.paging import Page, PageRequest
from runner.core.secrets import Keys, hash_token
from runner.identity import Addresses, User, id_with, mailable
from runner.workspaces.account_contexts import AccountRight
from runner.workspaces.account_people import (
    AccountMemberJoined,
    AccountMemberRoleChanged,
    AccountPeople,
)
from runner.workspaces.accounts import AccountMembers
from runner.workspaces.errors import (
    AlreadyInAccount,
    InviteClosed,
    InviteInvalid,
    RenewalUnmailed,
    WrongInvitee,
)
from runner.workspaces.kept_places import invite_token, is_over, keep_longer, kept_for
from runner.workspaces.models import Account, AccountInvite, AccountMember, AccountRole, InviteState

DAYS = 7
_STRENGTH = list(AccountRole)[::-1]


class AccountInviteCreated(Event):
    type = "account_invite.created"
    audience = Audience.ACCOUNT


class AccountInviteResent(Event):
    type = "account_invite.resent"
    audience = Audience.ACCOUNT


class AccountInviteRevoked(Event):
    type = "account_invite.revoked"
    audience = Audience.ACCOUNT


class AccountInviteRepository(Repository[AccountInvite]):
    model = AccountInvite
    columns = (
        "id", "email", "role", "state", "invited_by_id", "expires_at",
        "created_at", "updated_at", "version",
    )  # fmt: skip


class AccountOffer(NamedTuple):
    """What somebody is invited to."""

    email: str
    account: str
    inviter: str
    role: AccountRole
    expires_at: datetime


_OFFER = Query(
    select(
        AccountInvite.email,
        col(Account.name).label("account"),
        col(User.full_name).label("inviter"),
        AccountInvite.role,
        AccountInvite.expires_at,
    )
    .join(Account, Account.id == AccountInvite.account_id)
    .join(User, User.id == AccountInvite.invited_by_id)
    .where(AccountInvite.token_hash == bindparam("token_hash")),
    AccountOffer,
)


class AccountInvites:
    """The invites of the account one is in."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.invites = AccountInviteRepository(work)
        self.people = AccountPeople(work)

    async def page(self, request: PageRequest) -> Page:
        return await self.invites.page(request)

    async def invite(
        self, keys: Keys, email: str, role: AccountRole, *, show_link: bool
    ) -> tuple[AccountInvite, str | None]:
        """Keep a place; with `show_link` its token is returned, to be shown once.

        Inviting an address again replaces its earlier invite.
        Raises: InsufficientAccountRole, AlreadyInAccount.
        """
        folded = mailable(email)
        await self.people.require_right_over(role)
        known = await id_with(self.work, folded)
        if known and await self.people.members.rows(user_id=known):
            raise AlreadyInAccount(email=email.strip())
        earlier = await self.invites.find(email_lower=folded, state=InviteState.PENDING)
        if earlier is not None:
            self._take_back(earlier)
            await self.work.flush()
        kept = kept_for(keys, email, self.work.user_id, DAYS)
        invite = AccountInvite(**kept, account_id=self.work.account_id, role=role)
        if show_link:
            invite.link_shown_to_id = self.work.user_id
        self.invites.add(invite)
        self.work.emit(AccountInviteCreated(subject_id=invite.id), invite)
        return invite, invite_token(keys, invite.id) if show_link else None

    async def revoke(self, id: UUID) -> None:
        """Take an invite back; twice is the same as once."""
        invite = await self.invites.get(id)
        if invite.state is InviteState.PENDING:
            self._take_back(invite)

    async def resend(self, keys: Keys, id: UUID, *, mailed: bool) -> AccountInvite:
        """Mail an invite again, with new days to take it; whoever does so stands for it.

        Raises: InviteClosed, RenewalUnmailed, InsufficientAccountRole.
        """
        invite = await self.invites.get(id)
        await self.people.require_right_over(invite.role)
        if invite.state is not InviteState.PENDING:
            raise InviteClosed(state=invite.state.value)
        if not mailed:
            # Nor may its link be shown to a second person: the one who saw it answers for it.
            raise RenewalUnmailed(email=invite.email)
        keep_longer(keys, invite, id, self.work.user_id, DAYS)
        self.work.emit(AccountInviteResent(subject_id=invite.id), invite)
        await self.work.flush()
        return invite

    def _take_back(self, invite: AccountInvite) -> None:
        invite.state = InviteState.REVOKED
        self.work.emit(AccountInviteRevoked(subject_id=invite.id), invite)


class AccountInvitations:
    """Invites from the invited person's side, on the system login."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.invites = AccountInviteRepository(work)
        self.members = AccountMembers(work)

    async def offer(self, token: str) -> AccountOffer:
        """Tell who holds a token what it opens; raises InviteInvalid as taking it would."""
        await self._open(hash_token(token))
        offer = await self.work.row(_OFFER, token_hash=hash_token(token))
        if offer is None:
            raise InviteInvalid
        return offer

    async def accept(self, token: str, user: User, addresses: Addresses) -> AccountMember:
        """Take the place that was kept, as long as its inviter could give it today.

        Whoever is a member by now gets the role of the invite where that is more, and whoever holds
        a token that was only mailed has proven their address by it.

        Raises: InviteInvalid, WrongInvitee, AlreadyInAccount.
        """
        invite = await self._open(hash_token(token))
        if user.email_lower != invite.email_lower:
            raise WrongInvitee
        member = await self.members.find(account_id=invite.account_id, user_id=user.id)
        event: Event
        if member is None:
            member = self.members.add(
                AccountMember(account_id=invite.account_id, user_id=user.id, role=invite.role)
            )
            event = AccountMemberJoined(subject_id=member.id, user_id=user.id)
        elif _STRENGTH.index(member.role) >= _STRENGTH.index(invite.role):
            raise AlreadyInAccount(email=invite.email)
        else:
            member.role = invite.role
            event = AccountMemberRoleChanged(subject_id=member.id, user_id=user.id)
        if invite.link_shown_to_id is None:
            await addresses.answered(user)
        invite.state = InviteState.ACCEPTED
        self.work.emit(event, member)
        return member

    async def _open(self, token_hash: str) -> AccountInvite:
        invite = await self.invites.find(token_hash=token_hash)
        if invite is None or invite.state is not InviteState.PENDING or is_over(invite):
            raise InviteInvalid
        owners = invite.role is AccountRole.OWNER
        right = AccountRight.OWN if owners else AccountRight.MANAGE
        inviter = await self.members.find(
            account_id=invite.account_id, user_id=invite.invited_by_id
        )
        if inviter is None or inviter.role not in right.roles:
            raise InviteInvalid
        return invite
