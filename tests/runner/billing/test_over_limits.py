"""Where there is less room, what is too much is read-only, and all of it comes back."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from runner.billing import SubscriptionStatus
from runner.billing.jobs import apply_limits, apply_to, sweep_limits, sweep_trials
from runner.billing.over_limits import OverLimits, is_concerned
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.events.repository import EventRepository, PlatformEventRepository
from runner.core.jobs import Job, JobContext
from runner.webhooks.outbox import Outbox
from runner.workspaces import InternalAccountContext, InternalContext
from tests.client import Api
from tests.runner.billing.place import Place
from tests.runner.publishing.test_sending import LATER, Sender

DAY = timedelta(days=1)


@dataclass
class Shop(Place):
    """A place on a server that sells plans, with who owns it signed in there."""

    owner: Api

    def __init__(self, container: Container, workspace: dict[str, Any], owner: Api) -> None:
        super().__init__(container, workspace)
        self.owner = owner

    async def more(self, name: str) -> str:
        return str((await self.owner.workspace(name))["id"])

    async def run(self, job: Job[Any], args: Any) -> Any:
        """Run a job as the worker does."""
        context: JobContext[Any] = JobContext("test", 1, self.sold, self.sold.jobs, None)  # type: ignore[arg-type]
        return await job.body(context, args)

    async def applied(self) -> int:
        return await apply_to(self.sold.database, [self.account_id])

    async def read_only(self, workspace_id: str | None = None, who: Api | None = None) -> Any:
        path = f"/w/{workspace_id or self.id}/membership"
        return (await (who or self.owner).get(path)).json()["read_only"]

    async def told(self) -> list[str]:  # type: ignore[override]
        context = InternalAccountContext(self.account_id)
        async with self.container.database.read(context) as work:
            events = await PlatformEventRepository(work).rows(account_id=self.account_id)
        return [event["type"] for event in events]


@pytest.fixture
async def shop(untold: None, api: Api, container: Container) -> AsyncIterator[Shop]:
    """The process of the tests sells nothing, and would lift what this one holds."""
    ann = await api.register()
    here = Shop(container, await ann.workspace(), ann)
    async with Api.on(here.sold) as nobody:
        here.owner = Api(nobody.http, ann.headers, ann.user, container=here.sold)
        yield here


async def write(who: Api, workspace_id: str | UUID) -> Any:
    return await who.post(f"/w/{workspace_id}/posts", {"title": "Loaves"})


async def test_the_oldest_workspace_stays_when_a_trial_ends(shop: Shop) -> None:
    await shop.has(SubscriptionStatus.TRIALING, trial_ends_at=now() + DAY)
    second = await shop.more("Second")
    assert not await shop.applied()
    assert (await write(shop.owner, second)).status_code == 201
    # Both sweeps, as they come by the hour, and twice.
    await shop.run(sweep_trials, now() + 2 * DAY)
    [event] = [each for each in await events_of(shop) if each["type"] == "subscription.updated"]
    args = {"event_id": str(event["id"]), "type": event["type"], "subject_id": "", "actor_id": None}
    await shop.run(apply_limits, args)
    await shop.run(apply_limits, args)
    assert (await shop.told()).count("downgrade.applied") == 1
    assert await shop.read_only() is None
    why = await shop.read_only(second)
    assert (why["entitlement"], why["limit"], why["used"]) == ("workspaces", 1, 2)
    assert why["plan_that_would"]["code"] == "team"
    refused = await write(shop.owner, second)
    assert refused.status_code == 402
    body = refused.json()
    assert body["code"] == "plan_limit"
    assert (body["limit"], body["used"], body["plan"]) == (1, 2, "Individual")
    assert body["plan_that_would"]["name"] == "Team"
    assert "this workspace is read-only" in body["detail"]
    assert (await write(shop.owner, shop.id)).status_code == 201
    listed = (await shop.owner.get("/workspaces")).json()["items"]
    assert {each["id"]: bool(each["read_only"]) for each in listed} == {
        str(shop.id): False, second: True,
    }  # fmt: skip


async def events_of(shop: Shop) -> list[dict[str, Any]]:
    async with shop.container.database.read(InternalAccountContext(shop.account_id)) as work:
        return await PlatformEventRepository(work).rows(account_id=shop.account_id)


async def held(shop: Shop) -> str:
    """Have one workspace too many, read-only; returns it."""
    second = await shop.more("Second")
    await shop.has(SubscriptionStatus.ACTIVE, tier_code="individual")
    assert await shop.applied()
    assert not await shop.applied()
    return second


async def test_it_lifts_by_itself_when_there_is_room(shop: Shop) -> None:
    second = await held(shop)
    async with shop.container.database.system_read() as work:
        assert await is_concerned(work, shop.id, set())
    ended = await shop.owner.send("DELETE", f"/w/{shop.id}", json={"name": "Blue Door Bakery"})
    assert ended.status_code == 200, ended.text
    await shop.run(apply_limits, {"workspace_id": str(shop.id)})
    assert await shop.read_only(second) is None
    assert (await write(shop.owner, second)).status_code == 201


async def test_a_better_plan_lifts_it(shop: Shop) -> None:
    second = await held(shop)
    await shop.has(SubscriptionStatus.ACTIVE, tier_code="team")
    assert await shop.run(sweep_limits, now()) >= 1
    assert (await write(shop.owner, second)).status_code == 201


async def test_where_nothing_is_sold_nobody_is_gone_over_but_who_may_have_room_again(
    shop: Shop,
) -> None:
    second = await held(shop)
    selling_nothing: JobContext[Any] = JobContext("t", 1, shop.container, shop.container.jobs, None)  # type: ignore[arg-type]
    assert await sweep_limits.body(selling_nothing, now()) >= 1
    assert await shop.read_only(second) is None
    assert await sweep_limits.body(selling_nothing, now()) == 0


async def test_a_read_only_workspace_can_be_deleted_and_looked_after(shop: Shop) -> None:
    second = await held(shop)
    at = f"/w/{second}"
    key = await shop.owner.post(f"{at}/api-keys", {"name": "Export", "scopes": ["content:read"]})
    assert key.status_code == 201, key.text
    assert (await shop.owner.delete(f"{at}/api-keys/{key.json()['id']}")).status_code == 204
    renamed = await shop.owner.patch(at, {"name": "Other"}, headers={"If-Match": '"1"'})
    assert renamed.status_code == 402
    assert (await shop.owner.get(f"{at}/posts")).status_code == 200
    ended = await shop.owner.send("DELETE", at, json={"name": "Second"})
    assert ended.status_code == 200, ended.text


async def test_members_beyond_the_seats_read_and_approve(shop: Shop) -> None:
    here = str(shop.id)
    people = [("admin", "Ben"), ("editor", "Cem")]
    ben, cem = await shop.owner.join_all(here, *people)
    await shop.has(SubscriptionStatus.ACTIVE, tier_code="individual")
    assert await shop.applied()
    assert await shop.read_only(here, ben) is None
    why = await shop.read_only(here, cem)
    assert (why["entitlement"], why["limit"], why["used"]) == ("seats", 2, 3)
    assert (await write(cem, here)).status_code == 402
    assert (await write(ben, here)).status_code == 201
    assert (await cem.get(f"/w/{here}/posts")).status_code == 200
    gone = await shop.owner.delete(f"/w/{here}/members/{ben.user['id']}")
    assert gone.status_code == 204, gone.text
    await shop.run(apply_limits, {"workspace_id": here})
    assert (await write(cem, here)).status_code == 201


async def test_keys_beyond_the_limit_only_read(shop: Shop) -> None:
    at = f"/w/{shop.id}"
    keys = []
    for name in "ABCD":
        scopes = ["content:read", "content:write"]
        made = await shop.owner.post(f"{at}/api-keys", {"name": name, "scopes": scopes})
        keys.append(made.json()["key"])
    await shop.has(SubscriptionStatus.ACTIVE, tier_code="individual")
    assert await shop.applied()
    callers = [
        Api(shop.owner.http, {"Authorization": f"Bearer {key}"}, container=shop.sold)
        for key in (keys[0], keys[3])
    ]
    assert [(await write(each, shop.id)).status_code for each in callers] == [201, 402]
    assert [(await each.get(f"{at}/posts")).status_code for each in callers] == [200, 200]
    refused = await write(callers[1], shop.id)
    assert "this key only reads" in refused.json()["detail"]


async def test_webhooks_beyond_the_limit_are_paused_and_told_so(shop: Shop) -> None:
    at = f"/w/{shop.id}/webhooks"
    body = {"url": "https://example.org/hook", "events": ["post.*"]}
    for _ in range(3):
        made = await shop.owner.post(at, body)
        assert made.status_code == 201, made.text
        assert made.json()["paused"] is False
    await shop.has(SubscriptionStatus.ACTIVE, tier_code="individual")
    assert await shop.applied()
    rows = (await shop.owner.get(f"{at}?limit=9")).json()["items"]
    by_age = sorted(rows, key=lambda row: row["created_at"])
    assert [row["paused"] for row in by_age] == [False, False, True]
    post = (await write(shop.owner, shop.id)).json()
    async with shop.sold.database.read(InternalContext(shop.id)) as work:
        [event] = [
            each for each in await EventRepository(work).rows(subject_id=UUID(post["id"]))
            if each["type"] == "post.created"
        ]  # fmt: skip
        told, ids = await Outbox(work).addressees(event["id"])
    async with shop.sold.database.write(InternalContext(shop.id)) as work:
        assert len(await Outbox(work).address(told, ids)) == 2


async def test_an_operators_own_limit_makes_nothing_read_only(shop: Shop) -> None:
    await held(shop)
    assert await apply_to(shop.container.database, [shop.account_id])
    assert not await apply_to(shop.container.database, [shop.account_id])


async def killed(shop: Shop) -> None:
    """Apply limits, and end before it is committed."""
    async with shop.sold.database.system() as work:
        assert await OverLimits(work).apply(shop.account_id)
        raise asyncio.CancelledError


async def test_killed_before_it_committed_it_is_done_by_the_next(shop: Shop) -> None:
    second = await shop.more("Second")
    await shop.has(SubscriptionStatus.ACTIVE, tier_code="individual")
    with pytest.raises(asyncio.CancelledError):
        await killed(shop)
    assert await shop.read_only(second) is None
    done = await asyncio.gather(*(shop.applied() for _ in range(3)))
    assert sorted(done) == [0, 0, 1]
    assert await shop.read_only(second) is not None


async def test_what_is_scheduled_goes_out_of_a_read_only_workspace(shop: Shop, api: Api) -> None:
    sender = await Sender.of(api, shop.container, markdown=True)
    other = await sender.cast.approved("Another oven")
    planned = (await sender.cast.publish(other, at=LATER))[-1]
    here = Shop(
        shop.container, {"id": sender.cast.ws, "account_id": await payer(sender)}, shop.owner
    )
    await here.tier(limits={"workspaces": 0})
    assert await here.applied()
    assert (await write(sender.cast.ann, sender.cast.ws)).status_code == 402
    await sender.run_job()
    assert (await sender.now())["state"] == "sent"
    stopped = await sender.cast.ben.post(
        sender.cast.at(f"/publications/{planned['id']}/cancellation")
    )
    assert stopped.status_code == 200, stopped.text
    back = await sender.cast.ben.post(
        sender.cast.at(f"/publications/{sender.row['id']}/withdrawal")
    )
    assert back.status_code == 200, back.text
    refused = await sender.cast.ben.post(sender.cast.at(f"/posts/{other['id']}/publication"), {})
    assert refused.status_code == 402


async def payer(sender: Sender) -> str:
    return str((await sender.cast.ann.get(sender.cast.at(""))).json()["account_id"])
