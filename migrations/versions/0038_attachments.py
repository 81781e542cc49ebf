"""attachments hang on any kind of thing

Revision ID: 0038
Revises: 0037
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from migrations.hanging import index_subject, subject_columns, subject_constraints
from migrations.rls import in_every_workspace, protect

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

FILE = ["workspace_id", "file_id"]
KEPT = (
    "workspace_id, id, created_at, updated_at, version, title, url, kind, alt_text, file_id, rank"
)
MOVED = f"""
    INSERT INTO attachments ({KEPT}, subject_type, subject_id)
    SELECT {KEPT}, 'post', post_id FROM post_attachments
"""
MOVED_BACK = f"""
    INSERT INTO post_attachments ({KEPT}, post_id)
    SELECT {KEPT}, subject_id FROM attachments
"""


def upgrade() -> None:
    op.create_table(
        "attachments",
        *columns("attachments"),
        *subject_columns("post"),
        *subject_constraints("attachments", "post", "posts"),
    )
    index_subject("attachments", "post")
    op.create_index(
        "ix_attachments_workspace_id_subject_type_subject_id",
        "attachments",
        ["workspace_id", "subject_type", "subject_id"],
    )
    op.create_index("ix_attachments_workspace_id_file_id", "attachments", FILE)
    protect("attachments")
    move(MOVED)
    op.drop_table("post_attachments")


def downgrade() -> None:
    op.create_table(
        "post_attachments",
        *columns("post_attachments"),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name="fk_post_attachments_workspace_id_post_id",
            ondelete="CASCADE",
        ),
    )
    for key in (FILE, ["workspace_id", "post_id"]):
        op.create_index(f"ix_post_attachments_{'_'.join(key)}", "post_attachments", key)
    protect("post_attachments")
    move(MOVED_BACK)
    op.drop_table("attachments")


def columns(table: str) -> list[SchemaItem]:
    return [
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("url", sa.String(length=2048), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("alt_text", sa.String(length=1500), nullable=True),
        sa.Column("file_id", sa.Uuid(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('link', 'image', 'document', 'video')", name=op.f(f"ck_{table}_kind_is_known")
        ),
        sa.ForeignKeyConstraint(
            FILE, ["files.workspace_id", "files.id"], name=f"fk_{table}_workspace_id_file_id"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=f"pk_{table}"),
    ]


def move(rows: str) -> None:
    with in_every_workspace("post_attachments", "attachments", "posts", "files"):
        op.execute(rows)
