"""Connections to PostgreSQL for questions on plain asyncpg: a stack of those that nobody uses."""

import asyncio
from collections import deque
from typing import Any

import asyncpg

from runner.core.json_text import from_json

IDLE_S = 300
"""What was unused for so long is not asked again: something on the way may have forgotten it."""


class Connections:
    """Hand out the connection that was used last, and connect where none is left.

    How many there may be is counted by an `Admission`. The driver's own pool makes a task and a
    timer of each return, which is a tenth of what reading one row costs.

    Nothing of a transaction outlives it (every setting is transaction-local), so giving a
    connection back costs no round trip.
    """

    def __init__(self, url: str, *, wait_s: float, pgbouncer: bool, idle_s: float = IDLE_S) -> None:
        self._idle_s = idle_s
        self._url, self._wait_s = url.replace("+asyncpg", ""), wait_s
        self._kept_statements = 0 if pgbouncer else 200
        self._free: deque[tuple[Any, float]] = deque()
        self._clock = asyncio.get_running_loop().time
        self._closed = False

    async def take(self) -> Any:
        self._let_go(self._clock() - self._idle_s)
        while self._free:
            connection, _ = self._free.pop()
            if not connection.is_closed():
                return connection
        return await self._connect()

    def give_back(self, connection: Any) -> None:
        if connection.is_closed():
            return
        if self._closed or connection.is_in_transaction():
            # Nobody else may find themselves in a transaction that was left open.
            connection.terminate()
        else:
            self._free.append((connection, self._clock()))

    def close(self) -> None:
        """Close what is free, and the others when they are given back."""
        self._closed = True
        self._let_go(self._clock())

    def _let_go(self, unused_since: float) -> None:
        while self._free and self._free[0][1] <= unused_since:
            self._free.popleft()[0].terminate()

    async def _connect(self) -> Any:
        connection = await asyncpg.connect(
            self._url, timeout=self._wait_s, statement_cache_size=self._kept_statements
        )
        try:
            await connection.set_type_codec(
                "jsonb", schema="pg_catalog", encoder=str, decoder=from_json
            )
        except BaseException:
            connection.terminate()
            raise
        return connection
