"""A workspace on a server that sells plans, and what its account has of them."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from runner.billing import SubscriptionStatus
from runner.billing.models import Override, Subscription, Tier
from runner.billing.paid import Paid
from runner.billing.subscriptions import ALIVE
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.entitlements import Allowance, Entitlement, Source
from runner.core.ids import new_id
from runner.workspaces import InternalContext
from tests.client import selling
from tests.contract.unconfined import execute


class Place:
    """A workspace, who pays for it, and a server that sells plans."""

    def __init__(self, container: Container, workspace: dict[str, Any]) -> None:
        self.container, self.sold = container, selling(container)
        self.id, self.account_id = UUID(workspace["id"]), UUID(workspace["account_id"])

    async def has(self, status: SubscriptionStatus, **values: Any) -> None:
        """Have the account be at a plan."""
        own = sa.delete(Subscription).where(sa.column("account_id") == self.account_id)
        row = Subscription(
            account_id=self.account_id, status=status, **{"tier_code": "team"} | values
        )
        begun, ends = row.current_period_start, row.current_period_end
        if begun and ends and status in ALIVE and "paid" not in values:
            row.paid = Paid.whole(row.tier_code, row.quantity, begun, ends).model_dump(mode="json")
        await execute(self.container, own)
        await execute(self.container, sa.insert(Subscription).values(row.model_dump()))

    async def decided(self, code: str, limit: int | None, **values: Any) -> None:
        row = Override(account_id=self.account_id, code=code, limit=limit, reason="Asked", **values)
        await execute(self.container, sa.insert(Override).values(row.model_dump()))

    async def asked(self, entitlement: Entitlement) -> Allowance:
        async with self.sold.database.read(InternalContext(self.id)) as work:
            return await work.allowance(entitlement)

    async def told(self, entitlement: Entitlement) -> tuple[int | None, Source, str | None]:
        found = await self.asked(entitlement)
        return found.limit, found.source, found.plan

    async def tier(self, **values: Any) -> str:
        """Make a plan that only this account has; returns its code."""
        told: dict[str, Any] = {"name": "Own", "price_cents": 100, "rate_tier": 60, "position": 9}
        told |= values
        told["created_at"] = told["updated_at"] = now()
        tier = Tier(code=f"own-{new_id()}", is_public=False, **told)
        await execute(self.container, sa.insert(Tier).values(tier.model_dump()))
        await self.has(SubscriptionStatus.ACTIVE, tier_code=tier.code)
        return tier.code
