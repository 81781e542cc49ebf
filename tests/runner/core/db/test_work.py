"""The unit of work: all or nothing, told to everybody, counted once."""
# ruff: noqa: PT012 - a work is refused when it ends, so all of it stands in the block.

from contextlib import suppress
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, OperationalError

from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.core.clock import now
from runner.core.db.counters import next_numbers
from runner.core.db.query import Query
from runner.core.db.refusals import AlreadyExists, MissingReference, Unstorable, fact_of
from runner.core.db.writing import MOST_AS_ONE, UnrecordedChange
from runner.core.errors import DatabaseUnavailable, DomainError, NotFound
from runner.core.events.event import Event
from runner.core.events.models import EventRow
from runner.core.ids import new_id
from runner.identity.models import Identity, User
from runner.workspaces import MemberContext, MemberScope, Role
from runner.workspaces.errors import LastOwner
from runner.workspaces.invites import InviteRepository
from runner.workspaces.models import WorkspaceInvite
from tests.client import Api


class InviteTouched(Event):
    type = "invite.touched"


@pytest.fixture
async def context(api: Api) -> MemberContext:
    """The way into a new workspace, as its owner."""
    ann = await api.register()
    ws = await ann.workspace()
    actor = Actor(user_id=UUID(ann.user["id"]), door=Door.CLI, request_id="request-1")
    return MemberContext(UUID(ws["id"]), actor, MemberScope.WRITE)


def invite(context: MemberContext, email: str = "ben@example.org") -> WorkspaceInvite:
    assert context.actor.user_id is not None
    return WorkspaceInvite(
        email=email,
        email_lower=email,
        role=Role.VIEWER,
        token_hash=new_id().hex,
        invited_by_id=context.actor.user_id,
        expires_at=now(),
    )


async def add(container: Container, context: MemberContext) -> UUID:
    async with container.database.write(context) as work:
        row = InviteRepository(work).add(invite(context))
        work.emit(InviteTouched(subject_id=row.id), row)
    return row.id


async def last_event(container: Container, context: MemberContext) -> EventRow:
    async with container.database.write(context) as work:
        statement = sa.select(EventRow).order_by(EventRow.seq.desc()).limit(1)  # type: ignore[attr-defined]
        return (await work.session.scalars(statement)).one()


async def test_a_change_that_nobody_is_told_of_is_not_committed(
    container: Container, context: MemberContext
) -> None:
    with pytest.raises(UnrecordedChange, match="workspace_invites"):
        async with container.database.write(context) as work:
            InviteRepository(work).add(invite(context))
    async with container.database.read(context) as work:
        assert await InviteRepository(work).rows() == []


async def test_a_refusal_takes_everything_back_with_its_events(
    container: Container, context: MemberContext
) -> None:
    before = (await last_event(container, context)).seq
    with pytest.raises(NotFound):
        async with container.database.write(context) as work:
            row = InviteRepository(work).add(invite(context))
            work.emit(InviteTouched(subject_id=row.id), row)
            await work.flush()
            raise NotFound
    async with container.database.read(context) as work:
        assert await InviteRepository(work).rows() == []
    assert (await last_event(container, context)).seq == before


async def test_everything_that_a_reading_asks_is_of_one_moment(
    container: Container, context: MemberContext
) -> None:
    async with container.database.read(context) as reading:
        before = await InviteRepository(reading).rows()
        id = await add(container, context)
        assert await InviteRepository(reading).rows() == before
    async with container.database.read(context) as reading:
        assert [row["id"] for row in await InviteRepository(reading).rows()] == [id]


async def test_a_failed_attempt_is_undone_alone_with_its_events_and_versions(
    container: Container, context: MemberContext
) -> None:
    id, before = await add(container, context), (await last_event(container, context)).seq
    async with container.database.write(context) as work:
        invites = InviteRepository(work)
        row = await invites.get(id)
        for refused in (NotFound(), None):
            with suppress(NotFound):
                async with work.attempt():
                    row = await invites.get(id)
                    row.email = "carl@example.org"
                    work.emit(InviteTouched(subject_id=id), row)
                    if refused:
                        raise refused
    async with container.database.read(context) as reading:
        stored = await InviteRepository(reading).row(id)
    assert (stored["email"], stored["version"]) == ("carl@example.org", 2)
    assert (await last_event(container, context)).seq == before + 1


async def test_what_an_attempt_ran_without_any_object_is_undone_too(
    container: Container, context: MemberContext
) -> None:
    async with container.database.write(context) as work:
        with suppress(NotFound):
            async with work.attempt():
                await next_numbers(work, "attempted", 5)
                raise NotFound
        assert await next_numbers(work, "attempted", 1) == range(1, 2)


