"""Shapes of what whoever has a key asks and hears."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from api.schemas import Request
from runner.core.sent import bounded
from runner.core.text import Kind, Line, Name
from runner.licenses import MOST_TYPED, LicenseCode, MachineFields, TermFields

Typed = Annotated[str, Kind("license-key"), StringConstraints(max_length=MOST_TYPED)]
Fingerprint = Annotated[Line, bounded(MachineFields, "fingerprint")]
MachineName = Annotated[Name, bounded(MachineFields, "name")]
Product = Annotated[Name, bounded(TermFields, "product")]
EntitlementCode = Annotated[Line, StringConstraints(min_length=1, max_length=80)]
KEY = "As people type it: lower case, blanks and O for 0 are read as what is meant."
EXAMPLE = "QXL-0123A-BCDEF-GHJKM-NPQRS-TVWXY-Z01WD"


class LicenseQuestion(Request):
    key: Typed = Field(description=KEY, examples=[EXAMPLE])
    product: Product | None = Field(
        None, description="What asks; left out, any product does.", examples=["postmagiq"]
    )
    fingerprint: Fingerprint | None = Field(None, description="What tells a machine from others.")
    entitlements: list[EntitlementCode] = Field(
        [], max_length=100, description="What it must entitle to."
    )
    nonce: Annotated[Line, StringConstraints(max_length=200)] | None = Field(
        None, description="Comes back in the answer and its token, so that no older one is sent."
    )


class LicenseUse(Request):
    key: Typed = Field(description=KEY, examples=[EXAMPLE])
    fingerprint: Fingerprint = Field(description="What tells this machine from others.")


class LicenseActivationCreate(LicenseUse):
    name: MachineName = Field("", description="What people call the machine.")


class LicenseAnswer(BaseModel):
    """Whether a licence holds, and every reason why not, in the order in which they count."""

    valid: bool = Field(description="Whether it holds, for what was said in the question.")
    codes: list[LicenseCode] = Field(description="Why it does not; empty if it does.")
    conclusive: bool = Field(
        description="Whether it stays as it is whatever else had been said in the question."
    )
    entitlements: dict[str, int | None] = Field(
        description="What it entitles to, and to how much; null is any number. Empty if not valid."
    )
    expires_at: datetime | None = Field(description="It goes on to hold in its days of grace.")
    refresh_after: datetime = Field(description="When to ask again.")
    nonce: str | None = Field(description="What was sent as `nonce`.")
    token: str = Field(
        description="The same, signed: `qxl1.<payload>.<Ed25519 signature>`, both parts base64url; "
        "what is signed is all before the second dot."
    )


class LicensePublicKey(BaseModel):
    public_key: str = Field(
        description="Ed25519, 32 bytes as base64url: what verifies the tokens of this server."
    )
