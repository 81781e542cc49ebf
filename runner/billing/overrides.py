"""What staff decides for single accounts: how much of something, why, and until when."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from runner.billing.entitlements import unknown
from runner.billing.events import EntitlementCreated, EntitlementDeleted, EntitlementUpdated
from runner.billing.models import Override
from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.repository import Repository, assign
from runner.core.db.work import Work
from runner.core.entitlements import Entitlement
from runner.core.errors import Fault, Invalid, NotFound
from runner.workspaces import Accounts


class OverrideRepository(Repository[Override]):
    model = Override


class DecidedEntitlements:
    """Overrides of one account, for staff; what an account has instead of what its plan says."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.stored = OverrideRepository(work)

    async def of(self, account_id: UUID) -> list[Row]:
        """List what was decided, also what holds no longer; raises NotFound."""
        await Accounts(self.work).require(account_id)
        rows = await self.stored.rows(account_id=account_id, order="code")
        return [_shown(row) for row in rows]

    async def decide(self, account_id: UUID, code: str, values: Mapping[str, Any]) -> Row:
        """Say how much an account may have; the same again changes nothing.

        Raises NotFound, and Invalid for an unknown entitlement or a moment that is over.
        """
        await Accounts(self.work).require(account_id)
        _require_known(code)
        _require_ahead(values["expires_at"])
        row = await self.stored.find(account_id=account_id, code=code)
        if row is None:
            row = self.stored.add(Override(account_id=account_id, code=code, **values))
            self.work.emit(EntitlementCreated(subject_id=row.id), row)
        elif assign(row, values):
            self.work.emit(EntitlementUpdated(subject_id=row.id), row)
        await self.work.flush()
        return _shown(self.stored.written(row))

    async def take_back(self, account_id: UUID, code: str) -> None:
        """Have the plan say it again; raises NotFound where nothing was decided."""
        row = await self.stored.find(account_id=account_id, code=code)
        if row is None:
            raise NotFound
        self.work.emit(EntitlementDeleted(subject_id=row.id), row)
        await self.stored.remove(row)
        await self.work.flush()


def _shown(row: Row) -> Row:
    called = {each.value: each.called for each in Entitlement.every()}
    ends_at = row["expires_at"]
    holds = ends_at is None or ends_at > now()
    return row | {"called": called.get(row["code"], row["code"]), "holds": holds}


def _require_known(code: str) -> None:
    known = {each.value for each in Entitlement.every()}
    if code not in known:
        raise Invalid(faults=[unknown(known, parameter="code")])


def _require_ahead(ends_at: datetime | None) -> None:
    if ends_at is not None and ends_at <= now():
        raise Invalid(faults=[Fault("past", "a moment to come", pointer="/expires_at")])
