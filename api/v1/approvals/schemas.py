"""Shapes of stages, requests and decisions."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import Changed, Patch, Read, ReadEditable, Request
from runner.approvals import RequestState, StageFields, Verdict
from runner.core.actors import Door
from runner.core.sent import bounded
from runner.core.text import Name, Text
from runner.workspaces import Lapse, Role

StageName = Annotated[Name, bounded(StageFields, "name")]
Rank = Annotated[int, bounded(StageFields, "rank")]
Quorum = Annotated[int, bounded(StageFields, "quorum")]


class StageCreate(Request):
    name: StageName = Field(examples=["Legal"])
    rank: Rank = Field(0, description="Smaller comes first.")
    quorum: Quorum = Field(1, description="How many different people say yes.")
    roles: list[Role] = Field([], max_length=6, description="Who may decide; empty: any role.")

    def fields(self) -> StageFields:
        return StageFields(**self.model_dump(mode="json"))


class StageUpdate(Patch):
    name: Changed[StageName] = None
    rank: Changed[Rank] = None
    quorum: Changed[Quorum] = None
    roles: Changed[Annotated[list[Role], Field(max_length=6)]] = None


class StageRead(StageFields, ReadEditable):
    pass


class DecisionCreate(Request):
    verdict: Verdict
    feedback: Text | None = Field(
        None, max_length=10_000, description="What should be different; a rejection needs it."
    )


class DecisionRead(Read):
    request_id: UUID
    by_id: UUID
    by: str | None = Field(description="Name of the person; null when they left.")
    verdict: Verdict
    feedback: str | None
    lapse: Lapse | None = Field(
        description="Why it no longer counts: they left, are suspended, may not decide any more, "
        "or are no second pair of eyes while somebody else could decide."
    )
    door: Door = Field(description="The way it was said.")
    key_id: UUID | None = Field(description="The API key it was said through, if any.")


class Refusal(BaseModel):
    """What stands in the caller's way, as deciding would be answered."""

    code: str
    detail: str


class ApprovalRead(ReadEditable):
    post_id: UUID
    post_key: str
    title: str = Field(description="What the post was called when it was submitted.")
    stage_id: UUID
    stage: str = Field(description="Name of the stage.")
    quorum: int
    roles: list[Role]
    content_hash: str = Field(description="Hash of exactly what would be published.")
    version_number: int
    state: RequestState
    requested_by_id: UUID
    requested_by: str | None
    decided_at: datetime | None
    yes_count: int = Field(description="How many people say yes whose yes counts by now.")
    refusal: Refusal | None = Field(
        description="Why the caller may not decide on it; null where they may, and once it is over."
    )
    waits_for: list[str] = Field(
        description="Who may decide on it and has not yet, by name; empty once it is over."
    )
    decisions: list[DecisionRead]
