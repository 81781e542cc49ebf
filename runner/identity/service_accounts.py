"""Agents and services: users that nobody signs in as, and the people who answer for them."""

from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlalchemy.orm import load_only
from sqlmodel import col

from runner.core.db.query import Query, select
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.identity.models import User, UserKind


class ServiceAccount(NamedTuple):
    id: UUID
    kind: UserKind
    full_name: str
    responsible_user_id: UUID
    version: int


_SHOWN = tuple(getattr(User, name) for name in ServiceAccount._fields)
_EACH = select(*_SHOWN).where(
    User.kind != UserKind.HUMAN, col(User.responsible_user_id).is_not(None)
)
_ALL = Query(_EACH, ServiceAccount)
_ONE = Query(_EACH.where(User.id == bindparam("id")), ServiceAccount)
_OF = Query(_EACH.where(User.responsible_user_id == bindparam("responsible_id")), ServiceAccount)


class _Users(Repository[User]):
    model = User


def make_service_account(
    work: Work, kind: UserKind, full_name: str, responsible_user_id: UUID
) -> User:
    """Make an agent or a service; who answers for it is known to be fit already."""
    return _Users(work).add(
        User(kind=kind, full_name=full_name, responsible_user_id=responsible_user_id)
    )


async def service_account_to_change(work: Work, id: UUID) -> User:
    """Load a service account, locked, without what a workspace may not read of a user."""
    statement = (
        select(User)
        .options(load_only(*_columns(), raiseload=True))
        .where(User.id == id, User.kind != UserKind.HUMAN)
        .with_for_update()
    )
    found: User | None = (await work.session.scalars(statement)).one_or_none()
    if found is None:
        raise NotFound
    return found


async def service_accounts(work: Work) -> dict[UUID, ServiceAccount]:
    """Return those that can be seen from here by id; more than one's own on SQLite."""
    return {row.id: row for row in await work.rows(_ALL)}


async def one_service_account(work: Work, id: UUID) -> dict[UUID, ServiceAccount]:
    """Return one of those by its id; nothing when there is none."""
    return {row.id: row for row in await work.rows(_ONE, id=id)}


async def service_accounts_of(work: Work, responsible_id: UUID) -> dict[UUID, ServiceAccount]:
    """Return those that one person answers for."""
    rows = await work.rows(_OF, responsible_id=responsible_id)
    return {row.id: row for row in rows}


def _columns() -> tuple[Any, ...]:
    return (*map(col, _SHOWN), col(User.updated_at))
