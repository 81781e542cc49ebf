"""search by words

Revision ID: 0026
Revises: 0021
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import APP, on_postgres
from migrations.search import reduce_words, searchable, unsearchable

revision = "0026"
down_revision = "0021"
branch_labels = None
depends_on = None

SEARCHED = {"posts": ("title", "key"), "post_variants": ("body",), "projects": ("name", "key")}
BEFORE = ("posts", "post_variants")
PATTERNS = """
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
    "CREATE EXTENSION pg_trgm SCHEMA trigrams",
    "CREATE INDEX posts_title_search ON posts USING gin "
    "(workspace_id trigrams.uuid_ops, lower(title) trigrams.gin_trgm_ops)",
    "CREATE INDEX post_variants_body_search ON post_variants USING gin "
    "(workspace_id trigrams.uuid_ops, lower(body) trigrams.gin_trgm_ops)",
)


def upgrade() -> None:
    for table in SEARCHED:
        op.add_column(table, sa.Column("words", sa.Text(), nullable=False, server_default=""))
    reduce_words(SEARCHED)
    if on_postgres():
        op.execute("DROP FUNCTION app.search_posts")
        op.execute("DROP INDEX IF EXISTS posts_title_search, post_variants_body_search")
        op.execute("DROP EXTENSION IF EXISTS pg_trgm")
        if _has_extensions("trigrams"):
            op.execute("ALTER SCHEMA trigrams RENAME TO extensions")
        for table in BEFORE:
            op.execute(f"DROP POLICY {table}_searched ON {table}")
    searchable("posts", post_variants="post_id")
    searchable("projects")


def downgrade() -> None:
    unsearchable("projects")
    unsearchable("posts", "post_variants")
    if on_postgres():
        for table in BEFORE:
            op.execute(
                f"CREATE POLICY {table}_searched ON {table} FOR SELECT TO CURRENT_USER USING (true)"
            )
        op.execute(PATTERNS)
        op.execute("REVOKE EXECUTE ON FUNCTION app.search_posts FROM PUBLIC")
        op.execute(f"GRANT EXECUTE ON FUNCTION app.search_posts TO {APP}")
        if _has_extensions("extensions"):
            op.execute("ALTER SCHEMA extensions RENAME TO trigrams")
            for statement in TRIGRAMS:
                op.execute(statement)
    for table in SEARCHED:
        op.drop_column(table, "words")


def _has_extensions(schema: str) -> bool:
    return bool(op.get_bind().scalar(sa.text(f"SELECT to_regnamespace('{schema}') IS NOT NULL")))
