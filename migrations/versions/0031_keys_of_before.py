"""an API key may be kept in two ways, while the secret key changes

Revision ID: 0031
Revises: 0030
"""

from alembic import op

from migrations.rls import SYSTEM, on_postgres

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if on_postgres():
        op.execute(
            f"CREATE POLICY api_key_secrets_anew ON api_key_secrets FOR INSERT TO {SYSTEM} "
            "WITH CHECK (true)"
        )
        op.execute(f"GRANT INSERT ON api_key_secrets TO {SYSTEM}")


def downgrade() -> None:
    if on_postgres():
        op.execute(f"REVOKE INSERT ON api_key_secrets FROM {SYSTEM}")
        op.execute("DROP POLICY api_key_secrets_anew ON api_key_secrets")
