from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.errors import NotFound
from runner.webhooks.events import WebhookUpdated
from runner.webhooks.models import WebhookDelivery
from runner.webhooks.outbox import Outbox
from runner.webhooks.repository import has_listeners
from runner.webhooks.schedule import STANDARD
from runner.webhooks.sender import Outcome
from runner.workspaces import InternalContext
from tests.client import Api

FAILED = Outcome(duration_ms=1, problem="Nobody there.")


@pytest.fixture
async def api(container: Container) -> AsyncIterator[Api]:
    """Talk to the app of this process, whose database the tests below reach into."""
    async with Api.on(container) as api:
        yield api


async def listener(api: Api) -> tuple[Api, InternalContext, dict[str, Any]]:
    ann = await api.register()
    workspace = await ann.workspace()
    # Nothing of the kind happens here, so that nothing is sent.
    body = {"url": "https://hooks.example.org/", "events": ["run.failed"]}
    webhook = await ann.post(f"/w/{workspace['id']}/webhooks", body)
    return ann, InternalContext(UUID(workspace["id"])), webhook.json()


async def failed_once(container: Container, context: InternalContext, id: str, hours: int) -> None:
    """Let an endpoint have been enabled that long ago and have failed ever since."""
    async with container.database.write(context) as work:
        outbox, long_ago = Outbox(work), now() - timedelta(hours=hours)
        webhook = await outbox.webhooks.get(UUID(id))
        webhook.enabled_at = long_ago - timedelta(hours=1)
        work.emit(WebhookUpdated(subject_id=webhook.id), webhook)
        delivery = outbox.deliveries.add(
            WebhookDelivery(
                workspace_id=context.workspace_id,
                webhook_id=webhook.id,
                event_id=uuid4(),
                event_type="run.failed",
                message_id="msg_1",
            )
        )
        delivery.first_failed_at = long_ago
        await work.flush()
        await outbox.record(delivery.id, 1, FAILED, STANDARD)


async def test_an_event_that_no_active_endpoint_waits_for_costs_no_job(
    container: Container, api: Api
) -> None:
    ann, context, webhook = await listener(api)

    async def listens(*types: str) -> bool:
        async with container.database.system_read() as work:
            return await has_listeners(work, context.workspace_id, set(types))

    assert not await listens("post.created", "webhook.test")
    assert await listens("post.created", "run.failed")
    path = f"/w/{context.workspace_id}/webhooks/{webhook['id']}"
    assert (await ann.delete(f"{path}/enablement")).is_success
    assert not await listens("run.failed")


async def test_a_secret_signs_until_its_own_overlap_is_over(container: Container, api: Api) -> None:
    ann, context, webhook = await listener(api)
    path = f"/w/{context.workspace_id}/webhooks/{webhook['id']}/secret-rotation"
    secrets = [webhook["secret"], *[(await ann.post(path)).json()["secret"] for _ in range(2)]]
    async with container.database.write(context) as work:
        outbox = Outbox(work)
        row = await outbox.webhooks.get(UUID(webhook["id"]))
        newer, oldest = row.previous_secrets
        ended = {**oldest, "until": (now() - timedelta(seconds=1)).isoformat()}
        row.previous_secrets = [newer, ended]
        work.emit(WebhookUpdated(subject_id=row.id), row)
        delivery = WebhookDelivery(
            workspace_id=context.workspace_id,
            webhook_id=row.id,
            event_id=work.emit(WebhookUpdated(subject_id=row.id)),
            event_type="run.failed",
            message_id="msg_2",
        )
        outbox.deliveries.add(delivery)
    async with container.database.read(context) as reading:
        message = await Outbox(reading).message(delivery.id, 1, container.keys, container.base_url)
    assert message is not None
    assert message.secrets == [secrets[2], secrets[1]]


@pytest.mark.parametrize(("hours", "state"), [(119, "active"), (121, "disabled")])
async def test_five_days_of_failure_disable(
    container: Container, api: Api, hours: int, state: str
) -> None:
    ann, context, webhook = await listener(api)

    await failed_once(container, context, webhook["id"], hours)

    found = await ann.get(f"/w/{context.workspace_id}/webhooks/{webhook['id']}")
    assert found.json()["state"] == state
    log = await ann.get(f"/w/{context.workspace_id}/audit-events?type=webhook.disabled")
    told = [event["data"] for event in log.json()["items"]]
    why = {"reason": "failing", "url": webhook["url"]}
    assert told == ([why] if state == "disabled" else [])


