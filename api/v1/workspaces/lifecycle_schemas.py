"""Shapes of what changes the life of a workspace and of its members, alone or many at once."""

from uuid import UUID

from pydantic import BaseModel, Field, model_validator

from api.catalogue import Belongings
from api.schemas import OneOfMany, Request
from api.v1.workspaces.schemas import GivenRole
from runner.core.text import Text
from runner.workspaces import MOST_AT_ONCE, Action, Disposition


class Deletion(Request):
    name: Text = Field(max_length=120, description="The workspace's name, as it is written.")


class Successor(Request):
    user_id: UUID = Field(description="Another active person of the workspace.")


class MembersChange(Request):
    user_ids: list[UUID] = Field(min_length=1, max_length=MOST_AT_ONCE)
    action: Action
    role: GivenRole | None = Field(
        None, description="Either role is needed to change roles, only then."
    )
    custom_role_id: UUID | None = None
    dry_run: bool = True

    @model_validator(mode="after")
    def _role_fits(self) -> "MembersChange":
        missing = [self.role, self.custom_role_id].count(None)
        if missing != (1 if self.action is Action.CHANGE_ROLE else 2):
            raise ValueError("give a role or a custom_role_id to change roles, and only then")
        return self


class MemberOutcome(OneOfMany):
    user_id: UUID
    full_name: str | None


class Handover(Request):
    successor_id: UUID = Field(description="Another active person of the workspace.")
    dry_run: bool = True


class BelongingsRead(BaseModel):
    """How much of one kind a member leaves behind, and what becomes of it."""

    kind: Belongings
    count: int
    disposition: Disposition


class InviteList(Request):
    csv: Text = Field(
        min_length=1, max_length=200_000, examples=["email,role\nben@example.org,viewer\n"]
    )
    dry_run: bool = True
    skip_invalid: bool = False


class InviteOutcome(OneOfMany):
    line: int = Field(description="Counted from 1, the heading included.")
    email: str
    role: str | None
