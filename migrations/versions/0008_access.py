"""access

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import (
    ADMIN,
    APP,
    CLOSE_FUNCTIONS,
    SYSTEM,
    on_postgres,
    open_to_system,
    protect,
)
from runner.core.db.types import Json

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


# Checks the key, then enters as its issuer, or as its machine: the rights of both are read in
# the round trip of BEGIN. What the key lacks they cannot lend it, and the other way round.
ENTER_KEY = """
CREATE FUNCTION app.enter_key(
    p_hash text, p_workspace uuid, p_scope text, p_roles text[], p_address inet
) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    found record;
    responsible uuid;
BEGIN
    SELECT k.*, EXISTS (SELECT FROM jsonb_array_elements_text(k.allowed_cidrs) c
                        WHERE p_address <<= c::inet) AS inside,
           EXISTS (SELECT FROM public.workspaces w WHERE w.id = p_workspace
                   AND w.settings #>> '{api,keys_allowed}' = 'false') AS closed
    INTO found
    FROM public.api_key_secrets s
    JOIN public.api_keys k ON k.workspace_id = s.workspace_id AND k.id = s.key_id
    WHERE s.hash = p_hash;
    IF found.workspace_id <> p_workspace THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'other_workspace';
    END IF;
    IF found.id IS NULL OR found.revoked_at IS NOT NULL OR found.expires_at <= now() THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'key_refused';
    END IF;
    IF found.closed THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'keys_closed';
    END IF;
    IF jsonb_array_length(found.allowed_cidrs) > 0 AND NOT found.inside THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'address_refused';
    END IF;
    responsible := app.enter(
        p_workspace, coalesce(found.machine_id, found.created_by_id), NULL, p_roles, p_scope);
    IF NOT found.scopes ? p_scope THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'insufficient_scope';
    END IF;
    RETURN responsible;
END $$
"""

# One statement, so that two askers are served one after the other by the row's own lock. The
# moment is taken once: a window cannot begin anew in one column and go on in the other.
TAKE = """
CREATE FUNCTION app.take_allowance(p_bucket text, p_quota int, p_window_s int, p_want int)
RETURNS TABLE (granted int, remaining int, reset_s double precision, resets_at timestamptz)
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    INSERT INTO public.rate_limit_buckets AS b (bucket, taken, granted, resets_at)
    VALUES (p_bucket, least(p_want, p_quota), least(p_want, p_quota),
            clock_timestamp() + make_interval(secs => p_window_s))
    ON CONFLICT (bucket) DO UPDATE SET
        granted = CASE WHEN excluded.resets_at - b.resets_at >= make_interval(secs => p_window_s)
                  THEN excluded.granted ELSE greatest(least(p_want, p_quota - b.taken), 0) END,
        taken = CASE WHEN excluded.resets_at - b.resets_at >= make_interval(secs => p_window_s)
                THEN excluded.taken
                ELSE b.taken + greatest(least(p_want, p_quota - b.taken), 0) END,
        resets_at = CASE WHEN excluded.resets_at - b.resets_at >= make_interval(secs => p_window_s)
                    THEN excluded.resets_at ELSE b.resets_at END
    RETURNING b.granted, greatest(p_quota - b.taken, 0),
              extract(epoch FROM b.resets_at - clock_timestamp())::double precision, b.resets_at
$$
"""

# Locked in one order, so that two processes that give back at once cannot wait for each other.
GIVE_BACK = """
CREATE FUNCTION app.give_back_allowances(p_buckets text[], p_resets timestamptz[], p_unused int[])
RETURNS TABLE (bucket text) LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    WITH held AS (
        SELECT b.bucket, u.unused
        FROM unnest(p_buckets, p_resets, p_unused) AS u (bucket, resets_at, unused)
        JOIN public.rate_limit_buckets b ON b.bucket = u.bucket AND b.resets_at = u.resets_at
        ORDER BY b.bucket FOR UPDATE OF b
    )
    UPDATE public.rate_limit_buckets b SET taken = greatest(b.taken - held.unused, 0)
    FROM held WHERE b.bucket = held.bucket RETURNING b.bucket
$$
"""

FUNCTIONS = {
    "app.enter_key": ENTER_KEY,
    "app.take_allowance": TAKE,
    "app.give_back_allowances": GIVE_BACK,
}

# A key is kept by an admin of its own workspace, and never read back by the app login.
OPEN_TO_ENTRY = (
    "CREATE POLICY api_keys_entry ON api_keys FOR SELECT TO CURRENT_USER USING (true)",
    # Across workspaces a key's last use is noted, and its issuer ends it with their password.
    f"CREATE POLICY api_keys_used ON api_keys FOR UPDATE TO {SYSTEM} "
    "USING (true) WITH CHECK (true)",
    f"GRANT UPDATE (last_used_at, revoked_at, version, updated_at) ON api_keys TO {SYSTEM}",
    "ALTER TABLE api_key_secrets ENABLE ROW LEVEL SECURITY",
    f"CREATE POLICY api_key_secrets_system ON api_key_secrets FOR SELECT TO {SYSTEM} USING (true)",
    f"CREATE POLICY api_key_secrets_own ON api_key_secrets FOR INSERT TO {APP} WITH CHECK ("
    f"workspace_id = (SELECT app.workspace()) AND (SELECT app.level()) >= {ADMIN})",
    f"GRANT INSERT ON api_key_secrets TO {APP}",
)


def upgrade() -> None:
    op.create_table(
        "api_keys",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("allowed_cidrs", Json, nullable=False),
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("last4", sa.String(), nullable=False),
        sa.Column("scopes", Json, nullable=False),
        sa.Column("created_by_id", sa.Uuid(), nullable=False),
        sa.Column("machine_id", sa.Uuid(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_api_keys"),
    )
    op.create_index(
        "ix_api_keys_workspace_id_created_at", "api_keys", ["workspace_id", "created_at"]
    )
    op.create_table(
        "api_key_secrets",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("key_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "key_id"],
            ["api_keys.workspace_id", "api_keys.id"],
            name="fk_api_key_secrets_workspace_id_key_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_api_key_secrets"),
        sa.UniqueConstraint("hash", name="uq_api_key_secrets_hash"),
    )
    op.create_index(
        "ix_api_key_secrets_workspace_id_key_id", "api_key_secrets", ["workspace_id", "key_id"]
    )
    op.create_table(
        "rate_limit_buckets",
        sa.Column("bucket", sa.String(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("granted", sa.Integer(), nullable=False),
        sa.Column("resets_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bucket", name="pk_rate_limit_buckets"),
        prefixes=["UNLOGGED"] if on_postgres() else [],
    )
    op.create_index("ix_rate_limit_buckets_resets_at", "rate_limit_buckets", ["resets_at"])
    protect(
        "api_keys",
        read=ADMIN,
        insert=ADMIN,
        update=ADMIN,
        delete=None,
        system=("select",),
    )
    open_to_system("api_key_secrets", "SELECT")
    open_to_system("rate_limit_buckets", "SELECT", "DELETE")
    if on_postgres():
        for statement in (*FUNCTIONS.values(), CLOSE_FUNCTIONS, *OPEN_TO_ENTRY):
            op.execute(statement)
        op.execute(f"GRANT EXECUTE ON FUNCTION {', '.join(FUNCTIONS)} TO {APP}")


def downgrade() -> None:
    if on_postgres():
        op.execute(f"DROP FUNCTION {', '.join(FUNCTIONS)}")
    op.drop_table("rate_limit_buckets")
    op.drop_table("api_key_secrets")
    op.drop_table("api_keys")
