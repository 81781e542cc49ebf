"""Licences an account sells, what they are made from, and the machines that use them."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint
from sqlmodel import Field, SQLModel

from runner.core.db.columns import (
    AccountScoped,
    Editable,
    Global,
    index,
    moment,
    prose,
    unique,
)
from runner.core.db.types import Choice, Json, one_of
from runner.core.told import Told
from runner.licenses.judgement import State, Strategy
from runner.licenses.keys import DIGESTED

HOUR, WEEK = 60, 7 * 24 * 60
CENTURY_DAYS = 36_500
MOST_SEATS = 100_000


class Tier(StrEnum):
    """How often a minute a licence may be asked about."""

    INDIVIDUAL = "individual"
    TEAM = "team"
    AGENCY = "agency"


class TermFields(SQLModel):
    """What a licence grants, and on which terms."""

    product: str = Field(
        min_length=1, max_length=80, description="What it is a licence for, as programs ask for it."
    )
    strategy: Strategy = Field(
        default=Strategy.FIXED,
        sa_type=Choice(Strategy),
        description="`open`: no machine is asked for. `fixed`: a machine keeps its seat until it "
        "gives it back. `floating`: a machine that is silent leaves its seat to others.",
    )
    seats: int = Field(
        default=1, ge=1, le=MOST_SEATS, description="Machines that may use it at once."
    )
    max_activations: int | None = Field(
        default=None, ge=1, le=MOST_SEATS, description="Activations ever; any number when null."
    )
    duration_days: int | None = Field(
        default=None, ge=1, le=CENTURY_DAYS, description="How long it holds; for good when null."
    )
    grace_days: int = Field(
        default=14, ge=0, le=366, description="Days it goes on to hold after its end."
    )
    heartbeat_minutes: int = Field(
        default=HOUR, ge=1, le=WEEK, description="How long a floating machine may be silent."
    )
    revival_minutes: int = Field(
        default=24 * HOUR,
        ge=0,
        le=WEEK * 10,
        description="How much later it may still come back without being activated anew.",
    )
    entitlements: dict[str, int | None] = Field(
        default_factory=dict,
        sa_type=Json,
        description="What it entitles to, and to how much of it: null is any number.",
    )
    tier: Tier = Field(
        default=Tier.INDIVIDUAL,
        sa_type=Choice(Tier),
        description="How often it may be asked about: 10, 100 or 1,000 times a minute.",
    )


class TemplateFields(TermFields):
    """What licences are made from."""

    name: str = Field(
        min_length=1, max_length=120, description="What it is called; licensees do not see it."
    )


class LicenseProduct(Global, AccountScoped, table=True):
    """A product, and the one account of this server that sells licences for it."""

    __tablename__ = "license_products"
    # The template that it is claimed with tells of it.
    __recorded__: ClassVar[bool] = False

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE", index=True)
    name: str = prose(unique=True, description="Folded, so that every spelling of it is one.")


class LicenseTemplate(TemplateFields, Global, AccountScoped, Editable, table=True):
    __tablename__ = "license_templates"
    told: ClassVar = Told("license_template", ("name", "product"))

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE")

    __table_args__ = (
        one_of("strategy", Strategy),
        one_of("tier", Tier),
        index("account_id", "name"),
    )


class LicenseeFields(SQLModel):
    """Whom a licence is for."""

    licensee_name: str = Field(min_length=1, max_length=120, description="Whom it is for.")
    licensee_email: str = Field(max_length=254, description="Where they are written to.")


class LicenseFields(SQLModel):
    """What whoever sells it writes down."""

    note: str = prose(
        default="", max_length=2_000, description="For whoever sells it, and nobody else."
    )


class License(
    TermFields, LicenseeFields, LicenseFields, Global, AccountScoped, Editable, table=True
):
    """A right to use a product, which its key stands for; the key itself is kept nowhere."""

    __tablename__ = "licenses"
    told: ClassVar = Told("license", ("licensee_name", "product", "last6"))

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE")
    template_id: UUID | None = Field(
        default=None,
        foreign_key="license_templates.id",
        ondelete="SET NULL",
        index=True,
        description="What it was made from.",
    )
    key_hash: str = Field(
        unique=True, sa_column_kwargs={"info": {"secret": True, "kept": DIGESTED}}
    )
    last6: str = Field(description="How its key ends.")
    state: State = Field(default=State.ACTIVE, sa_type=Choice(State))
    expires_at: datetime | None = moment(default=None)
    activations_made: int = Field(default=0, description="How often a machine was activated.")

    __table_args__ = (
        one_of("state", State),
        one_of("strategy", Strategy),
        one_of("tier", Tier),
        unique("account_id", "id"),
        index("account_id", "created_at"),
    )


class MachineFields(SQLModel):
    """What a machine says of itself."""

    fingerprint: str = Field(
        min_length=1, max_length=200, description="What tells the machine from others."
    )
    name: str = Field(default="", max_length=120, description="What people call the machine.")


class LicenseActivation(MachineFields, Global, AccountScoped, table=True):
    """A machine that uses a licence; dead is not deactivated."""

    __tablename__ = "license_activations"

    account_id: UUID
    license_id: UUID
    activated_at: datetime = moment()
    heartbeat_at: datetime = moment()
    deactivated_at: datetime | None = moment(default=None)

    __table_args__ = (
        # Its account is that of its licence, whoever writes it.
        ForeignKeyConstraint(
            ["account_id", "license_id"],
            ["licenses.account_id", "licenses.id"],
            ondelete="CASCADE",
        ),
        unique("license_id", "fingerprint"),
        index("account_id", "license_id", "activated_at"),
    )


class InstalledLicense(Global, table=True):
    """The licence this server was given, as it was signed; the newest one counts."""

    __tablename__ = "installed_licenses"

    token: str = prose()
    contacted_at: datetime = moment(
        description="When whoever sold it was last heard from: at first, when they signed it."
    )
    seen_at: datetime = moment(description="The latest moment that this server's clock showed.")
    refused: str | None = Field(
        default=None, description="What whoever sold it said against it at the last contact."
    )
