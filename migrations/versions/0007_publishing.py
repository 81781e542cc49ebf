"""publishing

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import ADMIN, APP, PUBLIC, VIEWER, on_postgres, protect
from runner.core.db.types import Json

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SHOWN_TO_ANYBODY = (
    f"CREATE POLICY publications_shown ON publications FOR SELECT TO {APP} "
    f"USING (state = 'sent' AND kind = 'feed' AND (SELECT app.level()) >= {PUBLIC})"
)


def upgrade() -> None:
    op.create_table(
        "channels",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("platform", sa.String(length=40), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("kind IN ('feed', 'markdown')", name=op.f("ck_channels_kind_is_known")),
        sa.CheckConstraint(
            "state IN ('active', 'disabled')", name=op.f("ck_channels_state_is_known")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_channels"),
    )
    op.create_index(
        "ix_channels_workspace_id_created_at", "channels", ["workspace_id", "created_at"]
    )
    op.create_index(
        "ix_channels_workspace_id_kind",
        "channels",
        ["workspace_id", "kind"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "publications",
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=False),
        sa.Column("post_key", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("channel_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("content", Json, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("planned_for", sa.DateTime(timezone=True), nullable=False),
        sa.Column("requested_by_id", sa.Uuid(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=True),
        sa.Column("external_url", sa.String(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind IN ('feed', 'markdown')", name=op.f("ck_publications_kind_is_known")
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'sending', 'sent', 'unknown', 'failed', 'cancelled')",
            name=op.f("ck_publications_state_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "channel_id"],
            ["channels.workspace_id", "channels.id"],
            name="fk_publications_workspace_id_channel_id",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "post_id"],
            ["posts.workspace_id", "posts.id"],
            name="fk_publications_workspace_id_post_id",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_publications"),
        sa.UniqueConstraint(
            "workspace_id",
            "post_id",
            "channel_id",
            "content_hash",
            name="uq_publications_workspace_id_post_id_channel_id_content_hash",
        ),
    )
    op.create_index(
        "ix_publications_workspace_id_channel_id", "publications", ["workspace_id", "channel_id"]
    )
    op.create_index(
        "ix_publications_workspace_id_created_at_id",
        "publications",
        ["workspace_id", "created_at", "id"],
    )
    op.create_index(
        "ix_publications_workspace_id_planned_for_id",
        "publications",
        ["workspace_id", "planned_for", "id"],
    )
    op.create_index(
        "ix_publications_workspace_id_post_id", "publications", ["workspace_id", "post_id"]
    )
    op.create_index(
        "ix_publications_workspace_id_post_key", "publications", ["workspace_id", "post_key"]
    )
    op.create_index(
        "ix_publications_workspace_id_published_at_id",
        "publications",
        ["workspace_id", "published_at", "id"],
    )
    op.create_index(
        "ix_publications_workspace_id_state_planned_for",
        "publications",
        ["workspace_id", "state", "planned_for"],
    )
    protect(
        "channels",
        read=VIEWER,
        insert=ADMIN,
        update=ADMIN,
        delete=ADMIN,
        system=("select", "insert"),
    )
    protect("publications", read=VIEWER, delete=None)
    if on_postgres():
        op.execute(SHOWN_TO_ANYBODY)


def downgrade() -> None:
    op.drop_table("publications")
    op.drop_table("channels")
