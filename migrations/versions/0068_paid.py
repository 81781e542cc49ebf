"""credits follow what is paid: the period paid last, and which plan there was in it since when

Revision ID: 0068
Revises: 0067
"""

from datetime import timedelta

import sqlalchemy as sa
from alembic import op

from runner.core.db.types import Json, UtcDateTime

revision = "0068"
down_revision = "0067"
branch_labels = None
depends_on = None

TABLE = "account_subscriptions"
ROWS = sa.table(
    TABLE,
    sa.column("id"),
    sa.column("tier_code"),
    sa.column("quantity"),
    sa.column("status"),
    sa.column("began_at", UtcDateTime()),
    sa.column("trial_ends_at", UtcDateTime()),
    sa.column("current_period_start", UtcDateTime()),
    sa.column("current_period_end", UtcDateTime()),
    sa.column("paid", Json),
)
ALIVE = ("trialing", "active", "past_due")


def upgrade() -> None:
    op.add_column(TABLE, sa.Column("paid", Json, nullable=True))
    op.add_column(
        TABLE, sa.Column("open_cents", sa.BigInteger(), server_default="0", nullable=False)
    )
    # What there is now counts as paid: nothing else was known before.
    bind = op.get_bind()
    for row in bind.execute(sa.select(ROWS).where(ROWS.c.status.in_(ALIVE))).all():
        begun = row.current_period_start or row.began_at
        if begun is None:
            continue
        ends = row.current_period_end or row.trial_ends_at or begun + timedelta(days=30)
        part = {"tier_code": row.tier_code, "quantity": row.quantity, "since": begun.isoformat()}
        paid = {"starts_at": begun.isoformat(), "ends_at": ends.isoformat(), "parts": [part]}
        bind.execute(ROWS.update().where(ROWS.c.id == row.id).values(paid=paid))


def downgrade() -> None:
    op.drop_column(TABLE, "open_cents")
    op.drop_column(TABLE, "paid")
