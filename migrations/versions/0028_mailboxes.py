"""letters are counted by mailbox

Revision ID: 0028
Revises: 0027
"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Empty for what was asked before: it is counted for an hour, and the hour is forgiven.
    op.add_column("verifications", sa.Column("mailbox", sa.String(), nullable=True))
    op.drop_index("ix_verifications_email_purpose_created_at", "verifications")
    op.create_index(
        "ix_verifications_mailbox_purpose_created_at",
        "verifications",
        ["mailbox", "purpose", "created_at"],
    )


def downgrade() -> None:
    op.drop_index("ix_verifications_mailbox_purpose_created_at", "verifications")
    op.create_index(
        "ix_verifications_email_purpose_created_at",
        "verifications",
        ["email", "purpose", "created_at"],
    )
    op.drop_column("verifications", "mailbox")
