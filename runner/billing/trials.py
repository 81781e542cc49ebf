"""The days in which one tries a plan: begun once by each owner, told of before they end."""

from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.billing.events import SubscriptionCreated, SubscriptionTrialEnding, SubscriptionUpdated
from runner.billing.models import Subscription, SubscriptionStatus
from runner.billing.paid import Paid
from runner.billing.payments.errors import NotOnSale
from runner.billing.standings import opened_at
from runner.billing.subscriptions import SubscriptionRepository, subscription_of
from runner.billing.tiers import LEAST, TRIAL, TRIAL_DAYS, TierRepository, tiers_of
from runner.core.clock import now
from runner.core.db.locks import lock
from runner.core.db.query import Query, Row, select
from runner.core.db.repository import assign
from runner.core.db.types import UtcDateTime
from runner.core.db.work import Work
from runner.core.errors import Conflict
from runner.workspaces import Workspace, first_owner

TOLD_BEFORE = timedelta(days=3)


class TrialEnd(NamedTuple):
    """When a trial ends, and what the plan is called that there is from then on."""

    at: datetime
    plan: str


class Payer(NamedTuple):
    account_id: UUID


_PAYER = Query(select(Workspace.account_id).where(Workspace.id == bindparam("of")), Payer)
_WITHOUT = Query(
    select(Workspace.account_id)
    .outerjoin(Subscription, col(Subscription.account_id) == Workspace.account_id)
    .where(col(Subscription.id).is_(None))
    .distinct(),
    Payer,
)
_ENDING = Query(
    select(Subscription.account_id).where(
        Subscription.status == SubscriptionStatus.TRIALING,
        col(Subscription.trial_ends_at) <= bindparam("by", type_=UtcDateTime()),
    ),
    Payer,
)


async def trial_end(work: Work, account_id: UUID) -> TrialEnd | None:
    """Say what comes after the trial of the account one is in; None where it is over."""
    plan = await subscription_of(work, account_id)
    if plan is None or plan.status != SubscriptionStatus.TRIALING or not plan.trial_ends_at:
        return None
    [tier] = await TierRepository(work).records(code=plan.next_tier_code or LEAST)
    return TrialEnd(plan.trial_ends_at, tier.name)


class NotTrying(Conflict):
    code = "not_trying"
    message = (
        "No trial is under way here that ends by itself; buy a plan, or change the one there is."
    )


class NextPlan:
    """The plan that comes after the trial of the account one is in."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def choose(self, tier_code: str | None) -> Row:
        """Say which one, or with None that it is the least; nothing is paid by that.

        Raises NotTrying, and NotOnSale for a plan that is not offered.
        """
        offered = {tier.code: tier for tier in await tiers_of(self.work) if tier.is_public}
        if tier_code is not None and tier_code not in offered:
            raise NotOnSale(tier=tier_code)
        rows = SubscriptionRepository(self.work)
        row = await rows.find(account_id=self.work.account_id)
        if row is None or row.status is not SubscriptionStatus.TRIALING:
            raise NotTrying
        if row.provider_subscription_id is not None:
            raise NotTrying
        if assign(row, {"next_tier_code": tier_code}):
            self.work.emit(SubscriptionUpdated(subject_id=row.id), row)
            await self.work.flush()
        # No money is late for what is tried.
        return {**rows.written(row), "grace_ends_at": None}


class Trials:
    """Trials of every account; on the system login."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.subscriptions = SubscriptionRepository(work)

    async def payer(self, workspace_id: UUID) -> UUID | None:
        """Say who pays for a workspace, unless it is gone."""
        found = await self.work.row(_PAYER, of=workspace_id)
        return found and found.account_id

    async def missing(self) -> list[UUID]:
        """Name the accounts that pay for workspaces and have no plan yet."""
        return [row.account_id for row in await self.work.rows(_WITHOUT)]

    async def ending(self, at: datetime) -> list[UUID]:
        """Name the accounts whose trial is over, or is so soon."""
        return [row.account_id for row in await self.work.rows(_ENDING, by=at + TOLD_BEFORE)]

    async def begin(self, account_id: UUID) -> bool:
        """Begin what there is before a plan is paid; tells whether it began now.

        Whose first owner has tried already has nothing to try, in whichever account it was.
        """
        # There is no row to lock before the first one, of the account nor of its owner.
        await lock(self.work, "subscription", account_id)
        if await self.subscriptions.find(account_id=account_id):
            return False
        owner_id = await first_owner(self.work, account_id)
        await lock(self.work, "trial", owner_id)
        row = Subscription(
            account_id=account_id, tier_code=LEAST, status=SubscriptionStatus.INCOMPLETE
        )
        if owner_id and not await self.subscriptions.rows(tried_by_id=owner_id):
            began_at = now()
            row.tier_code, row.status = TRIAL, SubscriptionStatus.TRIALING
            row.tried_by_id, row.began_at = owner_id, began_at
            row.trial_ends_at = began_at + timedelta(days=TRIAL_DAYS)
            # What was spent before there was a row is of the same trial.
            since = await opened_at(self.work, account_id) or began_at
            tried = Paid.whole(TRIAL, 1, since, row.trial_ends_at)
            row.paid = tried.model_dump(mode="json")
        self.subscriptions.add(row)
        self.work.emit(SubscriptionCreated(subject_id=row.id), row)
        await self.work.flush()
        return True

    async def note(self, account_id: UUID) -> None:
        """Remember who tries what is paid elsewhere, so that they try once; twice is once."""
        row = await self.subscriptions.find(account_id=account_id)
        owner_id = await first_owner(self.work, account_id)
        if row is None or row.status is not SubscriptionStatus.TRIALING or row.tried_by_id:
            return
        await lock(self.work, "trial", owner_id)
        if owner_id and not await self.subscriptions.rows(tried_by_id=owner_id):
            row.tried_by_id = owner_id
            await self.work.flush()

    async def proceed(self, account_id: UUID, at: datetime) -> bool:
        """Tell of the end of a trial once, and end it in its time; tells whether it did either."""
        await lock(self.work, "subscription", account_id)
        row = await self.subscriptions.find(account_id=account_id)
        if row is None or row.status is not SubscriptionStatus.TRIALING:
            return False
        ends_at = row.trial_ends_at
        if ends_at is None:
            return False
        # What is paid elsewhere ends when it is said so there.
        if ends_at <= at and row.provider_subscription_id is None:
            self._end(row)
        elif at < ends_at <= at + TOLD_BEFORE and row.trial_told_at is None:
            row.trial_told_at = at
            self.work.emit(SubscriptionTrialEnding(subject_id=row.id), row)
        else:
            return False
        await self.work.flush()
        return True

    def _end(self, row: Subscription) -> None:
        """Leave the plan that was chosen, of which nothing is paid."""
        chosen = {
            "tier_code": row.next_tier_code or LEAST,
            "next_tier_code": None,
            "status": SubscriptionStatus.INCOMPLETE,
            "paid": None,
        }
        assign(row, chosen)
        self.work.emit(SubscriptionUpdated(subject_id=row.id), row)


async def tried_elsewhere(work: Work, account_id: UUID) -> bool:
    """Tell whether who owns an account tries, or tried, in another one; on the system login."""
    owner_id = await first_owner(work, account_id)
    tried = await SubscriptionRepository(work).rows(tried_by_id=owner_id) if owner_id else []
    return any(row["account_id"] != account_id for row in tried)


async def begin_plan(work: Work, account_id: UUID) -> None:
    """Begin what an account has before a plan is paid, in the work that asks for it next."""
    await Trials(work).begin(account_id)
