"""What signing in takes and gives."""

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints, model_validator

from api.schemas import Changed, Email, Patch, Read, ReadEditable, Request, Token, Zone
from runner.core.text import Kind, Name
from runner.identity import UserKind

Password = Annotated[
    str, Kind("password"), StringConstraints(max_length=1000, strip_whitespace=False)
]

OneTime = Annotated[str, Kind("code")]


class Registration(Request):
    """A new person."""

    # Whoever leaves out several is told of all of them at once.
    email: Email = Field(min_length=1, max_length=254, examples=["ann@example.org"])
    password: Password = Field(
        min_length=1, description="12 to 256 characters.", examples=["correct horse battery"]
    )
    full_name: Name = Field(min_length=1, max_length=200, examples=["Ann Example"])


class Login(Request):
    email: Email = Field(max_length=254, examples=["ann@example.org"])
    password: Password = Field(examples=["correct horse battery"])
    code: OneTime | None = Field(
        None, max_length=40, description="Of the authenticator app, or a recovery code."
    )


class Refresh(Request):
    """The refresh token; browsers leave it out and send their cookie.

    It is called `postmagiq_refresh`, and `__Host-postmagiq_refresh` over https.
    """

    refresh_token: Token | None = Field(None, max_length=200)


class Link(Request):
    token: Token = Field(max_length=200, description="The token of a one-time sign-in link.")


class MailedToken(Request):
    token: Token = Field(max_length=200, description="The token of a mailed link.")


class Mailbox(Request):
    email: Email = Field(max_length=254, examples=["ann@example.org"])


class EmailChange(Mailbox):
    password: Password | None = Field(
        None, description="The current one; left out by users who have none."
    )


class PasswordReset(MailedToken):
    password: Password = Field(description="12 to 256 characters.")
    revoke_keys: bool = Field(
        False, description="Also end every API key one issued, in all workspaces."
    )


class PasswordChange(Request):
    current_password: Password | None = Field(None, description="Left out by users who have none.")
    password: Password = Field(description="12 to 256 characters.")


class Code(Request):
    code: OneTime = Field(max_length=40, examples=["123456"])


class Reauthentication(Request):
    """Password or code: either proves that it is still the same person."""

    password: Password | None = None
    code: OneTime | None = Field(None, max_length=40)

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.password is None) == (self.code is None):
            raise ValueError("send either password or code")
        return self


class TotpState(BaseModel):
    """Whether the second factor is on."""

    enabled: bool
    confirmed_at: datetime | None
    recovery_codes_left: int


class Enrolment(BaseModel):
    """What an authenticator app is given."""

    secret: str = Field(description="Base32, to type in.")
    otpauth_uri: str = Field(description="The same for a QR code.")


class RecoveryCodes(BaseModel):
    """Codes that work once each, without the device."""

    codes: list[str]


class UserUpdate(Patch):
    full_name: Changed[Annotated[Name, Field(min_length=1, max_length=200)]] = None
    timezone: Changed[Zone] = Field(None, max_length=60, examples=["Europe/Berlin"])
    locale: Changed[str] = Field(
        None,
        pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$",
        description="A language tag such as en or de-AT.",
    )


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
    account_id: UUID
    name: str
    slug: str
    timezone: str
    status: str
    role: str


class Me(BaseModel):
    """Who is asking, and where they may go."""

    user: UserRead
    sign_in_id: UUID
    email_verified: bool
    totp_enabled: bool
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
