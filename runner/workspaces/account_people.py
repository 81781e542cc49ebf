"""Who belongs to an account: list them, change what they may, let them go, leave."""

from uuid import UUID

from sqlmodel import col

from runner.core.db.query import Row
from runner.core.db.repository import assign
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.events.event import Audience, Event
from runner.core.paging import Page, PageRequest
from runner.identity import names_of
from runner.workspaces.account_contexts import AccountRight, InsufficientAccountRole
from runner.workspaces.accounts import AccountMembers
from runner.workspaces.models import AccountMember, AccountRole


class AccountMemberJoined(Event):
    type = "account_member.joined"
    audience = Audience.ACCOUNT
    user_id: UUID


class AccountMemberRoleChanged(Event):
    type = "account_member.role_changed"
    audience = Audience.ACCOUNT
    user_id: UUID


class AccountMemberDeleted(Event):
    type = "account_member.deleted"
    audience = Audience.ACCOUNT
    user_id: UUID


class AccountPeople:
    """The members of the account one is in."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.members = AccountMembers(work)

    async def page(self, request: PageRequest) -> Page:
        page = await self.members.page(request)
        return Page(await self._named(page.items), page.next_cursor, page.count)

    async def change_role(self, user_id: UUID, role: AccountRole) -> Row:
        """Give a member another role; raises NotFound, LastAccountOwner and, about owners, who may.

        Whoever is no owner themselves makes nobody one, and takes it from nobody.
        """
        member = await self.member(user_id, role)
        if assign(member, {"role": role}):
            self.work.emit(AccountMemberRoleChanged(subject_id=member.id, user_id=user_id), member)
            await self.work.flush()
        [named] = await self._named([self.members.written(member)])
        return named

    async def remove(self, user_id: UUID) -> None:
        """Let a member go, who is out with their next request."""
        member = await self.member(user_id)
        event = AccountMemberDeleted(subject_id=member.id, user_id=member.user_id)
        self.work.emit(event, member)
        await self.members.remove(member)

    async def leave(self) -> None:
        """Go; raises LastAccountOwner."""
        # Asked without a lock: who may leave may not change, and is so kept from locking.
        own = await self.members.rows(user_id=self.work.user_id)
        mine = col(AccountMember.user_id) == self.work.user_id
        if not await self.members.remove_where(mine):
            raise NotFound
        self.work.emit(AccountMemberDeleted(subject_id=own[0]["id"], user_id=self.work.user_id))

    async def member(self, user_id: UUID, *becoming: AccountRole) -> AccountMember:
        """Load a member to change them, locked; raises NotFound and InsufficientAccountRole."""
        # Asked without a lock: whom one may not change the database keeps one from locking.
        for row in await self.members.rows(user_id=user_id):
            await self.require_right_over(row["role"], *becoming)
        found = await self.members.find(account_id=self.work.account_id, user_id=user_id)
        if found is None:
            raise NotFound
        return found

    async def require_right_over(self, *roles: AccountRole) -> None:
        """Refuse who is no owner to decide on owners; raises InsufficientAccountRole."""
        if AccountRole.OWNER not in roles:
            return
        own = await self.members.rows(user_id=self.work.user_id)
        if not own or own[0]["role"] not in AccountRight.OWN.roles:
            raise InsufficientAccountRole(AccountRight.OWN)

    async def _named(self, rows: list[Row]) -> list[Row]:
        names = await names_of(self.work, (row["user_id"] for row in rows))
        return [
            {
                **row,
                "full_name": names[row["user_id"]].full_name,
                "email": names[row["user_id"]].email,
            }
            for row in rows
        ]
