"""A new secret key, and what the one before sealed or digested."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

import pytest
import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from sqlmodel import SQLModel

import runner.tables  # noqa: F401 - brings every model in
from runner.access import KeyRefused
from runner.access.keyring import Keyring
from runner.agents import AgentScope
from runner.agents.models import unseal as unseal_key
from runner.agents.repository import AgentKeyRepository
from runner.bootstrap import Container
from runner.cli.fitness import migration_url
from runner.core.actors import Actor, Door
from runner.core.db.query import Query, select
from runner.core.db.resealing import reseal
from runner.core.secrets import Keys
from runner.settings import Settings
from runner.webhooks.models import Webhook
from runner.webhooks.secrets import unseal
from runner.workspaces import MemberContext
from tests.client import Api, keyed
from tests.conftest import SECRET

NEW = "the key that is used from today on, 32+"
# Random by themselves, slow to try, or words that the log keeps out: no key comes into them.
WITHOUT_A_KEY = {
    "comments.body",
    "comments.span",
    "users.password_hash",
    "active_sessions.current_hash",
    "verifications.token_hash",
    "account_invites.token_hash",
    "workspace_invites.token_hash",
    "workspace_moves.token_hash",
}


@pytest.fixture
async def owner(settings: Settings) -> AsyncIterator[sa.Engine]:
    """Reach the database as its owner; everything is sealed as before in the end."""
    engine = sa.create_engine(migration_url(settings), poolclass=sa.pool.NullPool)
    yield engine
    await asyncio.to_thread(reseal, engine, Keys(SECRET, NEW))


def test_every_secret_column_says_how_the_key_comes_into_it() -> None:
    columns = [c for table in SQLModel.metadata.sorted_tables for c in table.columns]
    secret = {str(c) for c in columns if c.info.get("secret") and not c.info.get("kept")}
    assert secret == WITHOUT_A_KEY


async def test_what_the_key_before_kept_is_kept_by_the_new_one(
    api: Api, container: Container, owner: sa.Engine
) -> None:
    ann = await api.register("Ann Owner")
    at = f"/w/{(await ann.workspace())['id']}"
    hook = {"url": "https://hooks.example.org/in", "events": ["run.failed"]}
    made = (await ann.post(f"{at}/webhooks", hook, headers=keyed())).json()
    await ann.post(f"{at}/webhooks/{made['id']}/secret-rotation", headers=keyed())
    used, idle = [
        (
            await ann.post(
                f"{at}/api-keys", {"name": name, "scopes": ["workspace:read"]}, headers=keyed()
            )
        ).json()["key"]
        for name in ("used", "idle")
    ]
    both, new = Keys(NEW, SECRET), Keys(NEW)
    keyring = Keyring(container.database, both)
    await keyring.look_up(used)
    await keyring.write_uses()
    first, second = [await asyncio.to_thread(reseal, owner, both) for _ in range(2)]
    assert sum(each.resealed for each in first) >= 2
    assert sum(each.resealed for each in second) == 0

    async with container.database.system_read() as work:
        asked = select(Webhook.id, Webhook.secret, Webhook.previous_secrets)
        rows = {str(row["id"]): row for row in await work.rows(Query(asked))}
    kept = rows[made["id"]]
    sealed = [kept["secret"], *(each["secret"] for each in kept["previous_secrets"])]
    assert [unseal(new, kept["id"], each) for each in sealed][-1] == made["secret"]
    with pytest.raises(InvalidTag):
        unseal(Keys(SECRET), kept["id"], sealed[0])

    alone = Keyring(container.database, new)
    await alone.look_up(used)
    with pytest.raises(KeyRefused):
        await alone.look_up(idle)
    left = {each.column: each.still_of_before for each in second}
    assert left["api_key_secrets.hash"] >= 1
    # Processes that have not been started anew go on with what they know.
    await container.access.keyring.look_up(idle)


async def test_keys_of_agents_are_resealed(
    api: Api, container: Container, owner: sa.Engine
) -> None:
    ann = await api.register("Ann Owner")
    workspace = UUID((await ann.workspace())["id"])
    body = {"vendor": "openai", "name": "Ours", "key": "a key of somebody else"}
    made = (await ann.post(f"/w/{workspace}/agent-keys", body, headers=keyed())).json()
    await asyncio.to_thread(reseal, owner, Keys(NEW, SECRET))
    actor = Actor(user_id=UUID(ann.user["id"]), door=Door.API)
    inside = MemberContext(workspace, actor, AgentScope.READ)
    async with container.database.read(inside) as work:
        kept = (await AgentKeyRepository(work).kept())[UUID(made["id"])]
    assert unseal_key(Keys(NEW), kept) == body["key"]
    with pytest.raises(InvalidTag):
        unseal_key(Keys(SECRET), kept)


async def test_what_no_key_opens_is_named_and_left(owner: sa.Engine) -> None:
    neither = await asyncio.to_thread(reseal, owner, Keys("k" * 32, "l" * 32))
    assert all(each.resealed == 0 for each in neither)
