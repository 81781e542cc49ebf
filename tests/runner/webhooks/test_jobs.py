from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.client import Api
from tests.runner.webhooks.program import SCHEDULE, Program
from tests.runner.webhooks.receiver import Received, Receiver
from tests.waiting import until


class Workspace:
    """Somebody's workspace, where a rename is the event."""

    def __init__(self, ann: Api, id: str) -> None:
        self.ann, self.path, self.names = ann, f"/w/{id}", 0

    async def listen(self, url: str, *events: str) -> dict[str, Any]:
        body = {"url": url, "events": events or ["workspace.*"]}
        made = await self.ann.post(f"{self.path}/webhooks", body)
        assert made.status_code == 201, made.text
        webhook: dict[str, Any] = made.json()
        return webhook

    async def rename(self) -> str:
        self.names += 1
        name = f"Name {self.names}"
        assert (await self.ann.patch(self.path, {"name": name})).status_code == 200
        return name

    async def deliveries(self, webhook: dict[str, Any], state: str = "") -> list[dict[str, Any]]:
        query = f"?state={state}" if state else ""
        answer = await self.ann.get(f"{self.path}/webhooks/{webhook['id']}/deliveries{query}")
        assert answer.status_code == 200, answer.text
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    async def settled(self, webhook: dict[str, Any], state: str, count: int = 1) -> dict[str, Any]:
        """Wait until that many deliveries are in a state; returns the latest."""

        async def found() -> dict[str, Any] | None:
            items = await self.deliveries(webhook, state)
            return items[0] if len(items) >= count else None

        return await until(found)

    async def read(self, webhook: dict[str, Any]) -> dict[str, Any]:
        answer: dict[str, Any] = (
            await self.ann.get(f"{self.path}/webhooks/{webhook['id']}")
        ).json()
        return answer


@pytest.fixture
async def house(api: Api) -> Workspace:
    ann = await api.register()
    return Workspace(ann, (await ann.workspace())["id"])


async def test_the_official_library_accepts_what_is_sent(
    house: Workspace, receiver: Receiver
) -> None:
    webhook = await house.listen(receiver.url("/hook"))

    name = await house.rename()

    (received,) = await receiver.wait("/hook")
    message = received.verified(webhook["secret"])
    assert message["type"] == "workspace.updated"
    assert datetime.fromisoformat(message["timestamp"]) <= datetime.now(UTC)
    assert message["data"]["subject_id"] == house.path.removeprefix("/w/")
    assert message["data"]["sequence"] > 1
    assert message["data"]["changes"] == [{"field": "name", "old": "Blue Door Bakery", "new": name}]
    delivery = await house.settled(webhook, "delivered")
    assert (delivery["status"], delivery["attempt"]) == (200, 1)
    assert delivery["message_id"] == received.id
    assert delivery["response"].startswith("Answer 200: xxx")
    assert len(delivery["response"]) == 1024


async def test_secrets_in_a_change_are_masked(house: Workspace, receiver: Receiver) -> None:
    webhook = await house.listen(receiver.url("/hook"), "invite.created")

    invite = {"email": "ben@example.org", "role": "viewer"}
    made = await house.ann.post(f"{house.path}/invites", invite)

    (received,) = await receiver.wait("/hook")
    changes = received.verified(webhook["secret"])["data"]["changes"]
    assert {"field": "token_hash", "old": None, "new": "•••"} in changes
    assert made.json()["token"].encode() not in received.body


async def test_only_what_was_asked_for_is_sent(house: Workspace, receiver: Receiver) -> None:
    await house.listen(receiver.url("/posts"), "post.*")
    await house.listen(receiver.url("/exact"), "workspace.updated")
    await house.listen(receiver.url("/all"), "*")

    await house.rename()
    await house.ann.post(f"{house.path}/invites", {"email": "x@example.org", "role": "viewer"})

    await receiver.wait("/all", 2)
    await receiver.wait("/exact")
    assert len(receiver.on("/exact")) == 1
    assert not receiver.on("/posts")


async def test_what_happens_to_webhooks_is_told_to_nobody(
    house: Workspace, receiver: Receiver
) -> None:
    webhook = await house.listen(receiver.url("/all"), "*")
    await house.ann.post(f"{house.path}/webhooks/{webhook['id']}/secret-rotation")
    await house.ann.post(f"{house.path}/webhooks/{webhook['id']}/test-event")
    await house.settled(webhook, "delivered")

    await house.rename()

    await house.settled(webhook, "delivered", 2)
    told = {delivery["event_type"] for delivery in await house.deliveries(webhook)}
    assert told == {"webhook.test", "workspace.updated"}


async def test_a_receiver_that_fails_now_and_then_gets_everything(
    house: Workspace, receiver: Receiver
) -> None:
    async def one_in_ten_fails(received: Received) -> int:
        return 500 if len(receiver.on("/shaky")) % 10 == 1 else 200

    webhook = await house.listen(receiver.url("/shaky", one_in_ten_fails))

    for _ in range(20):
        await house.rename()

    await house.settled(webhook, "delivered", 20)
    times = receiver.times("/shaky")
    assert len(times) == 20
    assert sorted(times.values())[:17] == [1] * 17
    assert max(times.values()) > 1
    for received in receiver.on("/shaky"):
        received.verified(webhook["secret"])


