"""audit proofs

Revision ID: 0016
Revises: 0015
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import ADMIN, protect

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit_proofs",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("proved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("broken_seq", sa.BigInteger(), nullable=True),
        sa.Column("broken_reason", sa.Text(), nullable=True),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_audit_proofs"),
        sa.UniqueConstraint("workspace_id", name="uq_audit_proofs_workspace_id"),
    )
    # Nobody in a workspace writes what is known about its log.
    protect(
        "audit_proofs",
        read=ADMIN,
        insert=None,
        update=None,
        delete=None,
        system=("select", "insert", "update"),
    )


def downgrade() -> None:
    op.drop_table("audit_proofs")
