"""A commit that fails is answered as a failure, on every route that changes anything.

Whatever a doomed request writes fails at its COMMIT. The same request, not doomed, then succeeds:
it was a good one, and the first one left nothing behind. Nor does a dry run, which answers as if.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

import httpx
import pytest
import sqlalchemy as sa

from runner.bootstrap import Container
from runner.tables import METADATA
from tests.contract import examples, messages
from tests.contract.operations import Operation, operations
from tests.contract.scenario import ADVICE, Asked, Scenario
from tests.contract.unconfined import unconfined

READS_ONLY = {
    "examineAgent": "it asks a model whether it is there",
    "previewChange": "it says what would be billed",
    "previewTexts": "it answers from what it was sent",
    "readTable": "it answers from what it was sent",
    "lookUpInvite": "it tells what is kept",
    "validateLicense": "it tells whether a licence holds",
    "lookUpAccountInvite": "it tells what is kept",
    "lookUpWorkspaceOffer": "it tells what is offered",
}
CHANGING = [o for o in operations() if o.method != "get" and o.id not in READS_ONLY]
# The log fails for requests with this id; these tables, which it does not tell of, by a switch.
DOOMED = {"X-Request-Id": "doomed-request"}
NOT_AUDITED = {
    "active_sessions": "INSERT OR UPDATE",
    "license_activations": "UPDATE",
    "platform_idempotency_keys": "INSERT OR UPDATE",
    "saved_views": "INSERT OR UPDATE OR DELETE",
    "totp_credentials": "INSERT OR UPDATE",
}
# Operations on a workspace of which its log does not tell: saved views are nobody's work.
UNTOLD = {"createSavedView", "updateSavedView", "removeSavedView", "takeOverSavedView"}
# Operations on a workspace that are done from outside of it; all others can be asked for dry.
OUTSIDE = {"examineAgentKey", "leaveWorkspace", "transferOwnership", "restoreWorkspace"}
LOGS = ("events", "platform_events")


@dataclass(frozen=True)
class Doom:
    """Commits that fail, until this is taken out of the database again."""

    engine: sa.Engine

    @asynccontextmanager
    async def hanging(self) -> AsyncIterator[None]:
        # In a thread: the app may hold the lock that this waits for.
        await asyncio.to_thread(self.run, "INSERT INTO doom_hangs VALUES (1)")
        try:
            yield
        finally:
            await asyncio.to_thread(self.run, "DELETE FROM doom_hangs")

    @asynccontextmanager
    async def at_rest(self, workspace_id: str) -> AsyncIterator[None]:
        """Archive a workspace without a trace, for as long as one request takes."""
        change = "UPDATE workspaces SET status = '{}' WHERE id = '{}'"
        id = workspace_id if self.engine.name == "postgresql" else UUID(workspace_id).hex
        await asyncio.to_thread(self.run, change.format("archived", id))
        try:
            yield
        finally:
            await asyncio.to_thread(self.run, change.format("active", id))

    def events_of(self, request_id: str) -> int:
        """Count what people are said to have done with a request."""
        events = METADATA.tables["events"].c
        asked = sa.select(sa.func.count()).where(
            events.request_id == request_id, events.actor_id.is_not(None)
        )
        with self.engine.connect() as connection:
            return int(connection.scalar(asked) or 0)

    def run(self, *statements: str) -> None:
        with self.engine.begin() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)


POSTGRES = """
CREATE FUNCTION doom() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF to_jsonb(NEW) ->> 'request_id' = 'doomed-request'
       OR TG_TABLE_NAME NOT IN ('events', 'platform_events')
       AND EXISTS (SELECT FROM public.doom_hangs)
    THEN RAISE EXCEPTION 'a secret of the database'; END IF;
    RETURN NULL;
END $$
"""
# A foreign key that is checked at the commit is the one thing that lets SQLite refuse one.
SQLITE = """
CREATE TABLE doom (id INTEGER PRIMARY KEY, nobody INTEGER NOT NULL
    REFERENCES doom (id) DEFERRABLE INITIALLY DEFERRED)
