"""The queue keeps one row per mail, for as long as it has to."""

from datetime import timedelta
from uuid import uuid4

import pytest

from runner.core.clock import now
from runner.core.errors import NotFound
from runner.notifications.models import MailState, QueuedMail
from runner.notifications.queue import KEEP, RETRIES, MailQueue, Outcome
from tests.runner.notifications.conftest import Office

BUSY = Outcome(state="queued", said="421 Closing")


async def add(office: Office) -> str:
    message_id = str(uuid4())
    async with office.container.database.system() as work:
        await MailQueue(work).add(message_id, "ann@example.org", "invite.created", "Come in")
    return message_id


async def test_the_waits_grow_to_hours_and_then_end(office: Office) -> None:
    message_id = await add(office)
    for attempt, wait in enumerate(RETRIES.waits, start=1):
        async with office.container.database.system() as work:
            next_at = await MailQueue(work).record(message_id, attempt, BUSY)
        assert next_at is not None
        assert abs(next_at - now() - wait) < timedelta(seconds=30)
    async with office.container.database.system() as work:
        assert await MailQueue(work).record(message_id, len(RETRIES.waits) + 1, BUSY) is None
        row = await MailQueue(work).read(message_id)
    assert row.state == "failed"
    assert row.last_problem == "421 Closing"
    assert sum(RETRIES.waits, timedelta()) > timedelta(hours=20)


async def test_an_attempt_counts_once_and_what_was_sent_stays_sent(office: Office) -> None:
    message_id = await add(office)
    sent = Outcome(state="sent", said="250 OK")
    async with office.container.database.system() as work:
        queue = MailQueue(work)
        first = await queue.record(message_id, 1, BUSY)
        assert await queue.record(message_id, 1, sent) == first
        assert not await queue.is_due(message_id, 1)
        assert await queue.is_due(message_id, 2)
        assert await queue.record(message_id, 2, sent) is None
        assert await queue.record(message_id, 3, BUSY) is None
        assert not await queue.is_due(message_id, 3)
        assert (await queue.read(message_id)).state == "sent"


async def test_a_mail_is_added_once(office: Office) -> None:
    message_id = await add(office)
    async with office.container.database.system() as work:
        queue = MailQueue(work)
        await queue.add(message_id, "ann@example.org", "invite.created", "Come in")
        assert len(await queue.mails.rows(message_id=message_id)) == 1


@pytest.mark.parametrize("ask", ["is_due", "record"])
async def test_what_was_purged_is_not_found(office: Office, ask: str) -> None:
    async with office.container.database.system() as work:
        queue = MailQueue(work)
        with pytest.raises(NotFound):
            await (queue.is_due("x", 1) if ask == "is_due" else queue.record("x", 1, BUSY))


async def test_mails_that_ended_long_ago_are_forgotten(office: Office) -> None:
    long_ago, to = now() - KEEP - timedelta(hours=1), f"{uuid4()}@example.org"
    async with office.container.database.system() as work:
        for state in MailState:
            for written_at in (long_ago, now()):
                work.session.add(
                    QueuedMail(
                        message_id=str(uuid4()),
                        to=to,
                        template="invite.created",
                        subject="Come in",
                        state=state,
                        created_at=written_at,
                    )
                )
    async with office.container.database.system() as work:
        assert await MailQueue(work).purge() == len(MailState) - 1
    kept = await office.rows(to)
    assert len(kept) == len(MailState) + 1
    assert [row["state"] for row in kept if row["created_at"] == long_ago] == ["queued"]
