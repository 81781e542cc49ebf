"""plans are rows, and an account has one

Revision ID: 0054
Revises: 0053
"""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from alembic import op

from migrations.rls import (
    APP,
    PAYER,
    SYSTEM,
    on_postgres,
    open_to_system,
    protect_account,
    unprotect_account,
)
from runner.core.db.types import Json, UtcDateTime

revision = "0054"
down_revision = "0053"
branch_labels = None
depends_on = None

GIB = 1024**3
PERIOD = "'month', 'year'"
STATUSES = "'trialing', 'active', 'past_due', 'canceled', 'incomplete', 'unpaid', 'paused'"
# Anybody may know what is offered, who has another plan knows that; staff decides.
SEEN = """
    CREATE POLICY subscription_tiers_offered ON subscription_tiers FOR SELECT TO {app}
    USING (is_public OR (SELECT app.is_staff()) OR EXISTS (
        SELECT FROM account_subscriptions s WHERE code IN (s.tier_code, s.next_tier_code)))
"""
OPEN = (
    "ALTER TABLE subscription_tiers ENABLE ROW LEVEL SECURITY",
    SEEN.format(app=APP),
    f"CREATE POLICY subscription_tiers_insert_app ON subscription_tiers FOR INSERT TO {APP} WITH CHECK ((SELECT app.is_staff()))",
    f"CREATE POLICY subscription_tiers_update_app ON subscription_tiers FOR UPDATE TO {APP} USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()))",
    f"CREATE POLICY subscription_tiers_system ON subscription_tiers TO {SYSTEM} USING (true) WITH CHECK (true)",
    f"GRANT SELECT, INSERT, UPDATE ON subscription_tiers TO {APP}",
)
PLANS: list[dict[str, Any]] = [
    {
        "id": UUID("01a20000-0000-7000-8000-000000000001"),
        "code": "individual",
        "name": "Individual",
        "price_cents": 2900,
        "rate_tier": 60,
        "limits": {
            "workspaces": 1,
            "seats": 2,
            "posts_per_month": 60,
            "credits_per_month": 500,
            "storage": 5 * GIB,
            "api_keys": 3,
            "webhooks": 2,
            "custom_roles": 0,
            "approval_stages": 2,
            "custom_domains": 0,
            "audit_days": 90,
        },
        "features": [],
        "overage": {},
    },
    {
        "id": UUID("01a20000-0000-7000-8000-000000000002"),
        "code": "team",
        "name": "Team",
        "price_cents": 9900,
        "rate_tier": 120,
        "limits": {
            "workspaces": 5,
            "seats": 10,
            "posts_per_month": 500,
            "credits_per_month": 3000,
            "storage": 50 * GIB,
            "api_keys": 20,
            "webhooks": 10,
            "custom_roles": 5,
            "approval_stages": 5,
            "custom_domains": 1,
            "audit_days": 365,
        },
        "features": ["portal"],
        "overage": {"credits_per_month": {"per": 100, "price_cents": 200}},
    },
    {
        "id": UUID("01a20000-0000-7000-8000-000000000003"),
        "code": "agency",
        "name": "Agency",
        "price_cents": 24900,
        "rate_tier": 300,
        "limits": {
            "workspaces": 50,
            "seats": 50,
            "posts_per_month": None,
            "credits_per_month": 15000,
            "storage": 500 * GIB,
            "api_keys": 100,
            "webhooks": 50,
            "custom_roles": 50,
            "approval_stages": 10,
            "custom_domains": 50,
            "audit_days": None,
        },
        "features": ["portal", "white_label"],
        "overage": {"credits_per_month": {"per": 100, "price_cents": 150}},
    },
]


def upgrade() -> None:
    tiers = op.create_table(
        "subscription_tiers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("price_cents", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("interval", sa.Text(), nullable=False),
        sa.Column("limits", Json, nullable=False),
        sa.Column("features", Json, nullable=False),
        sa.Column("rate_tier", sa.Integer(), nullable=False),
        sa.Column("overage", Json, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("is_public", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_subscription_tiers"),
        sa.UniqueConstraint("code", name="uq_subscription_tiers_code"),
        sa.CheckConstraint(
            f"interval IN ({PERIOD})", name="ck_subscription_tiers_interval_is_known"
        ),
    )
    op.create_table(
        "account_subscriptions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("tier_code", sa.String(40), nullable=False),
        sa.Column("next_tier_code", sa.String(40), nullable=True),
        sa.Column("provider_subscription_id", sa.String(255), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=True),
        sa.Column("trial_ends_at", UtcDateTime(), nullable=True),
        sa.Column("current_period_start", UtcDateTime(), nullable=True),
        sa.Column("current_period_end", UtcDateTime(), nullable=True),
        sa.Column("cancel_at_period_end", sa.Boolean(), nullable=False),
        sa.Column("canceled_at", UtcDateTime(), nullable=True),
        sa.Column("past_due_since", UtcDateTime(), nullable=True),
        sa.Column("provider_version", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_account_subscriptions"),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.id"],
            ondelete="CASCADE",
            name="fk_account_subscriptions_account_id",
        ),
        sa.ForeignKeyConstraint(
            ["tier_code"], ["subscription_tiers.code"], name="fk_account_subscriptions_tier_code"
        ),
        sa.ForeignKeyConstraint(
            ["next_tier_code"],
            ["subscription_tiers.code"],
            name="fk_account_subscriptions_next_tier_code",
        ),
        sa.UniqueConstraint("account_id", name="uq_account_subscriptions_account_id"),
        sa.UniqueConstraint(
            "provider_subscription_id", name="uq_account_subscriptions_provider_subscription_id"
        ),
        sa.CheckConstraint(
            f"status IN ({STATUSES})", name="ck_account_subscriptions_status_is_known"
        ),
    )
    for columns in (["tier_code"], ["next_tier_code"], ["status", "trial_ends_at"]):
        name = f"ix_account_subscriptions_{'_'.join(columns)}"
        op.create_index(name, "account_subscriptions", columns)
    op.create_table(
        "entitlements",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(60), nullable=False),
        sa.Column("limit", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.String(500), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_entitlements"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], ondelete="CASCADE", name="fk_entitlements_account_id"
        ),
        sa.UniqueConstraint("account_id", "code", name="uq_entitlements_account_id_code"),
    )
    begun = datetime(2026, 11, 30, tzinfo=UTC)
    alike = {
        "created_at": begun,
        "updated_at": begun,
        "version": 1,
        "currency": "usd",
        "interval": "month",
        "is_public": True,
    }
    op.bulk_insert(tiers, [{**alike, **plan, "position": at} for at, plan in enumerate(PLANS, 1)])
    protect_account("account_subscriptions", insert=PAYER, update=PAYER, inside=True)
    protect_account("entitlements", inside=True, staff=["INSERT", "UPDATE", "DELETE"])
    open_to_system("subscription_tiers", "SELECT")
    open_to_system("account_subscriptions", "SELECT", "INSERT", "UPDATE")
    open_to_system("entitlements", "SELECT")
    if on_postgres():
        for statement in OPEN:
            op.execute(statement)


def downgrade() -> None:
    if on_postgres():
        op.execute("DROP POLICY subscription_tiers_offered ON subscription_tiers")
    for table in ("entitlements", "account_subscriptions"):
        unprotect_account(table)
        op.drop_table(table)
    op.drop_table("subscription_tiers")
