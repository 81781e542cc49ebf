"""one account for each owner

Revision ID: 0027
Revises: 0026
"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

OWNED = sa.text("role = 'owner'")
# Of several that somebody got by hand-overs at once, the first goes on paying for what all had.
FIRST = """
SELECT first.account_id FROM account_members AS own
JOIN account_members AS first ON first.user_id = own.user_id AND first.role = 'owner'
WHERE own.account_id = {account} AND own.role = 'owner'
ORDER BY first.created_at, first.id LIMIT 1
"""
MOVE = f"""
UPDATE workspaces SET account_id = ({FIRST.format(account="workspaces.account_id")})
WHERE account_id <> ({FIRST.format(account="workspaces.account_id")})
"""
REMOVE = f"DELETE FROM accounts WHERE id <> ({FIRST.format(account='accounts.id')})"
LEAVE = """
DELETE FROM account_members WHERE NOT EXISTS (
    SELECT 1 FROM accounts WHERE accounts.id = account_members.account_id)
"""


def upgrade() -> None:
    # SQLite looks after no foreign key while it migrates.
    for statement in (MOVE, REMOVE, LEAVE):
        op.execute(statement)
    op.create_index(
        "uq_account_members_owner",
        "account_members",
        ["user_id"],
        unique=True,
        sqlite_where=OWNED,
        postgresql_where=OWNED,
    )


def downgrade() -> None:
    op.drop_index("uq_account_members_owner", "account_members")
