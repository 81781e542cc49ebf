"""Mail on its way."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from runner.core.db.columns import Global, index, moment, prose
from runner.core.db.types import Choice, one_of


class MailState(StrEnum):
    """Where a mail stands; only `queued` is tried again."""

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


class QueuedMail(Global, table=True):
    """One mail to one person; what it says is written anew for each attempt."""

    __tablename__ = "email_queue"

    message_id: str = Field(unique=True, description="Made of event and recipient.")
    to: str = Field(max_length=254)
    template: str = Field(description="Type of the event that it tells of.")
    subject: str = prose()
    state: MailState = Field(default=MailState.QUEUED, sa_type=Choice(MailState))
    attempts: int = 0
    last_problem: str | None = prose(default=None)
    next_at: datetime | None = moment(default=None)
    sent_at: datetime | None = moment(default=None)

    # Asked every night for what ended long ago.
    __table_args__ = (one_of("state", MailState), index("state", "created_at"))
