"""What an account has paid for last: from when until when, and which plan of it since when.

Credits are given by this, as money is taken: a plan counts for that part of a period in which it
was there. What has begun and is not paid is no part of it.
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from pydantic import BaseModel

from runner.billing.models import Subscription, SubscriptionStatus

if TYPE_CHECKING:
    from runner.billing.subscriptions import SubscriptionState

MICROSECOND = timedelta(microseconds=1)


class Part(BaseModel):
    """So many of a plan since a moment, until the next one."""

    tier_code: str
    quantity: int
    since: datetime

    def is_of(self, tier_code: str, quantity: int) -> bool:
        return (self.tier_code, self.quantity) == (tier_code, quantity)


class Paid(BaseModel):
    """What is paid, or tried, and the plans there were in it, the first one from its beginning."""

    starts_at: datetime
    ends_at: datetime
    parts: list[Part]

    @classmethod
    def of(cls, row: Mapping[str, Any] | None) -> Self | None:
        return None if row is None else cls.model_validate(row)

    @classmethod
    def whole(cls, tier_code: str, quantity: int, starts_at: datetime, ends_at: datetime) -> Self:
        part = Part(tier_code=tier_code, quantity=quantity, since=starts_at)
        return cls(starts_at=starts_at, ends_at=ends_at, parts=[part])

    def then(self, tier_code: str, quantity: int, at: datetime) -> Self:
        """Have another plan from a moment on; two changes at one moment are the last one."""
        last = self.parts[-1]
        if last.is_of(tier_code, quantity):
            return self
        at = min(max(at, last.since), self.ends_at)
        next_ = Part(tier_code=tier_code, quantity=quantity, since=at)
        parts = self.parts if at > last.since else self.parts[:-1]
        # Nobody asks for months that are over, of what is paid by the year.
        month, _ = period_around(at, self.starts_at, self.ends_at)
        over = [place for place, part in enumerate(parts) if part.since <= month]
        return self.model_copy(update={"parts": [*parts[max(over, default=0) :], next_]})

    def share(self, within: "Month", limits: Mapping[str, int | None]) -> int | None:
        """Say how many credits a month of it has, by how many each plan has: any number where the
        plan there is now says so.
        """
        last = self.parts[-1]
        if limits.get(last.tier_code, 0) is None:
            return None
        ends = [*(part.since for part in self.parts[1:]), within.ends_at]
        begins = [within.starts_at, *(part.since for part in self.parts[1:])]
        total = 0
        for part, begun, ended in zip(self.parts, begins, ends, strict=True):
            length = min(ended, within.ends_at) - max(begun, within.starts_at)
            each = limits.get(part.tier_code, 0) or 0
            total += each * part.quantity * max(length // MICROSECOND, 0)
        whole = (within.ends_at - within.starts_at) // MICROSECOND
        # To the nearest, as money is.
        return (2 * total + whole) // (2 * whole)


class Month(NamedTuple):
    starts_at: datetime
    ends_at: datetime


class Heard(NamedTuple):
    """What else a provider says when it says how a subscription is."""

    is_paid: bool = True
    """Whether the period is that has begun last."""
    changed_at: datetime | None = None
    """As of when it billed the last change within a period."""
    open_cents: int = 0
    """What is billed, was tried and is not paid."""


def paid_after(
    row: Subscription | None, state: "SubscriptionState", heard: Heard, at: datetime
) -> Paid | None:
    """Say what is paid once a provider has said how a subscription is."""
    before = Paid.of(row.paid) if row else None
    match state.status:
        case SubscriptionStatus.TRIALING:
            was_tried = row is not None and row.status is SubscriptionStatus.TRIALING
            return _tried(state, before if was_tried else None)
        case SubscriptionStatus.ACTIVE if heard.is_paid:
            is_same = row and row.provider_subscription_id == state.provider_subscription_id
            return _paid(state, before if is_same else None, heard.changed_at, at)
        case SubscriptionStatus.ACTIVE | SubscriptionStatus.PAST_DUE:
            # What was left before goes on, until the period that has begun is paid.
            return before
    return None


def _tried(state: "SubscriptionState", before: Paid | None) -> Paid | None:
    """Have one trial be one period, whatever is bought in it."""
    starts_at = before.starts_at if before else state.began_at or state.current_period_start
    ends_at = state.trial_ends_at or state.current_period_end
    if starts_at is None or ends_at is None:
        return None
    return Paid.whole(state.tier_code, state.quantity, starts_at, ends_at)


def _paid(
    state: "SubscriptionState", before: Paid | None, changed_at: datetime | None, at: datetime
) -> Paid | None:
    starts_at = state.current_period_start or state.began_at
    if starts_at is None:
        return None
    ends_at = state.current_period_end or later(starts_at, 1)
    now_is = (state.tier_code, state.quantity)
    if before is None:
        return Paid.whole(*now_is, starts_at, ends_at)
    if before.starts_at == starts_at:
        same = before.model_copy(update={"ends_at": ends_at})
        return same.then(*now_is, changed_at or at)
    last = before.parts[-1]
    if changed_at is None or changed_at <= starts_at:
        return Paid.whole(*now_is, starts_at, ends_at)
    renewed = Paid.whole(last.tier_code, last.quantity, starts_at, ends_at)
    return renewed.then(*now_is, changed_at)


def month_around(at: datetime) -> Month:
    """Return the beginning of the calendar month in UTC, and its end."""
    begins = at.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return Month(begins, later(begins, 1))


def period_around(at: datetime, starts_at: datetime, ends_at: datetime | None) -> Month:
    """Return the month of a subscription that a moment is in: what is paid by the year has twelve.

    The last one goes on until whoever takes the money begins the next period.
    """
    ends_at = ends_at or later(starts_at, 1)
    at = max(min(at, ends_at - MICROSECOND), starts_at)
    months = (at.year - starts_at.year) * 12 + at.month - starts_at.month
    if later(starts_at, months) > at:
        months -= 1
    return Month(later(starts_at, months), min(later(starts_at, months + 1), ends_at))


def later(at: datetime, months: int) -> datetime:
    """Return the same day so many months later, or the last one of a shorter month."""
    year, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    day = min(at.day, monthrange(year, month + 1)[1])
    return at.replace(year=year, month=month + 1, day=day)
