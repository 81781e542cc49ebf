"""a product is sold by one account of a server

Revision ID: 0063
Revises: 0062
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import (
    ACCOUNT_ADMIN,
    APP,
    CLOSE_FUNCTIONS,
    on_postgres,
    protect_account,
    unprotect_account,
)
from runner.core.clock import now
from runner.core.db.types import UtcDateTime
from runner.core.ids import new_id

revision = "0063"
down_revision = "0062"
branch_labels = None
depends_on = None

TABLE = "license_products"
# The app login reads of nobody whether they are staff; of an account it is told that.
OWNED_BY_STAFF = """
CREATE FUNCTION app.owned_by_staff(p_account uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT coalesce((
        SELECT u.is_platform_staff AND u.is_active
        FROM public.account_members m JOIN public.users u ON u.id = m.user_id
        WHERE m.account_id = p_account AND m.role = 'owner'
        ORDER BY m.created_at, m.id LIMIT 1), false)
$$
"""
# Who sold it first goes on to sell it; the licences of others stay as they are.
SOLD = """
    SELECT account_id, product, min(created_at) AS since FROM (
        SELECT account_id, product, created_at FROM license_templates
        UNION ALL SELECT account_id, product, created_at FROM licenses) AS sold
    GROUP BY account_id, product ORDER BY since, account_id
"""
OWNERS = """
    SELECT m.account_id, u.is_platform_staff AS staff
    FROM account_members m JOIN users u ON u.id = m.user_id
    WHERE m.role = 'owner' ORDER BY m.created_at, m.id
"""


def upgrade() -> None:
    table = op.create_table(
        TABLE,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{TABLE}"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], ondelete="CASCADE", name=f"fk_{TABLE}_account_id"
        ),
        sa.UniqueConstraint("name", name=f"uq_{TABLE}_name"),
    )
    op.create_index(f"ix_{TABLE}_account_id", TABLE, ["account_id"])
    owned = sa.text(OWNERS).columns(account_id=sa.Uuid(), staff=sa.Boolean())
    staff: dict[object, bool] = {}
    for owner in op.get_bind().execute(owned):
        staff.setdefault(owner.account_id, owner.staff)
    claimed: dict[str, object] = {}
    for row in op.get_bind().execute(sa.text(SOLD).columns(account_id=sa.Uuid())):
        name = " ".join(row.product.split()).casefold()
        if name != "postmagiq" or staff.get(row.account_id):
            claimed.setdefault(name, row.account_id)
    rows = [
        {"id": new_id(), "created_at": now(), "account_id": account_id, "name": name}
        for name, account_id in claimed.items()
    ]
    op.bulk_insert(table, rows)
    protect_account(TABLE, insert=ACCOUNT_ADMIN)
    if on_postgres():
        op.execute(OWNED_BY_STAFF)
        op.execute(CLOSE_FUNCTIONS)
        op.execute(f"GRANT EXECUTE ON FUNCTION app.owned_by_staff TO {APP}")


def downgrade() -> None:
    if on_postgres():
        op.execute("DROP FUNCTION app.owned_by_staff")
    unprotect_account(TABLE)
    op.drop_table(TABLE)
