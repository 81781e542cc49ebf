"""events keep what was told of their subjects

Revision ID: 0050
Revises: 0049
"""

import sqlalchemy as sa
from alembic import op

from runner.core.db.types import Json

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("events", sa.Column("subject", Json, nullable=True))


def downgrade() -> None:
    op.drop_column("events", "subject")
