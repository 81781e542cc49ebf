"""a source says which language it is in

Revision ID: 0051
Revises: 0050
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import in_every_workspace
from runner.core.languages import UNKNOWN, detect

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sources", sa.Column("language", sa.String(), nullable=True))
    with in_every_workspace("sources"):
        rows = op.get_bind()
        there = rows.execute(sa.text("SELECT id, substr(text, 1, 20000) FROM sources")).all()
        for id, beginning in there:
            if (language := detect(beginning)) != UNKNOWN:
                told = sa.text("UPDATE sources SET language = :language WHERE id = :id")
                rows.execute(told, {"language": language, "id": id})


def downgrade() -> None:
    op.drop_column("sources", "language")
