"""The operations of a plain resource, declared in one place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, TypedDict, cast
from uuid import UUID

from fastapi import APIRouter, Depends, Path

from api.deps import IfMatch, PagingDep, use
from api.operation import Operation
from api.schemas import PageOf
from api.traits import add_traits
from runner.core.db.discarding import InTrash
from runner.core.entitlements import NO_ROOM
from runner.core.errors import DomainError, NotFound, Stale

METHODS = {
    "list": "GET",
    "create": "POST",
    "read": "GET",
    "update": "PATCH",
    "remove": "DELETE",
    "restore": "POST",
}
STATUS = {"create": 201, "remove": 204}
BACK = "Bring one back from the trash, as it was and with all that hung on it."


async def unfiltered() -> dict[str, Any]:
    return {}


class Says(TypedDict):
    """What the contract says of each operation, in a sentence."""

    list: str
    create: str
    read: str
    update: str
    remove: str


@dataclass(frozen=True, slots=True)
class Resource:
    """A service of the kernel's kind, as list, create, read, update, remove and restore.

    `noun` names operations and parameter: of a goal there are `list_goals` and `{goal_id}`.
    """

    service: Any
    noun: str
    shown: Any
    created: Any
    changed: Any
    says: Says
    called: str = ""
    """What the operations call it, where that is not the noun."""
    paging: Any = PagingDep
    """The page that is asked for, with the filters of the list; None where a list is read whole."""
    filters: Any = Annotated[dict[str, Any], Depends(unfiltered)]
    """The filters of a list that is read whole."""
    is_spared: bool | None = None
    """Whether writing needs no room in any plan; None where the scope says it."""
    refuses: Mapping[str, tuple[type[DomainError], ...]] = field(default_factory=dict)
    """What operations raise beside NotFound, Stale, and that the limit is reached."""

    def on(self, router: APIRouter) -> APIRouter:
        """Add the operations to a router whose prefix is the address of the list."""
        one, of = f"/{{{self.noun}_id}}", Annotated[UUID, Path(alias=f"{self.noun}_id")]
        reader = {"service": Annotated[Any, use(self.service, self.service.reads)]}
        writer = {"service": Annotated[Any, self._writing()]}

        async def page(service: Any, paging: Any) -> Any:
            return await service.page(paging)

        async def rows(service: Any, filters: Any) -> Any:
            return await service.rows(**filters)

        async def create(service: Any, body: Any) -> Any:
            return await service.create(body.fields())

        async def read(service: Any, id: Any) -> Any:
            return await service.read(id)

        async def update(service: Any, id: Any, body: Any, if_match: Any) -> Any:
            return await service.change(id, body.changes(), if_match)

        async def remove(service: Any, id: Any, if_match: Any) -> None:
            await service.remove(id, if_match)

        listed = cast("Any", PageOf)[self.shown]
        if self.paging is None:
            asked = {**reader, "filters": self.filters}
            self._add(router, "list", "", rows, listed, asked)
        else:
            asked = {**reader, "paging": self.paging}
            self._add(router, "list", "", page, listed, asked)
        full = self._full()
        made = {**writer, "body": self.created}
        self._add(router, "create", "", create, self.shown, made, *full)
        self._add(router, "read", one, read, self.shown, {**reader, "id": of}, NotFound)
        found = {**writer, "id": of}
        edited = {**found, "if_match": IfMatch}
        sent = {**edited, "body": self.changed}
        self._add(router, "update", one, update, self.shown, sent, NotFound, Stale)
        self._add(router, "remove", one, remove, None, edited, NotFound, Stale)
        if self.service.restored is not None:
            self._add_restore(router, f"{one}/restoration", found, full)
        add_traits(router, self.service)
        return router

    def _writing(self) -> Any:
        return use(self.service, self.service.writes, is_spared=self.is_spared)

    def _full(self) -> tuple[type[DomainError], ...]:
        """Name what is said where there is no room for one more."""
        limit, metered = self.service.limit, self.service.entitlement is not None
        return (*((limit.fact,) if limit else ()), *(NO_ROOM if metered else ()))

    def _add_restore(
        self,
        router: APIRouter,
        path: str,
        declared: Mapping[str, Any],
        full: tuple[type[DomainError], ...],
    ) -> None:
        async def restore(service: Any, id: Any) -> Any:
            await service.restore(id)
            return await service.read(id)

        self._add(router, "restore", path, restore, self.shown, declared, NotFound, InTrash, *full)

    def _add(
        self,
        router: APIRouter,
        verb: str,
        path: str,
        endpoint: Callable[..., Any],
        shape: Any,
        declared: Mapping[str, Any],
        *errors: type[DomainError],
    ) -> None:
        name = f"{verb}_{self.called or self.noun}{'s' * (verb == 'list')}"
        says, refused = str(self.says.get(verb, BACK)), (*errors, *self.refuses.get(verb, ()))
        method, status = METHODS[verb], STATUS.get(verb)
        Operation(name, method, path, declared, shape, says, refused, status).on(router, endpoint)
