"""posts are not due before there were years

Imports took such dates. Some lie before the first year by now, in hours of UTC, and no list that
holds one can be read.

Revision ID: 0037
Revises: 0036
"""

from alembic import op

from migrations.rls import in_every_workspace

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with in_every_workspace("posts"):
        op.execute("UPDATE posts SET due_at = NULL WHERE due_at < '0002-01-01'")


def downgrade() -> None:
    """Leave them without a date: what it was says nothing."""
