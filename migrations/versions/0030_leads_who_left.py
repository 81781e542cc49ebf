"""nobody leads a project who left

Revision ID: 0030
Revises: 0029
"""

from alembic import op

from migrations.rls import on_postgres

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

# Whoever leads a private project sees it, so they would find it again when they are back.
LEFT = """
UPDATE projects SET lead_id = NULL, version = version + 1
WHERE lead_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM workspace_memberships AS here
    WHERE here.workspace_id = projects.workspace_id AND here.user_id = projects.lead_id)
"""
TABLES = ("projects", "workspace_memberships")


def upgrade() -> None:
    confined = TABLES if on_postgres() else ()
    for table in confined:
        op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    op.execute(LEFT)
    for table in confined:
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")


def downgrade() -> None:
    """Keep them free of leads: nobody knows any more who it was."""
