"""machines and projects

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import ADMIN, APP, CLOSE_FUNCTIONS, EDITOR, VIEWER, on_postgres, protect
from runner.core.db.types import Json

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


MACHINES_MADE = (
    # An admin makes machines, which nobody signs in as, and says who answers for them.
    f"CREATE POLICY users_machine_made ON users FOR INSERT TO {APP} WITH CHECK ("
    "kind <> 'human' AND email IS NULL AND email_lower IS NULL AND NOT is_platform_staff "
    f"AND (SELECT app.level()) >= {ADMIN})",
    f"CREATE POLICY users_machine_changed ON users FOR UPDATE TO {APP} USING ("
    f"kind <> 'human' AND (SELECT app.level()) >= {ADMIN} "
    "AND id IN (SELECT user_id FROM workspace_memberships))",
    f"GRANT INSERT ON users TO {APP}",
    f"GRANT UPDATE (full_name, responsible_user_id, version, updated_at) ON users TO {APP}",
)

NO_STRONG_MACHINE = (
    """
    CREATE FUNCTION app.keep_machines_low() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
    BEGIN
        IF EXISTS (SELECT FROM public.users WHERE id = NEW.user_id AND kind <> 'human') THEN
            RAISE EXCEPTION USING ERRCODE = 'PM001', MESSAGE = 'machine_role';
        END IF;
        RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER keep_machines_low BEFORE INSERT OR UPDATE ON workspace_memberships
    FOR EACH ROW WHEN (NEW.role IN ('owner', 'admin')) EXECUTE FUNCTION app.keep_machines_low()
    """,
)


def guard_machines() -> None:
    """Let admins make agents and services, and none of them ever be owner or admin."""
    if on_postgres():
        for statement in (*MACHINES_MADE, *NO_STRONG_MACHINE, CLOSE_FUNCTIONS):
            op.execute(statement)
        return
    for verb in ("INSERT", "UPDATE"):
        op.execute(
            f"""
            CREATE TRIGGER keep_machines_low_{verb.lower()} BEFORE {verb} ON workspace_memberships
            WHEN NEW.role IN ('owner', 'admin')
             AND EXISTS (SELECT 1 FROM users WHERE id = NEW.user_id AND kind <> 'human')
            BEGIN SELECT RAISE(ABORT, 'machine_role'); END
            """
        )


def unguard_machines() -> None:
    if not on_postgres():
        for verb in ("insert", "update"):
            op.execute(f"DROP TRIGGER keep_machines_low_{verb}")
        return
    op.execute("DROP TRIGGER keep_machines_low ON workspace_memberships")
    op.execute("DROP FUNCTION app.keep_machines_low()")
    for policy in ("users_machine_made", "users_machine_changed"):
        op.execute(f"DROP POLICY {policy} ON users")
    op.execute(f"REVOKE INSERT, UPDATE ON users FROM {APP}")


def upgrade() -> None:
    guard_machines()
    op.create_table(
        "projects",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("description", sa.String(length=2000), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=True),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("key", sa.String(length=10), nullable=False),
        sa.Column("repositories", Json, nullable=False),
        sa.Column("details", Json, nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "visibility IN ('open', 'private')", name=op.f("ck_projects_visibility_is_known")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_projects"),
        sa.UniqueConstraint("workspace_id", "key", name="uq_projects_workspace_id_key"),
    )
    op.create_index(
        "ix_projects_workspace_id_created_at", "projects", ["workspace_id", "created_at"]
    )
    op.create_table(
        "project_members",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "project_id"],
            ["projects.workspace_id", "projects.id"],
            name="fk_project_members_workspace_id_project_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "user_id"],
            ["workspace_memberships.workspace_id", "workspace_memberships.user_id"],
            name="fk_project_members_workspace_id_user_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_project_members"),
        sa.UniqueConstraint(
            "workspace_id",
            "project_id",
            "user_id",
            name="uq_project_members_workspace_id_project_id_user_id",
        ),
    )
    op.create_index(
        "ix_project_members_workspace_id_project_id",
        "project_members",
        ["workspace_id", "project_id"],
    )
    op.create_index(
        "ix_project_members_workspace_id_user_id", "project_members", ["workspace_id", "user_id"]
    )
    for table in ("projects", "project_members"):
        protect(table, read=VIEWER, insert=EDITOR, update=EDITOR, delete=EDITOR)


def downgrade() -> None:
    op.drop_table("project_members")
    op.drop_table("projects")
    unguard_machines()
