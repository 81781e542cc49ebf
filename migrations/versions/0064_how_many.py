"""a plan may be bought several times; what is paid for it is what its provider says

Revision ID: 0064
Revises: 0063
"""

import sqlalchemy as sa
from alembic import op

revision = "0064"
down_revision = "0063"
branch_labels = None
depends_on = None

TIERS, SUBSCRIPTIONS = "subscription_tiers", "account_subscriptions"
# Written out: a new column takes its check along on both databases.
MOST = f"""
    ALTER TABLE {TIERS} ADD COLUMN max_quantity INTEGER DEFAULT 1 NOT NULL
    CONSTRAINT ck_{TIERS}_max_quantity_is_positive CHECK (max_quantity >= 1)
"""
INTERVAL = f"""
    ALTER TABLE {SUBSCRIPTIONS} ADD COLUMN interval TEXT
    CONSTRAINT ck_{SUBSCRIPTIONS}_interval_is_known CHECK (interval IN ('month', 'year'))
"""


def upgrade() -> None:
    op.execute(MOST)
    op.add_column(SUBSCRIPTIONS, sa.Column("price_cents", sa.Integer(), nullable=True))
    op.add_column(SUBSCRIPTIONS, sa.Column("currency", sa.String(3), nullable=True))
    op.execute(INTERVAL)


def downgrade() -> None:
    for column in ("interval", "currency", "price_cents"):
        op.drop_column(SUBSCRIPTIONS, column)
    op.drop_column(TIERS, "max_quantity")
