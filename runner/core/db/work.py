"""The unit of work: one request, job attempt or command is one transaction."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, ClassVar, Protocol
from uuid import UUID

import asyncpg
from sqlalchemy import Select, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from runner.core.actors import Actor
from runner.core.clock import now
from runner.core.db.columns import Editable, WorkspaceScoped
from runner.core.db.query import Query, Row
from runner.core.db.tenancy import SYSTEM, Scope, ScopedSession
from runner.core.errors import Conflict, DatabaseUnavailable, DomainError, Invalid, StorageFull
from runner.core.events.event import Event, Recorded, record
from runner.core.events.outbox import append


class AlreadyExists(Conflict):
    code = "already_exists"
    message = "There is one like this already; choose another name or change that one."


class MissingReference(Conflict):
    code = "state_conflict"
    message = "Something this refers to is not there any more."


class Unstorable(Invalid):
    message = "Some of what you sent is out of the range that can be stored."


class UnrecordedChange(RuntimeError):
    """Stop a commit that changed rows and told nobody: every change has its event."""


class AccessContext(Protocol):
    """How a transaction gets its workspace: who asks, for which scope."""

    @property
    def workspace_id(self) -> UUID: ...

    @property
    def actor(self) -> Actor: ...

    def statement(self) -> str:
        """Return the SQL that checks the rights and sets the context on PostgreSQL."""

    async def check(self, work: "Work") -> None:
        """Do the same on SQLite, by asking; raises what `refusal` returns."""

    def refusal(self, code: str) -> DomainError:
        """Name the fact behind a code that the database raised."""


class Work:
    """What services and repositories see of a transaction; ends in one commit or in none."""

    on_postgres: ClassVar[bool] = False

    def __init__(self, scope: Scope, actor: Actor) -> None:
        self.scope = scope
        self.actor = actor

    @property
    def workspace_id(self) -> UUID:
        if self.scope is SYSTEM:
            raise RuntimeError("this work belongs to no workspace")
        return self.scope

    @property
    def user_id(self) -> UUID:
        """The user who acts; raises RuntimeError when the system itself does."""
        if self.actor.user_id is None:
            raise RuntimeError("nobody acts in this work")
        return self.actor.user_id

    @property
    def session(self) -> AsyncSession:
        raise RuntimeError("this work was opened for reading")

    def emit(self, event: Event, row: Any = None, *, workspace_id: UUID | None = None) -> UUID:
        """Tell what happened, in this transaction; returns the event's id.

        `row` is what changed: its fields, old and new, are recorded as they are now.
        """
        raise RuntimeError("this work was opened for reading")

    async def flush(self) -> None:
        """Send what is pending now, so that a refusal of the database is heard here."""
        raise RuntimeError("this work was opened for reading")

    def attempt(self) -> AbstractAsyncContextManager[None]:
        """Try one of several changes: what refuses it undoes it alone, and the others stand.

        Its events are taken back with it, and rows it changed are read anew.
        """
        raise RuntimeError("this work was opened for reading")

    async def rows(self, query: Query | Select[Any], **params: Any) -> list[Row]:
        """Answer with plain rows; `workspace_id` is filled in."""
        raise NotImplementedError

    async def run(self, query: Query, **params: Any) -> list[Row]:
        """Carry out a change that no object stands for; RETURNING answers with plain rows."""
        raise RuntimeError("this work was opened for reading")

    async def run_many(self, query: Query, rows: Sequence[Mapping[str, Any]]) -> None:
        """Carry out one change with the values of each row, after everything that is pending."""
        raise RuntimeError("this work was opened for reading")

    async def row(self, query: Query | Select[Any], **params: Any) -> Row | None:
        found = await self.rows(query, **params)
        return found[0] if found else None

    def _bind(self, params: dict[str, Any]) -> dict[str, Any]:
        if self.scope is not SYSTEM:
            params["workspace_id"] = self.scope
        return params


class PostgresRead(Work):
    """Read on a plain asyncpg connection: begin with context, the questions, commit."""

    on_postgres = True

    def __init__(self, scope: Scope, actor: Actor, connection: Any) -> None:
        super().__init__(scope, actor)
        self._connection = connection

    async def rows(self, query: Query | Select[Any], **params: Any) -> list[Row]:
        query = query if isinstance(query, Query) else Query(query)
        text, arguments = query.for_postgres(self._bind(params))
        return [dict(record) for record in await self._connection.fetch(text, *arguments)]


class SessionRead(Work):
    """Read through a session, under its criteria; it hands out no session to write with."""

    def __init__(self, scope: Scope, actor: Actor, session: AsyncSession) -> None:
        super().__init__(scope, actor)
        self._session = session

    async def rows(self, query: Query | Select[Any], **params: Any) -> list[Row]:
        statement = query.statement if isinstance(query, Query) else query
        result = await self._session.execute(statement, self._bind(params))
        return [dict(row) for row in result.mappings()]


class SessionWork(SessionRead):
    """Read and write through a session; events are chained just before the commit."""

    def __init__(self, scope: Scope, actor: Actor, session: AsyncSession) -> None:
        super().__init__(scope, actor, session)
        self._events: list[Recorded] = []

    async def run(self, query: Query, **params: Any) -> list[Row]:
        result: Any = await self._session.execute(query.statement, self._bind(params))
        return [dict(row) for row in result.mappings()] if query.answers else []

    async def run_many(self, query: Query, rows: Sequence[Mapping[str, Any]]) -> None:
        await self._flush_pending()
        await self._session.execute(query.statement, list(rows))

    @property
    def session(self) -> AsyncSession:
        return self._session

    def emit(self, event: Event, row: Any = None, *, workspace_id: UUID | None = None) -> UUID:
        at = getattr(row, "workspace_id", None) or workspace_id
        if at is None and self.scope is not SYSTEM:
            at = self.scope
        if self.scope is not SYSTEM and at != self.scope:
            raise RuntimeError("an event of another workspace")
        recorded = record(event, row, self.actor, at)
        self._events.append(recorded)
        return recorded.id

    async def flush(self) -> None:
        with translated():
            await self._session.flush()

    @asynccontextmanager
    async def attempt(self) -> AsyncIterator[None]:
        await self._flush_pending()
        told, known = len(self._events), self._session.info
        before = {name: known[name].copy() for name in ("touched", "bumped") if name in known}
        try:
            with translated():
                async with self._session.begin_nested():
                    yield
        except BaseException:
            del self._events[told:]
            known.update({"touched": set(), "bumped": {}} | before)
            raise

    async def _flush_pending(self) -> None:
        pending = self._session.sync_session
        if pending.new or pending.dirty or pending.deleted:
            await self.flush()

    async def commit(self) -> set[UUID]:
        """Chain the events, commit, and return the workspaces that have news."""
        with translated():
            await self._session.flush()
            touched = self._session.info.get("touched", set())
            if touched and not self._events:
                raise UnrecordedChange(f"no event tells of the change to {sorted(touched)}")
            news = await append(self, self._events)
            await self._close()
        self._events.clear()
        return news

    async def _close(self) -> None:
        try:
            await self._session.commit()
        except DBAPIError:
            # A COMMIT that SQLite refuses leaves the transaction open, and SQLAlchemy takes it
            # for ended: given back to the pool, this connection would lock out every writer.
            await self._session.invalidate()
            raise


class PostgresWork(SessionWork):
    """Load and change objects through a session; ask and run the rest on its bare connection.

    A statement that was compiled once costs a quarter of what it costs through the session.
    """

    on_postgres = True

    def __init__(self, scope: Scope, actor: Actor, session: AsyncSession, driver: Any) -> None:
        super().__init__(scope, actor, session)
        self._driver = driver

    async def rows(self, query: Query | Select[Any], **params: Any) -> list[Row]:
        await self._flush_pending()
        return await self.run(query if isinstance(query, Query) else Query(query), **params)

    async def run(self, query: Query, **params: Any) -> list[Row]:
        text, arguments = query.for_postgres(self._bind(params))
        return [dict(record) for record in await self._driver.fetch(text, *arguments)]

    async def run_many(self, query: Query, rows: Sequence[Mapping[str, Any]]) -> None:
        await self._flush_pending()
        each = [query.for_postgres(row) for row in rows]
        await self._driver.executemany(each[0][0], [arguments for _, arguments in each])

    async def _close(self) -> None:
        await self._driver.execute("COMMIT")


@event.listens_for(ScopedSession, "before_flush")
def _keep_columns(session: Session, context: Any, instances: Any) -> None:
    touched = session.info.setdefault("touched", set())
    # Kept alive here: the id of a row that was let go may come back as another row's.
    bumped: dict[int, Any] = session.info.setdefault("bumped", {})
    for row in session.dirty:
        if isinstance(row, Editable) and id(row) not in bumped and session.is_modified(row):
            row.version += 1
            row.updated_at = now()
            bumped[id(row)] = row
    changed = (row for row in session.dirty if session.is_modified(row))
    for row in (*session.new, *changed, *session.deleted):
        if isinstance(row, WorkspaceScoped) and getattr(row, "__recorded__", True):
            touched.add(row.__tablename__)


SAID: dict[tuple[str, ...], type[DomainError]] = {
    ("53100", "database or disk is full"): StorageFull,
    ("database is locked", "disk I/O error", "attempt to write a readonly"): DatabaseUnavailable,
    ("23505", "UNIQUE constraint"): AlreadyExists,
    ("23503", "FOREIGN KEY constraint"): MissingReference,
}
PASSING = frozenset({"25P03", "40001", "40P01", "55P03"})
REFUSALS: dict[str, type[DomainError]] = {}


def refuses(code: str, error: type[DomainError]) -> None:
    """Give the name of a fact to a code that a trigger of the database raises."""
    REFUSALS[code] = error


class translated:  # noqa: N801 - reads as a clause: `with translated(): ...`
    """Turn what the database refuses into facts; nothing of its words reaches a caller."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: Any, traceback: Any) -> None:
        if isinstance(error, DBAPIError | asyncpg.PostgresError):
            fact = fact_of(error)
            if fact is not None:
                raise fact from error