async def test_an_event_of_another_workspace_is_not_found(container: Container, api: Api) -> None:
    _, context, _ = await listener(api)
    _, other, webhook = await listener(api)

    async with container.database.read(context) as work:
        with pytest.raises(NotFound):
            await Outbox(work).webhooks.row(UUID(webhook["id"]))
    assert other.workspace_id != context.workspace_id


async def made_of_one(
    container: Container, context: InternalContext, webhook: dict[str, Any]
) -> list[UUID]:
    """Let an event happen and return the messages that are made of it."""
    async with container.database.write(context) as work:
        event_id = work.emit(WebhookUpdated(subject_id=UUID(webhook["id"])))
    async with container.database.write(context) as work:
        outbox = Outbox(work)
        event, _ = await outbox.addressees(event_id)
        return await outbox.address(event, [UUID(webhook["id"])])


async def made_by_an_admin(api: Api) -> tuple[Api, Api, InternalContext, dict[str, Any]]:
    ann, context, _ = await listener(api)
    ben = await ann.join(str(context.workspace_id), "admin")
    body = {"url": "https://hooks.example.org/ben", "events": ["run.failed"]}
    made = await ben.post(f"/w/{context.workspace_id}/webhooks", body)
    return ann, ben, context, made.json()


async def remove(ann: Api, path: str) -> None:
    assert (await ann.delete(path)).is_success


async def suspend(ann: Api, path: str) -> None:
    assert (await ann.post(f"{path}/suspension")).is_success


async def demote(ann: Api, path: str) -> None:
    assert (await ann.patch(path, {"role": "guest"})).is_success


@pytest.mark.parametrize("lose", [remove, suspend, demote])
async def test_an_endpoint_hears_nothing_once_its_maker_may_make_none_until_it_is_taken_over(
    container: Container, api: Api, lose: Callable[[Api, str], Awaitable[None]]
) -> None:
    ann, ben, context, webhook = await made_by_an_admin(api)
    at = f"/w/{context.workspace_id}"
    path = f"{at}/webhooks/{webhook['id']}"
    waiting = await made_of_one(container, context, webhook)
    assert len(waiting) == 1
    await lose(ann, f"{at}/members/{ben.user['id']}")
    async with container.database.read(context) as work:
        # Nor does it get what waited to be sent, or is sent again.
        assert await Outbox(work).message(waiting[0], 1, container.keys, container.base_url) is None
    assert await made_of_one(container, context, webhook) == []
    found = (await ann.get(path)).json()
    assert (found["state"], found["disabled_reason"]) == ("disabled", "maker_left")
    taken = (await ann.post(f"{path}/enablement")).json()
    assert (taken["state"], taken["created_by_id"]) == ("active", ann.user["id"])
    assert len(await made_of_one(container, context, webhook)) == 1


async def test_whoever_says_where_it_goes_answers_for_it(container: Container, api: Api) -> None:
    ann, context, webhook = await listener(api)
    ben = await ann.join(str(context.workspace_id), "admin")
    path = f"/w/{context.workspace_id}/webhooks/{webhook['id']}"
    told = (await ben.patch(path, {"description": "Ours"}, headers={"If-Match": '"1"'})).json()
    assert told["created_by_id"] == ann.user["id"]
    turned = {"url": "https://hooks.example.org/ben"}
    told = (await ben.patch(path, turned, headers={"If-Match": '"2"'})).json()
    assert told["created_by_id"] == ben.user["id"]


async def test_a_successor_inherits_endpoints(container: Container, api: Api) -> None:
    ann, ben, context, webhook = await made_by_an_admin(api)
    at = f"/w/{context.workspace_id}"
    for dry_run in (True, False):
        body = {"successor_id": ann.user["id"], "dry_run": dry_run}
        answer = await ann.post(f"{at}/members/{ben.user['id']}/offboarding", body)
        kinds = {each["kind"]: each for each in answer.json()["items"]}
        assert kinds["webhooks"] == {"kind": "webhooks", "count": 1, "disposition": "moved"}
    found = (await ann.get(f"{at}/webhooks/{webhook['id']}")).json()
    assert (found["state"], found["created_by_id"]) == ("active", ann.user["id"])
    assert len(await made_of_one(container, context, webhook)) == 1
