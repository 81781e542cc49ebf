"""Statements compiled once and run without an ORM."""

import re
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache, cached_property, partial
from types import UnionType
from typing import (
    Any,
    Generic,
    NamedTuple,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
    overload,
)
from uuid import UUID

from sqlalchemy import Dialect, Executable, bindparam, insert
from sqlalchemy import select as _select
from sqlalchemy import update as _update
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import iterate
from sqlmodel import SQLModel

T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M", bound=SQLModel)

Row = dict[str, Any]
"""A row on its way into an answer, whose shape the contract declares."""

REACH = "every_account"
"""The parameter of every question for rows of accounts."""
_MARKER = re.compile(r"\$(\d+)")
_POSTGRES: Dialect = cast("Any", PGDialect_asyncpg)()


class Count(NamedTuple):
    count: int  # type: ignore[assignment]


class Id(NamedTuple):
    id: UUID


def record_of(model: type[M]) -> type[M]:
    """Make the class of rows that have what a model has, for a hundredth of its cost.

    They are tuples that nobody changes, with its properties and columns, but for `words`, which
    only a search reads; their class names it as its `model`.
    """
    return cast("type[M]", _record(cast("Any", model)))


@cache
def _record(model: type[SQLModel]) -> Any:
    fields = model.model_fields.items()
    columns = {name: field.annotation for name, field in fields if name != "words"}
    row = cast("Any", namedtuple)(model.__name__, columns)
    own = [vars(each) for each in model.__mro__ if issubclass(each, SQLModel)][:-1]
    computed = {name: it for part in own for name, it in part.items() if isinstance(it, property)}
    own_words = {"__slots__": (), "__annotations__": columns, "model": model}
    return type(model.__name__, (row,), own_words | computed)


def select(*columns: Any) -> Any:
    """Begin a statement over columns, which SQLModel types as the Python values they hold."""
    return _select(*columns)


def select_of(shape: Any, model: Any) -> Any:
    """Begin a statement over the columns of a model that rows of a class have."""
    return select(*(getattr(model, name) for name in shape._fields))


def update(table: Any) -> Any:
    """Begin a set-wise change, for what an object cannot do in one atomic step."""
    return _update(table).execution_options(synchronize_session=False)


@cache
def insertion(model: Any) -> "Query[Row]":
    """Make the statement that writes one whole row, each column from the parameter of its name."""
    return Query(insert(model).values({name: bindparam(name, None) for name in model.model_fields}))


@cache
def blank(model: Any) -> Mapping[str, Any]:
    """Return the columns of a new row with what they hold before anything is said."""
    return {
        name: None if field.is_required() or field.default_factory else field.default
        for name, field in model.model_fields.items()
    }


@cache
def made_anew(model: Any) -> Mapping[str, Callable[[], Any]]:
    """Return what makes the values of those columns that each new row has one of its own in."""
    fields = model.model_fields.items()
    return {name: field.default_factory for name, field in fields if field.default_factory}


class Query(Generic[T_co]):
    """A question, or a change, with named parameters that is asked over and over.

        class Writer(NamedTuple):
            post_id: UUID
            full_name: str

        WRITERS = Query(select(Post.id.label("post_id"), User.full_name), Writer)

    Its rows are of the class it names, whose fields are its columns in order; without one they are
    mappings, for what goes into an answer as it is. The compiled text is kept, because building and
    hashing a statement anew costs about as much as the database needs to answer it.
    """

    @overload
    def __init__(self: "Query[Row]", statement: Executable) -> None: ...

    @overload
    def __init__(self, statement: Executable, shape: type[T_co]) -> None: ...

    def __init__(self, statement: Executable, shape: Any = None) -> None:
        self.statement: Any = statement
        self.shape = shape

    @cached_property
    def make(self) -> Callable[[Any], T_co]:
        """How what the database returned becomes a row; raises TypeError for other columns."""
        if self.shape is None:
            return cast("Callable[[Any], T_co]", dict)
        columns = tuple(self.statement.exported_columns.keys())
        if columns != self.shape._fields:
            raise TypeError(f"{self.shape.__name__} is no row of {columns}")
        return cast("Callable[[Any], T_co]", _maker(self.shape))

    @cached_property
    def reaches(self) -> bool:
        """Whether it asks for rows of accounts, and so for whose accounts are in reach."""
        return any(getattr(part, "key", "") == REACH for part in iterate(self.statement))

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


@cache
def together(texts: Sequence[str]) -> str:
    """Make one statement of changes that answer nothing, their arguments one behind the other.

    References between their rows are looked at when all of them are there. The database leaves
    open which of them comes first, so none may read or change what another one does.
    """
    shifted, taken = [], 0
    for text in texts:
        markers = [int(number) for number in _MARKER.findall(text)]
        shifted.append(_MARKER.sub(partial(_shift, taken), text))
        taken += max(markers)
    first, *others = shifted
    if not others:
        return first
    parts = ", ".join(f"part_{n} AS ({text})" for n, text in enumerate(others))
    return f"WITH {parts} {first}"


def _shift(by: int, marker: re.Match[str]) -> str:
    return f"${int(marker[1]) + by}"


def _maker(shape: Any) -> Callable[[Any], Any]:
    # The driver knows nothing of our enums, and answers with their values.
    options = [
        (place, option)
        for place, kind in enumerate(get_type_hints(shape).values())
        for option in (get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,))
        if isinstance(option, type) and issubclass(option, Enum)
    ]
    if not options:
        return cast("Callable[[Any], Any]", shape._make)

    def make(found: Any) -> Any:
        values = list(found)
        for place, option in options:
            if values[place] is not None:
                values[place] = option(values[place])
        return shape._make(values)

    return make
