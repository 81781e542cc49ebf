"""Figures of the mail that waits."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from prometheus_client.core import GaugeMetricFamily, Metric
from sqlalchemy import func

from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.db.query import Query, select
from runner.notifications.models import MailState, QueuedMail


class Waiting(NamedTuple):
    mails: int
    oldest: datetime | None


_WAITING = Query(
    select(func.count().label("mails"), func.min(QueuedMail.created_at).label("oldest")).where(
        QueuedMail.state == MailState.QUEUED
    ),
    Waiting,
)


async def of_mail(database: Database) -> Sequence[Metric]:
    """Ask how many mails are still to be sent, and for how long the first of them is."""
    async with database.system_read() as work:
        [waiting] = await work.rows(_WAITING)
    mails = GaugeMetricFamily("postmagiq_mail_waiting", "Mails that are still to be sent.")
    mails.add_metric([], waiting.mails)
    age = GaugeMetricFamily("postmagiq_mail_oldest_seconds", "Wait of the oldest of them.")
    age.add_metric([], (now() - waiting.oldest).total_seconds() if waiting.oldest else 0)
    return [mails, age]
