"""API keys, what recognises them, and how many requests a caller has left."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field, SQLModel

from runner.access.tokens import DIGESTED
from runner.core.db.columns import Editable, Global, WorkspaceScoped, index, moment, within
from runner.core.db.types import Json
from runner.core.told import Told


class ApiKeyFields(SQLModel):
    """What people say about a key."""

    name: str = Field(min_length=1, max_length=80, description="What it is used for.")
    allowed_cidrs: list[str] = Field(
        default_factory=list,
        sa_type=Json,
        description="Networks it may be used from, as CIDR; anywhere when empty.",
    )


class ApiKey(ApiKeyFields, WorkspaceScoped, Editable, table=True):
    """A way into one workspace without a person at the keyboard; its secret is kept nowhere."""

    __tablename__ = "api_keys"
    told: ClassVar = Told("api_key", ("name", "prefix", "last4"))

    prefix: str = Field(description="How it begins, to tell it from others.")
    last4: str = Field(description="How it ends.")
    scopes: list[str] = Field(sa_type=Json)
    created_by_id: UUID = Field(description="Its issuer, whose rights bound the key's.")
    service_account_id: UUID | None = Field(
        default=None, description="The service account that acts by it, instead of its issuer."
    )
    expires_at: datetime | None = moment(default=None)
    last_used_at: datetime | None = moment(default=None)
    revoked_at: datetime | None = moment(default=None)

    __table_args__ = (index("workspace_id", "created_at"),)


class ApiKeySecret(Global, table=True):
    """Where a key that was presented leads; outside the workspaces, as it says which one."""

    __tablename__ = "api_key_secrets"

    hash: str = Field(unique=True, sa_column_kwargs={"info": {"secret": True, "kept": DIGESTED}})
    workspace_id: UUID
    key_id: UUID

    __table_args__ = within("key_id", "api_keys", ondelete="CASCADE")


class RateLimitBucket(SQLModel, table=True):
    """What one caller has taken of the present window; lost in a crash, and that is fine."""

    __tablename__ = "rate_limit_buckets"

    bucket: str = Field(primary_key=True)
    taken: int
    granted: int = Field(description="What the last asker got, for the statement to return.")
    resets_at: datetime = moment()

    __table_args__ = (index("resets_at"),)
