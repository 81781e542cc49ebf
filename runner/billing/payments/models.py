"""Who an account is at the payment provider, and what is kept of what it says."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import BigInteger
from sqlmodel import Field

from runner.core.db.columns import (
    AccountScoped,
    Editable,
    Global,
    index,
    moment,
    prose,
    unique,
)
from runner.core.db.types import Choice, Json, one_of
from runner.providers.payments import InvoiceStatus


class BillingCustomer(Global, AccountScoped, table=True):
    """Who an account is at the provider: the only place that says whose an event is.

    Whoever is about to look there writes down when, in `asked_at`; what was seen is kept unless
    what somebody looked at later is kept already.
    """

    __tablename__ = "billing_customers"
    # How it was looked at is no fact about the account.
    __recorded__: ClassVar[bool] = False

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE")
    provider_customer_id: str = Field(max_length=255)
    asked_at: datetime | None = moment(default=None)
    kept_at: datetime | None = moment(default=None)
    deleted_at: datetime | None = moment(default=None)

    __table_args__ = (unique("account_id"), unique("provider_customer_id"))


class BillingEvent(Global, table=True):
    """What the provider sent, as it was signed; `error` says why it is not processed."""

    __tablename__ = "billing_events"

    provider_event_id: str = Field(max_length=255)
    type: str = Field(max_length=255)
    provider_customer_id: str | None = Field(default=None, max_length=255)
    payload: dict[str, Any] = Field(sa_type=Json)
    processed_at: datetime | None = moment(default=None)
    error: str | None = prose(default=None)
    attempts: int = 0

    __table_args__ = (
        unique("provider_event_id"),
        index("created_at", "id"),
        index("provider_customer_id"),
    )


class InvoiceRecord(Global, AccountScoped, Editable, table=True):
    """An invoice of an account, with what stands on it."""

    __tablename__ = "invoices"

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE")
    provider_invoice_id: str = Field(max_length=255)
    number: str | None = Field(default=None, max_length=255)
    status: InvoiceStatus = Field(sa_type=Choice(InvoiceStatus))
    currency: str
    total_cents: int = Field(sa_type=BigInteger)
    due_cents: int = Field(sa_type=BigInteger)
    paid_cents: int = Field(sa_type=BigInteger)
    issued_at: datetime = moment()
    period_start: datetime = moment()
    period_end: datetime = moment()
    attempted: bool = False
    next_attempt_at: datetime | None = moment(default=None)
    page_url: str | None = prose(default=None)
    pdf_url: str | None = prose(default=None)
    lines: list[dict[str, Any]] = Field(sa_type=Json)

    __table_args__ = (
        one_of("status", InvoiceStatus),
        unique("provider_invoice_id"),
        index("account_id", "issued_at", "id"),
    )


class PaymentMethodRecord(Global, AccountScoped, table=True):
    """What an account pays with; no number of a card ever gets here."""

    __tablename__ = "payment_methods"

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE", index=True)
    provider_payment_method_id: str = Field(max_length=255)
    kind: str = Field(max_length=40)
    brand: str | None = Field(default=None, max_length=40)
    last4: str | None = Field(default=None, max_length=4)
    expires_month: int | None = None
    expires_year: int | None = None
    is_default: bool = False

    __table_args__ = (unique("account_id", "provider_payment_method_id"),)
