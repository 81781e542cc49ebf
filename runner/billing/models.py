"""Plans, what an account has of them, and what staff decided beside them."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from pydantic import BaseModel
from pydantic import Field as PydanticField
from sqlalchemy import BigInteger, CheckConstraint
from sqlmodel import Field, SQLModel

from runner.core.db.columns import AccountScoped, Editable, Global, index, moment, unique
from runner.core.db.types import Choice, Json, one_of


class Interval(StrEnum):
    MONTH = "month"
    YEAR = "year"


class SubscriptionStatus(StrEnum):
    TRIALING = "trialing"
    ACTIVE = "active"
    PAST_DUE = "past_due"
    CANCELED = "canceled"
    INCOMPLETE = "incomplete"
    UNPAID = "unpaid"
    PAUSED = "paused"


class Overage(BaseModel):
    """What more of a thing costs than the plan includes: each begun `per` of it."""

    per: int = PydanticField(ge=1, description="How much of it is sold at once.")
    price_cents: int = PydanticField(ge=0, description="What that costs.")


class TierFields(SQLModel):
    """What staff says about a plan."""

    name: str = Field(min_length=1, max_length=60, description="What people call it.")
    price_cents: int = Field(ge=0, description="What it costs for each interval.")
    currency: str = Field(default="usd", min_length=3, max_length=3)
    interval: Interval = Field(default=Interval.MONTH, sa_type=Choice(Interval))
    limits: dict[str, int | None] = Field(
        default_factory=dict,
        sa_type=Json,
        description="How much there may be, by entitlement; null, or left out, is any number.",
    )
    features: list[str] = Field(
        default_factory=list, sa_type=Json, description="What it has of what others lack."
    )
    rate_tier: int = Field(ge=1, description="Requests a minute of each caller.")
    overage: dict[str, Overage] = Field(
        default_factory=dict,
        sa_type=Json,
        description="What more than its limit costs, by entitlement; left out, there is no more.",
    )
    max_quantity: int = Field(
        default=1, ge=1, description="How many of it one account may buy; each has its limits."
    )
    position: int = Field(default=0, description="Where it stands among the plans.")
    is_public: bool = Field(default=True, description="Whether it is offered.")


class Tier(TierFields, Global, Editable, table=True):
    """A plan that is sold; it is taken from the list, and never away from who has it."""

    __tablename__ = "subscription_tiers"

    code: str = Field(max_length=40, unique=True)

    __table_args__ = (
        one_of("interval", Interval),
        CheckConstraint("max_quantity >= 1", name="max_quantity_is_positive"),
    )


class Subscription(Global, AccountScoped, Editable, table=True):
    """The plan of an account, as whoever takes the money said last."""

    __tablename__ = "account_subscriptions"
    __seen_inside__: ClassVar[bool] = True

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE")
    tier_code: str = Field(max_length=40, foreign_key="subscription_tiers.code")
    next_tier_code: str | None = Field(
        default=None,
        max_length=40,
        foreign_key="subscription_tiers.code",
        description="The plan chosen for the time after this one.",
    )
    provider_subscription_id: str | None = Field(default=None, max_length=255, unique=True)
    status: SubscriptionStatus = Field(sa_type=Choice(SubscriptionStatus))
    quantity: int = 1
    price_cents: int | None = Field(
        default=None, description="What one is paid with; the plan may cost others more by now."
    )
    currency: str | None = Field(default=None, max_length=3)
    interval: Interval | None = Field(default=None, sa_type=Choice(Interval))
    began_at: datetime | None = moment(default=None)
    trial_ends_at: datetime | None = moment(default=None)
    trial_told_at: datetime | None = moment(default=None)
    tried_by_id: UUID | None = Field(
        default=None, description="Whose trial it is, or was: each owner has one."
    )
    current_period_start: datetime | None = moment(default=None)
    current_period_end: datetime | None = moment(default=None)
    cancel_at_period_end: bool = False
    canceled_at: datetime | None = moment(default=None)
    past_due_since: datetime | None = moment(default=None)
    paid: dict[str, Any] | None = Field(
        default=None,
        sa_type=Json,
        description="What credits are given for: the period paid last, and the plans in it.",
    )

    open_cents: int = Field(
        default=0, sa_type=BigInteger, description="What is billed, tried and not paid."
    )

    __table_args__ = (
        one_of("status", SubscriptionStatus),
        one_of("interval", Interval),
        unique("account_id"),
        index("tier_code"),
        index("next_tier_code"),
        index("tried_by_id", unique=True),
        index("status", "trial_ends_at"),
    )


class OverrideFields(SQLModel):
    """What staff decided for one account."""

    code: str = Field(max_length=60, description="Of which entitlement.")
    limit: int | None = Field(
        default=None, ge=0, sa_type=BigInteger, description="How much; null is any number."
    )
    reason: str = Field(min_length=1, max_length=500, description="Why, for whoever asks later.")
    expires_at: datetime | None = moment(default=None)


class Override(OverrideFields, Global, AccountScoped, Editable, table=True):
    """How much an account may have of one thing, whatever its plan says."""

    __tablename__ = "entitlements"
    __seen_inside__: ClassVar[bool] = True
    __staff_writes__: ClassVar[bool] = True

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE")

    __table_args__: tuple[Any, ...] = (unique("account_id", "code"),)
