"""comments hang on any kind of thing

Revision ID: 0039
Revises: 0038
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from migrations.hanging import index_subject, subject_columns, subject_constraints
from migrations.rls import APP, VIEWER, in_every_workspace, on_postgres, protect
from runner.core.db.types import Json

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

KEPT = (
    "workspace_id, id, created_at, updated_at, version, parent_id, author_id, visibility, body, "
    "span, mentions, edited_at, resolved_at, resolved_by_id, removed_at"
)
KEEP = "CREATE TABLE comments_before AS SELECT * FROM comments"
MOVED = f"""
    INSERT INTO comments ({KEPT}, subject_type, subject_id)
    SELECT {KEPT}, 'post', post_id FROM comments_before
"""
MOVED_BACK = f"""
    INSERT INTO comments ({KEPT}, post_id) SELECT {KEPT}, subject_id FROM comments_before
"""
INTERNAL = f"""
    CREATE POLICY comments_internal ON comments AS RESTRICTIVE FOR SELECT TO {APP}
    USING (visibility = 'external' OR (SELECT app.level()) >= {VIEWER})
"""


def upgrade() -> None:
    put_aside()
    op.create_table(
        "comments",
        *columns(),
        *subject_columns("post"),
        *subject_constraints("comments", "post", "posts"),
    )
    index_subject("comments", "post")
    take_up(["workspace_id", "subject_type", "subject_id", "created_at", "id"], MOVED)


def downgrade() -> None:
    put_aside()
    op.create_table(
        "comments",
        *columns(),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name="fk_comments_workspace_id_post_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_comments_workspace_id_post_id", "comments", ["workspace_id", "post_id"])
    take_up(["workspace_id", "post_id", "created_at", "id"], MOVED_BACK)


def put_aside() -> None:
    """Keep the rows: the table is made anew under its own name, with all that is named after it."""
    with in_every_workspace("comments"):
        op.execute(KEEP)
    op.drop_table("comments")


def take_up(listed: list[str], moved: str) -> None:
    op.create_index("ix_comments_workspace_id_parent_id", "comments", ["workspace_id", "parent_id"])
    op.create_index(f"ix_comments_{'_'.join(listed)}", "comments", listed)
    protect("comments", insert=VIEWER, update=VIEWER, delete=None)
    if on_postgres():
        op.execute(INTERNAL)
    with in_every_workspace("comments", "posts"):
        op.execute(moved)
    op.drop_table("comments_before")


def columns() -> list[SchemaItem]:
    return [
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("span", Json, nullable=True),
        sa.Column("mentions", Json, nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resolved_by_id", sa.Uuid(), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "visibility IN ('internal', 'external')", name=op.f("ck_comments_visibility_is_known")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "parent_id"],
            ["comments.workspace_id", "comments.id"],
            name="fk_comments_workspace_id_parent_id",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_comments"),
    ]
