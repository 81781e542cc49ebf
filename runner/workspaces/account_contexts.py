"""How a transaction gets to accounts: as a member of one's own, or as staff to all of them.

Neither opens any workspace: no role of an account reads work.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import bindparam

from runner.core.actors import Actor
from runner.core.db.query import Query, select
from runner.core.db.tenancy import STAFF, OwnAccounts, Scope
from runner.core.db.work import Work
from runner.core.errors import DomainError, Forbidden, NotFound
from runner.identity import Users, is_present
from runner.workspaces.contexts import SessionRevoked
from runner.workspaces.models import AccountMember


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
    """Enter as a member of one account, or of all of one's own when none is named."""

    actor: Actor
    account_id: UUID | None = None

    @property
    def reach(self) -> Scope:
        return OwnAccounts(self.actor.user_id, self.account_id)

    def statement(self) -> str:
        # Ids are UUID objects: nothing here can carry SQL.
        ids = map(_quoted, (self.actor.user_id, self.actor.sign_in_id, self.account_id))
        return f"SELECT app.enter_accounts({', '.join(ids)})"

    async def check(self, work: Work) -> None:
        user_id = self.actor.user_id
        if user_id is None or not await is_present(work, user_id, self.actor.sign_in_id):
            raise self.refusal("session_revoked")
        if self.account_id is not None:
            asked = {"account_id": self.account_id, "user_id": user_id}
            if await work.row(_MEMBER, **asked) is None:
                raise self.refusal("not_found")

    def refusal(self, code: str) -> DomainError:
        return SessionRevoked() if code == "session_revoked" else NotFound()


@dataclass(frozen=True, slots=True)
class StaffContext:
    """Enter as staff of this server, who is at a sign-in of theirs: every account, to read."""

    actor: Actor

    @property
    def reach(self) -> Scope:
        return STAFF

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
