"""The queue of mails: one row per event and recipient, from `queued` to how it ended."""

from datetime import datetime, timedelta
from typing import TypedDict

from sqlmodel import col

from runner.core.clock import now
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.retries import Retries
from runner.notifications.models import MailState, QueuedMail

# A server that is down for a night, or one that lets strangers wait (greylisting).
RETRIES = Retries(
    (
        timedelta(minutes=1),
        timedelta(minutes=5),
        timedelta(minutes=15),
        timedelta(hours=1),
        timedelta(hours=3),
        timedelta(hours=6),
        timedelta(hours=12),
    )
)
KEEP = timedelta(days=30)


class Outcome(TypedDict):
    """What became of an attempt: `queued` means to try again, and `said` why."""

    state: str
    said: str


class QueueRepository(Repository[QueuedMail]):
    model = QueuedMail


class MailQueue:
    """Mails of this installation, on the system's side of the wall."""

    def __init__(self, work: Work, retries: Retries = RETRIES) -> None:
        self.work = work
        self.mails = QueueRepository(work)
        self._retries = retries

    async def add(self, message_id: str, to: str, template: str, subject: str) -> None:
        """Put a mail into the queue; twice is the same as once."""
        if await self.mails.find(message_id=message_id) is None:
            row = QueuedMail(message_id=message_id, to=to, template=template, subject=subject)
            self.mails.add(row)

    async def read(self, message_id: str) -> QueuedMail:
        """Answer with one mail; raises NotFound."""
        rows = await self.mails.records(message_id=message_id)
        if not rows:
            raise NotFound
        return rows[0]

    async def is_due(self, message_id: str, attempt: int) -> bool:
        """Tell whether an attempt, counted from 1, is still to be made."""
        row = await self.read(message_id)
        return row.state is MailState.QUEUED and row.attempts < attempt

    async def record(self, message_id: str, attempt: int, outcome: Outcome) -> datetime | None:
        """Keep what became of an attempt and return when the next one is due.

        An attempt that was kept already stays as it is.
        """
        mail = await self.mails.find(message_id=message_id)
        if mail is None:
            raise NotFound
        if mail.state is MailState.QUEUED and mail.attempts < attempt:
            mail.attempts, mail.next_at = attempt, None
            mail.state = MailState(outcome["state"])
            if mail.state is MailState.SENT:
                mail.sent_at, mail.last_problem = now(), None
            else:
                mail.last_problem = outcome["said"]
            if mail.state is MailState.QUEUED:
                self._plan(mail)
        return mail.next_at

    def _plan(self, mail: QueuedMail) -> None:
        mail.next_at = self._retries.after(mail.attempts, now())
        if mail.next_at is None:
            mail.state = MailState.FAILED

    async def purge(self) -> int:
        """Forget the mails that ended, a while after they were written; say how many."""
        old = col(QueuedMail.created_at) < now() - KEEP
        return await self.mails.remove_where(col(QueuedMail.state) != MailState.QUEUED, old)
