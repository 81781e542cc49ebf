"""logs behind

Revision ID: 0018
Revises: 0017
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
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
