"""A whole process whose mail goes to an SMTP server on loopback."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Any, cast
from uuid import UUID, uuid4

import pytest
from pydantic import SecretStr
from sqlalchemy import bindparam

from runner.bootstrap import Container, build
from runner.core.db.query import Query, Row, select
from runner.core.events.models import EventRow, PlatformEvent
from runner.core.events.readers import PlatformEventArgs
from runner.notifications.composing import compose
from runner.notifications.jobs import COMPOSERS, Attempt, send, write
from runner.notifications.queue import MailQueue
from runner.providers.mail import Mail
from tests.client import Api
from tests.conftest import AT_WORK, BOTH_DATABASES, postgres_settings, sqlite_settings
from tests.runner.providers.mail.server import Postbox, serving
from tests.waiting import until


def _with_details(model: Any, *more: Any) -> Query[Row]:
    return Query(
        select(model.id.label("event_id"), model.type, model.subject_id, model.actor_id, *more)
        .where(model.type == bindparam("type"), model.subject_id == bindparam("subject_id"))
        .order_by(model.id)
    )


_OUTSIDE, _IN_WORKSPACES = (
    _with_details(PlatformEvent),
    _with_details(EventRow, EventRow.workspace_id),
)


@dataclass
class Office:
    """The process, the server that its mail goes to, and what both know of a mail."""

    container: Container
    box: Postbox

    def got(self, address: str) -> list[EmailMessage]:
        return [each for each in self.box.messages if each["To"] == address]

    async def mail(self, address: str, subject: str = "") -> EmailMessage:
        """Wait for the newest mail to somebody."""

        async def arrived() -> EmailMessage | None:
            found = [each for each in self.got(address) if subject in each["Subject"]]
            return found[-1] if found else None

        return await until(arrived)

    async def rows(self, address: str) -> list[Row]:
        async with self.container.database.system_read() as work:
            return await MailQueue(work).mails.rows(to=address)

    async def row(self, address: str, *states: str) -> Row:
        """Wait until the one mail to somebody has come to one of these states."""

        async def there() -> Row | None:
            rows = await self.rows(address)
            assert len(rows) <= 1
            return rows[0] if rows and rows[0]["state"] in states else None

        return await until(there)

    async def tried(self, address: str) -> Row:
        """Wait until a first attempt to send the one mail to somebody was made."""

        async def there() -> Row | None:
            rows = await self.rows(address)
            return rows[0] if rows and rows[0]["attempts"] else None

        return await until(there)

    async def written(self, event: PlatformEventArgs) -> list[Mail]:
        return await compose(COMPOSERS, self.container, event)

    async def write(self, event: PlatformEventArgs) -> None:
        """Run the job that writes once more, as if its event had been told again."""
        jobs = self.container.jobs
        await jobs.result(await jobs.enqueue(write, event, key=str(uuid4())))

    async def send(self, event: PlatformEventArgs, message_id: str, attempt: int) -> None:
        """Make an attempt now, as if its moment had come."""
        jobs, args = (
            self.container.jobs,
            Attempt(event=event, message_id=message_id, attempt=attempt),
        )
        await jobs.result(await jobs.enqueue(send, args, key=str(uuid4())))


@pytest.fixture(scope="module", params=BOTH_DATABASES)
async def office(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Office]:
    # A process works off jobs once at most.
    resting = [*AT_WORK]
    for container in resting:
        await container.jobs.stop()
    data_dir = tmp_path_factory.mktemp("mail")
    if request.param == "sqlite":
        settings = sqlite_settings(data_dir)
    else:
        settings = postgres_settings("postmagiq_mail", data_dir)
    async with serving() as box:
        url = SecretStr(f"smtp://127.0.0.1:{box.port}")
        office = {"smtp_url": url, "public_url": settings.base_url}
        container = build(settings.model_copy(update=office))
        await container.open(worker=True)
        yield Office(container, box)
        await container.close()
    for container in resting:
        await container.jobs.start(container, worker=True)


@pytest.fixture
async def api(office: Office) -> AsyncIterator[Api]:
    """Talk HTTP to that process; every answer is held against openapi.yaml."""
    async with Api.on(office.container) as api:
        yield api


async def told(office: Office, type: str, subject_id: str) -> PlatformEventArgs:
    """Repeat what a reader's job was told of the newest event of a subject."""
    about = {"type": type, "subject_id": UUID(subject_id)}
    async with office.container.database.system_read() as work:
        rows = await work.rows(_IN_WORKSPACES, **about) or await work.rows(_OUTSIDE, **about)
    args = {name: str(value) for name, value in rows[-1].items()}
    return cast("PlatformEventArgs", args)
