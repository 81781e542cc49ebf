"""talk and tags

Revision ID: 0014
Revises: 0013
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import APP, VIEWER, on_postgres, protect
from runner.core.db.types import Json

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

# A guest reads what was written for clients, whatever our code asks for.
INTERNAL = f"""
CREATE POLICY comments_internal ON comments AS RESTRICTIVE FOR SELECT TO {APP}
USING (visibility = 'external' OR (SELECT app.level()) >= {VIEWER})
"""

# LIKE is not leakproof, so under row security it would have to read every row of the table. The
# definer is under no condition of a policy and confines the search itself.
SEARCHED = ("posts", "post_variants")
SEARCH = """
CREATE FUNCTION app.search_posts(p_pattern text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    RETURN QUERY
    SELECT p.id FROM public.posts p
    WHERE p.workspace_id = (SELECT app.workspace()) AND lower(p.title) LIKE lower(p_pattern)
    UNION
    SELECT v.post_id FROM public.post_variants v
    WHERE v.workspace_id = (SELECT app.workspace()) AND lower(v.body) LIKE lower(p_pattern);
END $$
"""
TRIGRAMS = (
    "CREATE SCHEMA trigrams",
    "CREATE EXTENSION pg_trgm SCHEMA trigrams",
    "CREATE EXTENSION btree_gin SCHEMA trigrams",
    "CREATE INDEX posts_title_search ON posts USING gin "
    "(workspace_id trigrams.uuid_ops, lower(title) trigrams.gin_trgm_ops)",
    "CREATE INDEX post_variants_body_search ON post_variants USING gin "
    "(workspace_id trigrams.uuid_ops, lower(body) trigrams.gin_trgm_ops)",
)
# What lists of posts are sorted by where no column says it, as content/filters.py spells it.
NEVER = "'9999-12-31 00:00:00+00'::timestamptz"
WEIGHT = (
    "CASE WHEN priority = 'low' THEN 0 WHEN priority = 'normal' THEN 1 "
    "WHEN priority = 'high' THEN 2 WHEN priority = 'urgent' THEN 3 ELSE 4 END"
)
PLACES = (
    f"CREATE INDEX posts_due_place ON posts (workspace_id, COALESCE(due_at, {NEVER}), id)",
    "CREATE INDEX posts_scheduled_place ON posts "
    f"(workspace_id, COALESCE(scheduled_at, {NEVER}), id)",
    f"CREATE INDEX posts_weight_place ON posts (workspace_id, ({WEIGHT}), id)",
)


def upgrade() -> None:
    op.create_table(
        "tags",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("name_lower", sa.String(length=200), nullable=False),
        sa.CheckConstraint(
            "colour IN ('grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink')",
            name=op.f("ck_tags_colour_is_known"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_tags"),
        sa.UniqueConstraint("workspace_id", "name_lower", name="uq_tags_workspace_id_name_lower"),
    )
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
        sa.ForeignKeyConstraint(
            ["workspace_id", "tag_id"],
            ["tags.workspace_id", "tags.id"],
            name="fk_post_tags_workspace_id_tag_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_post_tags"),
        sa.UniqueConstraint(
            "workspace_id", "post_id", "tag_id", name="uq_post_tags_workspace_id_post_id_tag_id"
        ),
    )
    op.create_index("ix_post_tags_workspace_id_post_id", "post_tags", ["workspace_id", "post_id"])
    op.create_index("ix_post_tags_workspace_id_tag_id", "post_tags", ["workspace_id", "tag_id"])
    op.create_table(
        "comments",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
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
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name="fk_comments_workspace_id_post_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_comments"),
    )
    op.create_index("ix_comments_workspace_id_parent_id", "comments", ["workspace_id", "parent_id"])
    op.create_index("ix_comments_workspace_id_post_id", "comments", ["workspace_id", "post_id"])
    op.create_index(
        "ix_comments_workspace_id_post_id_created_at_id",
        "comments",
        ["workspace_id", "post_id", "created_at", "id"],
    )
    op.create_table(
        "post_attachments",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("url", sa.String(length=2048), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("alt_text", sa.String(length=1500), nullable=True),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('link', 'image', 'document', 'video')",
            name=op.f("ck_post_attachments_kind_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name="fk_post_attachments_workspace_id_post_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_post_attachments"),
    )
    op.create_index(
        "ix_post_attachments_workspace_id_post_id", "post_attachments", ["workspace_id", "post_id"]
    )
    op.create_table(
        "post_assignment_history",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("from_id", sa.Uuid(), nullable=True),
        sa.Column("to_id", sa.Uuid(), nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name="fk_post_assignment_history_workspace_id_post_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_post_assignment_history"),
    )
    op.create_index(
        "ix_post_assignment_history_workspace_id_post_id",
        "post_assignment_history",
        ["workspace_id", "post_id"],
    )
    op.create_table(
        "saved_views",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("query", sa.String(length=2000), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "page IN ('posts', 'board', 'calendar', 'runs', 'approvals', 'tasks', 'sources')",
            name=op.f("ck_saved_views_page_is_known"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_saved_views"),
    )
    op.create_index(
        "ix_saved_views_workspace_id_owner_id_page",
        "saved_views",
        ["workspace_id", "owner_id", "page"],
    )
    protect("tags")
    protect("post_tags")
    protect("comments", insert=VIEWER, update=VIEWER, delete=None)
    protect("post_attachments")
    protect("post_assignment_history", read=VIEWER, update=None, delete=None)
    protect("saved_views", read=VIEWER, insert=VIEWER, update=VIEWER, delete=VIEWER)
    if on_postgres():
        op.execute(INTERNAL)
        open_search()


def open_search() -> None:
    for table in SEARCHED:
        op.execute(
            f"CREATE POLICY {table}_searched ON {table} FOR SELECT TO CURRENT_USER USING (true)"
        )
    for statement in PLACES:
        op.execute(statement)
    op.execute(SEARCH)
    op.execute("REVOKE EXECUTE ON FUNCTION app.search_posts FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION app.search_posts TO {APP}")
    # Some servers come without the contributed extensions: there a search reads every text.
    offered = "SELECT count(*) FROM pg_available_extensions WHERE name IN ('pg_trgm', 'btree_gin')"
    if op.get_bind().scalar(sa.text(offered)) == 2:
        for statement in TRIGRAMS:
            op.execute(statement)


def close_search() -> None:
    op.execute("DROP INDEX IF EXISTS posts_title_search, post_variants_body_search")
    op.execute("DROP INDEX IF EXISTS posts_due_place, posts_scheduled_place, posts_weight_place")
    op.execute("DROP EXTENSION IF EXISTS btree_gin, pg_trgm")
    op.execute("DROP SCHEMA IF EXISTS trigrams")
    op.execute("DROP FUNCTION app.search_posts")
    for table in SEARCHED:
        op.execute(f"DROP POLICY {table}_searched ON {table}")


def downgrade() -> None:
    if on_postgres():
        close_search()
    op.drop_table("saved_views")
    op.drop_table("post_assignment_history")
    op.drop_table("post_attachments")
    op.drop_table("comments")
    op.drop_table("post_tags")
    op.drop_table("tags")
