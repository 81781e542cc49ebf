"""kernel

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import (
    APP,
    CLOSE_FUNCTIONS,
    CONTEXT,
    GUEST,
    SYSTEM,
    on_postgres,
    open_to_system,
    protect,
)
from runner.core.db.types import Json

# On PostgreSQL nobody is granted these verbs. A log may go once its workspace is gone.
APPEND_ONLY = (
    "CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events "
    "BEGIN SELECT RAISE(ABORT, 'events are append-only'); END",
    "CREATE TRIGGER events_are_never_removed BEFORE DELETE ON events "
    "WHEN EXISTS (SELECT 1 FROM workspaces WHERE id = OLD.workspace_id) "
    "BEGIN SELECT RAISE(ABORT, 'events are append-only'); END",
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "counters",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_counters"),
        sa.UniqueConstraint("workspace_id", "name", name="uq_counters_workspace_id_name"),
    )
    op.create_table(
        "event_heads",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("dispatched_seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_event_heads"),
        sa.UniqueConstraint("workspace_id", name="uq_event_heads_workspace_id"),
    )
    op.create_table(
        "events",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("subject_type", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("on_behalf_of_id", sa.Uuid(), nullable=True),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=True),
        sa.Column("request_id", sa.String(), nullable=True),
        sa.Column("changes", Json, nullable=False),
        sa.Column("data", Json, nullable=False),
        sa.Column("data_sha", sa.String(), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("prev_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_events"),
        sa.UniqueConstraint("workspace_id", "seq", name="uq_events_workspace_id_seq"),
    )
    op.create_index(
        "ix_events_workspace_id_subject_id_seq", "events", ["workspace_id", "subject_id", "seq"]
    )
    for column in ("type", "subject_type", "actor_id"):
        op.create_index(
            f"ix_events_workspace_id_{column}_seq", "events", ["workspace_id", column, "seq"]
        )
    op.create_index("ix_events_workspace_id_occurred_at", "events", ["workspace_id", "occurred_at"])
    for column in ("on_behalf_of_id", "run_id", "request_id"):
        given = sa.text(f"{column} IS NOT NULL")
        op.create_index(
            f"ix_events_workspace_id_{column}_seq",
            "events",
            ["workspace_id", column, "seq"],
            postgresql_where=given,
            sqlite_where=given,
        )
    op.create_table(
        "platform_events",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("subject_type", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("on_behalf_of_id", sa.Uuid(), nullable=True),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("request_id", sa.String(), nullable=True),
        sa.Column("changes", Json, nullable=False),
        sa.Column("data", Json, nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("dispatched_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_platform_events"),
    )
    op.create_index(
        "ix_platform_events_subject_id_occurred_at",
        "platform_events",
        ["subject_id", "occurred_at"],
    )
    op.create_index(
        "ix_platform_events_type_occurred_at", "platform_events", ["type", "occurred_at"]
    )
    untold = sa.text("dispatched_at IS NULL")
    op.create_index(
        "ix_platform_events_id",
        "platform_events",
        ["id"],
        postgresql_where=untold,
        sqlite_where=untold,
    )
    if on_postgres():
        op.execute("CREATE SCHEMA IF NOT EXISTS app")
        op.execute(f"GRANT USAGE ON SCHEMA app TO {APP}, {SYSTEM}")
        for function in CONTEXT:
            op.execute(function)
        op.execute(CLOSE_FUNCTIONS)
        op.execute(f"GRANT EXECUTE ON FUNCTION app.workspace, app.level TO {APP}")
        # Nothing of a fact can be changed but that readers were told of it.
        op.execute(f"GRANT UPDATE (dispatched_at) ON platform_events TO {SYSTEM}")
    else:
        for trigger in APPEND_ONLY:
            op.execute(trigger)
    protect("events", insert=GUEST, update=None, delete=None, system=("select", "insert"))
    protect(
        "event_heads", insert=None, update=GUEST, delete=None, system=("select", "insert", "update")
    )
    protect("counters", delete=None)
    open_to_system("platform_events", "SELECT", "INSERT")


def downgrade() -> None:
    op.drop_table("platform_events")
    op.drop_table("events")
    op.drop_table("event_heads")
    op.drop_table("counters")
    if on_postgres():
        op.execute("DROP FUNCTION app.workspace()")
        op.execute("DROP FUNCTION app.level()")
        op.execute("DROP SCHEMA app")
