"""One database with its logins, and the only doors into it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Set
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from typing import Any, TypeVar
from uuid import UUID

import asyncpg
import structlog
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from runner.core.actors import Actor, Door
from runner.core.db.admission import Admission, Waiting
from runner.core.db.connections import Connections
from runner.core.db.engine import (
    BUSY_TIMEOUT_MS,
    SQLITE_READERS,
    postgres_engine,
    sqlite_engine,
)
from runner.core.db.lending import lent, session_of
from runner.core.db.locks import entering
from runner.core.db.logins import require_fit_logins
from runner.core.db.query import Row
from runner.core.db.reading import Pooled, Reading, line_of, roll_back
from runner.core.db.refusals import fact_of_driver
from runner.core.db.room import asking, refusal_of, require_room
from runner.core.db.tenancy import SYSTEM, Scope, set_scope
from runner.core.db.work import AccessContext, PostgresRead, SessionRead, Work
from runner.core.db.writing import PostgresWork, SessionWork
from runner.core.entitlements import Entitlements, SelfHosted
from runner.core.errors import DomainError

log = structlog.get_logger(__name__)

# Who answers for the service account that acts; set by the entry function.
_ON_BEHALF_OF = "SELECT nullif(current_setting('app.on_behalf_of', true), '')::uuid"
W = TypeVar("W", bound=Work)
Listener = Callable[[Set[UUID | None]], None]
SYSTEM_ACTOR = Actor(user_id=None, door=Door.JOB)


class Database:
    """Open units of work; everything else about connections stays in here."""

    def __init__(
        self,
        *,
        sqlite_path: str | None = None,
        app_url: str | None = None,
        system_url: str | None = None,
        pool_size: int = 10,
        waiting: Waiting = Waiting(),  # noqa: B008 - it is frozen
        pgbouncer: bool = False,
        entitlements: Entitlements = SelfHosted({}),  # noqa: B008 - it is frozen
    ) -> None:
        self.entitlements = entitlements
        self.is_postgres = app_url is not None
        self._connections: Connections | None = None
        self._wait_s, self._pgbouncer = waiting.longest_s, pgbouncer
        self._app_url, self._system_url = app_url, system_url
        if app_url is None:
            assert sqlite_path is not None
            self._app = self._system = sqlite_engine(sqlite_path)
            self.reads = self.system_works = Admission(SQLITE_READERS, waiting)
            # SQLite has one writer, and its own waiting is not fair.
            longest_s = max(waiting.longest_s, BUSY_TIMEOUT_MS / 1000)
            self.writes = Admission(1, replace(waiting, longest_s=longest_s))
        else:
            assert system_url is not None
            options: Any = {"pool_size": pool_size, "wait_s": self._wait_s, "pgbouncer": pgbouncer}
            self._app = postgres_engine(app_url, **options)
            self._system = postgres_engine(system_url, **options)
            self.reads, self.writes = Admission(pool_size, waiting), Admission(pool_size, waiting)
            self.system_works = Admission(pool_size, waiting)
        self._listeners: list[Listener] = []

    async def open(self) -> None:
        """Connect; raises UnfitDatabase on logins that row-level security would not hold.

        Those made by an older `provision` wait without end; they work, so that is only said.
        """
        if self._app_url is not None:
            urls = {"database_url": self._app_url, "system_database_url": self._system_url or ""}
            for login in await asyncio.to_thread(require_fit_logins, urls):
                if login.endless:
                    line = {"login": login.name, "set": "postmagiq db provision"}
                    log.warning("login_waits_without_end", **line)
            self._connections = Connections(
                self._app_url, wait_s=self._wait_s, pgbouncer=self._pgbouncer
            )

    async def close(self) -> None:
        if self._connections is not None:
            self._connections.close()
            self._connections = None
        await self._app.dispose()
        await self._system.dispose()

    def on_commit(self, listener: Listener) -> None:
        """Have somebody told, after each commit, who has news: workspaces, None is the platform."""
        self._listeners.append(listener)

    def read(self, context: AccessContext) -> AbstractAsyncContextManager[Work]:
        """Open work that asks questions, all of them of one moment.

        Three round trips for one question on PostgreSQL.
        """
        if self._connections is not None:
            return Reading(self._connections, self.reads, context, self.entitlements)
        return self._reading(context)

    @asynccontextmanager
    async def _reading(self, context: AccessContext) -> AsyncIterator[Work]:
        async with (
            self.reads.place(line_of(context)),
            self._session(self._app, context.reach, write=False) as session,
        ):
            reading = self._entitled(SessionRead(context.reach, context.actor, session))
            await context.check(reading)
            yield reading

    async def call(self, function: str, *arguments: Any) -> list[Row]:
        """Call a function of PostgreSQL by itself, in one round trip; it commits by itself."""
        assert self._connections is not None
        markers = ", ".join(f"${n}" for n in range(1, len(arguments) + 1))
        question = f"SELECT * FROM {function}({markers})"  # noqa: S608 - a name of our own
        async with Pooled(self._connections, self.reads) as connection:
            try:
                found = await connection.fetch(question, *arguments)
            except Exception as error:
                if fact := fact_of_driver(error):
                    raise fact from error
                raise
        return [dict(record) for record in found]

    @asynccontextmanager
    async def write(
        self, context: AccessContext, *, dry_run: bool = False
    ) -> AsyncIterator[SessionWork]:
        """Open work that changes things; commits when the block ends well.

        A dry run does everything but that: it is refused as the change would be, and undone.
        """
        async with (
            self.writes.place(line_of(context)),
            self._working(self._app, context.reach, context.actor, context) as work,
            self._committed(work, dry_run=dry_run),
        ):
            yield work

    @asynccontextmanager
    async def system(self, actor: Actor = SYSTEM_ACTOR) -> AsyncIterator[SessionWork]:
        """Open work outside the workspaces that changes things, on the system login."""
        door = self.system_works if self.is_postgres else self.writes
        async with (
            door.place(None),
            self._working(self._system, SYSTEM, actor) as work,
            self._committed(work),
        ):
            yield work

    @asynccontextmanager
    async def system_read(self, actor: Actor = SYSTEM_ACTOR) -> AsyncIterator[Work]:
        """Open work outside the workspaces that only asks, on the system login."""
        async with self.system_works.place(None):
            if self.is_postgres:
                async with lent(self._system) as connection:
                    yield self._entitled(PostgresRead(SYSTEM, actor, connection.driver))
            else:
                async with self._session(self._system, SYSTEM, write=False) as session:
                    yield self._entitled(SessionRead(SYSTEM, actor, session))

    @asynccontextmanager
    async def _working(
        self, engine: AsyncEngine, scope: Scope, actor: Actor, context: AccessContext | None = None
    ) -> AsyncIterator[SessionWork]:
        """Begin a transaction and let the caller in, on PostgreSQL in one round trip."""
        if not self.is_postgres:
            async with self._session(engine, scope, write=True) as session:
                work = self._entitled(SessionWork(scope, actor, session, session.info))
                if context is not None:
                    await context.check(work)
                    await require_room(work, context.bounded)
                yield work
            return
        async with lent(engine) as connection:
            driver = connection.driver
            try:
                entry = context.statement() if context else ""
                await driver.execute(f"BEGIN; {entering(actor)} {entry}{asking(context)}")
                if context is not None and actor.sign_in_id is None:
                    actor = replace(actor, on_behalf_of_id=await driver.fetchval(_ON_BEHALF_OF))
                yield self._entitled(PostgresWork(scope, actor, connection, context))
            except BaseException as error:
                await roll_back(driver)
                if context and isinstance(error, asyncpg.PostgresError):
                    raise (refusal_of(error, context) or error) from None
                raise

    def _entitled(self, work: W) -> W:
        work.entitlements = self.entitlements
        return work

    @asynccontextmanager
    async def _committed(self, work: SessionWork, *, dry_run: bool = False) -> AsyncIterator[None]:
        try:
            yield
        except DomainError as refusal:
            if refusal.commits:
                self._notify(await work.commit())
            raise
        if dry_run:
            await work.rehearse()
        else:
            self._notify(await work.commit())

    @asynccontextmanager
    async def _session(
        self, engine: AsyncEngine, scope: Scope, *, write: bool
    ) -> AsyncIterator[AsyncSession]:
        if write:
            engine = engine.execution_options(write=True)
        async with session_of(engine, scope, confine=not self.is_postgres) as session:
            if write:
                await (await session.connection()).run_sync(set_scope, scope)
            yield session

    def _notify(self, news: Set[UUID | None]) -> None:
        if news:
            for listener in self._listeners:
                listener(news)

    async def check(self) -> None:
        """Ask the database anything; raises when it does not answer."""
        async with self._app.connect() as connection:
            await connection.exec_driver_sql("SELECT 1")

    async def size_bytes(self) -> int:
        """Say how much room the database takes."""
        question = "SELECT pg_database_size(current_database())"
        if not self.is_postgres:
            question = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        async with self._system.connect() as connection:
            return int((await connection.exec_driver_sql(question)).scalar_one())

    async def revision(self) -> str:
        """Name the migration the database is at."""
        async with self._system.connect() as connection:
            found = await connection.exec_driver_sql("SELECT version_num FROM alembic_version")
            return str(found.scalar_one())