async def test_what_the_database_refuses_in_an_attempt_is_a_fact_and_ends_nothing_else(
    container: Container, context: MemberContext
) -> None:
    ids: list[UUID] = []
    async with container.database.write(context) as work:
        for token_hash in ("one", "two", "one", "three"):
            row = invite(context, f"{len(ids)}@example.org")
            row.token_hash = f"{token_hash} {context.workspace_id}"
            with suppress(AlreadyExists):
                async with work.attempt():
                    InviteRepository(work).add(row)
                    work.emit(InviteTouched(subject_id=row.id), row)
                ids.append(row.id)
    async with container.database.read(context) as reading:
        assert {row["id"] for row in await InviteRepository(reading).rows()} == {*ids}
    assert len(ids) == 3


def values(context: MemberContext, email: str = "ben@example.org") -> dict[str, Any]:
    return invite(context, email).model_dump(exclude={"workspace_id", "id", "created_at"})


async def stored(
    container: Container, context: MemberContext, *names: str, twice: bool = False
) -> list[str]:
    """Store invites as one, or one of them under a taken id, and read whom they are for."""
    async with container.database.write(context) as work:
        invites = InviteRepository(work)
        begun = [invites.begin(**values(context, name)) for name in names]
        work.emit(InviteTouched(subject_id=begun[0].id), begun[0])
        async with work.as_one():
            for row in begun:
                await invites.add_many([row])
            if twice:
                other = values(context, "other@example.org")
                await invites.add_many([{**other, "id": begun[0].id}])
    async with container.database.read(context) as reading:
        found = await InviteRepository(reading).rows()
    return sorted(str(row["email"]) for row in found)


@pytest.mark.parametrize("count", [1, 2, MOST_AS_ONE, MOST_AS_ONE + 2])
async def test_rows_stored_as_one_are_all_there(
    container: Container, context: MemberContext, count: int
) -> None:
    names = [f"guest{n}@example.org" for n in range(count)]
    assert await stored(container, context, *names) == sorted(names)


async def test_rows_stored_as_one_are_refused_as_one(
    container: Container, context: MemberContext
) -> None:
    with pytest.raises(AlreadyExists):
        await stored(container, context, "ben@example.org", twice=True)
    assert await stored(container, context, "eve@example.org") == ["eve@example.org"]


async def test_what_is_asked_meanwhile_sees_rows_stored_as_one(
    container: Container, context: MemberContext
) -> None:
    async with container.database.write(context) as work:
        invites = InviteRepository(work)
        row = invites.begin(**values(context))
        work.emit(InviteTouched(subject_id=row.id), row)
        async with work.as_one():
            await invites.add_many([row])
            assert (await invites.record(row.id)).email == "ben@example.org"


async def test_on_postgresql_nothing_is_loaded_before_rows_are_stored_as_one(
    container: Container, context: MemberContext
) -> None:
    if not container.database.is_postgres:
        return
    with pytest.raises(RuntimeError, match="load nothing"):
        async with container.database.write(context) as work:
            invites = InviteRepository(work)
            async with work.as_one():
                await invites.add_many([invites.begin(**values(context))])
                await invites.find(email="ben@example.org")


async def test_a_row_flushed_twice_in_one_work_is_one_version_further(
    container: Container, context: MemberContext
) -> None:
    id = await add(container, context)
    async with container.database.write(context) as work:
        row = await InviteRepository(work).get(id)
        made_at = row.updated_at
        for email in ("carl@example.org", "dora@example.org"):
            row.email = email
            work.emit(InviteTouched(subject_id=id), row)
            await work.flush()
    async with container.database.read(context) as work:
        stored = await InviteRepository(work).row(id)
    assert stored["version"] == 2
    assert stored["updated_at"] > made_at


async def test_many_rows_let_go_within_one_work_each_get_their_version(
    container: Container, context: MemberContext
) -> None:
    ids = []
    async with container.database.write(context) as work:
        for n in range(30):
            row = InviteRepository(work).add(invite(context, f"person{n}@example.net"))
            work.emit(InviteTouched(subject_id=row.id), row)
            ids.append(row.id)
    async with container.database.write(context) as work:
        for id in ids:
            row = await InviteRepository(work).get(id)
            row.email = f"new-{row.email}"
            work.emit(InviteTouched(subject_id=id), row)
            await work.flush()
            del row
    async with container.database.read(context) as work:
        assert {row["version"] for row in await InviteRepository(work).rows()} == {2}


