"""Connections of an engine, and the sessions of works that load objects."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import asyncpg
from sqlalchemy import Connection, PoolProxiedConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession

from runner.core.db.refusals import fact_of
from runner.core.db.tenancy import Scope, ScopedSession
from runner.core.errors import DatabaseUnavailable


class Lent:
    """A connection to PostgreSQL, with a session on it once somebody loads an object.

    A session for each work is a fifth of what creating a post costs, which loads none.
    """

    def __init__(self, engine: AsyncEngine, connection: PoolProxiedConnection) -> None:
        self._engine, self._connection = engine, connection
        self.driver: Any = connection.driver_connection
        self._session: AsyncSession | None = None

    def begin_session(self, known: dict[Any, Any]) -> AsyncSession:
        connection = Connection(self._engine.sync_engine, self._connection)
        self._session = session_on(AsyncConnection(self._engine, connection), known)
        return self._session

    async def give_back(self) -> None:
        if self._session is None:
            self._return()
        else:
            # Who was cut off stops waiting; the connection is given back in good order.
            await asyncio.shield(self._end(self._session))

    async def _end(self, session: AsyncSession) -> None:
        try:
            await session.close()
        finally:
            self._return()

    def _return(self) -> None:
        if not self._connection.is_valid:
            # The session has given it up already.
            return
        if self.driver.is_closed():
            self._connection.invalidate()
        else:
            self._connection.close()


def session_on(bind: AsyncEngine | AsyncConnection, known: dict[Any, Any]) -> AsyncSession:
    """Begin a session that works for the scope it knows."""
    return AsyncSession(bind, sync_session_class=ScopedSession, expire_on_commit=False, info=known)


@asynccontextmanager
async def lent(engine: AsyncEngine) -> AsyncIterator[Lent]:
    """Take a connection of an engine that was not lost meanwhile."""
    with facts_raised():
        given = Lent(engine, await _connected(engine))
        try:
            yield given
        finally:
            await given.give_back()


@asynccontextmanager
async def session_of(
    engine: AsyncEngine, scope: Scope, *, confine: bool
) -> AsyncIterator[AsyncSession]:
    with facts_raised():
        session = session_on(engine, {"scope": scope, "confine": confine})
        try:
            yield session
        finally:
            await asyncio.shield(session.close())


@contextmanager
def facts_raised() -> Iterator[None]:
    """Raise the fact behind what a database refuses, or that nobody reaches it."""
    try:
        yield
    except (DBAPIError, asyncpg.PostgresError) as error:
        if fact := fact_of(error):
            raise fact from error
        raise
    except (ConnectionError, asyncpg.InterfaceError, PoolTimeout) as error:
        raise DatabaseUnavailable from error


async def _connected(engine: AsyncEngine) -> PoolProxiedConnection:
    while True:
        try:
            connection = await engine.raw_connection()
        except OSError as error:
            raise DatabaseUnavailable from error
        driver: Any = connection.driver_connection
        if not driver.is_closed():
            return connection
        # The server went away meanwhile; the pool does not know that yet.
        connection.invalidate()
