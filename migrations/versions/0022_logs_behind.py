"""logs behind

Revision ID: 0022
Revises: 0021
"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

BEHIND = sa.text("seq > dispatched_seq")


def upgrade() -> None:
    op.create_index(
        "ix_event_heads_behind",
        "event_heads",
        ["workspace_id"],
        postgresql_where=BEHIND,
        sqlite_where=BEHIND,
    )


def downgrade() -> None:
    op.drop_index("ix_event_heads_behind", table_name="event_heads")
