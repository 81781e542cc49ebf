"""How a transaction gets to accounts: as a member with a right, as staff, or by Postmagiq itself.

Neither opens any workspace: no role of an account reads work.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import bindparam

from runner.core.actors import Actor
from runner.core.db.database import SYSTEM_ACTOR
from runner.core.db.query import Query, select
from runner.core.db.tenancy import STAFF, OwnAccounts, Scope
from runner.core.db.work import Work
from runner.core.errors import DomainError, Forbidden, NotFound
from runner.identity import Users, is_present
from runner.workspaces.contexts import SessionRevoked
from runner.workspaces.models import AccountMember, AccountRole


class AccountRight(StrEnum):
    """What a role of an account allows; the first roles that do are asked for it."""

    READ = "account:read"
    PAY = "account:pay"
    MANAGE = "account:manage"
    OWN = "account:own"

    @property
    def roles(self) -> tuple[AccountRole, ...]:
        return _ROLES[self]

    @classmethod
    def of(cls, role: AccountRole) -> list["AccountRight"]:
        return [right for right in cls if role in right.roles]


_MANAGING = (AccountRole.OWNER, AccountRole.ADMIN)
_ROLES = {
    AccountRight.READ: tuple(AccountRole),
    AccountRight.PAY: tuple(AccountRole),
    AccountRight.MANAGE: _MANAGING,
    AccountRight.OWN: _MANAGING[:1],
}


class InsufficientAccountRole(Forbidden):
    code = "insufficient_account_role"
    message = "Your role in this account does not allow that; ask one of its {who_can}."

    def __init__(self, right: AccountRight) -> None:
        roles = [role.value for role in right.roles]
        super().__init__(missing_right=right.value, who_can=" or ".join(f"{r}s" for r in roles))


class StaffOnly(Forbidden):
    code = "forbidden"
    message = "Only staff of this server may do that."


_MEMBER = Query(
    select(AccountMember.role).where(
        AccountMember.account_id == bindparam("account_id"),
        AccountMember.user_id == bindparam("user_id"),
    )
)


@dataclass(frozen=True, slots=True)
class AccountContext:
    """Enter as a member of one account, or to read all of one's own when none is named."""

    actor: Actor
    account_id: UUID | None = None
    right: AccountRight = AccountRight.READ

    @property
    def reach(self) -> Scope:
        return OwnAccounts(self.actor.user_id, self.account_id)

    @property
    def bounded(self) -> Sequence[UUID]:
        return ()

    def statement(self) -> str:
        # Ids are UUID objects and roles our own words: nothing here can carry SQL.
        ids = map(_quoted, (self.actor.user_id, self.actor.sign_in_id, self.account_id))
        roles = ",".join(self.right.roles)
        return f"SELECT app.enter_accounts({', '.join(ids)}, '{{{roles}}}')"

    async def check(self, work: Work) -> None:
        user_id = self.actor.user_id
        if user_id is None or not await is_present(work, user_id, self.actor.sign_in_id):
            raise self.refusal("session_revoked")
        if self.account_id is not None:
            asked = {"account_id": self.account_id, "user_id": user_id}
            member = await work.row(_MEMBER, **asked)
            if member is None:
                raise self.refusal("not_found")
            if member["role"] not in self.right.roles:
                raise self.refusal("insufficient_account_role")

    def refusal(self, code: str) -> DomainError:
        if code == "insufficient_account_role":
            return InsufficientAccountRole(self.right)
        return SessionRevoked() if code == "session_revoked" else NotFound()


# What row-level security asks for, as in migrations/rls.py: more than any person has.
_ITSELF_LEVEL = 40


@dataclass(frozen=True, slots=True)
class InternalAccountContext:
    """Enter one account as Postmagiq itself: for what is counted and billed while nobody asks."""

    account_id: UUID
    actor: Actor = SYSTEM_ACTOR

    @property
    def reach(self) -> Scope:
        return OwnAccounts(None, self.account_id)

    @property
    def bounded(self) -> Sequence[UUID]:
        return ()

    def statement(self) -> str:
        return (
            f"SELECT set_config('app.accounts', '{{{self.account_id}}}', true), "
            f"set_config('app.account_level', '{_ITSELF_LEVEL}', true)"
        )

    async def check(self, work: Work) -> None:
        return None

    def refusal(self, code: str) -> DomainError:
        return NotFound()


@dataclass(frozen=True, slots=True)
class StaffContext:
    """Enter as staff of this server, who is at a sign-in of theirs: every account, to read."""

    actor: Actor

    @property
    def reach(self) -> Scope:
        return STAFF

    @property
    def bounded(self) -> Sequence[UUID]:
        return ()

    def statement(self) -> str:
        ids = map(_quoted, (self.actor.user_id, self.actor.sign_in_id))
        return f"SELECT app.enter_staff({', '.join(ids)})"

    async def check(self, work: Work) -> None:
        user_id, sign_in_id = self.actor.user_id, self.actor.sign_in_id
        here = user_id and sign_in_id and await is_present(work, user_id, sign_in_id)
        if user_id is None or not here:
            raise self.refusal("session_revoked")
        if not (await Users(work).read(user_id)).is_platform_staff:
            raise self.refusal("forbidden")

    def refusal(self, code: str) -> DomainError:
        return StaffOnly() if code == "forbidden" else SessionRevoked()


def _quoted(id: UUID | None) -> str:
    return f"'{id}'" if id else "NULL"
