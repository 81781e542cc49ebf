"""what there is no room for is read-only, and somebody chose what is not

Revision ID: 0060
Revises: 0059
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import (
    APP,
    CLOSE_FUNCTIONS,
    SYSTEM,
    on_postgres,
    open_to_system,
    protect_account,
    unprotect_account,
)
from runner.core.db.types import Json, UtcDateTime

revision = "0060"
down_revision = "0059"
branch_labels = None
depends_on = None

# Asked in the round trip of the entry, by whoever is to change something.
REQUIRE_ROOM = """
CREATE FUNCTION app.require_room(p_things uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    what jsonb;
BEGIN
    SELECT o.reason INTO what FROM public.over_limits o
    WHERE o.held_in = app.workspace()
      AND o.thing_id = ANY (
          p_things || nullif(current_setting('app.on_behalf_of', true), '')::uuid)
    ORDER BY o.code DESC LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'plan_limit', DETAIL = what::text;
    END IF;
END $$
"""
# Of files an account is told how much room they take, and no more.
FILES = (
    f"GRANT SELECT (workspace_id, size_bytes) ON files TO {SYSTEM}",
    f"CREATE POLICY files_measured ON files FOR SELECT TO {SYSTEM} USING (true)",
)


def upgrade() -> None:
    op.create_table(
        "over_limits",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("held_in", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(60), nullable=False),
        sa.Column("thing_id", sa.Uuid(), nullable=False),
        sa.Column("reason", Json, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_over_limits"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], ondelete="CASCADE", name="fk_over_limits_account_id"
        ),
        sa.ForeignKeyConstraint(
            ["held_in"], ["workspaces.id"], ondelete="CASCADE", name="fk_over_limits_held_in"
        ),
        sa.UniqueConstraint(
            "held_in", "thing_id", "code", name="uq_over_limits_held_in_thing_id_code"
        ),
    )
    op.create_index("ix_over_limits_account_id", "over_limits", ["account_id"])
    op.create_table(
        "downgrades",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("keep", Json, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_downgrades"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], ondelete="CASCADE", name="fk_downgrades_account_id"
        ),
        sa.UniqueConstraint("account_id", name="uq_downgrades_account_id"),
    )
    protect_account("over_limits", inside=True)
    protect_account("downgrades")
    open_to_system("over_limits")
    open_to_system("downgrades", "SELECT", "INSERT", "UPDATE")
    if on_postgres():
        for statement in (REQUIRE_ROOM, CLOSE_FUNCTIONS, *FILES):
            op.execute(statement)
        op.execute(f"GRANT EXECUTE ON FUNCTION app.require_room TO {APP}")


def downgrade() -> None:
    if on_postgres():
        op.execute("DROP FUNCTION app.require_room")
        op.execute("DROP POLICY files_measured ON files")
        op.execute(f"REVOKE SELECT (workspace_id, size_bytes) ON files FROM {SYSTEM}")
    for table in ("downgrades", "over_limits"):
        unprotect_account(table)
        op.drop_table(table)
