"""Figures of the mail that waits."""

from collections.abc import Sequence

from prometheus_client.core import GaugeMetricFamily, Metric
from sqlalchemy import func

from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.db.query import Query, select
from runner.notifications.models import MailState, QueuedMail

_WAITING = Query(
    select(func.count().label("mails"), func.min(QueuedMail.created_at).label("oldest")).where(
        QueuedMail.state == MailState.QUEUED
    )
)


async def of_mail(database: Database) -> Sequence[Metric]:
    """Ask how many mails are still to be sent, and for how long the first of them is."""
    async with database.system_read() as work:
        row = (await work.rows(_WAITING))[0]
    mails = GaugeMetricFamily("postmagiq_mail_waiting", "Mails that are still to be sent.")
    mails.add_metric([], row["mails"])
    age = GaugeMetricFamily("postmagiq_mail_oldest_seconds", "Wait of the oldest of them.")
    age.add_metric([], (now() - row["oldest"]).total_seconds() if row["mails"] else 0)
    return [mails, age]
