"""what is held back is found by its key, also after its workspace has moved

Revision ID: 0069
Revises: 0068
"""

from alembic import op

revision = "0069"
down_revision = "0068"
branch_labels = None
depends_on = None

TABLE, KEY, RUN = (
    "credit_reservations",
    "ix_credit_reservations_key",
    "ix_credit_reservations_run_id",
)


def upgrade() -> None:
    op.create_index(KEY, TABLE, ["key"])
    op.create_index(RUN, TABLE, ["run_id"])


def downgrade() -> None:
    op.drop_index(RUN, TABLE)
    op.drop_index(KEY, TABLE)
