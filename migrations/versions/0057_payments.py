"""what the payment provider sends is kept, and what it says of an account

Revision ID: 0057
Revises: 0056
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import (
    APP,
    SYSTEM,
    on_postgres,
    open_to_system,
    protect_account,
    unprotect_account,
)
from runner.core.db.types import Json, UtcDateTime

revision = "0057"
down_revision = "0056"
branch_labels = None
depends_on = None

OF_ACCOUNTS = ("billing_customers", "invoices", "payment_methods")

STAFF = "(SELECT app.is_staff())"
FOR_STAFF = (
    "ALTER TABLE billing_events ENABLE ROW LEVEL SECURITY",
    f"CREATE POLICY billing_events_system ON billing_events TO {SYSTEM} USING (true) WITH CHECK (true)",
    f"CREATE POLICY billing_events_read ON billing_events FOR SELECT TO {APP} USING ({STAFF})",
    f"CREATE POLICY billing_events_replay ON billing_events FOR UPDATE TO {APP} USING ({STAFF})",
    f"GRANT SELECT, UPDATE ON billing_events TO {APP}",
)


def upgrade() -> None:
    op.create_table(
        "billing_events",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("provider_event_id", sa.String(length=255), nullable=False),
        sa.Column("type", sa.String(length=255), nullable=False),
        sa.Column("provider_customer_id", sa.String(length=255), nullable=True),
        sa.Column("payload", Json, nullable=False),
        sa.Column("processed_at", UtcDateTime(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_billing_events"),
        sa.UniqueConstraint("provider_event_id", name="uq_billing_events_provider_event_id"),
    )
    op.create_index("ix_billing_events_created_at_id", "billing_events", ["created_at", "id"])
    op.create_index(
        "ix_billing_events_provider_customer_id", "billing_events", ["provider_customer_id"]
    )

    op.create_table(
        "billing_customers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("provider_customer_id", sa.String(length=255), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=True),
        sa.Column("kept_at", UtcDateTime(), nullable=True),
        sa.Column("deleted_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.id"],
            name="fk_billing_customers_account_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_billing_customers"),
        sa.UniqueConstraint("account_id", name="uq_billing_customers_account_id"),
        sa.UniqueConstraint(
            "provider_customer_id", name="uq_billing_customers_provider_customer_id"
        ),
    )
    op.create_table(
        "invoices",
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("provider_invoice_id", sa.String(length=255), nullable=False),
        sa.Column("number", sa.String(length=255), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("total_cents", sa.BigInteger(), nullable=False),
        sa.Column("due_cents", sa.BigInteger(), nullable=False),
        sa.Column("paid_cents", sa.BigInteger(), nullable=False),
        sa.Column("issued_at", UtcDateTime(), nullable=False),
        sa.Column("period_start", UtcDateTime(), nullable=False),
        sa.Column("period_end", UtcDateTime(), nullable=False),
        sa.Column("attempted", sa.Boolean(), nullable=False),
        sa.Column("next_attempt_at", UtcDateTime(), nullable=True),
        sa.Column("page_url", sa.Text(), nullable=True),
        sa.Column("pdf_url", sa.Text(), nullable=True),
        sa.Column("lines", Json, nullable=False),
        sa.CheckConstraint(
            "status IN ('draft', 'open', 'paid', 'void', 'uncollectible')",
            name=op.f("ck_invoices_status_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_invoices_account_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_invoices"),
        sa.UniqueConstraint("provider_invoice_id", name="uq_invoices_provider_invoice_id"),
    )
    op.create_index(
        "ix_invoices_account_id_issued_at_id", "invoices", ["account_id", "issued_at", "id"]
    )

    op.create_table(
        "payment_methods",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("provider_payment_method_id", sa.String(length=255), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("brand", sa.String(length=40), nullable=True),
        sa.Column("last4", sa.String(length=4), nullable=True),
        sa.Column("expires_month", sa.Integer(), nullable=True),
        sa.Column("expires_year", sa.Integer(), nullable=True),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.id"],
            name="fk_payment_methods_account_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_payment_methods"),
        sa.UniqueConstraint(
            "account_id",
            "provider_payment_method_id",
            name="uq_payment_methods_account_id_provider_payment_method_id",
        ),
    )
    op.create_index("ix_payment_methods_account_id", "payment_methods", ["account_id"])

    open_to_system("billing_events")
    if on_postgres():
        for statement in FOR_STAFF:
            op.execute(statement)
    for table in OF_ACCOUNTS:
        open_to_system(table)
        protect_account(table)


def downgrade() -> None:
    for table in OF_ACCOUNTS:
        unprotect_account(table)
        op.drop_table(table)
    op.drop_table("billing_events")
