"""What operations on runs, approvals, publications and webhooks need to succeed."""

import asyncio
from uuid import UUID

import sqlalchemy as sa

from runner.tables import METADATA
from tests.contract.operations import Operation
from tests.contract.unconfined import execute
from tests.contract.world import Asked, Prepare, World


async def decision(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, {"verdict": "approved"}, world.desk.ben)


async def withdrawal(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, post_id=(await world.submitted_post())[0])


async def publishing(world: World, operation: Operation) -> Asked:
    post = await world.desk.approved()
    return await world.plain(operation, post_id=post["id"])


async def taking_back(world: World, operation: Operation) -> Asked:
    post = await world.desk.published()
    return await world.plain(
        operation, publication_id=(await world.desk.publications(post))[0]["id"]
    )


async def retrying(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, run_id=await world.failed_run())


async def cancelling(world: World, operation: Operation) -> Asked:
    """Take a run that nothing works on any more for one that runs."""
    run_id = await world.failed_run()
    runs = METADATA.tables["workflow_runs"]
    mine = sa.update(runs).where(runs.c.id == UUID(run_id)).values(status="running")
    await asyncio.to_thread(execute, world.container, mine)
    return await world.plain(operation, run_id=run_id)


async def adding_channel(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, {"name": "Notes", "kind": "markdown"})


async def existing_channel(world: World, operation: Operation) -> Asked:
    owner, workspace_id = await world.apart()
    [feed] = (await owner.get(f"/w/{workspace_id}/channels")).json()["items"]
    known = {"workspace_id": workspace_id, "channel_id": feed["id"]}
    return await world.plain(operation, caller=owner, **known)


async def enabling(world: World, operation: Operation) -> Asked:
    asked = await world.plain(operation)
    await world.ann.delete(operation.at(asked.ids))
    return asked


PREPARED: dict[str, Prepare] = {
    "cancelRun": cancelling,
    "createChannel": adding_channel,
    "decideApproval": decision,
    "enableWebhook": enabling,
    "publishPost": publishing,
    "readChannel": existing_channel,
    "removeChannel": existing_channel,
    "retryRun": retrying,
    "updateChannel": existing_channel,
    "withdrawPost": withdrawal,
    "withdrawPublication": taking_back,
}
