"""workspaces

Revision ID: 0003
Revises: 0002
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

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


# Checks the sign-in, the user and the membership, and sets the context of the transaction, in
# one call: it can ride in the round trip of BEGIN. A refusal is SQLSTATE PM001 with its code.
# A machine may only what the person who answers for it may too; that person is the answer.
ENTER = """
CREATE FUNCTION app.enter(
    p_workspace uuid, p_user uuid, p_sign_in uuid, p_roles text[], p_scope text
) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    who record;
BEGIN
    SELECT u.is_active, m.role,
           CASE WHEN u.kind <> 'human' THEN u.responsible_user_id END AS responsible,
           p_sign_in IS NULL OR EXISTS (
               SELECT FROM public.active_sessions s
               WHERE s.id = p_sign_in AND s.user_id = p_user AND s.revoked_at IS NULL
                 AND s.idle_expires_at > now() AND s.absolute_expires_at > now()) AS signed_in,
           CASE WHEN m.custom_role_id IS NULL THEN m.role = ANY (p_roles)
                ELSE (SELECT c.scopes ? p_scope FROM public.custom_roles c
                      WHERE c.workspace_id = p_workspace AND c.id = m.custom_role_id)
           END AS allowed
    INTO who
    FROM public.users u
    LEFT JOIN (public.workspace_memberships m
               JOIN public.workspaces w ON w.id = m.workspace_id AND w.status <> 'deleting')
        ON m.workspace_id = p_workspace AND m.user_id = u.id AND m.status = 'active'
    WHERE u.id = p_user;
    IF who.is_active IS NOT TRUE OR NOT who.signed_in THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'session_revoked';
    END IF;
    IF who.role IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'not_found';
    END IF;
    IF who.allowed IS NOT TRUE THEN
        RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'insufficient_scope';
    END IF;
    IF who.responsible IS NOT NULL THEN
        PERFORM app.enter(p_workspace, who.responsible, NULL, p_roles, p_scope);
    END IF;
    PERFORM set_config('app.workspace', p_workspace::text, true),
            set_config('app.user', p_user::text, true),
            set_config('app.on_behalf_of', coalesce(who.responsible::text, ''), true),
            set_config('app.level', CASE who.role
                WHEN 'owner' THEN '60' WHEN 'admin' THEN '50' WHEN 'editor' THEN '40'
                WHEN 'member' THEN '30' WHEN 'viewer' THEN '20' ELSE '10' END, true);
    RETURN who.responsible;
