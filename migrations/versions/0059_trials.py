"""a trial is begun once by each owner, and told of once before it ends

Revision ID: 0059
Revises: 0058
"""

import sqlalchemy as sa
from alembic import op

from runner.core.db.types import UtcDateTime

revision = "0059"
down_revision = "0058"
branch_labels = None
depends_on = None

TABLE = "account_subscriptions"
ONCE = "ix_account_subscriptions_tried_by_id"


def upgrade() -> None:
    op.add_column(TABLE, sa.Column("tried_by_id", sa.Uuid(), nullable=True))
    op.add_column(TABLE, sa.Column("trial_told_at", UtcDateTime(), nullable=True))
    op.create_index(ONCE, TABLE, ["tried_by_id"], unique=True)


def downgrade() -> None:
    op.drop_index(ONCE, TABLE)
    op.drop_column(TABLE, "trial_told_at")
    op.drop_column(TABLE, "tried_by_id")
