"""an account in which one is knows when its first workspace began

Revision ID: 0065
Revises: 0064
"""

from alembic import op

from migrations.rls import APP, CLOSE_FUNCTIONS, SYSTEM, on_postgres

revision = "0065"
down_revision = "0064"
branch_labels = None
depends_on = None

# Whoever is in an account sees none of its workspaces.
OPENED_AT = """
CREATE FUNCTION app.opened_at(p_account uuid) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT min(w.created_at) FROM public.workspaces w
    WHERE w.account_id = p_account AND p_account = ANY (app.accounts()::uuid[])
$$
"""


def upgrade() -> None:
    if on_postgres():
        op.execute(OPENED_AT)
        op.execute(CLOSE_FUNCTIONS)
        op.execute(f"GRANT EXECUTE ON FUNCTION app.opened_at TO {APP}, {SYSTEM}")


def downgrade() -> None:
    if on_postgres():
        op.execute("DROP FUNCTION app.opened_at")
