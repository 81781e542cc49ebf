"""What signing in takes and gives."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints

from api.schemas import Read, ReadEditable, Request
from runner.identity import UserKind

Password = Annotated[str, StringConstraints(max_length=1000, strip_whitespace=False)]


class Registration(Request):
    """A new person."""

    email: str = Field(max_length=254, examples=["ann@example.org"])
    password: Password = Field(
        description="12 to 256 characters.", examples=["correct horse battery"]
    )
    full_name: str = Field(min_length=1, max_length=200, examples=["Ann Example"])


class Login(Request):
    email: str = Field(max_length=254, examples=["ann@example.org"])
    password: Password = Field(examples=["correct horse battery"])


class Refresh(Request):
    """The refresh token; browsers leave it out and send their cookie."""

    refresh_token: str | None = Field(None, max_length=200)


class Link(Request):
    token: str = Field(max_length=200, description="The token of a one-time sign-in link.")


class UserRead(ReadEditable):
    """A user, as they see themselves."""

    kind: UserKind
    email: str | None
    full_name: str
    timezone: str
    locale: str
    email_verified_at: datetime | None


class MyWorkspace(BaseModel):
    """A workspace one belongs to, and as what."""

    id: UUID
    name: str
    slug: str
    timezone: str
    status: str
    role: str


class Me(BaseModel):
    """Who is asking, and where they may go."""

    user: UserRead
    sign_in_id: UUID
    workspaces: list[MyWorkspace]


class SignedIn(BaseModel):
    """A fresh sign-in."""

    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105 - the name of a scheme
    expires_in: int = Field(description="Seconds until the access token expires.")
    refresh_token: str | None = Field(
        None, description="Works once; null for browsers, who get it as a cookie."
    )
    user: UserRead


class SignInRead(Read):
    """A browser or device where one is signed in."""

    last_seen_at: datetime
    ip: str | None
    user_agent: str | None
    idle_expires_at: datetime
