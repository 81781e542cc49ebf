"""the default workflow takes what no source says, and marks it

Revision ID: 0066
Revises: 0065
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from migrations.rls import in_every_workspace
from runner.core.clock import now
from runner.core.db.types import Json, UtcDateTime
from runner.core.events.event import sha
from runner.core.ids import new_id

revision = "0066"
down_revision = "0065"
branch_labels = None
depends_on = None

CHECK = "every_sentence_has_a_source"
DEFINITIONS = sa.table(
    "workflow_definitions",
    sa.column("id", sa.Uuid()),
    sa.column("created_at", UtcDateTime()),
    sa.column("workspace_id", sa.Uuid()),
    sa.column("key", sa.String()),
    sa.column("number", sa.Integer()),
    sa.column("content", Json),
    sa.column("sha256", sa.String()),
)
RUNS = sa.table(
    "workflow_runs",
    sa.column("workspace_id", sa.Uuid()),
    sa.column("definition_id", sa.Uuid()),
)


def upgrade() -> None:
    with in_every_workspace("workflow_definitions"):
        for before in _default(1):
            content = {**before["content"], "version": 2}
            for step in content["steps"]:
                step["checks"] = [each for each in step["checks"] if each != CHECK]
            row = {**before, "id": new_id(), "created_at": now(), "number": 2}
            row |= {"content": content, "sha256": sha(content)}
            op.get_bind().execute(DEFINITIONS.insert().values(**row))


def downgrade() -> None:
    with in_every_workspace("workflow_definitions", "workflow_runs"):
        before = {row["workspace_id"]: row["id"] for row in _default(1)}
        for row in _default(2):
            followed = RUNS.update().where(
                RUNS.c.workspace_id == row["workspace_id"], RUNS.c.definition_id == row["id"]
            )
            # Who began with the second one keeps it: there is nothing to go back to.
            if first := before.get(row["workspace_id"]):
                op.get_bind().execute(followed.values(definition_id=first))
                op.get_bind().execute(DEFINITIONS.delete().where(DEFINITIONS.c.id == row["id"]))


def _default(number: int) -> Sequence[sa.RowMapping]:
    asked = sa.select(DEFINITIONS).where(
        DEFINITIONS.c.key == "default", DEFINITIONS.c.number == number
    )
    return op.get_bind().execute(asked).mappings().all()
