"""taken back

Revision ID: 0020
Revises: 0019
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

from migrations.rls import APP, CLOSE_FUNCTIONS, PUBLIC, on_postgres

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

STATES = ("planned", "sending", "sent", "unknown", "failed", "cancelled")
TAKEN_BACK = ("withdrawing", "withdrawn")
STATUSES = "'idea', 'draft', 'review', 'approved', 'scheduled', 'published', 'failed', 'archived'"

# Anybody may be told that something is gone, so what was ever sent to the feed stays visible here.
SHOWN = (
    "DROP POLICY publications_shown ON publications",
    f"CREATE POLICY publications_shown ON publications FOR SELECT TO {APP} "
    f"USING (sent_at IS NOT NULL AND kind = 'feed' AND (SELECT app.level()) >= {PUBLIC})",
    f"CREATE POLICY channels_shown ON channels FOR SELECT TO {APP} "
    f"USING (kind = 'feed' AND (SELECT app.level()) >= {PUBLIC})",
)
SHOWN_BEFORE = (
    "DROP POLICY channels_shown ON channels",
    "DROP POLICY publications_shown ON publications",
    f"CREATE POLICY publications_shown ON publications FOR SELECT TO {APP} "
    f"USING (state = 'sent' AND kind = 'feed' AND (SELECT app.level()) >= {PUBLIC})",
)

# The public sees no post, and must not wait for a job to be told that one was deleted.
TOLD_OF_DELETION = (
    """
    CREATE FUNCTION app.tell_publications() RETURNS trigger
    LANGUAGE plpgsql SET search_path = '' AS $$
    BEGIN
        UPDATE public.publications SET post_deleted_at = NEW.deleted_at
        WHERE workspace_id = NEW.workspace_id AND post_id = NEW.id;
        RETURN NULL;
    END $$
    """,
    """
    CREATE TRIGGER tell_publications AFTER UPDATE OF deleted_at ON posts FOR EACH ROW
    WHEN (OLD.deleted_at IS DISTINCT FROM NEW.deleted_at)
    EXECUTE FUNCTION app.tell_publications()
    """,
    CLOSE_FUNCTIONS,
)
TOLD_OF_DELETION_IN_SQLITE = """
    CREATE TRIGGER tell_publications AFTER UPDATE OF deleted_at ON posts
    WHEN OLD.deleted_at IS NOT NEW.deleted_at
    BEGIN
        UPDATE publications SET post_deleted_at = NEW.deleted_at
        WHERE workspace_id = NEW.workspace_id AND post_id = NEW.id;
    END
"""

KNOWN_BEFORE = """
    UPDATE publications SET post_deleted_at = (
        SELECT deleted_at FROM posts
        WHERE posts.workspace_id = publications.workspace_id AND posts.id = publications.post_id)
"""
# What the status of an archived post was is not known: as bringing it back used to guess it.
GUESSED = """
    UPDATE posts SET archived_from = CASE
        WHEN published_at IS NOT NULL THEN 'published'
        WHEN EXISTS (SELECT 1 FROM post_variants
                     WHERE post_variants.workspace_id = posts.workspace_id
                       AND post_variants.post_id = posts.id AND trim(body) <> '') THEN 'draft'
        ELSE 'idea' END
    WHERE status = 'archived'
"""


@contextmanager
def in_every_workspace(*tables: str) -> Iterator[None]:
    """Let the owner change rows of all workspaces, which forced row security keeps from it."""
    if on_postgres():
        for table in tables:
            op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    yield
    if on_postgres():
        for table in tables:
            op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")


def know_states(*states: str) -> None:
    """Let publications be in these states and no others."""
    listed = ", ".join(f"'{state}'" for state in states)
    name = op.f("ck_publications_state_is_known")
    with op.batch_alter_table("publications") as table:
        table.drop_constraint(name, type_="check")
        table.create_check_constraint(name, f"state IN ({listed})")


def upgrade() -> None:
    moment, know = sa.DateTime(timezone=True), f"CHECK (archived_from IN ({STATUSES}))"
    # As text, because this way SQLite need not copy every post.
    op.execute(
        "ALTER TABLE posts ADD COLUMN archived_from TEXT "
        f"CONSTRAINT ck_posts_archived_from_is_known {know}"
    )
    op.add_column("publications", sa.Column("withdrawn_at", moment, nullable=True))
    op.add_column("publications", sa.Column("withdrawn_by_id", sa.Uuid(), nullable=True))
    op.add_column("publications", sa.Column("post_deleted_at", moment, nullable=True))
    know_states(*STATES, *TAKEN_BACK)
    with in_every_workspace("posts", "post_variants", "publications"):
        op.execute(KNOWN_BEFORE)
        op.execute(GUESSED)
    for statement in (*SHOWN, *TOLD_OF_DELETION) if on_postgres() else [TOLD_OF_DELETION_IN_SQLITE]:
        op.execute(statement)


def downgrade() -> None:
    if on_postgres():
        op.execute("DROP TRIGGER tell_publications ON posts")
        op.execute("DROP FUNCTION app.tell_publications()")
        for statement in SHOWN_BEFORE:
            op.execute(statement)
    else:
        op.execute("DROP TRIGGER tell_publications")
    with in_every_workspace("publications"):
        op.execute(
            "UPDATE publications SET state = 'cancelled' "
            "WHERE state IN ('withdrawing', 'withdrawn')"
        )
    know_states(*STATES)
    for column in ("post_deleted_at", "withdrawn_by_id", "withdrawn_at"):
        op.drop_column("publications", column)
    op.drop_column("posts", "archived_from")
