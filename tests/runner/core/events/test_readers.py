"""Readers hear of every committed event, once, whoever was killed in between."""
# ruff: noqa: PT012 - a work is refused when it ends, so all of it stands in the block.

from collections.abc import Iterable, Set
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from pydantic import SecretStr

from runner.bootstrap import Container, build
from runner.core.actors import Actor, Door
from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.core.errors import Forbidden, NotFound
from runner.core.events.models import EventHead, EventRow
from runner.core.events.readers import (
    Dispatcher,
    EventArgs,
    PlatformEventArgs,
    PlatformReader,
    Reader,
)
from runner.core.ids import new_id
from runner.core.jobs import Job, JobContext, Jobs, job
from runner.identity import Users
from runner.identity.events import SignInEnded
from runner.provisioning import provision_workspace
from runner.settings import Settings
from runner.workspaces import (
    Invites,
    MemberContext,
    MemberScope,
    Role,
    WorkspaceFields,
    WorkspaceScope,
    on_behalf,
)
from tests.client import Api
from tests.conftest import sqlite_settings
from tests.waiting import until


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


@pytest.mark.usefixtures("mailing")
async def test_mail_lands_after_the_commit_with_the_link(container: Container, api: Api) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    token = await invite(ann, ws, "carl.after@example.org")

    async def landed() -> list[str]:
        return mails(container, "carl.after@example.org")

    (mail,) = await until(landed)
    assert f"#{token}" in mail.replace("=\n", "")


@pytest.mark.usefixtures("mailing")
async def test_told_twice_is_told_once(container: Container, api: Api) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    address = f"twice-{ws}@example.org"
    await invite(ann, ws, address)

    async def landed() -> list[str]:
        return mails(container, address)

    await until(landed)
    await rewind(container, ws)
    await container.dispatcher.drain()

    async def caught_up() -> bool:
        async with container.database.system() as work:
            own = EventHead.workspace_id == UUID(ws)
            head = (await work.session.scalars(sa.select(EventHead).where(own))).one()  # type: ignore[arg-type]
            return head.dispatched_seq == head.seq

    await until(caught_up)
    assert len(mails(container, address)) == 1


@pytest.mark.usefixtures("mailing")
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


@job("tests.nobody_declared_this")
async def undeclared(ctx: JobContext[Any], args: EventArgs) -> None:
    """Never runs: asking for it is refused, so a reader that is told of something shows."""


@job("tests.nobody_declared_this_outside")
async def undeclared_outside(ctx: JobContext[Any], args: PlatformEventArgs) -> None:
    """The same for what belongs to no workspace."""


async def nobody(work: Work, workspace_id: UUID, types: Set[str]) -> bool:
    return False


async def everybody(work: Work, workspace_id: UUID, types: Set[str]) -> bool:
    return True


async def founded(container: Container) -> int:
    """Make a workspace in a database that no dispatcher looks at; return its events' number."""
    async with container.database.system() as work:
        user = await Users(work).register("ann@example.org", "Ann Example", None)
        await provision_workspace(work, user.id, WorkspaceFields(name="Blue Door Bakery"))
    async with container.database.system_read() as work:
        return len(await work.rows(Query(select(EventRow.seq))))


async def test_a_reader_that_nobody_wants_here_costs_no_job(tmp_path: Path) -> None:
    container = build(sqlite_settings(tmp_path))
    events = await founded(container)
    wanted = Reader("wanted", None, undeclared, wanted=everybody)
    with pytest.raises(LookupError):
        await Dispatcher(container.database, container.jobs, [wanted]).drain()
    unwanted = Reader("unwanted", None, undeclared, wanted=nobody)
    assert await Dispatcher(container.database, container.jobs, [unwanted]).drain() == events
    await container.database.close()


