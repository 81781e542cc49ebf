"""posts that people publish by hand

Revision ID: 0048
Revises: 0047
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

from migrations.rls import in_every_workspace, on_postgres

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None

BY_HAND = "ix_publications_workspace_id_post_id_platform_content_hash"


@contextmanager
def untold() -> Iterator[None]:
    """Let the ledger be rebuilt: SQLite renames no table that a trigger names."""
    told = sa.text("SELECT sql FROM sqlite_master WHERE name = 'tell_publications'")
    kept = None if on_postgres() else op.get_bind().execute(told).scalar_one()
    if kept:
        op.execute("DROP TRIGGER tell_publications")
    yield
    if kept:
        op.execute(kept)


def rebuild(*kinds: str, channel_may_be_missing: bool) -> None:
    """Let publications be of these kinds and no others."""
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    name = op.f("ck_publications_kind_is_known")
    with untold(), op.batch_alter_table("publications") as ledger:
        ledger.drop_constraint(name, type_="check")
        ledger.create_check_constraint(name, f"kind IN ({listed})")
        ledger.alter_column("channel_id", existing_type=sa.Uuid(), nullable=channel_may_be_missing)


def upgrade() -> None:
    rebuild("feed", "markdown", "hand", channel_may_be_missing=True)
    op.create_index(
        BY_HAND,
        "publications",
        ["workspace_id", "post_id", "platform", "content_hash"],
        unique=True,
        sqlite_where=sa.text("channel_id IS NULL"),
        postgresql_where=sa.text("channel_id IS NULL"),
    )


def downgrade() -> None:
    op.drop_index(BY_HAND, "publications")
    with in_every_workspace("publications"):
        op.execute("DELETE FROM publications WHERE channel_id IS NULL")
    rebuild("feed", "markdown", channel_may_be_missing=False)
