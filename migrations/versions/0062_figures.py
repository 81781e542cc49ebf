"""what an account's workspaces have of what is counted; what a step of a run was short of

Revision ID: 0062
Revises: 0061
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import CLOSE_FUNCTIONS, SYSTEM, on_postgres
from runner.core.db.types import Json

revision = "0062"
down_revision = "0061"
branch_labels = None
depends_on = None

# Whoever pays is told how much there is. The owner of the tables sees one workspace at a time.
FIGURES = """
CREATE FUNCTION app.figures_of(
    p_workspace uuid, p_since timestamptz, OUT posts bigint, OUT begun bigint, OUT storage bigint
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    before text := coalesce(current_setting('app.workspace', true), '');
BEGIN
    PERFORM set_config('app.workspace', p_workspace::text, true);
    SELECT count(*) FILTER (WHERE p.deleted_at IS NULL),
           count(*) FILTER (WHERE p.created_at >= p_since)
      INTO posts, begun FROM public.posts p WHERE p.workspace_id = p_workspace;
    SELECT coalesce(sum(f.size_bytes), 0) INTO storage
      FROM public.files f WHERE f.workspace_id = p_workspace;
    PERFORM set_config('app.workspace', before, true);
END $$
"""


def upgrade() -> None:
    op.add_column("run_steps", sa.Column("shortage", Json, nullable=True))
    if not on_postgres():
        return
    op.execute("DROP POLICY posts_select_system ON posts")
    op.execute(f"REVOKE SELECT (id, workspace_id, deleted_at) ON posts FROM {SYSTEM}")
    op.execute(FIGURES)
    op.execute(CLOSE_FUNCTIONS)
    op.execute(f"GRANT EXECUTE ON FUNCTION app.figures_of TO {SYSTEM}")


def downgrade() -> None:
    if on_postgres():
        op.execute("DROP FUNCTION app.figures_of")
        op.execute(f"GRANT SELECT (id, workspace_id, deleted_at) ON posts TO {SYSTEM}")
        op.execute(
            f"CREATE POLICY posts_select_system ON posts FOR SELECT TO {SYSTEM} USING (true)"
        )
    op.drop_column("run_steps", "shortage")
