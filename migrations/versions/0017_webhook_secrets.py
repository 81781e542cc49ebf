"""every secret of a rotation lives its overlap

Revision ID: 0017
Revises: 0016
"""

from datetime import UTC
from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.rls import on_postgres
from runner.core.db.types import Json

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

WEBHOOKS = sa.table(
    "webhooks",
    sa.column("workspace_id", sa.Uuid()),
    sa.column("id", sa.Uuid()),
    sa.column("previous_secret", sa.Text()),
    sa.column("previous_secrets", Json),
    sa.column("previous_secret_until", sa.DateTime(timezone=True)),
)


def upgrade() -> None:
    op.add_column(
        "webhooks", sa.Column("previous_secrets", Json, nullable=False, server_default="[]")
    )
    for row in _rotated("previous_secret"):
        until = row.previous_secret_until
        until = until if until.tzinfo else until.replace(tzinfo=UTC)
        kept = [{"secret": row.previous_secret, "until": until.isoformat()}]
        _put(row, previous_secrets=kept)
    _confine("FORCE")
    op.drop_column("webhooks", "previous_secret")


def downgrade() -> None:
    op.add_column("webhooks", sa.Column("previous_secret", sa.Text(), nullable=True))
    for row in _rotated("previous_secrets"):
        _put(row, previous_secret=row.previous_secrets[0]["secret"])
    _confine("FORCE")
    op.drop_column("webhooks", "previous_secrets")


def _rotated(column: str) -> list[sa.Row[Any]]:
    """Read the rows that have an earlier secret, as an owner whom no policy confines."""
    _confine("NO FORCE")
    columns = WEBHOOKS.c
    wanted = (columns.workspace_id, columns.id, columns.previous_secret_until, columns[column])
    rotated = columns.previous_secret_until.is_not(None)
    return list(op.get_bind().execute(sa.select(*wanted).where(rotated)))


def _put(row: sa.Row[Any], **values: object) -> None:
    own = (WEBHOOKS.c.workspace_id == row.workspace_id) & (WEBHOOKS.c.id == row.id)
    op.execute(WEBHOOKS.update().where(own).values(values))


def _confine(force: str) -> None:
    if on_postgres():
        op.execute(f"ALTER TABLE webhooks {force} ROW LEVEL SECURITY")
