"""keys by which workspaces ask models

Revision ID: 0066
Revises: 0063
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import ADMIN, MEMBER, protect
from runner.core.db.types import Json, UtcDateTime

revision = "0066"
down_revision = "0063"
branch_labels = None
depends_on = None

TABLE = "agent_keys"


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("vendor", sa.Text(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("base_url", sa.String(length=2048), nullable=True),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("last4", sa.String(), nullable=False),
        sa.Column("examined_at", UtcDateTime(), nullable=True),
        sa.Column("examination", Json, nullable=True),
        sa.CheckConstraint(
            "vendor IN ('anthropic', 'google', 'openai', 'compatible')",
            name=op.f(f"ck_{TABLE}_vendor_is_known"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=f"pk_{TABLE}"),
    )
    op.create_index(
        f"ix_{TABLE}_workspace_id_created_at_id", TABLE, ["workspace_id", "created_at", "id"]
    )
    # A run asks by them in the name of whoever started it; it needs the key of this server too.
    protect(TABLE, read=MEMBER, insert=ADMIN, update=ADMIN, delete=ADMIN)
    op.add_column("run_steps", sa.Column("vain", sa.Integer(), nullable=False, server_default="0"))
    op.create_index(
        "ix_invocation_records_workspace_id_created_at",
        "invocation_records",
        ["workspace_id", "created_at"],
    )


def downgrade() -> None:
    op.drop_index("ix_invocation_records_workspace_id_created_at", "invocation_records")
    op.drop_column("run_steps", "vain")
    op.drop_table(TABLE)
