"""assignments hang on any kind of thing

Revision ID: 0044
Revises: 0039
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from migrations.hanging import index_subject, subject_columns, subject_constraints
from migrations.rls import VIEWER, in_every_workspace, protect

revision = "0044"
down_revision = "0039"
branch_labels = None
depends_on = None

BEFORE = "post_assignment_history"
KEPT = "workspace_id, id, created_at, from_id, to_id, by_id, note"
MOVED = f"""
    INSERT INTO assignments ({KEPT}, subject_type, subject_id)
    SELECT {KEPT}, 'post', post_id FROM {BEFORE}
"""
MOVED_BACK = f"INSERT INTO {BEFORE} ({KEPT}, post_id) SELECT {KEPT}, subject_id FROM assignments"


def upgrade() -> None:
    op.create_table(
        "assignments",
        *columns("assignments"),
        *subject_columns("post"),
        *subject_constraints("assignments", "post", "posts"),
    )
    index_subject("assignments", "post")
    op.create_index(
        "ix_assignments_workspace_id_subject_type_subject_id",
        "assignments",
        ["workspace_id", "subject_type", "subject_id"],
    )
    protect("assignments", read=VIEWER, update=None, delete=None)
    move(MOVED)
    op.drop_table(BEFORE)


def downgrade() -> None:
    op.create_table(
        BEFORE,
        *columns(BEFORE),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name=f"fk_{BEFORE}_workspace_id_post_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index(f"ix_{BEFORE}_workspace_id_post_id", BEFORE, ["workspace_id", "post_id"])
    protect(BEFORE, read=VIEWER, update=None, delete=None)
    move(MOVED_BACK)
    op.drop_table("assignments")


def columns(table: str) -> list[SchemaItem]:
    return [
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("from_id", sa.Uuid(), nullable=True),
        sa.Column("to_id", sa.Uuid(), nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=f"pk_{table}"),
    ]


def move(rows: str) -> None:
    with in_every_workspace(BEFORE, "assignments", "posts"):
        op.execute(rows)
