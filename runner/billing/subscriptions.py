"""The plan of an account, and the one place where what its provider says reaches our rows."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from runner.billing.events import SubscriptionCreated, SubscriptionUpdated
from runner.billing.models import Interval, Subscription, SubscriptionStatus
from runner.billing.paid import Heard, paid_after
from runner.core.clock import now
from runner.core.db.locks import lock
from runner.core.db.repository import Repository, assign
from runner.core.db.work import Work

ALIVE = frozenset(
    {SubscriptionStatus.TRIALING, SubscriptionStatus.ACTIVE, SubscriptionStatus.PAST_DUE}
)


HEARD = Heard()


class SubscriptionRepository(Repository[Subscription]):
    model = Subscription


@dataclass(frozen=True, slots=True)
class SubscriptionState:
    """A subscription as its provider had it when it was asked."""

    tier_code: str
    status: SubscriptionStatus
    provider_subscription_id: str | None = None
    quantity: int = 1
    price_cents: int | None = None
    currency: str | None = None
    interval: Interval | None = None
    began_at: datetime | None = None
    trial_ends_at: datetime | None = None
    current_period_start: datetime | None = None
    current_period_end: datetime | None = None
    cancel_at_period_end: bool = False
    canceled_at: datetime | None = None


async def subscription_of(work: Work, account_id: UUID) -> Subscription | None:
    """Read the plan of an account; None before it has one."""
    rows = await SubscriptionRepository(work).records(account_id=account_id)
    return rows[0] if rows else None


async def apply_subscription(
    work: Work, account_id: UUID, state: SubscriptionState, heard: Heard = HEARD
) -> bool:
    """Write what a provider said; tells whether anything is different now.

    Whoever asked the provider keeps what was seen in its order, by a ticket. The end of an earlier
    subscription never ends the one that took its place.
    """
    # There is no row to lock before the first one.
    await lock(work, "subscription", account_id)
    subscriptions = SubscriptionRepository(work)
    row = await subscriptions.find(account_id=account_id)
    if row is None:
        row = subscriptions.add(Subscription(account_id=account_id, **_values(state, None, heard)))
        work.emit(SubscriptionCreated(subject_id=row.id), row)
        await work.flush()
        return True
    if _is_overtaken(state, row):
        return False
    if differs := assign(row, _values(state, row, heard)):
        work.emit(SubscriptionUpdated(subject_id=row.id), row)
        await work.flush()
    return differs


async def end_subscription(work: Work, account_id: UUID, at: datetime) -> bool:
    """End what an account has whose customer is gone at the provider; tells whether it had any."""
    row = await subscription_of(work, account_id)
    if row is None or row.provider_subscription_id is None:
        return False
    last = {name: getattr(row, name) for name in SubscriptionState.__slots__}
    ended = {"status": SubscriptionStatus.CANCELED, "canceled_at": row.canceled_at or at}
    return await apply_subscription(work, account_id, SubscriptionState(**{**last, **ended}))


def _is_overtaken(state: SubscriptionState, row: Subscription) -> bool:
    """Tell whether a state is about what is over by now."""
    if state.provider_subscription_id == row.provider_subscription_id:
        return False
    if state.status in ALIVE:
        # What is paid takes the place of what is only tried here, whichever began first.
        if row.provider_subscription_id is None:
            return False
        began, ours = state.began_at, row.began_at
        return began is not None and ours is not None and began < ours
    return row.provider_subscription_id is not None or row.status in ALIVE


def _values(state: SubscriptionState, row: Subscription | None, heard: Heard) -> dict[str, Any]:
    values: dict[str, Any] = asdict(state)
    paid = paid_after(row, state, heard, now())
    values["open_cents"] = heard.open_cents
    values["paid"] = paid and paid.model_dump(mode="json")
    if state.status is SubscriptionStatus.PAST_DUE:
        values["past_due_since"] = (row and row.past_due_since) or now()
    else:
        values["past_due_since"] = None
    if row is not None and row.next_tier_code == state.tier_code:
        values["next_tier_code"] = None
    return values
