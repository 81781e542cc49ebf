"""workspaces move between accounts, and owners of an account are decided on by owners

Revision ID: 0058
Revises: 0057
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import ACCOUNT_ADMIN, ACCOUNT_OWNER, APP, PAYER, SYSTEM, on_postgres

revision = "0058"
down_revision = "0057"
branch_labels = None
depends_on = None

MINE = "account_id = ANY ((SELECT app.accounts())::uuid[])"
ENOUGH = (
    f"(SELECT app.account_level()) >= "
    f"CASE role WHEN 'owner' THEN {ACCOUNT_OWNER} ELSE {ACCOUNT_ADMIN} END"
)
ONESELF = f"user_id = (SELECT app.account_caller()) AND (SELECT app.account_level()) >= {PAYER}"


def upgrade() -> None:
    op.add_column("workspace_moves", sa.Column("to_account_id", sa.Uuid(), nullable=True))
    if not on_postgres():
        return
    # Before and after the change: nobody else makes an owner, or takes it from one.
    _decide(f"{MINE} AND {ENOUGH}", f"{MINE} AND ({ENOUGH} OR {ONESELF})")
    # An account is told how many posts a workspace has; no more than their number can be read.
    op.execute(f"GRANT SELECT (id, workspace_id, deleted_at) ON posts TO {SYSTEM}")
    op.execute(f"CREATE POLICY posts_select_system ON posts FOR SELECT TO {SYSTEM} USING (true)")


def downgrade() -> None:
    if on_postgres():
        op.execute("DROP POLICY posts_select_system ON posts")
        op.execute(f"REVOKE SELECT (id, workspace_id, deleted_at) ON posts FROM {SYSTEM}")
        level = f"{MINE} AND (SELECT app.account_level()) >= "
        _decide(f"{level}{ACCOUNT_ADMIN}", f"{level}{PAYER}")
    op.drop_column("workspace_moves", "to_account_id")


def _decide(update: str, delete: str) -> None:
    """Say anew who changes members of an account, and who removes them."""
    for verb in ("update", "delete"):
        op.execute(f"DROP POLICY account_members_{verb}_app ON account_members")
    op.execute(
        f"CREATE POLICY account_members_update_app ON account_members FOR UPDATE TO {APP} "
        f"USING ({update}) WITH CHECK ({update})"
    )
    op.execute(
        f"CREATE POLICY account_members_delete_app ON account_members FOR DELETE TO {APP} "
        f"USING ({delete})"
    )
