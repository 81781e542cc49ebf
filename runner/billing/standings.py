"""Where an account stands: its plan, what staff decided, and the plans it could have instead."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Uuid, bindparam, case, func, literal, or_
from sqlmodel import col

from runner.billing.entitlements import BillingEntitlement
from runner.billing.models import Interval, SubscriptionStatus, Tier
from runner.billing.overrides import OverrideRepository
from runner.billing.subscriptions import SubscriptionRepository
from runner.billing.tiers import TRIAL, TRIAL_DAYS
from runner.core.clock import now
from runner.core.db.either import either
from runner.core.db.query import Query, select
from runner.core.db.types import UtcDateTime
from runner.core.db.work import Work
from runner.core.entitlements import Allowance, Entitlement, Offered, PlanOffer, Source, so_many
from runner.workspaces import Workspace, WorkspaceEntitlement, payer


class Opened(NamedTuple):
    opened_at: datetime | None


class Line(NamedTuple):
    """So many of a plan, beside the account's own and one thing that staff decided for it."""

    code: str
    name: str
    price_cents: int
    currency: str
    interval: Interval
    limits: dict[str, int | None]
    features: list[str]
    rate_tier: int
    max_quantity: int
    is_public: bool
    quantity: int
    tier_code: str | None
    next_tier_code: str | None
    status: SubscriptionStatus | None
    own_quantity: int | None
    trial_ends_at: datetime | None
    tried_by_id: UUID | None
    opened_at: datetime | None
    past_due_since: datetime | None
    canceled_at: datetime | None
    open_cents: int | None
    own_currency: str | None
    payer_id: UUID | None
    override: str | None
    limit: int | None

    @property
    def called(self) -> str:
        return so_many(self.quantity, self.name)


