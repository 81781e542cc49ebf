"""platform events end

Revision ID: 0021
Revises: 0020
"""

from alembic import op

from migrations.rls import CLOSE_FUNCTIONS, SYSTEM, on_postgres

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

# Whatever the setting says, these four weeks are kept. It is a month at least: two clocks differ.
KEPT_DAYS = 28
YOUNG = (
    """
    CREATE FUNCTION app.keep_platform_events() RETURNS trigger
    LANGUAGE plpgsql SET search_path = '' AS $$
    BEGIN
        RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
            MESSAGE = 'platform events are append-only';
    END $$
    """,
    f"""
    CREATE TRIGGER platform_events_are_kept BEFORE DELETE ON platform_events FOR EACH ROW
    WHEN (OLD.dispatched_at IS NULL OR OLD.occurred_at > now() - interval '{KEPT_DAYS} days')
    EXECUTE FUNCTION app.keep_platform_events()
    """,
    CLOSE_FUNCTIONS,
    f"GRANT DELETE ON platform_events TO {SYSTEM}",
)
# What PostgreSQL grants nobody: a change of anything but that readers were told.
YOUNG_IN_SQLITE = (
    "CREATE TRIGGER platform_events_are_never_changed BEFORE UPDATE OF id, created_at, type, "
    "subject_type, subject_id, actor_id, on_behalf_of_id, door, request_id, changes, data, "
    "occurred_at ON platform_events "
    "BEGIN SELECT RAISE(ABORT, 'platform events are append-only'); END",
    "CREATE TRIGGER platform_events_are_kept BEFORE DELETE ON platform_events "
    "WHEN OLD.dispatched_at IS NULL "
    f"OR OLD.occurred_at > strftime('%Y-%m-%d %H:%M:%f', 'now', '-{KEPT_DAYS} days') "
    "BEGIN SELECT RAISE(ABORT, 'platform events are append-only'); END",
)


def upgrade() -> None:
    for statement in YOUNG if on_postgres() else YOUNG_IN_SQLITE:
        op.execute(statement)


def downgrade() -> None:
    if on_postgres():
        op.execute(f"REVOKE DELETE ON platform_events FROM {SYSTEM}")
        op.execute("DROP TRIGGER platform_events_are_kept ON platform_events")
        op.execute("DROP FUNCTION app.keep_platform_events()")
    else:
        op.execute("DROP TRIGGER platform_events_are_kept")
        op.execute("DROP TRIGGER platform_events_are_never_changed")
