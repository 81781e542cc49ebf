"""Shapes of what an account pays."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import Read, ReadEditable, Request
from runner.billing import Interval, InvoiceStatus, SubscriptionStatus
from runner.core.sent import Moment

TierCode = Annotated[
    str,
    Field(
        min_length=1,
        max_length=40,
        pattern=r"^[a-z0-9_]+$",
        description="Which plan.",
        examples=["team"],
    ),
]


MOST_QUANTITY = 1000
Quantity = Annotated[int, Field(ge=1, le=MOST_QUANTITY)]
HOW_MANY = "How many of the plan, up to its max_quantity; each has its limits"


class CheckoutCreate(Request):
    tier_code: TierCode
    quantity: Quantity = Field(1, description=f"{HOW_MANY}.")


class CheckoutRead(BaseModel):
    """A page of the payment provider."""

    url: str = Field(description="Where to send the person who pays.")


class ChangePreview(Request):
    tier_code: TierCode
    quantity: Quantity | None = Field(None, description=f"{HOW_MANY}; as many as now, if null.")


class SubscriptionChange(Request):
    tier_code: TierCode
    quantity: Quantity | None = Field(None, description="The same as in the preview.")
    prorated_at: Moment = Field(
        description="What the preview gave as its own, at most 15 minutes ago; it is billed as "
        "that said."
    )


class SubscriptionRead(ReadEditable):
    account_id: UUID
    tier_code: str
    next_tier_code: str | None = Field(description="The plan chosen for the time after this one.")
    status: SubscriptionStatus
    quantity: int = Field(
        description="How many of it are paid; each has its limits, once a trial is over."
    )
    price_cents: int | None = Field(
        description="What each of them is paid with, as the provider says; null while nothing is."
    )
    currency: str | None = Field(description="In which money, as ISO 4217 has it.")
    interval: Interval | None = Field(description="How often that is paid.")
    trial_ends_at: datetime | None
    current_period_start: datetime | None
    current_period_end: datetime | None
    cancel_at_period_end: bool
    canceled_at: datetime | None
    past_due_since: datetime | None
    grace_ends_at: datetime | None = Field(
        description="Money is late, and the plan goes on until then; null while none is."
    )


class InvoiceLineRead(BaseModel):
    """A line of an invoice; a credit is below zero."""

    description: str
    cents: int
    quantity: int
    prorated: bool
    period_start: datetime
    period_end: datetime
    usage_period_id: UUID | None = Field(
        None,
        description="Of a line for what is beyond the plan: its entries are those of the ledger "
        "with this period_id and the kind overage.",
    )


class CostRead(BaseModel):
    """What a change is billed at once."""

    tier_code: str
    quantity: int = Field(description="How many of it there would be.")
    prorated_at: datetime = Field(
        description="Send it with the change that follows within 15 minutes."
    )
    currency: str
    due_cents: int = Field(description="What is paid at once; a credit is kept for later.")
    lines: list[InvoiceLineRead]


class InvoiceRead(ReadEditable):
    account_id: UUID
    number: str | None
    status: InvoiceStatus
    currency: str
    total_cents: int
    due_cents: int = Field(description="What is still to be paid of it.")
    paid_cents: int
    issued_at: datetime
    period_start: datetime
    period_end: datetime
    attempted: bool = Field(description="Whether it was tried to have it paid.")
    next_attempt_at: datetime | None
    page_url: str | None = Field(description="Where it is seen and paid.")
    pdf_url: str | None
    lines: list[InvoiceLineRead]


class PaymentMethodRead(Read):
    account_id: UUID
    kind: str
    brand: str | None
    last4: str | None
    expires_month: int | None
    expires_year: int | None
    is_default: bool = Field(description="Whether it is charged next.")


class BillingEventRead(Read):
    provider_event_id: str
    type: str
    provider_customer_id: str | None
    processed_at: datetime | None
    error: str | None = Field(description="Why the last attempt to process it failed.")
    attempts: int