async def test_a_message_nobody_takes_fails_after_its_last_attempt(
    house: Workspace, receiver: Receiver
) -> None:
    async def refuse(received: Received) -> int:
        return 503

    webhook = await house.listen(receiver.url("/down", refuse))

    await house.rename()

    delivery = await house.settled(webhook, "failed")
    attempts = len(SCHEDULE.waits) + 1
    assert (delivery["attempt"], delivery["status"]) == (attempts, 503)
    assert delivery["problem"] == "Answered with status 503."
    assert delivery["next_at"] is None
    assert list(receiver.times("/down").values()) == [attempts]
    assert (await house.read(webhook))["state"] == "active"


async def test_gone_disables_at_once(house: Workspace, receiver: Receiver) -> None:
    async def gone(received: Received) -> int:
        return 410

    webhook = await house.listen(receiver.url("/gone", gone))
    await house.rename()

    await house.settled(webhook, "failed")
    await house.rename()
    marker = await house.listen(receiver.url("/marker"))
    await house.rename()
    await house.settled(marker, "delivered")

    disabled = await house.read(webhook)
    assert (disabled["state"], disabled["disabled_reason"]) == ("disabled", "gone")
    assert len(receiver.on("/gone")) == 1
    again = await house.ann.post(f"{house.path}/webhooks/{webhook['id']}/test-event")
    assert again.json()["code"] == "webhook_disabled"


async def test_a_redirect_is_not_followed(house: Workspace, receiver: Receiver) -> None:
    async def elsewhere(received: Received) -> int:
        return 302

    webhook = await house.listen(receiver.url("/moved", elsewhere))

    await house.rename()

    delivery = await house.settled(webhook, "failed")
    assert "redirects to" in delivery["problem"]
    assert not receiver.on("/elsewhere")


async def test_for_a_day_every_secret_of_a_rotation_signs(
    house: Workspace, receiver: Receiver
) -> None:
    webhook = await house.listen(receiver.url("/hook"))
    path = f"{house.path}/webhooks/{webhook['id']}/secret-rotation"

    rotated = (await house.ann.post(path)).json()
    await house.rename()

    (received,) = await receiver.wait("/hook")
    assert received.verified(rotated["secret"]) == received.verified(webhook["secret"])
    assert len(received.headers["webhook-signature"].split(" ")) == 2
    until = datetime.fromisoformat(rotated["previous_secret_until"])
    day = timedelta(hours=24)
    assert timedelta(minutes=-1) < until - datetime.now(UTC) - day <= timedelta()

    await house.ann.post(path)
    await house.rename()

    _, latest = await receiver.wait("/hook", 2)
    assert latest.verified(rotated["secret"]) == latest.verified(webhook["secret"])
    assert len(latest.headers["webhook-signature"].split(" ")) == 3
    for _ in range(3):
        assert (await house.ann.post(path)).status_code == 201
    refused = await house.ann.post(path)
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_rotations")
    # The oldest ends first, and then there is room for the next.
    assert refused.json()["until"] == until.isoformat()


async def test_a_replay_has_the_same_id_and_the_same_body(
    house: Workspace, receiver: Receiver
) -> None:
    webhook = await house.listen(receiver.url("/hook"))
    await house.rename()
    delivery = await house.settled(webhook, "delivered")

    again = await house.ann.post(f"{house.path}/deliveries/{delivery['id']}/replay")

    assert again.status_code == 201
    first, second = await receiver.wait("/hook", 2)
    assert (first.id, first.body) == (second.id, second.body)
    await house.settled(webhook, "delivered", 2)
    replayed = await house.ann.get(f"{house.path}/deliveries/{again.json()['id']}")
    assert replayed.json()["message_id"] == delivery["message_id"]


async def test_a_test_event_arrives_whatever_the_filters_say(
    house: Workspace, receiver: Receiver
) -> None:
    webhook = await house.listen(receiver.url("/hook"), "post.*")

    sent = await house.ann.post(f"{house.path}/webhooks/{webhook['id']}/test-event")

    (received,) = await receiver.wait("/hook")
    assert received.verified(webhook["secret"])["type"] == "webhook.test"
    assert received.id == sent.json()["message_id"]


async def test_what_is_disabled_by_hand_is_sent_nothing_until_it_is_enabled(
    house: Workspace, receiver: Receiver
) -> None:
    webhook = await house.listen(receiver.url("/hook"))
    other = await house.listen(receiver.url("/other"))
    path = f"{house.path}/webhooks/{webhook['id']}/enablement"

    await house.ann.delete(path)
    await house.rename()
    await house.settled(other, "delivered")
    enabled = await house.ann.post(path)
    name = await house.rename()

    assert enabled.json()["disabled_reason"] is None
    (received,) = await receiver.wait("/hook")
    assert received.verified(webhook["secret"])["data"]["changes"][0]["new"] == name


async def test_a_kill_after_sending_sends_again_under_the_same_id(
    program: Program, house: Workspace, receiver: Receiver
) -> None:
    async def power_cut(received: Received) -> int:
        if len(receiver.on("/cut")) == 1:
            await program.kill()
        return 200

    webhook = await house.listen(receiver.url("/cut", power_cut))
    await house.rename()
    await receiver.wait("/cut")
    await program.kill()

    await program.start()

    first, second = await receiver.wait("/cut", 2)
    assert first.id == second.id
    async with program.api() as api:
        back = Workspace(Api(api.http, house.ann.headers), house.path.removeprefix("/w/"))
        delivery = await back.settled(webhook, "delivered")
    assert delivery["attempt"] == 1
