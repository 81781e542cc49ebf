"""identity

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import open_to_system

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "users",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("email_lower", sa.String(length=254), nullable=True),
        sa.Column("full_name", sa.String(length=200), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=True),
        sa.Column("email_verified_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("is_platform_staff", sa.Boolean(), nullable=False),
        sa.Column("responsible_user_id", sa.Uuid(), nullable=True),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.CheckConstraint(
            "kind = 'human' OR (responsible_user_id IS NOT NULL AND password_hash IS NULL)",
            name=op.f("ck_users_machines_answer_to_a_person"),
        ),
        sa.CheckConstraint(
            "kind IN ('human', 'agent', 'service')", name=op.f("ck_users_kind_is_known")
        ),
        sa.ForeignKeyConstraint(
            ["responsible_user_id"], ["users.id"], name="fk_users_responsible_user_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
    )
    op.create_index("ix_users_email_lower", "users", ["email_lower"])
    op.create_index(
        "uq_users_proven_email",
        "users",
        ["email_lower"],
        unique=True,
        sqlite_where=sa.text("email_verified_at IS NOT NULL"),
        postgresql_where=sa.text("email_verified_at IS NOT NULL"),
    )
    op.create_index("ix_users_responsible_user_id", "users", ["responsible_user_id"])
    op.create_table(
        "active_sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("current_hash", sa.String(), nullable=False),
        sa.Column("rotated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ip", sa.String(), nullable=True),
        sa.Column("user_agent", sa.String(length=400), nullable=True),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("idle_expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("absolute_expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_active_sessions_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_active_sessions"),
        sa.UniqueConstraint("current_hash", name="uq_active_sessions_current_hash"),
    )
    op.create_index("ix_active_sessions_user_id", "active_sessions", ["user_id"])
    op.create_index(
        "ix_active_sessions_user_id_last_seen_at", "active_sessions", ["user_id", "last_seen_at"]
    )
    op.create_table(
        "identities",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("provider", sa.String(), nullable=False),
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_identities_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_identities"),
        sa.UniqueConstraint(
            "provider", "host", "subject", name="uq_identities_provider_host_subject"
        ),
    )
    op.create_index("ix_identities_user_id", "identities", ["user_id"])
    op.create_table(
        "verifications",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("consumed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "purpose IN ('verify', 'reset', 'local_link')",
            name=op.f("ck_verifications_purpose_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_verifications_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_verifications"),
        sa.UniqueConstraint("token_hash", name="uq_verifications_token_hash"),
    )
    op.create_index("ix_verifications_user_id", "verifications", ["user_id"])
    op.create_index(
        "ix_verifications_email_purpose_created_at",
        "verifications",
        ["email", "purpose", "created_at"],
    )
    op.create_index("ix_verifications_expires_at", "verifications", ["expires_at"])
    for table in ("users", "identities", "active_sessions", "verifications"):
        open_to_system(table)


def downgrade() -> None:
    op.drop_table("verifications")
    op.drop_table("identities")
    op.drop_table("active_sessions")
    op.drop_table("users")
