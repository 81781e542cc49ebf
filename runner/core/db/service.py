"""What an ordinary resource does: list, read, create, change and remove the rows of one table."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar
from uuid import UUID

from sqlmodel import SQLModel

from runner.core.db.discarding import Discarding, R
from runner.core.db.locks import count_alone
from runner.core.db.query import Row
from runner.core.db.repository import assign
from runner.core.entitlements import Entitlement
from runner.core.errors import DomainError
from runner.core.events.event import Event
from runner.core.paging import Page, PageRequest


@dataclass(frozen=True, slots=True)
class Limit:
    """How many rows there may be, and what is said of one more; a fact takes `limit`.

    They are counted in the workspace, or for each value of the column `of`.
    """

    most: int
    fact: type[DomainError]
    of: str | None = None


class Service(Discarding[R]):
    """Serve one table: a plain resource names its parts, a special one overrides the hooks.

    Every method answers with rows, also of what it changed, which is not asked for again.
    """

    created: ClassVar[type[Event] | None] = None
    """What is told of a new row; None for what no log is kept of."""
    updated: ClassVar[type[Event] | None] = None
    limit: ClassVar[Limit | None] = None
    """An end that is the same everywhere, for what would otherwise harm everybody."""
    entitlement: ClassVar[Entitlement | None] = None
    """What says how many there may be in this workspace; one asks, and counts, before it makes."""
    log_is_whole: ClassVar[bool] = True
    """Whether the log holds all that a change changes, so that it can be put back."""

    # hooks ---------------------------------------------------------------------------------

    async def prepare(self, row: R | None, values: dict[str, Any]) -> dict[str, Any]:
        """Check and complete what is about to be written; `row` is None for a new one."""
        return values

    async def require_restorable(self, row: R) -> None:
        await self.require_room(row.model_dump())

    async def with_details(self, rows: list[Row]) -> list[Row]:
        """Add to rows what other tables say of them."""
        return rows

    # what every resource can do ------------------------------------------------------------

    async def page(self, request: PageRequest) -> Page:
        page = await self.stored.page(request)
        return replace(page, items=await self.with_details(page.items))

    async def rows(self, **filters: Any) -> list[Row]:
        """List every row, for what is few by its nature."""
        return await self.with_details(await self.stored.rows(**filters))

    async def read(self, id: UUID) -> Row:
        return (await self.with_details([await self.stored.row(id)]))[0]

    async def create(self, fields: SQLModel) -> Row:
        values = await self.prepare(None, fields.model_dump())
        await self.require_room(values)
        row: R = self.stored.add(self.stored.model(**values))
        return await self.put_down(row, self.created)

    async def change(self, id: UUID, changes: Mapping[str, Any], if_match: int | None) -> Row:
        """Change what differs; raises Stale when the row is not at the version of `if_match`."""
        row = await self.stored.get(id, if_match=if_match)
        if assign(row, await self.prepare(row, dict(changes))):
            return await self.put_down(row, self.updated)
        return await self.shown(row)

    # parts of a change ---------------------------------------------------------------------

    async def require_room(self, values: Mapping[str, Any], more: int = 1) -> None:
        """Raise what forbids more rows, such as these values make, than there may be."""
        if self.entitlement is not None:
            allowance = await self.work.allowance(self.entitlement)
            if allowance.limit is not None:
                await count_alone(self.work, self.stored.model.__tablename__)
                allowance.require(await self.taken(), more)
        if self.limit is None:
            return
        alike = {self.limit.of: values[self.limit.of]} if self.limit.of else {}
        await count_alone(self.work, self.stored.model.__tablename__, *alike.values())
        if await self.stored.count(**alike) + more > self.limit.most:
            raise self.limit.fact(limit=self.limit.most)

    async def taken(self) -> int:
        """Count what the entitlement is about."""
        return await self.stored.count()

    async def put_down(self, row: Any, event: type[Event] | None) -> Row:
        """Tell of a change, write it and answer with what is there now."""
        self.notify(event, row)
        await self.work.flush()
        await self.follow(row)
        return await self.shown(row)

    async def shown(self, row: R) -> Row:
        return (await self.with_details([self.stored.written(row)]))[0]
