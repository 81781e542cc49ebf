"""webhooks of who only said an address are disabled

Revision ID: 0029
Revises: 0028
"""

from alembic import op

from migrations.rls import SYSTEM, on_postgres

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

REASONS = "'by_hand', 'gone', 'failing'"
# The proof of an address is outside of every workspace; it may switch off and nothing else.
SWITCHED_OFF = (
    f"CREATE POLICY webhooks_switched_off ON webhooks FOR UPDATE TO {SYSTEM} "
    "USING (true) WITH CHECK (state = 'disabled')",
    f"GRANT UPDATE (state, disabled_at, disabled_reason, version, updated_at) ON webhooks "
    f"TO {SYSTEM}",
)
NOT_SWITCHED_OFF = (
    f"REVOKE UPDATE (state, disabled_at, disabled_reason, version, updated_at) ON webhooks "
    f"FROM {SYSTEM}",
    "DROP POLICY webhooks_switched_off ON webhooks",
    "ALTER TABLE webhooks NO FORCE ROW LEVEL SECURITY",
    "UPDATE webhooks SET disabled_reason = 'by_hand' WHERE disabled_reason = 'claim_ended'",
    "ALTER TABLE webhooks FORCE ROW LEVEL SECURITY",
)


def know_reasons(listed: str) -> None:
    """Let webhooks be disabled for these reasons and no others."""
    name = op.f("ck_webhooks_disabled_reason_is_known")
    with op.batch_alter_table("webhooks") as table:
        table.drop_constraint(name, type_="check")
        table.create_check_constraint(name, f"disabled_reason IN ({listed})")


def upgrade() -> None:
    know_reasons(f"{REASONS}, 'claim_ended'")
    for statement in SWITCHED_OFF if on_postgres() else ():
        op.execute(statement)


def downgrade() -> None:
    for statement in NOT_SWITCHED_OFF if on_postgres() else [NOT_SWITCHED_OFF[3]]:
        op.execute(statement)
    know_reasons(REASONS)
