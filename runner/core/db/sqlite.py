"""SQLite as the engine drives it: one turn of a connection's thread for each statement."""

import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from types import ModuleType
from typing import Any

import aiosqlite
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
    AsyncAdapt_aiosqlite_dbapi,
)


@dataclass(frozen=True, slots=True)
class Done:
    """What there is to say about a statement whose cursor is closed by now."""

    rows: Sequence[Any] = ()
    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None


class OneTurnCursor(AsyncAdapt_aiosqlite_cursor):
    """Open, execute, fetch and close in one turn.

    SQLAlchemy takes a turn for each of the four, and handing one over costs more than what most
    statements do in it.
    """

    __slots__ = ("_done",)

    def __init__(self, connection: "OneTurnConnection") -> None:
        self._adapt_connection = connection
        self._connection = connection._connection
        self._rows = deque()
        self._done = Done()

    @property
    def description(self) -> Any:
        return self._done.description

    @property
    def rowcount(self) -> int:
        return self._done.rowcount

    @property
    def lastrowid(self) -> Any:
        return self._done.lastrowid

    def close(self) -> None:
        self._rows.clear()

    async def _async_soft_close(self) -> None:
        """Leave the rows there; nothing else is open."""

    async def _execute_async(self, operation: Any, parameters: Any) -> None:
        await self._take_turn(sqlite3.Connection.execute, operation, parameters or ())

    async def _executemany_async(self, operation: Any, seq_of_parameters: Any) -> None:
        await self._take_turn(sqlite3.Connection.executemany, operation, seq_of_parameters)

    async def _take_turn(
        self, execute: Callable[..., sqlite3.Cursor], operation: str, parameters: Any
    ) -> None:
        connection: Any = self._connection
        async with self._adapt_connection._execute_mutex:
            bound = partial(execute, connection._conn, operation, parameters)
            self._done = await connection._execute(_done, bound)
        self._rows = deque(self._done.rows)


class OneTurnConnection(AsyncAdapt_aiosqlite_connection):
    __slots__ = ()

    _cursor_cls: Any = OneTurnCursor


class OneTurnDriver(AsyncAdapt_aiosqlite_dbapi):
    """The driver as SQLAlchemy adapts it, but for its cursors."""

    def __init__(self) -> None:
        modules: tuple[ModuleType, ModuleType] = (aiosqlite, sqlite3)
        super().__init__(*modules)

    def connect(self, *arguments: Any, **options: Any) -> OneTurnConnection:
        adapted = super().connect(*arguments, **options)
        return OneTurnConnection(self, adapted._connection)


def _done(execute: Callable[[], sqlite3.Cursor]) -> Done:
    with closing(execute()) as cursor:
        rows = cursor.fetchall() if cursor.description else ()
        return Done(rows, cursor.description, cursor.rowcount, cursor.lastrowid)
