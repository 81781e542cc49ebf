"""What an account may spend and has spent: periods, what is held back in them, and the ledger."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, text
from sqlmodel import Field

from runner.core.db.columns import AccountScoped, Global, index, moment, unique
from runner.core.db.types import Choice, one_of


class ReservationState(StrEnum):
    HELD = "held"
    CONFIRMED = "confirmed"
    RELEASED = "released"
    EXPIRED = "expired"


class EntryKind(StrEnum):
    GRANT = "grant"
    USAGE = "usage"
    OVERAGE = "overage"
    INVOICE_LINE = "invoice_line"
    ADJUSTMENT = "adjustment"


class UsagePeriod(Global, AccountScoped, table=True):
    """What an account may spend between two moments, and how far it has come."""

    __tablename__ = "usage_tracking"
    __seen_inside__: ClassVar[bool] = True
    __recorded__: ClassVar[bool] = False

    account_id: UUID = Field(foreign_key="accounts.id")
    starts_at: datetime = moment()
    ends_at: datetime = moment()
    granted: int | None = Field(
        default=None, sa_type=BigInteger, description="Credits of the plan; any number when null."
    )
    reserved: int = Field(default=0, sa_type=BigInteger, description="Held back for what runs now.")
    used: int = Field(default=0, sa_type=BigInteger, description="Spent, overage included.")
    overage_used: int = Field(default=0, sa_type=BigInteger, description="Spent beyond the plan.")
    overage_limit: int | None = Field(
        default=0, sa_type=BigInteger, description="Credits beyond the plan; any number when null."
    )
    block_credits: int | None = Field(
        default=None, description="Credits beyond the plan are sold by so many."
    )
    block_micros: int | None = Field(default=None, sa_type=BigInteger)
    currency: str | None = Field(default=None, max_length=3)
    closed_at: datetime | None = moment(default=None)
    invoice_ref: str | None = Field(
        default=None, max_length=255, description="The invoice for what is beyond the plan."
    )
    billed_at: datetime | None = moment(default=None)

    __table_args__ = (
        unique("account_id", "starts_at"),
        index(
            "ends_at",
            sqlite_where=text("billed_at IS NULL"),
            postgresql_where=text("billed_at IS NULL"),
        ),
        CheckConstraint("used + reserved <= granted + overage_limit", name="is_never_overspent"),
    )


class CreditReservation(Global, AccountScoped, table=True):
    """Credits that are held back until it is known what was taken."""

    __tablename__ = "credit_reservations"
    __recorded__: ClassVar[bool] = False

    account_id: UUID = Field(foreign_key="accounts.id")
    period_id: UUID = Field(foreign_key="usage_tracking.id", index=True)
    key: str = Field(max_length=200)
    workspace_id: UUID
    run_id: UUID | None = None
    user_id: UUID | None = None
    amount: int = Field(sa_type=BigInteger)
    confirmed: int | None = Field(default=None, sa_type=BigInteger)
    state: ReservationState = Field(default=ReservationState.HELD, sa_type=Choice(ReservationState))
    expires_at: datetime = moment()
    ended_at: datetime | None = moment(default=None)

    __table_args__ = (
        one_of("state", ReservationState),
        unique("account_id", "key"),
        CheckConstraint("confirmed BETWEEN 0 AND amount", name="is_never_exceeded"),
        index("key"),
        index("run_id"),
        index(
            "account_id",
            "expires_at",
            sqlite_where=text("state = 'held'"),
            postgresql_where=text("state = 'held'"),
        ),
    )


class LedgerEntry(Global, AccountScoped, table=True):
    """A movement of credits or money that nobody changes or removes any more."""

    __tablename__ = "ledger_entries"
    __recorded__: ClassVar[bool] = False

    account_id: UUID = Field(foreign_key="accounts.id")
    period_id: UUID = Field(foreign_key="usage_tracking.id")
    key: str = Field(max_length=200)
    kind: EntryKind = Field(sa_type=Choice(EntryKind))
    credits: int = Field(
        default=0,
        sa_type=BigInteger,
        description="What there is more or less since; their sum is left.",
    )
    cost_micros: int = Field(
        default=0, sa_type=BigInteger, description="What a provider charged for it."
    )
    charged_micros: int = Field(
        default=0,
        sa_type=BigInteger,
        description="What the account owes for it; a line of an invoice takes it back.",
    )
    currency: str | None = Field(default=None, max_length=3)
    workspace_id: UUID | None = None
    run_id: UUID | None = None
    user_id: UUID | None = None
    reservation_id: UUID | None = None
    invoice_ref: str | None = Field(default=None, max_length=200)

    __table_args__ = (
        one_of("kind", EntryKind),
        unique("account_id", "key"),
        index("account_id", "created_at", "id"),
        index("period_id", "kind"),
    )
