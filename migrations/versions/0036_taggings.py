"""tags hang on any kind of thing

Revision ID: 0036
Revises: 0035
"""

import sqlalchemy as sa
from alembic import op

from migrations.hanging import index_subject, subject_columns, subject_constraints
from migrations.rls import in_every_workspace, protect

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

MOVED = """
    INSERT INTO taggings (workspace_id, id, created_at, subject_type, subject_id, tag_id)
    SELECT workspace_id, id, created_at, 'post', post_id, tag_id FROM post_tags
"""
MOVED_BACK = """
    INSERT INTO post_tags (workspace_id, id, created_at, post_id, tag_id)
    SELECT workspace_id, id, created_at, subject_id, tag_id FROM taggings
"""


def upgrade() -> None:
    op.create_table(
        "taggings",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        *subject_columns("post"),
        sa.Column("tag_id", sa.Uuid(), nullable=False),
        *subject_constraints("taggings", "post", "posts"),
        to_tag("taggings"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_taggings"),
        sa.UniqueConstraint(
            "workspace_id",
            "subject_type",
            "subject_id",
            "tag_id",
            name="uq_taggings_workspace_id_subject_type_subject_id_tag_id",
        ),
    )
    index_subject("taggings", "post")
    op.create_index("ix_taggings_workspace_id_tag_id", "taggings", ["workspace_id", "tag_id"])
    protect("taggings")
    move(MOVED)
    op.drop_table("post_tags")


def downgrade() -> None:
    op.create_table(
        "post_tags",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("tag_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name="fk_post_tags_workspace_id_post_id",
            ondelete="CASCADE",
        ),
        to_tag("post_tags"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_post_tags"),
        sa.UniqueConstraint(
            "workspace_id", "post_id", "tag_id", name="uq_post_tags_workspace_id_post_id_tag_id"
        ),
    )
    for column in ("post_id", "tag_id"):
        op.create_index(
            f"ix_post_tags_workspace_id_{column}", "post_tags", ["workspace_id", column]
        )
    protect("post_tags")
    move(MOVED_BACK)
    op.drop_table("taggings")


def move(rows: str) -> None:
    with in_every_workspace("post_tags", "taggings", "posts", "tags"):
        op.execute(rows)


def to_tag(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["workspace_id", "tag_id"],
        ["tags.workspace_id", "tags.id"],
        name=f"fk_{table}_workspace_id_tag_id",
        ondelete="CASCADE",
    )
