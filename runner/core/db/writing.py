"""Units of work that change rows, and commit them with their events or not at all."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from runner.core.actors import Actor
from runner.core.clock import now
from runner.core.db.columns import AccountScoped, Editable, WorkspaceScoped
from runner.core.db.lending import Lent
from runner.core.db.query import Query, together
from runner.core.db.refusals import translated
from runner.core.db.rest import require_awake
from runner.core.db.tenancy import STAFF, SYSTEM, Scope, ScopedSession
from runner.core.db.work import AccessContext, Work, made
from runner.core.events.event import Audience, Event, Recorded, record
from runner.core.events.outbox import Grown, append, count, seal, sealing

T = TypeVar("T")


_KNOWN: dict[str, type[set[Any] | dict[Any, Any]]] = {
    "touched": set,
    "untold": set,
    "bumped": dict,
    "locked": dict,
    "told": dict,
}
"""What a session knows of its rows, and forgets with an attempt that fails."""


MOST_AS_ONE = 8
"""Rows of one statement: each number of them is one that the database plans by itself."""


class UnrecordedChange(RuntimeError):
    """Stop a commit that changed rows and told nobody: every change has its event."""


class SessionWork(Work):
    """Read and write through a session; events are chained just before the commit."""

    def __init__(
        self, scope: Scope, actor: Actor, session: AsyncSession | None, known: dict[Any, Any]
    ) -> None:
        super().__init__(scope, actor)
        self._session, self._known = session, known
        self._events: list[Recorded] = []

    async def rows(self, query: Query[T], **params: Any) -> list[T]:
        return await self.run(query, **params)

    async def run(self, query: Query[T], **params: Any) -> list[T]:
        result = await self.session.execute(query.statement, self._bind(query, params))
        return made(query, result) if query.answers else []

    async def run_many(self, query: Query[Any], rows: Sequence[Mapping[str, Any]]) -> None:
        await self._flush_pending()
        await self.session.execute(query.statement, list(rows))

    @property
    def session(self) -> AsyncSession:
        assert self._session is not None
        return self._session

    def emit(
        self,
        event: Event,
        row: Any = None,
        *,
        workspace_id: UUID | None = None,
        account_id: UUID | None = None,
    ) -> UUID:
        if event.audience is Audience.ACCOUNT:
            recorded = record(event, row, self.actor, None, self._account_of(row, account_id))
        else:
            recorded = record(event, row, self.actor, self._workspace_of(row, workspace_id))
        self._events.append(recorded)
        self._known.setdefault("told", {})[id(row)] = (row, recorded.occurred_at)
        return recorded.id

    def _workspace_of(self, row: Any, named: UUID | None) -> UUID | None:
        at: UUID | None = getattr(row, "workspace_id", None) or named
        if at is None and isinstance(self.scope, UUID):
            at = self.scope
        # Staff belongs to no workspace, and tells what is of none.
        own = None if self.scope is STAFF else self.scope
        if self.scope is not SYSTEM and at != own:
            raise RuntimeError("an event of another workspace")
        return at

    def _account_of(self, row: Any, named: UUID | None) -> UUID:
        of = named or (getattr(row, row.__account__) if isinstance(row, AccountScoped) else None)
        if self.scope in (SYSTEM, STAFF) and of is not None:
            return of
        if of not in (None, self.account_id):
            raise RuntimeError("an event of another account")
        return self.account_id

    @property
    def told(self) -> Sequence[Recorded]:
        return tuple(self._events)

    async def flush(self) -> None:
        if self._session is not None:
            with translated():
                await self._session.flush()

    @asynccontextmanager
    async def attempt(self) -> AsyncIterator[None]:
        await self._flush_pending()
        session = self.session
        told, known = len(self._events), self._known
        before = {name: known.setdefault(name, kind()).copy() for name, kind in _KNOWN.items()}
        try:
            with translated():
                async with session.begin_nested():
                    # Sent now: what runs on the bare connection alone would be undone by nothing.
                    await session.connection()
                    yield
        except BaseException:
            del self._events[told:]
            known.update(before)
            raise

    async def _flush_pending(self) -> None:
        pending = self._session and self._session.sync_session
        if pending and (pending.new or pending.dirty or pending.deleted):
            await self.flush()

    async def commit(self) -> set[UUID | None]:
        """Chain the events, commit, and return who has news: workspaces, None is the platform."""
        with translated():
            grown = await self._chain()
            await self._close(grown)
        count(self._events)
        self._events.clear()
        return set(grown)

    async def rehearse(self) -> None:
        """Do all that a commit would, so that whatever refuses it does, and undo everything."""
        with translated():
            await self._chain()
            await self._undo()
        self._events.clear()

    async def _chain(self) -> Grown:
        await self.flush()
        touched = self._known.get("touched", set())
        if touched and not self._events:
            raise UnrecordedChange(f"no event tells of the change to {sorted(touched)}")
        grown = await append(self, self._events)
        if self._known.get("untold"):
            await require_awake(self, grown.keys())
        return grown

    async def _close(self, grown: Grown) -> None:
        await seal(self, grown)
        try:
            await self.session.commit()
        except DBAPIError:
            # A COMMIT that SQLite refuses leaves the transaction open, and SQLAlchemy takes it
            # for ended: given back to the pool, this connection would lock out every writer.
            await self.session.invalidate()
            raise

    async def _undo(self) -> None:
        await self.session.rollback()


class PostgresWork(SessionWork):
    """Ask and run on the bare connection; load and change objects through a session on it.

    A statement that was compiled once costs a quarter of what it costs through the session, which
    is begun by whoever needs it.
    """

    on_postgres = True

    def __init__(
        self, scope: Scope, actor: Actor, connection: Lent, context: AccessContext | None
    ) -> None:
        super().__init__(scope, actor, None, {"scope": scope, "confine": False})
        self._connection, self._driver, self._context = connection, connection.driver, context
        self._kept: list[tuple[str, list[Any]]] = []
        self._is_keeping = False

    @property
    def session(self) -> AsyncSession:
        if self._kept:
            raise RuntimeError("rows are stored as one: load nothing until they are")
        if self._session is None:
            self._session = self._connection.begin_session(self._known)
            # It keeps a copy, and that is what grows from here on.
            self._known = self._session.info
        return self._session

    async def enter_again(self) -> None:
        if self._context is not None:
            await self._driver.execute(self._context.statement())

    async def rows(self, query: Query[T], **params: Any) -> list[T]:
        await self._flush_pending()
        return await self.run(query, **params)

    async def run(self, query: Query[T], **params: Any) -> list[T]:
        await self._send_kept()
        text, arguments = query.for_postgres(self._bind(query, params))
        return [*map(query.make, await self._driver.fetch(text, *arguments))]

    async def run_many(self, query: Query[Any], rows: Sequence[Mapping[str, Any]]) -> None:
        await self._flush_pending()
        each = [query.for_postgres(row) for row in rows]
        if self._is_keeping and len(self._kept) + len(each) <= MOST_AS_ONE:
            self._kept += each
            return
        await self._send_kept()
        if len(each) == 1:
            # A third cheaper than many of one.
            await self._driver.fetch(each[0][0], *each[0][1])
        else:
            await self._driver.executemany(each[0][0], [arguments for _, arguments in each])

    @asynccontextmanager
    async def as_one(self) -> AsyncIterator[None]:
        self._is_keeping = True
        try:
            yield
            await self._send_kept()
        finally:
            self._is_keeping = False
            self._kept.clear()

    async def _send_kept(self) -> None:
        if self._kept:
            text = together(tuple(text for text, _ in self._kept))
            arguments = [argument for _, own in self._kept for argument in own]
            self._kept.clear()
            await self._driver.fetch(text, *arguments)

    async def _close(self, grown: Grown) -> None:
        await self._driver.execute(f"{sealing(grown)}COMMIT")

    async def _undo(self) -> None:
        # What waits for the commit to refuse it is asked now.
        await self._driver.execute("SET CONSTRAINTS ALL IMMEDIATE; ROLLBACK")


@event.listens_for(ScopedSession, "before_flush")
def _keep_columns(session: Session, context: Any, instances: Any) -> None:
    touched = session.info.setdefault("touched", set())
    untold = session.info.setdefault("untold", set())
    # Kept alive here: the id of a row that was let go may come back as another row's.
    bumped: dict[int, Any] = session.info.setdefault("bumped", {})
    heard: dict[int, tuple[Any, datetime]] = session.info.get("told", {})
    for row in session.dirty:
        if isinstance(row, Editable) and id(row) not in bumped and session.is_modified(row):
            row.version += 1
            # What is written at once keeps the order in which it was told of.
            row.updated_at = heard[id(row)][1] if id(row) in heard else now()
            bumped[id(row)] = row
    changed = (row for row in session.dirty if session.is_modified(row))
    for row in (*session.new, *changed, *session.deleted):
        if isinstance(row, (WorkspaceScoped, AccountScoped)):
            told = getattr(row, "__recorded__", True)
            (touched if told else untold).add(row.__tablename__)
