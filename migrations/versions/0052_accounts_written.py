"""accounts are written by who may, and keep a log of their own

Revision ID: 0052
Revises: 0051
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import (
    ACCOUNT_ADMIN,
    APP,
    CLOSE_FUNCTIONS,
    PAYER,
    SYSTEM,
    on_postgres,
    protect_account,
    unprotect_account,
)

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None

LEVEL = """
CREATE FUNCTION app.account_level() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(nullif(current_setting('app.account_level', true), '')::int, 0) $$
"""
CALLER = """
CREATE FUNCTION app.account_caller() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('app.account_caller', true), '')::uuid $$
"""
PAYS = """
CREATE FUNCTION app.payer() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT account_id FROM public.workspaces WHERE id = app.workspace()
$$
"""
ENTER = """
CREATE FUNCTION app.enter_accounts(
    p_user uuid, p_sign_in uuid, p_account uuid, p_roles text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    mine uuid[];
    what text;
BEGIN
    PERFORM app.require_present(p_user, p_sign_in);
    SELECT array_agg(account_id), min(role) INTO mine, what FROM public.account_members
    WHERE user_id = p_user AND (p_account IS NULL OR account_id = p_account);
    IF p_account IS NOT NULL THEN
        IF mine IS NULL THEN
            RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'not_found';
        END IF;
        IF NOT what = ANY (p_roles) THEN
            RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'insufficient_account_role';
        END IF;
        PERFORM set_config('app.account_level', CASE what
            WHEN 'owner' THEN '30' WHEN 'admin' THEN '20' ELSE '10' END, true);
    END IF;
    PERFORM set_config('app.accounts', coalesce(mine, '{}')::text, true),
            set_config('app.account_caller', p_user::text, true);
END $$
"""
# As it was before an account had levels.
ENTER_BEFORE = """
CREATE FUNCTION app.enter_accounts(p_user uuid, p_sign_in uuid, p_account uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    mine uuid[];
BEGIN
    PERFORM app.require_present(p_user, p_sign_in);
    SELECT array_agg(account_id) INTO mine FROM public.account_members
    WHERE user_id = p_user AND (p_account IS NULL OR account_id = p_account);
    IF p_account IS NOT NULL AND mine IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'not_found';
    END IF;
    PERFORM set_config('app.accounts', coalesce(mine, '{}')::text, true);
END $$
"""
OLD_ENTER = "app.enter_accounts(uuid, uuid, uuid)"
NEW_ENTER = "app.enter_accounts(uuid, uuid, uuid, text[])"
NEW = f"app.account_level, app.account_caller, app.payer, {NEW_ENTER}"

# Owners who let go of an account at once are looked at one after the other.
LAST_OWNER = (
    """
    CREATE FUNCTION app.keep_an_account_owner() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
    BEGIN
        PERFORM FROM public.accounts WHERE id = OLD.account_id FOR UPDATE;
        IF FOUND AND NOT EXISTS (SELECT FROM public.account_members
                                 WHERE account_id = OLD.account_id AND role = 'owner') THEN
            RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'last_account_owner';
        END IF;
        RETURN NULL;
    END $$
    """,
    """
    CREATE CONSTRAINT TRIGGER keep_an_account_owner AFTER UPDATE OR DELETE ON account_members
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.role = 'owner') EXECUTE FUNCTION app.keep_an_account_owner()
    """,
)
LAST_OWNER_IN_SQLITE = """
    CREATE TRIGGER keep_an_account_owner_{name} AFTER {verb} ON account_members
    WHEN OLD.role = 'owner' AND EXISTS (SELECT 1 FROM accounts WHERE id = OLD.account_id)
     AND NOT EXISTS (SELECT 1 FROM account_members
                     WHERE account_id = OLD.account_id AND role = 'owner')
    BEGIN SELECT RAISE(ABORT, 'last_account_owner'); END
"""
FIXED = (
    "id, created_at, type, subject_type, subject_id, actor_id, on_behalf_of_id, door, request_id, "
    "changes, data, occurred_at"
)
# Whose answer is whose is asked of who came in.
ANSWERS = (
    "ALTER TABLE platform_idempotency_keys ENABLE ROW LEVEL SECURITY",
    f"CREATE POLICY platform_idempotency_keys_system ON platform_idempotency_keys TO {SYSTEM} "
    "USING (true) WITH CHECK (true)",
    f"CREATE POLICY platform_idempotency_keys_caller ON platform_idempotency_keys TO {APP} "
    "USING (caller_id = (SELECT app.account_caller())) "
    "WITH CHECK (caller_id = (SELECT app.account_caller()))",
    f"GRANT SELECT, INSERT, UPDATE, DELETE ON platform_idempotency_keys TO {APP}",
)
NO_ANSWERS = (
    f"REVOKE ALL ON platform_idempotency_keys FROM {APP}",
    "DROP POLICY platform_idempotency_keys_caller ON platform_idempotency_keys",
    "DROP POLICY platform_idempotency_keys_system ON platform_idempotency_keys",
    "ALTER TABLE platform_idempotency_keys DISABLE ROW LEVEL SECURITY",
)


def upgrade() -> None:
    op.add_column("platform_events", sa.Column("account_id", sa.Uuid(), nullable=True))
    op.create_index(
        "ix_platform_events_account_id_occurred_at",
        "platform_events",
        ["account_id", "occurred_at"],
    )
    # Who pays for several kinds of work owns several accounts.
    op.drop_index("uq_account_members_owner", "account_members")
    if not on_postgres():
        _fix_events(f"{FIXED}, account_id")
        for verb in ("UPDATE", "DELETE"):
            op.execute(LAST_OWNER_IN_SQLITE.format(name=verb.lower(), verb=verb))
        return
    op.execute(f"DROP FUNCTION {OLD_ENTER}")
    for statement in (LEVEL, CALLER, PAYS, ENTER, *LAST_OWNER, CLOSE_FUNCTIONS):
        op.execute(statement)
    op.execute(f"GRANT EXECUTE ON FUNCTION {NEW} TO {APP}")
    for table in ("accounts", "account_members"):
        unprotect_account(table)
    protect_account("accounts", "id", update=ACCOUNT_ADMIN)
    protect_account("account_members", update=ACCOUNT_ADMIN, delete=PAYER)
    protect_account("platform_events", insert=PAYER, staff=["INSERT"])
    for statement in ANSWERS:
        op.execute(statement)


def downgrade() -> None:
    if on_postgres():
        for statement in NO_ANSWERS:
            op.execute(statement)
        for table in ("accounts", "account_members", "platform_events"):
            unprotect_account(table)
        op.execute("DROP TRIGGER keep_an_account_owner ON account_members")
        op.execute(f"DROP FUNCTION app.keep_an_account_owner, {NEW}")
        for statement in (ENTER_BEFORE, CLOSE_FUNCTIONS):
            op.execute(statement)
        op.execute(f"GRANT EXECUTE ON FUNCTION {OLD_ENTER} TO {APP}")
        protect_account("accounts", "id")
        protect_account("account_members")
    else:
        for verb in ("update", "delete"):
            op.execute(f"DROP TRIGGER keep_an_account_owner_{verb}")
        _fix_events(FIXED)
    of_owners = sa.text("role = 'owner'")
    op.create_index(
        "uq_account_members_owner",
        "account_members",
        ["user_id"],
        unique=True,
        sqlite_where=of_owners,
        postgresql_where=of_owners,
    )
    op.drop_index("ix_platform_events_account_id_occurred_at", "platform_events")
    op.drop_column("platform_events", "account_id")


def _fix_events(columns: str) -> None:
    """Have SQLite refuse changes of these columns of the log."""
    op.execute("DROP TRIGGER platform_events_are_never_changed")
    op.execute(
        f"CREATE TRIGGER platform_events_are_never_changed BEFORE UPDATE OF {columns} "
        "ON platform_events BEGIN SELECT RAISE(ABORT, 'platform events are append-only'); END"
    )