async def test_events_of_the_platform_are_news_and_told_once_to_who_hears_their_type(
    tmp_path: Path,
) -> None:
    container = build(sqlite_settings(tmp_path))
    news: list[Set[UUID | None]] = []
    container.database.on_commit(news.append)
    async with container.database.system() as work:
        await Users(work).register("ann@example.org", "Ann Example", None)
    assert news == [{None}]
    deaf = PlatformReader("deaf", frozenset({"sign_in.ended"}), undeclared_outside)
    hearing = PlatformReader("hearing", frozenset({"user.registered"}), undeclared_outside)
    everything = Reader("everything", None, undeclared)
    with pytest.raises(LookupError):
        await Dispatcher(container.database, container.jobs, [hearing]).drain()
    told = Dispatcher(container.database, container.jobs, [deaf, everything])
    assert await told.drain() == 1
    assert await Dispatcher(container.database, container.jobs, [hearing]).drain() == 0
    await container.database.close()


async def test_jobs_are_told_ids_and_that_nobody_acted(tmp_path: Path) -> None:
    container = build(sqlite_settings(tmp_path))
    jobs = Noted("sqlite:///", [undeclared, undeclared_outside])
    user, id = await user_and_event_of_nobody(container)
    outside = PlatformReader("outside", frozenset({"sign_in.ended"}), undeclared_outside)
    inside = Reader("inside", frozenset({"workspace.created"}), undeclared)
    await Dispatcher(container.database, jobs, [outside, inside]).drain()
    platform, workspace = sorted(jobs.noted, key=len)
    assert platform["actor_id"] is None
    assert platform["subject_id"] == str(id)
    assert set(platform) == {"event_id", "type", "subject_id", "actor_id", "request_id"}
    assert set(workspace) == {*platform, "workspace_id"}
    assert workspace["actor_id"] == str(user)
    assert workspace["type"] == "workspace.created"
    await container.database.close()


async def test_a_job_cannot_act_on_behalf_of_nobody() -> None:
    args: EventArgs = {
        "event_id": str(new_id()),
        "type": "webhook.disabled",
        "subject_id": str(new_id()),
        "actor_id": None,
        "workspace_id": str(new_id()),
    }
    with pytest.raises(Forbidden):
        on_behalf(args, WorkspaceScope.READ)


class Noted(Jobs):
    """Notes what each job would be told, and starts none."""

    def __init__(self, url: str, declared: Iterable[Job[Any]]) -> None:
        super().__init__(url, declared)
        self.noted: list[dict[str, Any]] = []

    async def enqueue(self, job: Job[Any], args: Any, **options: Any) -> str:
        self.noted.append(args)
        return job.name


async def user_and_event_of_nobody(container: Container) -> tuple[UUID, UUID]:
    """Let a person found a workspace, and then something happen that nobody did."""
    async with container.database.system() as work:
        user = await Users(work).register("ann@example.org", "Ann Example", None)
        await provision_workspace(work, user.id, WorkspaceFields(name="Blue Door Bakery"))
    id = new_id()
    async with container.database.system() as work:
        work.emit(SignInEnded(subject_id=id, reason="expired"))
    return user.id, id


async def test_the_dispatcher_outlives_a_database_that_fails(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It fails while there are no tables, and goes on by itself once there are."""
    container = build(Settings(data_dir=tmp_path, secret_key=SecretStr("x" * 32)))
    dispatcher = Dispatcher(container.database, container.jobs, [])
    dispatcher.start()

    async def failed() -> bool:
        return "dispatch_postponed" in caplog.text

    await until(failed)
    sqlite_settings(tmp_path)
    await founded(container)

    async def caught_up() -> bool:
        async with container.database.system_read() as work:
            heads = await work.rows(Query(select(EventHead.seq, EventHead.dispatched_seq)))
        return all(head["seq"] == head["dispatched_seq"] for head in heads)

    await until(caught_up)
    await dispatcher.stop()
    await container.database.close()


def entry_of(who: Api, workspace_id: str) -> MemberContext:
    actor = Actor(user_id=UUID(who.user["id"]), door=Door.API)
    return MemberContext(UUID(workspace_id), actor, MemberScope.WRITE)
