"""the lines of a run are called as events are

Revision ID: 0047
Revises: 0046
"""

from alembic import op

from migrations.rls import in_every_workspace

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None

NAMES = {
    "run_queued": "run.queued",
    "run_started": "run.started",
    "step_started": "run.step_started",
    "step_finished": "run.step_finished",
    "cancel_requested": "run.cancel_requested",
    "run_succeeded": "run.succeeded",
    "run_failed": "run.failed",
    "run_cancelled": "run.cancelled",
}


def upgrade() -> None:
    _rename(NAMES)


def downgrade() -> None:
    _rename({new: old for old, new in NAMES.items()})


def _rename(names: dict[str, str]) -> None:
    known = ", ".join(f"'{old}'" for old in names)
    cases = " ".join(f"WHEN '{old}' THEN '{new}'" for old, new in names.items())
    with in_every_workspace("run_events"):
        op.execute(f"UPDATE run_events SET type = CASE type {cases} END WHERE type IN ({known})")
