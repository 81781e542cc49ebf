"""webhooks of who left are disabled

Revision ID: 0034
Revises: 0033
"""

from alembic import op

from migrations.rls import on_postgres

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

REASONS = "'by_hand', 'gone', 'failing', 'claim_ended'"
FORGET = (
    "ALTER TABLE webhooks NO FORCE ROW LEVEL SECURITY",
    "UPDATE webhooks SET disabled_reason = 'by_hand' WHERE disabled_reason = 'maker_left'",
    "ALTER TABLE webhooks FORCE ROW LEVEL SECURITY",
)


def know_reasons(listed: str) -> None:
    """Let webhooks be disabled for these reasons and no others."""
    name = op.f("ck_webhooks_disabled_reason_is_known")
    with op.batch_alter_table("webhooks") as table:
        table.drop_constraint(name, type_="check")
        table.create_check_constraint(name, f"disabled_reason IN ({listed})")


def upgrade() -> None:
    know_reasons(f"{REASONS}, 'maker_left'")


def downgrade() -> None:
    for statement in FORGET if on_postgres() else [FORGET[1]]:
        op.execute(statement)
    know_reasons(REASONS)
