"""Whose rows a session may touch, and the second layer that holds on SQLite.

The first layer is the repository, which writes the condition of the workspace, or of the account,
into everything it builds. On PostgreSQL the second is row-level security. Here is the second one
of SQLite: criteria on every ORM statement, a check at every flush, and write triggers as the last
line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    Boolean,
    ColumnElement,
    Connection,
    Uuid,
    bindparam,
    column,
    event,
    or_,
    select,
    table,
)
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, with_loader_criteria
from sqlalchemy.orm.interfaces import CriteriaOption
from sqlalchemy.sql.visitors import InternalTraversal
from sqlmodel import SQLModel, col

from runner.core.db.columns import AccountScoped, WorkspaceScoped


class _Outside(Enum):
    SYSTEM = "SYSTEM"
    STAFF = "STAFF"


@dataclass(frozen=True, slots=True)
class OwnAccounts:
    """The accounts that somebody is a member of, or one of them.

    Of nobody: the account itself, where Postmagiq acts for it.
    """

    user_id: UUID | None
    account_id: UUID | None = None


SYSTEM: Final = _Outside.SYSTEM
STAFF: Final = _Outside.STAFF
"""Every account, to read; and of no workspace anything."""
Scope = UUID | OwnAccounts | _Outside
_REACH: dict[str, Any] = {
    "every_account": Boolean(),
    "of_member": Uuid(),
    "only_account": Uuid(),
    "paid_workspace": Uuid(),
}
_MEMBERS = table("account_members", column("account_id", Uuid), column("user_id", Uuid))
_PAID = table("workspaces", column("account_id", Uuid), column("id", Uuid))


class NoWorkspace(RuntimeError):
    """Stop a statement on a session that nobody opened for a workspace."""


class ForeignRow(RuntimeError):
    """Stop a write to a row of another workspace."""


class ScopedSession(Session):
    """A session that works for one workspace, for accounts, or explicitly for the system."""


@cache
def scoped_models() -> tuple[type[WorkspaceScoped], ...]:
    """List every mapped class whose rows belong to a workspace."""
    classes = (mapper.class_ for mapper in SQLModel._sa_registry.mappers)
    found = (c for c in classes if issubclass(c, WorkspaceScoped))
    return tuple(sorted(found, key=lambda c: c.__name__))


@cache
def account_models() -> tuple[type[AccountScoped], ...]:
    """List every mapped class whose rows belong to an account."""
    classes = (mapper.class_ for mapper in SQLModel._sa_registry.mappers)
    found = (c for c in classes if issubclass(c, AccountScoped))
    return tuple(sorted(found, key=lambda c: c.__name__))


def reach_of(scope: Scope) -> dict[str, Any]:
    """Say which accounts a work may read, by the parameters of the condition: else none."""
    own = scope if isinstance(scope, OwnAccounts) else OwnAccounts(None)
    inside = scope if isinstance(scope, UUID) else None
    values = (scope in (STAFF, SYSTEM), own.user_id, own.account_id, inside)
    return dict(zip(_REACH, values, strict=True))


def reach_params(scope: Scope | None = None, prefix: str = "") -> list[BindParameter[Any]]:
    """Make the parameters of the condition, with the values of a scope or to be filled in."""
    known = reach_of(scope) if scope else {}
    return [bindparam(prefix + name, known.get(name), type_=_REACH[name]) for name in _REACH]


def within_reach(model: Any, params: Sequence[BindParameter[Any]]) -> ColumnElement[bool]:
    """Return the condition that a row belongs to an account in reach."""
    every, member, only, inside = params
    owner = getattr(model, model.__account__)
    own = owner.in_(select(_MEMBERS.c.account_id).where(_MEMBERS.c.user_id == member))
    paying = owner.in_(select(_PAID.c.account_id).where(_PAID.c.id == inside))
    also = (paying,) if model.__seen_inside__ else ()
    entered = or_(member.is_(None), own) & (owner == only)
    return or_(every, only.is_(None) & own, entered, *also)


@event.listens_for(ScopedSession, "do_orm_execute")
def _confine(state: ORMExecuteState) -> None:
    scope = _scope_of(state.session)
    if scope is not SYSTEM and state.session.info["confine"]:
        state.statement = state.statement.options(_confinement(scope, state.session.info))


@event.listens_for(ScopedSession, "before_flush")
def _check(session: Session, context: UOWTransaction, instances: Any) -> None:
    scope = _scope_of(session)
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, AccountScoped) and not _may_write(scope, row):
            raise ForeignRow(f"{type(row).__name__} belongs to an account")
        if not isinstance(row, WorkspaceScoped):
            continue
        owner: UUID | None = row.workspace_id
        if owner is None and isinstance(scope, UUID):
            row.workspace_id = owner = scope
        if owner is None or (scope is not SYSTEM and owner != scope):
            raise ForeignRow(f"{type(row).__name__} belongs to another workspace")


def _may_write(scope: Scope, row: AccountScoped) -> bool:
    if isinstance(scope, OwnAccounts):
        return scope.account_id is not None and getattr(row, row.__account__) == scope.account_id
    return scope is SYSTEM or (scope is STAFF and row.__staff_writes__)


def _scope_of(session: Session) -> Scope:
    scope: Scope | None = session.info.get("scope")
    if scope is None:
        raise NoWorkspace("open the session for a workspace, or as SYSTEM")
    return scope


def _confinement(scope: Scope, info: dict[Any, Any]) -> "Confinement":
    known: Confinement | None = info.get("confinement")
    if known is None:
        known = info["confinement"] = Confinement(scope)
    return known


_KEY: Any = [
    ("workspace_id", InternalTraversal.dp_clauseelement),
    ("reach", InternalTraversal.dp_clauseelement_list),
]


class Confinement(CriteriaOption):
    """Confine every scoped class of an ORM statement to one workspace, or to accounts.

    All of them: criteria on the statement's own classes only would leak through subqueries, unions
    and counts. One option with one parameter: an option per class would cost each statement a
    cache key as long as the list of tables.
    """

    propagate_to_loaders = True
    _traverse_internals = _KEY

    def __init__(self, scope: Scope) -> None:
        here = scope if isinstance(scope, UUID) else None
        self.workspace_id = bindparam("confined_to", here, type_=Uuid())
        self.reach = reach_params(scope, "confined_to_")

    def process_compile_state(self, compile_state: Any) -> None:
        self.get_global_criteria(compile_state.global_attributes)

    def get_global_criteria(self, attributes: dict[str, Any]) -> None:
        for model in scoped_models():
            mine = col(model.workspace_id) == self.workspace_id
            with_loader_criteria(model, mine, include_aliases=True).get_global_criteria(attributes)
        for owned in account_models():
            mine = within_reach(owned, self.reach)
            with_loader_criteria(owned, mine, include_aliases=True).get_global_criteria(attributes)


GUARDED_VERBS = {"INSERT": "NEW", "UPDATE": "NEW", "DELETE": "OLD"}


def install_triggers(connection: Connection) -> None:
    """Give this SQLite connection temporary triggers that refuse writes outside its scope."""
    sql = connection.exec_driver_sql
    sql("CREATE TEMP TABLE IF NOT EXISTS scope (workspace_id TEXT NOT NULL, account_id TEXT)")
    for model in scoped_models():
        name = model.__tablename__
        for verb, row in GUARDED_VERBS.items():
            also = f"OR OLD.workspace_id IS NOT {row}.workspace_id" if verb == "UPDATE" else ""
            sql(
                f"CREATE TEMP TRIGGER IF NOT EXISTS {name}_{verb.lower()}_in_scope "  # noqa: S608
                f"BEFORE {verb} ON main.{name} "
                f"WHEN (SELECT workspace_id FROM temp.scope) IS NOT '*' "
                f"AND ((SELECT workspace_id FROM temp.scope) IS NOT {row}.workspace_id {also}) "
                f"BEGIN SELECT RAISE(ABORT, 'row outside the workspace'); END"
            )
    for owned in account_models():
        name, owner = owned.__tablename__, owned.__account__
        deciding = f"'*', '{STAFF.value}'" if owned.__staff_writes__ else "'*'"
        for verb, row in GUARDED_VERBS.items():
            also = f"OR OLD.{owner} IS NOT {row}.{owner}" if verb == "UPDATE" else ""
            sql(
                f"CREATE TEMP TRIGGER IF NOT EXISTS {name}_{verb.lower()}_in_scope "  # noqa: S608
                f"BEFORE {verb} ON main.{name} "
                f"WHEN (SELECT workspace_id FROM temp.scope) NOT IN ({deciding}) "
                f"AND ((SELECT coalesce(account_id, '') FROM temp.scope) IS NOT {row}.{owner} "
                f"{also}) "
                f"BEGIN SELECT RAISE(ABORT, 'row of an account'); END"
            )


def set_scope(connection: Connection, scope: Scope) -> None:
    """Tell the triggers of this connection whose rows may be written until the next call."""
    inside, account = "", None
    if isinstance(scope, UUID):
        inside = scope.hex
    elif isinstance(scope, OwnAccounts):
        account = scope.account_id and scope.account_id.hex
    else:
        inside = "*" if scope is SYSTEM else scope.value
    connection.exec_driver_sql("DELETE FROM temp.scope")
    connection.exec_driver_sql("INSERT INTO temp.scope VALUES (?, ?)", (inside, account))
