"""What is known about the logs themselves."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import BigInteger
from sqlmodel import Field

from runner.core.db.columns import WorkspaceScoped, moment, prose, unique
from runner.core.events.models import GENESIS


class AuditProof(WorkspaceScoped, table=True):
    """How far the log of a workspace was proven, and what was found to be wrong with it."""

    __tablename__ = "audit_proofs"
    __recorded__: ClassVar[bool] = False

    seq: int = Field(default=0, sa_type=BigInteger, description="Proven up to this event.")
    hash: str = Field(default=GENESIS, description="Hash of that event, to be met again.")
    proved_at: datetime | None = moment(default=None)
    broken_seq: int | None = Field(default=None, sa_type=BigInteger)
    broken_reason: str | None = prose(default=None)
    found_at: datetime | None = moment(default=None)

    __table_args__ = (unique("workspace_id"),)
