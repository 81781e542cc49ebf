"""Statements compiled once and run without an ORM."""

from collections.abc import Mapping
from functools import cache, cached_property
from typing import Any, cast

from sqlalchemy import Dialect, Executable, bindparam, insert
from sqlalchemy import select as _select
from sqlalchemy import update as _update
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.sql.compiler import SQLCompiler

Row = dict[str, Any]

_POSTGRES: Dialect = cast("Any", PGDialect_asyncpg)()


def select(*columns: Any) -> Any:
    """Begin a statement over columns, which SQLModel types as the Python values they hold."""
    return _select(*columns)


def update(table: Any) -> Any:
    """Begin a set-wise change, for what an object cannot do in one atomic step."""
    return _update(table).execution_options(synchronize_session=False)


@cache
def insertion(model: Any) -> "Query":
    """Make the statement that writes one whole row, each column from the parameter of its name."""
    return Query(insert(model).values({name: bindparam(name, None) for name in model.model_fields}))


class Query:
    """A question, or a change, with named parameters that is asked over and over.

    The compiled text is kept, because building and hashing a statement anew costs about as
    much as the database needs to answer it.
    """

    def __init__(self, statement: Executable) -> None:
        self.statement: Any = statement

    @cached_property
    def _compiled(self) -> SQLCompiler:
        compiled = self.statement.compile(dialect=_POSTGRES)
        assert isinstance(compiled, SQLCompiler)
        return compiled

    @cached_property
    def _plain(self) -> tuple[str, list[tuple[str, Any, Any]]] | None:
        compiled = self._compiled
        if compiled.post_compile_params:
            return None
        processors = compiled._bind_processors
        names = compiled.positiontup or []
        return str(compiled), [
            (name, compiled.binds[name].value, processors.get(name)) for name in names
        ]

    @cached_property
    def answers(self) -> bool:
        """Whether it returns rows, as a change does only with RETURNING."""
        return len(self.statement.exported_columns) > 0

    def for_postgres(self, params: Mapping[str, Any]) -> tuple[str, list[Any]]:
        """Return the text with `$1` markers and its arguments in order."""
        if self._plain is None:
            return self._expanded(params)
        text, binds = self._plain
        arguments = []
        for name, default, process in binds:
            value = params.get(name, default)
            arguments.append(process(value) if process else value)
        return text, arguments

    def _expanded(self, params: Mapping[str, Any]) -> tuple[str, list[Any]]:
        compiled = self._compiled
        values = compiled.construct_params(dict(params))
        state = compiled._process_parameters_for_postcompile(values)
        merged = {**values, **state.additional_parameters}
        processors: dict[str, Any] = {**compiled._bind_processors, **state.processors}
        arguments = []
        for name in state.positiontup or []:
            process = processors.get(name)
            arguments.append(process(merged[name]) if process else merged[name])
        return state.statement, arguments
