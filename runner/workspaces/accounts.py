"""Accounts: who pays; everybody who owns a workspace has one of their own."""

from uuid import UUID

from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.identity import Users
from runner.workspaces.models import Account, AccountMember, AccountRole


class Accounts(Repository[Account]):
    model = Account


class AccountMembers(Repository[AccountMember]):
    model = AccountMember


async def account_of(work: Work, owner_id: UUID) -> UUID:
    """Return the account that somebody owns, made on first use; on the system login."""
    # Locked, so that two at once who need its first account make one.
    person = await Users(work).users.get(owner_id)
    members = AccountMembers(work)
    own = await members.find(user_id=owner_id, role=AccountRole.OWNER)
    if own is not None:
        return own.account_id
    account = Accounts(work).add(Account(name=person.full_name, billing_email=person.email))
    await work.flush()
    members.add(AccountMember(account_id=account.id, user_id=owner_id, role=AccountRole.OWNER))
    return account.id