async def test_fields_are_recorded_old_and_new_and_secrets_are_not(
    container: Container, context: MemberContext
) -> None:
    id = await add(container, context)
    made = {change["field"]: change for change in (await last_event(container, context)).changes}
    assert (made["email"]["old"], made["email"]["new"]) == (None, "ben@example.org")
    assert made["token_hash"]["new"] == "•••"
    async with container.database.write(context) as work:
        row = await InviteRepository(work).get(id)
        row.role, row.token_hash = Role.GUEST, "another hash"
        work.emit(InviteTouched(subject_id=id), row)
    event = await last_event(container, context)
    changed = {change["field"]: (change["old"], change["new"]) for change in event.changes}
    assert changed == {"role": ("viewer", "guest"), "token_hash": ("•••", "•••")}
    assert "another hash" not in str(event.changes)


async def test_an_event_says_who_through_which_door_in_which_request(
    container: Container, context: MemberContext
) -> None:
    await add(container, context)
    event = await last_event(container, context)
    assert (event.type, event.subject_type) == ("invite.touched", "invite")
    assert (event.actor_id, event.door, event.request_id) == (
        context.actor.user_id, "cli", "request-1",
    )  # fmt: skip


async def test_a_reading_work_changes_nothing(container: Container, context: MemberContext) -> None:
    async with container.database.read(context) as work:
        with pytest.raises(RuntimeError, match="opened for reading"):
            InviteRepository(work).add(invite(context))
        with pytest.raises(RuntimeError, match="opened for reading"):
            work.attempt()
    async with container.database.read(context) as work:
        assert await InviteRepository(work).rows() == []


async def test_on_postgresql_a_reading_work_cannot_even_by_sql(
    container: Container, context: MemberContext
) -> None:
    async with container.database.read(context) as work:
        if not container.database.is_postgres:
            return
        found = await work.rows(Query(sa.select(sa.func.current_setting("transaction_read_only"))))
    assert [*found[0].values()] == ["on"]


def proven(address: str) -> User:
    return User(full_name="Ann", email_lower=address, email_verified_at=now())


async def test_what_exists_already_is_a_conflict(container: Container) -> None:
    async with container.database.system() as work:
        work.session.add(proven("same@example.org"))
    with pytest.raises(AlreadyExists):
        async with container.database.system() as work:
            work.session.add(proven("same@example.org"))


async def test_words_of_a_value_are_never_taken_for_a_fact(container: Container) -> None:
    """A person may be called like a code that a trigger raises."""
    name = f"last_owner UNIQUE constraint {new_id()}"
    async with container.database.system() as work:
        work.session.add(proven(name))
    with pytest.raises(AlreadyExists) as raised:
        async with container.database.system() as work:
            work.session.add(proven(name))
    assert not isinstance(raised.value, LastOwner)


async def test_a_reference_to_nothing_is_a_conflict(container: Container) -> None:
    with pytest.raises(MissingReference):
        async with container.database.system() as work:
            work.session.add(Identity(user_id=new_id(), provider="os", subject=new_id().hex))


@pytest.mark.parametrize(
    ("state", "fact"),
    [
        ("40001", DatabaseUnavailable),
        ("40P01", DatabaseUnavailable),
        ("57P01", DatabaseUnavailable),
        ("08006", DatabaseUnavailable),
        ("53300", DatabaseUnavailable),
        ("22003", Unstorable),
        ("22021", Unstorable),
        ("23514", None),
        ("42501", None),
    ],
)
def test_states_of_postgresql_become_facts(state: str, fact: type[DomainError] | None) -> None:
    raised = ValueError("words of the database")
    raised.__dict__["sqlstate"] = state
    wrapped = ValueError("words of the driver")
    wrapped.__dict__["sqlstate"] = state
    wrapped.__cause__ = raised
    found = fact_of(DBAPIError("SELECT 1", None, wrapped))
    assert type(found) is (fact or type(None))


def test_a_busy_sqlite_is_unavailable_for_now() -> None:
    locked = OperationalError("x", None, ValueError("database is locked"))
    assert isinstance(fact_of(locked), DatabaseUnavailable)


async def test_text_with_a_zero_byte_is_no_fault_of_ours(
    container: Container, context: MemberContext
) -> None:
    if not container.database.is_postgres:
        return
    with pytest.raises(Unstorable):
        async with container.database.write(context) as work:
            row = InviteRepository(work).add(invite(context, "ben\x00@example.org"))
            work.emit(InviteTouched(subject_id=row.id), row)
    with pytest.raises(Unstorable):
        async with container.database.read(context) as work:
            await InviteRepository(work).rows(email="ben\x00@example.org")
