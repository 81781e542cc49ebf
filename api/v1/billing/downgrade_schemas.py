"""Shapes of what there would be too much of, and of what is kept."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from api.schemas import ReadEditable, Request, Slug
from api.v1.billing.plan_schemas import Most
from api.v1.billing.schemas import Quantity, TierCode
from api.v1.workspaces.schemas import PlanOfferRead
from runner.billing import OverrideFields
from runner.core.holdings import Effect
from runner.core.sent import Moment, bounded
from runner.core.text import Line

HOW_MANY_LOOKED_AT = "How many of that plan; else as many as there are, or come by themselves, or 1"


class NextPlanChoice(Request):
    tier_code: TierCode | None = Field(
        description="The plan for the time after the trial; null is the cheapest one."
    )


class KeptThing(BaseModel):
    """A thing of which there is too much."""

    id: UUID
    kind: str = Field(description="What it is.", examples=["workspace"])
    name: str = Field(description="What people call it.")
    kept: bool = Field(description="Whether it stays as it is.")
    chosen: bool = Field(description="Whether somebody named it.")
    always: bool = Field(description="Whether it stays whatever is chosen, as an owner does.")


class OverLimitRead(BaseModel):
    """What there is more of than the plan has room for."""

    entitlement: str = Field(description="Of what.", examples=["workspaces"])
    called: str = Field(description="The same in words.")
    workspace_id: UUID | None = Field(description="Where; null where the account is counted.")
    workspace: str | None = Field(description="What that workspace is called.")
    limit: int = Field(description="How much there may be.")
    used: int = Field(description="How much there is.")
    over: int = Field(description="How much of it is too much.")
    effect: Effect = Field(
        description="What becomes of the rest: `read_only`, `paused`, or it `stays` and only no "
        "more is made. Nothing is deleted."
    )
    plan_that_would: PlanOfferRead | None = Field(
        description="The cheapest plan that has room for all there is."
    )
    things: list[KeptThing] = Field(description="All of them, those first that are kept first.")


class DowngradeRead(BaseModel):
    """What is over the limits of a plan."""

    tier_code: str | None = Field(description="Of which plan; null where nothing is sold.")
    quantity: int = Field(description="How many of it.")
    plan: str | None = Field(description="What people call it, such as Team, or 2 × Team.")
    holds_from: datetime | None = Field(description="When that comes by itself, if it does.")
    holds_now: bool = Field(description="Whether it is the plan there is by now.")
    lines: list[OverLimitRead] = Field(description="Only what is over; empty where all fits.")


class KeptIds(Request):
    entitlement: Slug = Field(max_length=60, description="Of what.", examples=["workspaces"])
    workspace_id: UUID | None = Field(
        None, description="In which workspace; null for workspaces themselves."
    )
    ids: list[UUID] = Field(max_length=1000, description="What stays active, the first first.")


class DowngradeChoice(Request):
    """All that is chosen: of what is left out the oldest stay."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"keep": []}]})

    tier_code: TierCode | None = Field(None, description="The plan that it has to fit.")
    quantity: Quantity | None = Field(None, description=f"{HOW_MANY_LOOKED_AT}.")
    keep: list[KeptIds] = Field(max_length=1000, description="What stays active, kind by kind.")


class OverrideRead(ReadEditable):
    """What staff decided for one account."""

    code: str = Field(description="Of which entitlement.")
    called: str = Field(description="The same in words.")
    limit: int | None = Field(description="How much; null is any number.")
    reason: str = Field(description="Why, for whoever asks later.")
    expires_at: datetime | None = Field(description="When the plan says it again.")
    holds: bool = Field(description="Whether that is still to come.")


class OverrideSet(Request):
    limit: Most | None = Field(description="How much; null is any number.", examples=[40])
    reason: Annotated[Line, bounded(OverrideFields, "reason")] = Field(
        description="Why, for whoever asks later.", examples=["Agreed for the launch."]
    )
    expires_at: Moment | None = Field(None, description="When the plan says it again.")