def fact_of(error: DBAPIError | asyncpg.PostgresError) -> DomainError | None:
    """Name the fact behind a refusal; None when it is a fault of ours."""
    original: Any = error.orig if isinstance(error, DBAPIError) else error
    fact = REFUSALS.get(code_of(error) or str(original))
    if fact is not None:
        return fact()
    # PostgreSQL says a state, SQLite only words; never look for words in a text with values.
    said = str(getattr(original, "sqlstate", None) or original)
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    if lost:
        return DatabaseUnavailable()
    for beginnings, known in SAID.items():
        if said.startswith(beginnings):
            return known()
    return fact_of_driver(original if original is error else original.__cause__)


def fact_of_driver(error: BaseException | None) -> DomainError | None:
    """Name the fact behind what asyncpg itself raised."""
    state = str(getattr(error, "sqlstate", None) or "")
    if state.startswith("22") or isinstance(error, asyncpg.DataError):
        return Unstorable()
    # 25P03 and 57014 are the ends that `provision` sets to waiting and to idling.
    passing = state in PASSING or state.startswith(("08", "53", "57"))
    if passing or isinstance(error, ConnectionError | asyncpg.InterfaceError):
        return DatabaseUnavailable()
    return None


def code_of(error: asyncpg.PostgresError | DBAPIError) -> str | None:
    """Return the code that the entry function raised; None when it was something else."""
    original: Any = error.orig if isinstance(error, DBAPIError) else error
    details: Mapping[str, Any] = getattr(original, "__dict__", {})
    state = details.get("sqlstate") or getattr(original, "sqlstate", None)
    if state != "PM001":
        return None
    return str(original).rsplit(":", 1)[-1].strip()
