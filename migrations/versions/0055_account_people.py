"""people come into accounts, and workspaces move between them

Revision ID: 0055
Revises: 0054
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.rls import ACCOUNT_ADMIN, APP, on_postgres, open_to_system, protect_account

revision = "0055"
down_revision = "0054"
branch_labels = None
depends_on = None

PENDING = sa.text("state = 'pending'")
# Members of an account see who the others are.
PEOPLE = (
    f"CREATE POLICY users_of_account ON users FOR SELECT TO {APP} "
    "USING (id IN (SELECT user_id FROM account_members))"
)


def upgrade() -> None:
    op.create_table(
        "account_invites",
        *_kept("account_invites"),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "role IN ('owner', 'admin', 'billing')",
            name=op.f("ck_account_invites_role_is_known"),
        ),
        sa.CheckConstraint(
            "state IN ('pending', 'accepted', 'revoked')",
            name=op.f("ck_account_invites_state_is_known"),
        ),
    )
    op.create_index(
        "ix_account_invites_account_id_email_lower",
        "account_invites",
        ["account_id", "email_lower"],
        unique=True,
        sqlite_where=PENDING,
        postgresql_where=PENDING,
    )
    op.create_table(
        "workspace_moves",
        *_kept("workspace_moves"),
        sa.Column("moved_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('pending', 'accepted', 'refused', 'revoked')",
            name=op.f("ck_workspace_moves_state_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["moved_id"],
            ["workspaces.id"],
            name="fk_workspace_moves_moved_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_workspace_moves_moved_id", "workspace_moves", ["moved_id"])
    op.create_index(
        "ix_workspace_moves_moved_id_state",
        "workspace_moves",
        ["moved_id", "state"],
        unique=True,
        sqlite_where=PENDING,
        postgresql_where=PENDING,
    )
    for table in ("account_invites", "workspace_moves"):
        op.create_index(f"ix_{table}_token_hash", table, ["token_hash"], unique=True)
        op.create_index(f"ix_{table}_account_id_created_at", table, ["account_id", "created_at"])
    # The invited person is no member yet; who offers a workspace may be none of who pays.
    open_to_system("account_invites", "SELECT", "UPDATE")
    open_to_system("workspace_moves", "SELECT", "INSERT", "UPDATE")
    protect_account("account_invites", insert=ACCOUNT_ADMIN, update=ACCOUNT_ADMIN)
    protect_account("workspace_moves")
    if on_postgres():
        op.execute(PEOPLE)


def downgrade() -> None:
    if on_postgres():
        op.execute("DROP POLICY users_of_account ON users")
    for table in ("workspace_moves", "account_invites"):
        op.drop_table(table)


def _kept(table: str) -> list[Any]:
    """List what both tables have."""
    return [
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("email_lower", sa.String(length=254), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("invited_by_id", sa.Uuid(), nullable=False),
        sa.Column("link_shown_to_id", sa.Uuid(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=f"fk_{table}_account_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    ]
