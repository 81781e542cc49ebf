"""Shapes of licences and of what they are made from."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints

from api.schemas import Changed, Email, Patch, Read, ReadEditable, Request
from api.v1.licenses.by_key_schemas import EntitlementCode, Product
from runner.core.sent import Moment, bounded
from runner.core.text import Name, Text
from runner.licenses import (
    LicenseeFields,
    LicenseFields,
    MachineFields,
    Rung,
    State,
    Strategy,
    TemplateFields,
    TermFields,
    Tier,
    Trouble,
)

TemplateName = Annotated[Name, bounded(TemplateFields, "name")]
Seats = Annotated[int, bounded(TermFields, "seats")]
Activations = Annotated[int, bounded(TermFields, "seats")] | None
Duration = Annotated[int, Field(ge=1, le=36_500)] | None
Grace = Annotated[int, bounded(TermFields, "grace_days")]
Heartbeat = Annotated[int, bounded(TermFields, "heartbeat_minutes")]
Revival = Annotated[int, bounded(TermFields, "revival_minutes")]
Amount = Annotated[int, Field(ge=0, le=2**53 - 1)]
Entitlements = Annotated[dict[EntitlementCode, Amount | None], Field(max_length=100)]
LicenseeName = Annotated[Name, bounded(LicenseeFields, "licensee_name")]
LicenseeEmail = Annotated[Email, StringConstraints(min_length=3, max_length=254)]
Note = Annotated[Text, bounded(LicenseFields, "note")]
ENTITLED: Any = {"posts_per_month": 200, "seats": 5, "portal": None}


class LicenseTemplateCreate(Request):
    name: TemplateName = Field(examples=["Team, a year"])
    product: Product = Field(examples=["hearth-ovens"])
    strategy: Strategy = Strategy.FIXED
    seats: Seats = Field(1, examples=[5])
    max_activations: Activations = None
    duration_days: Duration = Field(None, examples=[365])
    grace_days: Grace = 14
    heartbeat_minutes: Heartbeat = 60
    revival_minutes: Revival = 24 * 60
    entitlements: Entitlements = Field({}, examples=[ENTITLED])
    tier: Tier = Tier.INDIVIDUAL

    def fields(self) -> TemplateFields:
        return TemplateFields.model_validate(self.model_dump())


class TermsChange(Patch):
    product: Changed[Product] = None
    strategy: Changed[Strategy] = None
    seats: Changed[Seats] = None
    max_activations: Activations = None
    duration_days: Duration = None
    grace_days: Changed[Grace] = None
    heartbeat_minutes: Changed[Heartbeat] = None
    revival_minutes: Changed[Revival] = None
    entitlements: Changed[Entitlements] = None
    tier: Changed[Tier] = None


class LicenseTemplateUpdate(TermsChange):
    name: Changed[TemplateName] = None


class LicenseTemplateRead(TemplateFields, ReadEditable):
    account_id: UUID = Field(description="The account that sells it.")


class LicenseTransfer(Request):
    licensee_name: LicenseeName = Field(examples=["Hearth & Loaf"])
    licensee_email: LicenseeEmail = Field(examples=["it@hearth.example"])

    def licensee(self) -> LicenseeFields:
        return LicenseeFields(licensee_name=self.licensee_name, licensee_email=self.licensee_email)


class LicenseCreate(LicenseTransfer):
    template_id: UUID = Field(description="What it is made from.")
    seats: Changed[Seats] = Field(None, description="Instead of the template's.")
    expires_at: Moment | None = Field(
        None, description="Instead of what follows from the template's duration."
    )
    note: Note = Field("", description="For whoever sells it, and nobody else.")

    def chosen(self) -> dict[str, Any]:
        return self.model_dump(exclude_unset=True, include={"seats", "expires_at", "note"})


class LicenseUpdate(TermsChange):
    licensee_name: Changed[LicenseeName] = None
    licensee_email: Changed[LicenseeEmail] = None
    expires_at: Moment | None = Field(None, description="Null for a licence without an end.")
    note: Changed[Note] = None


class LicenseRenewal(Request):
    expires_at: Moment | None = Field(
        None, description="Its new end; left out, it is prolonged by its duration."
    )


class LicenseRead(LicenseFields, TermFields, LicenseeFields, ReadEditable):
    """A licence, without the key that stands for it."""

    account_id: UUID = Field(description="The account that sells it.")
    template_id: UUID | None = Field(description="What it was made from, while that is there.")
    last6: str = Field(description="How its key ends.")
    state: State = Field(description="What was decided; that it expired follows from its end.")
    expires_at: datetime | None = Field(description="It goes on to hold in its days of grace.")
    activations_made: int = Field(description="How often a machine was activated.")


class LicenseIssuedRead(LicenseRead):
    key: str = Field(description="Shown once: whoever has it may use the licence.")


class LicenseActivationRead(MachineFields, Read):
    license_id: UUID = Field(description="The licence it uses.")
    activated_at: datetime = Field(description="When it took its seat.")
    heartbeat_at: datetime = Field(description="When it was last heard from.")
    deactivated_at: datetime | None = Field(description="When it was let go.")


class LicenseFile(BaseModel):
    """A licence that holds without a network."""

    content: str = Field(description="Signed; `postmagiq license import` takes it.")


class ServerLicenseRead(BaseModel):
    """How the licence of this server stands; all null without one."""

    state: Rung | None = Field(
        description="How far down it is: with `off`, nothing new of what it entitles to."
    )
    trouble: Trouble | None = Field(description="What is wrong; null while nothing is.")
    advice: str | None = Field(description="What is wrong and what to do, in words.")
    expires_at: datetime | None = Field(description="When it ends; null when it never does.")
