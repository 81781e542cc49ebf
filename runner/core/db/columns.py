"""The columns every row of a kind has, written once."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from runner.core.clock import now
from runner.core.db.types import UtcDateTime
from runner.core.ids import new_id

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMING
# A row is read and written without what checks it, so that is built where somebody asks for it.
SQLModel.model_config["defer_build"] = True


def moment(**extra: Any) -> Any:
    """Declare a point in time, stored in UTC."""
    return Field(sa_type=UtcDateTime, **extra)


def prose(**extra: Any) -> Any:
    """Declare text without a length of its own in the database."""
    return Field(sa_type=Text, **extra)


class Global(SQLModel):
    """A row outside every workspace: reached with the system login, unless it is an account's."""

    id: UUID = Field(default_factory=new_id, primary_key=True)
    created_at: datetime = moment(default_factory=now)


class WorkspaceScoped(SQLModel):
    """A row inside one workspace; both tenancy layers apply to its table."""

    workspace_id: UUID = Field(default=None, primary_key=True)
    id: UUID = Field(default_factory=new_id, primary_key=True)
    created_at: datetime = moment(default_factory=now)


class AccountScoped(SQLModel):
    """A row of an account: its members read it, and staff do; none of them thereby reads work."""

    __account__: ClassVar[str] = "account_id"
    """The column that says of which account."""
    __seen_inside__: ClassVar[bool] = False
    """Whether workspaces that the account pays for read it, to know how much they may have."""
    __staff_writes__: ClassVar[bool] = False
    """Whether staff of the server decide it."""


class Editable(SQLModel):
    """What changes after it was made; the unit of work keeps both columns."""

    updated_at: datetime = moment(default_factory=now)
    version: int = Field(default=1, nullable=False)


class Discardable(SQLModel):
    """What people remove and may want back: it is in the trash first, and then gone for good."""

    called: ClassVar[str] = "title"
    """The column that people know it by."""

    deleted_at: datetime | None = moment(default=None)
    deleted_by_id: UUID | None = None


def within(
    column: str, target: str, *, ondelete: str | None = None
) -> tuple[ForeignKeyConstraint, Index]:
    """Refer to a row of the same workspace: a composite key and the index behind it.

    Source: cascades and checks of foreign keys ignore row-level security, so a key without
    `workspace_id` would let one tenant's delete reach another's rows.
    """
    key = ForeignKeyConstraint(
        ["workspace_id", column], [f"{target}.workspace_id", f"{target}.id"], ondelete=ondelete
    )
    return key, index("workspace_id", column)


def index(*columns: str, **options: Any) -> Index:
    return Index(None, *columns, **options)


def unique(*columns: str) -> UniqueConstraint:
    return UniqueConstraint(*columns)
