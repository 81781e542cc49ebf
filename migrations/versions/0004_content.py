"""content

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import EDITOR, VIEWER, protect
from runner.core.db.types import Json

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


POSTS_BY = (
    ("assignee_id", "updated_at"),
    ("chapter_id",),
    ("created_at", "id"),
    ("due_at",),
    ("owner_id", "updated_at"),
    ("priority", "updated_at"),
    ("rank", "id"),
    ("scheduled_at",),
    ("source_id",),
    ("status", "updated_at"),
    ("updated_at", "id"),
)


def upgrade() -> None:
    op.create_table(
        "goals",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("metric", sa.String(length=120), nullable=True),
        sa.Column("target", sa.Integer(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_goals"),
    )
    op.create_index("ix_goals_workspace_id_created_at", "goals", ["workspace_id", "created_at"])
    op.create_table(
        "sources",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("origin", sa.String(length=2000), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("problem", sa.String(length=500), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("sentence_count", sa.Integer(), nullable=False),
        sa.Column("retrieved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("added_by_id", sa.Uuid(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind IN ('text', 'markdown', 'mdx', 'html', 'url', 'rss', 'file')",
            name=op.f("ck_sources_kind_is_known"),
        ),
        sa.CheckConstraint(
            "state IN ('fetching', 'ready', 'failed')", name=op.f("ck_sources_state_is_known")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_sources"),
    )
    op.create_index(
        "ix_sources_workspace_id_created_at_id", "sources", ["workspace_id", "created_at", "id"]
    )
    op.create_table(
        "chapters",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("brief", sa.Text(), nullable=True),
        sa.Column("goal_id", sa.Uuid(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "goal_id"],
            ["goals.workspace_id", "goals.id"],
            name="fk_chapters_workspace_id_goal_id",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_chapters"),
    )
    op.create_index("ix_chapters_workspace_id_goal_id", "chapters", ["workspace_id", "goal_id"])
    op.create_index("ix_chapters_workspace_id_rank", "chapters", ["workspace_id", "rank"])
    op.create_table(
        "source_sentences",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("heading", sa.Text(), nullable=True),
        sa.Column("block", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "source_id"],
            ["sources.workspace_id", "sources.id"],
            name="fk_source_sentences_workspace_id_source_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_source_sentences"),
        sa.UniqueConstraint(
            "workspace_id", "source_id", "n", name="uq_source_sentences_workspace_id_source_id_n"
        ),
    )
    op.create_index(
        "ix_source_sentences_workspace_id_source_id",
        "source_sentences",
        ["workspace_id", "source_id"],
    )
    op.create_table(
        "posts",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("chapter_id", sa.Uuid(), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("assignee_id", sa.Uuid(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("priority", sa.Text(), nullable=False),
        sa.Column("estimated_hours", sa.Float(), nullable=True),
        sa.Column("key", sa.String(length=20), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("run_id", sa.Uuid(), nullable=True),
        sa.Column("rank", sa.String(), nullable=False),
        sa.Column("origin_id", sa.String(length=100), nullable=True),
        sa.Column("latest_version", sa.Integer(), nullable=False),
        sa.Column("approved_hash", sa.String(), nullable=True),
        sa.Column("scheduled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "priority IN ('low', 'normal', 'high', 'urgent')",
            name=op.f("ck_posts_priority_is_known"),
        ),
        sa.CheckConstraint(
            "status IN ('idea', 'draft', 'review', 'approved', 'scheduled', 'published', 'failed', 'archived')",
            name=op.f("ck_posts_status_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "chapter_id"],
            ["chapters.workspace_id", "chapters.id"],
            name="fk_posts_workspace_id_chapter_id",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "source_id"],
            ["sources.workspace_id", "sources.id"],
            name="fk_posts_workspace_id_source_id",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_posts"),
        sa.UniqueConstraint("workspace_id", "key", name="uq_posts_workspace_id_key"),
        sa.UniqueConstraint("workspace_id", "origin_id", name="uq_posts_workspace_id_origin_id"),
    )
    for columns in POSTS_BY:
        name = f"ix_posts_workspace_id_{'_'.join(columns)}"
        op.create_index(name, "posts", ["workspace_id", *columns])
    op.create_index(
        "ix_posts_workspace_id_id",
        "posts",
        ["workspace_id", "id"],
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_table(
        "post_variants",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("extras", Json, nullable=False),
        sa.CheckConstraint(
            "platform IN ('linkedin', 'x', 'mastodon', 'bluesky', 'blog', 'newsletter')",
            name=op.f("ck_post_variants_platform_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name="fk_post_variants_workspace_id_post_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_post_variants"),
        sa.UniqueConstraint(
            "workspace_id",
            "post_id",
            "platform",
            name="uq_post_variants_workspace_id_post_id_platform",
        ),
    )
    op.create_index(
        "ix_post_variants_workspace_id_platform_post_id",
        "post_variants",
        ["workspace_id", "platform", "post_id"],
    )
    op.create_index(
        "ix_post_variants_workspace_id_post_id", "post_variants", ["workspace_id", "post_id"]
    )
    op.create_table(
        "post_versions",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", Json, nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=True),
        sa.Column("summary", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name="fk_post_versions_workspace_id_post_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_post_versions"),
        sa.UniqueConstraint(
            "workspace_id", "post_id", "number", name="uq_post_versions_workspace_id_post_id_number"
        ),
    )
    op.create_index(
        "ix_post_versions_workspace_id_post_id", "post_versions", ["workspace_id", "post_id"]
    )
    protect("goals", read=VIEWER, insert=EDITOR, update=EDITOR, delete=EDITOR)
    protect("chapters", read=VIEWER, insert=EDITOR, update=EDITOR, delete=EDITOR)
    protect("sources", read=VIEWER)
    protect("source_sentences", read=VIEWER, update=None)
    protect("posts")
    protect("post_variants")
    protect("post_versions", update=None, delete=None)


def downgrade() -> None:
    op.drop_table("post_versions")
    op.drop_table("post_variants")
    op.drop_table("posts")
    op.drop_table("source_sentences")
    op.drop_table("chapters")
    op.drop_table("sources")
    op.drop_table("goals")
