"""Which workspace a session may touch, and the second layer that holds on SQLite.

The first layer is the repository, which writes the workspace condition into everything it
builds. On PostgreSQL the second is row-level security. Here is the second one of SQLite:
criteria on every ORM statement, a check at every flush, and write triggers as the last line.
"""

from enum import Enum
from functools import cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Uuid, bindparam, event
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, with_loader_criteria
from sqlalchemy.orm.interfaces import CriteriaOption
from sqlalchemy.sql.visitors import InternalTraversal
from sqlmodel import SQLModel, col

from runner.core.db.columns import WorkspaceScoped


class _System(Enum):
    SYSTEM = "SYSTEM"


SYSTEM: Final = _System.SYSTEM
Scope = UUID | _System


class NoWorkspace(RuntimeError):
    """Stop a statement on a session that nobody opened for a workspace."""


class ForeignRow(RuntimeError):
    """Stop a write to a row of another workspace."""


class ScopedSession(Session):
    """A session that works for one workspace, or explicitly for the system."""


@cache
def scoped_models() -> tuple[type[WorkspaceScoped], ...]:
    """List every mapped class whose rows belong to a workspace."""
    classes = (mapper.class_ for mapper in SQLModel._sa_registry.mappers)
    found = (c for c in classes if issubclass(c, WorkspaceScoped))
    return tuple(sorted(found, key=lambda c: c.__name__))


@event.listens_for(ScopedSession, "do_orm_execute")
def _confine(state: ORMExecuteState) -> None:
    scope = _scope_of(state.session)
    if isinstance(scope, UUID) and state.session.info["confine"]:
        state.statement = state.statement.options(_confinement(scope, state.session.info))


@event.listens_for(ScopedSession, "before_flush")
def _check(session: Session, context: UOWTransaction, instances: Any) -> None:
    scope = _scope_of(session)
    for row in (*session.new, *session.dirty, *session.deleted):
        if not isinstance(row, WorkspaceScoped):
            continue
        owner: UUID | None = row.workspace_id
        if owner is None and isinstance(scope, UUID):
            row.workspace_id = owner = scope
        if owner is None or (scope is not SYSTEM and owner != scope):
            raise ForeignRow(f"{type(row).__name__} belongs to another workspace")


def _scope_of(session: Session) -> Scope:
    scope: Scope | None = session.info.get("scope")
    if scope is None:
        raise NoWorkspace("open the session for a workspace, or as SYSTEM")
    return scope


def _confinement(workspace_id: UUID, info: dict[Any, Any]) -> "Confinement":
    known: Confinement | None = info.get("confinement")
    if known is None:
        known = info["confinement"] = Confinement(workspace_id)
    return known


_KEY: Any = [("workspace_id", InternalTraversal.dp_clauseelement)]


class Confinement(CriteriaOption):
    """Confine every scoped class of an ORM statement to one workspace.

    All of them: criteria on the statement's own classes only would leak through subqueries, unions
    and counts. One option with one parameter: an option per class would cost each statement a
    cache key as long as the list of tables.
    """

    propagate_to_loaders = True
    _traverse_internals = _KEY

    def __init__(self, workspace_id: UUID) -> None:
        self.workspace_id = bindparam("confined_to", workspace_id, type_=Uuid())

    def process_compile_state(self, compile_state: Any) -> None:
        self.get_global_criteria(compile_state.global_attributes)

    def get_global_criteria(self, attributes: dict[str, Any]) -> None:
        for model in scoped_models():
            mine = col(model.workspace_id) == self.workspace_id
            with_loader_criteria(model, mine, include_aliases=True).get_global_criteria(attributes)


GUARDED_VERBS = {"INSERT": "NEW", "UPDATE": "NEW", "DELETE": "OLD"}


def install_triggers(connection: Connection) -> None:
    """Give this SQLite connection temporary triggers that refuse writes outside its scope."""
    sql = connection.exec_driver_sql
    sql("CREATE TEMP TABLE IF NOT EXISTS scope (workspace_id TEXT NOT NULL)")
    for model in scoped_models():
        table = model.__tablename__
        for verb, row in GUARDED_VERBS.items():
            also = f"OR OLD.workspace_id IS NOT {row}.workspace_id" if verb == "UPDATE" else ""
            sql(
                f"CREATE TEMP TRIGGER IF NOT EXISTS {table}_{verb.lower()}_in_scope "  # noqa: S608
                f"BEFORE {verb} ON main.{table} "
                f"WHEN (SELECT workspace_id FROM temp.scope) IS NOT '*' "
                f"AND ((SELECT workspace_id FROM temp.scope) IS NOT {row}.workspace_id {also}) "
                f"BEGIN SELECT RAISE(ABORT, 'row outside the workspace'); END"
            )


def set_scope(connection: Connection, scope: Scope) -> None:
    """Tell the triggers of this connection whose rows may be written until the next call."""
    value = "*" if scope is SYSTEM else scope.hex
    connection.exec_driver_sql("DELETE FROM temp.scope")
    connection.exec_driver_sql("INSERT INTO temp.scope VALUES (?)", (value,))
