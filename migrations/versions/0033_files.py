"""files, and attachments that are one

Revision ID: 0033
Revises: 0032
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import on_postgres, protect

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

KEY = "fk_post_attachments_workspace_id_file_id"
INDEX = "ix_post_attachments_workspace_id_file_id"


def upgrade() -> None:
    op.create_table(
        "files",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("uploaded_by_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_files")),
        sa.UniqueConstraint("workspace_id", "sha256", name=op.f("uq_files_workspace_id_sha256")),
    )
    protect("files")
    confine_owner("NO FORCE")
    with op.batch_alter_table("post_attachments") as table:
        table.add_column(sa.Column("file_id", sa.Uuid(), nullable=True))
        table.alter_column("url", existing_type=sa.String(length=2048), nullable=True)
        table.create_foreign_key(KEY, "files", ["workspace_id", "file_id"], ["workspace_id", "id"])
        table.create_index(INDEX, ["workspace_id", "file_id"])
    confine_owner("FORCE")


def downgrade() -> None:
    confine_owner("NO FORCE")
    op.execute("DELETE FROM post_attachments WHERE url IS NULL")
    with op.batch_alter_table("post_attachments") as table:
        table.drop_index(INDEX)
        table.drop_constraint(KEY, type_="foreignkey")
        table.alter_column("url", existing_type=sa.String(length=2048), nullable=False)
        table.drop_column("file_id")
    confine_owner("FORCE")
    op.drop_table("files")


def confine_owner(how: str) -> None:
    """Let the owner see every row while a key is checked, or confine it again."""
    for table in ("post_attachments", "files") if on_postgres() else ():
        op.execute(f"ALTER TABLE {table} {how} ROW LEVEL SECURITY")
