"""Shapes of what hangs on things of any kind."""

from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import Request
from runner.traits import TagColour, TagName


class TagCarried(BaseModel):
    id: UUID
    name: str
    colour: TagColour


class TagsPut(Request):
    """Every tag that it is to carry, by id or by name."""

    tag_ids: list[UUID] = Field(default_factory=list, max_length=30)
    names: list[TagName] = Field(
        default_factory=list,
        max_length=30,
        description="Names that are new become tags.",
        examples=[["Sunday", "Bread"]],
    )
