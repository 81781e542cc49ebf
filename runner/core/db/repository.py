"""What every repository can do; subclasses only add questions of their own."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any, ClassVar, Generic, TypeVar, cast
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, asc, bindparam, delete, desc, func, inspect, tuple_
from sqlmodel import SQLModel

from runner.core.clock import now
from runner.core.db.columns import AccountScoped, Editable
from runner.core.db.query import Count, Query, Row, blank, insertion, made_anew, record_of, select
from runner.core.db.search import Searchable, given, words_of
from runner.core.db.tenancy import SYSTEM, reach_params, within_reach
from runner.core.db.work import Work
from runner.core.errors import ANY_VERSION, NotFound, PreconditionRequired, Stale
from runner.core.ids import new_id
from runner.core.paging import COUNTED, Page, PageRequest, unknown_sort

R = TypeVar("R", bound=SQLModel)

AT_ONCE = 500
"""Rows that are written in one go."""

HIDDEN = frozenset({"workspace_id", "deleted_at", "deleted_by_id", "words"})
"""Columns that no row shows."""


class Repository(Generic[R]):
    """Load, add and list the rows of one table inside the workspace of a unit of work.

    Changes load objects (`get`, `add`, `remove`); questions never pay for an ORM: they answer with
    mappings for the contract (`page`, `row`, `rows`), or with records for the code (`record`,
    `records`), which have the fields of the model. Nobody writes the workspace condition by hand.
    """

    model: ClassVar[type[Any]]
    columns: ClassVar[Sequence[str] | None] = None
    """Columns of a list row; all of them when None."""
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {"-created_at": ("created_at",)}
    """Allowed orders, the first is the default; a leading minus means newest or largest first."""
    filters: ClassVar[Mapping[str, ColumnElement[bool]]] = {}
    """Conditions of filters that are no equality of a column, with a parameter of their name."""
    derived: ClassVar[Mapping[str, ColumnElement[Any]]] = {}
    """What `sorts` may name beside columns; such a value is in the rows of that order."""
    _queries: ClassVar[dict[Any, Query[Any]]]

    def __init_subclass__(cls) -> None:
        cls._queries = {}

    def __init__(self, work: Work) -> None:
        self.work = work

    # changes -------------------------------------------------------------------------------

    async def get(self, id: UUID, *, if_match: int | None = None) -> R:
        """Load one row to change it, locked until the end of the work.

        Raises NotFound, and Stale when it is neither at the version of `if_match` nor that is
        ANY_VERSION.
        """
        found = self._locked(id)
        if found is None or getattr(found, "deleted_at", None) is not None:
            found = await self._one(self.model.id == id)
        if found is None:
            raise NotFound
        if if_match is not None and if_match not in (ANY_VERSION, found.version):
            raise Stale(current_version=found.version)
        return cast("R", found)

    async def get_back(self, id: UUID) -> R:
        """Load one row to change it, out of the trash as well; raises NotFound."""
        await self.lock_all([id])
        row = self._locked(id)
        if row is None:
            raise NotFound
        return cast("R", row)

    async def lock_all(self, ids: Iterable[UUID]) -> None:
        """Load rows at once, trashed ones too, in the order of their ids; `get` finds them then."""
        model, missing = self.model, [id for id in ids if self._locked(id) is None]
        if missing:
            mine = (model.workspace_id == self.work.workspace_id, model.id.in_(missing))
            asked = select(model).where(*mine).order_by(model.id).with_for_update()
            locked = self.work.session.info.setdefault("locked", {})
            locked |= {(model, row.id): row for row in await self.work.session.scalars(asked)}

    async def get_for_edit(self, id: UUID, if_match: int | None) -> R:
        """Load what people edit together; raises PreconditionRequired without a version."""
        if if_match is None:
            raise PreconditionRequired
        return await self.get(id, if_match=if_match)

    async def find(self, **values: Any) -> R | None:
        """Load the row with these column values, locked, or None."""
        conditions = [getattr(self.model, name) == value for name, value in values.items()]
        return cast("R | None", await self._one(*conditions))

    async def all(self, *conditions: Any, order_by: Any = None) -> list[R]:
        """Load every row that meets the conditions, to change them."""
        statement = select(self.model).where(*self._mine(), *conditions)
        if order_by is not None:
            statement = statement.order_by(order_by)
        return list((await self.work.session.scalars(statement.with_for_update())).all())

    def add(self, row: R) -> R:
        if isinstance(row, Editable):
            # It was not changed before it was made, however little.
            row.updated_at = cast("Any", row).created_at
        self.work.session.add(row)
        return row

    def begin(self, **values: Any) -> R:
        """Make a new row that nobody changes in this work, for `add_many` to store.

        What it costs is a tenth of an object in the session.
        """
        model = cast("Any", self.model)
        record = cast("Any", record_of(model))
        own = {name: make() for name, make in made_anew(model).items() if name not in values}
        own |= {**self._stamp(), **values}
        if "updated_at" in own:
            own["updated_at"] = own["created_at"]
        whole = {**blank(model), **own}
        return cast("R", record(*map(whole.__getitem__, record._fields)))

    async def add_many(self, values: Iterable[Mapping[str, Any] | R]) -> None:
        """Add rows set-wise, of what `begin` made or of values, that nobody changes in this work.

        Costs a fifth of objects in the session; the event that tells of them is the caller's.
        """
        at, model = now(), cast("Any", self.model)
        own = {**self._stamp(), "created_at": at, "updated_at": at}
        begun = {name: own.get(name, value) for name, value in blank(model).items()}
        left = map(_values_of, values)
        while part := list(islice(left, AT_ONCE)):
            if issubclass(model, Searchable):
                part = [
                    {**each, "words": words_of(*map(each.get, model.searched))} for each in part
                ]
            rows = [{**begun, "id": new_id(), **each} for each in part]
            await self.work.run_many(insertion(model), rows)
            # Thousands of rows must not keep everybody else in this process waiting.
            await asyncio.sleep(0)

    async def remove(self, row: R) -> None:
        await self.work.session.delete(row)

    async def remove_where(self, *conditions: Any, trashed: bool = False) -> int:
        """Delete rows set-wise, for what ends by itself and no event tells of; returns how many.

        Those in the trash are spared, or else only they are meant.
        """
        ended = delete(self.model).where(*self._mine(trashed), *conditions)
        unwatched = {"synchronize_session": False}
        done: Any = await self.work.session.execute(ended, execution_options=unwatched)
        return int(done.rowcount)

    def _stamp(self) -> dict[str, UUID]:
        """Say whose the rows are that this work makes."""
        if issubclass(self.model, AccountScoped):
            return {self.model.__account__: self.work.account_id}
        return {"workspace_id": self.work.workspace_id}

    async def _one(self, *conditions: Any) -> Any:
        statement = select(self.model).where(*self._mine(), *conditions).with_for_update()
        return (await self.work.session.scalars(statement)).one_or_none()

    def _locked(self, id: UUID) -> Any:
        """Return what `lock_all` loaded, unless a change that was undone left it unread."""
        row = self.work.session.info.get("locked", {}).get((self.model, id))
        state = None if row is None else inspect(row)
        return row if state and state.persistent and not state.expired_attributes else None

    def _mine(self, trashed: bool = False) -> list[Any]:
        conditions = []
        if issubclass(self.model, AccountScoped):
            if self.work.scope is not SYSTEM:
                conditions.append(within_reach(self.model, reach_params(self.work.scope, "own_")))
        elif "workspace_id" in self.model.model_fields and self.work.scope is not SYSTEM:
            conditions.append(self.model.workspace_id == self.work.workspace_id)
        if "deleted_at" in self.model.model_fields:
            gone = self.model.deleted_at
            conditions.append(gone.is_not(None) if trashed else gone.is_(None))
        return conditions

    # questions -----------------------------------------------------------------------------

    @classmethod
    def select(cls, *names: str) -> Any:
        """Begin a question over this table, confined to the workspace of whoever asks it."""
        chosen = names or cls.columns or tuple(cls.model.model_fields)
        statement = select(*(getattr(cls.model, name) for name in chosen))
        if issubclass(cls.model, AccountScoped):
            statement = statement.where(within_reach(cls.model, reach_params()))
        elif "workspace_id" in cls.model.model_fields:
            statement = statement.where(cls.model.workspace_id == bindparam("workspace_id"))
        if "deleted_at" in cls.model.model_fields:
            statement = statement.where(cls.model.deleted_at.is_(None))
        return statement

    @classmethod
    def matching(cls, name: str) -> ColumnElement[bool]:
        """Return the condition of a list filter."""
        if name in cls.filters:
            return cls.filters[name]
        column: Any = getattr(cls.model, name)
        return cast("ColumnElement[bool]", column == bindparam(name))

    async def row(self, id: UUID) -> Row:
        """Answer with one whole row; raises NotFound."""
        return cast("Row", await self._only(id))

    async def rows(self, *, order: str | None = None, **filters: Any) -> list[Row]:
        """Answer with every whole row that matches; for what is few by its nature."""
        return cast("list[Row]", await self._every(order or "id", filters))

    async def record(self, id: UUID) -> R:
        """Read one whole row; raises NotFound."""
        return cast("R", await self._only(id, record_of(self.model)))

    async def records(self, *, order: str | None = None, **filters: Any) -> list[R]:
        """Read every whole row that matches; for what is few by its nature."""
        return cast("list[R]", await self._every(order or "id", filters, record_of(self.model)))

    async def _only(self, id: UUID, shape: Any = None) -> Any:
        if not (found := await self._every(None, {"id": id}, shape)):
            raise NotFound
        return found[0]

    async def _every(self, order: str | None, filters: dict[str, Any], shape: Any = None) -> Any:
        def build() -> Any:
            whole = self.whole().where(*map(self.matching, filters))
            if shape is not None:
                whole = whole.with_only_columns(*(getattr(self.model, c) for c in shape._fields))
            return whole.order_by(getattr(self.model, order), self.model.id) if order else whole

        query = self._query(("rows", order, frozenset(filters), shape), build, shape)
        return await self.work.rows(query, **filters)

    async def count(self, **filters: Any) -> int:
        """Count the rows that match, up to COUNTED."""

        def build() -> Any:
            matching = self.select("id").where(*map(self.matching, filters))
            counted = matching.limit(COUNTED).subquery()
            return select(func.count().label("count")).select_from(counted)

        query = self._query(("count", frozenset(filters)), build, Count)
        [found] = await self.work.rows(query, **filters)
        return int(found.count)

    async def page(self, request: PageRequest) -> Page:
        """Answer with one page of a list; raises InvalidCursor and UnknownSort."""
        sort = request.sort or next(iter(self.sorts))
        if sort not in self.sorts:
            raise unknown_sort(list(self.sorts))
        keys = (*self.sorts[sort], "id")
        filters = given(request.filters)
        scope = None if self.work.scope is SYSTEM else self.work.scope
        question = (scope, request.route, sort, filters)
        params: dict[str, Any] = {**filters, "limit": request.limit + 1}
        if request.cursor is not None:
            after = request.signer.read(request.cursor, question)
            params |= {f"after_{k}": self._typed(k, v) for k, v in zip(keys, after, strict=True)}
        shape = ("page", sort, frozenset(filters), request.cursor is None)
        query = self._query(shape, lambda: self._page(sort, keys, filters, request.cursor))
        rows = await self.work.rows(query, **params)
        count = await self.count(**filters) if request.count else None
        if len(rows) <= request.limit:
            return Page(rows, None, count)
        rows = rows[: request.limit]
        return Page(rows, request.signer.sign([rows[-1][key] for key in keys], question), count)

    @classmethod
    def listed(cls) -> Any:
        """Begin the question of a list; override to bring more along."""
        return cls.select()

    def _page(
        self, sort: str, keys: Sequence[str], filters: Mapping[str, Any], cursor: str | None
    ) -> Any:
        statement = self.listed().where(*map(self.matching, filters))
        columns = [self._ordering(key) for key in keys]
        statement = statement.add_columns(
            *(self.derived[key].label(key) for key in keys if key in self.derived)
        )
        direction = desc if sort.startswith("-") else asc
        if cursor is not None:
            here = tuple_(*columns)
            there = tuple_(
                *(bindparam(f"after_{k}", type_=c.type) for k, c in zip(keys, columns, strict=True))
            )
            statement = statement.where(here < there if direction is desc else here > there)
        return statement.order_by(*map(direction, columns)).limit(bindparam("limit"))

    @classmethod
    def whole(cls) -> Any:
        """Begin a question for every column that a row shows."""
        return cls.select(*cls._shown())

    @classmethod
    def written(cls, row: R) -> Row:
        """Answer with a row as `row` would, once it was flushed."""
        return {name: getattr(row, name) for name in cls._shown()}

    @classmethod
    def _shown(cls) -> list[str]:
        return [name for name in cls.model.model_fields if name not in HIDDEN]

    def _ordering(self, key: str) -> Any:
        return self.derived[key] if key in self.derived else getattr(self.model, key)

    def _typed(self, key: str, value: Any) -> Any:
        if key in self.derived:
            return _reader(cast("Any", self.derived[key].type.python_type)).validate_python(value)
        return _reader(self.model.model_fields[key].annotation).validate_python(value)

    def _query(self, key: Any, build: Any, shape: Any = None) -> Query[Any]:
        query = self._queries.get(key)
        if query is None:
            query = self._queries[key] = Query(build(), shape)
        return query


def _values_of(row: Any) -> Mapping[str, Any]:
    """Read what `begin` made, or take values as they are."""
    return cast("Mapping[str, Any]", cast("Any", row)._asdict() if isinstance(row, tuple) else row)


def assign(row: Any, values: Mapping[str, Any]) -> bool:
    """Give a row the values it does not have yet; tell whether there were any."""
    new = {name: value for name, value in values.items() if getattr(row, name) != value}
    for name, value in new.items():
        setattr(row, name, value)
    return bool(new)


@cache
def _reader(annotation: Any) -> TypeAdapter[Any]:
    """Read a sort value back out of a cursor, where it is JSON."""
    return TypeAdapter(annotation)
