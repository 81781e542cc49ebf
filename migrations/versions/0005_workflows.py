"""workflows

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import ADMIN, VIEWER, protect
from runner.core.db.types import Json

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "workflow_definitions",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", Json, nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_workflow_definitions"),
        sa.UniqueConstraint(
            "workspace_id", "key", "number", name="uq_workflow_definitions_workspace_id_key_number"
        ),
    )
    op.create_table(
        "workflow_runs",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("definition_id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=True),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("instruction", sa.String(length=2000), nullable=True),
        sa.Column("budget_micros", sa.BigInteger(), nullable=True),
        sa.Column("cost_micros", sa.BigInteger(), nullable=False),
        sa.Column("problem", sa.String(length=1000), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancel_requested_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("job_id", sa.String(), nullable=True),
        sa.CheckConstraint(
            "status IN ('queued', 'running', 'waiting_input', 'succeeded', 'failed', 'cancelled', 'interrupted')",
            name=op.f("ck_workflow_runs_status_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "definition_id"],
            ["workflow_definitions.workspace_id", "workflow_definitions.id"],
            name="fk_workflow_runs_workspace_id_definition_id",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_workflow_runs"),
    )
    op.create_index(
        "ix_workflow_runs_workspace_id_created_at_id",
        "workflow_runs",
        ["workspace_id", "created_at", "id"],
    )
    op.create_index(
        "ix_workflow_runs_workspace_id_definition_id",
        "workflow_runs",
        ["workspace_id", "definition_id"],
    )
    op.create_index(
        "ix_workflow_runs_workspace_id_post_id", "workflow_runs", ["workspace_id", "post_id"]
    )
    op.create_index(
        "ix_workflow_runs_workspace_id_source_id_created_at",
        "workflow_runs",
        ["workspace_id", "source_id", "created_at"],
    )
    op.create_index(
        "ix_workflow_runs_workspace_id_status_created_at",
        "workflow_runs",
        ["workspace_id", "status", "created_at"],
    )
    op.create_table(
        "invocation_records",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("agent", sa.String(), nullable=False),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("tokens_in", sa.Integer(), nullable=False),
        sa.Column("tokens_out", sa.Integer(), nullable=False),
        sa.Column("cost_micros", sa.BigInteger(), nullable=False),
        sa.Column("latency_ms", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "run_id"],
            ["workflow_runs.workspace_id", "workflow_runs.id"],
            name="fk_invocation_records_workspace_id_run_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_invocation_records"),
    )
    op.create_index(
        "ix_invocation_records_workspace_id_run_id",
        "invocation_records",
        ["workspace_id", "run_id"],
    )
    op.create_table(
        "run_events",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("content", Json, nullable=False),
        sa.Column("tokens", sa.Integer(), nullable=False),
        sa.Column("purged_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "run_id"],
            ["workflow_runs.workspace_id", "workflow_runs.id"],
            name="fk_run_events_workspace_id_run_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_run_events"),
        sa.UniqueConstraint(
            "workspace_id", "run_id", "seq", name="uq_run_events_workspace_id_run_id_seq"
        ),
    )
    op.create_index("ix_run_events_workspace_id_run_id", "run_events", ["workspace_id", "run_id"])
    op.create_table(
        "run_steps",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("persona", sa.String(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("output", Json, nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "status IN ('pending', 'running', 'succeeded', 'failed')",
            name=op.f("ck_run_steps_status_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "run_id"],
            ["workflow_runs.workspace_id", "workflow_runs.id"],
            name="fk_run_steps_workspace_id_run_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_run_steps"),
        sa.UniqueConstraint(
            "workspace_id", "run_id", "n", name="uq_run_steps_workspace_id_run_id_n"
        ),
    )
    op.create_index("ix_run_steps_workspace_id_run_id", "run_steps", ["workspace_id", "run_id"])
    op.create_table(
        "audit_scores",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=True),
        sa.Column("overall", sa.Integer(), nullable=False),
        sa.Column("dimensions", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name="fk_audit_scores_workspace_id_post_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_audit_scores"),
    )
    op.create_index(
        "ix_audit_scores_workspace_id_post_id", "audit_scores", ["workspace_id", "post_id"]
    )
    op.create_index(
        "ix_audit_scores_workspace_id_post_id_created_at",
        "audit_scores",
        ["workspace_id", "post_id", "created_at"],
    )
    op.create_table(
        "audit_findings",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("score_id", sa.Uuid(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("suggestion", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "severity IN ('error', 'warning', 'notice')",
            name=op.f("ck_audit_findings_severity_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "score_id"],
            ["audit_scores.workspace_id", "audit_scores.id"],
            name="fk_audit_findings_workspace_id_score_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_audit_findings"),
    )
    op.create_index(
        "ix_audit_findings_workspace_id_score_id", "audit_findings", ["workspace_id", "score_id"]
    )
    protect(
        "workflow_definitions",
        read=VIEWER,
        insert=ADMIN,
        update=None,
        delete=None,
        system=("select", "insert"),
    )
    # The system ends the runs of people who may not enter any more.
    protect("workflow_runs", read=VIEWER, delete=None, system=("select", "update"))
    protect("run_steps", read=VIEWER, delete=None, system=("select", "update"))
    protect("run_events", read=VIEWER, delete=None)
    protect("invocation_records", read=VIEWER, update=None, delete=None)
    protect("audit_scores", update=None, delete=None)
    protect("audit_findings", update=None, delete=None)


def downgrade() -> None:
    op.drop_table("audit_findings")
    op.drop_table("audit_scores")
    op.drop_table("run_steps")
    op.drop_table("run_events")
    op.drop_table("invocation_records")
    op.drop_table("workflow_runs")
    op.drop_table("workflow_definitions")
