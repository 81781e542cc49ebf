"""A transaction that asks on plain asyncpg: begin with context, the questions, commit.

Objects, where a generator for each layer of them would be a tenth of what reading one row costs.
"""

from contextlib import suppress
from typing import Any
from uuid import UUID

import asyncpg

from runner.core.db.admission import Admission
from runner.core.db.connections import Connections
from runner.core.db.refusals import code_of, fact_of_driver
from runner.core.db.work import AccessContext, PostgresRead
from runner.core.entitlements import Entitlements
from runner.core.errors import DatabaseUnavailable, DomainError

# As on SQLite: a run that ends between two questions has not ended with a step still running.
_BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
_UNREACHED = (OSError, asyncpg.PostgresConnectionError, asyncpg.CannotConnectNowError)


class Pooled:
    """A connection, for whose turn it is; raises DatabaseUnavailable."""

    connection: Any

    def __init__(
        self, connections: Connections, places: Admission, line: UUID | None = None
    ) -> None:
        self._connections, self._places, self._line = connections, places, line

    async def __aenter__(self) -> Any:
        await self._places.enter(self._line)
        try:
            self.connection = await self._connections.take()
        except BaseException as error:
            self._places.leave(self._line)
            if isinstance(error, _UNREACHED):
                raise DatabaseUnavailable from error
            raise
        return self.connection

    async def __aexit__(self, *raised: Any) -> None:
        self._places.leave(self._line)
        self._connections.give_back(self.connection)


class Reading(Pooled):
    """Work that asks, entered with the rights of whoever asks."""

    def __init__(
        self,
        connections: Connections,
        places: Admission,
        context: AccessContext,
        entitlements: Entitlements,
    ) -> None:
        super().__init__(connections, places, line_of(context))
        self._context, self._entitlements = context, entitlements

    async def __aenter__(self) -> PostgresRead:
        connection, context = await super().__aenter__(), self._context
        try:
            await connection.execute(f"{_BEGIN}; {context.statement()}")
        except BaseException as error:
            await self._give_up(error)
            raise
        work = PostgresRead(context.reach, context.actor, connection)
        work.entitlements = self._entitlements
        return work

    async def __aexit__(self, *raised: Any) -> None:
        error: BaseException | None = raised[1]
        if error is None:
            try:
                await self.connection.execute("COMMIT")
            except BaseException as failed:
                await self._give_up(failed)
                raise
            await super().__aexit__(*raised)
        else:
            await self._give_up(error)

    async def _give_up(self, error: BaseException) -> None:
        """Roll back and let go; raises the fact behind an error of the database."""
        try:
            await roll_back(self.connection)
        finally:
            await super().__aexit__()
        if isinstance(error, asyncpg.PostgresError) and (code := code_of(error)):
            raise self._context.refusal(code) from None
        fact: DomainError | None = fact_of_driver(error)
        if fact is not None:
            raise fact from error


def line_of(context: AccessContext) -> UUID | None:
    """Name in whose line a work waits: its workspace's, or the person's for their accounts."""
    reach = context.reach
    return reach if isinstance(reach, UUID) else context.actor.user_id


async def roll_back(connection: Any) -> None:
    """Leave no transaction behind on a connection that goes back to its pool."""
    try:
        await connection.execute("ROLLBACK")
    except (asyncpg.InterfaceError, asyncpg.PostgresConnectionError, OSError):
        # The connection is lost, and its transaction with it.
        return
    except BaseException:
        # Cancelled once more: nobody knows how far it came, so it may serve nobody else.
        with suppress(asyncpg.InterfaceError):
            connection.terminate()
        raise