END $$
"""

VISIBLE_TO_MEMBERS = (
    # The definer of `enter` owns the tables, and FORCE holds for owners too.
    "CREATE POLICY workspace_memberships_entry ON workspace_memberships "
    "FOR SELECT TO CURRENT_USER USING (true)",
    "CREATE POLICY custom_roles_entry ON custom_roles FOR SELECT TO CURRENT_USER USING (true)",
    "ALTER TABLE workspaces ENABLE ROW LEVEL SECURITY",
    f"CREATE POLICY workspaces_system ON workspaces TO {SYSTEM} USING (true) WITH CHECK (true)",
    f"CREATE POLICY workspaces_own ON workspaces FOR SELECT TO {APP} "
    "USING (id = (SELECT app.workspace()))",
    f"CREATE POLICY workspaces_edit ON workspaces FOR UPDATE TO {APP} "
    "USING (id = (SELECT app.workspace()) AND (SELECT app.level()) >= 50)",
    f"GRANT SELECT ON workspaces TO {APP}",
    f"GRANT UPDATE (name, timezone, settings, version, updated_at) ON workspaces TO {APP}",
    "ALTER TABLE users ENABLE ROW LEVEL SECURITY",
    f"CREATE POLICY users_system ON users TO {SYSTEM} USING (true) WITH CHECK (true)",
    f"CREATE POLICY users_of_workspace ON users FOR SELECT TO {APP} "
    "USING (id IN (SELECT user_id FROM workspace_memberships))",
    "GRANT SELECT (id, kind, email, email_lower, full_name, is_active, timezone, locale, "
    f"responsible_user_id, version, created_at, updated_at) ON users TO {APP}",
)

# Fires at the commit, after the log's head was locked, so that two owners who demote each
# other at once are looked at one after the other.
LAST_OWNER = (
    """
    CREATE FUNCTION app.keep_an_owner() RETURNS trigger
    LANGUAGE plpgsql SET search_path = '' AS $$
    BEGIN
        PERFORM FROM public.event_heads WHERE workspace_id = OLD.workspace_id FOR UPDATE;
        IF EXISTS (SELECT FROM public.workspaces
                   WHERE id = OLD.workspace_id AND status <> 'deleting')
           AND NOT EXISTS (SELECT FROM public.workspace_memberships
                           WHERE workspace_id = OLD.workspace_id
                             AND role = 'owner' AND status = 'active') THEN
            RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'last_owner';
        END IF;
        RETURN NULL;
    END $$
    """,
    """
    CREATE CONSTRAINT TRIGGER keep_an_owner AFTER UPDATE OR DELETE ON workspace_memberships
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.role = 'owner') EXECUTE FUNCTION app.keep_an_owner()
    """,
)


def guard_last_owner() -> None:
    if on_postgres():
        for statement in LAST_OWNER:
            op.execute(statement)
        return
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"""
            CREATE TRIGGER keep_an_owner_{verb.lower()} AFTER {verb} ON workspace_memberships
            WHEN OLD.role = 'owner'
             AND EXISTS (SELECT 1 FROM workspaces WHERE id = OLD.workspace_id
                         AND status <> 'deleting')
             AND NOT EXISTS (SELECT 1 FROM workspace_memberships
                             WHERE workspace_id = OLD.workspace_id
                               AND role = 'owner' AND status = 'active')
            BEGIN SELECT RAISE(ABORT, 'last_owner'); END
            """
        )


def unguard_last_owner() -> None:
    if on_postgres():
        op.execute("DROP TRIGGER keep_an_owner ON workspace_memberships")
        op.execute("DROP FUNCTION app.keep_an_owner()")


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("billing_email", sa.String(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('personal', 'company', 'agency')", name=op.f("ck_accounts_kind_is_known")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
    )
    op.create_table(
        "custom_roles",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("description", sa.String(length=500), nullable=False),
        sa.Column("based_on", sa.Text(), nullable=False),
        sa.Column("scopes", Json, nullable=False),
        sa.CheckConstraint(
            "based_on IN ('owner', 'admin', 'editor', 'member', 'viewer', 'guest')",
            name=op.f("ck_custom_roles_based_on_is_known"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_custom_roles"),
        sa.UniqueConstraint("workspace_id", "name", name="uq_custom_roles_workspace_id_name"),
    )
    op.create_table(
        "workspace_invites",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("email_lower", sa.String(length=254), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("custom_role_id", sa.Uuid(), nullable=True),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("invited_by_id", sa.Uuid(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "role IN ('owner', 'admin', 'editor', 'member', 'viewer', 'guest')",
            name=op.f("ck_workspace_invites_role_is_known"),
        ),
        sa.CheckConstraint(
            "state IN ('pending', 'accepted', 'revoked')",
            name=op.f("ck_workspace_invites_state_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "custom_role_id"],
            ["custom_roles.workspace_id", "custom_roles.id"],
            name="fk_workspace_invites_workspace_id_custom_role_id",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_workspace_invites"),
    )
    op.create_index(
        "ix_workspace_invites_workspace_id_custom_role_id",
        "workspace_invites",
        ["workspace_id", "custom_role_id"],
    )
    op.create_index(
        "ix_workspace_invites_token_hash", "workspace_invites", ["token_hash"], unique=True
    )
    op.create_index(
        "ix_workspace_invites_workspace_id_email_lower",
        "workspace_invites",
        ["workspace_id", "email_lower"],
        unique=True,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_table(
        "workspace_memberships",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("custom_role_id", sa.Uuid(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("invited_by_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "role IN ('owner', 'admin', 'editor', 'member', 'viewer', 'guest')",
            name=op.f("ck_workspace_memberships_role_is_known"),
        ),
        sa.CheckConstraint(
            "status IN ('active', 'suspended')",
            name=op.f("ck_workspace_memberships_status_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "custom_role_id"],
            ["custom_roles.workspace_id", "custom_roles.id"],
            name="fk_workspace_memberships_workspace_id_custom_role_id",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_workspace_memberships"),
        sa.UniqueConstraint(
            "workspace_id", "user_id", name="uq_workspace_memberships_workspace_id_user_id"
        ),
    )
    op.create_index(
        "ix_workspace_memberships_workspace_id_custom_role_id",
        "workspace_memberships",
        ["workspace_id", "custom_role_id"],
    )
    op.create_index(
        "ix_workspace_memberships_user_id_workspace_id",
        "workspace_memberships",
        ["user_id", "workspace_id"],
    )
    op.create_table(
        "account_members",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "role IN ('owner', 'admin', 'billing')", name=op.f("ck_account_members_role_is_known")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.id"],
            name="fk_account_members_account_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_account_members_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_account_members"),
        sa.UniqueConstraint("account_id", "user_id", name="uq_account_members_account_id_user_id"),
    )
    op.create_index("ix_account_members_account_id", "account_members", ["account_id"])
    op.create_index("ix_account_members_user_id", "account_members", ["user_id"])
    op.create_table(
        "workspaces",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("timezone", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(length=63), nullable=False),
        sa.Column("settings", Json, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("delete_after", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "status IN ('active', 'archived', 'deleting')",
            name=op.f("ck_workspaces_status_is_known"),
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_workspaces_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_workspaces"),
        sa.UniqueConstraint("slug", name="uq_workspaces_slug"),
    )
    op.create_index("ix_workspaces_account_id", "workspaces", ["account_id"])
    op.create_table(
        "workspace_slugs",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(length=63), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name="fk_workspace_slugs_workspace_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_workspace_slugs"),
        sa.UniqueConstraint("slug", name="uq_workspace_slugs_slug"),
    )
    op.create_index("ix_workspace_slugs_workspace_id", "workspace_slugs", ["workspace_id"])
    for table in ("accounts", "account_members", "workspaces", "workspace_slugs"):
        open_to_system(table)
    protect("custom_roles", insert=ADMIN, update=ADMIN, delete=ADMIN, system=("select",))
    protect(
        "workspace_memberships",
        insert=ADMIN,
        update=ADMIN,
        delete=ADMIN,
        system=("select", "insert", "update", "delete"),
    )
    protect(
        "workspace_invites",
        read=ADMIN,
        insert=ADMIN,
        update=ADMIN,
        delete=ADMIN,
        system=("select", "update"),
    )
    guard_last_owner()
    if on_postgres():
        op.execute(ENTER)
        op.execute(CLOSE_FUNCTIONS)
        op.execute(f"GRANT EXECUTE ON FUNCTION app.enter TO {APP}")
        for policy in VISIBLE_TO_MEMBERS:
            op.execute(policy)


def downgrade() -> None:
    if on_postgres():
        op.execute("DROP FUNCTION app.enter")
        op.execute("DROP POLICY users_of_workspace ON users")
        op.execute("DROP POLICY users_system ON users")
        op.execute("ALTER TABLE users DISABLE ROW LEVEL SECURITY")
        op.execute(f"REVOKE ALL ON users FROM {APP}")
    unguard_last_owner()
    op.drop_table("workspace_slugs")
    op.drop_table("workspaces")
    op.drop_table("account_members")
    op.drop_table("workspace_memberships")
    op.drop_table("workspace_invites")
    op.drop_table("custom_roles")
    op.drop_table("accounts")