"""


def installed(tables: dict[str, str], *, postgres: bool) -> Iterator[str]:
    yield "CREATE TABLE doom_hangs (n INTEGER)"
    yield POSTGRES if postgres else SQLITE
    for table, verbs in tables.items():
        if postgres:
            yield (
                f"CREATE CONSTRAINT TRIGGER doom AFTER {verbs} ON {table} "
                "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION doom()"
            )
            continue
        told = "NEW.request_id = 'doomed-request'" if table in LOGS else "0"
        untold = "0" if table in LOGS else "EXISTS (SELECT 1 FROM doom_hangs)"
        for verb in verbs.split(" OR "):
            yield (
                f"CREATE TRIGGER doom_{table}_{verb} AFTER {verb} ON {table} "
                f"WHEN {told} OR {untold} BEGIN INSERT INTO doom (nobody) VALUES (-1); END"
            )


def removed(tables: dict[str, str], *, postgres: bool) -> Iterator[str]:
    if postgres:
        yield "DROP FUNCTION doom CASCADE"
    else:
        for table, verbs in tables.items():
            for verb in verbs.split(" OR "):
                yield f"DROP TRIGGER doom_{table}_{verb}"
        yield "DROP TABLE doom"
    yield "DROP TABLE doom_hangs"


@pytest.fixture(scope="module")
async def doom(container: Container) -> AsyncIterator[Doom]:
    doom = Doom(unconfined(container))
    tables = dict.fromkeys(LOGS, "INSERT") | NOT_AUDITED
    postgres = container.database.is_postgres
    await asyncio.to_thread(doom.run, *installed(tables, postgres=postgres))
    yield doom
    await asyncio.to_thread(doom.run, *removed(tables, postgres=postgres))


async def rehearsed(doom: Doom, scenario: Scenario, asked: Asked) -> httpx.Response:
    """Ask for a change without having it kept."""
    headers = {"X-Request-Id": f"dry-{asked.operation.id}"}
    dry = await scenario.send(asked, headers=headers, dry_run=True)
    assert (dry.is_success, dry.headers.get("Dry-Run")) == (True, "true"), dry.text
    assert await asyncio.to_thread(doom.events_of, headers["X-Request-Id"]) == 0
    return dry


def shape_of(answer: httpx.Response) -> object:
    body = answer.json() if answer.content else None
    return sorted(body) if isinstance(body, dict) else type(body)


@pytest.mark.parametrize("operation", CHANGING, ids=lambda operation: operation.id)
async def test_a_commit_that_fails_is_no_success(
    container: Container, doom: Doom, scenario: Scenario, operation: Operation
) -> None:
    asked = await scenario.prepared(operation)
    async with doom.hanging():
        failed = await scenario.send(asked, headers=DOOMED)
    assert failed.status_code >= 400, (
        f"{operation.id} answered {failed.status_code} though nothing was committed. Work in the "
        "unit of work that `use(…)` opened, tell of the change with an event, and send nothing "
        "before it is committed; a route that changes nothing belongs in READS_ONLY."
    )
    assert b"secret of the database" not in failed.content
    dry = await rehearsed(doom, scenario, asked) if operation.runs_dry else None
    good = await scenario.send(asked, headers={"X-Request-Id": f"good-{operation.id}"})
    assert good.is_success, f"{ADVICE.format(operation.id)}: {good.status_code} {good.text}"
    examples.hold(asked, good)
    await messages.hold(container, f"good-{operation.id}")
    assert dry is None or (dry.status_code, shape_of(dry)) == (good.status_code, shape_of(good))
    assert (dry is not None) == ("{workspace_id}" in operation.path and operation.id not in OUTSIDE)
    if "{workspace_id}" in operation.path:
        told = await asyncio.to_thread(doom.events_of, f"good-{operation.id}")
        assert (told > 0) != (operation.id in UNTOLD), (
            "the log of a workspace at rest refuses events of people; what changes anything "
            "without one belongs in UNTOLD, where it is asked for at rest"
        )


@pytest.mark.parametrize("operation", [o for o in CHANGING if o.id in UNTOLD], ids=lambda o: o.id)
async def test_a_workspace_at_rest_takes_no_change_of_which_its_log_does_not_tell(
    doom: Doom, scenario: Scenario, operation: Operation
) -> None:
    asked = await scenario.prepared(operation)
    async with doom.at_rest(asked.ids["workspace_id"]):
        refused = await scenario.send(asked)
    assert (refused.status_code, refused.json()["code"]) == (409, "workspace_archived")
    assert (await scenario.send(asked)).is_success
