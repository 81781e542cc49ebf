"""What operations on runs, approvals, publications and webhooks need to succeed."""

from uuid import UUID

import sqlalchemy as sa

from runner.tables import METADATA
from tests.contract.operations import Operation, smallest
from tests.contract.scenario import Asked, Prepare, Scenario
from tests.contract.unconfined import execute


async def decision(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, {"verdict": "approved"}, scenario.cast.ben)


async def withdrawal(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, post_id=(await scenario.submitted_post())[0])


async def publishing(scenario: Scenario, operation: Operation) -> Asked:
    post = await scenario.cast.approved()
    return await scenario.plain(operation, post_id=post["id"])


async def marking(scenario: Scenario, operation: Operation) -> Asked:
    post = await scenario.cast.approved()
    body = {"platform": "blog", "url": "https://example.org/oven"}
    return await scenario.plain(operation, body, post_id=post["id"])


async def taking_back(scenario: Scenario, operation: Operation) -> Asked:
    post = await scenario.cast.published()
    return await scenario.plain(
        operation, publication_id=(await scenario.cast.publications(post))[0]["id"]
    )


async def retrying(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, run_id=await scenario.failed_run())


async def cancelling(scenario: Scenario, operation: Operation) -> Asked:
    """Take a run that nothing works on any more for one that runs."""
    run_id = await scenario.failed_run()
    runs = METADATA.tables["workflow_runs"]
    mine = sa.update(runs).where(runs.c.id == UUID(run_id)).values(status="running")
    await execute(scenario.container, mine)
    return await scenario.plain(operation, run_id=run_id)


async def of_written_post(scenario: Scenario, operation: Operation) -> Asked:
    """Have a post written by a run, which is audited and remembers its sources."""
    run_id = await scenario.ended_run("linkedin")
    run = (await scenario.ann.get(scenario.cast.at(f"/runs/{run_id}"))).json()
    return await scenario.plain(operation, post_id=run["post_id"])


async def examining(scenario: Scenario, operation: Operation) -> Asked:
    """Keep a key for a server that stands nowhere, by a name that no network knows."""
    body = {"vendor": "compatible", "name": "Ours", "key": "", "base_url": "https://models.invalid"}
    key = (await scenario.ann.post(scenario.cast.at("/agent-keys"), body)).json()
    return await scenario.plain(operation, {"model": "llama3.3"}, agent_key_id=key["id"])


async def examining_the_server(scenario: Scenario, operation: Operation) -> Asked:
    [model] = scenario.container.agents.models
    return await scenario.plain(operation, {"model": model})


async def adding_channel(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, {"name": "Notes", "kind": "markdown"})


async def existing_channel(scenario: Scenario, operation: Operation) -> Asked:
    owner, workspace_id = await scenario.apart()
    [feed] = (await owner.get(f"/w/{workspace_id}/channels")).json()["items"]
    known = {"workspace_id": workspace_id, "channel_id": feed["id"]}
    return await scenario.plain(operation, caller=owner, **known)


async def enabling(scenario: Scenario, operation: Operation) -> Asked:
    asked = await scenario.plain(operation)
    await scenario.ann.delete(operation.at(asked.ids))
    return asked


async def listening(scenario: Scenario, operation: Operation) -> Asked:
    """Wait for what hardly happens here: each event goes out to each endpoint that wants it."""
    assert operation.body_schema is not None
    body = smallest(operation.body_schema)
    return await scenario.plain(operation, {**body, "events": ["workspace.unarchived"]})


PREPARED: dict[str, Prepare] = {
    "examineAgent": examining_the_server,
    "examineAgentKey": examining,
    "cancelRun": cancelling,
    "createChannel": adding_channel,
    "createWebhook": listening,
    "decideApproval": decision,
    "enableWebhook": enabling,
    "listFindings": of_written_post,
    "markPostPublished": marking,
    "publishPost": publishing,
    "readChannel": existing_channel,
    "readProvenance": of_written_post,
    "removeChannel": existing_channel,
    "retryRun": retrying,
    "updateChannel": existing_channel,
    "updateWebhook": listening,
    "withdrawPost": withdrawal,
    "withdrawPublication": taking_back,
}
