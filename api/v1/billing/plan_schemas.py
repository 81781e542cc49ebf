"""Shapes of plans."""

from pydantic import BaseModel, Field

from api.schemas import Changed, Patch, ReadEditable
from runner.billing import Interval, Overage

LIMITS = "How much there may be, by entitlement; null, or left out, is any number."
FEATURES = "What it has of what others lack."
OVERAGE = "What more than its limit costs, by entitlement; left out, there is no more."


class PlanRead(BaseModel):
    """A plan that is offered."""

    code: str = Field(description="What it is called in requests.", examples=["team"])
    name: str = Field(description="What people call it.", examples=["Team"])
    price_cents: int = Field(description="What it costs for each interval.", examples=[9900])
    currency: str = Field(description="In which money, as ISO 4217 has it.", examples=["usd"])
    interval: Interval = Field(description="How long its price is for.")
    limits: dict[str, int | None] = Field(description=LIMITS)
    features: list[str] = Field(description=FEATURES)
    rate_tier: int = Field(description="Requests a minute of each caller.")
    overage: dict[str, Overage] = Field(description=OVERAGE)


class TierRead(PlanRead, ReadEditable):
    """A plan as staff has it."""

    position: int = Field(description="Where it stands among the plans.")
    is_public: bool = Field(description="Whether it is offered.")


class TierUpdate(Patch):
    name: Changed[str] = Field(
        default=None, min_length=1, max_length=60, description="What people call it."
    )
    price_cents: Changed[int] = Field(
        default=None, ge=0, le=2**31 - 1, description="What it costs for each interval."
    )
    limits: Changed[dict[str, int | None]] = Field(default=None, description=LIMITS)
    features: Changed[list[str]] = Field(default=None, description=FEATURES)
    rate_tier: Changed[int] = Field(
        default=None, ge=1, le=2**31 - 1, description="Requests a minute of each caller."
    )
    overage: Changed[dict[str, Overage]] = Field(default=None, description=OVERAGE)
    position: Changed[int] = Field(
        default=None, ge=0, le=2**31 - 1, description="Where it stands among the plans."
    )
    is_public: Changed[bool] = Field(default=None, description="Whether it is offered.")
