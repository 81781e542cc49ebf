"""events end in created, updated and deleted

What rows were chained under stays what their hashes are made of: see `FORMERLY`.

Revision ID: 0045
Revises: 0044
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

from migrations.rls import on_postgres

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None

NOUNS = {
    "added": ("created", "attachment comment source"),
    "made": ("created", "machine recovery_codes"),
    "changed": (
        "updated",
        "api_key approval_stage attachment channel chapter goal machine password project role tag "
        "user webhook workspace",
    ),
    "edited": ("updated", "comment post"),
    "removed": (
        "deleted",
        "approval_stage attachment channel chapter comment file goal member project role source "
        "tag webhook",
    ),
    "discarded": ("deleted", "post"),
}
NEW = {
    f"{noun}.{before}": f"{noun}.{after}"
    for before, (after, nouns) in NOUNS.items()
    for noun in nouns.split()
}
OLD = {new: old for old, new in NEW.items()}
CONFINED = ("events", "webhooks")
LOGS = ("events", "platform_events")


def upgrade() -> None:
    _rename(NEW)


def downgrade() -> None:
    _rename(OLD)


def _rename(names: dict[str, str]) -> None:
    for log in LOGS:
        with _unconfined(log):
            for old, new in names.items():
                statement = sa.text(f"UPDATE {log} SET type = :new WHERE type = :old")
                op.execute(statement.bindparams(old=old, new=new))
    with _unconfined("webhooks"):
        for old, new in names.items():
            statement = sa.text(
                "UPDATE webhooks SET events = replace(CAST(events AS text), :old, :new)"
                f"{'::jsonb' if on_postgres() else ''} "
                "WHERE CAST(events AS text) LIKE '%' || :old || '%'"
            )
            op.execute(statement.bindparams(old=f'"{old}"', new=f'"{new}"'))


@contextmanager
def _unconfined(table: str) -> Iterator[None]:
    """Let the migration change every row of a table."""
    if on_postgres():
        if table in CONFINED:
            op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
        yield
        if table in CONFINED:
            op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        return
    rule = f"{table}_are_never_changed"
    ask = sa.text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = :rule")
    made = op.get_bind().scalar(ask, {"rule": rule})
    if made:
        op.execute(f"DROP TRIGGER {rule}")
    yield
    if made:
        op.execute(made)
