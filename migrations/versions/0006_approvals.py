"""approvals

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import ADMIN, VIEWER, protect
from runner.core.db.types import Json

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "approval_stages",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("quorum", sa.Integer(), nullable=False),
        sa.Column("roles", Json, nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_approval_stages"),
    )
    op.create_index(
        "ix_approval_stages_workspace_id_rank", "approval_stages", ["workspace_id", "rank"]
    )
    op.create_table(
        "approval_requests",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("post_key", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("stage_id", sa.Uuid(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("version_number", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("requested_by_id", sa.Uuid(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('pending', 'approved', 'rejected', 'withdrawn', 'revoked')",
            name=op.f("ck_approval_requests_state_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name="fk_approval_requests_workspace_id_post_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "stage_id"],
            ["approval_stages.workspace_id", "approval_stages.id"],
            name="fk_approval_requests_workspace_id_stage_id",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_approval_requests"),
    )
    op.create_index(
        "ix_approval_requests_workspace_id_created_at_id",
        "approval_requests",
        ["workspace_id", "created_at", "id"],
    )
    op.create_index(
        "ix_approval_requests_workspace_id_post_id",
        "approval_requests",
        ["workspace_id", "post_id"],
    )
    op.create_index(
        "ix_approval_requests_workspace_id_post_id_state",
        "approval_requests",
        ["workspace_id", "post_id", "state"],
        unique=True,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_approval_requests_workspace_id_stage_id",
        "approval_requests",
        ["workspace_id", "stage_id"],
    )
    op.create_index(
        "ix_approval_requests_workspace_id_state_created_at",
        "approval_requests",
        ["workspace_id", "state", "created_at"],
    )
    op.create_table(
        "approval_decisions",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("feedback", sa.Text(), nullable=True),
        sa.Column("door", sa.String(), nullable=False),
        sa.CheckConstraint(
            "verdict IN ('approved', 'rejected')",
            name=op.f("ck_approval_decisions_verdict_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "request_id"],
            ["approval_requests.workspace_id", "approval_requests.id"],
            name="fk_approval_decisions_workspace_id_request_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_approval_decisions"),
        sa.UniqueConstraint(
            "workspace_id",
            "request_id",
            "by_id",
            name="uq_approval_decisions_workspace_id_request_id_by_id",
        ),
    )
    op.create_index(
        "ix_approval_decisions_workspace_id_request_id",
        "approval_decisions",
        ["workspace_id", "request_id"],
    )
    protect(
        "approval_stages",
        read=VIEWER,
        insert=ADMIN,
        update=ADMIN,
        delete=ADMIN,
        system=("select", "insert"),
    )
    protect("approval_requests", read=VIEWER, delete=None)
    protect("approval_decisions", read=VIEWER, update=None, delete=None)


def downgrade() -> None:
    op.drop_table("approval_decisions")
    op.drop_table("approval_requests")
    op.drop_table("approval_stages")
