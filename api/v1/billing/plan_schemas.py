"""Shapes of plans."""

from typing import Annotated

from pydantic import BaseModel, Field

from api.schemas import Changed, Patch, ReadEditable, Request, Slug
from api.v1.billing.schemas import MOST_QUANTITY
from runner.billing import Interval, Overage, TierFields
from runner.core.sent import bounded
from runner.core.text import Name

Most = Annotated[int, Field(ge=0, le=2**53 - 1)]
LIMITS = (
    "How much there may be, by entitlement; null, or left out, is any number, "
    "save that credits that are left out are none."
)
FEATURES = "What it has of what others lack."
OVERAGE = "What more than its limit costs, by entitlement; left out, there is no more."


class PlanFacts(BaseModel):
    """What a plan is."""

    code: str = Field(description="What it is called in requests.", examples=["team"])
    name: str = Field(description="What people call it.", examples=["Team"])
    price_cents: int = Field(description="What it costs for each interval.", examples=[9900])
    currency: str = Field(description="In which money, as ISO 4217 has it.", examples=["usd"])
    interval: Interval = Field(description="How long its price is for.")
    limits: dict[str, int | None] = Field(description=LIMITS)
    features: list[str] = Field(description=FEATURES)
    rate_tier: int = Field(description="Requests a minute of each caller.")
    max_quantity: int = Field(
        description="How many of it one account may buy; each has its limits."
    )
    overage: dict[str, Overage] = Field(description=OVERAGE)


class PlanRead(PlanFacts):
    """A plan that is offered."""

    coming: list[str] = Field(
        description="What it will have and nobody has yet; no part of what is sold."
    )


class TierRead(PlanFacts, ReadEditable):
    """A plan as staff has it."""

    position: int = Field(description="Where it stands among the plans.")
    is_public: bool = Field(description="Whether it is offered.")


class OverageSent(Request):
    """What more of a thing costs than the plan includes."""

    per: int = Field(ge=1, le=2**31 - 1, description="How much of it is sold at once.")
    price_cents: int = Field(ge=0, le=2**31 - 1, description="What that costs.")


class TierUpdate(Patch):
    name: Changed[Annotated[Name, bounded(TierFields, "name")]] = Field(
        default=None, description="What people call it."
    )
    price_cents: Changed[int] = Field(
        default=None, ge=0, le=2**31 - 1, description="What it costs for each interval."
    )
    limits: Changed[dict[Slug, Most | None]] = Field(default=None, description=LIMITS)
    features: Changed[list[Slug]] = Field(default=None, description=FEATURES)
    rate_tier: Changed[int] = Field(
        default=None, ge=1, le=2**31 - 1, description="Requests a minute of each caller."
    )
    overage: Changed[dict[Slug, OverageSent]] = Field(default=None, description=OVERAGE)
    max_quantity: Changed[int] = Field(
        default=None,
        ge=1,
        le=MOST_QUANTITY,
        description="How many of it one account may buy; each has its limits.",
    )
    position: Changed[int] = Field(
        default=None, ge=0, le=2**31 - 1, description="Where it stands among the plans."
    )
    is_public: Changed[bool] = Field(default=None, description="Whether it is offered.")
