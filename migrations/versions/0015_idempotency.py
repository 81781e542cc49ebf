"""idempotency

Revision ID: 0015
Revises: 0014
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import GUEST, open_to_system, protect

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def kept_answer() -> list[sa.Column[object]]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("caller_id", sa.Uuid(), nullable=False),
        sa.Column("route", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
    ]


def upgrade() -> None:
    op.create_table(
        "idempotency_keys",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        *kept_answer(),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_idempotency_keys"),
        sa.UniqueConstraint(
            "workspace_id",
            "caller_id",
            "route",
            "key",
            name="uq_idempotency_keys_workspace_id_caller_id_route_key",
        ),
    )
    op.create_table(
        "platform_idempotency_keys",
        *kept_answer(),
        sa.PrimaryKeyConstraint("id", name="pk_platform_idempotency_keys"),
        sa.UniqueConstraint(
            "caller_id", "route", "key", name="uq_platform_idempotency_keys_caller_id_route_key"
        ),
    )
    # Whoever may do anything here may ask for it twice.
    protect(
        "idempotency_keys",
        insert=GUEST,
        update=GUEST,
        delete=None,
        system=("select", "delete"),
    )
    open_to_system("platform_idempotency_keys")


def downgrade() -> None:
    op.drop_table("platform_idempotency_keys")
    op.drop_table("idempotency_keys")
