"""Rows of any table, made from what its model declares, so that later tables need no line here."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from itertools import count
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import SQLModel

import runner.tables  # noqa: F401 - brings every model in
from runner.core.clock import now
from runner.core.db.tenancy import account_models, scoped_models
from runner.core.db.types import Choice, UtcDateTime
from runner.core.ids import new_id
from runner.workspaces import Role

Row = dict[str, Any]
SCOPED = {str(model.__tablename__): model for model in scoped_models()}
ACCOUNTS = {str(model.__tablename__): model for model in account_models()}
_numbers = count(1)


@dataclass
class Tenant:
    """One workspace with a member of every role and a row in every scoped table."""

    workspace_id: UUID = field(default_factory=new_id)
    users: dict[Role, UUID] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)
    account: dict[str, Row] = field(default_factory=dict)
    """A row in every table of accounts; the workspace's owner is the one member."""

    def fresh(self, table: sa.Table) -> Row:
        """Make a further row for this workspace; parents are the ones it has."""
        row = {column.name: value_of(column) for column in table.columns if _is_needed(column)}
        row["workspace_id"] = self.workspace_id
        for key in table.foreign_key_constraints:
            parent = self.rows.get(key.referred_table.name)
            for element in key.elements:
                if parent is not None and element.parent.name in row:
                    row[element.parent.name] = parent[element.column.name]
        for noun, target in list(kinds_of(table).items())[:1]:
            row |= {"subject_type": noun, "subject_id": self.rows[target]["id"]}
        return row


def kinds_of(table: sa.Table) -> dict[str, str]:
    """Name what rows of a table hang on, kind by kind, and the tables of those."""
    keys = (key.elements[-1] for key in table.foreign_key_constraints)
    hanging = (key for key in keys if key.parent.computed is not None)
    return {
        key.parent.name.removesuffix("_id"): key.column.table.name
        for key in sorted(hanging, key=lambda key: str(key.parent.name))
    }


def populate(engine: sa.Engine) -> tuple[Tenant, Tenant]:
    """Write two tenants on a login that nothing confines."""
    with engine.begin() as connection:
        return _tenant(connection), _tenant(connection)


def _tenant(connection: sa.Connection) -> Tenant:
    tenant = Tenant()
    tables = SQLModel.metadata.tables
    account = _insert(connection, tables["accounts"], {})
    workspace = {"id": tenant.workspace_id, "account_id": account["id"]}
    _insert(connection, tables["workspaces"], workspace)
    for table in SQLModel.metadata.sorted_tables:
        if table.name == "workspace_memberships":
            _members(connection, tenant, table)
        elif table.name in SCOPED:
            tenant.rows[table.name] = _insert(connection, table, tenant.fresh(table))
    tenant.account = {"accounts": account}
    for table in SQLModel.metadata.sorted_tables:
        if table.name in ACCOUNTS.keys() - {"accounts"}:
            named = {
                "account_id": account["id"],
                "user_id": tenant.users[Role.OWNER],
                "tier_code": "team",
                "moved_id": tenant.workspace_id,
                "held_in": tenant.workspace_id,
            }
            values = {key: value for key, value in named.items() if key in table.columns}
            values |= _parents(table, tenant.account)
            tenant.account[table.name] = _insert(connection, table, values)
    return tenant


def _parents(table: sa.Table, rows: dict[str, Row]) -> Row:
    """Name the rows that a further one needs, where they are there."""
    elements = [each for key in table.foreign_key_constraints for each in key.elements]
    return {
        each.parent.name: rows[each.column.table.name][each.column.name]
        for each in elements
        if each.column.table.name in rows and _is_needed(each.parent)
    }


def sign_in(engine: sa.Engine, *, staff: bool) -> tuple[UUID, UUID]:
    """Write a person of no workspace who is signed in; returns who, and where."""
    tables, until = SQLModel.metadata.tables, now() + timedelta(days=1)
    with engine.begin() as connection:
        about = {"is_active": True, "kind": "human", "is_platform_staff": staff}
        user = _insert(connection, tables["users"], about)
        ends = {"idle_expires_at": until, "absolute_expires_at": until}
        session = _insert(connection, tables["active_sessions"], {"user_id": user["id"], **ends})
    return user["id"], session["id"]


def _members(connection: sa.Connection, tenant: Tenant, members: sa.Table) -> None:
    """Add a member of every role; the last one is the row that others refer to."""
    for role in Role:
        users = SQLModel.metadata.tables["users"]
        user = _insert(connection, users, {"is_active": True, "kind": "human"})
        tenant.users[role] = user["id"]
        row = tenant.fresh(members) | {"user_id": user["id"], "role": role}
        tenant.rows[members.name] = _insert(connection, members, row)


def _insert(connection: sa.Connection, table: sa.Table, values: Row) -> Row:
    row = {c.name: value_of(c) for c in table.columns if _is_needed(c)} | values
    if {"created_at", "updated_at"} <= row.keys():
        row["updated_at"] = row["created_at"]
    connection.execute(sa.insert(table).values(row))
    return row


def _is_needed(column: sa.Column[Any]) -> bool:
    return not column.nullable


def value_of(column: sa.Column[Any]) -> Any:
    kind = column.type
    if isinstance(kind, Choice):
        options: type[StrEnum] = kind.options
        return next(iter(options))
    for known, make in _VALUES.items():
        if isinstance(kind, known):
            return make()
    raise AssertionError(f"no value is known for {column.table.name}.{column.name}: {kind!r}")


_VALUES: dict[type[Any], Any] = {
    UtcDateTime: now,
    sa.Uuid: new_id,
    sa.Boolean: lambda: False,
    sa.Integer: lambda: next(_numbers),
    sa.Float: lambda: 1.0,
    sa.JSON: dict,
    sa.String: lambda: f"text-{next(_numbers)}",
    sa.types.TypeDecorator: lambda: f"text-{next(_numbers)}",
}
