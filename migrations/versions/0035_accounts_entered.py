"""accounts are entered

Revision ID: 0035
Revises: 0034
"""

from alembic import op

from migrations.rls import APP, CLOSE_FUNCTIONS, on_postgres, protect_account, unprotect_account

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

TABLES = {"accounts": "id", "account_members": "account_id"}

# What every entry outside of workspaces asks first: the person is active, and still signed in.
PRESENT = """
CREATE FUNCTION app.require_present(p_user uuid, p_sign_in uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public.users WHERE id = p_user AND is_active)
       OR p_sign_in IS NOT NULL AND NOT EXISTS (
           SELECT FROM public.active_sessions s
           WHERE s.id = p_sign_in AND s.user_id = p_user AND s.revoked_at IS NULL
             AND s.idle_expires_at > now() AND s.absolute_expires_at > now()) THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'session_revoked';
    END IF;
END $$
"""
ACCOUNTS = """
CREATE FUNCTION app.accounts() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(nullif(current_setting('app.accounts', true), ''), '{}')::uuid[] $$
"""
ENTER_ACCOUNTS = """
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
# Who is staff is asked of the sign-in by every statement: a setting alone makes nobody staff.
IS_STAFF = """
CREATE FUNCTION app.is_staff() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT EXISTS (
        SELECT FROM public.users u JOIN public.active_sessions s ON s.user_id = u.id
        WHERE s.id = nullif(current_setting('app.staff_sign_in', true), '')::uuid
          AND u.is_platform_staff AND u.is_active AND s.revoked_at IS NULL
          AND s.idle_expires_at > now() AND s.absolute_expires_at > now())
$$
"""
ENTER_STAFF = """
CREATE FUNCTION app.enter_staff(p_user uuid, p_sign_in uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    IF p_sign_in IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'session_revoked';
    END IF;
    PERFORM app.require_present(p_user, p_sign_in);
    PERFORM set_config('app.staff_sign_in', p_sign_in::text, true);
    IF NOT app.is_staff() THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'forbidden';
    END IF;
END $$
"""
CALLED = "app.accounts, app.enter_accounts, app.is_staff, app.enter_staff"


def upgrade() -> None:
    if not on_postgres():
        return
    functions = (PRESENT, ACCOUNTS, ENTER_ACCOUNTS, IS_STAFF, ENTER_STAFF)
    for statement in (*functions, CLOSE_FUNCTIONS):
        op.execute(statement)
    op.execute(f"GRANT EXECUTE ON FUNCTION {CALLED} TO {APP}")
    for table, owner in TABLES.items():
        protect_account(table, owner)


def downgrade() -> None:
    if not on_postgres():
        return
    for table in TABLES:
        unprotect_account(table)
    op.execute(f"DROP FUNCTION {CALLED}, app.require_present")
