"""Shapes of usage and of the ledger."""

from datetime import date, datetime
from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import Read
from runner.billing import EntryKind
from runner.core.entitlements import Source


class OverageRead(BaseModel):
    """What credits beyond the plan cost."""

    per: int = Field(description="Credits that are sold at once.")
    price_cents: int
    currency: str


class PeriodRead(BaseModel):
    """How far a period has come."""

    starts_at: datetime
    ends_at: datetime = Field(description="When the next one begins.")
    granted: int | None = Field(description="Credits of the plan; null when nothing is limited.")
    used: int = Field(description="Credits that were spent, those beyond the plan included.")
    reserved: int = Field(description="Credits held back for what runs now.")
    left: int | None = Field(description="Credits of the plan that are free to spend.")
    overage_used: int = Field(description="Credits that were spent beyond the plan.")
    overage: OverageRead | None = Field(description="What more costs; null when there is none.")


class DayUsageRead(BaseModel):
    """What was used on one day."""

    day: date = Field(description="In UTC.")
    credits: int
    runs: int


class SpenderUsageRead(BaseModel):
    """What one member, or one workspace, used."""

    id: UUID
    name: str | None = Field(description="Null for what is gone.")
    credits: int
    runs: int


class CountedRead(BaseModel):
    """How much of a thing one workspace has."""

    id: UUID
    name: str
    used: int
    limit: int | None = Field(description="How much it may have; null when any number.")


class CountedUsageRead(BaseModel):
    """How much of a thing the workspaces of an account have."""

    code: str = Field(description="Which entitlement.", examples=["seats"])
    called: str = Field(description="What it is, in words.")
    limit: int | None = Field(
        description="How many workspaces the account may have; null when any number, and for what "
        "each workspace has a limit of its own for, which stands there."
    )
    used: int = Field(description="How much all of them have together.")
    source: Source = Field(description="Who decided it.")
    workspaces: list[CountedRead] = Field(description="Empty for workspaces themselves.")


class UsageRead(PeriodRead):
    """What an account used in the period that runs now."""

    entitlements: list[CountedUsageRead] = Field(
        description="What is there now, beside credits; posts are those of the calendar's month."
    )

    days: list[DayUsageRead] = Field(description="Those on which something was used.")
    members: list[SpenderUsageRead] = Field(description="Who used most comes first.")
    workspaces: list[SpenderUsageRead] = Field(description="Where most was used comes first.")


class WorkspaceUsageRead(PeriodRead):
    """What a workspace used of what its account has for all of them."""

    spent_here: int = Field(description="Credits that this workspace spent.")
    runs_here: int
    days: list[DayUsageRead] = Field(description="Of this workspace.")


class LedgerEntryRead(Read):
    period_id: UUID
    kind: EntryKind
    credits: int = Field(description="What was added, or with a minus what was spent.")
    cost_micros: int = Field(description="What a provider charged for it, in micros.")
    charged_micros: int = Field(
        description="What the account owes for it, in micros; a line of an invoice takes it back."
    )
    currency: str | None
    workspace_id: UUID | None
    workspace_name: str | None
    user_id: UUID | None
    user_name: str | None
    run_id: UUID | None
    reservation_id: UUID | None
    invoice_ref: str | None = Field(description="Id of the invoice it stands on.")
