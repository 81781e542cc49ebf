"""A plan with less room over HTTP: what comes next, what is over, what stays active."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import use_account, use_system
from api.errors import raises
from api.routing import make_router
from api.schemas import Shown
from api.v1.billing.downgrade_schemas import (
    HOW_MANY_LOOKED_AT,
    DowngradeChoice,
    DowngradeRead,
    NextPlanChoice,
)
from api.v1.billing.schemas import MOST_QUANTITY, SubscriptionRead
from runner.billing import Asked, Downgrades, NextPlan, NotOnSale, NotTrying
from runner.bootstrap import Container
from runner.core.db.work import Work
from runner.core.errors import Invalid, NotFound
from runner.workspaces import AccountRight, InsufficientAccountRole

router = make_router("billing", "/api/v1/accounts/{account_id}")


def _downgrades(work: Work, container: Container) -> Downgrades:
    settings = container.settings
    return Downgrades(
        work, timedelta(days=settings.payment_grace_days), is_sold=settings.price_list
    )


Payer = Annotated[NextPlan, use_account(NextPlan, AccountRight.PAY)]
Chooser = Annotated[Downgrades, use_system(_downgrades)]
Code = Annotated[
    str | None,
    Query(min_length=1, max_length=40, description="Which plan; else what comes by itself."),
]
Number = Annotated[int | None, Query(ge=1, le=MOST_QUANTITY, description=f"{HOW_MANY_LOOKED_AT}.")]


@router.put(
    "/subscription/next",
    responses=raises(NotFound, InsufficientAccountRole, NotTrying, NotOnSale),
)
async def choose_next_plan(
    account_id: UUID, body: NextPlanChoice, plans: Payer
) -> Shown[SubscriptionRead]:
    """Choose the plan for the time after the trial; until it is paid, the cheapest one holds."""
    return await plans.choose(body.tier_code)


@router.get("/downgrade", responses=raises(NotFound, InsufficientAccountRole, NotOnSale))
async def preview_downgrade(
    account_id: UUID, downgrades: Chooser, tier_code: Code = None, quantity: Number = None
) -> Shown[DowngradeRead]:
    """Say what would be over the limits of a plan, and what of it stays active."""
    return await downgrades.read(account_id, Asked(tier_code, quantity))


@router.put("/downgrade", responses=raises(NotFound, InsufficientAccountRole, NotOnSale, Invalid))
async def choose_downgrade(
    account_id: UUID, body: DowngradeChoice, downgrades: Chooser
) -> Shown[DowngradeRead]:
    """Choose what stays active where there is less room, now or later; the rest is read-only."""
    keep = [each.model_dump() for each in body.keep]
    return await downgrades.choose(account_id, Asked(body.tier_code, body.quantity), keep)
