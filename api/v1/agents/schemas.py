"""Shapes of keys of agents, their examination, and of who writes."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints

from api.schemas import Changed, Patch, ReadEditable, Request, Url
from runner.agents import AgentKeyFields, Check, CheckOutcome, Vendor
from runner.core.sent import bounded
from runner.core.text import Kind, Name
from runner.workspaces import AgentMode, ModelName

KeyName = Annotated[Name, bounded(AgentKeyFields, "name")]
Address = Annotated[Url, bounded(AgentKeyFields, "base_url")]
Secret = Annotated[str, Kind("token"), StringConstraints(max_length=500)]


class AgentKeyCreate(Request):
    vendor: Vendor
    name: KeyName = Field(examples=["Our key of Anthropic"])
    key: Secret = Field(
        description="The key itself: sealed, and shown to nobody any more. Empty for a server of "
        "one's own that wants none.",
        examples=["sk-ant-api03-Q2hlZXJmdWwgYmFrZXJz"],
    )
    base_url: Address | None = Field(
        None,
        description="Where a `compatible` server is asked; others have an address of their own.",
    )

    def fields(self) -> AgentKeyFields:
        return AgentKeyFields(**self.model_dump(exclude={"key"}))


class AgentKeyUpdate(Patch):
    name: Changed[KeyName] = None
    key: Changed[Secret] = Field(None, description="Another key in the place of this one.")
    base_url: Changed[Address] = Field(
        None, description="Another address of a `compatible` server; its key is sent along."
    )


class ExaminationLine(BaseModel):
    """One thing that was looked at."""

    check: Check
    outcome: CheckOutcome
    says: str = Field(description="What was found, and what to do about it.")


class ExaminationRead(BaseModel):
    """What a model answered, line by line."""

    model: str
    well: bool = Field(description="Whether nothing stands in the way of writing by it.")
    lines: list[ExaminationLine]


class AgentKeyRead(AgentKeyFields, ReadEditable):
    """A key, without what makes it one."""

    last4: str = Field(description="How it ends; empty where it is short, or there is none.")
    examined_at: datetime | None = Field(description="When it was examined last.")
    examination: ExaminationRead | None = Field(description="What was found then.")


class KeyExaminationCreate(Request):
    model: ModelName | None = Field(
        None, description="Which model to ask for; without it, the first chosen by this key."
    )


class AgentExaminationCreate(Request):
    model: ModelName | None = Field(
        None, description="A model of the server, as it is offered; without it, its command."
    )


class ModelPriceRead(BaseModel):
    """What a million tokens cost, in millionths of a dollar."""

    read_micros: int
    written_micros: int


class WriterRead(BaseModel):
    """One of those who are asked, in their turn."""

    vendor: str
    model: str
    key_id: UUID | None = Field(
        description="The workspace's key by which it is asked; null where the server pays."
    )
    price: ModelPriceRead | None
    obstacle: str | None = Field(
        description="Why it will not answer, as far as that is known without asking."
    )


class AgentsRead(BaseModel):
    """Who would write now."""

    mode: AgentMode
    server_mode: AgentMode = Field(description="What `server` means here.")
    writers: list[WriterRead] = Field(
        description="In the order in which they are asked; the offline agent is the last."
    )
    prices_as_of: date = Field(description="The day of the table of prices.")
    server_models: list[str] = Field(description="The models that the server offers.")
    server_command: str | None = Field(description="The command that the server offers.")
    run_cap_micros: int | None
    month_cap_micros: int | None
    month_began_at: datetime
    month_spent_micros: int = Field(
        description="What all answers of this month cost, those that failed as well."
    )
