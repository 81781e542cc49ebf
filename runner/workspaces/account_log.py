"""The log of an account: who did what to it, to its people and to what it pays for."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, or_
from sqlmodel import col

from runner.core.db.query import Query, Row, select
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.events.models import PlatformEvent
from runner.core.paging import Page, PageRequest
from runner.identity import names_of
from runner.workspaces.account_contexts import AccountRight
from runner.workspaces.models import AccountInvite, Workspace, WorkspaceMove
from runner.workspaces.moves import require_right


class _Events(Repository[PlatformEvent]):
    model = PlatformEvent
    columns = (
        "id", "type", "subject_type", "subject_id", "actor_id", "door", "request_id", "changes",
        "data", "occurred_at",
    )  # fmt: skip
    sorts: ClassVar = {"-occurred_at": ("occurred_at",)}


class _Called(NamedTuple):
    id: UUID
    name: str


_IDS: Any = bindparam("ids", expanding=True)
_CALLED: Mapping[str, Query[_Called]] = {
    "account_invite": Query(
        select(AccountInvite.id, col(AccountInvite.email).label("name")).where(
            col(AccountInvite.id).in_(_IDS)
        ),
        _Called,
    ),
    "workspace_move": Query(
        select(WorkspaceMove.id, col(Workspace.name).label("name"))
        .join(Workspace, col(Workspace.id) == WorkspaceMove.moved_id)
        .where(col(WorkspaceMove.id).in_(_IDS)),
        _Called,
    ),
}


class _Begun(NamedTuple):
    subject_id: UUID
    changes: list[dict[str, Any]]


_BEGUN = Query(
    select(PlatformEvent.subject_id, col(PlatformEvent.changes)).where(
        col(PlatformEvent.account_id) == bindparam("account_id"),
        col(PlatformEvent.subject_id).in_(_IDS),
        or_(col(PlatformEvent.type).like("%.created"), col(PlatformEvent.type).like("%.issued")),
    ),
    _Begun,
)
_KNOWN_BY = ("name", "number", "licensee_name", "code")


class AccountLog:
    """On the system login, for members of the account: who acted may have left it since."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def page(self, account_id: UUID, request: PageRequest) -> Page:
        """List events, the latest first, with the names of who acted and of what on.

        A type that ends with a dot stands for every type of that subject. Raises NotFound.
        """
        await require_right(self.work, account_id, AccountRight.READ)
        own = _by_subject(request).within(account_id=account_id)
        page = await _Events(self.work).page(own)
        actors = await self._people(row["actor_id"] for row in page.items)
        people = await self._people(row["data"].get("user_id") for row in page.items)
        things = await self._begun(account_id, page.items) | await self._things(page.items)
        named = [
            row
            | {
                "actor_name": actors.get(row["actor_id"]),
                "about": people.get(row["data"].get("user_id"))
                or things.get(row["subject_id"])
                or row["data"].get("name"),
            }
            for row in page.items
        ]
        return Page(named, page.next_cursor, page.count)

    async def _people(self, ids: Iterable[Any]) -> dict[Any, str]:
        """Name people by their ids, as they were given."""
        given = {id: UUID(str(id)) for id in ids if id}
        names = await names_of(self.work, given.values())
        return {id: names[known].full_name for id, known in given.items() if known in names}

    async def _begun(self, account_id: UUID, rows: Iterable[Row]) -> dict[UUID, str]:
        """Name what other capabilities keep by what was said of it when it began."""
        if not (ids := {row["subject_id"] for row in rows}):
            return {}
        found: dict[UUID, str] = {}
        for event in await self.work.rows(_BEGUN, account_id=account_id, ids=list(ids)):
            said = {change["field"]: change["new"] for change in event.changes}
            if name := next((said[field] for field in _KNOWN_BY if said.get(field)), None):
                found[event.subject_id] = name
        return found

    async def _things(self, rows: Iterable[Row]) -> dict[UUID, str]:
        found: dict[UUID, str] = {}
        for kind, query in _CALLED.items():
            if ids := [row["subject_id"] for row in rows if row["subject_type"] == kind]:
                found |= {row.id: row.name for row in await self.work.rows(query, ids=ids)}
        return found


def _by_subject(request: PageRequest) -> PageRequest:
    filters = dict(request.filters)
    if (filters.get("type") or "").endswith("."):
        filters["subject_type"] = filters.pop("type")[:-1]
    return replace(request, filters=filters)
