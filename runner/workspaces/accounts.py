"""Accounts: who pays; everybody who owns a workspace has one of their own."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Uuid, bindparam, func
from sqlmodel import col

from runner.core.db.locks import lock
from runner.core.db.query import Count, Id, Query, Row, select
from runner.core.db.repository import Repository, assign
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.events.event import Audience, Event
from runner.core.paging import Page, PageRequest
from runner.identity import Users
from runner.workspaces.account_contexts import AccountRight
from runner.workspaces.models import (
    Account,
    AccountFields,
    AccountKind,
    AccountMember,
    AccountRole,
    Workspace,
    WorkspaceStatus,
)


class AccountCreated(Event):
    type = "account.created"
    audience = Audience.ACCOUNT


class AccountUpdated(Event):
    type = "account.updated"
    audience = Audience.ACCOUNT


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
_FIRST = Query(
    select(col(AccountMember.account_id).label("id"))
    .where(AccountMember.user_id == bindparam("user_id"), AccountMember.role == AccountRole.OWNER)
    .order_by(AccountMember.created_at, AccountMember.id)
    .limit(1),
    Id,
)
_OWNED = (
    select(col(AccountMember.account_id))
    .where(col(AccountMember.role) == AccountRole.OWNER)
    .order_by(AccountMember.created_at, AccountMember.id)
    .limit(1)
)


def payer(of: Any) -> ColumnElement[UUID]:
    """Return whose account pays: for a workspace, for a person by their first one, or itself."""
    paying = select(Workspace.account_id).where(Workspace.id == of).scalar_subquery()
    owned = _OWNED.where(col(AccountMember.user_id) == of).scalar_subquery()
    return func.coalesce(paying, owned, of)


_FIRST_OWNER = Query(
    select(col(AccountMember.user_id).label("id"))
    .where(
        AccountMember.account_id == bindparam("account_id"),
        AccountMember.role == AccountRole.OWNER,
    )
    .order_by(AccountMember.created_at, AccountMember.id)
    .limit(1),
    Id,
)
_PAYER = Query(select(payer(bindparam("of", type_=Uuid())).label("id")), Id)
_PAID = Query(
    select(func.count().label("count"))
    .select_from(Workspace)
    .where(
        col(Workspace.account_id) == bindparam("of"),
        col(Workspace.status) != WorkspaceStatus.DELETING,
    ),
    Count,
)
_EACH = Query(_OWN.order_by(Account.name, Account.id))
_ONE = Query(_OWN.where(Account.id == bindparam("id")))


class Accounts:
    """The accounts in reach: one's own, or to staff all of them."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def own(self) -> list[Row]:
        """List the accounts one is a member of, with the role there."""
        return [_own(row) for row in await self.work.rows(_EACH, user_id=self.work.user_id)]

    async def read(self, id: UUID) -> Row:
        """Answer with one of them; raises NotFound."""
        found = await self.work.row(_ONE, user_id=self.work.user_id, id=id)
        if found is None:
            raise NotFound
        return _own(found)

    async def require(self, id: UUID) -> None:
        """Refuse an account that is not in reach, whoever belongs to it; raises NotFound."""
        await AccountRepository(self.work).row(id)

    async def here(self) -> Row:
        """Answer with the account one is in, whoever asks."""
        return await AccountRepository(self.work).row(self.work.account_id)

    async def page(self, request: PageRequest) -> Page:
        """Answer with one page of all in reach, whoever is a member there."""
        return await AccountRepository(self.work).page(request)

    async def change(self, id: UUID, values: Mapping[str, Any], if_match: int | None) -> Row:
        """Rename an account or have its invoices go elsewhere; raises NotFound and Stale."""
        account = await AccountRepository(self.work).get(id, if_match=if_match)
        if assign(account, values):
            self.work.emit(AccountUpdated(subject_id=id), account)
            await self.work.flush()
        return await self.read(id)


async def workspaces_paid(work: Work, of: UUID) -> int:
    """Count the workspaces that an account, or the first one of a person, pays for, alone."""
    [payer_id] = [row.id for row in await work.rows(_PAYER, of=of)]
    await lock(work, "workspaces paid", payer_id)
    [found] = await work.rows(_PAID, of=payer_id)
    return found.count


async def first_owner(work: Work, account_id: UUID) -> UUID | None:
    """Name who owns an account for the longest time."""
    found = await work.row(_FIRST_OWNER, account_id=account_id)
    return found and found.id


async def account_of(work: Work, owner_id: UUID) -> UUID:
    """Return the first account that somebody owns, made on first use; on the system login."""
    # Locked, so that two at once who need its first account make one.
    person = await Users(work).users.get(owner_id)
    own = await work.row(_FIRST, user_id=owner_id)
    if own is not None:
        return own.id
    fields = AccountFields(name=person.full_name, billing_email=person.email)
    opened = await OpenedAccounts(work).open(fields, AccountKind.PERSONAL, owner_id)
    return UUID(str(opened["id"]))


class OpenedAccounts:
    """Accounts before they have members; on the system login."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def open(
        self, fields: AccountFields, kind: AccountKind, owner_id: UUID | None = None
    ) -> Row:
        """Make an account, owned by whoever acts unless somebody else is named."""
        owner_id = owner_id or self.work.user_id
        account = AccountRepository(self.work).add(Account(**fields.model_dump(), kind=kind))
        await self.work.flush()
        owner = AccountMember(account_id=account.id, user_id=owner_id, role=AccountRole.OWNER)
        AccountMembers(self.work).add(owner)
        self.work.emit(AccountCreated(subject_id=account.id), account)
        await self.work.flush()
        return _own({**AccountRepository.written(account), "role": owner.role})


def _own(account: Row) -> Row:
    """Say what one's role in an account allows."""
    return {**account, "rights": AccountRight.of(account["role"])}
