"""mail

Revision ID: 0010
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import open_to_system

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "email_queue",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("to", sa.String(length=254), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("last_problem", sa.Text(), nullable=True),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('queued', 'sent', 'failed', 'cancelled')",
            name=op.f("ck_email_queue_state_is_known"),
        ),
        sa.PrimaryKeyConstraint("id", name="pk_email_queue"),
        sa.UniqueConstraint("message_id", name="uq_email_queue_message_id"),
    )
    op.create_index("ix_email_queue_state_created_at", "email_queue", ["state", "created_at"])
    open_to_system("email_queue")


def downgrade() -> None:
    op.drop_table("email_queue")