_OWN = SubscriptionRepository.select().subquery()
_DECIDED = OverrideRepository.select().subquery()
_PAYER = payer(bindparam("of", type_=Uuid()))
_SEEN = (
    select(func.min(Workspace.created_at, type_=UtcDateTime()))
    .where(col(Workspace.account_id) == _PAYER)
    .scalar_subquery()
)
_KNOWN = func.coalesce(_SEEN, func.app.opened_at(_PAYER), type_=UtcDateTime())
# Of who has no row yet: when the first workspace began that is known where one asks.
_BEGUN = either(_KNOWN, _SEEN)
_OPENED = case((_OWN.c.id.is_(None), _BEGUN)).label("opened_at")
_OPENED_AT = Query(select(_BEGUN.label("opened_at")), Opened)
_HOLDS = or_(
    _DECIDED.c.expires_at.is_(None), _DECIDED.c.expires_at > bindparam("at", type_=UtcDateTime())
)
_LINES = Query(
    select(
        Tier.code,
        Tier.name,
        Tier.price_cents,
        Tier.currency,
        Tier.interval,
        Tier.limits,
        Tier.features,
        Tier.rate_tier,
        Tier.max_quantity,
        Tier.is_public,
        literal(1).label("quantity"),
        _OWN.c.tier_code,
        _OWN.c.next_tier_code,
        _OWN.c.status,
        _OWN.c.quantity.label("own_quantity"),
        _OWN.c.trial_ends_at,
        _OWN.c.tried_by_id,
        _OPENED,
        _OWN.c.past_due_since,
        _OWN.c.canceled_at,
        _OWN.c.open_cents,
        _OWN.c.currency.label("own_currency"),
        _OWN.c.account_id.label("payer_id"),
        _DECIDED.c.code.label("override"),
        _DECIDED.c.limit,
    )
    .select_from(Tier)
    .outerjoin(_OWN, _OWN.c.account_id == _PAYER)
    .outerjoin(_DECIDED, (_DECIDED.c.account_id == _PAYER) & _HOLDS)
    .where(or_(col(Tier.is_public), col(Tier.code).in_((_OWN.c.tier_code, TRIAL))))
    .order_by(Tier.price_cents, Tier.position),
    Line,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds for an account at the moment it was asked for."""

    plan: Line
    source: Source
    is_paid: bool
    """Whether what is there again with each month is there this month."""
    is_bought: bool
    """Whether somebody pays for it, or may still."""
    tried: Line
    """The plan of which whoever tries has the credits at most."""
    offers: Sequence[Line]
    overrides: Mapping[str, int | None]
    is_late: bool = False
    """Whether money is late for so long that nothing but paying it helps: no plan can be bought."""

    @property
    def owed(self) -> str:
        """Say what is open, and since when."""
        own = self.plan
        since = f"{own.past_due_since:%-d %B %Y}"
        if not own.open_cents:
            return f"a payment is open since {since}"
        return (
            f"{own.open_cents / 100:.2f} {(own.own_currency or '').upper()} is open since {since}"
        )

    def override(self, entitlement: Entitlement) -> Allowance | None:
        if entitlement.value not in self.overrides:
            return None
        return Allowance(entitlement, self.overrides[entitlement.value], Source.OVERRIDE)

    def allowance(self, entitlement: Entitlement) -> Allowance:
        limit = limit_of(self.plan, entitlement)
        if entitlement.is_monthly and not self.is_paid:
            limit = 0
        if entitlement is BillingEntitlement.CREDITS:
            limit = self._credits(limit)
        offers = [] if self.is_late else [_offered(each, entitlement) for each in self.offers]
        plan = self.plan
        return Allowance(entitlement, limit, self.source, plan.called, offers, plan.code)

    def _credits(self, limit: int | None) -> int | None:
        """Say how many of a plan's credits there are: they cost money elsewhere.

        A trial has those of the plan that is tried at most, and who pays nothing has none.
        """
        if self.source is not Source.TRIAL:
            return limit if self.is_bought else 0
        most = limit_of(self.tried, BillingEntitlement.CREDITS)
        return min((each for each in (limit, most) if each is not None), default=None)


def limit_of(plan: Line, entitlement: Entitlement) -> int | None:
    """Say how much of a thing so many of a plan have; any number of what it says nothing about.

    Credits cost money elsewhere, so a plan that forgets them has none.
    """
    if entitlement is WorkspaceEntitlement.REQUESTS:
        return int(plan.rate_tier)
    if entitlement.is_feature:
        return None if entitlement.value in plan.features else 0
    unsaid = 0 if entitlement is BillingEntitlement.CREDITS else None
    limit = plan.limits.get(entitlement.value, unsaid)
    return limit * plan.quantity if limit is not None and entitlement.adds_up else limit


async def standing_of(work: Work, of: UUID, grace: timedelta) -> Standing:
    """Read where whoever pays for a workspace, a person or an account stands, once in a work."""
    key = ("standing", of)
    if key not in work.answered:
        at = now()
        work.answered[key] = _standing(await work.rows(_LINES, of=of, at=at), at, grace)
    found: Standing = work.answered[key]
    return found


def _standing(lines: Sequence[Line], at: datetime, grace: timedelta) -> Standing:
    plans = {line.code: line for line in lines}
    offers = [line for line in plans.values() if line.is_public]
    own, least = lines[0], offers[0] if offers else lines[0]
    plan, source, is_paid, is_bought = least, Source.PLAN, False, False
    if _is_tried(own, at):
        plan, source, is_paid = plans.get(own.tier_code or TRIAL, least), Source.TRIAL, True
        if own.tried_by_id is not None:
            # What is bought meanwhile begins when the trial ends, unless it has more.
            plan = max(plan, plans.get(TRIAL, plan), key=lambda line: line.price_cents)
    elif own.status is SubscriptionStatus.ACTIVE or _is_awaited(own, at, grace):
        paid = plans[own.tier_code or least.code]
        plan, is_paid = paid._replace(quantity=own.own_quantity or 0), True
        is_bought = True
    else:
        over = own.canceled_at or trial_ends_at(own)
        is_paid = over is not None and at < over + grace
    overrides = {line.override: line.limit for line in lines if line.override is not None}
    tried = plans.get(TRIAL, least)
    is_late = own.status is SubscriptionStatus.PAST_DUE and not is_bought
    return Standing(plan, source, is_paid, is_bought, tried, offers, overrides, is_late)


async def opened_at(work: Work, account_id: UUID) -> datetime | None:
    """Say when the first workspace of an account began, where that is known."""
    found = await work.row(_OPENED_AT, of=account_id)
    return found and found.opened_at


def _is_tried(own: Line, at: datetime) -> bool:
    ends_at = trial_ends_at(own)
    if own.status is None:
        # A trial begins with the first workspace.
        return ends_at is not None and at < ends_at
    return own.status is SubscriptionStatus.TRIALING and (ends_at is None or at < ends_at)


def trial_ends_at(own: Line) -> datetime | None:
    """Say when a trial ends, also before its row is written."""
    if own.status is None and own.opened_at is not None:
        return own.opened_at + timedelta(days=TRIAL_DAYS)
    return own.trial_ends_at


def _is_awaited(own: Line, at: datetime, grace: timedelta) -> bool:
    """Tell whether money is late, and not too late yet."""
    since = own.past_due_since
    late = own.status is SubscriptionStatus.PAST_DUE
    return late and since is not None and at < since + grace


def _offered(line: Line, entitlement: Entitlement) -> Offered:
    plan = PlanOffer(line.code, line.name, line.price_cents, line.currency, line.interval)
    return Offered(
        plan, limit_of(line, entitlement), line.max_quantity if entitlement.adds_up else 1
    )
