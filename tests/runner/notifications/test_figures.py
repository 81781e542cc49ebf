"""Mail that waits is counted, with the age of what waits longest."""

from datetime import timedelta
from uuid import uuid4

from runner.core.clock import now
from runner.notifications.figures import of_mail
from runner.notifications.models import MailState, QueuedMail
from tests.runner.notifications.conftest import Office


async def waiting(office: Office) -> tuple[float, float]:
    mails, oldest = await of_mail(office.container.database)
    return mails.samples[0].value, oldest.samples[0].value


async def test_a_mail_waits_until_it_has_ended(office: Office) -> None:
    depth, age_s = await waiting(office)
    older = timedelta(seconds=age_s, hours=1)
    async with office.container.database.system() as work:
        for state in MailState:
            work.session.add(
                QueuedMail(
                    message_id=str(uuid4()),
                    to="ann@example.org",
                    template="invite.created",
                    subject="Come in",
                    state=state,
                    # What ended waits no longer, however old it is.
                    created_at=now() - older * (1 if state is MailState.QUEUED else 2),
                )
            )
    found = await waiting(office)
    assert found[0] == depth + 1
    assert older <= timedelta(seconds=found[1]) < older * 2
