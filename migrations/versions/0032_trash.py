"""trash

Revision ID: 0032
Revises: 0031
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import in_every_workspace, on_postgres

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

DISCARDABLE = (
    "goals",
    "chapters",
    "posts",
    "sources",
    "projects",
    "approval_stages",
    "channels",
)
KEY = "fk_publications_workspace_id_post_id"

TOLD = """
    CREATE OR REPLACE FUNCTION app.tell_publications() RETURNS trigger
    LANGUAGE plpgsql SET search_path = '' AS $$
    BEGIN
        {changes}
        RETURN NULL;
    END $$
"""
TOLD_IN_SQLITE = """
    CREATE TRIGGER tell_publications AFTER UPDATE OF deleted_at ON posts
    WHEN OLD.deleted_at IS NOT NEW.deleted_at
    BEGIN
        {changes}
    END
"""
CHANGE = """
    UPDATE {table} SET post_deleted_at = NEW.deleted_at
    WHERE workspace_id = NEW.workspace_id AND post_id = NEW.id;
"""
# What was discarded before this has lost its approvals; what it is called must say so.
LOST = """
    UPDATE posts SET approved_hash = NULL, scheduled_at = NULL,
        status = CASE WHEN status IN ('review', 'approved', 'scheduled') THEN 'draft'
                      ELSE status END,
        archived_from = CASE WHEN archived_from IN ('review', 'approved', 'scheduled') THEN 'draft'
                             ELSE archived_from END
    WHERE deleted_at IS NOT NULL
"""
KNOWN_BEFORE = """
    UPDATE approval_requests SET post_deleted_at = (
        SELECT deleted_at FROM posts WHERE posts.workspace_id = approval_requests.workspace_id
            AND posts.id = approval_requests.post_id)
"""
# The ledger may name posts that were purged; without them it cannot refer to posts.
ORPHANS = """
    DELETE FROM publications WHERE NOT EXISTS (
        SELECT 1 FROM posts WHERE posts.workspace_id = publications.workspace_id
            AND posts.id = publications.post_id)
"""


def tell(*tables: str) -> None:
    """Have the database keep in these tables since when a post is in the trash."""
    if on_postgres():
        changes = "".join(CHANGE.format(table=f"public.{table}") for table in tables)
        op.execute(TOLD.format(changes=changes))
    else:
        op.execute(TOLD_IN_SQLITE.format(changes="".join(CHANGE.format(table=t) for t in tables)))


def tell_nobody() -> None:
    # SQLite renames no table that a trigger names.
    if not on_postgres():
        op.execute("DROP TRIGGER tell_publications")


def upgrade() -> None:
    for table in DISCARDABLE:
        op.add_column(table, sa.Column("deleted_by_id", sa.Uuid(), nullable=True))
    moment = sa.DateTime(timezone=True)
    op.add_column("approval_requests", sa.Column("post_deleted_at", moment, nullable=True))
    tell_nobody()
    with op.batch_alter_table("publications") as ledger:
        ledger.drop_constraint(op.f(KEY), type_="foreignkey")
    with in_every_workspace("posts", "approval_requests"):
        op.execute(LOST)
        op.execute(KNOWN_BEFORE)
    tell("publications", "approval_requests")


def downgrade() -> None:
    tell_nobody()
    with in_every_workspace("publications", "posts"):
        op.execute(ORPHANS)
        with op.batch_alter_table("publications") as ledger:
            ledger.create_foreign_key(
                op.f(KEY), "posts", ["workspace_id", "post_id"], ["workspace_id", "id"]
            )
    tell("publications")
    op.drop_column("approval_requests", "post_deleted_at")
    for name in DISCARDABLE:
        op.drop_column(name, "deleted_by_id")
