"""Readers hear of every committed event, once, whoever was killed in between."""
# ruff: noqa: PT012 - a work is refused when it ends, so all of it stands in the block.

from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.bootstrap import Container, build
from runner.core.actors import Actor, Door
from runner.core.db.database import Database
from runner.core.errors import NotFound
from runner.core.events.models import EventHead
from runner.core.events.readers import Dispatcher
from runner.settings import Settings
from runner.workspaces import Invites, MemberEntry, Role, Scope
from tests.client import Api
from tests.waiting import until

NOWHERE = "postgresql+asyncpg://nobody:none@127.0.0.1:9/none"


def mails(container: Container, address: str) -> list[str]:
    folder: Path = container.settings.data_dir / "mail"
    texts = (path.read_text() for path in folder.glob("*.eml"))
    return [text for text in texts if f"To: {address}" in text]


async def invite(ann: Api, ws: str, email: str) -> str:
    answer = await ann.post(f"/w/{ws}/invites", {"email": email, "role": "viewer"})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["token"])


async def rewind(container: Container, workspace_id: str) -> None:
    """Forget how far readers were told, as when the process was killed right before."""
    async with container.database.system() as work:
        statement = sa.update(EventHead).where(EventHead.workspace_id == UUID(workspace_id))  # type: ignore[arg-type]
        await work.session.execute(statement.values(dispatched_seq=0))


async def test_mail_lands_after_the_commit_with_the_link(container: Container, api: Api) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    token = await invite(ann, ws, "carl.after@example.org")

    async def landed() -> list[str]:
        return mails(container, "carl.after@example.org")

    (mail,) = await until(landed)
    assert f"#{token}" in mail.replace("=\n", "")


async def test_told_twice_is_told_once(container: Container, api: Api) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    address = f"twice-{ws}@example.org"
    await invite(ann, ws, address)

    async def landed() -> list[str]:
        return mails(container, address)

    await until(landed)
    await rewind(container, ws)

    async def caught_up() -> bool:
        async with container.database.system() as work:
            own = EventHead.workspace_id == UUID(ws)
            head = (await work.session.scalars(sa.select(EventHead).where(own))).one()  # type: ignore[arg-type]
            return head.dispatched_seq == head.seq

    await until(caught_up)
    assert len(mails(container, address)) == 1


async def test_nothing_is_sent_for_what_was_taken_back(container: Container, api: Api) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    address = f"taken-back-{ws}@example.org"
    with pytest.raises(NotFound):
        async with container.database.write(entry_of(ann, ws)) as work:
            await Invites(work).invite(container.keys, address, Role.VIEWER)
            await work.flush()
            raise NotFound
    # A later mail of the same workspace has landed, so an earlier one would have, too.
    await invite(ann, ws, f"later-{ws}@example.org")

    async def landed() -> list[str]:
        return mails(container, f"later-{ws}@example.org")

    await until(landed)
    assert mails(container, address) == []


async def test_the_dispatcher_outlives_a_database_that_fails(
    settings: Settings, tmp_path: Path
) -> None:
    """Whatever the database says, the sweep asks again."""
    container = build(settings.model_copy(update={"data_dir": tmp_path}))
    if container.database.is_postgres:
        nowhere = Database(app_url=NOWHERE, system_url=NOWHERE)
    else:
        nowhere = Database(sqlite_path=str(tmp_path / "empty.sqlite3"))
    dispatcher = Dispatcher(nowhere, container.jobs, [])
    dispatcher.start()
    with pytest.raises(Exception, match=r"no such table|Connect|cannot be done"):
        await dispatcher.drain()
    await dispatcher.stop()
    await nowhere.close()


def entry_of(who: Api, workspace_id: str) -> MemberEntry:
    actor = Actor(user_id=UUID(who.user["id"]), door=Door.API)
    return MemberEntry(UUID(workspace_id), actor, Scope.MEMBERS_WRITE)
