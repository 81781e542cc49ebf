"""What is removed so that it can be brought back: the trash of one table."""

from collections.abc import Mapping
from functools import cache
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import SQLModel, col

from runner.core.clock import now
from runner.core.db.columns import Discardable
from runner.core.db.hanging import Trait
from runner.core.db.query import Query, select
from runner.core.db.repository import Repository
from runner.core.db.tenancy import scoped_models
from runner.core.db.work import Work
from runner.core.declared import Declared, below
from runner.core.errors import Conflict, NotFound
from runner.core.events.event import Event

R = TypeVar("R", bound=SQLModel)


class InTrash(Conflict):
    code = "in_trash"
    message = "The {kind} it belongs to is in the trash; restore that first."


class Discarding(Generic[R]):
    """Remove rows of one table and, where its rows are Discardable, bring them back.

    What hangs on a row stays where it is: nobody finds it without the row, and with the row it is
    back as it was. So a restoration is exact, and takes no more than the removal did.
    """

    repository: ClassVar[type[Repository[Any]]]
    reads: ClassVar[Declared]
    """The scope of who may see rows."""
    writes: ClassVar[Declared]
    """The scope of who may change, remove and restore them."""
    deleted: ClassVar[type[Event] | None] = None
    restored: ClassVar[type[Event] | None] = None
    """What is told of a row that is back; None for what is removed for good."""
    traits: ClassVar[tuple[Trait, ...]] = ()
    """What hangs on its rows."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for trait in cls.__dict__.get("traits", ()):
            trait.bind(cls, noun_of(cls))

    def __init__(self, work: Work) -> None:
        self.work = work
        self.stored: Repository[R] = self.repository(work)

    # hooks ---------------------------------------------------------------------------------

    async def require_removable(self, row: R) -> None:
        """Raise what keeps a row from being removed."""

    async def require_restorable(self, row: R) -> None:
        """Raise what keeps a row in the trash."""

    async def follow(self, row: R) -> None:
        """Carry on what follows from a change, in the same work."""

    async def part_changes(self, id: UUID) -> None:
        """Carry on that something which hangs on a row, and is part of it, is about to change."""

    async def seen(self) -> dict[str, Any]:
        """Return the filters that keep to what the caller sees."""
        return {}

    async def require_seen(self, id: UUID) -> None:
        """Raise NotFound for what is not there, and for what the caller does not see."""
        if not await self.stored.rows(id=id, **await self.seen()):
            raise NotFound

    # changes -------------------------------------------------------------------------------

    async def remove(self, id: UUID, if_match: int | None = None) -> None:
        row: Any = await self.stored.get(id, if_match=if_match)
        await self.require_removable(row)
        if isinstance(row, Discardable):
            row.deleted_at, row.deleted_by_id = now(), self.work.actor.user_id
            self.notify(self.deleted, row)
        else:
            self.notify(self.deleted, row)
            await self.stored.remove(row)
            await self.work.flush()
        await self.follow(row)

    async def restore(self, id: UUID) -> None:
        """Bring a row back as it was; one that is not in the trash stays as it is.

        Raises NotFound, InTrash, AlreadyExists for a name that was taken meanwhile, and that the
        limit is reached.
        """
        row: Any = await self.stored.get_back(id)
        if not await self.is_seen(id):
            raise NotFound
        if row.deleted_at is None:
            return
        await self._require_whole(row)
        await self.require_restorable(row)
        row.deleted_at = row.deleted_by_id = None
        self.notify(self.restored, row)
        await self.follow(row)

    def notify(self, event: type[Event] | None, row: Any) -> None:
        if event is not None:
            self.work.emit(event(subject_id=row.id), row)

    async def is_seen(self, id: UUID) -> bool:
        """Tell whether the caller sees a row, be it in the trash."""
        seen = await self.seen()
        if not seen:
            return True
        model = self.repository.model
        mine = select(model.id).where(
            model.workspace_id == bindparam("workspace_id"),
            model.id == bindparam("id"),
            *map(self.repository.matching, seen),
        )
        return await self.work.row(Query(mine), **seen, id=id) is not None

    async def _require_whole(self, row: Any) -> None:
        """Refuse what would belong to something that nobody finds; raises InTrash."""
        for name, parent in _parents(row.__class__):
            lost = select(parent.id).where(
                col(parent.workspace_id) == bindparam("workspace_id"),
                col(parent.id) == bindparam("id"),
                parent.deleted_at.is_not(None),
            )
            named = getattr(row, name)
            if named is not None and await self.work.row(Query(lost), id=named) is not None:
                raise InTrash(kind=name.removesuffix("_id"))


@cache
def discardables() -> Mapping[str, type[Discarding[Any]]]:
    """Name what is removed into the trash, by its noun; complete once composed."""
    found = (service for service in below(Discarding) if service.restored is not None)
    return dict(sorted((noun_of(service), service) for service in found))


def noun_of(service: type[Discarding[Any]]) -> str:
    assert service.deleted is not None
    return service.deleted.type.partition(".")[0]


@cache
def _parents(model: Any) -> list[tuple[str, Any]]:
    models: tuple[type[Any], ...] = scoped_models()
    return [
        (key.column_keys[-1], parent)
        for key in model.__table__.foreign_key_constraints
        for parent in models
        if parent.__table__ is key.referred_table and issubclass(parent, Discardable)
    ]
