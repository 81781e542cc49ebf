"""one owner, and what is known of who came in

Revision ID: 0019
Revises: 0018
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

from migrations.rls import APP, on_postgres

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

# The owner who was there first stays; nobody loses more than the end of the workspace.
ONE_OWNER = """
UPDATE workspace_memberships SET role = 'admin', version = version + 1
WHERE role = 'owner' AND EXISTS (
    SELECT 1 FROM workspace_memberships AS first
    WHERE first.workspace_id = workspace_memberships.workspace_id AND first.role = 'owner'
      AND (first.status, first.created_at, first.id) < (
          workspace_memberships.status, workspace_memberships.created_at,
          workspace_memberships.id))
"""
NO_MORE_OWNERS = "UPDATE workspace_invites SET role = 'admin' WHERE role = 'owner'"
DEFAULT_ROLE = {
    True: """
    UPDATE workspaces
    SET settings = jsonb_set(settings, '{members,default_invite_role}', '"admin"')
    WHERE settings #>> '{members,default_invite_role}' = 'owner'
    """,
    False: """
    UPDATE workspaces
    SET settings = json_set(settings, '$.members.default_invite_role', 'admin')
    WHERE json_extract(settings, '$.members.default_invite_role') = 'owner'
    """,
}
SHOWN = "UPDATE workspace_invites SET link_shown_to_id = invited_by_id"

WITHOUT_OWNER = """
EXISTS (SELECT 1 FROM workspaces WHERE id = NEW.workspace_id AND status <> 'deleting')
AND NOT EXISTS (SELECT 1 FROM workspace_memberships
                WHERE workspace_id = NEW.workspace_id AND role = 'owner' AND status = 'active')
"""


@contextmanager
def _seen_whole(*tables: str) -> Iterator[None]:
    """Let the owner's login change rows of every workspace in these tables."""
    if not on_postgres():
        yield
        return
    for table in tables:
        op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    # What it would check at the commit holds, and no table is altered while it waits.
    op.execute("ALTER TABLE workspace_memberships DISABLE TRIGGER keep_an_owner")
    yield
    op.execute("ALTER TABLE workspace_memberships ENABLE TRIGGER keep_an_owner")
    for table in tables:
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")


def upgrade() -> None:
    op.add_column("workspace_invites", sa.Column("link_shown_to_id", sa.Uuid(), nullable=True))
    op.add_column("approval_decisions", sa.Column("key_id", sa.Uuid(), nullable=True))
    with _seen_whole("workspace_memberships", "workspace_invites"):
        for statement in (ONE_OWNER, NO_MORE_OWNERS, DEFAULT_ROLE[on_postgres()], SHOWN):
            op.execute(statement)
    op.create_index(
        "uq_workspace_memberships_owner",
        "workspace_memberships",
        ["workspace_id"],
        unique=True,
        sqlite_where=sa.text("role = 'owner'"),
        postgresql_where=sa.text("role = 'owner'"),
    )
    if on_postgres():
        op.execute(f"GRANT SELECT (email_verified_at) ON users TO {APP}")
        return
    # Ownership passes through a moment without an owner. SQLite has no trigger that waits for the
    # commit, but the events that tell of it are written last.
    op.execute("DROP TRIGGER keep_an_owner_update")
    op.execute(
        f"""
        CREATE TRIGGER keep_an_owner_update AFTER UPDATE ON workspace_memberships
        WHEN OLD.role = 'owner' AND NEW.role = 'owner' AND {WITHOUT_OWNER}
        BEGIN SELECT RAISE(ABORT, 'last_owner'); END
        """
    )
    op.execute(
        f"""
        CREATE TRIGGER keep_an_owner_told BEFORE INSERT ON events
        WHEN NEW.type LIKE 'member.%' AND {WITHOUT_OWNER}
        BEGIN SELECT RAISE(ABORT, 'last_owner'); END
        """
    )


def downgrade() -> None:
    if on_postgres():
        op.execute(f"REVOKE SELECT (email_verified_at) ON users FROM {APP}")
    else:
        op.execute("DROP TRIGGER keep_an_owner_told")
    op.drop_index("uq_workspace_memberships_owner", "workspace_memberships")
    op.drop_column("approval_decisions", "key_id")
    op.drop_column("workspace_invites", "link_shown_to_id")
