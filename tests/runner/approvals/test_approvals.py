from dataclasses import replace
from uuid import UUID

import pytest

from runner.approvals import Approvals, PeopleOnly, Verdict
from runner.approvals.jobs import READERS, STANDING_CHANGED, judge_anew, revoke_outdated
from runner.approvals.repository import RequestRepository
from runner.bootstrap import Container
from runner.core.events.readers import EventArgs
from runner.core.ids import new_id
from runner.core.jobs import JobContext
from runner.identity.events import UserRegistered
from runner.identity.models import User, UserKind
from runner.identity.users import UserRepository
from runner.workspaces import ApprovalScope, Role
from runner.workspaces.events import MemberJoined
from runner.workspaces.models import WorkspaceMembership
from runner.workspaces.workspaces import FirstMembers
from tests.api.approvals.cast import Cast, ok
from tests.client import Api


async def agent_of(cast: Cast, container: Container) -> UUID:
    """Give the workspace an agent with an editor's role, whom Ann answers for."""
    agent = User(
        kind=UserKind.AGENT,
        full_name="Robot",
        responsible_user_id=UUID(cast.ann.user["id"]),
    )
    async with container.database.system() as work:
        UserRepository(work).add(agent)
        work.emit(UserRegistered(subject_id=agent.id), agent)
        await work.flush()
        member = WorkspaceMembership(workspace_id=UUID(cast.ws), user_id=agent.id, role=Role.EDITOR)
        FirstMembers(work).add(member)
        work.emit(MemberJoined(subject_id=member.id, user_id=agent.id), member)
    return agent.id


async def test_an_agent_never_satisfies_a_stage(api: Api, container: Container) -> None:
    cast = await Cast.open(api)
    request = await cast.submit(await cast.write())
    context = cast.context(cast.ben, ApprovalScope.DECIDE)
    agent = replace(context.actor, user_id=await agent_of(cast, container))
    with pytest.raises(PeopleOnly):
        async with container.database.write(replace(context, actor=agent)) as work:
            await Approvals(work).decide(UUID(request["id"]), Verdict.APPROVED, None)
    assert ok(await cast.ann.get(cast.at(f"/approvals/{request['id']}")))["decisions"] == []


async def test_revoking_may_run_twice_and_leaves_what_still_holds(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    held, changed = await cast.approved(), await cast.approved()
    await cast.edit(changed, "Other words.")
    context: JobContext[Container] = JobContext("t", 1, container, container.jobs, None)  # type: ignore[arg-type]
    for post in (held, changed, held, changed):
        args: EventArgs = {
            "workspace_id": cast.ws,
            "subject_id": post["id"],
            "actor_id": cast.wim.user["id"],
            "event_id": str(new_id()),
            "type": "post.updated",
        }
        await revoke_outdated.body(context, args)
    assert {r["state"] for r in await cast.requests(held)} == {"approved"}
    assert {r["state"] for r in await cast.requests(changed)} == {"revoked"}


async def test_nothing_is_judged_anew_where_no_approval_was_ever_asked_for_or_is_now(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    [reader] = [reader for reader in READERS if reader.job is judge_anew]

    async def heard() -> bool:
        async with container.database.system_read() as work:
            return await reader.listens(work, UUID(cast.ws), STANDING_CHANGED)

    assert not await heard()
    async with container.database.write(cast.context(cast.wim, ApprovalScope.READ)) as work:
        await RequestRepository(work).lock()
        # On SQLite nobody joins meanwhile, so whoever asks knows of it.
        assert await heard() is container.database.is_postgres
    assert not await heard()
    await cast.submit(await cast.write())
    assert await heard()
