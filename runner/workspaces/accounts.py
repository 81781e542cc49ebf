"""Accounts: who pays; everybody who owns a workspace has one of their own."""

from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.query import Query, Row
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest
from runner.identity import Users
from runner.workspaces.models import Account, AccountMember, AccountRole


class AccountRepository(Repository[Account]):
    model = Account


class AccountMembers(Repository[AccountMember]):
    model = AccountMember


_OWN = (
    AccountRepository.select()
    .add_columns(AccountMember.role)
    .join(AccountMember, col(AccountMember.account_id) == Account.id)
    .where(AccountMember.user_id == bindparam("user_id"))
)
_EACH = Query(_OWN.order_by(Account.name, Account.id))
_ONE = Query(_OWN.where(Account.id == bindparam("id")))


class Accounts:
    """The accounts in reach: one's own, or to staff all of them."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def own(self) -> list[Row]:
        """List the accounts one is a member of, with the role there."""
        return await self.work.rows(_EACH, user_id=self.work.user_id)

    async def read(self, id: UUID) -> Row:
        """Answer with one of them; raises NotFound."""
        found = await self.work.row(_ONE, user_id=self.work.user_id, id=id)
        if found is None:
            raise NotFound
        return found

    async def page(self, request: PageRequest) -> Page:
        """Answer with one page of all in reach, whoever is a member there."""
        return await AccountRepository(self.work).page(request)


async def account_of(work: Work, owner_id: UUID) -> UUID:
    """Return the account that somebody owns, made on first use; on the system login."""
    # Locked, so that two at once who need its first account make one.
    person = await Users(work).users.get(owner_id)
    members = AccountMembers(work)
    own = await members.find(user_id=owner_id, role=AccountRole.OWNER)
    if own is not None:
        return own.account_id
    account = Account(name=person.full_name, billing_email=person.email)
    AccountRepository(work).add(account)
    await work.flush()
    members.add(AccountMember(account_id=account.id, user_id=owner_id, role=AccountRole.OWNER))
    return account.id
