"""What a workspace decided about its agents: who writes, in which order, for how much."""

from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints

from runner.core.text import Line

MOST_MICROS = 2**53 - 1
"""As far as every reader of JSON counts exactly."""
ModelName = Annotated[Line, StringConstraints(min_length=1, max_length=200)]


class AgentMode(StrEnum):
    """Who writes: whom the server chose, the offline agent, models, or the server's command."""

    SERVER = "server"
    OFFLINE = "offline"
    API = "api"
    CLI = "cli"


class ChosenModel(BaseModel):
    """A model, and by whose key it is asked."""

    key: UUID | Literal["operator"] = Field(
        description="Id of a key of this workspace, or `operator` for a model of the server."
    )
    model: ModelName = Field(
        description="As its vendor calls it; one of the server as the server does.",
        examples=["claude-sonnet-4-5"],
    )


class OwnPrice(BaseModel):
    """What a model costs that is not in the table of prices, or costs something else here."""

    model: ModelName
    read_micros: int = Field(
        ge=0, le=10**9, description="Millionths of a dollar for a million tokens read."
    )
    written_micros: int = Field(ge=0, le=10**9, description="The same for those written.")


class AgentSettings(BaseModel):
    """Who writes here, and for how much; where nobody of them can, the offline agent does."""

    mode: AgentMode = Field(
        default=AgentMode.SERVER,
        description="`server`: whom the server chose; `offline`: the agent that needs nobody; "
        "`api`: the models below; `cli`: the server's command.",
    )
    models: list[ChosenModel] = Field(
        default=[], max_length=10, description="In the order in which they are asked."
    )
    temperature: float | None = Field(
        default=None, ge=0, le=2, description="How freely models write; theirs when null."
    )
    most_tokens: int = Field(
        default=8_000, ge=256, le=64_000, description="Most tokens of one answer."
    )
    prices: list[OwnPrice] = Field(
        default=[], max_length=50, description="Come before the table of prices."
    )
    run_cap_micros: int | None = Field(
        default=None,
        ge=0,
        le=MOST_MICROS,
        description="Most a run may cost that names no budget, in millionths of a dollar.",
    )
    month_cap_micros: int | None = Field(
        default=None,
        ge=0,
        le=MOST_MICROS,
        description="Most all runs may cost in a calendar month (UTC), in millionths of a dollar.",
    )
