"""workspace life

Revision ID: 0012
Revises: 0011
"""

from alembic import op

from migrations.rls import ADMIN, APP, CLOSE_FUNCTIONS, SYSTEM, on_postgres

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

# What may be told of a workspace that is not at work. Postmagiq itself, whose acts have no
# actor, still notes what became of mails and webhooks.
TOLD_AT_REST = "('workspace.archived', 'workspace.deletion_requested')"

# Every change has its event, and events are chained last, under the lock of the log's head: so
# one rule for the log stops every change, also one that began before the workspace was archived.
AT_REST = (
    """
    CREATE FUNCTION app.keep_at_rest() RETURNS trigger
    LANGUAGE plpgsql SET search_path = '' AS $$
    DECLARE
        found_status text;
    BEGIN
        SELECT status INTO found_status FROM public.workspaces WHERE id = NEW.workspace_id;
        IF found_status <> 'active' THEN
            RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'workspace_' || found_status;
        END IF;
        RETURN NEW;
    END $$
    """,
    f"""
    CREATE TRIGGER keep_at_rest BEFORE INSERT ON events FOR EACH ROW
    WHEN (NEW.actor_id IS NOT NULL AND NEW.type NOT IN {TOLD_AT_REST})
    EXECUTE FUNCTION app.keep_at_rest()
    """,
)

# The policy `<table>_purge` confines the owner to the workspace set here. A workspace that is
# gone leaves its log behind for a moment of the same transaction.
PURGE = """
CREATE FUNCTION app.purge_rows(p_workspace uuid, p_table text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    IF EXISTS (SELECT FROM public.workspaces WHERE id = p_workspace
               AND (status <> 'deleting' OR delete_after IS NULL OR delete_after > now())) THEN
        RAISE EXCEPTION 'the days of grace are not over';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_policy
                   WHERE polrelid = pg_catalog.to_regclass('public.' || quote_ident(p_table))
                     AND polname = p_table || '_purge') THEN
        RAISE EXCEPTION 'not a table of workspaces';
    END IF;
    PERFORM set_config('app.workspace', p_workspace::text, true);
    EXECUTE format('DELETE FROM public.%I WHERE workspace_id = $1', p_table) USING p_workspace;
    PERFORM set_config('app.workspace', '', true);
END $$
"""

OPEN = (
    f"GRANT UPDATE (slug, status, delete_after) ON workspaces TO {APP}",
    "ALTER TABLE workspace_slugs ENABLE ROW LEVEL SECURITY",
    f"CREATE POLICY workspace_slugs_system ON workspace_slugs TO {SYSTEM} "
    "USING (true) WITH CHECK (true)",
    f"CREATE POLICY workspace_slugs_own ON workspace_slugs FOR SELECT TO {APP} "
    "USING (workspace_id = (SELECT app.workspace()))",
    f"CREATE POLICY workspace_slugs_taken ON workspace_slugs FOR INSERT TO {APP} WITH CHECK ("
    f"workspace_id = (SELECT app.workspace()) AND (SELECT app.level()) >= {ADMIN})",
    f"GRANT SELECT, INSERT ON workspace_slugs TO {APP}",
)


def upgrade() -> None:
    if not on_postgres():
        op.execute(
            f"""
            CREATE TRIGGER keep_at_rest BEFORE INSERT ON events
            WHEN NEW.actor_id IS NOT NULL AND NEW.type NOT IN {TOLD_AT_REST}
             AND (SELECT status FROM workspaces WHERE id = NEW.workspace_id) <> 'active'
            BEGIN
                SELECT CASE (SELECT status FROM workspaces WHERE id = NEW.workspace_id)
                    WHEN 'archived' THEN RAISE(ABORT, 'workspace_archived')
                    ELSE RAISE(ABORT, 'workspace_deleting') END;
            END
            """
        )
        return
    for statement in (*AT_REST, PURGE, CLOSE_FUNCTIONS, *OPEN):
        op.execute(statement)
    op.execute(f"GRANT EXECUTE ON FUNCTION app.purge_rows TO {SYSTEM}")


def downgrade() -> None:
    if not on_postgres():
        op.execute("DROP TRIGGER keep_at_rest")
        return
    op.execute("DROP TRIGGER keep_at_rest ON events")
    op.execute("DROP FUNCTION app.keep_at_rest, app.purge_rows")
    op.execute(f"REVOKE UPDATE (slug, status, delete_after) ON workspaces FROM {APP}")
    op.execute(f"REVOKE ALL ON workspace_slugs FROM {APP}")
    for policy in ("system", "own", "taken"):
        op.execute(f"DROP POLICY workspace_slugs_{policy} ON workspace_slugs")
    op.execute("ALTER TABLE workspace_slugs DISABLE ROW LEVEL SECURITY")
