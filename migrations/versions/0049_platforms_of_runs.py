"""a run writes for several platforms

Revision ID: 0049
Revises: 0048
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import in_every_workspace, on_postgres
from runner.core.db.types import Json

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None

LISTED = {True: "jsonb_build_array(platform)", False: "json_array(platform)"}
FIRST = {True: "platforms ->> 0", False: "json_extract(platforms, '$[0]')"}


def upgrade() -> None:
    op.add_column("workflow_runs", sa.Column("platforms", Json, nullable=True))
    op.add_column("run_steps", sa.Column("platform", sa.String(), nullable=True))
    with in_every_workspace("workflow_runs"):
        op.execute(f"UPDATE workflow_runs SET platforms = {LISTED[on_postgres()]}")
    with op.batch_alter_table("workflow_runs") as runs:
        runs.alter_column("platforms", existing_type=Json, nullable=False)
        runs.drop_column("platform")


def downgrade() -> None:
    op.add_column("workflow_runs", sa.Column("platform", sa.String(), nullable=True))
    with in_every_workspace("workflow_runs"):
        # The database does not hold that a run has a platform; one without must not stop the rest.
        op.execute(f"UPDATE workflow_runs SET platform = coalesce({FIRST[on_postgres()]}, 'blog')")
    with op.batch_alter_table("workflow_runs") as runs:
        runs.alter_column("platform", existing_type=sa.String(), nullable=False)
        runs.drop_column("platforms")
    op.drop_column("run_steps", "platform")
