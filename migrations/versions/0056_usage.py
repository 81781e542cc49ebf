"""usage

Revision ID: 0056
Revises: 0055
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import (
    ACCOUNT_ITSELF,
    APP,
    CLOSE_FUNCTIONS,
    on_postgres,
    open_to_system,
    protect_account,
)

revision = "0056"
down_revision = "0055"
branch_labels = None
depends_on = None

APPEND_ONLY = (
    "CREATE TRIGGER ledger_entries_are_never_changed BEFORE UPDATE ON ledger_entries "
    "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    "CREATE TRIGGER ledger_entries_are_never_removed BEFORE DELETE ON ledger_entries "
    "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END",
)
# No role of an account reads work; what those are called who spent its credits is on its bill.
SPENDERS = """
CREATE FUNCTION app.spenders() RETURNS TABLE (id uuid, called text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT w.id, w.name::text FROM public.workspaces w
    WHERE w.account_id = ANY (app.accounts()::uuid[])
    UNION ALL
    SELECT u.id, u.full_name::text FROM public.users u WHERE u.id IN (
        SELECT l.user_id FROM public.ledger_entries l
        WHERE l.account_id = ANY (app.accounts()::uuid[]))
$$
"""
IN_POSTGRES = (
    SPENDERS,
    CLOSE_FUNCTIONS,
    f"GRANT EXECUTE ON FUNCTION app.spenders() TO {APP}",
)
MOMENT = sa.DateTime(timezone=True)
HELD = sa.text("state = 'held'")


def upgrade() -> None:
    op.create_table(
        "usage_tracking",
        *_own("usage_tracking"),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("granted", sa.BigInteger(), nullable=True),
        sa.Column("reserved", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.BigInteger(), nullable=False),
        sa.Column("overage_used", sa.BigInteger(), nullable=False),
        sa.Column("overage_limit", sa.BigInteger(), nullable=True),
        sa.Column("block_credits", sa.Integer(), nullable=True),
        sa.Column("block_micros", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.UniqueConstraint(
            "account_id", "starts_at", name=op.f("uq_usage_tracking_account_id_starts_at")
        ),
        sa.CheckConstraint(
            "used + reserved <= granted + overage_limit",
            name=op.f("ck_usage_tracking_is_never_overspent"),
        ),
    )
    op.create_table(
        "credit_reservations",
        *_own("credit_reservations"),
        *_spent("credit_reservations"),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("confirmed", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.CheckConstraint(
            "state IN ('held', 'confirmed', 'released', 'expired')",
            name=op.f("ck_credit_reservations_state_is_known"),
        ),
        sa.CheckConstraint(
            "confirmed BETWEEN 0 AND amount", name=op.f("ck_credit_reservations_is_never_exceeded")
        ),
    )
    op.create_table(
        "ledger_entries",
        *_own("ledger_entries"),
        *_spent("ledger_entries"),
        sa.Column("workspace_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("credits", sa.BigInteger(), nullable=False),
        sa.Column("cost_micros", sa.BigInteger(), nullable=False),
        sa.Column("charged_micros", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("reservation_id", sa.Uuid(), nullable=True),
        sa.Column("invoice_ref", sa.String(length=200), nullable=True),
        sa.CheckConstraint(
            "kind IN ('grant', 'usage', 'overage', 'invoice_line', 'adjustment')",
            name=op.f("ck_ledger_entries_kind_is_known"),
        ),
    )
    op.create_index("ix_credit_reservations_period_id", "credit_reservations", ["period_id"])
    op.create_index(
        "ix_credit_reservations_account_id_expires_at",
        "credit_reservations",
        ["account_id", "expires_at"],
        sqlite_where=HELD,
        postgresql_where=HELD,
    )
    for columns in (["account_id", "created_at", "id"], ["period_id", "kind"]):
        op.create_index(f"ix_ledger_entries_{'_'.join(columns)}", "ledger_entries", columns)
    protect_account("usage_tracking", insert=ACCOUNT_ITSELF, update=ACCOUNT_ITSELF, inside=True)
    protect_account("credit_reservations", insert=ACCOUNT_ITSELF, update=ACCOUNT_ITSELF)
    # Whose reservations are forgotten is asked across accounts.
    open_to_system("credit_reservations", "SELECT")
    protect_account("ledger_entries", insert=ACCOUNT_ITSELF)
    for statement in IN_POSTGRES if on_postgres() else APPEND_ONLY:
        op.execute(statement)


def _own(table: str) -> list[sa.schema.SchemaItem]:
    """Return what each row of an account has."""
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f(f"fk_{table}_account_id")
        ),
    ]


def _spent(table: str) -> list[sa.schema.SchemaItem]:
    """Return what says in which period, for what and for whom something is spent."""
    return [
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.UniqueConstraint("account_id", "key", name=op.f(f"uq_{table}_account_id_key")),
        sa.ForeignKeyConstraint(
            ["period_id"], ["usage_tracking.id"], name=op.f(f"fk_{table}_period_id")
        ),
    ]


def downgrade() -> None:
    if on_postgres():
        op.execute("DROP FUNCTION app.spenders()")
    for table in ("ledger_entries", "credit_reservations", "usage_tracking"):
        op.drop_table(table)
