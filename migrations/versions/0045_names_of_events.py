"""events end in created, updated and deleted

What rows were chained under stays what their hashes are made of: see `FORMERLY`.

Revision ID: 0045
Revises: 0044
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import in_every_workspace, on_postgres, rewriting

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
LOGS = ("events", "platform_events")


def upgrade() -> None:
    _rename(NEW)


def downgrade() -> None:
    _rename(OLD)


def _rename(names: dict[str, str]) -> None:
    with in_every_workspace("events", "webhooks"), rewriting(*LOGS):
        for log in LOGS:
            # Once over what may be millions of rows.
            events = sa.table(log, sa.column("type", sa.Text))
            renamed = sa.case(names, value=events.c.type)
            op.execute(sa.update(events).where(events.c.type.in_(names)).values(type=renamed))
        for old, new in names.items():
            asked = sa.text(
                "UPDATE webhooks SET events = replace(CAST(events AS text), :old, :new)"
                f"{'::jsonb' if on_postgres() else ''} "
                "WHERE CAST(events AS text) LIKE '%' || :old || '%'"
            )
            op.execute(asked.bindparams(old=f'"{old}"', new=f'"{new}"'))
