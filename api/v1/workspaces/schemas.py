"""Shapes of workspaces, members and invites."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from api.schemas import Changed, Email, Patch, Read, ReadEditable, Request, Slug, Token, Zone
from runner.core.sent import bounded
from runner.core.text import Name
from runner.identity import UserKind
from runner.workspaces import (
    InviteState,
    MembershipStatus,
    Role,
    WorkspaceFields,
    WorkspaceStatus,
)

# Whoever asks for the owner's all the same hears how a workspace changes hands.
_GIVEN = [role.value for role in Role if role is not Role.OWNER]


def _known(value: object) -> object:
    if isinstance(value, str) and value in [*Role]:
        return value
    raise PydanticCustomError("enum", "one of {expected}", {"expected": ", ".join(_GIVEN)})


GivenRole = Annotated[
    Role, BeforeValidator(_known), WithJsonSchema({"type": "string", "enum": _GIVEN})
]


WorkspaceName = Annotated[Name, bounded(WorkspaceFields, "name")]
WorkspaceZone = Annotated[Zone, bounded(WorkspaceFields, "timezone")]


class WorkspaceCreate(Request):
    name: WorkspaceName = Field(examples=["Blue Door Bakery"])
    timezone: WorkspaceZone = Field("UTC", examples=["Europe/Berlin"])
    slug: Slug | None = Field(None, max_length=63, description="Made from the name when left out.")
    account_id: UUID | None = Field(
        None, description="Who pays for it; the first account one owns when left out."
    )

    def fields(self) -> WorkspaceFields:
        return WorkspaceFields(name=self.name, timezone=self.timezone)


class WorkspaceUpdate(Patch):
    name: Changed[WorkspaceName] = None
    timezone: Changed[WorkspaceZone] = None
    slug: Changed[Slug] = Field(None, max_length=63, description="Earlier ones go on leading here.")


class WorkspaceRead(WorkspaceFields, ReadEditable):
    slug: str
    account_id: UUID
    status: WorkspaceStatus
    delete_after: datetime | None = Field(description="When it is purged, if it is being deleted.")


class PlanOfferRead(BaseModel):
    """A plan that one could have, or several of it."""

    code: str = Field(description="What programs call it.")
    name: str = Field(description="What people call it, such as Team, or 2 × Team.")
    quantity: int = Field(1, description="How many of it.")
    price_cents: int = Field(description="What they cost together for each interval, in cents.")
    currency: str = Field(description="ISO 4217, in small letters.")
    interval: str = Field(description="How often that is paid: each month or each year.")


class ReadOnlyRead(BaseModel):
    """Why nothing is changed: there is more than the plan of the account has room for."""

    entitlement: str = Field(description="Of what there is too much.", examples=["workspaces"])
    limit: int = Field(description="How much there may be.")
    used: int = Field(description="How much there is.")
    plan: str = Field(description="What people call the plan.")
    plan_that_would: PlanOfferRead | None = Field(
        description="The cheapest plan that has room for all there is."
    )
    detail: str = Field(description="The same in a sentence, with what one can do.")


class WorkspaceDetail(WorkspaceRead):
    read_only: ReadOnlyRead | None = Field(description="Why it takes no change, if it takes none.")


class WorkspaceListed(WorkspaceDetail):
    role: Role = Field(description="One's own role there.")


class MembershipRead(BaseModel):
    """What one may do in a workspace."""

    role: Role = Field(description="The built-in role, or the one a custom role stands on.")
    custom_role_id: UUID | None
    custom_role: str | None = Field(description="Name of the custom role, if one has one.")
    scopes: list[str]
    read_only: ReadOnlyRead | None = Field(
        description="Why one changes nothing here, if so: the workspace has no room in the plan, "
        "or one's own place or key has none."
    )


class MemberRead(ReadEditable):
    user_id: UUID
    full_name: str | None
    email: str | None
    email_verified_at: datetime | None = Field(
        description="When they verified the address; until then anybody may have given it."
    )
    kind: UserKind | None
    role: Role
    custom_role_id: UUID | None
    status: MembershipStatus
    vouched_by: list[UUID] = Field(
        description="While their address is not verified: who let them in, on whose posts they "
        "do not decide; everybody where no inviter of theirs is known."
    )


class SeatsRead(BaseModel):
    """Seats of a workspace; agents, services and suspended people take none."""

    used: int = Field(description="People who are active here.")
    limit: int | None = Field(description="How many the operator allows; null when any number.")


class RoleChange(Request):
    """Either a built-in role or one of the workspace's own."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"role": "viewer"}]})

    role: GivenRole | None = None
    custom_role_id: UUID | None = None

    @model_validator(mode="after")
    def _one_role(self) -> "RoleChange":
        if (self.role is None) == (self.custom_role_id is None):
            raise ValueError("give either a role or a custom_role_id")
        return self


class InviteCreate(Request):
    email: Email = Field(max_length=254, examples=["ben@example.org"])
    role: GivenRole | None = Field(
        None, description="As the settings say when neither this nor a custom role is given."
    )
    custom_role_id: UUID | None = None


class InviteRead(ReadEditable):
    email: str
    role: Role
    custom_role_id: UUID | None
    state: InviteState
    invited_by_id: UUID
    expires_at: datetime


class InviteCreated(InviteRead):
    token: str | None = Field(
        description="Shown once, where no mail server is set; otherwise it goes by mail only."
    )


class Acceptance(Request):
    token: Token = Field(max_length=200)


class InviteOffer(BaseModel):
    """What somebody is invited to, for who holds the token."""

    workspace: str = Field(description="Name of the workspace.", examples=["Blue Door Bakery"])
    inviter: str = Field(description="Name of whoever invites.", examples=["Ann Baker"])
    email: str = Field(description="The address that is invited; no other can take it.")
    role: Role
    role_name: str = Field(description="A custom role's own name, or that of the built-in one.")
    role_description: str = Field(description="What the role may do, in a sentence.")
    expires_at: datetime


class Joined(Read):
    workspace_id: UUID
    role: Role
