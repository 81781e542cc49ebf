"""The answers that are kept for requests that may come again."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field, SQLModel

from runner.core.db.columns import Global, WorkspaceScoped, moment, prose, unique
from runner.core.secrets import Sealed

SEALED = Sealed("idempotency answers")


class KeptAnswer(SQLModel):
    """Which request, and what it was answered; there is a row only when that was committed."""

    caller_id: UUID = Field(description="The API key, or else the user.")
    route: str = Field(description="Method and path template.")
    key: str = Field(description="The Idempotency-Key, as the caller chose it.")
    fingerprint: str = Field(description="HMAC-SHA-256 of path, query and body.")
    answer: str = prose(
        sa_column_kwargs={"info": {"kept": SEALED}},
        description="Sealed: it may show a secret that is shown once.",
    )
    expires_at: datetime = moment()


class IdempotencyKey(KeptAnswer, WorkspaceScoped, table=True):
    """An answer given inside a workspace."""

    __tablename__ = "idempotency_keys"
    __recorded__: ClassVar[bool] = False

    __table_args__ = (unique("workspace_id", "caller_id", "route", "key"),)


class PlatformIdempotencyKey(KeptAnswer, Global, table=True):
    """An answer given outside every workspace, such as to whoever makes one."""

    __tablename__ = "platform_idempotency_keys"

    __table_args__ = (unique("caller_id", "route", "key"),)
