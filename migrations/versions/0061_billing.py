"""what was spent beyond a plan is billed once its period is over

Revision ID: 0061
Revises: 0060
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import SYSTEM, on_postgres, open_to_system
from runner.core.db.types import UtcDateTime

revision = "0061"
down_revision = "0060"
branch_labels = None
depends_on = None

PERIODS, SUBSCRIPTIONS = "usage_tracking", "account_subscriptions"
UNBILLED = "ix_usage_tracking_ends_at"
NOT_YET = sa.text("billed_at IS NULL")


def upgrade() -> None:
    op.add_column(PERIODS, sa.Column("invoice_ref", sa.String(length=255), nullable=True))
    op.add_column(PERIODS, sa.Column("billed_at", UtcDateTime(), nullable=True))
    op.create_index(UNBILLED, PERIODS, ["ends_at"], sqlite_where=NOT_YET, postgresql_where=NOT_YET)
    # What is to be billed is asked across accounts.
    open_to_system(PERIODS, "SELECT")
    # What was seen later is known by the customer's ticket, of cards and invoices as well.
    op.drop_column(SUBSCRIPTIONS, "provider_version")


def downgrade() -> None:
    op.add_column(SUBSCRIPTIONS, sa.Column("provider_version", UtcDateTime(), nullable=True))
    if on_postgres():
        op.execute(f"REVOKE SELECT ON {PERIODS} FROM {SYSTEM}")
    op.drop_index(UNBILLED, PERIODS)
    op.drop_column(PERIODS, "billed_at")
    op.drop_column(PERIODS, "invoice_ref")
