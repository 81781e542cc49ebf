"""What the measurements run on: a migrated PostgreSQL, one person, one workspace, many posts."""

import os
import secrets
from dataclasses import dataclass
from uuid import UUID

import psycopg
from alembic import command
from pydantic import SecretStr

from migrations.configuration import config
from runner.bootstrap import build
from runner.core.actors import Actor, Door
from runner.core.db.provision import login_beside, provision
from runner.core.jobs import provision as provision_jobs
from runner.identity import Device, SignIns, Users
from runner.provisioning import provision_workspace
from runner.settings import Settings
from runner.workspaces import WorkspaceFields
from tests.postgres import ensure_server

POSTS = 2000
COLUMNS = (
    "id, key, title, status, priority, chapter_id, owner_id, assignee_id, due_at, scheduled_at, "
    "published_at, created_at, updated_at, version"
)
_TAGS = (
    "(SELECT jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'colour', t.colour)) "
    "FROM taggings g, tags t WHERE g.workspace_id = posts.workspace_id "
    "AND g.subject_type = 'post' AND g.subject_id = posts.id "
    "AND t.workspace_id = posts.workspace_id AND t.id = g.tag_id) AS tags"
)
_PLATFORMS = (
    "(SELECT jsonb_agg(jsonb_build_object('platform', v.platform)) FROM post_variants v "
    "WHERE v.workspace_id = posts.workspace_id AND v.post_id = posts.id) AS platforms"
)
LIST_SQL = (
    f"SELECT {COLUMNS}, {_TAGS}, {_PLATFORMS} FROM posts "
    "WHERE workspace_id = $1 AND deleted_at IS NULL ORDER BY updated_at DESC, id DESC LIMIT $2"
)
READ_SQL = (
    f"SELECT {COLUMNS}, author_id, source_id, run_id, latest_version, approved_hash, "
    f"estimated_hours, {_TAGS} FROM posts "
    "WHERE workspace_id = $1 AND id = $2 AND deleted_at IS NULL"
)
VARIANTS_SQL = (
    "SELECT platform, body, extras FROM post_variants "
    "WHERE workspace_id = $1 AND post_id = $2 ORDER BY platform"
)
_FILL = """
    INSERT INTO posts (workspace_id, id, created_at, updated_at, version, title, priority, key,
                       status, author_id, rank, latest_version)
    SELECT %(workspace)s, gen_random_uuid(), now() - n * interval '1 minute',
           now() - n * interval '1 minute', 1, 'How we bake bread on a Tuesday, part ' || n,
           'normal', 'OLD-' || n, 'draft', %(user)s, md5(n::text), 1
    FROM generate_series(1, %(posts)s) n
"""
_FILL_VARIANTS = """
    INSERT INTO post_variants (workspace_id, id, created_at, updated_at, version, post_id, platform,
                               body, extras)
    SELECT workspace_id, gen_random_uuid(), created_at, updated_at, 1, id, 'linkedin',
           repeat('The oven is lit at four and the first loaves are out by six. ', 20), '{}'
    FROM posts WHERE workspace_id = %(workspace)s
"""


@dataclass(frozen=True, slots=True)
class Seeded:
    """Where the measured servers find their database, and as whom they are asked."""

    settings: Settings
    admin_url: str
    workspace_id: UUID
    user_id: UUID
    token: str
    post_id: UUID
    access_key: str


async def seed(*, posts: int = POSTS, name: str = "bench") -> Seeded:
    """Provision, migrate and fill a fresh database."""
    server = ensure_server()
    database = f"{name}_{os.getpid()}"
    # The logins belong to the whole server: several worlds must give them the same passwords.
    made = provision(server.admin_url, database, password_of=lambda login: f"bench-{login}")
    command.upgrade(config(made.owner_database_url), "head")
    provision_jobs(made.owner_database_url, server_role=login_beside(database, "system"))
    settings = Settings(
        secret_key=SecretStr(secrets.token_urlsafe(32)),
        database_url=SecretStr(made.database_url),
        system_database_url=SecretStr(made.system_database_url),
        log_level="ERROR",
        database_pool=16,
    )
    container = build(settings)
    async with container.database.system(Actor(user_id=None, door=Door.API)) as work:
        user = await Users(work).register("ann@example.org", "Ann Example", None)
        tokens = SignIns(work, container.signer).start(user, Device(), "benchmark")
        workspace = await provision_workspace(
            work, user.id, WorkspaceFields(name="Blue Door Bakery")
        )
    await container.database.close()
    admin_url = server.url(database)
    with psycopg.connect(admin_url) as connection:
        values = {"workspace": workspace.id, "user": user.id, "posts": posts}
        connection.execute(_FILL, values)
        connection.execute(_FILL_VARIANTS, values)
        connection.execute(
            "INSERT INTO counters (workspace_id, id, created_at, name, value) "
            "VALUES (%(workspace)s, gen_random_uuid(), now(), 'post', 0)",
            values,
        )
        row = connection.execute("SELECT id FROM posts LIMIT 1").fetchone()
    with psycopg.connect(admin_url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
    assert row is not None
    key = container.keys.derive("access token").hex()
    return Seeded(settings, admin_url, workspace.id, user.id, tokens.access_token, row[0], key)
