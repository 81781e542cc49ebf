"""licences, and the machines that use them

Revision ID: 0053
Revises: 0052
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from migrations.rls import (
    ACCOUNT_ADMIN,
    APP,
    on_postgres,
    open_to_system,
    protect_account,
    unprotect_account,
)
from runner.core.db.types import Json

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None

TABLES = ("license_templates", "licenses", "license_activations")


def upgrade() -> None:
    op.create_table(
        "license_templates",
        *columns(),
        *terms("license_templates"),
        sa.Column("name", sa.String(length=120), nullable=False),
    )
    op.create_index(
        "ix_license_templates_account_id_name", "license_templates", ["account_id", "name"]
    )
    op.create_table(
        "licenses",
        *columns(),
        *terms("licenses"),
        sa.Column("template_id", sa.Uuid(), nullable=True),
        sa.Column("licensee_name", sa.String(length=120), nullable=False),
        sa.Column("licensee_email", sa.String(length=254), nullable=False),
        sa.Column("key_hash", sa.String(), nullable=False),
        sa.Column("last6", sa.String(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("expires_at", moment(), nullable=True),
        sa.Column("activations_made", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('active', 'suspended', 'revoked')", name="ck_licenses_state_is_known"
        ),
        sa.ForeignKeyConstraint(
            ["template_id"],
            ["license_templates.id"],
            name="fk_licenses_template_id",
            ondelete="SET NULL",
        ),
        sa.UniqueConstraint("account_id", "id", name="uq_licenses_account_id_id"),
        sa.UniqueConstraint("key_hash", name="uq_licenses_key_hash"),
    )
    op.create_index("ix_licenses_account_id_created_at", "licenses", ["account_id", "created_at"])
    op.create_index("ix_licenses_template_id", "licenses", ["template_id"])
    op.create_table(
        "license_activations",
        *columns(),
        sa.Column("license_id", sa.Uuid(), nullable=False),
        sa.Column("fingerprint", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("activated_at", moment(), nullable=False),
        sa.Column("heartbeat_at", moment(), nullable=False),
        sa.Column("deactivated_at", moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_license_activations"),
        sa.ForeignKeyConstraint(
            ["account_id", "license_id"],
            ["licenses.account_id", "licenses.id"],
            name="fk_license_activations_account_id_license_id",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "license_id", "fingerprint", name="uq_license_activations_license_id_fingerprint"
        ),
    )
    op.create_index(
        "ix_license_activations_account_id_license_id_activated_at",
        "license_activations",
        ["account_id", "license_id", "activated_at"],
    )
    op.create_table(
        "installed_licenses",
        *columns()[:2],
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("contacted_at", moment(), nullable=False),
        sa.Column("seen_at", moment(), nullable=False),
        sa.Column("refused", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_installed_licenses"),
    )
    written = ACCOUNT_ADMIN
    protect_account("license_templates", insert=written, update=written, delete=written)
    protect_account("licenses", insert=written, update=written)
    protect_account("license_activations", update=written)
    # Who has a key belongs to no account, and takes seats all the same.
    open_to_system("licenses", "SELECT", "UPDATE")
    open_to_system("license_activations", "SELECT", "INSERT", "UPDATE")
    open_to_system("installed_licenses")
    if on_postgres():
        # What a workspace is entitled to is asked by whoever works in it.
        op.execute(f"GRANT SELECT ON installed_licenses TO {APP}")


def downgrade() -> None:
    op.drop_table("installed_licenses")
    for table in reversed(TABLES):
        unprotect_account(table)
        op.drop_table(table)


def columns() -> list[SchemaItem]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", moment(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
    ]


def terms(table: str) -> list[SchemaItem]:
    return [
        sa.Column("updated_at", moment(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("product", sa.String(length=80), nullable=False),
        sa.Column("strategy", sa.Text(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("max_activations", sa.Integer(), nullable=True),
        sa.Column("duration_days", sa.Integer(), nullable=True),
        sa.Column("grace_days", sa.Integer(), nullable=False),
        sa.Column("heartbeat_minutes", sa.Integer(), nullable=False),
        sa.Column("revival_minutes", sa.Integer(), nullable=False),
        sa.Column("entitlements", Json, nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "strategy IN ('open', 'fixed', 'floating')", name=f"ck_{table}_strategy_is_known"
        ),
        sa.CheckConstraint(
            "tier IN ('individual', 'team', 'agency')", name=f"ck_{table}_tier_is_known"
        ),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=f"fk_{table}_account_id", ondelete="CASCADE"
        ),
    ]


def moment() -> sa.DateTime:
    return sa.DateTime(timezone=True)
